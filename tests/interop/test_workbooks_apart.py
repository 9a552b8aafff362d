"""Workbooks are read apart: late ones are ended, what goes round for ever is refused before."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from circledesk.interop.lists_in import apart, open_book
from circledesk.interop.lists_in.apart import Reader
from circledesk.interop.lists_in.grid import Unreadable
from tests.interop.awkward_lists import ods, ods_row, packed, text_cell

DATA = Path(__file__).parent.parent / "data" / "spreadsheets"
SLEEPER = [sys.executable, "-c", "import time; time.sleep(60)"]
WIDE = '<table:table-cell table:number-columns-repeated="16000"/>'


@pytest.fixture
def stuck(monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[bytes]]:
    """Processes that were started and never answer."""
    made: list[subprocess.Popen[bytes]] = []

    def started() -> subprocess.Popen[bytes]:
        made.append(subprocess.Popen(SLEEPER, stdin=subprocess.PIPE, stdout=subprocess.PIPE))
        return made[-1]

    monkeypatch.setattr(apart, "_started", started)
    return made


def test_what_takes_too_long_is_ended(stuck: list[subprocess.Popen[bytes]]) -> None:
    with Reader(seconds=0.2) as reader, pytest.raises(Unreadable, match="reasonable time"):
        reader.read(DATA / "grid.xlsx")
    assert stuck[0].poll() is not None


def test_stop_ends_the_reading(stuck: list[subprocess.Popen[bytes]]) -> None:
    class Stopped(Exception):
        pass

    def progress(done: int, total: int) -> None:
        raise Stopped

    begun = time.monotonic()
    with pytest.raises(Stopped):
        open_book(DATA / "grid.xlsx", progress)
    assert time.monotonic() - begun < 5
    assert stuck[0].poll() is not None


def test_a_reader_that_dies_refuses_and_reads_the_next() -> None:
    with Reader() as reader:
        assert reader.read(DATA / "grid.xlsx").grids
        assert reader.pid
        os.kill(reader.pid, 9)
        with pytest.raises(Unreadable, match="memory"):
            reader.read(DATA / "grid.xlsx")
        assert reader.pid is None
        assert reader.read(DATA / "grid.xlsx").grids


def test_the_process_that_reads_loads_no_window_and_no_database() -> None:
    ask = "import sys, circledesk.interop.lists_in.child; print(*sys.modules)"
    told = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True)
    assert not {"sqlalchemy", "PySide6"} & set(told.stdout.split())


def cut_off() -> bytes:
    """An ODS whose last row never ends, for which the library waits for ever."""
    whole = "<office:document-content><office:body><office:spreadsheet><table:table>"
    content = whole + ods_row(text_cell("Joy")) + "<table:table-row></tab"
    kind = b"application/vnd.oasis.opendocument.spreadsheet"
    manifest = b"<manifest:manifest></manifest:manifest>"
    return packed(
        {"mimetype": kind, "META-INF/manifest.xml": manifest, "content.xml": content.encode()}
    )


def sheet(rows: str) -> bytes:
    """The one part of an XLSX that holds its cells."""
    content = f"<x:worksheet><x:sheetData>{rows}</x:sheetData></x:worksheet>"
    return packed({"xl/worksheets/sheet1.xml": content.encode()})


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (cut_off(), "damaged"),
        (packed({"content.xml": b'<?xml version="1.0" encoding="UUF-8"?><a/>'}), "damaged"),
        (packed({"content.xml": b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}), "damaged"),
        (sheet('<row r="4"><c r="JumlaA4"><v>8</v></c></row>'), "damaged"),
        (sheet("<row r='4'><c r = 'XFD4'/></row><row r='900'/>"), "too large"),
        (sheet("<row/>" * 100_001), "rows"),
        (ods(ods_row(text_cell("Joy"), repeated=200_000)), "rows"),
        (ods(ods_row(repeated=200_000) + ods_row(text_cell("Joy"))), "rows"),
        (ods(ods_row(WIDE, text_cell("Joy"), repeated=9000)), "too large"),
        (ods(ods_row(WIDE, "<table:table-cell/>") * 600), "larger than"),
    ],
)
def test_a_spoilt_or_endless_workbook_is_refused_before_it_is_read(
    tmp_path: Path, data: bytes, said: str
) -> None:
    file = tmp_path / "list.ods"
    file.write_bytes(data)
    from circledesk.interop.lists_in.measuring import measure

    with pytest.raises(Unreadable, match=said):
        measure(file)


def test_parts_that_are_not_read_may_be_empty(tmp_path: Path) -> None:
    """As one is that every spreadsheet program writes."""
    file = tmp_path / "list.ods"
    file.write_bytes(ods(ods_row(text_cell("Joy"), WIDE) + ods_row(WIDE, repeated=1_000_000)))
    import zipfile

    with zipfile.ZipFile(file, "a") as more:
        more.writestr("Configurations2/accelerator/current.xml", b"")
    assert open_book(file).grids[0].rows == [["Joy"]]
