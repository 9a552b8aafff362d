"""Opens a file of rows whatever it is, by its content and never by its name."""

from __future__ import annotations

from pathlib import Path

from circledesk.interop.lists_in import limits
from circledesk.interop.lists_in.apart import Progress, Reader
from circledesk.interop.lists_in.delimited import read_delimited
from circledesk.interop.lists_in.grid import Book, Unreadable
from circledesk.interop.lists_in.workbook import is_workbook
from circledesk.said import disk_words, said


def open_book(path: Path, progress: Progress | None = None, reader: Reader | None = None) -> Book:
    """Read a file; Unreadable says why one is not taken.

    What `progress` raises ends the reading of a workbook. A `reader` serves several files.
    """
    try:
        limits.check_bytes(path.stat().st_size)
        with path.open("rb") as opened:
            head = opened.read(64)
        _must_be_rows(head)
        book = _workbook(path, progress, reader) if is_workbook(head) else read_delimited(path)
    except OSError as error:
        raise Unreadable(
            said("The file could not be read: {trouble}.", trouble=disk_words(error)),
            "Check that it is there, and that no other program keeps it open.",
        ) from error
    book.grids = [grid for grid in book.grids if grid.rows]
    if not book.grids:
        raise Unreadable("The file holds no rows.", "Choose the file that holds the list.")
    return book


def _workbook(path: Path, progress: Progress | None, reader: Reader | None) -> Book:
    if reader is not None:
        return reader.read(path)
    with Reader(progress) as own:
        return own.read(path)


def _must_be_rows(head: bytes) -> None:
    """Refuse what only has the name of a spreadsheet: web pages, as portals hand out, and PDF."""
    begun = head.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if begun.startswith((b"<!doctype", b"<html", b"<table", b"<?xml", b"%pdf", b"{\\rtf")):
        raise Unreadable(
            "The file is a web page or a document, whatever its name says.",
            "Open it in a spreadsheet program and save it as XLSX or CSV.",
        )
