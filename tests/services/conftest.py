"""A small library for the services' tests, made once through the services and copied for each.

Its clock stands at Thursday 9 August 2018, 10:00 in Nairobi, and moves only when a test moves it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session

from circledesk.models.statements import placeholders
from circledesk.services import attendance, circles, courses, people, signups, team
from circledesk.services.desk import Desk
from circledesk.services.founding import found_team
from circledesk.services.session import write_local
from circledesk.sync.keys import DeviceKeys
from tests.copies import copy_library

NAIROBI = ZoneInfo("Africa/Nairobi")
PASSPHRASE = "three small boats on the lake"


def nairobi(*parts: int) -> datetime:
    """Return an instant of the team's wall clock."""
    return datetime(*parts, tzinfo=NAIROBI).astimezone(UTC)  # type: ignore[misc, arg-type]


THURSDAY = nairobi(2018, 8, 9, 10)


@dataclass
class Clock:
    """A clock that a test sets."""

    at: datetime = THURSDAY

    def __call__(self) -> datetime:
        return self.at

    def set(self, *parts: int) -> None:
        """Set the team's wall clock."""
        self.at = nairobi(*parts)


@dataclass
class Library:
    """What the tests know of the library: ids by name, its clock, an open session."""

    clock: Clock
    ids: dict[str, str] = field(default_factory=dict)
    session: Session = field(init=False)
    desk: Desk = field(init=False)
    keys: DeviceKeys = field(init=False)

    def circle(self, name: str = "", **fields: object) -> str:
        """Make a circle at Mjini: six Tuesdays from 3 July 2018, 10:00, unless told otherwise."""
        plan: dict[str, object] = {
            "course_id": self.ids["computers"],
            "name": name,
            "start": date(2018, 7, 3),
            "time": time(10),
            "branch_id": self.ids["Mjini"],
            "facilitators": ["amina@ziwa.example.org"],
        }
        return circles.create_circle(self.session, **{**plan, **fields}).id  # type: ignore[arg-type]

    def learner(self, circle: str, name: str, **fields: object) -> str:
        """Sign somebody up and return the learner's id."""
        return signups.sign_up(
            self.session,
            circle_id=circle,
            name=name,
            **fields,  # type: ignore[arg-type]
        ).learner_id

    def signup(self, circle: str, learner: str) -> str:
        """Return the id of a learner's sign-up."""
        rows = signups.signups(self.session, circle_id=circle)
        return next(row.id for row in rows if row.learner_id == learner)

    def meetings(self, circle: str) -> list[str]:
        """Return the ids of a circle's meetings, in order."""
        return [m.id for m in circles.circle_page(self.session, circle_id=circle).meetings]

    def came(self, circle: str, number: int, *learners: str) -> None:
        """Mark learners present at the n-th meeting of a circle."""
        attendance.take_attendance(
            self.session, meeting_id=self.meetings(circle)[number - 1], present=learners
        )

    def become_branch(self, name: str) -> None:
        """Make this PC a branch's."""
        write_local(self.session, {"role": "branch", "branch": self.ids[name], "person": ""})

    def see(self, table: str, **where: object) -> list[dict[str, object]]:
        """Return raw rows of a table, for what no service shows."""
        connection = self.session.connection()
        mark = placeholders(connection, 1)
        told = " AND ".join(f"{name} = {mark}" for name in where) or "1 = 1"
        rows = connection.exec_driver_sql(
            f"SELECT * FROM {table} WHERE {told}", tuple(where.values())
        )
        return [dict(row._mapping) for row in rows]


def hurry(desk: Desk) -> None:
    """Do not wait for the disk: a test's library need not survive a power cut."""
    if desk.database.server:
        return
    event.listen(desk.database.engine, "connect", _hurry)
    desk.database.engine.dispose()


def _hurry(connection: Any, record: Any) -> None:
    connection.execute("PRAGMA synchronous = OFF")


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, str], DeviceKeys]:
    return make_library(tmp_path_factory.mktemp("ziwa"))


def make_library(
    folder: Path, database: str | None = None
) -> tuple[Path, dict[str, str], DeviceKeys]:
    """Make the library once: three branches beside the Office, two courses, a facilitator."""
    clock = Clock(nairobi(2018, 6, 1, 9))
    desk = Desk.create(folder, passphrase=lambda: PASSPHRASE, clock=clock, database=database)
    hurry(desk)
    found_team(
        desk, name="Ziwa Library Service", organizer="Joy Makena", email="Joy@ziwa.example.org"
    )
    ids: dict[str, str] = {}
    with desk.session() as session:
        for name in ("Mjini", "Bandari", "Kilimani"):
            ids[name] = team.add_branch(session, name=name, venue=f"{name} Library").id
        ids["computers"] = courses.add_course(session, title="Basic Computer Skills").id
        ids["stories"] = courses.add_course(session, title="Uandishi", language="sw").id
        invited = people.invite_person(
            session,
            name="Amina Said",
            email="amina@ziwa.example.org",
            phone="0722000114",
            branch_id=ids["Mjini"],
        )
        people.answer_invitation(session, invitation_id=invited.id, state="yes")
        ids["Office"] = team.office_id(session)
    keys = desk.keys()
    desk.close()
    return folder, ids, keys


@pytest.fixture
def library(made: tuple[Path, dict[str, str], DeviceKeys], tmp_path: Path) -> Iterator[Library]:
    yield from open_library(made, tmp_path / "data")


def open_library(
    made: tuple[Path, dict[str, str], DeviceKeys], copy: Path, database: str | None = None
) -> Iterator[Library]:
    """Give a copy of the library that a test may change."""
    folder, ids, keys = made
    copy_library(folder, copy)
    held = Library(Clock(), dict(ids))
    held.keys = keys
    held.desk = Desk.open(copy, passphrase=lambda: PASSPHRASE, clock=held.clock, database=database)
    hurry(held.desk)
    with held.desk.session() as held.session:
        yield held
    held.desk.close()
