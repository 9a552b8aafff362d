"""Reads one file: recognised by its content, its rows typed, its bad lines refused one by one."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from circledesk.interop.p2pu import api_lines, api_team_lines, records
from circledesk.interop.p2pu.api_text import Answer, looks_like_json, read_answer
from circledesk.interop.p2pu.calendars import MeetingEvent, looks_like_calendar, meeting_events
from circledesk.interop.p2pu.cells import BadCell
from circledesk.interop.p2pu.headers import Kind, Layout, recognise, why_not
from circledesk.interop.p2pu.records import Named
from circledesk.interop.p2pu.rows import RowReader, decode, header_of, split_lines
from circledesk.interop.p2pu.survey_lines import (
    SurveyLayout,
    SurveyLine,
    recognise_survey,
    survey_line,
)
from circledesk.services.facts.imports import Refusal

Line = (
    records.Line
    | SurveyLine
    | MeetingEvent
    | api_lines.ListedCircle
    | api_lines.ListedCourse
    | api_team_lines.TeamEntry
    | api_team_lines.MemberEntry
    | api_team_lines.MembershipEntry
    | api_team_lines.InvitationEntry
    | api_team_lines.CourseListEntry
    | api_team_lines.RatingEntry
)

MAX_BYTES = 256 * 1024 * 1024
_DELIMITERS = (",", ";", "\t")
_READERS: dict[Kind, Callable[[Named], records.Line]] = {
    Kind.COURSES: records.course_line,
    Kind.FACILITATORS: records.person_line,
    Kind.CIRCLES: records.circle_line,
    Kind.SIGNUPS: records.signup_line,
}
_ENTRIES: dict[Kind, Callable[[Any], Line]] = {
    Kind.LISTED_CIRCLES: api_lines.listed_circle,
    Kind.LISTED_COURSES: api_lines.listed_course,
    Kind.TEAMS: api_team_lines.team_entry,
    Kind.MEMBERS: api_team_lines.member_entry,
    Kind.MEMBERSHIPS: api_team_lines.membership_entry,
    Kind.INVITATIONS: api_team_lines.invitation_entry,
    Kind.COURSE_LIST: api_team_lines.course_list_entry,
}
_NUMBER_AT_END = re.compile(r"(\d{1,18})\D*$", re.ASCII)


@dataclass(slots=True)
class ParsedFile:
    """A file as read. `kind` is none and `refused_file` says why where it was not taken."""

    path: Path
    kind: Kind | None = None
    lines: list[tuple[int, Line]] = field(default_factory=list)
    """Physical line number (of an answer of the API: number of the entry) and what it says."""
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


def is_table(head: bytes, file_name: str) -> bool:
    """Whether a file that begins so is one of P2PU's tables; its rows need not be there."""
    return _head_of(split_lines(decode(head)), file_name) is not None


def read_text(parsed: ParsedFile, text: str) -> None:
    """Read the text of a file into `parsed`."""
    if not text.strip():
        parsed.refused_file = "The file is empty."
    elif looks_like_calendar(text):
        _read_calendar(parsed, text)
    elif looks_like_json(text):
        _read_answer(parsed, read_answer(text))
    else:
        _read_table(parsed, split_lines(text))


# the three forms -------------------------------------------------------------------------------


def _read_table(parsed: ParsedFile, lines: list[str]) -> None:
    head = _head_of(lines, parsed.path.name)
    if head is None:
        parsed.refused_file = why_not()
        return
    parsed.kind = head.kind
    reader = RowReader(lines, head.delimiter, _stands(head.typing))
    _read_rows(parsed, head.typing, reader, head.rows)


class _Head(NamedTuple):
    """What the first row of a table tells of the others."""

    kind: Kind
    typing: Callable[[list[str]], Line]
    delimiter: str
    rows: int
    """The line on which they begin."""


def _head_of(lines: list[str], file_name: str) -> _Head | None:
    """Return what P2PU's table it is; none for another's, or without a line."""
    first = next((number for number, line in enumerate(lines) if line.strip()), len(lines))
    for delimiter in _DELIMITERS:
        header, used = header_of(lines[first:], delimiter)
        typed = _typing(header, file_name)
        if typed is not None:
            return _Head(*typed, delimiter, first + used)
    return None


def _read_calendar(parsed: ParsedFile, text: str) -> None:
    taken, refused = meeting_events(text)
    parsed.kind = Kind.MEETING
    parsed.refused += [Refusal(line, reason) for line, reason in refused]
    _keep(parsed, taken)
    if not parsed.lines:
        parsed.kind = None
        parsed.refused_file = "This calendar holds no meeting of P2PU's."


def _read_answer(parsed: ParsedFile, answer: Answer) -> None:
    parsed.kind, parsed.refused_file = answer.kind, answer.why_not
    if answer.kind is None:
        return
    read = _ENTRIES.get(answer.kind) or _rating_of(parsed.path.name)
    taken: list[tuple[int, Line]] = []
    for number, said in enumerate(answer.entries, 1):
        try:
            taken.append((number, read(said)))
        except BadCell as bad:
            parsed.refused.append(Refusal(number, str(bad)))
    _keep(parsed, taken)


def _rating_of(file_name: str) -> Callable[[Any], Line]:
    """Return the reader of a circle's ratings: only the name of the file says which circle."""
    found = _NUMBER_AT_END.search(file_name)

    def read(said: Any) -> Line:
        if not found:
            raise BadCell("Only the file's name can tell which circle this is: end it with its id.")
        return api_team_lines.rating_entry(said, found.group(1).lstrip("0") or "0")

    return read


# rows ------------------------------------------------------------------------------------------


def _typing(header: list[str], file_name: str) -> tuple[Kind, Callable[[list[str]], Line]] | None:
    """Return what the file is and the function that types a row of it."""
    layout = recognise(header)
    if layout is not None:
        return layout.kind, _row_of(layout)
    survey = recognise_survey(header, file_name)
    return None if survey is None else (survey.kind, _answers_of(survey))


def _row_of(layout: Layout) -> Callable[[list[str]], Line]:
    def typed(row: list[str]) -> Line:
        _check_width(layout, len(row))
        if any("\0" in cell for cell in row):
            raise BadCell("The line holds a sign that is no text.")
        return _READERS[layout.kind](Named(layout.columns, row))

    return typed


def _answers_of(layout: SurveyLayout) -> Callable[[list[str]], Line]:
    return lambda row: survey_line(layout, row)


def _stands(typed: Callable[[list[str]], Line]) -> Callable[[list[str]], bool]:
    def stands(row: list[str]) -> bool:
        try:
            typed(row)
        except BadCell:
            return False
        return True

    return stands


def _check_width(layout: Layout, width: int) -> None:
    wanted = len(layout.columns)
    # P2PU leaves the last cell out where a facilitator has no team (p2pu.md, quirk 8).
    teamless = layout.kind is Kind.FACILITATORS and layout.columns[-1] == "team"
    if width != wanted and not (teamless and width == wanted - 1):
        raise BadCell(f"The line has {width} cells where the first line has {wanted}.")


def _read_rows(
    parsed: ParsedFile, typed: Callable[[list[str]], Line], reader: RowReader, start: int
) -> None:
    taken: list[tuple[int, Line]] = []
    for raw in reader.rows(start):
        if raw.cells is None:
            parsed.refused.append(Refusal(raw.line, raw.reason))
            continue
        try:
            taken.append((raw.line, typed(raw.cells)))
        except BadCell as bad:
            parsed.refused.append(Refusal(raw.line, str(bad)))
    _keep(parsed, taken)


def _keep(parsed: ParsedFile, taken: Sequence[tuple[int, Line]]) -> None:
    """Keep what is said once; two that differ under one id cannot both be true."""
    seen: dict[str, tuple[int, Line]] = {}
    for at, line in taken:
        if isinstance(line, SurveyLine):
            parsed.lines.append((at, line))  # two learners may answer alike
            continue
        first, earlier = seen.setdefault(_key(line), (at, line))
        if first == at:
            parsed.lines.append((at, line))
        elif earlier == line:
            parsed.repeated += 1
        else:
            reason = f"Line {first} has the same {_key_name(line)} and says something else."
            parsed.refused.append(Refusal(at, reason))


def _key(line: Line) -> str:
    """Return what tells the rows of one file apart."""
    if isinstance(line, records.PersonLine):
        return line.email.lower()
    return line.id or repr(line)


def _key_name(line: Line) -> str:
    return "e-mail" if isinstance(line, records.PersonLine) else "id"
