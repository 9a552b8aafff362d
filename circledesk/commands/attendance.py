"""`attendance record`: who was at a meeting, by name or as a headcount."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from circledesk.commands.parsing import command, words
from circledesk.commands.rows import give_meeting

if TYPE_CHECKING:
    from circledesk.commands.call import Call

MARKS = ("present", "late", "excused", "absent")


def fill(parser: ArgumentParser) -> None:
    """Add `attendance record`."""
    record = command(words(parser), "record", _record_attendance, "record who was there")
    record.add_argument("--meeting", required=True, metavar="ID")
    record.add_argument("--all-present", action="store_true", help="then the exceptions")
    for mark in MARKS:
        record.add_argument(f"--{mark}", action="extend", nargs="+", metavar="LEARNER-ID")
    record.add_argument("--walk-in", action="append", metavar="NAME", help="came unannounced")
    record.add_argument("--count", type=int, metavar="N", help="people counted, without names")


def _record_attendance(call: Call) -> int | None:
    from circledesk.services.walk_ins import take_attendance_with

    fields = call.given(*MARKS, "all_present", "count")
    walk_ins = call.given("walk_in").get("walk_in", [])
    if not (fields or walk_ins) or ("count" in fields and len(fields) + len(walk_ins) > 1):
        call.tell("attendance record needs --all-present, learners, or --count alone.")
        return 2
    with call.session() as session:
        take_attendance_with(session, meeting_id=call.args.meeting, walk_ins=walk_ins, **fields)
        give_meeting(call, session, call.args.meeting)
    return None
