"""A branch's computer of the sample library: its joining, and an evening's work on it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from pathlib import Path
from random import Random

from sqlalchemy.orm import Session

from circledesk.sample import words
from circledesk.sample.library import PASSPHRASE
from circledesk.sample.people import Crowd
from circledesk.services import attendance, contacts, feedback, follow_ups, signups
from circledesk.services.circles import circle_page, circles
from circledesk.services.dashboard import week
from circledesk.services.desk import Desk
from circledesk.services.devices import invite_device
from circledesk.services.facts.circles import CircleRow
from circledesk.services.facts.meetings import MeetingRow
from circledesk.services.joining import join
from circledesk.services.meetings import move_meeting
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
        circle = _empty_circle(session, branch)
        crowd = Crowd(Random(seed + 77))
        names = [_sign_up(session, circle.id, crowd, random) for _ in range(3)]
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
        _come_back_to(session, meeting.circle_id, away)
    return Evening(
        circle.name,
        tuple(names),
        f"{meeting.circle}, week {meeting.week} of {meeting.weeks}",
        len(lines) - 1,
        len(lines),
    )


def _come_back_to(session: Session, circle_id: str, away: str) -> None:
    """Note a call to the one who was away, and two things to come back to."""
    contacts.note_contact(
        session,
        channel="phone",
        kind="follow-up",
        circle_id=circle_id,
        learner_id=away,
        told=1,
        text="Her child is ill; she comes again next week.",
    )
    for days, learner_id, why in (
        (0, away, "Did the child get better? Offer her the printed summary."),
        (6, "", "Ask the school next door for its second projector."),
    ):
        follow_ups.add_follow_up(
            session,
            why=why,
            due=today(session) + timedelta(days=days),
            circle_id=circle_id,
            learner_id=learner_id,
        )


def sign_up_one(desk: Desk, *, seed: int = 2) -> str:
    """Sign one more learner up for a circle that still has a meeting; return her name."""
    with desk.session() as session:
        branch = this_device(session).branch_id
        ours = circles(session, active=True, branch_id=branch)
        circle = next(row for row in ours if row.capacity is None)
        return _sign_up(session, circle.id, Crowd(Random(seed + 77)), Random(seed))


def move_next_meeting(desk: Desk, branch: str, start: time) -> str:
    """Move the next meeting of a branch's first circle to another hour; say which it is."""
    with desk.session() as session:
        ours = circles(session, active=True, branch_id=branch_named(session, branch).id)
        row = min((one for one in ours if one.status == "running"), key=lambda one: one.name)
        ahead = local_now(session)
        meetings = circle_page(session, circle_id=row.id).meetings
        meeting = next(m for m in meetings if datetime.combine(m.date, m.start) > ahead)
        move_meeting(session, meeting_id=meeting.id, date=meeting.date, start=start)
    return f"{row.name}, week {meeting.week} of {meeting.weeks}"


def _empty_circle(session: Session, branch: str) -> CircleRow:
    ours = circles(session, active=True, branch_id=branch)
    return next(row for row in ours if row.signups == 0)


def _sign_up(session: Session, circle_id: str, crowd: Crowd, random: Random) -> str:
    visitor = crowd.next()
    signups.sign_up(
        session,
        circle_id=circle_id,
        name=visitor.name,
        phone=visitor.phone,
        goal=random.choice(words.GOALS["en"]),
        consent=True,
    )
    return visitor.name


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
