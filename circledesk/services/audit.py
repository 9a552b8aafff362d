"""Who did what: what was seen, taken out and printed here, and what was changed, on which computer.

The first comes from this computer's own records, the second from the change log, which holds what
every computer of the team wrote and sent.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from circledesk.models.base import utc_text
from circledesk.models.changes import CHANGES, OperationRow, WriterRow
from circledesk.models.learners import Learner
from circledesk.models.log import read_setting
from circledesk.models.rights import AccessRecord
from circledesk.models.tables import DEVICE, LEARNER, PERSON
from circledesk.said import said
from circledesk.services.facts.keeping import CHANGED, AuditPaper, AuditRow
from circledesk.services.on_paper import put_on_paper
from circledesk.services.roles import must_do
from circledesk.services.session import start_of_day, team_zone, this_device, today
from circledesk.services.undo_names import NAMES

MOST = 500
"""Rows of one answer, newest first."""
MOST_PRINTED = 2_000
"""Lines of one paper: some forty sheets."""
_MORE_NAMES = {
    "team.create": said("founding the team"),
    "team.recover": said("recovering the team"),
    "device.join": said("joining the team"),
    "device.accept": said("letting a computer in"),
    "device.renew": said("new keys of a computer"),
    "device.revoke": said("putting a computer out"),
    "certificate.print": said("printing certificates"),
    "sheet.print": said("printing a sheet"),
    "conflict.settle": said("choice between two versions"),
    "learner.erase": said("erasing a learner"),
    "aside.accept": said("taking in what was kept apart"),
}
"""Actions that Undo never names."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Which rows are wanted; what is empty does not narrow."""

    learner: str = ""
    person: str = ""
    deed: str = ""
    device: str = ""
    first: date | None = None
    last: date | None = None


def audit(
    session: Session, asked: Asked | None = None, *, most: int = MOST
) -> tuple[AuditRow, ...]:
    """Return what was done, newest first, at most so many rows."""
    must_do(session.connection(), "audit.read")
    asked = asked or Asked()
    here = read_setting(session.connection(), "device")
    rows: list[AuditRow] = []
    if asked.deed != CHANGED and asked.device in ("", here):
        rows += _accesses(session, asked, here, most)
    if asked.deed in ("", CHANGED):
        rows += _changes(session, asked, most)
    rows.sort(key=lambda row: (row.at, row.id), reverse=True)
    return tuple(rows[:most])


def audit_paper(session: Session, asked: Asked | None = None) -> AuditPaper:
    """Return what an auditor gets on paper, with what was asked for in words."""
    asked = asked or Asked()
    rows = audit(session, asked, most=MOST_PRINTED + 1)
    about = {row.learner_id for row in rows if row.learner_id}
    put_on_paper(session, "audit", people=len(about), subject=asked.learner)
    here = this_device(session)
    by, device, learner = (
        session.scalar(select(table.c.name).where(table.c.id == key)) or "" if key else ""
        for table, key in ((PERSON, asked.person), (DEVICE, asked.device), (LEARNER, asked.learner))
    )
    return AuditPaper(
        team=here.team, computer=here.name, person=here.person, made=today(session),
        zone=team_zone(session), rows=rows[:MOST_PRINTED], more=len(rows) > MOST_PRINTED,
        deed=asked.deed, learner=learner, by=by, device=device,
        first=asked.first, last=asked.last,
    )  # fmt: skip


def _accesses(session: Session, asked: Asked, here: str, most: int) -> list[AuditRow]:
    record = AccessRecord
    query = (
        select(
            record.id, record.at, PERSON.c.name, record.deed, record.what,
            Learner.name, record.subject, record.count, DEVICE.c.name,
        )
        .outerjoin(PERSON, PERSON.c.id == record.actor)
        .outerjoin(Learner, Learner.id == record.subject)
        .outerjoin(DEVICE, DEVICE.c.id == here)
        .order_by(record.at.desc(), record.id.desc())
        .limit(most)
    )  # fmt: skip
    for column, value in ((record.subject, asked.learner), (record.actor, asked.person),
                          (record.deed, asked.deed)):  # fmt: skip
        if value:
            query = query.where(column == value)
    if asked.first:
        query = query.where(record.at >= start_of_day(session, asked.first))
    if asked.last:
        query = query.where(record.at < start_of_day(session, asked.last + timedelta(days=1)))
    return [
        AuditRow(row[0], row[1], row[2] or "", row[3], row[4], row[5] or "", row[6], row[7],
                 row[8] or "")
        for row in session.execute(query)
    ]  # fmt: skip


def _changes(session: Session, asked: Asked, most: int) -> list[AuditRow]:
    """One row for each action: whom it was about where that was one learner."""
    change, deed = CHANGES.c, OperationRow
    query = (
        select(
            deed.uid, deed.at, PERSON.c.name, deed.verb, func.max(change.subject),
            func.count(change.subject.distinct()), func.count(), DEVICE.c.name, deed.in_doubt,
        )
        .join(CHANGES, change.operation == deed.id)
        .join(WriterRow, WriterRow.id == deed.writer)
        .outerjoin(PERSON, PERSON.c.id == deed.actor)
        .outerjoin(DEVICE, DEVICE.c.id == _computer)
        .where(deed.id.in_(_newest(session, asked, most)))
        .group_by(
            deed.id, deed.uid, deed.at, PERSON.c.name, deed.verb, DEVICE.c.name, deed.in_doubt
        )
    )  # fmt: skip
    rows = session.execute(query).all()
    named = _names(session, {row[4] for row in rows if row[5] == 1})
    return [_changed(row, named) for row in rows]


_computer = func.substr(WriterRow.uid, 1, 36)
"""The computer in the name of a writer: `<device id>.<life>`."""


def _newest(session: Session, asked: Asked, most: int) -> list[int]:
    """The newest actions that are asked for; found first, so that only their changes are read."""
    deed = OperationRow
    query = select(deed.id).order_by(deed.at.desc(), deed.uid.desc()).limit(most)
    if asked.learner:
        touched = select(CHANGES.c.operation).where(CHANGES.c.subject == asked.learner)
        query = query.where(deed.id.in_(touched))
    if asked.person:
        query = query.where(deed.actor == asked.person)
    if asked.device:
        query = query.join(WriterRow, WriterRow.id == deed.writer).where(_computer == asked.device)
    if asked.first:
        query = query.where(deed.at >= utc_text(start_of_day(session, asked.first)))
    if asked.last:
        after = start_of_day(session, asked.last + timedelta(days=1))
        query = query.where(deed.at < utc_text(after))
    return list(session.scalars(query))


def _changed(row: Any, named: dict[str, str]) -> AuditRow:
    uid, at, person, verb, subject, about, count, computer, in_doubt = row
    one = subject if about == 1 else ""
    return AuditRow(
        uid, datetime.fromisoformat(at), person or "", CHANGED,
        NAMES.get(verb) or _MORE_NAMES.get(verb, verb),
        named.get(one, ""), one, count, computer or "", bool(in_doubt),
    )  # fmt: skip


def _names(session: Session, ids: set[str]) -> dict[str, str]:
    query = select(Learner.id, Learner.name).where(Learner.id.in_(ids))
    return {row[0]: row[1] for row in session.execute(query)}
