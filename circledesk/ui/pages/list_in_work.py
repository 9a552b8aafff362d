"""What the page of a list asks the worker for: read, plan, bring in, write what was refused."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from circledesk.ui.pages.list_in_options import Offered, kinds_for

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.interop.lists_in.bringing_in import Brought
    from circledesk.interop.lists_in.facts import How, ListPlan
    from circledesk.interop.lists_in.grid import Book
    from circledesk.ui.progress import Progress

_REHEARSED = 500
"""A longer list is shown without being tried first; bringing it in tells what is refused then."""
Planned = tuple["Book", "ListPlan"]


def read_offered(session: Session) -> Offered:
    """Read which circles and branches can be chosen: those that this computer may write."""
    from circledesk.services.circles import circles
    from circledesk.services.session import may_write, this_device
    from circledesk.services.team import branches

    organizer = this_device(session).role == "organizer"
    rows = [row for row in circles(session, trends=False) if may_write(session, row.branch_id)]
    several = len({row.branch_id for row in rows}) > 1
    return Offered(
        tuple(
            (row.id, f"{row.name} · {row.branch}" if several else row.name)
            for row in rows
            if row.status != "cancelled"
        ),
        tuple((row.id, row.name) for row in branches(session) if may_write(session, row.id)),
        tuple(kinds_for(organizer)),
    )


def planning(file: Path, book: Book | None, how: How) -> Callable[[Session, Progress], Planned]:
    """The work that reads a file, where it was not read, and plans its list."""

    def work(session: Session, progress: Progress) -> Planned:
        from circledesk.interop.lists_in import open_book, plan_list

        read = book if book is not None else open_book(file, progress)
        many = max(len(grid.rows) for grid in read.grids) > _REHEARSED
        return read, plan_list(session, read, how, progress, rehearse=not many)

    return work


def bringing(book: Book, how: How) -> Callable[[Session, Progress], Brought]:
    """The work that brings a list in."""

    def work(session: Session, progress: Progress) -> Brought:
        from circledesk.interop.lists_in import bring_in

        return bring_in(session, book, how, progress)

    return work


def writing(book: Book, plan: ListPlan, reasons: list[tuple[int, str]], heading: str,
            target: Path) -> Callable[[Session], Any]:  # fmt: skip
    """The work that writes the rows that were not taken into a file, with the reasons."""

    def work(session: Session) -> int:
        from circledesk.interop.lists_in.left_over import left_over
        from circledesk.ui.widgets.list_export import save_sheet

        return save_sheet(left_over(book, plan, reasons, heading), target)

    return work
