"""`import` of lists that people keep: spreadsheets and CSV that are none of P2PU's files."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.errors import CircleDeskError, InvalidValue
from circledesk.said import said

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.commands.call import Call
    from circledesk.interop.lists_in.facts import How, ListPlan, RowPlan
    from circledesk.interop.lists_in.grid import Book
    from circledesk.services.facts.imports import ImportReport, Refusal

KINDS = ("learners", "attendance", "interest", "people", "invitations", "branches", "courses",
         "circles", "equipment", "holidays")  # fmt: skip
_HEAD_BYTES = 64 * 1024
"""Of a file: more than the first row of any table."""


def fill(parser: ArgumentParser) -> None:
    """Add the options that say what a list is."""
    lists = parser.add_argument_group("for lists (XLSX, XLS, ODS, CSV) that are none of P2PU's")
    lists.add_argument("--as", dest="kind", choices=KINDS, help="what the rows are; else guessed")
    lists.add_argument("--sheet", metavar="NAME", default="", help="of a workbook; else guessed")
    lists.add_argument("--circle", metavar="ID", default="", help="which the learners join")
    lists.add_argument("--branch", metavar="NAME", default="", help="of rows that name none")
    lists.add_argument(
        "--column", metavar="HEADING=FIELD", action="append", default=[],
        help="what a column holds (its letter, where it has no heading); no field: nothing",
    )  # fmt: skip
    lists.add_argument(
        "--days", choices=("dmy", "mdy"), help="what 7/8/2018 means; else decided by the column"
    )
    lists.add_argument(
        "--meeting", metavar="COLUMN=DAY", action="append", default=[],
        help="the meeting for which a column of a grid stands (F=2018-08-14); no day: left out",
    )  # fmt: skip
    lists.add_argument(
        "--same", metavar="ROW=ID", action="append", default=[], help="who is meant by a row"
    )
    lists.add_argument("--new", metavar="ROW", type=int, action="append", default=[],
                       help="a row that is somebody new all the same")  # fmt: skip
    lists.add_argument("--leave", metavar="ROW", type=int, action="append", default=[],
                       help="a row to leave out")  # fmt: skip
    lists.add_argument("--new-learners", action="store_true",
                       help="sign up whom an attendance grid names and nobody knows")  # fmt: skip
    lists.add_argument("--blank", choices=("absent", "nothing"),
                       help="what an empty box of a grid means; else guessed")  # fmt: skip
    lists.add_argument("--turn-names", action="store_true", help="«Last, First» is First Last")
    lists.add_argument("--small-letters", action="store_true", help="JOY MAKENA is Joy Makena")
    lists.add_argument("--waiting-list", action="store_true",
                       help="who finds no place goes on the waiting list")  # fmt: skip


def is_p2pu(file: Path) -> bool:
    """Whether P2PU's importer knows a file by its content, or says best why it does not."""
    from circledesk.interop.lists_in.workbook import is_workbook
    from circledesk.interop.p2pu.files import is_table

    try:
        with file.open("rb") as opened:
            head = opened.read(_HEAD_BYTES)
    except OSError:
        return True
    if is_workbook(head):
        return False
    told = head.removeprefix(b"\xef\xbb\xbf").lstrip().startswith((b"{", b"[", b"BEGIN:V"))
    return told or is_table(head, file.name)


def import_list(session: Session, call: Call, file: Path) -> ImportReport | None:
    """Bring one list in and report on it; none where it is no list that can be understood."""
    from circledesk.interop.lists_in import bring_in, is_known, open_book, plan_list
    from circledesk.interop.lists_in.grid import Unreadable

    try:
        book = open_book(file)
    except Unreadable as error:
        return _refused(file, f"{error.what} {error.next_step}")
    how = _how(session, call, book)
    try:
        if not (how.kind or how.columns) and not is_known(session, book, how):
            return None
        plan = plan_list(session, book, how)
        if plan.missing:
            told = call.args.kind or call.args.column or plan.found.kind.key == "attendance"
            return _refused(file, plan.missing, plan.found.kind.key) if told else None
        if not call.args.dry_run:
            plan = bring_in(session, book, how).plan
    except CircleDeskError as error:
        return _refused(file, f"{error.what} {error.next_step}")
    return _report(plan, file)


def _how(session: Session, call: Call, book: Book) -> How:
    from circledesk.interop.lists_in.days import Order
    from circledesk.interop.lists_in.facts import LEAVE_OUT, NEW_ONE, How
    from circledesk.services.team import branch_named

    answers = dict.fromkeys(call.args.new, NEW_ONE) | dict.fromkeys(call.args.leave, LEAVE_OUT)
    for text in call.args.same:
        row, learner = _pair(text, "--same")
        answers[_whole(row, "--same")] = learner
    blank = None if call.args.blank is None else call.args.blank == "absent"
    return How(
        sheet=call.args.sheet,
        kind=call.args.kind or "",
        columns=dict(_column(text) for text in call.args.column),
        branch_id=branch_named(session, call.args.branch).id if call.args.branch else "",
        circle_id=call.args.circle,
        order=Order(call.args.days) if call.args.days else None,
        answers=answers,
        meetings=dict(_meeting(session, call.args.circle, text) for text in call.args.meeting),
        new_learners=call.args.new_learners,
        blank_is_absent=blank,
        turn_names=call.args.turn_names,
        capitals=call.args.small_letters,
        waiting_list=call.args.waiting_list,
    )


def _column(text: str) -> tuple[str, str]:
    """Return how a column is kept, and its field: by its heading, else by its letter."""
    from circledesk.interop.lists_in.heading_words import folded

    heading, key = _pair(text, "--column")
    if heading.isascii() and heading.isupper() and len(heading) <= 2:
        return f"@{_place(heading, '--column')}", key
    return folded(heading), key


def _meeting(session: Session, circle_id: str, text: str) -> tuple[int, str]:
    from circledesk.interop.lists_in.attendance_kind import meetings_of

    column, day = _pair(text, "--meeting")
    if not day:
        return _place(column, "--meeting"), ""
    for meeting in meetings_of(session, circle_id):
        if meeting.date.isoformat() == day:
            return _place(column, "--meeting"), meeting.id
    raise InvalidValue(
        said("The circle has no meeting on {day}.", day=day),
        "Write a day on which it meets as 2018-08-14.",
        field="--meeting",
    )


def _place(letters: str, option: str) -> int:
    number = 0
    for sign in letters.upper():
        if not "A" <= sign <= "Z" or len(letters) > 3:
            raise InvalidValue(
                said("«{text}» is no column.", text=letters),
                "Write its letter, as F.",
                field=option,
            )
        number = number * 26 + ord(sign) - 64
    return number - 1


def _pair(text: str, option: str) -> tuple[str, str]:
    left, sign, right = text.rpartition("=")
    if not sign or not left.strip():
        raise InvalidValue(
            said("«{text}» is no pair for {option}.", text=text, option=option),
            "Write it with a sign of equality between the two.",
            field=option,
        )
    return left.strip(), right.strip()


def _whole(text: str, option: str) -> int:
    if not text.isdecimal():
        raise InvalidValue(
            said("«{text}» is no row.", text=text), "Write its number.", field=option
        )
    return int(text)


def _report(plan: ListPlan, file: Path) -> ImportReport:
    from circledesk.interop.lists_in import What
    from circledesk.services.facts.imports import ImportReport

    counts = {what: plan.count(what) for what in What}
    refused = tuple(_refusal(row) for row in plan.rows if row.what in (What.REFUSED, What.ASKS))
    return ImportReport(
        file=str(file),
        kind=plan.found.kind.key,
        read=len(plan.rows),
        new=counts[What.NEW],
        changed=counts[What.CHANGED],
        same=counts[What.SAME],
        refused=refused,
        notes=plan.notes,
    )


def _refusal(row: RowPlan) -> Refusal:
    from circledesk.services.facts.imports import Refusal

    if not row.candidates:
        return Refusal(row.line, row.reason)
    who = "; ".join(f"{one.words} (--same {row.line}={one.id})" for one in row.candidates)
    return Refusal(row.line, f"{row.name}: {row.reason} {who}; --new {row.line}.")


def _refused(file: Path, why: str, kind: str = "") -> ImportReport:
    from circledesk.services.facts.imports import ImportReport

    return ImportReport(str(file), kind, 0, 0, 0, 0, (), why)
