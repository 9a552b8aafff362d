"""Made-up rows of one large branch, as the baseline and the program both take them."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta
from typing import Any

from circledesk.models.base import derived_id, utc_text
from circledesk.models.changes import Change
from circledesk.models.fold import fold
from circledesk.models.rows import kinds, row_values

FIRST = (
    "Akinyi", "Baraka", "Chepkemoi", "Fatuma", "Halima", "Musa", "Mutua", "Nafula", "Onyango",
    "Wairimũ", "Zeinab", "Njeri",
)  # fmt: skip
LAST = (
    "Otieno", "Mwakio", "Rono", "Ali", "Abdi", "Juma", "Mũsyoka", "Njoroge", "Wekesa", "K'Ogelo",
    "Kamau", "Hassan",
)  # fmt: skip
GOALS = (
    "To get a job", "Improve my computer skills", "Personal interest", "Start a small business",
    "Meet people", "Nataka kujifunza kompyuta",
)  # fmt: skip
START = datetime(2018, 1, 8, 6, tzinfo=UTC)


def made_id(chance: random.Random, at: datetime) -> str:
    """Return a UUIDv7 of that instant, from this source of chance."""
    import uuid

    value = int(at.timestamp() * 1000) << 80 | chance.getrandbits(80)
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return str(uuid.UUID(int=value))


def team_changes(branch: str, writer: str) -> list[Change]:
    """Return what the season's rows stand on: a branch, a course, 400 circles, their meetings."""
    chance = random.Random(7)
    maker = Maker(writer, chance)
    maker.act("branch.add", [("team", "branch", branch, {"name": "Buruburu", "code": "BUR"}, None)])
    course = made_id(chance, START)
    maker.act("course.add", [("team", "course", course, {"title": "Public Speaking"}, None)])
    scope = f"public:{branch}"
    for number in range(400):
        circle = circle_id(number)
        rows: list[Any] = [
            (scope, "learning_circle", circle,
             {"branch_id": branch, "course_id": course, "name": "Public Speaking", "draft": False},
             None)
        ]  # fmt: skip
        for week in range(6):
            day = date(2018, 1, 8) + timedelta(days=7 * week + number % 180)
            rows.append(
                (scope, "meeting", meeting_id(number, week),
                 {"branch_id": branch, "circle_id": circle, "when": [day.isoformat(), "14:00"]},
                 None)
            )  # fmt: skip
        maker.act("circle.add", rows)
    return maker.changes


def circle_id(number: int) -> str:
    """Return the id of a circle of the season."""
    return derived_id("bench-circle", str(number))


def meeting_id(number: int, week: int) -> str:
    """Return the id of a meeting of the season."""
    return derived_id("bench-meeting", str(number), str(week))


def learner_changes(branch: str, writer: str, count: int = 100_000, seed: int = 11) -> list[Change]:
    """Return `count` changes: sign-ups (two rows each) and attendance (up to 12 rows an action)."""
    chance = random.Random(seed)
    maker = Maker(writer, chance)
    scope = f"branch:{branch}"
    number = 0
    while len(maker.changes) < count:
        circle, learners = circle_id(number % 400), []
        for _ in range(12):
            learner = made_id(chance, maker.at)
            learners.append(learner)
            name = f"{chance.choice(FIRST)} {chance.choice(LAST)}"
            phone = f"+2547{chance.randrange(10**8):08d}"
            maker.act(
                "signup.add",
                [
                    (scope, "learner", learner,
                     {"branch_id": branch, "name": name, "sort_name": name.casefold(),
                      "phone": phone, "phone_typed": phone.replace("+254", "0")}, learner),
                    (scope, "signup", made_id(chance, maker.at),
                     {"branch_id": branch, "circle_id": circle, "learner_id": learner,
                      "place": ["signed-up", utc_text(maker.at)],
                      "signed_up_at": utc_text(maker.at), "goal": chance.choice(GOALS),
                      "computer_access": "Both", "use_internet": chance.randrange(5)}, learner),
                ],
            )  # fmt: skip
        for week in range(6):
            meeting = meeting_id(number % 400, week)
            maker.act(
                "attendance.take",
                [
                    (scope, "attendance", derived_id("attendance", meeting, learner),
                     {"branch_id": branch, "meeting_id": meeting, "learner_id": learner,
                      "state": chance.choices(("present", "late", "absent"), (8, 1, 2))[0]},
                     learner)
                    for learner in learners
                ],
            )  # fmt: skip
        number += 1
    return maker.changes[:count]


class Maker:
    """Numbers changes as one writer would."""

    def __init__(self, writer: str, chance: random.Random) -> None:
        self.writer, self.chance, self.at = writer, chance, START
        self.changes: list[Change] = []
        self.made_before = 0
        """Changes that were taken away since."""
        self._seqs: dict[str, int] = {}

    def act(self, verb: str, rows: list[Any]) -> None:
        """Add one action's changes."""
        self.at += timedelta(milliseconds=self.chance.randrange(20_000, 400_000))
        operation = f"{self.chance.getrandbits(64):016x}"
        for scope, table, row, cells, subject in rows:
            seq = self._seqs[scope] = self._seqs.get(scope, 0) + 1
            self.changes.append(
                Change(
                    scope, self.writer, seq, operation, verb, utc_text(self.at), "",
                    self.made_before + len(self.changes) + 1, table, row, tuple(cells),
                    list(cells.values()), {}, subject,
                )
            )  # fmt: skip


EDITS = {
    "learner": ("phone", "+254700000000"), "signup": ("goal", "Meet people"),
    "attendance": ("state", "excused"),
}  # fmt: skip


def edits_of(changes: list[Change], count: int) -> list[Change]:
    """Return one later edit each of so many rows, by the same writer."""
    chance = random.Random(5)
    seq, lamport = changes[-1].seq, changes[-1].lamport
    edits = []
    for place in sorted(chance.sample(range(len(changes)), count)):
        first = changes[place]
        cell, value = EDITS[first.table]
        seq, lamport = seq + 1, lamport + 1
        edits.append(
            first._replace(
                seq=seq, lamport=lamport, operation=f"{chance.getrandbits(64):016x}",
                verb=f"{first.table}.edit", cells=(cell,), values=[value],
                over={cell: [first.ref]} if cell in first.cells else {},
            )
        )  # fmt: skip
    return edits


def rows_of(
    changes: list[Change], edits: list[Change] | None = None
) -> dict[str, list[tuple[Any, ...]]]:
    """Return the finished rows that first writes make, by table, for the raw baseline; with edits,
    the rows that these change.
    """
    rows: dict[str, list[tuple[Any, ...]]] = {}
    first = {change.row: change for change in changes} if edits else {}
    for change in changes if edits is None else edits:
        kind = kinds()[change.table]
        written = [first[change.row], change] if edits else [change]
        values = row_values(kind, written, fold(written))
        rows.setdefault(change.table, []).append(tuple(values[name] for name in kind.columns))
    return rows
