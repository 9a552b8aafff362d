"""The run of a meeting: its parts with their minutes, the team's or a circle's own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue
from circledesk.models.circles import LearningCircle
from circledesk.models.team import Team
from circledesk.services import words
from circledesk.services.attendance import attendance_sheet
from circledesk.services.facts.changed import Done
from circledesk.services.facts.runs import PARTS, Part, Run
from circledesk.services.living import found, found_meeting, living
from circledesk.services.session import action, may_write, must_write

MOST_PARTS, MOST_MINUTES = 12, 240


def meeting_run(session: Session, *, meeting_id: str) -> Run:
    """Return the parts of a meeting: the circle's own, else the team's, else the usual ones."""
    _, circle = found_meeting(session, meeting_id)
    team = session.scalars(select(Team).where(*living(Team)).limit(1)).first()
    sheet = attendance_sheet(session, meeting_id=meeting_id)
    own, teams = _parts(circle.meeting_parts), _parts(team.meeting_parts if team else None)
    return Run(
        meeting=sheet.meeting,
        parts=own or teams or PARTS,
        whose="circle" if own else "team" if teams else "",
        last_delta=sheet.last_delta.strip(),
        editable=may_write(session, circle.branch_id),
        team_editable=may_write(session, None),
    )


def set_parts(
    session: Session, *, parts: Sequence[tuple[str, int]], circle_id: str | None = None
) -> Done:
    """Set the parts of a circle's meetings, or with no circle the team's.

    No parts at all: what is usual again.
    """
    kept: dict[str, Any] | None = {"parts": [_part(*part) for part in parts]} if parts else None
    if len(parts) > MOST_PARTS:
        raise InvalidValue(
            "A meeting has twelve parts at most.", "Join some of them.", field="parts"
        )
    with action(session, "meeting.parts") as act:
        if circle_id is None:
            must_write(session, None)
            for team in session.scalars(select(Team).where(*living(Team))):
                team.meeting_parts = kept
        else:
            circle = found(session, LearningCircle, circle_id)
            must_write(session, circle.branch_id)
            circle.meeting_parts = kept
    return Done(circle_id or "", act.changed, act.operation)


def _part(name: str, minutes: int) -> list[Any]:
    return [
        words.needed(name, "parts", words.NAME),
        words.between(minutes, "parts", 1, MOST_MINUTES),
    ]


def _parts(kept: dict[str, Any] | None) -> tuple[Part, ...]:
    """Read what is kept; what cannot be read is nothing."""
    listed = kept.get("parts", ()) if isinstance(kept, dict) else ()
    return tuple(
        Part(str(one[0]), int(one[1]))
        for one in listed
        if isinstance(one, list) and len(one) == 2 and isinstance(one[1], int) and one[1] > 0
    )
