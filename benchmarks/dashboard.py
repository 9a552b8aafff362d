"""The week's tab over 100,000 learners and 5,000 circles, against its one raw SQL query."""

from __future__ import annotations

import random
import sqlite3
import tempfile
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from benchmarks.timing import Claim, compare, seconds
from circledesk.models.base import derived_id
from circledesk.models.database import PRAGMAS, Database, begin_write
from circledesk.models.log import write_settings
from circledesk.models.rows import kinds
from circledesk.models.statements import insert_rows
from circledesk.models.upgrade import upgrade

CIRCLES, LEARNERS, BRANCHES, PEOPLE = 5_000, 100_000, 62, 200
WEEK = date(2018, 8, 6)

RAW = """
SELECT m.id, m.circle_id, c.name, co.title, b.name, m.date, m.start,
  coalesce(m.duration, c.duration), coalesce(nullif(m.venue, ''), c.venue),
  (SELECT count(*) FROM meeting x WHERE x.circle_id = c.id AND x.deleted_at IS NULL
     AND x.cancelled = 0 AND (x.date, x.start) <= (m.date, m.start)),
  (SELECT count(*) FROM meeting x WHERE x.circle_id = c.id AND x.deleted_at IS NULL
     AND x.cancelled = 0),
  (SELECT group_concat(p.name) FROM circle_facilitator f JOIN person p ON p.id = f.person_id
     WHERE f.circle_id = c.id AND f.deleted_at IS NULL),
  (SELECT count(*) FROM signup s WHERE s.circle_id = c.id AND s.state = 'signed-up'
     AND s.deleted_at IS NULL),
  (SELECT sum(r.attending) FROM rsvp r WHERE r.meeting_id = m.id AND r.deleted_at IS NULL
     AND EXISTS (SELECT 1 FROM signup s WHERE s.circle_id = c.id AND s.learner_id = r.learner_id
       AND s.state = 'signed-up' AND s.deleted_at IS NULL)),
  (SELECT count(*) FROM rsvp r WHERE r.meeting_id = m.id AND r.deleted_at IS NULL
     AND EXISTS (SELECT 1 FROM signup s WHERE s.circle_id = c.id AND s.learner_id = r.learner_id
       AND s.state = 'signed-up' AND s.deleted_at IS NULL)),
  (SELECT count(*) FROM attendance a WHERE a.meeting_id = m.id AND a.deleted_at IS NULL
     AND a.state IN ('present', 'late')),
  (SELECT f.rating FROM feedback f WHERE f.meeting_id = m.id AND f.deleted_at IS NULL
     ORDER BY f.created_at DESC, f.id DESC LIMIT 1)
FROM meeting m JOIN learning_circle c ON c.id = m.circle_id JOIN course co ON co.id = c.course_id
JOIN branch b ON b.id = m.branch_id
WHERE m.date BETWEEN '2018-08-06' AND '2018-08-12' AND m.deleted_at IS NULL AND m.cancelled = 0
  AND c.deleted_at IS NULL AND c.draft = 0 AND c.did_not_happen IS NOT 1
ORDER BY m.date, m.start, c.name
"""


def claims() -> Iterator[Claim]:
    """Measure the service that feeds the tab against the query, on one file, both warm."""
    from circledesk.services.dashboard import week

    with tempfile.TemporaryDirectory() as name:
        file = Path(name) / "circledesk.db"
        database = Database(file, lambda: datetime(2018, 8, 9, 7, tzinfo=UTC))
        fill(database)
        connection = sqlite3.connect(file)
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        with database.session() as session:
            shown = week(session, day=WEEK).meetings

        def ours() -> float:
            with database.session() as session:
                return seconds(lambda: week(session, day=WEEK))

        def raw() -> float:
            return seconds(lambda: connection.execute(RAW).fetchall())

        mine, theirs = compare(ours, raw, runs=9)
        lines = connection.execute(RAW).fetchall()
        connection.close()
        database.close()
        count = len(lines)
        told = {line[0]: (line[12], line[13] or 0, line[15] or None) for line in lines}
        assert told == {row.id: (row.signups, row.rsvp.yes, row.attendance) for row in shown}
        note = f"{mine * 1000:.0f} ms against {theirs * 1000:.0f} ms for {count} meetings"
        yield Claim("week's tab, 100,000 learners, 5,000 circles", mine / theirs, 5.0, note)


def fill(database: Database) -> None:
    """Write the rows straight into the tables: the log is not read by this tab."""
    upgrade(database, backup=lambda why: database.file)
    with database.session() as session:
        connection = begin_write(session)
        settings = {"device": "pc", "role": "organizer", "team": "t", "branch": key("branch", 0)}
        write_settings(connection, settings)
        for table, rows in tables().items():
            columns = tuple(rows[0])
            insert_rows(connection, table, columns, [tuple(row.values()) for row in rows])
        session.commit()


def key(kind: str, number: int, more: int = 0) -> str:
    """Return a made-up id."""
    return derived_id("bench", kind, str(number), str(more))


def tables() -> dict[str, list[dict[str, Any]]]:
    """Return the rows of two years, by table, parents first."""
    chance = random.Random(3)
    made: dict[str, list[dict[str, Any]]] = {table: [] for table in kinds()}

    def put(table: str, row: str, **values: Any) -> None:
        defaults = dict(kinds()[table].defaults) | {"id": row, "scope": "x"}
        for name in kinds()[table].json_columns:
            defaults[name] = None
        made[table].append(defaults | values)

    put("team", "t", name="Kenya National Library Service")
    for number in range(BRANCHES):
        put("branch", key("branch", number), name=f"Branch {number}")
    for number in range(PEOPLE):
        put("person", key("person", number), name=f"Facilitator {number}", phone="0722 000 114")
    for number in range(40):
        put("course", key("course", number), title=f"Course {number}")
    for number in range(LEARNERS):
        branch = key("branch", number % BRANCHES)
        put("learner", key("learner", number), branch_id=branch, name=f"Learner {number}")
    for number in range(CIRCLES):
        _circle(number, chance, put)
    return {table: rows for table, rows in made.items() if rows}


def _circle(number: int, chance: random.Random, put: Any) -> None:
    branch = key("branch", number % BRANCHES)
    circle = key("circle", number)
    start = WEEK - timedelta(days=chance.randrange(-30, 700))
    put("learning_circle", circle, branch_id=branch, course_id=key("course", number % 40),
        name=f"Circle {number}", draft=False, venue="Hall B")  # fmt: skip
    person = key("person", number % PEOPLE)
    put("circle_facilitator", key("facilitates", number), branch_id=branch, circle_id=circle,
        person_id=person)  # fmt: skip
    learners = [
        key("learner", (number % BRANCHES + BRANCHES * chance.randrange(LEARNERS // BRANCHES)))
        for _ in range(20)
    ]
    for place, learner in enumerate(learners):
        put("signup", key("signup", number, place), branch_id=branch, circle_id=circle,
            learner_id=learner,
            signed_up_at=f"{start - timedelta(days=5)}T07:00:00.000Z")  # fmt: skip
    for week in range(6):
        day = start + timedelta(days=7 * week)
        meeting = key("meeting", number, week)
        put("meeting", meeting, branch_id=branch, circle_id=circle, date=day.isoformat(),
            start=chance.choice(["09:15", "14:00", "17:30"]))  # fmt: skip
        for place, learner in enumerate(learners[:8]):
            put("rsvp", key("rsvp", number, week * 100 + place), branch_id=branch,
                meeting_id=meeting, learner_id=learner, attending=place % 4 > 0)  # fmt: skip
        if day < date(2018, 8, 9):
            put("feedback", key("feedback", number, week), branch_id=branch, meeting_id=meeting,
                rating=chance.randrange(1, 6), headcount=None)  # fmt: skip
            for place, learner in enumerate(learners[:12]):
                put("attendance", key("attendance", number, week * 100 + place), branch_id=branch,
                    meeting_id=meeting, learner_id=learner, state="present")  # fmt: skip


if __name__ == "__main__":
    for claim in claims():
        print(claim.line())
