"""Q-studies: made, changed and deleted; what was looked for last is kept with them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict, Unpack

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue, RuleBroken
from circledesk.models.base import new_id
from circledesk.models.programme import QSort, QStudy
from circledesk.models.team import Branch
from circledesk.said import said
from circledesk.services import words
from circledesk.services.facts.changed import Done
from circledesk.services.living import found, found_own, living
from circledesk.services.q_method.analysis import EXTRACTIONS
from circledesk.services.q_method.grid_rule import CARD, MOST_CARDS, allowed_grid
from circledesk.services.q_method.ready import ready_study
from circledesk.services.session import action, may_write, must_write, this_device

LANGUAGES = ("en", "sw", "fr")
MOST_VIEWPOINTS = 7
_TOPICS, _WORD = 10, 60
"""Topics of a card at most; letters of one, and of a card's key."""


class StudyFields(TypedDict, total=False):
    """What can be changed of a study. Once there is a sort, cards and grid keep their shape."""

    title: str
    question: str
    statements: Sequence[Mapping[str, Any]]
    grid: Sequence[int]


def add_study(
    session: Session,
    *,
    title: str = "",
    question: str = "",
    ready: bool = False,
    branch_id: str | None = None,
    language: str = "en",
) -> Done:
    """Make a study: the ready-made one for library patrons, or an empty one."""
    with action(session, "q-study.add") as act:
        if branch_id is None and not may_write(session, None):
            branch_id = this_device(session).branch_id
        must_write(session, branch_id)
        row = QStudy(
            id=new_id(), branch_id=found(session, Branch, branch_id).id if branch_id else None
        )
        if ready:
            _take_ready(row, language)
        if title.strip() or not ready:
            row.title = words.needed(title, "title", words.TITLE)
        if question.strip():
            row.question = words.allowed(question, "question", words.QUESTION)
        session.add(row)
    return Done(row.id, act.changed, act.operation, said("{name} is on the list.", name=row.title))


def _take_ready(row: QStudy, language: str) -> None:
    deck = ready_study()
    row.title = deck.title.get(language) or deck.title["en"]
    row.question = deck.question.get(language) or deck.question["en"]
    row.grid = list(deck.grid)
    row.statements = [
        {"id": card.id, **card.said, "topics": list(card.topics)} for card in deck.cards
    ]


def edit_study(session: Session, *, study_id: str, **fields: Unpack[StudyFields]) -> Done:
    """Change a study; with sorts only its words, for they would not fit other cards any more."""
    with action(session, "q-study.edit") as act:
        row = found_own(session, QStudy, study_id)
        if "title" in fields:
            row.title = words.needed(fields["title"], "title", words.TITLE)
        if "question" in fields:
            row.question = words.allowed(fields["question"], "question", words.QUESTION)
        shape = _ids(row), list(row.grid)
        if "statements" in fields:
            row.statements = _cards(fields["statements"])
        if "grid" in fields:
            row.grid = allowed_grid(fields["grid"])
        if shape != (_ids(row), list(row.grid)):
            _must_be_unsorted(session, study_id)
    return Done(study_id, act.changed, act.operation, said("{name} is changed.", name=row.title))


def look_for(
    session: Session,
    *,
    study_id: str,
    viewpoints: int = 0,
    extraction: str = "pca",
    names: Mapping[int, str] | None = None,
) -> Done:
    """Keep how many viewpoints are looked for (0: as many as are proposed), and their names.

    Names belong to their number: with another number of viewpoints they fall away.
    """
    with action(session, "q-study.look") as act:
        row = found_own(session, QStudy, study_id)
        words.between(viewpoints, "factors", 0, MOST_VIEWPOINTS)
        words.one_of(extraction, "extraction", EXTRACTIONS)
        before = row.settings or {}
        same = (before.get("factors", 0), before.get("extraction", "pca"))
        kept = before.get("names", {}) if same == (viewpoints, extraction) else {}
        if names is not None:
            told = {str(n): words.allowed(name, "name", words.NAME) for n, name in names.items()}
            kept = {key: name for key, name in told.items() if name}
        row.settings = {"factors": viewpoints, "extraction": extraction, "names": kept}
    return Done(study_id, act.changed, act.operation, said("{name} is changed.", name=row.title))


def delete_study(session: Session, *, study_id: str) -> Done:
    """Delete a study with all its sorts."""
    with action(session, "q-study.delete") as act:
        row = found_own(session, QStudy, study_id)
        for one in session.scalars(sorts_in(study_id)):
            session.delete(one)
        session.flush()
        session.delete(row)
        title = row.title
    return Done(study_id, act.changed, act.operation, said("{name} is deleted.", name=title))


def sorts_in(study_id: str) -> Select[QSort]:
    """Choose the sorts of a study."""
    return select(QSort).where(QSort.study_id == study_id, *living(QSort))


def _ids(row: QStudy) -> list[str]:
    return [one["id"] for one in row.statements]


def _must_be_unsorted(session: Session, study_id: str) -> None:
    if session.scalars(sorts_in(study_id).limit(1)).first() is not None:
        raise RuleBroken(
            "There are sorts already: cards and grid keep their shape, only words can change.",
            "Make a new study for other cards.",
        )


def _cards(told: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    if len(told) > MOST_CARDS:
        raise InvalidValue(
            said("{count} cards are too many to sort.", count=len(told)),
            said("Keep at most {most}.", most=MOST_CARDS),
            field="statements",
        )
    taken: set[str] = set()
    return [_card(one, taken) for one in told]


def _card(told: Mapping[str, Any], taken: set[str]) -> dict[str, Any]:
    """Return a card as it is kept; without an id it gets the next free number."""
    spoken = {code: words.allowed(str(told.get(code, "")), "text", CARD) for code in LANGUAGES}
    if not any(spoken.values()):
        raise InvalidValue(
            "The card says nothing.", "Type its words in one language at least.", field="en"
        )
    key = words.allowed(str(told.get("id", "")), "id", _WORD)
    if not key:
        key = next(f"c{n}" for n in range(1, 2 * MOST_CARDS) if f"c{n}" not in taken)
    if key in taken:
        raise InvalidValue(
            said("Two cards are called «{card}».", card=key),
            "Give each card a name of its own.",
            field="statements",
        )
    taken.add(key)
    topics = [words.allowed(str(one), "topics", _WORD) for one in told.get("topics", ())]
    return {"id": key, **spoken, "topics": [one for one in topics if one][:_TOPICS]}
