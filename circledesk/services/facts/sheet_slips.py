"""The geometry of survey slips: boxes for scales, ruled lines for words and numbers."""

from __future__ import annotations

from circledesk.services.facts.sheet_page import A4_LONG, A4_SHORT, BOX, Line, Page, Rect, box_at
from circledesk.services.facts.sheets import SheetFacts, SheetRow
from circledesk.services.facts.surveys import Question

LEFT, TOP, FOOT = 13.0, 45.0, 28.5
WIDTH = A4_SHORT - 2 * LEFT
ASK, CHOICE, BETWEEN = 8.5, 8.0, 2.5
"""The heights of a question's words and of a row of boxes, and the white below a question."""
RULES = 2
LEAST_RULE, MOST_RULE = 7.5, 9.0
"""The lines of a text, and their height."""
ABOVE_RULE = 1.0
"""What stays free above a ruled line."""
NUMBER = 40.0
"""The width of the line for a number, at the right of its question."""
SCALE = 5

_ROOM = A4_LONG - FOOT - TOP


def pages(facts: SheetFacts) -> tuple[Page, ...]:
    """Return all slips, each on as few pages as hold the questions."""
    sides = _sides(facts.questions)
    slips = facts.rows or (SheetRow("", ""),)
    return tuple(
        Page(
            number=at * len(sides) + side,
            of=len(slips) * len(sides),
            width=A4_SHORT,
            height=A4_LONG,
            lines=lines,
            slip=slip.key,
            name=slip.name,
        )
        for at, slip in enumerate(slips)
        for side, lines in enumerate(sides, 1)
    )


def _sides(questions: tuple[Question, ...]) -> list[tuple[Line, ...]]:
    parts: list[list[Question]] = [[]]
    for question in questions:
        if sum(_height(one, LEAST_RULE) for one in [*parts[-1], question]) > _ROOM:
            parts.append([])
        parts[-1].append(question)
    return [_placed(part) for part in parts]


def _placed(questions: list[Question]) -> tuple[Line, ...]:
    """Set one page, its ruled lines as far apart as there is room for."""
    used = sum(_height(one, LEAST_RULE) for one in questions)
    rules = RULES * sum(one.type == "text" for one in questions)
    rule = min(MOST_RULE, LEAST_RULE + (_ROOM - used) / max(1, rules))
    lines, top = [], TOP
    for question in questions:
        height = _height(question, rule)
        lines.append(_line(question, Rect(LEFT, top, WIDTH, height - BETWEEN), rule))
        top += height
    return tuple(lines)


def _height(question: Question, rule: float) -> float:
    if question.type == "number":
        return ASK + BETWEEN
    return ASK + BETWEEN + (CHOICE if question.type == "scale" else RULES * rule)


def _line(question: Question, cut: Rect, rule: float) -> Line:
    top = cut.y + ASK
    if question.type == "scale":
        pitch = WIDTH / SCALE
        boxes = (
            box_at(str(n + 1), LEFT + BOX / 2 + n * pitch, top + CHOICE / 2) for n in range(SCALE)
        )
        return Line(question.ref, "", cut, tuple(boxes))
    if question.type == "number":
        place = Rect(cut.right - NUMBER, cut.y, NUMBER, ASK - ABOVE_RULE)
        return Line(question.ref, "", cut, write=(place,))
    rules = (Rect(cut.x, top + n * rule, WIDTH, rule - ABOVE_RULE) for n in range(RULES))
    return Line(question.ref, "", cut, write=tuple(rules))
