"""Pictures of sheets become what a person confirms: read, found by their codes, matched."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from sqlalchemy.orm import Session

from circledesk.errors import CircleDeskError, NotFound
from circledesk.services.facts.sheet_page import Rect
from circledesk.services.facts.sheet_readings import DOUBT, MARKED, LineReading, PageReading
from circledesk.services.facts.sheets import SheetFacts
from circledesk.services.facts.sheets_back import (
    Brought,
    Frame,
    ReadBox,
    ReadLine,
    ReadPage,
    RowBack,
    SheetBack,
    UnreadPage,
)
from circledesk.services.sheet_matching import rows_back
from circledesk.services.sheet_reading import find_sheet, sheet_back

Tell = Callable[[int, int, str], None]
"""So many pictures of so many are read; which one is next."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture, or a page of a PDF; `trouble` where its file could not be opened."""

    file: str
    place: int
    of: int
    content: bytes = b""
    trouble: CircleDeskError | None = None


def bring_in(
    session: Session,
    pictures: Iterable[Picture],
    count: int = 0,
    tell: Tell | None = None,
    before: Brought | None = None,
) -> Brought:
    """Read all pictures; what cannot be read says why and holds nothing else up.

    They join those that were read `before`.
    """
    facts_of = partial(_facts_of, session, {})
    pages = list(before.pages) if before else []
    unread = list(before.unread) if before else []
    seen: set[str] = set()
    for at, picture in enumerate(pictures):
        if tell is not None:
            tell(at, max(count, at + 1), picture.file)
        digest = hashlib.sha256(picture.content).hexdigest()
        if picture.trouble is None and digest in seen:
            continue
        seen.add(digest)
        try:
            pages += _read(picture, facts_of)
        except CircleDeskError as error:
            unread.append(_not_read(picture, error))
    return match(session, pages, unread)


def match(session: Session, pages: list[ReadPage], unread: list[UnreadPage]) -> Brought:
    """Match what was read with what is recorded now."""
    unread = list(unread)
    sheets, rows = _matched(session, pages, unread)
    known = {sheet.facts.code for sheet in sheets}
    return Brought(sheets, tuple(p for p in pages if p.code in known), rows, tuple(unread))


def _read(picture: Picture, facts_of: Callable[[str], SheetFacts | None]) -> list[ReadPage]:
    from circledesk.interop.paper_reading.sheets import read_picture

    if picture.trouble is not None:
        raise picture.trouble
    found = read_picture(picture.content, facts_of)
    return [_page(picture, one) for one in found]


def _facts_of(session: Session, known: dict[str, SheetFacts | None], code: str) -> SheetFacts:
    """Return a sheet by its code; a sheet is looked for once."""
    held = known.get(code)
    if held is None:
        held = known[code] = find_sheet(session, code=code)
    return held


def _not_read(picture: Picture, error: CircleDeskError) -> UnreadPage:
    return UnreadPage(picture.file, picture.place, error.what, error.next_step, picture.content)


def _matched(
    session: Session, pages: list[ReadPage], unread: list[UnreadPage]
) -> tuple[tuple[SheetBack, ...], tuple[RowBack, ...]]:
    sheets: list[SheetBack] = []
    rows: list[RowBack] = []
    for code in dict.fromkeys(page.code for page in pages):
        mine = [page for page in pages if page.code == code]
        try:
            back = sheet_back(session, code=code)
        except NotFound as error:
            unread += [UnreadPage(p.file, p.place, error.what, error.next_step) for p in mine]
            continue
        sheets.append(back)
        rows += rows_back(back, mine)
    return tuple(sheets), tuple(sorted(rows, key=lambda row: row.rank))


def _page(picture: Picture, reading: PageReading) -> ReadPage:
    lines = tuple(_line(reading, line) for line in reading.lines)
    digest = hashlib.sha256(picture.content).hexdigest()
    return ReadPage(picture.file, picture.place, reading.code, reading.page, lines, digest)


def _line(reading: PageReading, line: LineReading) -> ReadLine:
    from circledesk.interop.paper_reading.pictures import png_of

    frames = {box.column: _frame(box.rect, line.line.cut) for box in line.line.boxes}
    boxes = tuple(
        ReadBox(box.column, box.state == MARKED, box.state == DOUBT, frames[box.column])
        for box in line.boxes
    )
    picture = png_of(reading.picture.cut(line.line.cut))
    return ReadLine(line.line.key, boxes, line.written, line.doubt, picture)


def _frame(box: Rect, cut: Rect) -> Frame:
    grown = box.grown(1)
    return (
        (grown.x - cut.x) / cut.width,
        (grown.y - cut.y) / cut.height,
        grown.width / cut.width,
        grown.height / cut.height,
    )
