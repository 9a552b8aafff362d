"""A row of P2PU's exports of survey answers: JSON in each cell, and which question it answers.

The columns are the titles of the team's own form, in the order in which somebody first answered;
no two teams word them alike. What a title asks is read from its words; what fits no question of
ours is kept beside the answers under its title. Two columns may have one title.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from circledesk.interop.p2pu import cells
from circledesk.interop.p2pu.cells import BadCell
from circledesk.interop.p2pu.headers import Kind
from circledesk.interop.spreadsheets import as_typed
from circledesk.services.survey_questions import questions

CIRCLE, NAME, COURSE, HOST, TEAM = (
    "Learning circle ID", "Learning circle name", "Course", "Facilitator", "Team",
)  # fmt: skip
BESIDE = (CIRCLE, NAME, COURSE, HOST, TEAM)
"""Columns of the export itself, between those of the form."""
OWN = {Kind.LEARNER_SURVEYS: "learner", Kind.FACILITATOR_SURVEYS: "facilitator"}

_RULES: dict[str, tuple[tuple[str, str], ...]] = {
    "learner": (
        ("recommendation_rating", r"recommend"),
        ("goal_rating_alt", r"reach|achieve|how (far|much)|met? (the|your) goal"),
        ("goal_extra", r"anything else|other gain|else you gain"),
        ("subject_confidence", r"confiden"),
        ("next_steps", r"do next|next step|apply|what will you do"),
        ("course_rating", r"rate the (learning )?(resource|course|material)|course work|"
                          r"resource work"),
        ("goal", r"get out|hope|goal"),
    ),
    "facilitator": (
        ("attendance_1_alt", r"first meeting|first week"),
        ("attendance_2_alt", r"second meeting|second week"),
        ("attendance_n_alt", r"last meeting|last week|final meeting"),
        ("recommendation_rating", r"recommend"),
        ("goal_rating_alt", r"reach|achieve|how (far|much)|met? (the|your) goal"),
        ("surprise", r"surpris"),
        ("stories", r"stor(y|ies)"),
        ("course_rating", r"rate the (learning )?(resource|course|material)|course work"),
        ("goal_alt", r"goal|hope"),
    ),
}  # fmt: skip
_WHY = re.compile(r"\bwhy\b", re.IGNORECASE)
_PERSONAL = re.compile(r"e-?mail|your name|phone|mobile", re.IGNORECASE)
_SPOKEN_OF = re.compile(r"facilitat|people at|attendance|attended", re.IGNORECASE)
_OLD = re.compile(r"\(old\)|\?\?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class SurveyLine:
    """One filled questionnaire."""

    kind: str
    """learner or facilitator."""
    id: str
    """Always '': P2PU does not tell one answer from another."""
    circle_id: str
    host: str
    answers: tuple[tuple[str, Any], ...]
    """Our question's ref and the answer."""
    titles: tuple[tuple[str, str], ...]
    """Our question's ref and how the form words it."""
    more: tuple[tuple[str, Any], ...]
    """Title and answer of what we do not ask."""
    personal: int
    """Answers that name a person: an anonymous answer is not to be tied to anybody."""
    said: str
    """Everything that was answered, the same whatever other columns the file has."""


@dataclass(frozen=True, slots=True)
class SurveyLayout:
    """Which survey a file holds, and what each column asks: a ref of ours, '' or none of these."""

    kind: Kind
    columns: tuple[str, ...]
    asks: tuple[str, ...]


def recognise_survey(header: Sequence[str], file_name: str = "") -> SurveyLayout | None:
    """Return the layout of a header row; none where it is no export of survey answers."""
    titles = tuple(map(as_typed, header))
    if any(titles.count(name) != 1 for name in BESIDE):
        return None
    kind = _kind_of(titles, file_name)
    return SurveyLayout(kind, titles, _asked(titles, OWN[kind]))


def _kind_of(titles: Sequence[str], file_name: str) -> Kind:
    spoken = sum(1 for title in titles if title not in BESIDE and _SPOKEN_OF.search(title))
    own = {"facilitator-surv": Kind.FACILITATOR_SURVEYS, "learner-surv": Kind.LEARNER_SURVEYS}
    named = next((kind for start, kind in own.items() if file_name.startswith(start)), None)
    return named or (Kind.FACILITATOR_SURVEYS if spoken else Kind.LEARNER_SURVEYS)


def _asked(titles: Sequence[str], kind: str) -> tuple[str, ...]:
    """Say what each column asks; the first that asks a thing has it, a Why follows its rating."""
    asks: list[str] = []
    for title in titles:
        ref = "" if title in BESIDE or _OLD.search(title) else _ref(title, kind)
        if ref == "course_rating" and "course_rating" in asks:
            ref = ""
        asks.append("" if ref in asks else ref)
    return tuple(asks)


def _ref(title: str, kind: str) -> str:
    if _PERSONAL.search(title):
        return ""
    if _WHY.search(title):
        rating = re.search(r"rating|resource|course", title, re.IGNORECASE)
        return "course_rating_reason" if rating else "recommendation_rating_reason"
    found = (ref for ref, words in _RULES[kind] if re.search(words, title, re.IGNORECASE))
    return next(found, "")


def survey_line(layout: SurveyLayout, row: Sequence[str]) -> SurveyLine:
    """Read a row."""
    if len(row) != len(layout.columns):
        raise BadCell(f"The line has {len(row)} cells where the first has {len(layout.columns)}.")
    if any("\0" in cell for cell in row):
        raise BadCell("The line holds a sign that is no text.")
    beside = {title: row[at] for at, title in enumerate(layout.columns) if title in BESIDE}
    answers: dict[str, Any] = {}
    more: list[tuple[str, Any]] = []
    told: list[tuple[str, Any]] = []
    titles: dict[str, str] = {}
    personal = 0
    for title, ref, cell in zip(layout.columns, layout.asks, row, strict=True):
        if title in BESIDE or cell == "":
            continue
        value = _value(cell, title)
        if _PERSONAL.search(title):
            personal += 1
            continue
        told.append((title, value))
        if ref and (fit := _fitting(ref, value)) is not None:
            answers[ref] = fit
            titles[ref] = title
        else:
            more.append((title, value))
    return SurveyLine(
        kind=OWN[layout.kind],
        id="",
        circle_id=cells.number(beside[CIRCLE], CIRCLE) if beside[CIRCLE].strip() else "",
        host=beside[HOST].strip(),
        answers=tuple(answers.items()),
        titles=tuple(titles.items()),
        more=tuple(more),
        personal=personal,
        said=said_of(told),
    )


def said_of(told: Sequence[tuple[str, Any]]) -> str:
    """Return titles and answers as one text, the same in whatever order the columns stand."""
    return "\x1f".join(sorted(f"{t}\x1e{json.dumps(value, sort_keys=True)}" for t, value in told))


def told_of(kind: str, answers: Mapping[str, Any], known: Mapping[str, Any]) -> list[Any]:
    """Return titles and answers of a filled questionnaire, as an export of it would have them."""
    titles = {one.ref: one.ask["en"] for one in questions(kind)} | known.get("titles", {})
    told = [(titles[ref], value) for ref, value in answers.items() if ref in titles]
    return told + [(str(title), value) for title, value in known.get("more", [])]


def _value(cell: str, title: str) -> Any:
    try:
        return json.loads(cell)
    except (ValueError, RecursionError):
        raise BadCell(f"{title}: {cells.shown(cell)} is no answer as P2PU writes it.") from None


def _fitting(ref: str, value: Any) -> Any:
    """Return an answer as our question keeps it; none where it is of another kind."""
    if ref.endswith(("rating", "rating_alt", "confidence")):
        whole = isinstance(value, int) and not isinstance(value, bool)
        return value if whole and 1 <= value <= 5 else None
    if ref.startswith("attendance_"):
        whole = isinstance(value, int) and not isinstance(value, bool)
        return value if whole and 0 <= value <= 10_000 else None
    return value if isinstance(value, str) and value.strip() else None
