"""Bad lines are refused with number and reason, and spoil no other; odd files too."""

from __future__ import annotations

from pathlib import Path

import pytest

from circledesk.interop.p2pu.rows import MAX_CELL, MAX_LINES
from circledesk.models.circles import LearningCircle
from circledesk.models.learners import Signup
from circledesk.models.team import Person
from tests.interop.p2pu_desk import FILES, Library, Row, as_csv, header, read, sums, write

BAD = [
    ("learning-circles", "first meeting", "2018-02-30", "not a date that can be"),
    ("learning-circles", "last meeting", "soon", "not a date that can be"),
    ("learning-circles", "last meeting", "2017-01-01", "after the last"),
    ("learning-circles", "last meeting", "2038-01-01", "five years apart"),
    ("learning-circles", "date created", "", "date created is missing"),
    ("learning-circles", "date deleted", "yesterday", "not a date and time"),
    ("learning-circles", "draft", "perhaps", "neither yes nor no"),
    ("learning-circles", "did not happen", "2", "neither yes nor no"),
    ("learning-circles", "id", "", "id is missing"),
    ("learning-circles", "id", "x7", "not a number"),
    ("learning-circles", "uuid", "64f1c90c", "not a UUID"),
    ("learning-circles", "time", "25:00:00", "not a time of day"),
    ("learning-circles", "time", "", "no time"),
    ("signups", "signed up at", "2018-13-01 00:00:00+00:00", "not a date and time"),
    ("signups", "signed up at", "0201-01-01 00:00:00+00:00", "not a date"),
    ("signups", "signed up at", "", "is missing"),
    ("signups", "survey completed", "maybe", "neither yes nor no"),
    ("signups", "communications opt-in", "", "neither yes nor no"),
    ("signups", "use_internet", "A little", "none of its five answers"),
    ("signups", "study group id", "", "is missing"),
    ("signups", "email", "no address", "not an e-mail"),
    ("signups", "mobile", "2.54784E+11", "lost the figures"),
    ("signups", "mobile", "2,54784e+11", "lost the figures"),
    ("signups", "name", "nul\0l", "no text"),
    ("facilitators", "email", "", "email is missing"),
    ("facilitators", "date joined", "2018", "not a date and time"),
    ("courses", "on_demand", "x", "neither yes nor no"),
    ("courses", "id", "-4", "not a number"),
]


@pytest.mark.parametrize(("kind", "column", "value", "reason"), BAD)
def test_a_bad_line_is_refused_and_spoils_no_other(
    kind: str, column: str, value: str, reason: str, library: Library, tmp_path: Path
) -> None:
    rows = read(kind)[:3]
    rows[1] = rows[1] | {column: value}
    (report,) = library.bring_in(write(tmp_path / "bad.csv", rows))
    assert sums(report) == (3, 2, 0, 0, 1)
    assert report.refused[0].line == 3
    assert reason in report.refused[0].reason


def refused(report_lines: str, library: Library, tmp_path: Path) -> list[int]:
    file = tmp_path / "signups.csv"
    file.write_bytes(report_lines.encode())
    (report,) = library.bring_in(file)
    assert report.read == report.new + report.changed + report.same + len(report.refused)
    assert len(library.rows(Signup)) == report.new
    return [refusal.line for refusal in report.refused]


def lines() -> list[str]:
    plain = [r for r in read("signups") if "\n" not in r["goals"] + r["name"] + r["support"]][:5]
    return as_csv(plain, header("signups")).splitlines(keepends=True)


def test_too_few_and_too_many_cells(library: Library, tmp_path: Path) -> None:
    text = lines()
    text[2] = text[2].rstrip() + ",one more\r\n"
    text[4] = "7,only,three\r\n"
    assert refused("".join(text), library, tmp_path) == [3, 5]


@pytest.mark.parametrize("column", ["name", "goals", "communications opt-in"])
def test_a_quote_that_is_never_closed(column: str, library: Library, tmp_path: Path) -> None:
    text = lines()
    at = header("signups").index(column)
    cells = text[2].rstrip("\r\n").split(",")
    cells[at] = '"' + cells[at]
    text[2] = ",".join(cells) + "\r\n"
    assert refused("".join(text), library, tmp_path) == [3]
    assert len(library.rows(Signup)) == 4


def test_a_quote_that_a_later_line_closes_by_chance(library: Library, tmp_path: Path) -> None:
    rows = [r for r in read("signups") if "\n" not in r["goals"] + r["support"]][:5]
    rows[3]["goals"] = "one, two"  # written in quotes
    text = as_csv(rows, header("signups")).splitlines(keepends=True)
    cells = text[1].split(",")
    cells[12] = '"' + cells[12]
    text[1] = ",".join(cells)
    assert refused("".join(text), library, tmp_path) == [2]


def test_line_numbers_count_the_lines_inside_quotes(library: Library, tmp_path: Path) -> None:
    rows = read("signups")[:3]
    rows[0]["goals"] = "first\nsecond\r\nthird"
    rows[2]["signed up at"] = "never"
    assert refused(as_csv(rows, header("signups")), library, tmp_path) == [6]
    goals = {signup.goal for signup in library.rows(Signup)}
    assert "first\nsecond\r\nthird" in goals


@pytest.mark.parametrize(
    "name",
    ["Two\nLines", 'Two\r\n"quoted", Lines', "\nBegins below", "Ends\n\nbelow\n", '"a"\n"b"'],
)
def test_a_row_may_begin_with_a_name_of_two_lines(
    name: str, library: Library, tmp_path: Path
) -> None:
    rows = read("facilitators")[:3]
    rows[1] = rows[1] | {"name": name}
    (report,) = library.bring_in(write(tmp_path / "users.csv", rows))
    assert sums(report) == (3, 3, 0, 0, 0)
    assert name in {person.name for person in library.rows(Person)}


def test_a_huge_text_comes_in_and_a_monstrous_one_is_refused_by_name(
    library: Library, tmp_path: Path
) -> None:
    rows = read("signups")[:3]
    rows[0]["goals"] = "x" * 300_000
    rows[1]["support"] = "y" * (MAX_CELL + 1)
    (report,) = library.bring_in(write(tmp_path / "huge.csv", rows))
    assert (sums(report), report.refused[0].line) == ((3, 2, 0, 0, 1), 3)
    assert "1,000,000" in report.refused[0].reason
    assert "x" * 300_000 in {signup.goal for signup in library.rows(Signup)}


def test_a_text_of_too_many_lines_is_refused_once(library: Library, tmp_path: Path) -> None:
    rows = read("signups")[:4]
    rows[1]["goals"] = "one more\n" * (MAX_LINES + 500)
    (report,) = library.bring_in(write(tmp_path / "long.csv", rows))
    assert (sums(report), report.refused[0].line) == ((4, 3, 0, 0, 1), 3)


def test_an_id_twice(library: Library, tmp_path: Path) -> None:
    rows = read("signups")[:2]
    file = write(tmp_path / "twice.csv", [*rows, rows[0], rows[1] | {"name": "Another"}])
    (report,) = library.bring_in(file)
    assert sums(report) == (4, 2, 0, 1, 1)
    assert report.refused[0].line == 5
    assert "Line 3" in report.refused[0].reason


def test_another_platforms_ids_are_not_mixed_in(library: Library, tmp_path: Path) -> None:
    rows = read("learning-circles")[:2]
    library.bring_in(write(tmp_path / "ours.csv", rows))
    other = rows[0] | {"uuid": "00000000-0000-4000-8000-000000000000", "name": "Foreign"}
    (report,) = library.bring_in(write(tmp_path / "other.csv", [other, rows[1]]))
    assert sums(report) == (2, 0, 0, 1, 1)
    assert "another uuid" in report.refused[0].reason


def test_ids_with_zeros_and_awkward_names(library: Library, tmp_path: Path) -> None:
    rows: list[Row] = read("signups")[:1]
    awkward = ["00123", "=HYPERLINK(1)", "", "  padded ", "two\nlines", "\u200fליאור", "e\u0301"]
    made = [
        rows[0] | {"id": f"{9000 + n}", "uuid": "", "email": "", "name": name}
        for n, name in enumerate(awkward)
    ]
    (report,) = library.bring_in(write(tmp_path / "names.csv", made))
    assert report.new == len(awkward)
    assert sorted(p["name"] for s in library.rows(Signup) if (p := _told(s))) == sorted(
        name for name in awkward if name
    )


def _told(signup: Signup) -> dict[str, str]:
    told = (signup.external or {})["p2pu"]
    return told if "name" in told else {}


@pytest.mark.parametrize(
    ("encoding", "delimiter"),
    [("utf-8-sig", ","), ("utf-16", ","), ("cp1252", ";"), ("utf-8", "\t"), ("utf-8", ";")],
)
def test_files_that_went_through_a_spreadsheet(
    encoding: str, delimiter: str, library: Library, tmp_path: Path
) -> None:
    rows = [r | {"name": "Zoë “Z” Brontë"} for r in read("learning-circles")[:2]]
    rows = [r | {"created by": "Renée"} for r in rows]
    file = tmp_path / "circles.csv"
    file.write_bytes(as_csv(rows, list(rows[0]), delimiter).encode(encoding))
    (report,) = library.bring_in(file)
    assert sums(report) == (2, 2, 0, 0, 0)
    assert {circle.name for circle in library.rows(LearningCircle)} == {"Zoë “Z” Brontë"}


def test_one_broken_byte_leaves_the_other_lines_as_they_are(
    library: Library, tmp_path: Path
) -> None:
    rows = [r | {"name": "Wanjikũ"} for r in read("learning-circles")[:4]]
    data = as_csv(rows, list(rows[0])).encode()
    file = tmp_path / "circles.csv"
    file.write_bytes(data.replace("Wanjikũ".encode(), b"Wanjik\xff", 1))
    (report,) = library.bring_in(file)
    assert report.new == 4
    assert sorted(c.name for c in library.rows(LearningCircle)) == ["Wanjikũ"] * 3 + [
        "Wanjik\ufffd"
    ]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b"\r\n\r\n", "empty"),
        (b"name,age\r\nA,3\r\n", "none of P2PU's exports"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "none of P2PU's exports"),
        (bytes(range(256)) * 9, "none of P2PU's exports"),
        (b'Learning circle ID,"Did you reach your goal?"\r\n3,yes\r\n', "survey answers"),
        (b'"id,uuid,never closed\r\n', "none of P2PU's exports"),
    ],
)
def test_a_file_that_is_none_of_p2pus(
    content: bytes, reason: str, library: Library, tmp_path: Path
) -> None:
    file = tmp_path / "other.csv"
    file.write_bytes(content)
    other, good = library.bring_in(file, FILES["courses"])
    assert (other.kind, sums(other)) == ("", (0, 0, 0, 0, 0))
    assert other.refused_file is not None
    assert reason in other.refused_file
    assert good.new == 10


def test_a_file_that_is_not_there(library: Library, tmp_path: Path) -> None:
    missing, folder = library.bring_in(tmp_path / "none.csv", tmp_path)
    assert "could not be read" in (missing.refused_file or "")
    assert "could not be read" in (folder.refused_file or "")


def test_a_header_alone(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "empty.csv"
    file.write_text(as_csv([], header("signups")))
    (report,) = library.bring_in(file)
    assert (report.kind, sums(report)) == ("signups", (0, 0, 0, 0, 0))
