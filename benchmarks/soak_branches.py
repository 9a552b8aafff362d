"""Branches over years: new circles every six weeks, certificates at their end; and one real branch.

The branches that only write (benchmarks/branches.py) make the load. `RealBranch` is a computer of
its own, with a database, which works by the services and takes in what the organizer sends.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import select

from benchmarks.branches import ATTENDANCES, SIGNUPS, START, Team, WritingBranch
from benchmarks.season import FIRST, GOALS, LAST, made_id
from circledesk.models.base import derived_id
from circledesk.models.certificates import Certificate
from circledesk.models.changes import Change
from circledesk.models.circles import Meeting
from circledesk.services import attendance, circles, courses, feedback, signups
from circledesk.services.certificates import issue
from circledesk.services.desk import Desk
from circledesk.services.devices import accept_device, devices
from circledesk.services.exchange import bring_in, write_bundle
from circledesk.services.inviting import invite_device
from circledesk.services.joining import join

SEASON = 6
"""Weeks that a circle lasts; then the next two begin."""
GRADUATES = 12
"""Certificates of a circle."""


class Season:
    """Makes a writing branch begin new circles every six weeks, and issue certificates."""

    def __init__(self, branch: WritingBranch, pattern: list[Any]) -> None:
        self.branch = branch
        self.pattern = pattern
        """What a real certificate's issue looks like: state, date, content, signature."""
        self.serial = 0
        self.circles: list[str] = []

    def week(self, number: int) -> list[Change]:
        """Return the changes of a week: a typical one, with what begins and ends in it."""
        branch = self.branch
        branch.maker.at = max(branch.maker.at, START + timedelta(weeks=number))
        begins = number % SEASON == 0
        if begins:
            for circle in self.circles:
                self._graduate(circle, number)
            self._begin(number)
        made = branch.week(number)
        return sorted(made, key=lambda change: (change.scope, change.seq))

    def _begin(self, number: int) -> None:
        branch = self.branch
        branch.circles = self.circles = [
            derived_id("bench-circle", branch.branch, str(number), str(place)) for place in range(2)
        ]
        for circle in self.circles:
            rows: list[Any] = [
                (branch.public, "learning_circle", circle,
                 {"branch_id": branch.branch, "course_id": branch.team.course,
                  "name": "Public Speaking", "draft": False}, None)
            ]  # fmt: skip
            for week in range(number, number + SEASON):
                day = date(2018, 1, 8) + timedelta(days=7 * week)
                rows.append(
                    (branch.public, "meeting", branch.meeting(circle, week),
                     {"branch_id": branch.branch, "circle_id": circle,
                      "when": [day.isoformat(), "14:00"]}, None)
                )  # fmt: skip
            branch.maker.act("circle.add", rows)

    def _graduate(self, circle: str, number: int) -> None:
        branch = self.branch
        day = (date(2018, 1, 8) + timedelta(days=7 * number)).isoformat()
        _, _, content, signature = self.pattern
        rows: list[Any] = []
        for learner in [who for who, where in branch.recent if where == circle][-GRADUATES:]:
            self.serial += 1
            serial = f"B{branch.branch[-4:]}-2018-{self.serial:05}"
            issued = ["issued", day, {**content, "serial": serial}, signature]
            cells = {
                "branch_id": branch.branch, "circle_id": circle, "learner_id": learner,
                "serial": serial, "kind": "completion", "issue": issued,
            }  # fmt: skip
            key = made_id(branch.chance, branch.maker.at)
            rows.append((branch.own, "certificate", key, cells, learner))
        branch.maker.act("certificate.issue", rows)


class RealBranch:
    """A branch's computer, worked at by the services."""

    def __init__(self, team: Team, folder: Path) -> None:
        self.team, self.folder, self.chance = team, folder, random.Random(1)
        self.desk = self._join()
        with self.desk.session() as session:
            self.course = courses.add_course(session, title="Kilimo").id
        self.circles: list[str] = []

    def _join(self) -> Desk:
        office = self.team.desk
        file = self.folder / "first.invitation"
        first = self.team.branches[0].branch
        with office.session() as session:
            told = invite_device(session, keys=self.team.keys, branch_id=first, file=file)
        desk = Desk.create(
            self.folder / "branch", passphrase=lambda: "kibo tano", clock=self.team.clock
        )
        join(desk, file=file, passphrase=told.passphrase, name="Desk PC")
        with desk.session() as session:
            write_bundle(session, keys=desk.keys(), to="organizer", folder=self.folder / "asks")
        with office.session() as session:
            bring_in(session, keys=self.team.keys, paths=[self.folder / "asks"])
            for row in devices(session):
                if row.state == "requested":
                    accept_device(session, keys=self.team.keys, device_id=row.id)
        return desk

    def week(self, number: int) -> None:
        """Sign up, take attendance, say how it went; begin and end circles when it is time."""
        self._on_day(number, 0)
        if number % SEASON == 0:
            self._in_session(self._graduate)
            self.circles = [self._begin(number) for _ in range(2)]
        for place in range(SIGNUPS):
            self._sign_up(self.circles[place % 2])
        self._on_day(number, 1)
        for circle in self.circles:
            self._meet(circle, number)

    def _on_day(self, number: int, day: int) -> None:
        moment = START + timedelta(weeks=number, days=day, hours=10)
        self.team.clock.instant = max(self.team.clock.instant, moment)

    def _in_session(self, act: Callable[[Any], object]) -> None:
        with self.desk.session() as session:
            act(session)

    def _begin(self, number: int) -> str:
        start = date(2018, 1, 8) + timedelta(weeks=number)
        with self.desk.session() as session:
            return circles.create_circle(
                session, course_id=self.course, start=start, time=time(14), meetings=SEASON
            ).id

    def _sign_up(self, circle: str) -> None:
        chance = self.chance
        with self.desk.session() as session:
            signups.sign_up(
                session,
                circle_id=circle,
                name=f"{chance.choice(FIRST)} {chance.choice(LAST)}",
                phone=f"07{chance.randrange(10**8):08d}",
                goal=chance.choice(GOALS),
                computer_access="Both",
            )

    def _meet(self, circle: str, number: int) -> None:
        day = date(2018, 1, 8) + timedelta(weeks=number)
        with self.desk.session() as session:
            known = select(Meeting.id).where(Meeting.circle_id == circle, Meeting.date == day)
            meeting = session.scalars(known).one()
            sheet = attendance.attendance_sheet(session, meeting_id=meeting)
            came = [line.learner_id for line in sheet.lines][: ATTENDANCES // 2]
            attendance.take_attendance(session, meeting_id=meeting, present=came)
            feedback.give_feedback(
                session, meeting_id=meeting, rating=4, plus="Watu walikuja wengi, karibu wote."
            )

    def _graduate(self, session: Any) -> None:
        for circle in self.circles:
            issue(session, keys=self.desk.keys(), circle_id=circle)

    def send(self, folder: Path) -> int:
        """Write the Monday's parcel; return its size."""
        with self.desk.session() as session:
            return write_bundle(session, keys=self.desk.keys(), to="organizer", folder=folder).size

    def receive(self, folder: Path) -> None:
        """Bring in what the organizer wrote."""
        with self.desk.session() as session:
            for line in bring_in(session, keys=self.desk.keys(), paths=[folder]):
                assert line.state in ("applied", "nothing-new"), line


def certificate_pattern(folder: Path) -> list[Any]:
    """Return how a real certificate's issue lies in the log, from a small library of its own."""
    team = Team(folder, 1)
    real = RealBranch(team, folder)
    for number in range(SEASON):
        real.week(number)
    real._on_day(SEASON, 0)
    with real.desk.session() as session:
        issue(session, keys=real.desk.keys(), circle_id=real.circles[0])
        row = session.scalars(select(Certificate)).first()
        assert row is not None
        assert row.content is not None
        content = json.loads(json.dumps(row.content, default=str))
        pattern = [row.state, str(row.issued_on), content, row.signature]
    real.desk.close()
    team.desk.close()
    return pattern
