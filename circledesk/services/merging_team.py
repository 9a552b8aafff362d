"""A computer that began alone joins another team, and takes its circles and learners along.

The library from before stays as a backup. The file begins anew, in one transaction: it joins as
any computer does, and then what it held comes in as one action of its own, which Undo takes back.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from circledesk.errors import RuleBroken
from circledesk.models.base import Replicated
from circledesk.models.emptying import empty
from circledesk.models.log import read_setting, read_settings
from circledesk.models.rows import kinds
from circledesk.models.team import Branch, Device, Person, Team
from circledesk.services.desk import Desk
from circledesk.services.facts.merging import Merged, TakenAlong
from circledesk.services.joining import enter, open_invitation
from circledesk.services.living import living
from circledesk.services.own_changes import add_own
from circledesk.services.session import action, this_device
from circledesk.services.taking_along import STAYS, Place, drafts_of, read_library
from circledesk.sync.invitation import Invited
from circledesk.sync.keys import DeviceKeys
from circledesk.sync.keystore import open_keys, save_keys

VERB = "import.team"


def is_alone(session: Session) -> bool:
    """Whether this computer began alone: its own team's organizer, and nobody else ever joined."""
    mine = read_settings(session.connection())
    if not mine.get("team") or mine.get("role") != "organizer":
        return False
    computers = session.scalar(select(func.count()).select_from(Device)) or 0
    branches = select(func.count()).select_from(Branch)
    others = session.scalar(branches.where(~Branch.office, *living(Branch))) or 0
    return computers == 1 and others <= 1


def what_comes_along(session: Session) -> TakenAlong:
    """Say how much this computer would take along. RuleBroken where it did not begin alone."""
    _must_be_alone(session)
    return _told(session)


def join_with_data(desk: Desk, *, file: Path, passphrase: str, name: str = "") -> Merged:
    """Join another team by its invitation for a branch, with all that this computer holds.

    Raises RuleBroken where this computer is not alone in its team, or the invitation is not for
    a branch of another team; else as `joining.join`. Nothing is changed then.
    """
    with desk.session() as session:
        _must_be_alone(session)
        team = read_setting(session.connection(), "team")
    invited, part = open_invitation(file, passphrase)
    _must_fit(invited, team)
    before = desk.keys()
    backup = _keep(desk)
    with desk.session() as session, _or_old_keys(desk, before), action(session, "device.join"):
        library = read_library(session)
        along = _told(session)
        was = read_setting(session.connection(), "person")
        session.expunge_all()
        empty(session.connection())
        keys = enter(desk, session, invited, part, name.strip() or along.person)
        session.flush()
        connection = session.connection()
        place = Place(invited.branch, read_setting(connection, "person"), was)
        drafts = drafts_of(session, library, place)
        if drafts:
            add_own(session, connection, VERB, drafts)
        session.expire_all()
    desk.use_keys(keys)
    counts: dict[str, int] = {}
    for draft in drafts:
        counts[draft.table] = counts.get(draft.table, 0) + 1
    with desk.session() as session:
        return Merged(this_device(session), along, str(backup), counts)


def _must_be_alone(session: Session) -> None:
    if not is_alone(session):
        raise RuleBroken(
            "Only a computer that began alone can take its data into another team: the one "
            "computer of a team with one branch.",
            "Join the other team in another folder.",
        )


def _must_fit(invited: Invited, team: str) -> None:
    if invited.team == team:
        raise RuleBroken(
            "This invitation is for the team that this computer already belongs to.",
            "Ask for an invitation of the other team.",
        )
    if invited.role != "branch":
        raise RuleBroken(
            "This invitation is for an organizer's computer; circles and learners come into a "
            "branch.",
            "Ask the organizer for an invitation for your branch.",
        )


def _keep(desk: Desk) -> Path:
    """Keep the library as it is, and its keys where they lie in a file."""
    backup = desk.backup("before joining")
    if desk.paths.keys.exists():
        shutil.copy2(desk.paths.keys, backup.with_suffix(".keys"))
    return backup


@contextmanager
def _or_old_keys(desk: Desk, before: DeviceKeys) -> Iterator[None]:
    """Keep the old keys again where the database could not be changed."""
    try:
        yield
    except BaseException:
        if open_keys(desk.paths, desk.ask_passphrase).device_id != before.device_id:
            save_keys(desk.paths, before, desk.ask_passphrase)
        raise


def _told(session: Session) -> TakenAlong:
    mine = read_setting(session.connection(), "person")
    counts = {table: _count(session, kinds()[table].model) for table in kinds().keys() - STAYS}
    return TakenAlong(
        team=session.scalar(select(Team.name).limit(1)) or "",
        person=session.scalar(select(Person.name).where(Person.id == mine)) or "",
        circles=counts["learning_circle"],
        learners=counts["learner"],
        meetings=counts["meeting"],
        certificates=counts["certificate"],
        rows=sum(counts.values()),
    )


def _count(session: Session, model: type[Replicated]) -> int:
    return session.scalar(select(func.count()).select_from(model).where(*living(model))) or 0
