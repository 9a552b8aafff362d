"""`circle add`, `circle edit`, `circle hand-over` and `circle delete`."""

from __future__ import annotations

from argparse import ArgumentParser, BooleanOptionalAction
from typing import TYPE_CHECKING, Any

from circledesk.commands.output import print_json
from circledesk.commands.parsing import command, words
from circledesk.commands.rows import give_circle
from circledesk.commands.values import clock, day

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.commands.call import Call

PLAIN = (
    "name",
    "meetings",
    "every",
    "duration",
    "capacity",
    "venue",
    "venue_details",
    "description",
    "signup_question",
    "facilitator_goal",
    "facilitator_concerns",
    "draft",
    "did_not_happen",
    "attendance_rule",
)


def fill(parser: ArgumentParser) -> None:
    """Add the words on learning circles."""
    circles = words(parser)
    add = command(circles, "add", _add_circle, "make a circle with its meetings; published at once")
    add.add_argument("--course", metavar="ID")
    add.add_argument("--name", help="else the course's title")
    add.add_argument("--start", metavar="DATE", help="of the first meeting")
    add.add_argument("--time", metavar="HH:MM")
    add.add_argument("--copy", metavar="ID", help="like an earlier circle; only --start is asked")
    add.set_defaults(wrong=add.error)
    add.add_argument("--branch", metavar="BRANCH", help="name, code or id; else this computer's")
    add.add_argument("--draft", action="store_true", help="do not publish it yet")
    _options(add)
    edit = command(circles, "edit", _edit_circle, "change a circle")
    edit.add_argument("id", metavar="ID")
    edit.add_argument("--course", metavar="ID")
    edit.add_argument("--name")
    edit.add_argument("--start", metavar="DATE")
    edit.add_argument("--time", metavar="HH:MM")
    edit.add_argument("--draft", action=BooleanOptionalAction, help="--no-draft publishes it")
    edit.add_argument("--did-not-happen", action=BooleanOptionalAction)
    rule = "of planned meetings, for a certificate; 0: as the team"
    edit.add_argument("--attendance-rule", type=int, metavar="PERCENT", help=rule)
    _options(edit)
    over = command(circles, "hand-over", _hand_over, "give a circle to another facilitator")
    over.add_argument("id", metavar="ID")
    over.add_argument("--to", required=True, metavar="EMAIL", help="or a person's id")
    over.add_argument("--from", dest="first", metavar="MEETING", help="else from the next one on")
    over.add_argument("--in-place-of", metavar="EMAIL", help="else of who is named first")
    delete = command(circles, "delete", _delete_circle, "delete a circle; undo brings it back")
    delete.add_argument("id", metavar="ID")


def _options(parser: ArgumentParser) -> None:
    parser.add_argument("--meetings", type=int, metavar="N", help="1 to 60; else 6")
    parser.add_argument("--every", metavar="STEP", help="week, two-weeks, twice-week, day, month")
    parser.add_argument("--days", metavar="DAYS", help="of each week: tue,thu; in place of --every")
    parser.add_argument("--duration", type=int, metavar="MINUTES", help="30 to 480; else 90")
    parser.add_argument("--capacity", type=int, metavar="N", help="most sign-ups")
    parser.add_argument(
        "--facilitator", action="extend", nargs="+", metavar="EMAIL", help="may be repeated"
    )
    parser.add_argument("--venue")
    parser.add_argument("--venue-details", help="the room")
    parser.add_argument("--circle-language", metavar="LANGUAGE", help="en, sw, …")
    parser.add_argument("--description")
    parser.add_argument("--signup-question", help="an extra question at sign-up")
    parser.add_argument("--facilitator-goal")
    parser.add_argument("--facilitator-concerns")


def _fields(call: Call) -> dict[str, Any]:
    fields = call.given(*PLAIN)
    renamed = {"course": "course_id", "facilitator": "facilitators", "circle_language": "language"}
    fields |= {renamed[name]: value for name, value in call.given(*renamed).items()}
    if (days := call.option("days")) is not None:
        fields["every"] = days
    if (start := call.option("start")) is not None:
        fields["start"] = day(start, "--start")
    if (time := call.option("time")) is not None:
        fields["time"] = clock(time, "--time")
    return fields


def _add_circle(call: Call) -> None:
    from circledesk.services.circles import create_circle
    from circledesk.services.team import branch_named

    fields = _fields(call)
    if (copied := call.option("copy")) is not None:
        _add_copy(call, copied, fields)
        return
    if missing := [name for name in ("course", "start", "time") if not call.has(name)]:
        call.wrong("needed: " + ", ".join(f"--{name}" for name in missing) + ", or --copy")
    with call.session() as session:
        if (branch := call.option("branch")) is not None:
            fields["branch_id"] = branch_named(session, branch).id
        done = create_circle(session, **fields)
        call.tell(done.note)
        give_circle(call, session, done.id)


def _add_copy(call: Call, circle_id: str, fields: dict[str, Any]) -> None:
    from circledesk.services.circle_copy import copy_circle

    if set(fields) - {"start", "draft"}:
        call.wrong("with --copy only --start and --draft are taken; change the copy after it")
    with call.session() as session:
        done = copy_circle(session, circle_id=circle_id, **fields)
        call.tell(done.note)
        give_circle(call, session, done.id)


def _hand_over(call: Call) -> None:
    from circledesk.services import members, standing_in

    fields = {"from_meeting_id": call.option("first", "")}
    with call.session() as session:
        if (in_place_of := call.option("in_place_of")) is not None:
            fields["leaves"] = members.member_named(session, in_place_of)
        done = standing_in.hand_over_circle(
            session, circle_id=call.args.id, person=call.args.to, **fields
        )
        call.tell(done.note)
        give_circle(call, session, call.args.id)


def _edit_circle(call: Call) -> None:
    from circledesk.services import circles

    fields = _fields(call)
    with call.session() as session:
        circles.edit_circle(session, circle_id=call.args.id, **fields)
        give_circle(call, session, call.args.id)


def _delete_circle(call: Call) -> None:
    from circledesk.services import circles

    with call.session() as session:
        name = _name(session, call.args.id)
        circles.delete_circle(session, circle_id=call.args.id)
    if call.json:
        print_json({"id": call.args.id, "name": name, "deleted": True})
    else:
        print(f"{call.args.id} · {name} · deleted; circledesk undo brings it back.")


def _name(session: Session, circle_id: str) -> str:
    from circledesk.services.circles import circle_page

    return circle_page(session, circle_id=circle_id).row.name
