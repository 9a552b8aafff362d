"""A computer or stick that is lost, data in wrong hands: what was on it, and who was told when.

The organizers' own rows. From the moment it was noticed the hours of the country's law run (in
Kenya 72), in which the data commissioner is told.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue, NotFound, RuleBroken
from circledesk.models.certificates import Certificate
from circledesk.models.changes import PeerRow
from circledesk.models.learners import Attendance, Learner, Signup
from circledesk.models.rights import Incident
from circledesk.models.tables import BRANCH
from circledesk.models.team import Branch, Device, Person
from circledesk.said import said
from circledesk.services.device_reading import revoked_devices
from circledesk.services.facts.changed import Done
from circledesk.services.facts.privacy import (
    ENCRYPTED,
    INCIDENTS,
    STEPS,
    IncidentRow,
    NoticeFacts,
    OnComputer,
)
from circledesk.services.living import found, living, of_branches
from circledesk.services.privacy import privacy_facts
from circledesk.services.receipts import instant
from circledesk.services.rights_law import team_law
from circledesk.services.roles import must_do
from circledesk.services.session import action, must_write, now, team_zone, today
from circledesk.services.words import STORY, allowed, one_of

_COUNTED = {
    "learners": Learner,
    "signups": Signup,
    "attendance": Attendance,
    "certificates": Certificate,
}


def on_computer(session: Session, *, device_id: str) -> OnComputer:
    """Return what a computer holds, by its branches, as far as this one knows."""
    device = session.get(Device, device_id)
    if device is None:
        raise NotFound(
            "No computer of the team has that id.",
            "List the computers (device list) and take an id from there.",
        )
    mine = None if device.role == "organizer" else {*device.branches, device.branch_id or ""}
    branches = select(func.count()).select_from(BRANCH)
    branches = branches.where(BRANCH.c.deleted_at.is_(None), ~BRANCH.c.office)
    held = {"branches": branches.where(*of_branches(BRANCH.c.id, mine))}
    for key, model in _COUNTED.items():
        table = model.__table__
        held[key] = select(func.count()).select_from(table).where(
            *living(model), *of_branches(table.c.branch_id, mine)
        )  # fmt: skip
    held["people"] = select(func.count()).select_from(Person.__table__).where(*living(Person))
    peer = session.get(PeerRow, device_id)
    last = instant(peer.last_bundle_at) if peer else None
    told = (peer.locked if peer else "") or "unknown"
    return OnComputer(
        {key: session.scalar(query) or 0 for key, query in held.items()},
        last.astimezone(team_zone(session)).date() if last else None,
        device_id in revoked_devices(session),
        told,
    )


def locks_told(session: Session) -> dict[str, tuple[str, date]]:
    """Return of each computer that told whether its database is locked: yes or no, and the day."""
    query = select(PeerRow.device, PeerRow.locked, PeerRow.last_bundle_at)
    zone = team_zone(session)
    return {
        device: (locked, at.astimezone(zone).date())
        for device, locked, made_at in session.execute(query)
        if locked and (at := instant(made_at))
    }


def add_incident(
    session: Session,
    *,
    kind: str,
    device_id: str = "",
    what: str = "",
    happened_on: date | None = None,
    encrypted: str = "",
    measures: Sequence[str] = (),
) -> Done:
    """Note an incident; its clock begins now. What was on a computer is noted with it.

    Whether its database was locked is taken as it told itself, where nobody says otherwise.
    """
    one_of(kind, "kind", INCIDENTS)
    if happened_on is not None and happened_on > today(session):
        raise InvalidValue("This day is still to come.", "Type an earlier day.", field="date")
    held = on_computer(session, device_id=device_id) if device_id else None
    with action(session, "incident.add") as act:
        must_write(session, None)
        row = Incident(
            kind=kind,
            device_id=device_id or None,
            branch_id=session.get_one(Device, device_id).branch_id if device_id else None,
            happened_on=happened_on,
            noticed_at=now(session),
            what=allowed(what, "text", STORY),
            was_on_it=_noted(held) if held else None,
            encrypted=one_of(
                encrypted or (held.encrypted if held else "unknown"), "answer", ENCRYPTED
            ),
            measures=_ticked(kind, measures),
        )
        session.add(row)
        session.flush()
    note = said(
        "The incident is noted. The data commissioner is to be told within {hours} hours.",
        hours=team_law(session).breach_hours,
    )
    return Done(row.id, act.changed, act.operation, note)


def edit_incident(
    session: Session,
    *,
    incident_id: str,
    measures: Sequence[str] | None = None,
    encrypted: str = "",
    commissioner_told: bool = False,
    people_told: bool = False,
) -> Done:
    """Note what was done, and that the commissioner or the people concerned were told, now."""
    with action(session, "incident.edit") as act:
        must_write(session, None)
        row = _open(session, incident_id)
        if measures is not None:
            row.measures = _ticked(row.kind, measures)
        if encrypted:
            row.encrypted = one_of(encrypted, "answer", ENCRYPTED)
        if commissioner_told and row.commissioner_told_at is None:
            row.commissioner_told_at = now(session)
        if people_told and row.people_told_at is None:
            row.people_told_at = now(session)
    return Done(row.id, act.changed, act.operation, said("The incident is saved."))


def close_incident(session: Session, *, incident_id: str) -> Done:
    """Close an incident; RuleBroken before the data commissioner was told."""
    with action(session, "incident.edit") as act:
        must_write(session, None)
        row = _open(session, incident_id)
        if row.commissioner_told_at is None:
            raise RuleBroken(
                "The data commissioner was not told of it yet.",
                "Send the notice, tick that it was sent, and close the incident then.",
            )
        row.closed_at = now(session)
    return Done(row.id, act.changed, act.operation, said("The incident is closed."))


def incidents(session: Session) -> tuple[IncidentRow, ...]:
    """Return all incidents, open ones first, then the newest first."""
    must_do(session.connection(), "incidents.read")
    query = (
        select(Incident, Device.name, Branch.name)
        .outerjoin(Device, Device.id == Incident.device_id)
        .outerjoin(Branch, Branch.id == Incident.branch_id)
        .where(*living(Incident))
        .order_by(Incident.closed_at.is_not(None), Incident.noticed_at.desc(), Incident.id)
    )
    at, within = now(session), timedelta(hours=team_law(session).breach_hours)
    return tuple(
        _row(row, computer or "", branch or "", at, within)
        for row, computer, branch in session.execute(query)
    )


def notice_facts(session: Session, *, incident_id: str) -> NoticeFacts:
    """Return what the notices of an incident are written from."""
    found(session, Incident, incident_id)
    row = next(one for one in incidents(session) if one.id == incident_id)
    return NoticeFacts(row, privacy_facts(session), team_zone(session))


def _open(session: Session, incident_id: str) -> Incident:
    row = found(session, Incident, incident_id)
    if row.closed_at is not None:
        raise RuleBroken("This incident is closed.", "Note a new one.")
    return row


def _ticked(kind: str, measures: Sequence[str]) -> str:
    for key in measures:
        one_of(key, "step", STEPS[kind])
    return " ".join(key for key in STEPS[kind] if key in measures)


def _noted(held: OnComputer) -> dict[str, object]:
    if held.last_parcel is None:
        return dict(held.held)
    return {**held.held, "last": held.last_parcel.isoformat(), "told": held.encrypted}


def _row(row: Incident, computer: str, branch: str, at: datetime, within: timedelta) -> IncidentRow:
    due = row.noticed_at + within
    held = dict(row.was_on_it or {})
    last, told = held.pop("last", None), held.pop("told", "unknown")
    itself = bool(last) and told != "unknown" and told == row.encrypted
    return IncidentRow(
        id=row.id,
        kind=row.kind,
        computer=computer,
        device_id=row.device_id or "",
        branch=branch,
        happened_on=row.happened_on,
        noticed_at=row.noticed_at,
        due_at=due,
        hours_left=int((due - at) / timedelta(hours=1)) if due >= at else -1,
        what=row.what,
        was_on_it=held,
        last_parcel=date.fromisoformat(last) if last else None,
        encrypted=row.encrypted,
        encrypted_told=date.fromisoformat(last) if itself else None,
        measures=tuple(row.measures.split()),
        commissioner_told_at=row.commissioner_told_at,
        people_told_at=row.people_told_at,
        closed_at=row.closed_at,
    )
