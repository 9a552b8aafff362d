"""Q-studies as a list, as a page, and as the cards that are printed."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.models.programme import QSort, QStudy
from circledesk.models.team import Branch
from circledesk.services.facts.q_cards import QCard, QDeck, grid_values
from circledesk.services.facts.q_study import (
    QStudyPage,
    QStudyRow,
    SortRow,
    StudyCard,
    StudyPapers,
)
from circledesk.services.living import found, living
from circledesk.services.names import fold
from circledesk.services.q_method.grid_rule import is_whole
from circledesk.services.q_method.ready import ready_study
from circledesk.services.q_method.studies import LANGUAGES
from circledesk.services.session import may_write, this_device


def q_studies(session: Session, *, language: str = "en") -> tuple[QStudyRow, ...]:
    """Return the studies by title."""
    query = select(QStudy, Branch.name).outerjoin(Branch, Branch.id == QStudy.branch_id)
    made = defaultdict(list)
    for one in session.scalars(select(QSort).where(*living(QSort))):
        made[one.study_id].append(one)
    rows = [
        _row(session, row, branch or "", made[row.id], language)
        for row, branch in session.execute(query.where(*living(QStudy)))
    ]
    return tuple(sorted(rows, key=lambda row: (fold(row.title), row.id)))


def q_study_page(session: Session, *, study_id: str, language: str = "en") -> QStudyPage:
    """Return a study with its cards in a language, and its sorts by code."""
    row = found(session, QStudy, study_id)
    branch = session.get(Branch, row.branch_id) if row.branch_id else None
    query = select(QSort, Branch.name).outerjoin(Branch, Branch.id == QSort.branch_id)
    held = list(session.execute(query.where(QSort.study_id == study_id, *living(QSort))))
    told = row.settings or {}
    sorts = [_sort(session, row, one, branch or "") for one, branch in held]
    return QStudyPage(
        row=_row(session, row, branch.name if branch else "", [one for one, _ in held], language),
        cards=_cards(row, language),
        grid=tuple(row.grid),
        values=grid_values(len(row.grid)),
        sorts=tuple(sorted(sorts, key=_by_code)),
        viewpoints=int(told.get("factors", 0)),
        extraction=str(told.get("extraction", "pca")),
        names={int(number): name for number, name in told.get("names", {}).items()},
    )


def study_papers(session: Session, *, study_id: str) -> StudyPapers:
    """Return the cards of a study as they are printed.

    A title that is the ready-made study's is said in each language; one that was typed, as typed.
    """
    row, ready = found(session, QStudy, study_id), ready_study()
    cards = tuple(
        QCard(card.id, {code: card.said[code] or card.text for code in LANGUAGES}, card.topics)
        for card in _cards(row, "en")
    )
    deck = QDeck(
        _each(row.title, ready.title), _each(row.question, ready.question), cards, tuple(row.grid)
    )
    return StudyPapers(this_device(session).team, deck)


def _told(text: str, ready: dict[str, str], language: str) -> str:
    return _each(text, ready).get(language, text)


def _each(text: str, ready: dict[str, str]) -> dict[str, str]:
    return ready if text in ready.values() else {"en": text}


def _row(
    session: Session, row: QStudy, branch: str, sorts: list[QSort], language: str
) -> QStudyRow:
    statements = [one["id"] for one in row.statements]
    return QStudyRow(
        id=row.id,
        title=_told(row.title, ready_study().title, language),
        question=_told(row.question, ready_study().question, language),
        branch_id=row.branch_id or "",
        branch=branch,
        cards=len(statements),
        sorts=len(sorts),
        whole=sum(is_whole(one.places, statements, row.grid) for one in sorts),
        last=max((one.sorted_on for one in sorts if one.sorted_on), default=None),
        editable=may_write(session, row.branch_id),
    )


def _cards(row: QStudy, language: str) -> tuple[StudyCard, ...]:
    return tuple(_card(number, one, language) for number, one in enumerate(row.statements, 1))


def _card(number: int, told: dict[str, Any], language: str) -> StudyCard:
    spoken = {code: str(told.get(code, "")) for code in LANGUAGES}
    text = spoken.get(language) or next((one for one in spoken.values() if one), "")
    return StudyCard(number, told["id"], text, spoken, tuple(told.get("topics", ())))


def _sort(session: Session, study: QStudy, row: QSort, branch: str) -> SortRow:
    statements = [one["id"] for one in study.statements]
    places = {name: int(row.places[name]) for name in statements if name in row.places}
    return SortRow(
        id=row.id,
        code=row.code,
        places=places,
        placed=len(places),
        whole=is_whole(places, statements, study.grid),
        how=row.how,
        sorted_on=row.sorted_on,
        note=row.note,
        branch=branch,
        editable=may_write(session, row.branch_id),
    )


def _by_code(row: SortRow) -> tuple[str, int, str, str]:
    """P2 comes before P10."""
    head = row.code.rstrip("0123456789")
    figures = row.code[len(head) :]
    return fold(head), int(figures or 0), figures, row.id
