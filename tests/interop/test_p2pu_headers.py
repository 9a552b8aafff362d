"""Exports of every year since 2017 are recognised, and meet in the same rows."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from circledesk.models.circles import Course, LearningCircle, Meeting
from circledesk.models.learners import Learner, Signup
from circledesk.models.team import Person
from tests.interop.p2pu_desk import Library, Row, as_csv, cut, header, p2pu, read, sums

SIGNUPS = {
    "2017-10": "study group id,course,location,name,email,mobile,date,support,goals,"
    "computer_access,use_internet",
    "2018-06": "id,uuid,study group id,study group uuid,course,location,name,email,mobile,date,"
    "support,goals,computer_access,use_internet",
    "2018-07": "id,uuid,study group id,study group uuid,course,location,name,email,mobile,"
    "signed up at,support,goals,computer_access,use_internet,survey completed",
    "2022-06": "id,uuid,study group id,study group uuid,study group name,course,location,name,"
    "email,mobile,signed up at,support,goals,computer_access,use_internet,survey completed",
}
CIRCLES = {
    "2017-12": "date created,course id,course title,facilitator,faciltator email,location,city,"
    "time,day,last meeting",
    "2018-06": "id,date created,course id,course title,facilitator,faciltator email,location,city,"
    "time,day,last meeting,first meeting,singups,team",
    "2018-07": "id,uuid,date created,course id,course title,facilitator,faciltator email,location,"
    "city,time,day,last meeting,first meeting,singups,team,facilitator survey,"
    "facilitator survey completed,learner survey,learner survey responses",
    "2019-02": "id,uuid,date created,date deleted,draft,course id,course title,facilitator,"
    "faciltator email,learning_circle_number,location,city,time,day,last meeting,first meeting,"
    "signups,team,facilitator survey,facilitator survey completed,learner survey,"
    "learner survey responses",
    "2022-06": "id,uuid,name,date created,date deleted,draft,course id,course title,facilitator,"
    "faciltator email,learning_circle_number,location,city,time,day,last meeting,first meeting,"
    "signups,team,facilitator survey,facilitator survey completed,learner survey,"
    "learner survey responses,did not happen",
}
FACILITATORS = {
    "2017-10": "name,email,date joined,last login,learning circles run,last learning circle data,"
    "last learning circle course,last learning circle venue",
    "2017-12": "name,email,date joined,last login,learning circles run,last learning circle date,"
    "last learning circle course,last learning circle venue",
    "2018-12": "name,email,date joined,last login,communication opt-in,learning circles run,"
    "last learning circle date,last learning circle course,last learning circle venue",
    "2022-06": "name,email,date joined,last login,communication opt-in,learning circles run,"
    "last learning circle date,last learning cirlce name,last learning circle course,"
    "last learning circle venue",
}
COURSES = {
    "2018": "id,title,provider,link,caption,on_demand,topics,language,created_by,unlisted,license,"
    "created_at",
    "2022": "id,title,provider,link,caption,on_demand,topics,language,created_by,unlisted,license,"
    "created_at,lc_count,active_lc_count,facilitator_guide_count,team_name",
}
NOW = {
    "date": "signed up at",
    "facilitator": "created by",
    "faciltator email": "created by email",
    "singups": "signups",
    "last learning circle data": "last learning circle date",
    "topics": "keywords",
}
OLD = [
    (kind, year, columns)
    for kind, years in (
        ("signups", SIGNUPS),
        ("learning-circles", CIRCLES),
        ("facilitators", FACILITATORS),
        ("courses", COURSES),
    )
    for year, columns in years.items()
]
MODELS = {
    "signups": Signup,
    "learning-circles": LearningCircle,
    "facilitators": Person,
    "courses": Course,
}


def old_file(folder: Path, columns: str, rows: list[Row]) -> Path:
    """Write rows under an old header."""
    names = columns.split(",")
    file = folder / "old.csv"
    file.write_text(
        as_csv([{name: row[NOW.get(name, name)] for name in names} for row in rows], names),
        encoding="utf-8",
        newline="",
    )
    return file


@pytest.mark.parametrize(("kind", "year", "columns"), OLD, ids=lambda v: v[:16])
def test_old_then_new_then_old_again(
    kind: str, year: str, columns: str, library: Library, tmp_path: Path
) -> None:
    files = cut(tmp_path / "new", ["1", "26", "60", "63"])
    rows = [row for row in read(kind) if _in(files[kind], row)]
    old = old_file(tmp_path, columns, rows)
    (first,) = library.bring_in(old)
    assert sums(first) == (len(rows), len(rows), 0, 0, 0), year
    held = len(library.rows(MODELS[kind]))
    (second,) = library.bring_in(files[kind])
    assert (second.new, second.refused) == (0, ())
    deleted = 1 if kind == "learning-circles" and "date deleted" not in columns else 0
    assert len(library.rows(MODELS[kind])) == held - deleted
    for file in (old, files[kind]):
        before = library.changes()
        (again,) = library.bring_in(file)
        assert (again.new, again.changed) == (0, 0)
        assert library.changes() == before


def _in(file: Path, row: Row) -> bool:
    with file.open(encoding="utf-8", newline="") as text:
        return any({k: v or "" for k, v in held.items()} == row for held in csv.DictReader(text))


def test_the_oldest_circles_and_signups_meet_the_newest(library: Library, tmp_path: Path) -> None:
    files = cut(tmp_path / "new", ["1", "26"])
    circles = [row for row in read("learning-circles") if row["id"] in ("1", "26")]
    library.bring_in(old_file(tmp_path, CIRCLES["2017-12"], circles))
    days = {meeting.date.isoformat() for meeting in library.rows(Meeting)}
    assert days == {row["last meeting"] for row in circles}
    library.bring_in(*files.values())
    assert {p2pu(row)["id"] for row in library.rows(LearningCircle)} == {"1", "26"}
    assert len(library.rows(LearningCircle)) == 2
    assert len(library.rows(Meeting)) == 6 + 5
    assert {s.circle_id for s in library.rows(Signup)} == {
        c.id for c in library.rows(LearningCircle)
    }


def test_a_column_that_an_old_file_lacks_is_not_reset(library: Library, tmp_path: Path) -> None:
    library.bring_in(*cut(tmp_path / "new", ["1", "60"]).values())
    told = {row.id: row.communications_opt_in for row in library.rows(Signup)}
    rows = [r for r in read("signups") if r["study group id"] == "1"][:3]
    (report,) = library.bring_in(old_file(tmp_path, SIGNUPS["2018-06"], rows))
    assert sums(report) == (3, 0, 0, 3, 0)
    assert {row.id: row.communications_opt_in for row in library.rows(Signup)} == told
    circles = [r for r in read("learning-circles") if r["id"] in ("1", "60")]
    (report,) = library.bring_in(old_file(tmp_path, CIRCLES["2018-06"], circles))
    assert (report.new, report.refused) == (0, ())
    assert [p2pu(row)["id"] for row in library.rows(LearningCircle)] == ["1"]


def test_columns_in_another_order_and_unknown_ones(library: Library, tmp_path: Path) -> None:
    names = [*reversed(header("signups")), "new column"]
    rows = [row | {"new column": "x"} for row in read("signups")[:4]]
    file = tmp_path / "later.csv"
    file.write_text(as_csv(rows, names), encoding="utf-8", newline="")
    (report,) = library.bring_in(file)
    assert sums(report) == (4, 4, 0, 0, 0)
    assert {row.name for row in library.rows(Learner)} == {row["name"] for row in rows}


def test_empty_lines_before_the_header_and_columns_without_a_name(
    library: Library, tmp_path: Path
) -> None:
    text = as_csv(read("signups")[:3], header("signups")).splitlines(keepends=True)
    text = [line.rstrip("\r\n") + ",,\r\n" for line in text]
    text[2] = text[2].replace("+00:00", " or so")
    file = tmp_path / "through-a-spreadsheet.csv"
    file.write_text("\r\n \r\n" + "".join(text), encoding="utf-8", newline="")
    (report,) = library.bring_in(file)
    assert (sums(report), report.refused[0].line) == ((3, 2, 0, 0, 1), 5)


def test_a_column_that_stands_twice_is_not_guessed(library: Library, tmp_path: Path) -> None:
    names = [*header("signups"), "Name"]
    rows = [row | {"Name": "Another"} for row in read("signups")[:2]]
    file = tmp_path / "twice.csv"
    file.write_text(as_csv(rows, names), encoding="utf-8", newline="")
    (report,) = library.bring_in(file)
    assert "none of P2PU's exports" in (report.refused_file or "")
