"""All that is kept about one person, on paper and as a file: the answer to her request."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any, BinaryIO
from zoneinfo import ZoneInfo

import msgspec
from reportlab.lib.colors import Color
from reportlab.platypus.flowables import Flowable, Spacer
from reportlab.platypus.tables import Table

from circledesk.documents.flowables import GREY, LINE, Heading, Words
from circledesk.documents.fonts import first_font
from circledesk.documents.own_around import around
from circledesk.documents.own_words import at_home, cell_name, cells_of, table_name, value_words
from circledesk.documents.sheet import WIDTH, Sheet, write_sheets
from circledesk.documents.words import Language, language_of, long_date, say
from circledesk.services.facts.own_data import OwnData, OwnRow, Written

_LABEL = 150.0
_WHEN = 118.0
MOST_WRITTEN = 150
"""Changes on paper; the file has all of them."""
_FIRST = ("learner", "signup", "attendance", "rsvp", "certificate", "contact", "survey_answer")
_SHORT = {"attendance": ("meeting_id", "state"), "rsvp": ("meeting_id", "attending")}
"""Tables of which a row is one line: what it is about, and what is said."""
_STYLE: list[Any] = [
    ("FONTNAME", (0, 0), (-1, -1), first_font()),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 10),
    ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 2),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LINEBELOW", (0, -1), (-1, -1), 0.6, Color(*LINE)),
]


def write_own_file(data: OwnData, out: BinaryIO) -> None:
    """Write everything as JSON: for a program, or to take along."""
    out.write(msgspec.json.format(msgspec.json.encode(data), indent=1))


def render_own_data(data: OwnData, out: BinaryIO, language: str = "") -> None:
    """Write everything as a paper in the learner's language; the same data give the same bytes."""
    speech = language_of(language or data.language)
    day = data.made_at.astimezone(ZoneInfo(data.zone)).date()
    made = say(speech, "own.made", day=long_date(day, speech), branch=data.branch)
    data = _at_home(data)
    story: list[Flowable] = [
        Words(say(speech, "own.kind"), 10, colour=GREY),
        Words(data.name, 22, style="sans-bold"),
        Words(" · ".join(part for part in (data.branch, data.team) if part), 10.5, above=3),
        Words(made, 10.5),
        Words(say(speech, "own.whole" if data.whole_team else "own.part", branch=data.branch), 9.5,
              colour=GREY, above=6),
    ]  # fmt: skip
    story += _consents(data, speech)
    for table in _tables(data.rows):
        story += _section(table, [row for row in data.rows if row.table == table], data, speech)
    story += _aside(data, speech)
    story += _written(data, speech)
    story += around(data, speech)
    name = say(speech, "own.name")
    write_sheets(story, Sheet(speech, data.team, name, made), out, title=f"{name}: {data.name}")


def _at_home(data: OwnData) -> OwnData:
    """Return the data with their instants as the library's clocks told them."""
    zone = ZoneInfo(data.zone)
    consents = (
        replace(
            one,
            at=one.at.astimezone(zone),
            withdrawn=one.withdrawn.astimezone(zone) if one.withdrawn else None,
        )
        for one in data.consents
    )
    told = [
        replace(one, at=at_home(one.at, zone), values=at_home(one.values, zone),
                before=at_home(one.before, zone))
        for one in data.written
    ]  # fmt: skip
    return replace(
        data,
        consents=tuple(consents),
        rows=tuple(replace(row, values=at_home(row.values, zone)) for row in data.rows),
        written=tuple(told),
        aside=tuple(replace(one, values=at_home(one.values, zone)) for one in data.aside),
        seen=tuple(replace(one, at=one.at.astimezone(zone)) for one in data.seen),
    )


def _tables(rows: Iterable[OwnRow]) -> list[str]:
    held = list(dict.fromkeys(row.table for row in rows))
    return [table for table in _FIRST if table in held] + [
        table for table in held if table not in _FIRST
    ]


def _consents(data: OwnData, language: Language) -> list[Flowable]:
    story: list[Flowable] = [Heading(say(language, "own.consents"), "")]
    if not data.consents:
        return [*story, Words(say(language, "own.no_consent"), 9.5)]
    for line in data.consents:
        day = long_date(line.at.date(), language)
        told = say(language, "own.given", circle=line.circle, day=day, version=line.words)
        parts = [told]
        if line.withdrawn:
            day = long_date(line.withdrawn.date(), language)
            parts.append(say(language, "own.withdrawn", day=day))
        for key, name in (
            ("own.guardian", line.guardian),
            ("own.taken_by", line.taken_by),
            ("own.heard_by", line.witness),
        ):
            if name:
                parts.append(say(language, key, name=name))
        story.append(Words(" · ".join(parts), 9.5, style="sans-bold", above=4))
        if line.text:
            story.append(Words(line.text, 9.5, colour=GREY))
    return story


def _section(
    table: str, rows: Sequence[OwnRow], data: OwnData, language: Language
) -> list[Flowable]:
    story: list[Flowable] = [Heading(table_name(table, language), str(len(rows)))]
    if table in _SHORT:
        about, word = _SHORT[table]
        lines = [
            [row.called.get(about, "–"), value_words(row.values[word], {}, language)]
            for row in rows
        ]
        return [*story, _table(lines, WIDTH - _LABEL)]
    for row in rows:
        cells = cells_of(row, data.questions, language)
        if row.values["deleted_at"]:
            gone = value_words(row.values["deleted_at"], {}, language)
            cells.append([say(language, "own.deleted"), gone])
        if cells:
            story += [_table(cells, _LABEL), Spacer(0, 5)]
    return story


def _aside(data: OwnData, language: Language) -> list[Flowable]:
    if not data.aside:
        return []
    lines = []
    for one in data.aside:
        values = "; ".join(
            f"{cell_name(cell, language)}: {value_words(value, data.questions, language)}"
            for cell, value in one.values.items()
        )
        where = f"{say(language, f'own.aside.{one.kind}')} ({table_name(one.what, language)})"
        lines.append([where, values])
    return [Heading(say(language, "own.aside"), ""), _table(lines, _LABEL)]


def _written(data: OwnData, language: Language) -> list[Flowable]:
    shown = data.written[-MOST_WRITTEN:]
    lines = [[_when(one, language), _what(one, data, language)] for one in shown]
    story: list[Flowable] = [Heading(say(language, "own.written"), "")]
    if lines:
        story.append(_table(lines, _WHEN))
    if len(shown) < len(data.written):
        more = say(language, "own.more", n=len(data.written) - len(shown))
        story.append(Words(more, 9, colour=GREY, above=3))
    return story


def _when(one: Written, language: Language) -> str:
    return " · ".join((value_words(one.at, {}, language), one.by))


def _what(one: Written, data: OwnData, language: Language) -> str:
    """A value that replaced another is shown with it; of the others the names are enough."""
    cells = []
    for cell, value in one.values.items():
        label = cell_name(cell, language)
        before = one.before.get(cell)
        if before not in (None, "", value) and not isinstance(before, list | dict):
            told = [value_words(part, data.questions, language) for part in (before, value)]
            label = say(language, "own.was", label=label, before=told[0], after=told[1])
        if label != cell:
            cells.append(label)
    table = table_name(one.table, language)
    return say(language, "own.change", table=table, cells=", ".join(cells)) if cells else table


def _table(lines: Sequence[Sequence[str]], first: float) -> Table:
    cells = [[Words(left, 8.5, colour=GREY), Words(right, 9, rtl=None)] for left, right in lines]
    table = Table(cells, colWidths=[first, WIDTH - first])
    table.setStyle(_STYLE)
    return table
