"""What wants a person: the page and the header's counter read the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any, TypeVar

from circledesk.services.facts.breaches import Breach
from circledesk.services.facts.checklist import ChecklistDue
from circledesk.services.facts.circles import CircleRow, SilentBranch
from circledesk.services.facts.confirmations import FreePlace
from circledesk.services.facts.exchange import ConflictView, WaitingView
from circledesk.services.facts.imports import DifferenceRow
from circledesk.services.facts.meetings import MeetingRow
from circledesk.services.facts.people import DeviceRow, ThisDevice
from circledesk.services.facts.planning import DayHit
from circledesk.services.facts.surveys import SurveyDue
from circledesk.services.facts.wishes import MoveRow

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.living import Which

T = TypeVar("T", ConflictView, DifferenceRow, Breach, DayHit)
_WEEKS = 4
"""So far back attendance is asked for; what is older is typed in from paper or never."""


@dataclass(frozen=True, slots=True)
class ToSettle:
    """What wants a person at this computer, by what it is."""

    versions: tuple[ConflictView, ...] = ()
    differences: tuple[DifferenceRow, ...] = ()
    rules: tuple[Breach, ...] = ()
    incomplete: tuple[WaitingView, ...] = ()
    apart: tuple[WaitingView, ...] = ()
    requests: tuple[DeviceRow, ...] = ()
    meetings: tuple[MeetingRow, ...] = ()
    places: tuple[FreePlace, ...] = ()
    moves: tuple[MoveRow, ...] = ()
    silent: tuple[SilentBranch, ...] = ()
    empty: tuple[CircleRow, ...] = ()
    ending: tuple[CircleRow, ...] = ()
    days_off: tuple[DayHit, ...] = ()
    surveys: tuple[SurveyDue, ...] = ()
    checklists: tuple[ChecklistDue, ...] = ()

    @property
    def count(self) -> int:
        """How many things want a person."""
        return sum(len(getattr(self, field.name)) for field in fields(self))


Found = dict[str, tuple[Any, ...]]
"""Parts of `ToSettle` by their names."""


def read_to_settle(session: Session, device: ThisDevice) -> ToSettle:
    """Read it all. Meetings are those of the last four weeks, a branch's own only.

    What only others may settle is not listed: it would stand there until they do.
    """
    found: Found = {}
    for piece in PIECES:
        found = joined(found, piece(session, device))
    return ToSettle(**found)


def joined(one: Found, other: Found) -> Found:
    """Put the parts of two pieces together."""
    return one | {name: one.get(name, ()) + more for name, more in other.items()}


def _versions(session: Session, device: ThisDevice) -> Found:
    from circledesk.services.import_differences import differences
    from circledesk.services.settle import conflicts

    return {
        "versions": _mine(device, conflicts(session)),
        "differences": _mine(device, differences(session)),
    }


def _rules(first: int, after: int) -> Callable[[Session, ThisDevice], Found]:
    def read(session: Session, device: ThisDevice) -> Found:
        from circledesk.services.breaches import ORDER, breaches

        return {"rules": _mine(device, breaches(session, ORDER[first:after]))}

    return read


def _computers(session: Session, device: ThisDevice) -> Found:
    from circledesk.services.devices import devices
    from circledesk.services.incomplete import held_back

    held = held_back(session)
    asking = tuple(
        row for row in devices(session) if row.state == "requested" and row.id != device.device_id
    )
    return {
        "incomplete": tuple(view for view in held if view.kind == "row"),
        "apart": tuple(view for view in held if view.kind == "put-aside"),
        "requests": asking if device.role == "organizer" else (),
    }


def _meetings(session: Session, device: ThisDevice) -> Found:
    return {
        "meetings": _without_attendance(session, device),
        "places": _free_places(session, device),
        "moves": _asked_moves(session) if device.role == "organizer" else (),
        "days_off": _on_days_off(session, device),
        "surveys": _without_surveys(session, device),
        "checklists": _late_checklists(session, device),
    }


def _of_circles(session: Session, device: ThisDevice) -> Found:
    circles = _circles(session, device)
    return {
        "silent": _silent(session, circles),
        "empty": tuple(row for row in circles if row.empty),
        "ending": tuple(row for row in circles if row.ending),
    }


PIECES: tuple[Callable[[Session, ThisDevice], Found], ...] = (
    _versions,
    _rules(0, 2),
    _rules(2, 5),
    _rules(5, 8),
    _computers,
    _meetings,
    _of_circles,
)
"""What is read at one go: small, so that a page that is opened meanwhile waits for little."""


def _mine(device: ThisDevice, found: Iterable[T]) -> tuple[T, ...]:
    """Leave what this computer may write, without asking the database for each."""
    return tuple(one for one in found if device.may_write(one.branch_id))


def _on_days_off(session: Session, device: ThisDevice) -> tuple[DayHit, ...]:
    """A branch has its own; who looks after all has one a day, not one a branch."""
    from circledesk.services.hit_meetings import by_day, to_move

    found = _mine(device, to_move(session))
    return by_day(found) if device.role == "organizer" else found


def _free_places(session: Session, device: ThisDevice) -> tuple[FreePlace, ...]:
    from circledesk.services.confirmation import free_places

    return free_places(session, branch_id=None if device.role == "organizer" else device.branches)


def _asked_moves(session: Session) -> tuple[MoveRow, ...]:
    from circledesk.services.learner_moves import moves

    return moves(session, open_only=True)


def _own(device: ThisDevice) -> Which:
    return None if device.role == "organizer" else device.branches


def _without_attendance(session: Session, device: ThisDevice) -> tuple[MeetingRow, ...]:
    """Return the meetings that nobody told of, but not those of a branch that is silent."""
    from circledesk.services.contacts import last_asked
    from circledesk.services.unreported import unreported_rows

    rows = unreported_rows(session, branch_id=_own(device), weeks=_WEEKS)
    open_ones = [row for row in rows if row.news == "not-reported"]
    asked = last_asked(session, meeting_ids=[row.id for row in open_ones])
    return tuple(replace(row, asked_on=asked.get(row.id)) for row in open_ones)


def _circles(session: Session, device: ThisDevice) -> tuple[CircleRow, ...]:
    from circledesk.services.circle_needs import circles_by_need

    return circles_by_need(session, branch_id=_own(device))


def _silent(session: Session, circles: tuple[CircleRow, ...]) -> tuple[SilentBranch, ...]:
    from circledesk.services.silence import silent_branches

    return silent_branches(session, Counter(row.branch_id for row in circles if row.next_meeting))


def _late_checklists(session: Session, device: ThisDevice) -> tuple[ChecklistDue, ...]:
    """A branch has its own; what 62 branches have not ticked yet is nothing that settles."""
    from circledesk.services.checklist import checklists_due

    if device.role == "organizer":
        return ()
    return checklists_due(session, branch_id=device.branches, late_only=True)


def _without_surveys(session: Session, device: ThisDevice) -> tuple[SurveyDue, ...]:
    from circledesk.services.survey_reading import surveys_due

    branch = None if device.role == "organizer" else device.branches
    return surveys_due(session, branch_id=branch)
