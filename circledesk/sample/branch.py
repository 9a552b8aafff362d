"""A branch's computer of the sample library: its joining, and an evening's work on it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from sqlalchemy.orm import Session

from circledesk.sample import words
from circledesk.sample.library import PASSPHRASE
from circledesk.sample.people import Crowd
from circledesk.services import attendance, feedback, signups
from circledesk.services.circles import circles
from circledesk.services.dashboard import week
from circledesk.services.desk import Desk
from circledesk.services.devices import invite_device
from circledesk.services.facts.meetings import MeetingRow
from circledesk.services.joining import join
from circledesk.services.session import local_now, this_device, today
from circledesk.services.team import branch_named


@dataclass(frozen=True, slots=True)
class Evening:
    """What was done on the branch's computer."""

    circle: str
    signed_up: tuple[str, ...]
    meeting: str
    came: int
    of: int


def join_branch(
    organizer: Desk, folder: Path, *, branch: str, invitation: Path, name: str
) -> tuple[Desk, str]:
    """Bring a branch's computer in by an invitation; return it and the words that opened it."""
    with organizer.session() as session:
        file = invite_device(
            session,
            keys=organizer.keys(),
            branch_id=branch_named(session, branch).id,
            file=invitation,
            with_data=True,
        )
    desk = Desk.create(folder, passphrase=lambda: PASSPHRASE, clock=organizer.clock)
    join(desk, file=invitation, passphrase=file.passphrase, name=name)
    return desk, file.passphrase


def work_an_evening(desk: Desk, *, seed: int = 1) -> Evening:
    """Sign three learners up, take attendance of a meeting not reported yet, give feedback."""
    random = Random(seed)
    with desk.session() as session:
        branch = this_device(session).branch_id
        ours = circles(session, active=True, branch_id=branch)
        circle = next(row for row in ours if row.signups == 0)
        crowd = Crowd(Random(seed + 77))
        names = []
        for _ in range(3):
            visitor = crowd.next()
            names.append(visitor.name)
            signups.sign_up(
                session,
                circle_id=circle.id,
                name=visitor.name,
                phone=visitor.phone,
                goal=random.choice(words.GOALS["en"]),
                consent=True,
            )
        meeting = _not_reported(session, branch)
        lines = attendance.attendance_sheet(session, meeting_id=meeting.id).lines
        away = lines[-1].learner_id
        attendance.take_attendance(session, meeting_id=meeting.id, all_present=True, absent=(away,))
        feedback.give_feedback(
            session,
            meeting_id=meeting.id,
            rating=5,
            plus="They took pictures of each other's work and laughed a lot.",
            delta="Two phones had no room left: ask them to make some before they come.",
        )
    return Evening(
        circle.name,
        tuple(names),
        f"{meeting.circle}, week {meeting.week} of {meeting.weeks}",
        len(lines) - 1,
        len(lines),
    )


def _not_reported(session: Session, branch: str) -> MeetingRow:
    """Return the branch's newest meeting that is over and was not reported."""
    now: datetime = local_now(session)
    day = today(session)
    rows = [
        row
        for monday in (day, day - timedelta(days=7), day - timedelta(days=14))
        for row in week(session, day=monday, branch_id=branch).meetings
        if row.attendance is None and datetime.combine(row.date, row.end) < now
    ]
    return max(rows, key=lambda row: (row.date, row.start))
