"""The impact report over 100,000 learners, against its raw SQL and a bare PDF of its pages.

Of two years with 5,000 circles it is the report of one; both sides read the same file, both warm.
The raw side asks SQLite for the same figures in plain SQL, takes the surveys' scales out of their
JSON there, and draws as many lines of text and bars as the report has with ReportLab alone.
"""

from __future__ import annotations

import io
import random
import sqlite3
import tempfile
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from benchmarks import dashboard
from benchmarks.timing import Claim, compare, cpu_seconds
from circledesk.documents.fonts import font_file
from circledesk.models.database import PRAGMAS, Database, begin_write
from circledesk.models.statements import insert_rows

FIRST, LAST, NOW = date(2017, 8, 1), date(2018, 7, 31), datetime(2018, 8, 9, 7, tzinfo=UTC)
_DAYS = f"'{FIRST}' AND '{LAST}'"
_HELD = "m.deleted_at IS NULL AND m.cancelled = 0"
_HAPPENED = "c.deleted_at IS NULL AND c.draft = 0 AND c.did_not_happen IS NOT 1"
_MET = (
    f"SELECT c.id FROM learning_circle c JOIN meeting m ON m.circle_id = c.id"
    f" WHERE {_HAPPENED} AND {_HELD} AND m.date BETWEEN {_DAYS}"
)
_STANDS = "s.state = 'signed-up' AND s.deleted_at IS NULL"
_SCALES = ("goal_rating_alt", "subject_confidence", "course_rating", "recommendation_rating")

RAW = (
    # circles, when they met, how often in the period
    f"""SELECT c.id, c.branch_id, c.course_id, count(*), min(m.date), max(m.date),
      sum(m.date BETWEEN {_DAYS}) FROM learning_circle c JOIN meeting m ON m.circle_id = c.id
      WHERE {_HAPPENED} AND {_HELD} GROUP BY c.id HAVING sum(m.date BETWEEN {_DAYS}) > 0""",
    # attendance of each meeting
    f"""SELECT m.id, m.circle_id, substr(m.date, 1, 7),
      coalesce((SELECT f.headcount FROM feedback f WHERE f.meeting_id = m.id
        AND f.deleted_at IS NULL ORDER BY f.created_at DESC, f.id DESC LIMIT 1), count(a.id))
      FROM meeting m LEFT JOIN attendance a ON a.meeting_id = m.id AND a.deleted_at IS NULL
        AND a.state IN ('present', 'late')
      WHERE {_HELD} AND m.date BETWEEN {_DAYS} GROUP BY m.id""",
    # sign-ups by circle, learners by branch
    f"SELECT s.circle_id, count(*) FROM signup s WHERE {_STANDS} GROUP BY s.circle_id",
    f"""SELECT s.branch_id, count(DISTINCT s.learner_id) FROM signup s WHERE {_STANDS}
      AND s.circle_id IN ({_MET}) GROUP BY s.branch_id""",
    # who came how often
    f"""SELECT circle_id, times, count(*) FROM (SELECT m.circle_id, count(*) AS times
      FROM meeting m JOIN attendance a ON a.meeting_id = m.id WHERE a.deleted_at IS NULL
        AND a.state IN ('present', 'late') AND {_HELD} AND m.circle_id IN ({_MET})
      GROUP BY m.circle_id, a.learner_id) GROUP BY circle_id, times""",
    # the rest
    f"""SELECT count(DISTINCT f.person_id) FROM circle_facilitator f WHERE f.deleted_at IS NULL
      AND f.circle_id IN ({_MET})""",
    f"""SELECT branch_id, count(*) FROM certificate WHERE deleted_at IS NULL AND state = 'issued'
      AND issued_on BETWEEN {_DAYS} GROUP BY branch_id""",
    "SELECT c.course_id, "
    + ", ".join(
        f"sum(json_extract(answers, '$.{scale}') = {value})"
        for scale in _SCALES
        for value in range(1, 6)
    )
    + f""" FROM survey_answer v JOIN learning_circle c ON c.id = v.circle_id
      WHERE v.kind = 'learner' AND v.deleted_at IS NULL AND v.circle_id IN ({_MET})
      GROUP BY c.course_id""",
    # by traits
    f"""SELECT l.under_18, s.computer_access, s.use_internet, s.team_answers, count(*)
      FROM signup s JOIN learner l ON l.id = s.learner_id WHERE {_STANDS}
      AND l.deleted_at IS NULL AND s.circle_id IN ({_MET}) GROUP BY 1, 2, 3, 4""",
)


def claims() -> Iterator[Claim]:
    """Measure the report from the database to its PDF's bytes."""
    with tempfile.TemporaryDirectory() as name:
        database = library(Path(name) / "circledesk.db")
        connection = sqlite3.connect(database.file)
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        with database.session() as session:
            pages, lines = _same_figures(session, connection)

            def ours() -> float:
                return cpu_seconds(lambda: _paper(session))

            def raw() -> float:
                return cpu_seconds(lambda: _raw(connection, pages, lines))

            mine, theirs = compare(ours, raw, runs=5)
        connection.close()
        database.close()
        note = f"{mine:.2f} s against {theirs:.2f} s for {pages} pages, of this process's processor"
        yield Claim("impact report, 100,000 learners", mine / theirs, 3.0, note)


def library(file: Path) -> Database:
    """Return the dashboard's library with surveys, traits and certificates beside it."""
    database = Database(file, lambda: NOW)
    dashboard.fill(database)
    with database.session() as session:
        connection = begin_write(session)
        for table, rows in _more().items():
            columns = tuple(rows[0])
            insert_rows(connection, table, columns, [tuple(row.values()) for row in rows])
        for change in (
            "UPDATE signup SET use_internet = rowid % 5, computer_access ="
            " CASE rowid % 3 WHEN 0 THEN 'Both' WHEN 1 THEN 'Neither' ELSE '' END,"
            """ team_answers = CASE rowid % 4 WHEN 0 THEN '{"q":' || (rowid % 7) || '}' END""",
            "UPDATE learner SET under_18 = rowid % 9 = 0",
        ):
            connection.exec_driver_sql(change)
        session.commit()
    return database


def _more() -> dict[str, list[dict[str, Any]]]:
    """Return a survey of two sign-ups of three, a certificate of one of four, and a question."""
    import msgspec

    from circledesk.models.rows import kinds

    def row(table: str, key: str, **values: Any) -> dict[str, Any]:
        empty = dict.fromkeys(kinds()[table].json_columns)
        return dict(kinds()[table].defaults) | empty | {"id": key, "scope": "x"} | values

    chance, made = random.Random(7), {"survey_answer": [], "certificate": []}
    for circle in range(dashboard.CIRCLES):
        branch, circle_id = dashboard.key("branch", circle % 62), dashboard.key("circle", circle)
        day = f"{2017 + circle % 2}-{circle % 12 + 1:02}-15"
        for place in range(13):
            answers: dict[str, Any] = {scale: chance.randrange(1, 6) for scale in _SCALES}
            answers["next_steps"] = "I will write to the county about the market."
            made["survey_answer"].append(
                row("survey_answer", dashboard.key("survey", circle, place), branch_id=branch,
                    circle_id=circle_id, kind="learner", given_at=f"{day}T07:00:00.000Z",
                    answers=msgspec.json.encode(answers).decode())
            )  # fmt: skip
        for place in range(5):
            made["certificate"].append(
                row("certificate", dashboard.key("cert", circle, place), branch_id=branch,
                    circle_id=circle_id, serial=f"ZL-{circle}-{place}", state="issued",
                    learner_id=dashboard.key("learner", circle % 62 + 62 * place), issued_on=day)
            )  # fmt: skip
    question = row("team_question", "q", text="Age group", asked=True)
    question["choices"] = '["a","b","c","d","e","f","g"]'
    return made | {"team_question": [question]}


def _paper(session: Any) -> bytes:
    from circledesk.documents.impact import render_impact
    from circledesk.services.impact import impact_report

    out = io.BytesIO()
    report = impact_report(session, first=FIRST, last=LAST)
    render_impact(report, out)
    session.rollback()
    return out.getvalue()


def _same_figures(session: Any, connection: sqlite3.Connection) -> tuple[int, list[str]]:
    """Hold both sides against each other; return the report's pages and its lines of text."""
    from pypdf import PdfReader

    from circledesk.services.impact import impact_report

    told = impact_report(session, first=FIRST, last=LAST)
    rows = [connection.execute(query).fetchall() for query in RAW]
    assert told.totals.circles == len(rows[0])
    assert told.totals.meetings == sum(row[6] for row in rows[0])
    assert told.totals.attendances == sum(row[3] for row in rows[1])
    assert told.totals.learners == sum(row[1] for row in rows[3])
    assert told.totals.came == sum(row[2] for row in rows[4])
    assert told.totals.certificates == sum(row[1] for row in rows[6])
    assert sum(told.spreads[2].counts) == sum(sum(row[11:16]) for row in rows[7])
    session.rollback()
    reader = PdfReader(io.BytesIO(_paper(session)))
    text = [page.extract_text() for page in reader.pages]
    return len(text), [line for page in text for line in (*page.splitlines(), "\f")]


def _raw(connection: sqlite3.Connection, pages: int, lines: list[str]) -> bytes:
    for query in RAW:
        connection.execute(query).fetchall()
    return _bare(lines)


def _bare(lines: list[str]) -> bytes:
    """Draw the same lines of text by ReportLab alone, in the same font."""
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    for name in ("NotoSans-Regular", "NotoSans-Bold"):
        pdfmetrics.registerFont(TTFont(f"bare-{name}", str(font_file(name))))
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1)
    y = A4[1] - 40
    for line in lines:
        if line == "\f":
            canvas.showPage()
            y = A4[1] - 40
            continue
        canvas.setFont(f"bare-{'NotoSans-Bold' if len(line) < 12 else 'NotoSans-Regular'}", 9)
        canvas.drawString(40, y, line)
        canvas.rect(300, y, 40, 6, stroke=0, fill=1)
        y -= 12
    canvas.save()
    return out.getvalue()


if __name__ == "__main__":
    for claim in claims():
        print(claim.line())
