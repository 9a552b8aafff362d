"""A small library to import into, and P2PU's files cut or written for a test."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.interop.p2pu import import_files
from circledesk.models.base import Replicated
from circledesk.models.database import Database
from circledesk.models.log import write_settings
from circledesk.models.server import Server
from circledesk.models.team import Branch, Membership, Person, Team
from circledesk.models.upgrade import upgrade
from circledesk.services.facts.imports import ImportReport
from circledesk.services.session import action

DATA = Path(__file__).parent.parent / "data" / "p2pu"
KINDS = ("learning-circles", "signups", "facilitators", "courses")
FILES = {kind: DATA / f"{kind}.csv" for kind in KINDS}
Row = dict[str, str]


class Library:
    """A team on one PC, in a folder of the test's."""

    def __init__(self, folder: Path, server: Server | None = None) -> None:
        self.database = Database(
            folder / "circledesk.db", lambda: datetime(2018, 8, 8, 9, 30, tzinfo=UTC), server
        )

    @classmethod
    def found(cls, folder: Path, server: Server | None = None) -> Library:
        """Make a library with a team, its office and its organizer."""
        library = cls(folder, server)
        upgrade(library.database, backup=lambda why: folder)
        with library.session() as session, action(session, "team.create"):
            library._found(session)
        return library

    def _found(self, session: Session) -> None:
        team = Team(
            name="Kenya National Library Service", external={"import_secret": "of this team"}
        )
        office = Branch(name="Office", office=True)
        mary = Person(name="Mary Kinyanjui", email="mary.kinyanjui@knls.example")
        write_settings(session.connection(), {"device": "d", "writer": "d.1"})
        session.add_all([team, office, mary])
        session.flush()
        session.add(Membership(id=Membership.id_for(mary.id), person_id=mary.id, role="organizer"))
        write_settings(
            session.connection(),
            {
                "role": "organizer",
                "branch": office.id,
                "person": mary.id,
                "team": team.id,
            },
        )

    @contextmanager
    def session(self) -> Iterator[Session]:
        with self.database.session() as session:
            yield session

    def bring_in(self, *files: Path, **options: Any) -> tuple[ImportReport, ...]:
        with self.session() as session:
            return import_files(session, files=files, **options)

    def add_branch(self, name: str, **values: str) -> str:
        with self.session() as session, action(session, "branch.add"):
            branch = Branch(name=name, **values)
            session.add(branch)
            session.flush()
            return branch.id

    def become_branch(self, branch_id: str) -> None:
        """Make this PC a branch's."""
        with self.session() as session, action(session, "test"):
            write_settings(session.connection(), {"role": "branch", "branch": branch_id})

    def edit(self, model: type[Replicated], row_id: str, **values: Any) -> None:
        """Change a row as a person would."""
        with self.session() as session, action(session, "test.edit"):
            row = session.get_one(model, row_id)
            for name, value in values.items():
                setattr(row, name, value)

    def changes(self) -> int:
        with self.session() as session:
            found = session.connection().exec_driver_sql("SELECT count(*) FROM log_change")
            return int(found.scalar_one())

    def rows(self, model: type[Replicated], **where: Any) -> list[Any]:
        """Return the living rows of a table, by id."""
        with self.session() as session:
            statement = select(model).where(model.deleted_at.is_(None)).filter_by(**where)
            return list(session.scalars(statement.order_by(model.id)))

    def one(self, model: type[Replicated], number: str) -> Any:
        """Return the living row with an id of P2PU's."""
        found = [row for row in self.rows(model) if p2pu(row).get("id") == number]
        assert len(found) == 1
        return found[0]


def p2pu(row: Any) -> dict[str, Any]:
    """Return what P2PU calls a row."""
    return dict((row.external or {}).get("p2pu", {}))


def table(model: type[Replicated]) -> Callable[[Any], dict[str, Any]]:
    """Return a function that turns a row into its columns."""
    names = [column.name for column in model.__table__.columns]
    return lambda row: {name: getattr(row, name) for name in names}


def read(kind: str) -> list[Row]:
    """Return the sample's rows of one export."""
    return [dict(row) for row in _rows(kind)]


@cache
def _rows(kind: str) -> list[Row]:
    with FILES[kind].open(encoding="utf-8", newline="") as file:
        # The sample holds a short row, as P2PU writes it: the missing cell is an empty one here.
        return [{k: v or "" for k, v in row.items()} for row in csv.DictReader(file)]


def header(kind: str) -> list[str]:
    """Return the header row of one export."""
    return list(_rows(kind)[0])


def as_csv(rows: Iterable[Row], columns: Sequence[str], delimiter: str = ",") -> str:
    """Return rows as P2PU writes them: CRLF, minimal quotes."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([row[column] for column in columns] for row in rows)
    return out.getvalue()


def write(file: Path, rows: Iterable[Row], columns: Sequence[str] | None = None) -> Path:
    """Write rows as a file of P2PU's."""
    rows = list(rows)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(as_csv(rows, columns or list(rows[0])).encode())
    return file


def cut(folder: Path, circles: Iterable[str], signups: int = 3) -> dict[str, Path]:
    """Write the four files again with some of the circles and a few sign-ups of each."""
    wanted = set(circles)
    people = {r["created by email"] for r in read("learning-circles") if r["id"] in wanted}
    courses = {r["course id"] for r in read("learning-circles") if r["id"] in wanted}
    kept = {
        "learning-circles": [r for r in read("learning-circles") if r["id"] in wanted],
        "signups": [
            row
            for circle in sorted(wanted)
            for row in [r for r in read("signups") if r["study group id"] == circle][:signups]
        ],
        "facilitators": [r for r in read("facilitators") if r["email"] in people],
        "courses": [r for r in read("courses") if r["id"] in courses],
    }
    return {kind: write(folder / f"{kind}.csv", rows) for kind, rows in kept.items()}


def sums(report: ImportReport) -> tuple[int, int, int, int, int]:
    """Return read, new, changed, same, refused."""
    return (report.read, report.new, report.changed, report.same, len(report.refused))
