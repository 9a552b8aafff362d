"""Survey slips: the questions of a circle's end, to tick and write on, one slip a learner."""

from __future__ import annotations

from typing import BinaryIO

from circledesk.documents.design import MM
from circledesk.documents.flowables import GREY
from circledesk.documents.sheet_frame import Pen, write_sheet
from circledesk.documents.sheet_words import details
from circledesk.documents.stack import Part
from circledesk.documents.text import printable
from circledesk.documents.words import language_of, say
from circledesk.services.facts.sheet_layout import pages
from circledesk.services.facts.sheet_page import Box, Line, Rect
from circledesk.services.facts.sheet_slips import ABOVE_RULE, ASK, CHOICE, NUMBER, SCALE, WIDTH
from circledesk.services.facts.sheets import SheetFacts
from circledesk.services.facts.surveys import Question

_BELOW = 0.8
"""White below a question's words, in mm."""


def render_survey_slips(facts: SheetFacts, out: BinaryIO) -> None:
    """Write a slip for each row, or one anonymous slip."""
    asked = {question.ref: (at, question) for at, question in enumerate(facts.questions, 1)}

    def draw(pen: Pen) -> None:
        pen.head(pen.say("sheet.survey_title", circle=facts.circle), [_whose(pen)])
        for line in pen.page.lines:
            number, question = asked[line.key]
            _question(pen, line, question, number)
        pen.note(pen.say("sheet.how.survey"))

    name = say(language_of(facts.language), f"sheet.survey.{facts.survey or 'learner'}")
    write_sheet(facts, pages(facts), out, name=name, draw=draw)


def _whose(pen: Pen) -> str:
    if pen.page.name:
        return pen.page.name
    if pen.facts.survey == "facilitator":
        return details(pen.facts, pen.language)[-1]
    return pen.say("sheet.promise")


def _question(pen: Pen, line: Line, question: Question, number: int) -> None:
    width = line.cut.width - (NUMBER + 4 if question.type == "number" else 0)
    ask = f"{number}. {question.said(question.ask, pen.language)}"
    part = Part(printable(ask, "sans-bold"), 10.5, "sans-bold")
    pen.texts([part], Rect(line.cut.x, line.cut.y, width, ASK - _BELOW), rest=1)
    for box in line.boxes:
        pen.box(box)
        _meaning(pen, box, question)
    for place in line.write:
        _rule(pen, place)


def _meaning(pen: Pen, box: Box, question: Question) -> None:
    """Draw the digit and what it means beside its box."""
    left = box.rect.right + 2
    digit = Part(box.column, 10.5, "sans-bold")
    top = box.rect.middle[1] - CHOICE / 2
    pen.texts([digit], Rect(left, top, 4, CHOICE), rest=0.5)
    meaning = printable(question.end(int(box.column), pen.language))
    room = Rect(left + 4, top, WIDTH / SCALE - box.rect.width - 8, CHOICE)
    pen.texts([Part(meaning, 8.5, colour=GREY)], room, rest=0.5)


def _rule(pen: Pen, place: Rect) -> None:
    canvas, y = pen.canvas, pen.up(place.bottom + ABOVE_RULE)
    canvas.setStrokeColorRGB(*GREY)
    canvas.setLineWidth(0.5)
    canvas.line(place.x * MM, y, place.right * MM, y)
