"""What a sheet that comes back says of its circle and meeting."""

from __future__ import annotations

from circledesk import languages
from circledesk.documents.team_page_words import distinct
from circledesk.documents.words import Language, count, full_date, listed, long_date, say
from circledesk.services.facts.sheets import SheetFacts


def details(facts: SheetFacts, language: Language) -> list[str]:
    """Return when it meets, then where and with whom; what is not known is left out."""
    when = (_days(facts, language), _hours(facts, language), facts.spoken, _place(facts, language))
    course = "" if facts.course.casefold() == facts.circle.casefold() else facts.course
    named = facts.branch.casefold() in facts.venue.casefold()
    where = distinct((course, "" if named else facts.branch, facts.venue))
    who = listed(facts.facilitators, language)
    with_whom = say(language, "sheet.with", people=who) if who else ""
    lines = (when, (*where, with_whom))
    return [" · ".join(part for part in line if part) for line in lines]


def _days(facts: SheetFacts, language: Language) -> str:
    if facts.day:
        return full_date(facts.day, language)
    days = [column.day for column in facts.columns if column.day]
    if not days:
        return ""
    first, last = long_date(min(days), language), long_date(max(days), language)
    return count(language, "flyer.dates", len(days), first=first, last=last)


def _hours(facts: SheetFacts, language: Language) -> str:
    if facts.start is None or facts.end is None:
        return ""
    return languages.speech(language).time_span(facts.start, facts.end)


def _place(facts: SheetFacts, language: Language) -> str:
    if not facts.number:
        return ""
    return say(language, "sheet.meeting_of", number=facts.number, of=facts.of)
