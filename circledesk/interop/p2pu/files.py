"""Reads one file: recognised by its content, its rows typed, its bad lines refused one by one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from circledesk.interop.p2pu import records
from circledesk.interop.p2pu.cells import BadCell
from circledesk.interop.p2pu.headers import Kind, Layout, recognise, why_not
from circledesk.interop.p2pu.records import Line, Named
from circledesk.interop.p2pu.rows import RowReader, decode, header_of, split_lines
from circledesk.services.facts.imports import Refusal

MAX_BYTES = 256 * 1024 * 1024
_DELIMITERS = (",", ";", "\t")
_READERS: dict[Kind, Callable[[Named], Line]] = {
    Kind.COURSES: records.course_line,
    Kind.FACILITATORS: records.person_line,
    Kind.CIRCLES: records.circle_line,
    Kind.SIGNUPS: records.signup_line,
}


@dataclass(slots=True)
class ParsedFile:
    """A file as read. `kind` is none and `refused_file` says why where it was not taken."""

    path: Path
    kind: Kind | None = None
    lines: list[tuple[int, Line]] = field(default_factory=list)
    """Physical line number and what it says."""
    repeated: int = 0
    """Rows that say again, word by word, what an earlier one of the file said."""
    refused: list[Refusal] = field(default_factory=list)
    refused_file: str | None = None


def read_file(path: Path) -> ParsedFile:
    """Read a file. Nothing is raised for what is in it."""
    parsed = ParsedFile(path)
    try:
        if path.stat().st_size > MAX_BYTES:
            parsed.refused_file = "The file is larger than any export of P2PU's."
            return parsed
        data = path.read_bytes()
    except OSError as error:
        parsed.refused_file = f"The file could not be read: {error.strerror or error}."
        return parsed
    read_text(parsed, decode(data))
    return parsed


def read_text(parsed: ParsedFile, text: str) -> None:
    """Read the text of a file into `parsed`."""
    lines = split_lines(text)
    if not text.strip():
        parsed.refused_file = "The file is empty."
        return
    first = next(number for number, line in enumerate(lines) if line.strip())
    for delimiter in _DELIMITERS:
        header, used = header_of(lines[first:], delimiter)
        layout = recognise(header)
        if layout:
            parsed.kind = layout.kind
            _read_rows(parsed, layout, RowReader(lines, delimiter, _stands(layout)), first + used)
            return
    parsed.refused_file = why_not(header_of(lines[first:], ",")[0])


def _stands(layout: Layout) -> Callable[[list[str]], bool]:
    def stands(row: list[str]) -> bool:
        try:
            _typed(layout, row)
        except BadCell:
            return False
        return True

    return stands


def _typed(layout: Layout, row: list[str]) -> Line:
    _check_width(layout, len(row))
    if any("\0" in cell for cell in row):
        raise BadCell("The line holds a sign that is no text.")
    return _READERS[layout.kind](Named(layout.columns, row))


def _check_width(layout: Layout, width: int) -> None:
    wanted = len(layout.columns)
    # P2PU leaves the last cell out where a facilitator has no team (p2pu.md, quirk 8).
    teamless = layout.kind is Kind.FACILITATORS and layout.columns[-1] == "team"
    if width != wanted and not (teamless and width == wanted - 1):
        raise BadCell(f"The line has {width} cells where the first line has {wanted}.")


def _read_rows(parsed: ParsedFile, layout: Layout, reader: RowReader, start: int) -> None:
    seen: dict[str, tuple[int, Line]] = {}
    for raw in reader.rows(start):
        if raw.cells is None:
            parsed.refused.append(Refusal(raw.line, raw.reason))
            continue
        try:
            line = _typed(layout, raw.cells)
        except BadCell as bad:
            parsed.refused.append(Refusal(raw.line, str(bad)))
            continue
        key = _key(line)
        first, earlier = seen.setdefault(key, (raw.line, line))
        if first == raw.line:
            parsed.lines.append((raw.line, line))
        elif earlier == line:
            parsed.repeated += 1
        else:
            reason = f"Line {first} has the same {_key_name(line)} and says something else."
            parsed.refused.append(Refusal(raw.line, reason))


def _key(line: Line) -> str:
    """Return what tells the rows of one file apart."""
    if isinstance(line, records.PersonLine):
        return line.email.lower()
    if line.id:
        return line.id
    return repr(line)


def _key_name(line: Line) -> str:
    return "e-mail" if isinstance(line, records.PersonLine) else "id"
