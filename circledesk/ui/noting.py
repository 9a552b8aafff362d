"""Notes who saw, took out or printed what, after the page or paper is there, never before it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.errors import CircleDeskError
    from circledesk.services.on_paper import OnPaper
    from circledesk.ui.context import Context

SEEN, EXPORTED, PRINTED = "seen", "exported", "printed"


def note(context: Context, deed: str, what: str, *, subject: str = "", count: int = 1) -> None:
    """Have the worker note a deed once nothing else waits; nothing is said where it cannot."""

    def work(session: Session) -> None:
        from circledesk.services.access_records import note_access

        note_access(session, deed=deed, what=what, subject=subject, count=count)

    context.jobs.read(work, _noted, failed=_not_noted, later=True)


def note_made(context: Context, papers: Sequence[OnPaper]) -> None:
    """As `note`, of papers with people's data that were printed or saved just now."""

    def work(session: Session) -> None:
        from circledesk.services.on_paper import note_papers

        note_papers(session, papers)

    context.jobs.read(work, _noted, failed=_not_noted, later=True)


def _noted(_: None) -> None:
    """Nobody is told."""


def _not_noted(_: CircleDeskError) -> None:
    """What was done is done all the same."""
