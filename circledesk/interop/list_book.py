"""All lists of the library as sheets: one workbook, or a CSV file each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from circledesk import languages
from circledesk.in_place import written_whole
from circledesk.interop.spreadsheets import Sheet, Value, write_book, write_csv

WORKBOOK = "circledesk.xlsx"
_Column = tuple[str, Callable[[Any], Value]]


def write_lists(session: Session, folder: Path, kind: str, language: str = "en") -> dict[str, int]:
    """Write the lists into a folder that is there, as xlsx or csv; return file -> rows.

    Each file is written whole or not at all.
    """
    speech = languages.speech(languages.known(language))
    if kind == "xlsx":
        return {
            WORKBOOK: written_whole(folder / WORKBOOK, _book(list(_sheets(session, speech.said))))
        }
    return {
        f"{key}.csv": written_whole(folder / f"{key}.csv", _text(sheet))
        for key, sheet in zip(LISTS, _sheets(session, speech.said), strict=True)
    }


def _book(sheets: Sequence[Sheet]) -> Callable[[Path], int]:
    return lambda file: write_book(sheets, file)


def _text(sheet: Sheet) -> Callable[[Path], int]:
    return lambda file: write_csv(sheet, file)


def _sheets(session: Session, say: Callable[[str], str]) -> Iterator[Sheet]:
    for key, (read, columns) in LISTS.items():
        headings = tuple(say(f"lists.{name}") for name, _ in columns)
        yield Sheet(say(f"lists.{key}"), headings, _rows(read(session), columns))


def _rows(rows: Iterable[Any], columns: Sequence[_Column]) -> Iterator[tuple[Value, ...]]:
    for row in rows:
        yield tuple(value(row) for _, value in columns)


def _plain(*names: str) -> tuple[_Column, ...]:
    """Return columns that are called as the row's fields are."""
    return tuple((name, _field(name)) for name in names)


def _field(name: str) -> Callable[[Any], Value]:
    def value(row: Any) -> Value:
        told: Value = getattr(row, name)
        return told

    return value


def _meetings(session: Session) -> Iterable[Any]:
    from circledesk.services.calendar_reading import every_meeting

    return every_meeting(session)


def _circles(session: Session) -> Iterable[Any]:
    from circledesk.services.circles import circles

    return circles(session)


def _signups(session: Session) -> Iterable[Any]:
    from circledesk.services.signup_reading import all_signups

    return all_signups(session)


def _learners(session: Session) -> Iterable[Any]:
    from circledesk.services.learners import learners

    return learners(session)


def _facilitators(session: Session) -> Iterable[Any]:
    from circledesk.services.facilitator_reading import facilitators

    return facilitators(session)


def _invitations(session: Session) -> Iterable[Any]:
    from circledesk.services.people import invitations

    return invitations(session)


def _branches(session: Session) -> Iterable[Any]:
    from circledesk.services.branch_reading import branch_rows

    return branch_rows(session)


def _courses(session: Session) -> Iterable[Any]:
    from circledesk.services.courses import courses

    return courses(session)


def _certificates(session: Session) -> Iterable[Any]:
    from circledesk.services.certificates import certificates

    return certificates(session)


def _events(session: Session) -> Iterable[Any]:
    from circledesk.services.events import events

    return events(session)


def _equipment(session: Session) -> Iterable[Any]:
    from circledesk.services.equipment import equipment

    return equipment(session)


def _hosts(row: Any) -> str:
    return ", ".join(row.facilitators)


_MEETINGS: tuple[_Column, ...] = (
    *_plain("date", "start", "end", "circle", "course", "branch", "venue"),
    ("facilitators", _hosts),
    *_plain("week", "weeks", "signups", "attendance", "rating"),
)
_CIRCLES: tuple[_Column, ...] = (
    *_plain("name", "course", "branch"),
    ("facilitators", _hosts),
    *_plain("status", "first_meeting", "last_meeting", "next_meeting", "meetings", "signups"),
    *_plain("waiting", "capacity"),
)
LISTS: dict[str, tuple[Callable[[Session], Iterable[Any]], tuple[_Column, ...]]] = {
    "meetings": (_meetings, _MEETINGS),
    "circles": (_circles, _CIRCLES),
    "signups": (
        _signups,
        _plain("name", "phone", "email", "circle", "state", "signed_up", "goal"),
    ),
    "learners": (
        _learners,
        _plain("name", "phone", "email", "branch", "circles", "certificates", "last_signed_up"),
    ),
    "facilitators": (
        _facilitators,
        _plain("name", "phone", "email", "branch", "role", "level", "running", "done", "last_news"),
    ),
    "invitations": (
        _invitations,
        _plain("name", "email", "branch", "role", "state", "invited"),
    ),
    "branches": (
        _branches,
        _plain("name", "code", "county", "city", "venue", "address", "contact", "phone", "running"),
    ),
    "courses": (
        _courses,
        _plain("title", "provider", "link", "format", "language", "keywords", "licence", "circles"),
    ),
    "certificates": (
        _certificates,
        _plain("serial", "learner", "circle", "branch", "kind", "issued", "state", "collected"),
    ),
    "events": (
        _events,
        _plain("date", "start", "kind", "title", "venue", "region", "invited", "came"),
    ),
    "equipment": (_equipment, _plain("name", "kind", "branch", "quantity", "working")),
}
"""Each list: how it is read, and its columns."""
