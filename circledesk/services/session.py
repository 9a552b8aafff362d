"""One user action is one transaction, with a name, a time and a person.

`with action(session, "signup.add") as act:` begins the transaction, gives the change log its
operation, commits at the end and rolls back on any error. An action inside another joins it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, select
from sqlalchemy.orm import Session

from circledesk.errors import NotAllowed, NotFound
from circledesk.models.database import begin_write
from circledesk.models.journal import Operation
from circledesk.models.log import read_setting, read_settings, write_settings
from circledesk.models.tables import BRANCH, DEVICE, PERSON, TEAM
from circledesk.models.team import Branch
from circledesk.said import said
from circledesk.services.countries import country
from circledesk.services.facts.changed import Area
from circledesk.services.facts.people import ThisDevice
from circledesk.services.roles import must_do, reach, refusal
from circledesk.settings import Paths

AREAS = {
    "team": Area.TEAM,
    "branch": Area.TEAM,
    "device": Area.TEAM,
    "revocation": Area.TEAM,
    "person": Area.PEOPLE,
    "membership": Area.PEOPLE,
    "invitation": Area.PEOPLE,
    "course": Area.COURSES,
    "learning_circle": Area.CIRCLES,
    "circle_facilitator": Area.CIRCLES,
    "meeting": Area.MEETINGS,
    "learner": Area.LEARNERS,
    "signup": Area.LEARNERS,
    "rsvp": Area.MEETINGS,
    "attendance": Area.MEETINGS,
    "feedback": Area.FEEDBACK,
    "certificate": Area.CERTIFICATES,
    "void_serial": Area.CERTIFICATES,
    "lookalike": Area.LEARNERS,
    "holiday": Area.TEAM,
    "closure": Area.TEAM,
    "absence": Area.PEOPLE,
    "support": Area.PEOPLE,
    "contact": Area.MESSAGES,
    "follow_up": Area.MESSAGES,
    "message_template": Area.MESSAGES,
    "circle_group": Area.CIRCLES,
    "survey_answer": Area.SURVEYS,
    "equipment": Area.EQUIPMENT,
    "loan": Area.EQUIPMENT,
    "event": Area.EVENTS,
    "event_person": Area.EVENTS,
    "branch_part": Area.EVENTS,
    "event_task": Area.EVENTS,
    "event_note": Area.EVENTS,
    "filled_form": Area.PROGRAMME,
    "checklist_mark": Area.PROGRAMME,
    "asked_question": Area.BOARD,
    "board_notice": Area.BOARD,
    "notice_read": Area.BOARD,
    "attachment": Area.BOARD,
    "q_study": Area.PROGRAMME,
    "q_sort": Area.PROGRAMME,
    "partner": Area.PARTNERS,
    "partner_contact": Area.PARTNERS,
    "shared_post": Area.PARTNERS,
    "rights_request": Area.RIGHTS,
    "incident": Area.RIGHTS,
    "interest": Area.LEARNERS,
    "learner_move": Area.LEARNERS,
    "team_question": Area.TEAM,
    "sheet": Area.MEETINGS,
    "team_goal": Area.TEAM,
    "story": Area.SURVEYS,
    "picture": Area.CERTIFICATES,
    "certificate_design": Area.CERTIFICATES,
    "signatory": Area.CERTIFICATES,
}


class Action:
    """The action under way: its id for Undo, and what it touched so far."""

    def __init__(self, operation: Operation) -> None:
        self._operation = operation

    @property
    def operation(self) -> str:
        """Id of the operation; '' where nothing was written."""
        return self._operation.id if self._operation.changes else ""

    @property
    def changes(self) -> int:
        """Changes written so far."""
        return self._operation.changes

    @property
    def changed(self) -> frozenset[Area]:
        """What a window refreshes after it."""
        return frozenset(AREAS[name] for name in self._operation.tables)


@contextmanager
def action(session: Session, verb: str, *, settling: bool = False) -> Iterator[Action]:
    """Run one user action. `settling` names all heads of the cells it sets (see models.fold)."""
    outer = session.info.get("operation")
    if isinstance(outer, Operation):
        yield Action(outer)
        session.flush()
        return
    connection = begin_write(session)
    _must_be_open(session, connection, verb)
    operation = Operation(verb, now(session), read_setting(connection, "person"))
    session.info["operation"] = operation
    session.info["settling"] = settling
    try:
        yield Action(operation)
        session.flush()
        session.commit()
    except BaseException:
        session.rollback()
        raise
    finally:
        session.info.pop("operation", None)
        session.info.pop("settling", None)


def _must_be_open(session: Session, connection: Connection, verb: str) -> None:
    """Refuse, with nothing begun, what is not for who sits at the desk."""
    try:
        must_do(connection, verb)
    except NotAllowed:
        session.rollback()
        raise


def now(session: Session) -> datetime:
    """Return the present instant in UTC, by the clock that a person confirmed (see clock)."""
    told: datetime = session.info["clock"]()
    return told


def rooms(session: Session) -> Paths:
    """Return the rooms of the data folder that the session works in."""
    return Paths(session.info["folder"])


def team_zone(session: Session) -> ZoneInfo:
    """Return the zone in which the team counts days; UTC before there is a team."""
    zone = session.scalar(select(TEAM.c.zone).limit(1))
    return ZoneInfo(zone or "UTC")


def today(session: Session) -> date:
    """Return the team's calendar day."""
    return now(session).astimezone(team_zone(session)).date()


def local_now(session: Session) -> datetime:
    """Return the team's wall-clock time, without a zone, to compare with meetings."""
    return now(session).astimezone(team_zone(session)).replace(tzinfo=None)


def start_of_day(session: Session, day: date) -> datetime:
    """Return the instant at which a day begins in the team's zone."""
    midnight = datetime(day.year, day.month, day.day, tzinfo=team_zone(session))
    return midnight.astimezone(UTC)


def this_device(session: Session) -> ThisDevice:
    """Return who this PC is. A folder without a team raises NotFound."""
    team = session.execute(
        select(
            TEAM.c.id,
            TEAM.c.name,
            TEAM.c.country,
            TEAM.c.zone,
            TEAM.c.logo,
            TEAM.c.region_word,
        )
        .where(TEAM.c.deleted_at.is_(None))
        .limit(1)
    ).first()
    mine = read_settings(session.connection())
    if team is None:
        return _recovered(mine)
    device_id, person_id = mine.get("device", ""), mine.get("person", "")
    branch_id = mine.get("branch", "") or _office(session)
    device = session.scalar(select(DEVICE.c.name).where(DEVICE.c.id == device_id))
    branch = session.scalar(select(BRANCH.c.name).where(BRANCH.c.id == branch_id))
    person = session.scalar(select(PERSON.c.name).where(PERSON.c.id == person_id))
    return ThisDevice(
        device_id=device_id,
        name=device or mine.get("device_name", ""),
        team=team.name,
        team_id=team.id,
        role=mine.get("role", "branch"),
        branch_id=branch_id,
        branch=branch or "",
        person_id=person_id if person else "",
        person=person or "",
        country=team.country,
        zone=team.zone,
        logo=team.logo or "",
        branches=_branches_of(mine),
        region=team.region_word or country(team.country).region,
    )


def _recovered(mine: dict[str, str]) -> ThisDevice:
    """Return who a recovered organizer's PC is, to which no branch has brought the team yet."""
    if not mine.get("team"):
        raise NotFound(
            "There is no team on this computer yet.",
            "Make a new team, or open the invitation file that your organizer sent.",
        )
    return ThisDevice(
        device_id=mine["device"],
        name=mine["device_name"],
        team="",
        team_id=mine["team"],
        role=mine["role"],
        branch_id="",
        branch="",
        person_id="",
        person="",
        country="KE",
        zone="UTC",
    )


def _office(session: Session) -> str:
    """Return the Office's id: where an organizer's recovered PC stands."""
    return session.scalar(select(BRANCH.c.id).where(BRANCH.c.office).limit(1)) or ""


def own_branches(connection: Connection) -> tuple[str, ...]:
    """Return the branches whose learners this PC holds: its home, a regional lead's several."""
    return _branches_of(read_settings(connection))


def _branches_of(mine: dict[str, str]) -> tuple[str, ...]:
    told = mine.get("branches")
    return tuple(json.loads(told)) if told else (mine.get("branch", ""),)


def may_write(session: Session, branch_id: str | None) -> bool:
    """Whether this PC may write a branch's rows, and who sits here; with no branch, the team's."""
    connection = session.connection()
    return _device_may(connection, branch_id) and _seat_may(connection, branch_id)


def _seat_may(connection: Connection, branch_id: str | None) -> bool:
    held = reach(connection)
    return held is None or branch_id in held


def _device_may(connection: Connection, branch_id: str | None) -> bool:
    mine = read_settings(connection)
    if mine.get("role") == "organizer":
        return True
    return branch_id is not None and branch_id in _branches_of(mine)


def must_write(session: Session, branch_id: str | None) -> None:
    """Refuse with a sentence where this PC may not write a branch's rows."""
    connection = session.connection()
    if not _device_may(connection, branch_id):
        branch = session.get(Branch, branch_id) if branch_id else None
        whose = branch.name if branch else said("the team")
        raise NotAllowed(
            said("This computer may not change what belongs to {whose}.", whose=whose),
            said("Ask {whose}, or the organizer, to change it.", whose=whose),
        )
    if not _seat_may(connection, branch_id):
        raise refusal(connection, "organizer")


def write_local(session: Session, values: dict[str, str]) -> None:
    """Set settings of this PC, inside an action or in a transaction of their own."""
    if "operation" in session.info:
        write_settings(session.connection(), values)
        return
    write_settings(begin_write(session), values)
    session.commit()
