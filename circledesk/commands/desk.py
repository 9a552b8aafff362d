"""`desk …`: who uses this computer, who sits at it, and their PINs."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from circledesk.commands.asked_secrets import desk_pin
from circledesk.commands.output import Column, pick, print_json, print_table
from circledesk.commands.parsing import command, words
from circledesk.commands.plain import say_done

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.commands.call import Call

KEYS = ("id", "name", "role", "pin", "now")
COLUMNS: tuple[Column, ...] = (
    ("id", lambda row: row.id),
    ("name", lambda row: row.name),
    ("role", lambda row: row.role),
    ("pin", lambda row: "has a PIN" if row.pin else ""),
    ("now", lambda row: "at the desk" if row.now else ""),
)


def fill(parser: ArgumentParser) -> None:
    """Add the words on the desk."""
    group = words(parser)
    command(group, "list", _list, "who uses this computer, and in which role")
    sit = command(group, "sit-down", _sit_down, "act as this person from now on")
    role = command(group, "role", _role, "give a person of the team her role")
    pin = command(group, "pin", _pin, "choose a PIN, or take one away")
    pin.add_argument("what", choices=tuple(_PINS))
    code = command(group, "code", _code, "answer the code of a forgotten PIN (organizers)")
    for one in (sit, role, pin):
        one.add_argument("id", metavar="ID", help="or the e-mail address")
    role.add_argument("role", metavar="ROLE")
    code.add_argument("code", metavar="CODE", help="as it is read out")
    code.add_argument("--device", required=True, metavar="ID", help="the computer that shows it")
    lock = command(group, "lock-after", _lock_after, "when the window locks itself")
    lock.add_argument("minutes", metavar="MINUTES", type=int, help="0: never")


def _person(call: Call, session: Session) -> str:
    from circledesk.services.members import member_named

    return member_named(session, call.args.id)


def _list(call: Call) -> None:
    from circledesk.services.at_desk import at_desk

    with call.session() as session:
        desk = at_desk(session)
    if call.json:
        people = [pick(one, KEYS) for one in desk.people]
        print_json({"people": people, "lock_after": desk.lock_after})
    else:
        print_table(desk.people, COLUMNS, "Nobody is noted at this computer.")


def _sit_down(call: Call) -> None:
    from circledesk.services.at_desk import sit_down

    with call.session() as session:
        person = _person(call, session)
        pin = desk_pin("PIN: ") if _has_pin(session, person) else ""
        say_done(call, sit_down(session, person_id=person, pin=pin))


def _role(call: Call) -> None:
    from circledesk.services.at_desk import set_role

    with call.session() as session:
        say_done(call, set_role(session, person_id=_person(call, session), role=call.args.role))


def _pin(call: Call) -> None:
    _PINS[call.args.what](call)


def _set_pin(call: Call) -> None:
    from circledesk.services.pins import set_pin

    with call.session() as session:
        person = _person(call, session)
        old = desk_pin("PIN until now: ") if _has_pin(session, person) else ""
        new = desk_pin("New PIN: ", "CIRCLEDESK_NEW_PIN")
        say_done(call, set_pin(session, person_id=person, pin=new, old=old))


def _clear_pin(call: Call) -> None:
    """Whoever takes one away proves herself: her own, or as who is at the desk."""
    from circledesk.services.pins import clear_pin, prove
    from circledesk.services.session import this_device

    with call.session() as session:
        person, here = _person(call, session), this_device(session).person_id
        pin = desk_pin("Your PIN: ")
        if person == here:
            done = clear_pin(session, person_id=person, pin=pin)
        else:
            prove(session, person_id=here, pin=pin)
            done = clear_pin(session, person_id=person)
        say_done(call, done)


def _code(call: Call) -> None:
    from circledesk.services.desk_code import answer_code

    with call.desk() as desk, desk.session() as session:
        told = answer_code(
            session, keys=desk.keys(), device_id=call.args.device, challenge=call.args.code
        )
    if call.json:
        print_json({"answer": told})
    else:
        print(f"Read back by telephone: {told}")


def _lock_after(call: Call) -> None:
    from circledesk.services.at_desk import lock_after

    with call.session() as session:
        say_done(call, lock_after(session, minutes=call.args.minutes))


def _has_pin(session: Session, person: str) -> bool:
    from circledesk.services.at_desk import at_desk

    return any(one.id == person and one.pin for one in at_desk(session).people)


_PINS = {"set": _set_pin, "clear": _clear_pin}
