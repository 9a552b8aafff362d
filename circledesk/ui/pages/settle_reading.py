"""What wants a person: the page and the header's counter read the same."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from circledesk.services.facts.exchange import ConflictView, WaitingView
from circledesk.services.facts.meetings import MeetingRow
from circledesk.services.facts.people import DeviceRow, ThisDevice

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True)
class ToSettle:
    """Requests to join, two versions, what waits or is kept apart, meetings without attendance."""

    requests: tuple[DeviceRow, ...]
    versions: tuple[ConflictView, ...]
    waiting: tuple[WaitingView, ...]
    meetings: tuple[MeetingRow, ...]

    @property
    def count(self) -> int:
        """How many things want a person."""
        return sum(map(len, (self.requests, self.versions, self.waiting, self.meetings)))


def read_to_settle(session: Session, device: ThisDevice) -> ToSettle:
    """Read it all. Meetings are those of this week and the last, a branch's own only."""
    from circledesk.services.devices import devices
    from circledesk.services.incomplete import waiting
    from circledesk.services.settle import conflicts

    asking = tuple(
        row for row in devices(session) if row.state == "requested" and row.id != device.device_id
    )
    return ToSettle(
        requests=asking if device.role == "organizer" else (),
        versions=conflicts(session),
        waiting=tuple(view for view in waiting(session) if view.kind != "request"),
        meetings=_without_attendance(session, device),
    )


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
