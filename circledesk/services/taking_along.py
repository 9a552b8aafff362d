"""The rows of a library as they come into a branch of another team.

Everything gets a new id, derived from the old one, so that the same library coming twice changes
nothing. What belonged to the old team or its Office belongs to the branch; its computers,
invitations and branches stay behind, and so does what was deleted. Certificates come as issued.
"""

from __future__ import annotations

import inspect
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.models.base import derived_id
from circledesk.models.log import Log
from circledesk.models.rows import NOT_CELLS, Kind, birth_scope, kinds, stored
from circledesk.models.team import Person
from circledesk.services.living import living
from circledesk.services.own_changes import Draft

STAYS = frozenset({
    "team", "branch", "device", "revocation", "invitation",
    "holiday", "message_template", "support", "team_question",
})  # fmt: skip
OWN_CONTACT = ("email", "email_typed", "phone")
Row = dict[str, Any]
"""A row's columns as the log holds them."""
Library = dict[str, list[Row]]
"""table -> rows that stand and are not deleted, parents first."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a library comes to."""

    branch: str
    person: str
    """Who works on this computer, in the new team."""
    was: str
    """The same person's id in the library."""


def read_library(session: Session) -> Library:
    """Return what would come along."""
    found: Library = {}
    for table, kind in kinds().items():
        if table in STAYS:
            continue
        columns = kind.model.__table__.columns
        rows = session.connection().execute(select(*columns).where(columns["deleted_at"].is_(None)))
        found[table] = [
            {name: stored(columns[name], value) for name, value in row._mapping.items()}
            for row in rows
        ]
    return found


def drafts_of(session: Session, library: Library, place: Place) -> list[Draft]:
    """Return the changes by which a library comes into a branch; none for what is there already."""
    ids = _people(session, library, place)
    drafts: list[Draft] = []
    for table, rows in library.items():
        kind = kinds()[table]
        for row in rows:
            if row["id"] in ids:
                continue
            moved = _moved(kind, row, ids, place)
            if moved is not None:
                ids[row["id"]] = moved["id"]
                drafts.append(_draft(kind, moved))
    there = set(Log(session.connection()).named([draft.row for draft in drafts]))
    new = [draft for draft in drafts if draft.row not in there]
    return [*_own_contact(session, library, place), *new]


def _people(session: Session, library: Library, place: Place) -> dict[str, str]:
    """Return whom the new team knows already: who works here, and those with the same e-mail."""
    known = select(Person.email, Person.id).where(Person.email != "", *living(Person))
    by_email = dict(session.execute(known).all())
    ids = {
        row["id"]: by_email[row["email"]] for row in library["person"] if row["email"] in by_email
    }
    return ({place.was: place.person} if place.was else {}) | ids


def _moved(kind: Kind, row: Row, ids: Mapping[str, str], place: Place) -> Row | None:
    """Return a row with its new ids; None where it hangs on what stays behind."""
    new = dict(row)
    for column, table in kind.parents:
        old = row[column]
        if old is None or table == "branch":
            continue
        new[column] = ids.get(old)
        if new[column] is None and column in kind.required:
            return None
    if kind.table == "lookalike":
        if not {row["first_id"], row["second_id"]} <= ids.keys():
            return None
        new["first_id"], new["second_id"] = ids[row["first_id"]], ids[row["second_id"]]
        new["branch_id"] = place.branch if row["branch_id"] else None
        new["home_branch_id"] = None if row["branch_id"] else place.branch
    else:
        for column in ("branch_id", "home_branch_id"):
            if column in new:
                new[column] = place.branch
    if kind.table == "event" and row["circle_ids"]:
        new["circle_ids"] = [derived_id("import.team", circle) for circle in row["circle_ids"]]
    if kind.table == "membership" and row["role"] not in ("facilitator", "branch-lead"):
        new["role"] = "facilitator"
    new["id"] = _new_id(kind, new, row["id"])
    return new


def _new_id(kind: Kind, row: Row, old: str) -> str:
    make = getattr(kind.model, "id_for", None)
    if make is None:
        return derived_id("import.team", old)
    if kind.table == "lookalike":
        return str(make(row["kind"], row["first_id"], row["second_id"]))
    told = [row[name] for name in inspect.signature(make).parameters]
    if None in told:  # a guest at an event: the row has no person to be called by
        return derived_id("import.team", old)
    return str(make(*told))


def _draft(kind: Kind, row: Row) -> Draft:
    """Return the change that makes a row: the cells that are not as a new row has them."""
    cells: dict[str, Any] = {}
    for cell, names in kind.cells.items():
        values = [row[name] for name in names]
        if names[0] in NOT_CELLS or values == [kind.defaults[name] for name in names]:
            continue
        cells[cell] = values if len(values) > 1 else values[0]
    this: Any = SimpleNamespace(**row)
    branches = row.get("branch_id"), row.get("home_branch_id")
    scope = birth_scope(kind.table, *branches, named=row.get("person_id") is not None)
    return Draft(scope, kind.table, row["id"], cells, subject=kind.model.subject_of(this))


def _own_contact(session: Session, library: Library, place: Place) -> Sequence[Draft]:
    """Give who works here the contact from before, where nobody of the new team has that e-mail."""
    was = next((row for row in library["person"] if row["id"] == place.was), None)
    me = session.get(Person, place.person)
    if was is None or me is None or me.email or me.phone:
        return ()
    held = select(Person.id).where(Person.email == was["email"], *living(Person)).limit(1)
    cells = {name: was[name] for name in OWN_CONTACT if was[name]}
    if not cells or (was["email"] and session.scalar(held) is not None):
        return ()
    return (Draft(me.scope, "person", me.id, cells),)
