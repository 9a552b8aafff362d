"""What a certificate says, sentence by sentence, from its facts."""

from __future__ import annotations

from circledesk import languages
from circledesk.documents.text import clean
from circledesk.documents.words import (
    Language,
    day_month,
    in_words,
    language_of,
    long_date,
    say,
)
from circledesk.services.facts.certificates import CertificateFacts


def title(facts: CertificateFacts) -> str:
    """Return the heading, in capitals."""
    kind = "participation" if facts.kind == "participation" else "completion"
    return say(language_of(facts.language), f"certificate.{kind}").upper()


def deed(facts: CertificateFacts) -> str:
    """Return what the learner did, the sentence that ends in the course's title."""
    verb = "joined" if facts.kind == "participation" else "completed"
    where = "_in" if names_differ(facts) else ""
    return say(language_of(facts.language), f"certificate.{verb}{where}")


def circle_line(facts: CertificateFacts) -> str:
    """Return the circle's name in a sentence, '' where it is the course's."""
    if not names_differ(facts):
        return ""
    return say(language_of(facts.language), "certificate.circle", circle=clean(facts.circle))


def dates_line(facts: CertificateFacts) -> str:
    """Return the dates and how many meetings the learner attended, in words."""
    language = language_of(facts.language)
    return f"{_span(facts, language)}, {_attendance(facts, language)}"


def names_differ(facts: CertificateFacts) -> bool:
    """Tell whether the circle goes by another name than its course."""
    return bool(clean(facts.circle)) and (
        clean(facts.circle).casefold() != clean(facts.course).casefold()
    )


def _span(facts: CertificateFacts, language: Language) -> str:
    first, last = facts.first_meeting, facts.last_meeting
    if first == last:
        return long_date(first, language)
    begin = long_date(first, language)
    if first.year == last.year:
        begin = day_month(first, language)
        if first.month == last.month:
            begin = languages.speech(language).day(first)
    return say(language, "certificate.span", first=begin, last=long_date(last, language))


def _attendance(facts: CertificateFacts, language: Language) -> str:
    planned = in_words(facts.meetings, language)
    if not facts.attended:
        # Issued by a person's word, where nobody noted who came: the paper counts no zero.
        key = f"certificate.none.{'one' if facts.meetings == 1 else 'other'}"
        return say(language, key, planned=planned)
    if facts.attended >= facts.meetings:
        key = {1: "certificate.only", 2: "certificate.both"}.get(facts.meetings, "certificate.all")
        return say(language, key, planned=planned)
    key = "certificate.some.one" if facts.attended == 1 else "certificate.some.other"
    return say(language, key, attended=in_words(facts.attended, language), planned=planned)
