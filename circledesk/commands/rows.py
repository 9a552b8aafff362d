"""What a write answers: the row it made or changed, in the shape of the list it belongs to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from circledesk.commands.lines import one_line
from circledesk.commands.output import Column, pick, print_json

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.commands.call import Call
    from circledesk.services.facts.changed import Done


def give_row(
    call: Call,
    done: Done,
    rows: Iterable[Any],
    keys: Sequence[str],
    columns: tuple[Column, ...],
    **more: Any,
) -> None:
    """Print the row that `done` names, found among the rows of its list."""
    row = next(row for row in rows if row.id == done.id)
    if call.json:
        print_json({**pick(row, keys), **more})
    else:
        print(one_line(row, columns))


def give_note(call: Call, done: Done) -> None:
    """Say in one sentence what was done: the row itself is gone, or tells no more than that."""
    if call.json:
        print_json({"id": done.id})
    else:
        print(call.spoken(done.note))


def give_circle(call: Call, session: Session, circle_id: str) -> None:
    """Print a circle's row, with the ids of its meetings."""
    from circledesk.commands import lines, shapes
    from circledesk.services.circles import circle_page

    page = circle_page(session, circle_id=circle_id)
    if call.json:
        ids = [meeting.id for meeting in page.meetings]
        print_json({**pick(page.row, shapes.CIRCLE), "meeting_ids": ids})
    else:
        print(one_line(page.row, lines.CIRCLES))


def give_meeting(call: Call, session: Session, meeting_id: str) -> None:
    """Print a meeting's row."""
    from circledesk.commands import lines, shapes
    from circledesk.services.attendance import attendance_sheet

    row = attendance_sheet(session, meeting_id=meeting_id).meeting
    if call.json:
        print_json(pick(row, shapes.MEETING))
    else:
        print(one_line(row, lines.MEETINGS))
