"""Lists as spreadsheets: the same rows, no text that calculates, and nothing damaged on its way."""

from __future__ import annotations

import csv
import zipfile
from datetime import date, time
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from circledesk.interop.spreadsheets import (
    Sheet,
    as_typed,
    harmless,
    sheet_name,
    write_book,
    write_csv,
    write_file,
    write_xlsx,
)

ROWS = (
    ("Wanjikũ Kamau", "+254722000114", 3, date(2018, 8, 7), time(17, 30), None),
    ("=HYPERLINK(1)", "0722 000 114", 0, None, None, "a\tb"),
)
SHEET = Sheet("Learners", ("Learner", "Phone", "Circles", "Signed up", "At", "Note"), ROWS)
NS = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("=1+1", "'=1+1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("+1+cmd|' /C calc'!A0", "'+1+cmd|' /C calc'!A0"),
        ("-2+3", "'-2+3"),
        ("\t=1", "'\t=1"),
        ("+254722000114", "+254722000114"),
        ("+254 722 000-114", "+254 722 000-114"),
        ("-5", "-5"),
        ("'=1", "''=1"),
        ("Ng'ang'a", "Ng'ang'a"),
        ("'Twas", "'Twas"),
    ],
)
def test_what_a_spreadsheet_would_calculate_is_made_harmless(text: str, written: str) -> None:
    assert harmless(text) == written
    assert as_typed(written) == text


@given(st.text(alphabet="=+-@'\t ab12", max_size=8))
def test_every_text_comes_back_as_it_was(text: str) -> None:
    assert as_typed(harmless(text)) == text


def test_csv_has_the_rows_and_excel_knows_its_letters(tmp_path: Path) -> None:
    file = tmp_path / "learners.csv"
    assert write_csv(SHEET, file) == 2
    assert file.read_bytes().startswith(b"\xef\xbb\xbf")
    with file.open(encoding="utf-8-sig", newline="") as opened:
        lines = list(csv.reader(opened))
    assert lines[0] == list(SHEET.headings)
    assert lines[1] == ["Wanjikũ Kamau", "+254722000114", "3", "2018-08-07", "17:30", ""]
    assert lines[2][0] == "'=HYPERLINK(1)"


def cells(file: Path) -> dict[str, ElementTree.Element]:
    with zipfile.ZipFile(file) as opened:
        tree = ElementTree.fromstring(opened.read("xl/worksheets/sheet1.xml"))
    return {str(cell.get("r")): cell for cell in tree.iter(f"{NS}c")}


def test_a_workbook_keeps_kinds_and_calculates_nothing(tmp_path: Path) -> None:
    file = tmp_path / "learners.xlsx"
    assert write_xlsx(SHEET, file) == 2
    held = cells(file)
    assert not any(cell.find(f"{NS}f") is not None for cell in held.values())
    text = {place: "".join(cell.itertext()) for place, cell in held.items()}
    assert (text["A2"], text["B2"], text["C2"]) == ("Wanjikũ Kamau", "+254722000114", "3")
    assert held["C2"].get("t") is None
    assert text["D2"] == "43319"
    assert held["A3"].get("t") == "inlineStr"
    assert text["A3"] == "=HYPERLINK(1)"


def test_the_ending_says_which_it_is(tmp_path: Path) -> None:
    write_file(SHEET, tmp_path / "a.CSV")
    write_file(SHEET, tmp_path / "a.xlsx")
    assert (tmp_path / "a.CSV").read_text("utf-8-sig").startswith("Learner,")
    assert zipfile.is_zipfile(tmp_path / "a.xlsx")


def test_a_sheet_is_called_as_excel_allows() -> None:
    assert sheet_name("What: 1/2 [all]?") == "What  1 2  all"
    assert sheet_name("x" * 60) == "x" * 31
    assert sheet_name("''") == "CircleDesk"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_told_once(tmp_path: Path) -> None:
    """XlsxWriter's own ZIP would try to close its file again, and print that it could not."""
    sheet = Sheet("Learners", ("Name",), [("Akinyi",)])
    with pytest.raises(OSError, match="No space"):
        write_book((sheet,), Path("/dev/full"))
