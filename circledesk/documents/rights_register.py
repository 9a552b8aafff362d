"""Requests about own data on paper: the register for the commissioner, and one person's answer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, BinaryIO

from reportlab.lib.colors import Color
from reportlab.platypus.flowables import Flowable, Spacer
from reportlab.platypus.tables import Table

from circledesk.documents.flowables import GREY, INK, LINE, Heading, Words
from circledesk.documents.fonts import first_font
from circledesk.documents.own_words import cell_name, value_words
from circledesk.documents.sheet import WIDTH, Sheet, write_sheets
from circledesk.documents.words import Language, language_of, long_date, say
from circledesk.services.facts.own_data import Written
from circledesk.services.facts.rights import Register, RequestRow

_WIDTHS = (92.0, 112.0, WIDTH - 392.0, 92.0, 96.0)
_STYLE: list[Any] = [
    ("FONTNAME", (0, 0), (-1, -1), first_font()),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 8),
    ("TOPPADDING", (0, 0), (-1, -1), 3.5),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LINEBELOW", (0, 0), (-1, -1), 0.6, Color(*LINE)),
    ("LINEBELOW", (0, 0), (-1, 0), 0.8, Color(*INK)),
]


def render_requests(register: Register, out: BinaryIO, language: str = "en") -> None:
    """Write the register without names; the same requests give the same bytes."""
    speech = language_of(language)
    name = say(speech, "requests.name")
    made = say(speech, "register.made", day=long_date(register.made, speech))
    law = register.law.name or "–"
    story: list[Flowable] = [
        Words(name, 20, style="sans-bold"),
        Words(say(speech, "requests.how", law=law), 9.5, colour=GREY, above=4),
        Spacer(0, 12),
    ]
    if register.rows:
        story.append(_table(register.rows, speech))
    else:
        story.append(Words(say(speech, "requests.none"), 10))
    write_sheets(story, Sheet(speech, register.team, name, made), out, title=name)


def render_answer(
    row: RequestRow, team: str, changes: Sequence[Written], out: BinaryIO, language: str = "en"
) -> None:
    """Write what a person is told about her request, with what was changed in her data."""
    speech = language_of(language)
    name = say(speech, "answer.name")
    answered = row.answered_on or row.asked_on
    kind = value_words(row.kind, {}, speech)
    outcome = value_words(row.outcome, {}, speech)
    story: list[Flowable] = [
        Words(name, 10, colour=GREY),
        Words(row.name or "–", 22, style="sans-bold"),
        Words(say(speech, "answer.asked", day=long_date(row.asked_on, speech), kind=kind), 11,
              above=8),
        Words(row.wish, 10.5, colour=GREY, rtl=None),
        Words(say(speech, "answer.outcome", day=long_date(answered, speech), outcome=outcome), 11,
              above=6),
        Words(row.note, 10.5, rtl=None),
    ]  # fmt: skip
    lines = [line for change in changes for line in _changed(change, speech)]
    if lines:
        story.append(Heading(say(speech, "answer.changed"), ""))
        story += [Words(line, 10) for line in lines]
    signed = say(speech, "answer.signed", team=team)
    story += [Spacer(0, 40), Words("_" * 36, 10, colour=GREY), Words(signed, 9.5, colour=GREY)]
    made = say(speech, "register.made", day=long_date(answered, speech))
    write_sheets(story, Sheet(speech, team, name, made), out, title=f"{name}: {row.name}")


def _changed(change: Written, language: Language) -> list[str]:
    return [
        say(
            language,
            "own.was",
            label=cell_name(cell, language),
            before=value_words(change.before[cell], {}, language) or "–",
            after=value_words(value, {}, language) or "–",
        )
        for cell, value in change.values.items()
        if cell in change.before and change.before[cell] != value and cell_name(cell, "en") != cell
    ]


def _table(rows: Sequence[RequestRow], language: Language) -> Table:
    keys = ("asked", "kind", "branch", "due", "outcome")
    head = [Words(say(language, f"requests.{key}"), 8, colour=GREY) for key in keys]
    lines = [head]
    for row in rows:
        cells = (
            _day(row.asked_on, language),
            value_words(row.kind, {}, language),
            row.branch,
            _day(row.due_on, language),
            _became(row, language),
        )
        lines.append([Words(text, 9) for text in cells])
    table = Table(lines, colWidths=_WIDTHS, repeatRows=1)
    table.setStyle(_STYLE)
    return table


def _became(row: RequestRow, language: Language) -> str:
    late = say(language, "requests.late", n=-row.days_left) if row.days_left < 0 else ""
    if row.open:
        return " · ".join(part for part in (say(language, "requests.open"), late) if part)
    day = _day(row.answered_on or row.asked_on, language)
    told = late or say(language, "requests.in_time")
    return f"{value_words(row.outcome, {}, language)} · {day} · {told}"


def _day(day: date, language: Language) -> str:
    return long_date(day, language)
