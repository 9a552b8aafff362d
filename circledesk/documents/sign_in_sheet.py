"""Sign-in sheets: tick and sign, bring the photograph back."""

from __future__ import annotations

from typing import BinaryIO

from circledesk.documents.design import MM
from circledesk.documents.flowables import GREY, INK
from circledesk.documents.sheet_frame import Pen, write_sheet
from circledesk.documents.sheet_words import details
from circledesk.documents.stack import Part
from circledesk.documents.text import draw, prepare, printable
from circledesk.documents.words import language_of, say, short_month_day
from circledesk.documents.wrap import fit
from circledesk.services.facts.sheet_layout import pages
from circledesk.services.facts.sheet_page import Line, Rect
from circledesk.services.facts.sheet_rows import (
    GAP,
    LEFT,
    NUMBER,
    PITCH,
    TOP,
    WALK_IN,
    Table,
    table,
)
from circledesk.services.facts.sheets import SheetColumn, SheetFacts

_HEAD = 9.0
"""The height of the columns' words."""
_NAME = (11, 7.5)
"""A name's size, and the size below which it takes a second line."""


def render_sign_in_sheet(facts: SheetFacts, out: BinaryIO) -> None:
    """Write the sheet of a meeting or a circle."""
    shape = table(facts)

    def draw_page(pen: Pen) -> None:
        pen.head(facts.circle, details(facts, pen.language))
        _columns(pen, shape)
        for line in pen.page.lines:
            _row(pen, line, shape)
        pen.note(pen.say(f"sheet.how.{facts.kind}"))

    name = say(language_of(facts.language), "sheet.name")
    write_sheet(facts, pages(facts), out, name=name, draw=draw_page)


def _columns(pen: Pen, shape: Table) -> None:
    top = TOP - _HEAD - 1
    name = Part(pen.say("sheet.learner"), 9, colour=GREY)
    pen.texts([name], Rect(LEFT + NUMBER, top, shape.name - GAP, _HEAD), rest=0.5)
    line = pen.page.lines[0]
    known = {column.key: column for column in pen.facts.columns}
    for box in line.boxes:
        middle = box.rect.middle[0]
        at = Rect(middle - shape.pitch / 2 + 0.5, top, shape.pitch - 1, _HEAD)
        pen.texts(_head_of(pen, known[box.column]), at, middle=True, rest=0.5)
    if not shape.many:
        sign = Part(pen.say("sheet.signature"), 9, colour=GREY)
        pen.texts([sign], Rect(line.write[-1].x, top, line.write[-1].width, _HEAD), rest=0.5)
    pen.rule(LEFT, TOP, shape.right, strong=True)


def _head_of(pen: Pen, column: SheetColumn) -> list[Part]:
    if column.day is None:
        return [Part(pen.say(f"sheet.state.{column.key}"), 8.5)]
    day = short_month_day(column.day, pen.language)
    return [Part(str(column.number), 9, "sans-bold"), Part(day, 8, colour=GREY)]


def _row(pen: Pen, line: Line, shape: Table) -> None:
    number = prepare(str(line.number), "sans")
    pen.canvas.setFillColorRGB(*GREY)
    middle = pen.up(line.cut.y + PITCH / 2)
    right = (LEFT + NUMBER - 3) * MM
    draw(pen.canvas, right - number.width * 8.5, middle - 3, number, 8.5)
    if line.key.startswith(WALK_IN):
        _walk_in(pen, line)
    else:
        _name(pen, line.name, middle, (shape.name - GAP) * MM)
    for box in line.boxes:
        pen.box(box)
    pen.rule(LEFT, line.cut.bottom, shape.right)


def _name(pen: Pen, name: str, middle: float, room: float) -> None:
    block = fit(printable(name), "sans", _NAME, room)
    pen.canvas.setFillColorRGB(*INK)
    y = middle + block.height / 2
    for line in block.lines:
        y -= block.leading
        draw(pen.canvas, (LEFT + NUMBER) * MM, y + block.size * 0.27, line, block.size)


def _walk_in(pen: Pen, line: Line) -> None:
    for key, at in zip(("name", "phone"), line.write, strict=True):
        word = Part(pen.say(f"slip.field.{key}"), 6, colour=GREY)
        pen.texts([word], Rect(at.x, line.cut.y + 0.3, at.width, 2.6))
