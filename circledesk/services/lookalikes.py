"""Pairs that look alike: what was said of them, and which of two was here first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.models.lookalikes import Lookalike
from circledesk.services.living import living, put

Pair = frozenset[str]


def told_apart(session: Session, kind: str) -> frozenset[Pair]:
    """Return the pairs of which a person said that they are two."""
    query = select(Lookalike.first_id, Lookalike.second_id).where(
        Lookalike.kind == kind, Lookalike.same.is_(False), *living(Lookalike)
    )
    return frozenset(frozenset((first, second)) for first, second in session.execute(query))


def pairs(alike: Sequence[Any], apart: frozenset[Pair]) -> Iterator[tuple[Any, Any]]:
    """Yield each row that looks like an earlier one, with the earliest that it may be."""
    ordered = sorted(alike, key=lambda row: (row.created_at, row.id))
    for number, later in enumerate(ordered):
        for first in ordered[:number]:
            if frozenset((first.id, later.id)) not in apart:
                yield first, later
                break


def note_word(
    session: Session, *, kind: str, gone: str, kept: str, branch_id: str | None, same: bool
) -> None:
    """Write the word on a pair down, inside an action; it travels to all who hold the rows."""
    put(
        session,
        Lookalike,
        Lookalike.id_for(kind, gone, kept),
        branch_id=branch_id if kind == "learner" else None,
        home_branch_id=None if kind == "learner" else branch_id,
        kind=kind,
        first_id=gone,
        second_id=kept,
        same=same,
    )
