"""What wants a person: the page and the header's counter read the same."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import timedelta
from typing import TYPE_CHECKING

from circledesk.services.facts.breaches import Breach
from circledesk.services.facts.confirmations import FreePlace
from circledesk.services.facts.exchange import ConflictView, WaitingView
from circledesk.services.facts.meetings import MeetingRow
from circledesk.services.facts.people import DeviceRow, ThisDevice
from circledesk.services.facts.planning import DayHit
from circledesk.services.facts.wishes import MoveRow

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True)
class ToSettle:
    """What wants a person at this computer, by what it is."""

    versions: tuple[ConflictView, ...] = ()
    rules: tuple[Breach, ...] = ()
    incomplete: tuple[WaitingView, ...] = ()
    apart: tuple[WaitingView, ...] = ()
    requests: tuple[DeviceRow, ...] = ()
    meetings: tuple[MeetingRow, ...] = ()
    days_off: tuple[DayHit, ...] = ()
    places: tuple[FreePlace, ...] = ()
    moves: tuple[MoveRow, ...] = ()

    @property
    def count(self) -> int:
        """How many things want a person."""
        return sum(len(getattr(self, field.name)) for field in fields(self))


def read_to_settle(session: Session, device: ThisDevice) -> ToSettle:
    """Read it all. Meetings are those of this week and the last, a branch's own only.

    What only others may settle is not listed: it would stand there until they do.
    """
    from circledesk.services.breaches import breaches
    from circledesk.services.devices import devices
    from circledesk.services.incomplete import held_back
    from circledesk.services.session import may_write
    from circledesk.services.settle import conflicts

    asking = tuple(
        row for row in devices(session) if row.state == "requested" and row.id != device.device_id
    )
    held = held_back(session)
    return ToSettle(
        versions=tuple(one for one in conflicts(session) if may_write(session, one.branch_id)),
        rules=tuple(one for one in breaches(session) if may_write(session, one.branch_id)),
        incomplete=tuple(view for view in held if view.kind == "row"),
        apart=tuple(view for view in held if view.kind == "put-aside"),
        requests=asking if device.role == "organizer" else (),
        meetings=_without_attendance(session, device),
        days_off=_on_days_off(session, device),
        places=_free_places(session, device),
        moves=_asked_moves(session) if device.role == "organizer" else (),
    )


def _on_days_off(session: Session, device: ThisDevice) -> tuple[DayHit, ...]:
    """A branch has its own; who looks after all has one a day, not one a branch."""
    from circledesk.services.hit_meetings import by_day, to_move
    from circledesk.services.session import may_write

    found = [one for one in to_move(session) if may_write(session, one.branch_id)]
    return by_day(found) if device.role == "organizer" else tuple(found)


def _free_places(session: Session, device: ThisDevice) -> tuple[FreePlace, ...]:
    from circledesk.services.confirmation import free_places

    return free_places(session, branch_id=None if device.role == "organizer" else device.branches)


def _asked_moves(session: Session) -> tuple[MoveRow, ...]:
    from circledesk.services.learner_moves import moves

    return moves(session, open_only=True)


def _without_attendance(session: Session, device: ThisDevice) -> tuple[MeetingRow, ...]:
    from circledesk.services.dashboard import week
    from circledesk.services.session import today

    day = today(session)
    branch = None if device.role == "organizer" else device.branches
    rows = [
        row
        for monday in (day - timedelta(weeks=1), day)
        for row in week(session, day=monday, branch_id=branch).meetings
    ]
    return tuple(row for row in rows if row.news == "not-reported")
