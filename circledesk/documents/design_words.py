"""What a certificate says in each place of its design, in the papers' sentences or its own."""

from __future__ import annotations

import re

from circledesk import languages
from circledesk.documents.design import Design
from circledesk.documents.design_values import refuse
from circledesk.documents.text import apart, clean
from circledesk.documents.words import language_of
from circledesk.said import said
from circledesk.services.facts.certificates import CertificateFacts

_NAMES = frozenset(("team", "branch", "course", "circle"))
_NONE: frozenset[str] = frozenset()
_PLANNED = frozenset(("planned",))

VERBS = {
    "completion": "completed",
    "participation": "joined",
    "facilitator": "facilitated",
    "training": "trained",
    "trainer": "led",
}
"""Kind of certificate to the sentence on what was done; with `_in` before a course's title."""

SENTENCES: dict[str, frozenset[str]] = {
    **dict.fromkeys((*VERBS, *VERBS.values(), *(f"{verb}_in" for verb in VERBS.values())), _NONE),
    **dict.fromkeys(("that", "both", "only", "number", "scan"), _NONE),
    **dict.fromkeys(("all", "some_one", "none_one", "none_other"), _PLANNED),
    "some_other": frozenset(("attended", "planned")),
    "circle": frozenset(("circle",)),
    "span": frozenset(("first", "last")),
    "issued": frozenset(("date",)),
    "note": _NAMES,
    "second_note": _NAMES,
    "back": _NAMES | {"learner", "serial"},
}
"""What a design may say in its own words, and the names that may stand in braces there."""

SAID = ("title", "that", "deed", "circle", "dates", "label", "issued", "note", "second_note")
"""Fields whose words come from sentences; what is scanned stands beside a code only."""

_AS_THEY_ARE = ("team", "branch", "learner", "course", "serial")
_OF_THE_DESIGN = ("note", "second_note", "back")
_HOLE = re.compile(r"\{(\w+)\}")
_DOTTED = {"some_one": "some.one", "some_other": "some.other", "none_one": "none.one"}
_DOTTED["none_other"] = "none.other"


def check_sentence(key: str, sentence: str, place: str) -> None:
    """Refuse a sentence with braces that nothing is put into."""
    holes = set(_HOLE.findall(sentence))
    rest = _HOLE.sub("", sentence)
    if not holes <= SENTENCES[key] or "{" in rest or "}" in rest:
        known = ", ".join(f"{{{name}}}" for name in sorted(SENTENCES[key])) or "–"
        raise refuse(
            said(
                "In the design, only these may stand in braces in “{place}”: {names}.",
                place=place,
                names=known,
            ),
            place,
        )


def usual(key: str, language: str) -> str:
    """Return the papers' own sentence for what a design may say in its words; '' for its notes."""
    if key in _OF_THE_DESIGN:
        return ""
    return languages.speech(language).said(f"certificate.{_DOTTED.get(key, key)}")


def text_of(field: str, facts: CertificateFacts, design: Design) -> str:
    """Return what stands in a place of the design; '' where nothing does."""
    return Speaker(facts, design).text(field)


def words_said(facts: CertificateFacts, design: Design) -> tuple[tuple[str, str], ...]:
    """Return what a certificate's sentences say, field by field: kept with it, they stay so."""
    speaker = Speaker(facts, design)
    return tuple((field, speaker.told(field)) for field in SAID)


def back_text(facts: CertificateFacts, text: str) -> str:
    """Fill the names into a text for the back, and nothing else: it is typed by people."""
    values = {name: clean(getattr(facts, name)) for name in SENTENCES["back"]}
    return _HOLE.sub(lambda found: values.get(found[1], found[0]), text)


class Speaker:
    """Says a certificate's sentences in its language."""

    def __init__(self, facts: CertificateFacts, design: Design) -> None:
        self.facts, self.kept = facts, dict(facts.words)
        code = language_of(facts.language)
        self.speech = languages.lasting(code)
        self.own = design.texts.get(code, {})
        self.kind = facts.kind if facts.kind in VERBS else "completion"

    def text(self, field: str) -> str:
        """Return what stands in a place of the design; '' where nothing does."""
        if field in _AS_THEY_ARE:
            return clean(getattr(self.facts, field))
        return self.kept[field] if field in self.kept else self.told(field)

    def told(self, field: str) -> str:
        """Return the words of a field that is made of sentences."""
        facts = self.facts
        match field:
            case "title":
                return self.say(self.kind)
            case "deed":
                return self.say(VERBS[self.kind] + ("_in" if self._names_differ() else ""))
            case "circle":
                return (
                    self.say("circle", circle=apart(facts.circle)) if self._names_differ() else ""
                )
            case "dates":
                return ", ".join(filter(None, (self._span(), self._attendance())))
            case "label":
                return self.say("number")
            case "issued":
                return self.say("issued", date=self.speech.dated(facts.issued))
            case "scan":
                return self.say("scan") if facts.qr_text else ""
            case "note" | "second_note":
                return self.say(field, **{name: apart(getattr(facts, name)) for name in _NAMES})
            case _:
                return self.say(field)

    def say(self, key: str, **values: object) -> str:
        """Return a sentence: the design's own, else the papers'."""
        if key in self.own:
            return self.own[key].format(**values)
        if key in _OF_THE_DESIGN:
            return ""
        return self.speech.said(f"certificate.{_DOTTED.get(key, key)}").format(**values)

    def _names_differ(self) -> bool:
        """Tell whether the circle goes by another name than its course."""
        circle, course = clean(self.facts.circle), clean(self.facts.course)
        return bool(circle) and circle.casefold() != course.casefold()

    def _span(self) -> str:
        first, last, speech = self.facts.first_meeting, self.facts.last_meeting, self.speech
        if first == last:
            return speech.dated(first)
        begin = speech.dated(first)
        if first.year == last.year:
            begin = speech.day_month(first)
            if first.month == last.month:
                begin = speech.day(first)
        return self.say("span", first=begin, last=speech.dated(last))

    def _attendance(self) -> str:
        facts = self.facts
        if facts.meetings < 1:
            return ""
        planned = self._in_words(facts.meetings)
        if not facts.attended or self.kind not in ("completion", "participation"):
            # Nobody noted who came, or it is whose circle it was: the paper counts no zero.
            return self.say("none_one" if facts.meetings == 1 else "none_other", planned=planned)
        if facts.attended >= facts.meetings:
            key = {1: "only", 2: "both"}.get(facts.meetings, "all")
            return self.say(key, planned=planned)
        key = "some_one" if facts.attended == 1 else "some_other"
        return self.say(key, planned=planned, attended=self._in_words(facts.attended))

    def _in_words(self, n: int) -> str:
        numbers = self.speech.numbers
        return numbers[n] if n < len(numbers) else str(n)
