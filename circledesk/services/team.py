"""The team and its branches."""

from __future__ import annotations

import secrets
from typing import TypedDict, Unpack
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue, NotFound, RuleBroken
from circledesk.models.tables import BRANCH, CIRCLE, DEVICE, LEARNER
from circledesk.models.team import Branch, Team
from circledesk.said import said
from circledesk.services.facts.changed import Done
from circledesk.services.facts.circles import BranchName, BranchRow
from circledesk.services.facts.lists import ALL, Narrowed
from circledesk.services.heard import heard
from circledesk.services.living import found, living, standing_devices
from circledesk.services.logo import logo_text
from circledesk.services.members import add_member, edit_person
from circledesk.services.names import fold, search_form, short_code
from circledesk.services.narrowing import of_places
from circledesk.services.pictures import keep_logo
from circledesk.services.session import action, must_write, this_device, today
from circledesk.services.spans import running
from circledesk.services.words import (
    ADDRESS,
    NAME,
    VENUE,
    allowed,
    between,
    email_of,
    needed,
    one_of,
)

OFFICE, LONGEST_CODE = "Office", 8
"""The branch that holds what belongs to no branch; and the letters that a code may have."""


class BranchFields(TypedDict, total=False):
    """What can be changed of a branch."""

    name: str
    code: str
    county: str
    city: str
    venue: str
    address: str
    phone: str
    contact: str


def create_team(
    session: Session,
    *,
    name: str,
    organizer: str,
    email: str,
    country: str = "KE",
    zone: str = "Africa/Nairobi",
    root_key: str = "",
) -> Done:
    """Make the team, its Office and its first organizer; refused where there is a team already.

    `country` is ISO 3166-1 alpha-2, `zone` an IANA time zone.
    """
    with action(session, "team.create") as act:
        held = session.scalar(select(Team.name).where(*living(Team)).limit(1))
        if held is not None:
            raise RuleBroken(
                said("This computer already holds the team {team}.", team=held),
                "Choose another data folder for another team.",
            )
        team = Team(
            name=needed(name, "name", NAME),
            country=_country(country),
            zone=_zone(zone),
            email=email_of(email),
            root_key=root_key,
            external={"import_secret": secrets.token_hex(32)},
        )
        session.add_all([team, Branch(name=OFFICE, code="OFF", office=True)])
        add_member(
            session, name=needed(organizer, "organizer", NAME), email=email, role="organizer"
        )
    return Done(
        team.id, act.changed, act.operation, said("The team {team} is made.", team=team.name)
    )


def edit_team(
    session: Session,
    *,
    name: str | None = None,
    zone: str | None = None,
    logo: bytes | None = None,
    own_name: str | None = None,
    own_email: str | None = None,
    region_word: str | None = None,
    attendance_rule: int | None = None,
    issuers: str | None = None,
) -> Done:
    """Change the team's name, time zone, word for a region, or logo (PNG or JPEG; empty: none).

    `attendance_rule` is the percent of planned meetings for a certificate, 1 to 100; `issuers` is
    '' where every computer issues certificates, `organizer` where only organizers' do.

    `own_name` and `own_email` are those of the person at this computer. Papers made from now on
    have them; certificates that were issued stay as they are. The country stays: phone numbers
    that are stored were read by its rules.
    """
    with action(session, "team.edit") as act:
        must_write(session, None)
        team = session.scalars(select(Team).where(*living(Team)).limit(1)).one()
        if name is not None:
            team.name = needed(name, "name", NAME)
        if zone is not None:
            team.zone = _zone(zone)
        if region_word is not None:
            team.region_word = allowed(region_word, "region_word", NAME)
        if attendance_rule is not None:
            team.attendance_rule = between(attendance_rule, "attendance_rule", 1, 100)
        if issuers is not None:
            team.issuers = one_of(issuers, "issuers", ("", "organizer"))
        if logo is not None:
            team.logo = logo_text(logo) if logo else None
            keep_logo(session, team.logo)
        if own_name is not None or own_email is not None:
            edit_person(
                session, person_id=this_device(session).person_id, name=own_name, email=own_email
            )
    return Done(team.id, act.changed, act.operation)


def add_branch(
    session: Session,
    *,
    name: str,
    code: str = "",
    county: str = "",
    city: str = "",
    venue: str = "",
    address: str = "",
    phone: str = "",
    contact: str = "",
) -> Done:
    """Add a branch to the team. Without a code it gets three letters of its name."""
    with action(session, "branch.add") as act:
        must_write(session, None)
        branch = Branch(name=_free_name(session, name), code=_free_code(session, code, name))
        _fill(branch, county=county, city=city, venue=venue, address=address)
        _fill(branch, phone=phone, contact=contact)
        session.add(branch)
    return Done(
        branch.id, act.changed, act.operation, said("{branch} is a branch now.", branch=branch.name)
    )


def edit_branch(session: Session, *, branch_id: str, **fields: Unpack[BranchFields]) -> Done:
    """Change a branch's name, code or place."""
    with action(session, "branch.edit") as act:
        must_write(session, None)
        branch = found(session, Branch, branch_id)
        if "name" in fields:
            branch.name = _free_name(session, fields["name"], branch.id)
        if "code" in fields:
            branch.code = _free_code(session, fields["code"], branch.name, branch.id)
        _fill(branch, **{k: str(v) for k, v in fields.items() if k not in ("name", "code")})
    return Done(branch_id, act.changed, act.operation)


def branches(session: Session, *, narrowed: Narrowed = ALL) -> tuple[BranchRow, ...]:
    """Return the branches by name, the Office last. `running` counts circles under way."""
    last = heard(session).last
    under_way = _running(session)
    learners = _learners(session)
    computers = _computers(session)
    query = select(
        Branch.id, Branch.name, Branch.code, Branch.county, Branch.office, Branch.venue, Branch.city
    ).where(*living(Branch), *of_places(BRANCH.c.id, narrowed))
    rows = [
        BranchRow(
            id=branch,
            name=name,
            code=code,
            county=county,
            office=office,
            running=under_way.get(branch, 0),
            learners=learners.get(branch, 0),
            last_news=last.get(branch),
            venue=venue,
            city=city,
            computers=computers.get(branch, 0),
        )
        for branch, name, code, county, office, venue, city in session.execute(query)
    ]
    return tuple(sorted(rows, key=lambda row: (row.office, fold(row.name))))


def branch_named(session: Session, text: str) -> BranchName:
    """Return the branch of a name, code or id; NotFound lists the names there are."""
    query = select(Branch.id, Branch.name, Branch.code, Branch.office).where(*living(Branch))
    known = [BranchName(*row) for row in session.execute(query.order_by(Branch.name))]
    told = text.strip()
    for branch in known:
        if told == branch.id or told.upper() == branch.code.upper() != "":
            return branch
    named = [branch for branch in known if search_form(branch.name) == search_form(told)]
    if len(named) == 1:
        return named[0]
    raise NotFound(
        said("There is no branch «{text}».", text=told),
        said("The branches are: {branches}.", branches=", ".join(branch.name for branch in known)),
    )


def office_id(session: Session) -> str:
    """Return the id of the Office."""
    query = select(Branch.id).where(Branch.office.is_(True), *living(Branch)).order_by(Branch.id)
    return session.scalars(query.limit(1)).one()


def _computers(session: Session) -> dict[str, int]:
    query = select(DEVICE.c.branch_id, func.count()).where(*standing_devices())
    rows = session.execute(query.group_by(DEVICE.c.branch_id))
    return {branch: many for branch, many in rows if branch}


def _learners(session: Session) -> dict[str, int]:
    """Count by the index of all, less the few that are deleted: no row of the others is read."""
    branch, count = LEARNER.c.branch_id, func.count()
    rows = session.execute(select(branch, count).group_by(branch))
    counts = {row[0]: row[1] for row in rows}
    for gone in session.scalars(select(branch).where(LEARNER.c.deleted_at.is_not(None))):
        counts[gone] -= 1
    return counts


def _running(session: Session) -> dict[str, int]:
    query = select(CIRCLE.c.branch_id, func.count()).where(*running(today(session)))
    rows = session.execute(query.group_by(CIRCLE.c.branch_id))
    return {row[0]: row[1] for row in rows}


def _fill(branch: Branch, **fields: str) -> None:
    limits = {"venue": VENUE, "address": ADDRESS}
    for field, value in fields.items():
        setattr(branch, field, allowed(value, field, limits.get(field, NAME)))


def _free_name(session: Session, name: str, own: str = "") -> str:
    kept = needed(name, "name", NAME)
    others = session.execute(select(Branch.id, Branch.name).where(*living(Branch)))
    if any(branch != own and fold(held) == fold(kept) for branch, held in others):
        raise RuleBroken(said("There is a branch {text} already.", text=kept), "Take another name.")
    return kept


def _free_code(session: Session, code: str, name: str, own: str = "") -> str:
    others = session.execute(select(Branch.id, Branch.code).where(*living(Branch)))
    taken = {held.upper() for branch, held in others if branch != own}
    kept = allowed(code, "code", LONGEST_CODE).upper()
    if not kept:
        return short_code(name, taken)
    if not (kept.isascii() and kept.isalnum()):
        raise InvalidValue(
            said("The code {text} cannot stand in serials and file names.", text=kept),
            "Take two to eight letters or digits, like BUR.",
            field="code",
        )
    if kept in taken:
        raise RuleBroken(
            said("Another branch has the code {text}.", text=kept), "Take another code."
        )
    return kept


def _country(code: str) -> str:
    kept = code.strip().upper()
    if len(kept) != 2 or not (kept.isascii() and kept.isalpha()):
        raise InvalidValue(
            said("«{text}» is no country.", text=code),
            "Write its two letters, like KE.",
            field="country",
        )
    return kept


def _zone(name: str) -> str:
    try:
        return ZoneInfo(name.strip()).key
    except (KeyError, ValueError, OSError):
        raise InvalidValue(
            said("«{name}» is no time zone.", name=name),
            "Write it like Africa/Nairobi.",
            field="zone",
        ) from None
