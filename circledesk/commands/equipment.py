"""`equipment …`: what branches have and what travels, and who has it when."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING, Any

from circledesk.commands import lines, shapes
from circledesk.commands.lists import answer, branch_id
from circledesk.commands.output import pick, print_json
from circledesk.commands.parsing import command, words
from circledesk.commands.rows import give_note, give_row
from circledesk.commands.values import day

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.commands.call import Call

_FIELDS = ("name", "kind", "quantity", "working", "number", "note")


def fill(parser: ArgumentParser) -> None:
    """Add the words on equipment."""
    things = words(parser)
    add = command(things, "add", _add, "add a thing, or several alike")
    add.add_argument("--branch", metavar="BRANCH", help="whose it is; else the travelling pool")
    edit = command(things, "edit", _edit, "change what is noted of a thing")
    edit.add_argument("id", metavar="ID")
    for one in (add, edit):
        one.add_argument("--name", required=one is add)
        one.add_argument("--kind", help="laptop, tablet, headphones, projector, …")
        one.add_argument("--quantity", type=int, metavar="N")
        one.add_argument("--working", type=int, metavar="N", help="how many of them work")
        one.add_argument("--number", help="as on the inventory label")
        one.add_argument("--note")
    lend = command(things, "lend", _lend, "note who uses a thing from when to when")
    lend.add_argument("id", metavar="ID")
    lend.add_argument("--branch", metavar="BRANCH", required=True)
    lend.add_argument("--from", dest="first", metavar="DATE", required=True)
    lend.add_argument("--to", dest="last", metavar="DATE", required=True)
    lend.add_argument("--quantity", type=int, metavar="N")
    lend.add_argument("--circle", dest="circle_id", metavar="ID")
    lend.add_argument("--note")
    back = command(things, "back", _back, "note that a loan is back")
    back.add_argument("id", metavar="LOAN")
    remove = command(things, "remove", _remove, "take a thing off the list")
    remove.add_argument("id", metavar="ID")
    shown = command(things, "list", _list, "all equipment, the travelling pool first")
    shown.add_argument("--branch", metavar="BRANCH", help="its own, and what it has on loan")


def _add(call: Call) -> None:
    from circledesk.services.equipment import add_equipment

    with call.session() as session:
        fields = call.given(*_FIELDS)
        done = add_equipment(session, branch_id=branch_id(call, session), **fields)
        _give(call, session, done)


def _edit(call: Call) -> None:
    from circledesk.services.equipment import edit_equipment

    with call.session() as session:
        done = edit_equipment(session, equipment_id=call.args.id, **call.given(*_FIELDS))
        _give(call, session, done)


def _lend(call: Call) -> None:
    from circledesk.services.equipment import lend
    from circledesk.services.equipment_reading import loans_of

    with call.session() as session:
        done = lend(
            session,
            equipment_id=call.args.id,
            branch_id=branch_id(call, session) or "",
            first=day(call.args.first, "--from"),
            last=day(call.args.last, "--to"),
            **call.given("quantity", "circle_id", "note"),
        )
        rows = loans_of(session, equipment_id=call.args.id)
        give_row(call, done, rows, shapes.LOAN, lines.LOANS)


def _back(call: Call) -> None:
    from circledesk.services.equipment import take_back

    with call.session() as session:
        done = take_back(session, loan_id=call.args.id)
    give_note(call, done)


def _remove(call: Call) -> None:
    from circledesk.services.equipment import remove_equipment

    with call.session() as session:
        done = remove_equipment(session, equipment_id=call.args.id)
    give_note(call, done)


def _list(call: Call) -> None:
    from circledesk.services.equipment import equipment

    with call.session() as session:
        rows = equipment(session, branch_id=branch_id(call, session))
    if call.json:
        print_json([_object(row) for row in rows])
    else:
        answer(call, rows, shapes.EQUIPMENT, lines.EQUIPMENT, "No equipment is noted yet.")


def _give(call: Call, session: Session, done: Any) -> None:
    from circledesk.services.equipment import equipment

    give_row(call, done, equipment(session), shapes.EQUIPMENT, lines.EQUIPMENT)


def _object(row: Any) -> dict[str, Any]:
    loans = [pick(loan, shapes.LOAN) for loan in row.loans]
    return {**pick(row, shapes.EQUIPMENT), "loans": loans}
