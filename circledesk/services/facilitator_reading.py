"""Facilitators as a list, longest silence first, and each one's page."""

from __future__ import annotations

from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from circledesk.errors import NotFound
from circledesk.models.circles import CircleFacilitator, LearningCircle
from circledesk.models.team import Branch, Membership, Person
from circledesk.services.absences import absences, away_now_or_next, moved_to
from circledesk.services.circle_reading import circle_rows
from circledesk.services.facts.lists import ALL, Narrowed
from circledesk.services.facts.people import AwayRow, FacilitatorPage, FacilitatorRow, HostedCircle
from circledesk.services.living import Which, living
from circledesk.services.names import fold, is_found
from circledesk.services.narrowing import of_places, people_in
from circledesk.services.session import today
from circledesk.services.support import Supported, proposed_level, supported
from circledesk.services.track_record import Record, records_of_all
from circledesk.services.transfers import open_follow_ups

_NOTHING = Supported("", "", "", None, "")


def facilitators(
    session: Session, *, branch_id: Which = None, find: str = "", narrowed: Narrowed = ALL
) -> tuple[FacilitatorRow, ...]:
    """Return the team's members, longest silence first.

    `last_news` is the date of the newest meeting with attendance or feedback. First come those
    whose circles have begun and never told anything, last those who have begun none.
    """
    records = records_of_all(session)
    rows = _members(session, records, narrowed)
    if branch_id is not None:
        wanted = {branch_id} if isinstance(branch_id, str) else set(branch_id)
        rows = [row for row in rows if row.branch_id in wanted]
    if find:
        rows = [row for row in rows if is_found(find, row.name, row.email, row.branch, row.phone)]
    return tuple(sorted(rows, key=lambda row: _silence(row, records)))


def count_facilitators(session: Session) -> int:
    """Return how many rows the list of the team's members has."""
    query = select(func.count()).select_from(Membership).join(Person)
    return session.scalar(query.where(*living(Person, Membership))) or 0


def facilitator_page(session: Session, *, person_id: str) -> FacilitatorPage:
    """Return everything the page of one facilitator shows."""
    row = next((row for row in facilitators(session) if row.id == person_id), None)
    if row is None:
        raise NotFound(
            "This facilitator is not on this computer, or not any more.",
            "Go back to the list of facilitators.",
        )
    return FacilitatorPage(
        row=row,
        circles=_circles(session, person_id),
        absences=absences(session, person_id=person_id).get(person_id, ()),
        follow_ups=open_follow_ups(session, person_id),
    )


def _silence(row: FacilitatorRow, records: dict[str, Record]) -> tuple[int, str, str, str]:
    told = row.last_news.isoformat() if row.last_news else ""
    never = 0 if records[row.id].begun else 2
    return (1 if told else never, told, fold(row.name), row.id)


def _members(
    session: Session, records: dict[str, Record], narrowed: Narrowed
) -> list[FacilitatorRow]:
    day = today(session)
    noted, away, moved = supported(session), absences(session), moved_to(session, day)
    names = dict(session.execute(select(Branch.id, Branch.name)).all())
    rows = []
    for person, name, email, phone, role, home in session.execute(_query(narrowed)):
        branch = moved.get(person, home or "")
        note, gone = noted.get(person, _NOTHING), away_now_or_next(away.get(person, ()), day)
        told = (person, name, email, phone, names.get(branch, ""), role)
        rows.append(_row(told, branch, records[person], note, gone))
    return rows


def _query(narrowed: Narrowed) -> Any:
    return (
        select(
            Person.id,
            Person.name,
            func.coalesce(func.nullif(Person.email_typed, ""), Person.email),
            Person.phone,
            Membership.role,
            Membership.branch_id,
        )
        .join(Membership, Membership.person_id == Person.id)
        .where(*living(Person, Membership))
        .where(*of_places(Membership.__table__.c.branch_id, narrowed), *people_in(narrowed))
    )


def _row(
    told: tuple[str, str, str, str, str, str],
    branch_id: str,
    record: Record,
    note: Supported,
    away: AwayRow | None,
) -> FacilitatorRow:
    proposed = proposed_level(record.done)
    return FacilitatorRow(
        *told,
        running=record.running,
        done=record.done,
        last_news=record.last_news,
        last_circle=record.last_circle,
        branch_id=branch_id,
        level=note.level or proposed,
        level_set=bool(note.level),
        proposed=proposed,
        supported_by=note.by,
        supported_by_id=note.by_id,
        last_spoken=note.last_spoken,
        note=note.note,
        away=away,
    )


def _circles(session: Session, person_id: str) -> tuple[HostedCircle, ...]:
    hers = (
        select(CircleFacilitator.circle_id)
        .join(LearningCircle, LearningCircle.id == CircleFacilitator.circle_id)
        .where(CircleFacilitator.person_id == person_id)
        .where(*living(CircleFacilitator, LearningCircle))
    )
    rows = [
        HostedCircle(
            id=row.id,
            name=row.name,
            branch=row.branch,
            status=row.status,
            first_meeting=row.first_meeting,
            last_meeting=row.last_meeting,
            signups=row.signups,
            branch_id=row.branch_id,
            next_meeting=row.next_meeting,
        )
        for row in circle_rows(session, hers, trends=False)
    ]
    rows.sort(key=lambda row: str(row.first_meeting or ""), reverse=True)
    return tuple(sorted(rows, key=lambda row: row.next_meeting is None))
