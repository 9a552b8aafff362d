"""`person …`: a facilitator is away, moves to another branch, is supported, was spoken to."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING, Any

from circledesk.commands import lines, shapes
from circledesk.commands.output import pick, print_json
from circledesk.commands.parsing import command, words
from circledesk.commands.rows import give_note, give_row
from circledesk.commands.values import day

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.commands.call import Call


def fill(parser: ArgumentParser) -> None:
    """Add the words on people of the team."""
    people = words(parser)
    away = command(people, "away", _away, "away from a day to a day, with a stand-in")
    away.add_argument("id", metavar="ID")
    away.add_argument("--from", dest="first", metavar="DATE", required=True)
    away.add_argument("--to", dest="last", metavar="DATE", required=True)
    away.add_argument("--cover", metavar="ID", help="who stands in at the meetings")
    away.add_argument("--why")
    back = command(people, "back", _back, "take an absence off the list")
    back.add_argument("id", metavar="ABSENCE")
    move = command(people, "transfer", _transfer, "move to another branch on a day")
    move.add_argument("id", metavar="ID")
    move.add_argument("--to", metavar="BRANCH", required=True)
    move.add_argument("--on", metavar="DATE", required=True)
    move.add_argument("--colleague", metavar="ID", help="takes over circles and follow-ups")
    move.add_argument("--circle", metavar="ID", nargs="+", action="extend", help="only these")
    note = command(people, "support", _support, "note level, support, and what to remember")
    note.add_argument("id", metavar="ID")
    note.add_argument("--level", help="new, veteran, ready or trainer; '' as circles propose")
    note.add_argument("--supported-by", metavar="ID")
    note.add_argument("--note")
    spoken = command(people, "spoken", _spoken, "note that somebody spoke to her")
    spoken.add_argument("id", metavar="ID")
    spoken.add_argument("--on", metavar="DATE", help="else today")
    show = command(people, "show", _show, "a facilitator with her circles and absences")
    show.add_argument("id", metavar="ID")


def _away(call: Call) -> None:
    from circledesk.services.absences import be_away

    fields = call.given("why")
    if (cover := call.option("cover")) is not None:
        fields["cover_id"] = cover
    with call.session() as session:
        first, last = day(call.args.first, "--from"), day(call.args.last, "--to")
        done = be_away(session, person_id=call.args.id, first=first, last=last, **fields)
    give_note(call, done)


def _back(call: Call) -> None:
    from circledesk.services.absences import end_absence

    with call.session() as session:
        done = end_absence(session, absence_id=call.args.id)
    give_note(call, done)


def _transfer(call: Call) -> None:
    from circledesk.services.team import branch_named
    from circledesk.services.transfers import transfer

    with call.session() as session:
        done = transfer(
            session,
            person_id=call.args.id,
            to_branch_id=branch_named(session, call.args.to).id,
            on=day(call.args.on, "--on"),
            colleague_id=call.option("colleague"),
            circle_ids=call.listed("circle") or None,
        )
        _give(call, session, done)


def _support(call: Call) -> None:
    from circledesk.services.support import set_support

    with call.session() as session:
        fields = call.given("level", "supported_by", "note")
        _give(call, session, set_support(session, person_id=call.args.id, **fields))


def _spoken(call: Call) -> None:
    from circledesk.services.support import spoke_to

    told = call.option("on")
    with call.session() as session:
        asked = day(told, "--on") if told else None
        _give(call, session, spoke_to(session, person_id=call.args.id, day=asked))


def _show(call: Call) -> None:
    from circledesk.commands.lines import one_line
    from circledesk.services.facilitator_reading import facilitator_page

    with call.session() as session:
        page = facilitator_page(session, person_id=call.args.id)
    if call.json:
        circles = [pick(row, shapes.HOSTED) for row in page.circles]
        absences = [pick(row, shapes.AWAY) for row in page.absences]
        told = {**pick(page.row, shapes.FACILITATOR), "follow_ups": page.follow_ups}
        print_json({**told, "circles": circles, "absences": absences})
        return
    print(one_line(page.row, lines.FACILITATORS))
    for circle in page.circles:
        print(f"  {one_line(circle, lines.HOSTED)}")
    for absence in page.absences:
        print(f"  {one_line(absence, lines.ABSENCES)}")


def _give(call: Call, session: Session, done: Any) -> None:
    from circledesk.services.people import facilitators

    give_row(call, done, facilitators(session), shapes.FACILITATOR, lines.FACILITATORS)
