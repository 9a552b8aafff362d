"""`sheet read`, `sheet record`: photographs and scans of sheets that were filled in."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from circledesk.commands.output import Column, print_json, print_table
from circledesk.commands.parsing import command, words

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.commands.call import Call
    from circledesk.services.facts.changed import Done
    from circledesk.services.facts.sheets_back import Brought, RowBack

COLUMNS: tuple[Column, ...] = (
    ("Sheet", lambda row: row.sheet),
    ("Kind", lambda row: row.kind),
    ("Name", lambda row: row.name),
    ("Reads", lambda row: row.read),
    ("Recorded", lambda row: row.recorded),
    ("Look", lambda row: row.why),
)


def fill(parser: ArgumentParser) -> None:
    """Add `sheet read` and `sheet record`."""
    verbs = words(parser)
    read = command(verbs, "read", _read, "say what is marked on pictures; nothing is stored")
    read.add_argument("files", nargs="+", metavar="FILE")
    record = command(verbs, "record", _record, "record what is marked without a doubt")
    record.add_argument("files", nargs="+", metavar="FILE")
    record.add_argument("--seen", action="store_true", help="a person has looked at the reading")


def _read(call: Call) -> int:
    with call.session() as session:
        brought = _brought(call, session)
    if call.json:
        print_json(_answer(brought))
    else:
        print_table(brought.rows, COLUMNS, "There is nothing to record on these pictures.")
    return _tell_unread(call, brought)


def _record(call: Call) -> int:
    if not call.given("seen"):
        call.tell("Look at `sheet read` first, then say so with --seen; nothing was recorded.")
        return 2
    with call.session() as session:
        brought = _brought(call, session)
        sure = [row for row in brought.rows if not row.must_be_seen and row.read]
        done = [*_meetings(session, sure), *_surveys(session, brought, sure)]
    left = [row for row in brought.rows if row not in sure]
    if call.json:
        recorded = {"recorded": [one.note for one in done], "left": [_row(row) for row in left]}
        print_json(recorded | {"unread": _answer(brought)["unread"]})
    else:
        for one in done:
            print(call.spoken(one.note))
        print_table(left, COLUMNS, "Nothing is left to look at.")
    return _tell_unread(call, brought)


def _meetings(session: Session, sure: Sequence[RowBack]) -> Iterator[Done]:
    """Record meeting by meeting what is sure."""
    from circledesk.services.sheets_back import record_sheet

    for meeting_id in dict.fromkeys(row.meeting_id for row in sure if row.meeting_id):
        marks = {row.learner_id: row.read for row in sure if row.meeting_id == meeting_id}
        yield record_sheet(session, meeting_id=meeting_id, marks=marks)


def _surveys(session: Session, brought: Brought, sure: Sequence[RowBack]) -> Iterator[Done]:
    """Keep the slips, circle by circle, as far as they are sure."""
    from circledesk.services.sheets_back import Slip, record_slips

    for code in dict.fromkeys(row.sheet for row in sure if row.ref):
        slips: dict[str, list[RowBack]] = {}
        for row in sure:
            if row.sheet == code:
                slips.setdefault(row.slip, []).append(row)
        back = brought.sheet(code)
        yield record_slips(
            session,
            circle_id=back.circle_id,
            slips=[
                Slip({row.ref: row.read for row in rows}, rows[0].learner_id, rows[0].answer_id)
                for rows in slips.values()
            ],
            kind=back.facts.survey,
        )


def _brought(call: Call, session: Session) -> Brought:
    from circledesk.commands.screens import without_display

    without_display()
    from circledesk.interop.sheets_in import bring_in
    from circledesk.ui.sheet_files import pictures_in

    return bring_in(session, pictures_in([Path(file) for file in call.args.files]))


def _tell_unread(call: Call, brought: Brought) -> int:
    """Say of each page that failed what to do; 1 where no page was read at all."""
    from circledesk.said import together

    for page in brought.unread:
        call.tell(f"{page.file}: {call.spoken(together(page.what, page.next_step))}")
    return 1 if brought.unread and not brought.pages else 0


def _answer(brought: Brought) -> dict[str, Any]:
    return {
        "pages": [
            {"file": page.file, "place": page.place, "sheet": page.code, "page": page.number}
            for page in brought.pages
        ],
        "rows": [_row(row) for row in brought.rows],
        "unread": [
            {"file": one.file, "place": one.place, "what": one.what, "next_step": one.next_step}
            for one in brought.unread
        ],
    }


def _row(row: RowBack) -> dict[str, Any]:
    return {
        "sheet": row.sheet,
        "kind": row.kind,
        "meeting_id": row.meeting_id or None,
        "learner_id": row.learner_id or None,
        "question": row.ref or None,
        "name": row.name,
        "read": row.read or None,
        "recorded": row.recorded or None,
        "doubt": row.why or None,
    }
