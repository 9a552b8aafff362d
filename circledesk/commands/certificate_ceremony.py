"""`certificate names|order|register|collected`: what a graduation needs beside the certificates."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING, Any

from circledesk.commands import shapes
from circledesk.commands.output import counted, pick, print_json
from circledesk.commands.parsing import Commands, command
from circledesk.commands.values import day
from circledesk.in_place import write_whole

if TYPE_CHECKING:
    from circledesk.commands.call import Call


def fill(certificates: Commands[ArgumentParser]) -> None:
    """Add the words on ceremonies."""
    names = command(certificates, "names", _names, "what is prepared, to initial before issuing")
    ceremony_of(names)
    names.add_argument("--out", required=True, metavar="FILE")
    order = command(certificates, "order", _order, "the order in which they are called up")
    ceremony_of(order, needed=False)
    order.add_argument("--by", choices=("name", "circle"))
    order.add_argument("--serial", action="extend", nargs="+", metavar="SERIAL", help="in order")
    order.set_defaults(wrong=order.error)
    register = command(certificates, "register", _register, "who has which, with room to sign")
    ceremony_of(register)
    register.add_argument("--waiting", action="store_true", help="only those not collected yet")
    register.add_argument("--out", metavar="FILE")
    taken = command(certificates, "collected", _collected, "note who has taken hers")
    taken.add_argument("serial", nargs="+", metavar="SERIAL")
    taken.add_argument("--on", metavar="DATE", help="else today")
    taken.add_argument("--by", metavar="NAME", help="who took it, where not the learner")
    taken.add_argument("--not", dest="taken_back", action="store_true", help="it was not collected")


def ceremony_of(parser: ArgumentParser, *, needed: bool = True) -> None:
    """Add the options that say whose ceremony it is."""
    whose = parser.add_mutually_exclusive_group(required=needed)
    whose.add_argument("--circle", action="extend", nargs="+", metavar="ID")
    whose.add_argument("--event", metavar="ID")


def told_ceremony(call: Call) -> dict[str, Any]:
    """Return the circles or the event that the command names."""
    found: dict[str, Any] = {"circle_ids": call.listed("circle")}
    return found | {"event_id": call.option("event", "")}


def _names(call: Call) -> None:
    from circledesk.documents.names_check_sheet import render_names_check
    from circledesk.services.ceremony import names_check

    with call.session() as session:
        facts = names_check(session, **told_ceremony(call))
    language = call.language or facts.language
    write_whole(Path(call.args.out), lambda out: render_names_check(facts, out, language))
    if call.json:
        print_json({"file": call.args.out, "names": len(facts.names)})
    else:
        print(f"{call.args.out} · {counted(len(facts.names), 'name')}")


def _order(call: Call) -> None:
    from circledesk.services import ceremony

    serials = call.listed("serial")
    whose = told_ceremony(call)
    if bool(serials) == call.has("by"):
        call.wrong("needed: --serial in their order, or --by name|circle")
    if not serials and not any(whose.values()):
        call.wrong("needed with --by: --circle or --event")
    with call.session() as session:
        if serials:
            done = ceremony.set_order(session, serials=serials)
        else:
            done = ceremony.order_by(session, **whose, by=call.option("by", ""))
    if call.json:
        print_json({"changed": bool(done.operation)})
    else:
        print(done.note)


def _register(call: Call) -> None:
    from circledesk.documents.certificate_register import render_register
    from circledesk.services.collecting import certificate_register, register_paper

    file = call.option("out", "")
    read = register_paper if file else certificate_register
    with call.session() as session:
        facts = read(session, **told_ceremony(call), waiting=call.has("waiting"))
    if file:
        language = call.language or facts.language
        write_whole(Path(file), lambda out: render_register(facts, out, language))
    if call.json:
        print_json([pick(one, shapes.REGISTER) for one in facts.rows])
        return
    for row in facts.rows:
        taken = f"collected {row.collected}" if row.collected else "not collected"
        state = f"void, in its place {row.successor}" if row.state == "void" else taken
        print(f"{row.serial} · {row.learner} · {row.circle} · {state}")
    if file:
        print(f"{file} · {counted(len(facts.rows), 'certificate')}")


def _collected(call: Call) -> None:
    from circledesk.services import collecting

    serials = call.args.serial
    with call.session() as session:
        if call.has("taken_back"):
            done = collecting.not_collected(session, serials=serials)
        else:
            on = day(told, "--on") if (told := call.option("on")) is not None else None
            by = call.option("by", "")
            done = collecting.collected(session, serials=serials, on=on, by=by)
    if call.json:
        print_json({"serials": serials, "changed": bool(done.operation)})
    else:
        print(done.note)
