"""Who is due to be reminded, and all that a message about a meeting says.

P2PU's rule (p2pu.md, e-mails): two days before the meeting, never before the one before it ended.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from circledesk.models.circles import Meeting
from circledesk.models.learners import Learner, Signup
from circledesk.models.messages import CircleGroup, Contact
from circledesk.models.tables import CIRCLE, LEARNER, MEETING, SIGNUP
from circledesk.services import figures
from circledesk.services.dashboard import happening
from circledesk.services.facts.meetings import MeetingRow
from circledesk.services.facts.reaching import MeetingToTell, Recipient
from circledesk.services.heard import heard
from circledesk.services.left_alone import left_alone
from circledesk.services.living import Which, found, living, of_branches
from circledesk.services.meeting_rows import meeting_rows
from circledesk.services.roles import unknown_contacts
from circledesk.services.schedule import ends
from circledesk.services.session import local_now, team_zone, this_device
from circledesk.services.spans import counted

AHEAD = timedelta(days=2)


def remind_from(start: datetime, ended: datetime | None) -> datetime:
    """Return from when on a meeting's learners are reminded; `ended`: the meeting before it."""
    return max(start - AHEAD, ended) if ended else start - AHEAD


def due_reminders(session: Session, *, branch_id: Which = None) -> tuple[MeetingToTell, ...]:
    """Return the meetings whose learners are to be reminded now and were not yet, soonest first."""
    now = local_now(session)
    soon = (now + AHEAD).date()
    wanted = (
        select(MEETING.c.id)
        .join(CIRCLE, CIRCLE.c.id == MEETING.c.circle_id)
        .where(MEETING.c.date.between(now.date(), soon), *happening(), *counted())
        .where(*of_branches(MEETING.c.branch_id, branch_id))
    )
    due = (
        row
        for row in _to_tell(session, wanted)
        if row.remind_from <= now < datetime.combine(row.date, row.start)
    )
    return tuple(row for row in due if row.told_at is None and row.recipients)


def meeting_to_tell(session: Session, *, meeting_id: str) -> MeetingToTell:
    """Return what a message about a meeting says; NotFound where it is gone."""
    found(session, Meeting, meeting_id)
    return _to_tell(session, select(MEETING.c.id).where(MEETING.c.id == meeting_id))[0]


def next_of_circle(session: Session, *, circle_id: str) -> str:
    """Return the id of a circle's next meeting, else of its last; '' where it has none."""
    now = local_now(session)
    rows = session.execute(
        select(MEETING.c.id, MEETING.c.date, MEETING.c.start)
        .where(MEETING.c.circle_id == circle_id, *counted())
        .order_by(MEETING.c.date, MEETING.c.start)
    ).all()
    ahead = [row.id for row in rows if datetime.combine(row.date, row.start) > now]
    return ahead[0] if ahead else rows[-1].id if rows else ""


def _to_tell(session: Session, wanted: Select[str]) -> list[MeetingToTell]:
    rows = meeting_rows(session, wanted, heard(session))
    circles = select(MEETING.c.circle_id).where(MEETING.c.id.in_(wanted))
    reader = _Reader(session, circles)
    return [reader.row(row) for row in rows]


class _Reader:
    """What the chosen circles' messages say, read once."""

    def __init__(self, session: Session, circles: Select[str]) -> None:
        self._here = this_device(session)
        self._zone = team_zone(session)
        self._hosts = figures.hosts(session, circles)
        self._people = _recipients(session, circles)
        self._ends = _ends(session, circles)
        self._told = _told(session, circles)
        links = select(CircleGroup.circle_id, CircleGroup.link)
        groups = links.where(CircleGroup.circle_id.in_(circles), *living(CircleGroup))
        self._groups: dict[str, str] = dict(session.execute(groups).all())
        languages = select(CIRCLE.c.id, CIRCLE.c.language).where(CIRCLE.c.id.in_(circles))
        self._languages: dict[str, str] = dict(session.execute(languages).all())

    def row(self, row: MeetingRow) -> MeetingToTell:
        start = datetime.combine(row.date, row.start)
        before = [end for begun, end in self._ends.get(row.circle_id, ()) if begun < start]
        last, many = self._told.get(row.id, (None, 0))
        hosts = self._hosts.get(row.circle_id, ())
        return MeetingToTell(
            id=row.id,
            circle_id=row.circle_id,
            circle=row.circle,
            branch_id=row.branch_id,
            branch=row.branch,
            team=self._here.team,
            zone=self._here.zone,
            date=row.date,
            start=row.start,
            end=row.end,
            venue=row.venue,
            week=row.week,
            weeks=row.weeks,
            facilitators=row.facilitators,
            phone=hosts[0].phone if hosts else "",
            email=hosts[0].email if hosts else "",
            language=self._languages.get(row.circle_id, "en"),
            group_link=self._groups.get(row.circle_id, ""),
            recipients=self._people.get(row.circle_id, ()),
            remind_from=remind_from(start, max(before, default=None)),
            told_at=last.astimezone(self._zone) if last else None,
            told=many,
            cancelled=row.cancelled,
            editable=self._here.may_write(row.branch_id),
        )


def _recipients(session: Session, circles: Select[str]) -> dict[str, tuple[Recipient, ...]]:
    """Return the learners with a place in each circle, by name."""
    query = (
        select(
            SIGNUP.c.circle_id,
            LEARNER.c.id,
            LEARNER.c.name,
            LEARNER.c.phone,
            LEARNER.c.email,
            LEARNER.c.language,
            LEARNER.c.phone_opt_out_at,
            LEARNER.c.phone_shared,
        )
        .join(LEARNER, LEARNER.c.id == SIGNUP.c.learner_id)
        .where(SIGNUP.c.circle_id.in_(circles), SIGNUP.c.state == "signed-up")
        .where(LEARNER.c.anonymized.is_(False), *living(Learner, Signup))
        .where(LEARNER.c.id.not_in(left_alone()))
        .order_by(LEARNER.c.sort_name, LEARNER.c.id)
    )
    lines = session.execute(query).all()
    hidden = unknown_contacts(session.connection(), [line.id for line in lines])
    found: dict[str, list[Recipient]] = {}
    for circle, learner, name, phone, email, language, silent, shared in lines:
        if learner in hidden:
            phone = email = ""
        one = Recipient(learner, name, phone, email, language, silent is None, shared)
        found.setdefault(circle, []).append(one)
    return {circle: tuple(people) for circle, people in found.items()}


def _ends(session: Session, circles: Select[str]) -> dict[str, list[tuple[datetime, datetime]]]:
    """Return start and end of each circle's meetings that count."""
    minutes = func.coalesce(MEETING.c.duration, CIRCLE.c.duration)
    query = (
        select(MEETING.c.circle_id, MEETING.c.date, MEETING.c.start, minutes)
        .join(CIRCLE, CIRCLE.c.id == MEETING.c.circle_id)
        .where(MEETING.c.circle_id.in_(circles), *counted())
    )
    found: dict[str, list[tuple[datetime, datetime]]] = {}
    for circle, day, start, length in session.execute(query):
        pair = (datetime.combine(day, start), ends(day, start, length))
        found.setdefault(circle, []).append(pair)
    return found


def _told(session: Session, circles: Select[str]) -> dict[str, tuple[datetime, int]]:
    """Return, by meeting, when its learners were reminded last and how many were."""
    many = func.sum(func.coalesce(Contact.told, 1))
    query = (
        select(Contact.meeting_id, func.max(Contact.at), many)
        .where(Contact.circle_id.in_(circles), Contact.kind == "reminder", *living(Contact))
        .group_by(Contact.meeting_id)
    )
    rows = session.execute(query).all()
    return {meeting: (at, int(count)) for meeting, at, count in rows if meeting}
