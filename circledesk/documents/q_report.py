"""What a Q-study found, on paper: a viewpoint after the other, what all share, how it was done."""

from __future__ import annotations

from collections.abc import Sequence
from typing import BinaryIO

from reportlab.platypus.flowables import Flowable, Spacer

from circledesk.documents.flowables import GREY, Words
from circledesk.documents.report_parts import DETAIL, TEXT, section
from circledesk.documents.sheet import Sheet, write_sheets
from circledesk.documents.text import apart, clean
from circledesk.documents.words import Language, language_of, long_date, say
from circledesk.services.facts.q_study import Apart, Placed, QResult, Viewpoint


def render_q_report(told: QResult, out: BinaryIO, language: str = "en") -> None:
    """Write the report; where nothing can be told yet, it says so."""
    speech = language_of(language)
    name = say(speech, "q_report.title")
    story: list[Flowable] = [
        Words(clean(told.title), 20, style="sans-bold", rtl=None),
        Words(clean(told.question), TEXT, colour=GREY, above=2, rtl=None),
        Spacer(0, 8),
        Words(_found(told, speech), TEXT),
    ]
    for one in told.viewpoints:
        story += _viewpoint(one, speech)
    if told.shared:
        story += [*section(say(speech, "q_report.shared")), *_placed(told.shared)]
    story += _about(told, speech)
    made = say(speech, "q_report.made", day=long_date(told.made_on, speech))
    write_sheets(
        story, Sheet(speech, clean(told.team), name, made), out, title=f"{name}: {told.title}"
    )


def _found(told: QResult, language: Language) -> str:
    if not told.shown:
        return say(language, "q_report.none", people=told.people)
    return say(language, "q_report.found", people=told.people, viewpoints=told.shown)


def _viewpoint(one: Viewpoint, language: Language) -> list[Flowable]:
    title = say(language, "q_report.viewpoint", number=one.number)
    heading = f"{title} · {clean(one.name)}" if one.name else title
    parts = [
        *section(heading, room=130),
        _line(say(language, "q_report.people", codes=_codes(one.people))),
    ]
    if one.against:
        parts.append(_line(say(language, "q_report.against", codes=_codes(one.against))))
    parts += [_head(say(language, "q_report.most")), *_placed(one.most)]
    parts += [_head(say(language, "q_report.least")), *_placed(one.least)]
    if one.apart:
        parts.append(_head(say(language, "q_report.apart")))
        parts += [_line(_apart(card, language)) for card in one.apart]
    if one.topics:
        topics = ", ".join(clean(topic) for topic in one.topics)
        parts += [_head(say(language, "q_report.topics")), _line(topics)]
    if one.courses:
        titles = "; ".join(apart(title) for _, title in one.courses)
        parts += [_head(say(language, "q_report.courses")), _line(titles)]
    return parts


def _apart(one: Apart, language: Language) -> str:
    others = ", ".join(_place(place) for place in one.others)
    place = _place(one.card.place)
    return say(language, f"q_report.{one.side}", card=clean(one.card.text), place=place,
               others=others)  # fmt: skip


def _about(told: QResult, language: Language) -> list[Flowable]:
    """Return who is between the viewpoints, which sorts were left out, and how it was done."""
    lines = []
    if told.nobody:
        lines.append(say(language, "q_report.nobody", codes=_codes(told.nobody)))
    if told.left_out:
        lines.append(say(language, "q_report.left_out", codes=_codes(told.left_out)))
    how = [Words(say(language, "q_report.how"), DETAIL, colour=GREY, above=6)]
    return [Spacer(0, 12), *(_line(one) for one in lines), *how]


def _placed(cards: Sequence[Placed]) -> list[Flowable]:
    return [_line(f"{_place(one.place)}   {clean(one.text)}") for one in cards]


def _place(place: int) -> str:
    return f"{place:+d}".replace("-", "–") if place else "0"


def _codes(codes: Sequence[str]) -> str:
    return ", ".join(clean(code) for code in codes) or "–"


def _head(text: str) -> Flowable:
    return Words(text, DETAIL, colour=GREY, above=5)


def _line(text: str) -> Flowable:
    return Words(text, TEXT, above=1)
