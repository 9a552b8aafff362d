"""`event …`: workshops, regional meetings, graduations: planned, who is invited, who came."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING, Any

from circledesk.commands import event_grow, event_plan, lines, shapes
from circledesk.commands.lines import one_line
from circledesk.commands.lists import answer, branch_id
from circledesk.commands.output import pick, print_json
from circledesk.commands.parsing import command, words
from circledesk.commands.plain import say_done
from circledesk.commands.rows import give_row
from circledesk.commands.values import clock, day

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.commands.call import Call

_FIELDS = (
    "kind",
    "title",
    "duration",
    "venue",
    "region",
    "circle_ids",
    "note",
    "plus",
    "delta",
    "form",
)
_PART = ("summary", "worked", "challenges", "questions")


def fill(parser: ArgumentParser) -> None:
    """Add the words on events."""
    group = words(parser)
    _fill_plans(
        command(group, "add", _add, "plan an event"),
        command(group, "edit", _edit, "change what is noted of an event"),
    )
    delete = command(group, "delete", _delete, "delete an event and the list of its people")
    listed = command(group, "list", _list, "the next first, then those that are over")
    listed.add_argument("--branch", metavar="BRANCH", help="its own, and the team's for its region")
    listed.add_argument("--kind", help="workshop, regional, graduation or other")
    show = command(group, "show", _show, "an event and the people on its list")
    person = command(group, "person", _person, "put somebody on an event's list")
    person.add_argument("--email", metavar="EMAIL", help="of a person of the team")
    person.add_argument("--name", help="of a guest")
    person.add_argument("--contact", help="of a guest")
    person.add_argument("--role", help="attendee, trainer, veteran, guest or speaker")
    off = command(group, "off", _off, "take people off an event's list")
    off.add_argument("ids", metavar="PLACE", nargs="+")
    came = command(group, "came", _came, "note who came")
    came.add_argument("--yes", metavar="PLACE", nargs="+", action="extend")
    came.add_argument("--no", metavar="PLACE", nargs="+", action="extend")
    event_plan.fill(group)
    event_grow.fill(group)
    part = command(group, "part", _part, "what a branch tells at a regional meeting")
    part.add_argument("--branch", metavar="BRANCH", help="this computer's, where not said")
    for name in _PART:
        part.add_argument(f"--{name}")
    for one in (delete, show, person, came, part):
        one.add_argument("id", metavar="ID")


def _fill_plans(add: ArgumentParser, edit: ArgumentParser) -> None:
    edit.add_argument("id", metavar="ID")
    add.add_argument("--branch", metavar="BRANCH", help="whose it is; else the team's")
    for one in (add, edit):
        one.add_argument("--kind", required=one is add, help="workshop, regional, graduation, …")
        one.add_argument("--title", required=one is add)
        one.add_argument("--date", metavar="DATE", required=one is add)
        one.add_argument("--time", metavar="HH:MM")
        one.add_argument("--duration", type=int, metavar="MINUTES")
        one.add_argument("--venue")
        one.add_argument("--region", help="the county or district whose branches meet")
        one.add_argument(
            "--circle", dest="circle_ids", metavar="ID", nargs="+", action="extend",
            help="whose learners graduate",
        )  # fmt: skip
        one.add_argument("--note")
        one.add_argument("--plus", help="what went well")
        one.add_argument("--delta", help="what to change")
        one.add_argument("--form", help="of development: conference, paper or trip")


def _told(call: Call) -> dict[str, Any]:
    fields = call.given(*_FIELDS)
    if (date := call.option("date")) is not None:
        fields["date"] = day(date, "--date")
    if (time := call.option("time")) is not None:
        fields["start"] = clock(time, "--time")
    return fields


def _add(call: Call) -> None:
    from circledesk.services.events import add_event

    with call.session() as session:
        _give(call, session, add_event(session, branch_id=branch_id(call, session), **_told(call)))


def _edit(call: Call) -> None:
    from circledesk.services.events import edit_event

    with call.session() as session:
        _give(call, session, edit_event(session, event_id=call.args.id, **_told(call)))


def _delete(call: Call) -> None:
    from circledesk.services.events import delete_event

    with call.session() as session:
        done = delete_event(session, event_id=call.args.id)
    say_done(call, done)


def _list(call: Call) -> None:
    from circledesk.services.events import events

    with call.session() as session:
        rows = events(session, branch_id=branch_id(call, session), **call.given("kind"))
    answer(call, rows, shapes.EVENT, lines.EVENTS, "No event is planned yet.")


def _show(call: Call) -> None:
    from circledesk.services.events import event_page

    with call.session() as session:
        page = event_page(session, event_id=call.args.id)
    if call.json:
        people = [pick(one, shapes.AT_EVENT) for one in page.people]
        print_json({**pick(page.row, shapes.EVENT), "people": people})
        return
    print(one_line(page.row, lines.EVENTS))
    for one in page.people:
        print(f"  {one_line(one, lines.AT_EVENT)}")


def _person(call: Call) -> None:
    from circledesk.models.events import EventPerson
    from circledesk.services.events import add_guest, event_page, invite
    from circledesk.services.members import member_named

    role, event_id = call.given("role"), call.args.id
    with call.session() as session:
        if (email := call.option("email")) is not None:
            person = member_named(session, email)
            invite(session, event_id=event_id, person_ids=[person], **role)
            place = EventPerson.id_for(event_id, person)
        else:
            told = {"name": call.option("name", ""), **call.given("contact"), **role}
            place = add_guest(session, event_id=event_id, **told).id
        people = event_page(session, event_id=event_id).people
    row = next(one for one in people if one.id == place)
    if call.json:
        print_json(pick(row, shapes.AT_EVENT))
    else:
        print(one_line(row, lines.AT_EVENT))


def _off(call: Call) -> None:
    from circledesk.services.events import take_off

    with call.session() as session:
        say_done(call, take_off(session, place_ids=call.args.ids))


def _came(call: Call) -> None:
    from circledesk.services.events import mark_came

    came = dict.fromkeys(call.listed("yes"), True)
    came |= dict.fromkeys(call.listed("no"), False)
    with call.session() as session:
        say_done(call, mark_came(session, event_id=call.args.id, came=came))


def _part(call: Call) -> None:
    from circledesk.services.regional_parts import write_part
    from circledesk.services.session import this_device

    with call.session() as session:
        branch = branch_id(call, session) or this_device(session).branch_id
        texts = call.given(*_PART)
        say_done(call, write_part(session, event_id=call.args.id, branch_id=branch, **texts))


def _give(call: Call, session: Session, done: Any) -> None:
    from circledesk.services.events import events

    give_row(call, done, events(session), shapes.EVENT, lines.EVENTS)
