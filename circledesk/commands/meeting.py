"""`meeting move`, `meeting cancel`, `meeting stand-in` and `meeting keep`."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from circledesk.commands import lines, shapes
from circledesk.commands.parsing import command, words
from circledesk.commands.rows import give_meeting, give_row
from circledesk.commands.values import clock, day

if TYPE_CHECKING:
    from circledesk.commands.call import Call


def fill(parser: ArgumentParser) -> None:
    """Add the words on meetings."""
    meetings = words(parser)
    move = command(meetings, "move", _move_meeting, "put a meeting on another date or time")
    move.add_argument("id", metavar="ID")
    move.add_argument("--date", required=True, metavar="DATE")
    move.add_argument("--time", metavar="HH:MM", help="else as it was")
    move.add_argument(
        "--and-after", "--all-after", action="store_true", help="all later ones move as well"
    )
    cancel = command(meetings, "cancel", _cancel_meeting, "cancel a meeting")
    cancel.add_argument("id", metavar="ID")
    cancel.add_argument("--reason")
    stand = command(meetings, "stand-in", _stand_in, "who facilitates in another's place")
    stand.add_argument("id", nargs="?", metavar="ID", help="of one meeting")
    stand.add_argument("--person", metavar="EMAIL", help="or an id; who stands in; else nobody")
    stand.add_argument(
        "--away", metavar="EMAIL", help="or an id; whose meetings, from --from to --to"
    )
    stand.add_argument("--from", dest="first", metavar="DATE")
    stand.add_argument("--to", dest="last", metavar="DATE")
    stand.add_argument("--reason")
    stand.set_defaults(wrong=stand.error)
    keep = command(meetings, "keep", _keep, "it is held although it falls on a day off")
    keep.add_argument("id", nargs="+", metavar="ID")


def _move_meeting(call: Call) -> None:
    from circledesk.services import meetings

    fields = call.given("and_after")
    fields["date"] = day(call.args.date, "--date")
    if (time := call.option("time")) is not None:
        fields["start"] = clock(time, "--time")
    with call.session() as session:
        done = meetings.move_meeting(session, meeting_id=call.args.id, **fields)
        call.tell(done.note)
        give_meeting(call, session, call.args.id)


def _cancel_meeting(call: Call) -> None:
    from circledesk.services import meetings

    with call.session() as session:
        done = meetings.cancel_meeting(session, meeting_id=call.args.id, **call.given("reason"))
        call.tell(done.note)
        give_meeting(call, session, call.args.id)


def _stand_in(call: Call) -> None:
    from circledesk.services import standing_in

    person = call.option("person", "")
    if (away := call.option("away")) is not None:
        _be_away(call, away, cover=person)
        return
    if (meeting := call.option("id")) is None:
        call.wrong("needed: the ID of a meeting, or --away with --from and --to")
    with call.session() as session:
        done = standing_in.set_stand_in(session, meeting_id=meeting, person=person)
        call.tell(done.note)
        give_meeting(call, session, meeting)


def _be_away(call: Call, person: str, cover: str) -> None:
    from circledesk.services import absences, members

    first, last = call.option("first"), call.option("last")
    if first is None or last is None:
        call.wrong("needed with --away: --from and --to")
    with call.session() as session:
        away = members.member_named(session, person)
        done = absences.be_away(
            session,
            person_id=away,
            first=day(first, "--from"),
            last=day(last, "--to"),
            cover_id=members.member_named(session, cover) if cover else None,
            why=call.option("reason", ""),
        )
        call.tell(done.note)
        rows = absences.absences(session, person_id=away)[away]
        give_row(call, done, rows, shapes.ABSENCE, lines.STAND_INS)


def _keep(call: Call) -> None:
    from circledesk.services.hit_meetings import keep_meetings

    with call.session() as session:
        done = keep_meetings(session, meeting_ids=call.args.id)
        call.tell(done.note)
        for meeting_id in call.args.id[:1]:
            give_meeting(call, session, meeting_id)
