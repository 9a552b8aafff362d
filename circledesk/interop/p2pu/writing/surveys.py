"""The survey exports: a column a question, in the order in which somebody first answered it."""

from __future__ import annotations

import json
from collections.abc import Sequence

from circledesk.interop.p2pu.survey_lines import BESIDE, told_of
from circledesk.interop.p2pu.writing.held import Held, alive, number, source
from circledesk.models.circles import LearningCircle
from circledesk.models.surveys import SurveyAnswer

Table = tuple[list[str], list[list[str]]]


def survey_table(held: Held, kind: str) -> Table:
    """Return header row and rows of the learners' or the facilitators' answers."""
    filled = [
        (_beside(held, circle), _answers(row))
        for circle in held.circles
        for row in sorted(held.answers[circle.id], key=lambda r: (r.given_at, r.id))
        if row.kind == kind and alive(row)
    ]
    columns: list[tuple[str, int]] = []
    for _, told in filled:
        named = _numbered(told)
        columns += [one for one in named if one not in columns]
        if filled and not any(title == BESIDE[0] for title, _ in columns):
            columns += [(title, 0) for title in BESIDE]
    rows = []
    for beside, told in filled:
        cells = {**_numbered(told), **{(title, 0): beside[title] for title in BESIDE}}
        rows.append([cells.get(one, "") for one in columns])
    return [title for title, _ in columns], rows


def _numbered(told: Sequence[tuple[str, str]]) -> dict[tuple[str, int], str]:
    """Tell titles apart that stand twice."""
    found: dict[tuple[str, int], str] = {}
    for title, cell in told:
        count = sum(1 for name, _ in found if name == title)
        found[title, count] = cell
    return found


def _answers(row: SurveyAnswer) -> list[tuple[str, str]]:
    told = told_of(row.kind, row.answers, source(row))
    return [(title, json.dumps(value)) for title, value in told]


def _beside(held: Held, circle: LearningCircle) -> dict[str, str]:
    course, maker = held.courses.get(circle.course_id), held.maker(circle)
    told = (
        number(circle),
        circle.name,
        course.title if course else "",
        (maker.email_typed or maker.email) if maker else "",
        held.team.name,
    )
    return dict(zip(BESIDE, told, strict=True))
