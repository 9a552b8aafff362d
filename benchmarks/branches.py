"""A team of many branches for measuring: a real organizer's desk, and branches that only write.

A branch here has keys, a certificate and a count of what it wrote, but no database: its parcels are
what a real one's would be, sealed, signed and with the vector of all that it holds.
"""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from benchmarks.season import FIRST, GOALS, LAST, Maker, made_id
from circledesk.models.base import ORGANIZERS, TEAM, derived_id, new_id, utc_text
from circledesk.models.changes import Change
from circledesk.models.circles import Course
from circledesk.models.log import Log, Vector, read_setting
from circledesk.models.sums import MASK, digest_of, encoder, mark_of
from circledesk.models.team import Branch, Device
from circledesk.services.desk import Desk
from circledesk.services.founding import found_team
from circledesk.services.session import action
from circledesk.sync import bundle, wire
from circledesk.sync.keys import Certificate, DeviceKeys, issue_certificate, new_keys, text_of

START = datetime(2018, 1, 8, 6, tzinfo=UTC)
SIGNUPS, ATTENDANCES, FEEDBACKS = 12, 24, 2
"""A typical week of a branch."""


class Clock:
    """The year's clock, set week by week."""

    def __init__(self) -> None:
        self.instant = START

    def __call__(self) -> datetime:
        self.instant += timedelta(milliseconds=20)
        return self.instant


class Team:
    """The organizer's desk and its branches."""

    def __init__(self, folder: Path, branches: int) -> None:
        self.clock = Clock()
        self.desk = Desk.create(folder / "office", passphrase=lambda: "kibo tano", clock=self.clock)
        found_team(
            self.desk, name="Ziwa Libraries", organizer="Joy Makena", email="joy@ziwa.example.org"
        )
        self.keys = self.desk.keys()
        with self.desk.session() as session, action(session, "branch.add"):
            course = Course(title="Public Speaking")
            session.add(course)
            session.flush()
            self.course = course.id
            self.team = read_setting(session.connection(), "team")
            self.branches = [self._branch(session, number) for number in range(branches)]

    def _branch(self, session: Any, number: int) -> WritingBranch:
        row = Branch(name=f"Branch {number}", code=f"B{number}")
        session.add(row)
        session.flush()
        keys = new_keys(new_id())
        sign = text_of(keys.sign_public)
        grant = Certificate(
            self.team, keys.device_id, sign, keys.recipient, "branch", [row.id], utc_text(START)
        )
        certificate = issue_certificate(self.keys.root_seed, grant)
        session.add(
            Device(
                id=keys.device_id, name=f"Computer {number}", branch_id=row.id, sign_key=sign,
                seal_key=keys.recipient, role="branch", branches=[row.id], certificate=certificate,
            )
        )  # fmt: skip
        return WritingBranch(self, row.id, keys, certificate, number)

    def what_all_hold(self) -> tuple[Vector, dict[str, str]]:
        """Return the vector and digests of what every branch reads, as the office holds it."""
        with self.desk.session() as session:
            log = Log(session.connection())
            vector, digests = log.vector(), log.digests()
        return (
            {key: at for key, at in vector.items() if _is_for_all(key[0])},
            {scope: digest for scope, digest in digests.items() if _is_for_all(scope)},
        )


def _is_for_all(scope: str) -> bool:
    return scope != ORGANIZERS and not scope.startswith("branch:")


class WritingBranch:
    """A branch's PC as far as others see it."""

    def __init__(
        self, team: Team, branch: str, keys: DeviceKeys, certificate: str, number: int
    ) -> None:
        self.team, self.branch, self.keys, self.certificate = team, branch, keys, certificate
        self.chance = random.Random(number)
        self.maker = Maker(f"{keys.device_id}.0", self.chance)
        self.vector: Vector = {}
        self.sums: dict[str, int] = {}
        self.circles = [derived_id("bench-circle", branch, str(n)) for n in range(2)]
        self.recent: list[tuple[str, str]] = []
        """The learners who signed up last, and for which circle."""
        self.public, self.own = f"public:{branch}", f"branch:{branch}"

    def beginning(self, weeks: int) -> list[Change]:
        """Return two circles that meet each week, as the branch's first changes."""
        for circle in self.circles:
            rows: list[Any] = [
                (self.public, "learning_circle", circle,
                 {"branch_id": self.branch, "course_id": self.team.course,
                  "name": "Public Speaking", "draft": False}, None)
            ]  # fmt: skip
            for week in range(weeks):
                day = date(2018, 1, 8) + timedelta(days=7 * week)
                rows.append(
                    (self.public, "meeting", self.meeting(circle, week),
                     {"branch_id": self.branch, "circle_id": circle,
                      "when": [day.isoformat(), "14:00"]}, None)
                )  # fmt: skip
            self.maker.act("circle.add", rows)
        for place in range(SIGNUPS):
            self._sign_up(self.circles[place % 2])
        return self._taken()

    def meeting(self, circle: str, week: int) -> str:
        """Return the id of a circle's meeting of a week."""
        return derived_id("bench-meeting", circle, str(week))

    def week(self, number: int, share: float = 1.0) -> list[Change]:
        """Return a typical week's changes, or a share of one."""
        self.maker.at = max(self.maker.at, START + timedelta(weeks=number))
        for place in range(round(SIGNUPS * share)):
            self._sign_up(self.circles[place % 2])
        for learner, circle in self.recent[-round(ATTENDANCES * share) :]:
            meeting = self.meeting(circle, number)
            self._act(
                "attendance.take", "attendance", derived_id("attendance", meeting, learner),
                {"meeting_id": meeting, "learner_id": learner, "state": "present"}, learner,
            )  # fmt: skip
        for place in range(round(FEEDBACKS * share)):
            cells = {
                "meeting_id": self.meeting(self.circles[place % 2], number),
                "rating": self.chance.randrange(1, 6),
                "plus": "Watu walikuja wengi, and the projector worked this time.",
            }
            self._act("feedback.add", "feedback", made_id(self.chance, self.maker.at), cells, None)
        return self._taken()

    def _sign_up(self, circle: str) -> None:
        chance, at = self.chance, self.maker.at
        learner = made_id(chance, at)
        name = f"{chance.choice(FIRST)} {chance.choice(LAST)}"
        phone = f"+2547{chance.randrange(10**8):08d}"
        signed = utc_text(at)
        self.maker.act(
            "signup.add",
            [
                (self.own, "learner", learner,
                 {"branch_id": self.branch, "name": name, "sort_name": name.casefold(),
                  "phone": phone, "phone_typed": phone.replace("+254", "0")}, learner),
                (self.own, "signup", made_id(chance, at),
                 {"branch_id": self.branch, "circle_id": circle, "learner_id": learner,
                  "place": ["signed-up", signed], "signed_up_at": signed,
                  "goal": chance.choice(GOALS), "computer_access": "Both"}, learner),
            ],
        )  # fmt: skip
        self.recent = [*self.recent[1 - ATTENDANCES :], (learner, circle)]

    def _act(
        self, verb: str, table: str, row: str, cells: dict[str, Any], subject: str | None
    ) -> None:
        told = {"branch_id": self.branch, **cells}
        self.maker.act(verb, [(self.own, table, row, told, subject)])

    def _taken(self) -> list[Change]:
        """Return what was made since, run by run, and count it into vector and digests."""
        made = sorted(self.maker.changes, key=lambda c: (c.scope, c.seq))
        self.maker.made_before += len(made)
        self.maker.changes = []
        for change in made:
            key = (change.scope, change.writer)
            mark = int(self.vector.get(key, (0, "0"))[1], 16)
            mark += mark_of(change.operation, change.table, change.row)
            self.vector[key] = (change.seq, f"{mark & MASK:032x}")
            added = digest_of(change, encoder.encode(change.values), b"")
            self.sums[change.scope] = (self.sums.get(change.scope, 0) + added) & MASK
        return made

    def parcel(
        self, folder: Path, changes: list[Change], others: tuple[Vector, dict[str, str]]
    ) -> int:
        """Write a parcel for the office, as one that holds also what all hold; return its size."""
        vector, digests = others[0] | self.vector, dict(others[1])
        digests |= {scope: f"{total:032x}" for scope, total in self.sums.items()}
        scopes = {scope for scope, _ in vector}
        told: wire.VectorJson = {scope: {} for scope in sorted(scopes | {TEAM})}
        for (scope, writer), at in sorted(vector.items()):
            told[scope][writer] = at
        head = wire.Head(wire.FORMAT, wire.shapes_of(changes), told, dict(sorted(digests.items())))
        office = self.team.keys
        part = bundle.Outgoing(
            {office.device_id: office.recipient}, wire.write_lines(head, changes)
        )
        return bundle.write_bundle(
            folder / f"{self.branch}.circledesk",
            [part],
            keys=self.keys,
            bundle=new_id(),
            team=self.team.team,
            made_at=utc_text(self.team.clock()),
            certificate=self.certificate,
        )
