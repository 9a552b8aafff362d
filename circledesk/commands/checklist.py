"""`checklist …`: what is to be done for a circle and when, marked, changed, printed."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.commands import shapes_support as shapes
from circledesk.commands.lists import answer, branch_id
from circledesk.commands.output import Column, pick, print_json, print_table
from circledesk.commands.parsing import command, words

if TYPE_CHECKING:
    from circledesk.commands.call import Call

ITEMS: tuple[Column, ...] = (
    ("key", lambda row: row.key),
    ("when", lambda row: row.when),
    ("item", lambda row: row.text),
    ("left out", lambda row: "left out" if row.left_out else ""),
)
LINES: tuple[Column, ...] = (
    ("key", lambda row: row.key),
    ("by", lambda row: row.due),
    ("item", lambda row: row.text),
    ("done", lambda row: row.done_at.date() if row.done_at else "late" if row.overdue else ""),
    ("who", lambda row: row.done_by),
)
DUE: tuple[Column, ...] = (
    ("id", lambda row: row.circle_id),
    ("circle", lambda row: row.circle),
    ("branch", lambda row: row.branch),
    ("first meeting", lambda row: row.first),
    ("to do", lambda row: len(row.lines)),
    ("late", lambda row: row.overdue or ""),
)


def fill(parser: ArgumentParser) -> None:
    """Add the words on checklists."""
    group = words(parser)
    show = command(group, "show", _show, "the checklist of a circle")
    mark = command(group, "mark", _mark, "note that items were done")
    mark.add_argument("items", metavar="KEY", nargs="+")
    mark.add_argument("--not-done", action="store_true", help="take the marks away")
    mark.add_argument("--note")
    sheet = command(group, "sheet", _sheet, "the checklist of a circle on one page")
    sheet.add_argument("--out", metavar="FILE", required=True)
    for one in (show, mark, sheet):
        one.add_argument("--circle", metavar="ID", required=True)
    due = command(group, "due", _due, "what is to be done by Sunday, by circle")
    due.add_argument("--branch", metavar="BRANCH")
    command(group, "items", _items, "what stands on every circle's checklist")
    leave = command(group, "leave-out", _leave, "take items off the list of all circles")
    leave.add_argument("items", metavar="KEY", nargs="+")
    leave.add_argument("--back", action="store_true", help="put them on it again")
    add = command(group, "add", _add, "add an item of the team's own")
    add.add_argument("--when", required=True, help="4w, 2w, 1w, 1d, after-first or after-last")
    add.add_argument("--text", required=True)


def _show(call: Call) -> None:
    from circledesk.services.checklist import circle_checklist

    with call.session() as session:
        told = circle_checklist(session, circle_id=call.args.circle, language=call.language or "en")
    if call.json:
        items = [pick(line, shapes.CHECKLIST_LINE) for line in told.lines]
        print_json({**pick(told, shapes.CHECKLIST), "lines": items})
    else:
        print(f"{told.circle} · {told.done} of {len(told.lines)} done")
        print_table(told.lines, LINES, "")


def _mark(call: Call) -> None:
    from circledesk.services.checklist import mark_item
    from circledesk.services.session import action

    done = not call.has("not_done")
    with call.session() as session, action(session, "checklist.mark"):
        for item in call.args.items:
            mark_item(
                session, circle_id=call.args.circle, item=item, done=done, **call.given("note")
            )
    _show(call)


def _sheet(call: Call) -> None:
    from circledesk.documents.checklist_sheet import render_checklist
    from circledesk.in_place import write_whole
    from circledesk.services.checklist import circle_checklist

    language = call.language or "en"
    with call.session() as session:
        facts = circle_checklist(session, circle_id=call.args.circle, language=language)
    file = Path(call.args.out)
    write_whole(file, lambda out: render_checklist(facts, out, language))
    if call.json:
        print_json({"file": str(file), "items": len(facts.lines), "language": language})
    else:
        print(file)


def _due(call: Call) -> None:
    from circledesk.services.checklist import checklists_due

    language = call.language or "en"
    with call.session() as session:
        rows = checklists_due(session, branch_id=branch_id(call, session), language=language)
    answer(call, rows, shapes.CHECKLIST_DUE, DUE, "Nothing is to be done this week.")


def _items(call: Call) -> None:
    from circledesk.services.checklist_items import checklist_items

    with call.session() as session:
        rows = checklist_items(session, language=call.language or "en", all_of_them=True)
    answer(call, rows, shapes.CHECKLIST_ITEM, ITEMS, "The checklist is empty.")


def _leave(call: Call) -> None:
    named = set(call.args.items)
    back = call.has("back")
    _change(call, lambda left: left - named if back else left | named, [])


def _add(call: Call) -> None:
    _change(call, lambda left: left, [{"when": call.args.when, "text": call.args.text}])


def _change(call: Call, leave: Callable[[set[str]], set[str]], more: list[dict[str, str]]) -> None:
    from circledesk.services.checklist_items import checklist_items, set_checklist

    with call.session() as session:
        items = checklist_items(session, all_of_them=True)
        own = [{"key": i.key, "when": i.when, "text": i.text} for i in items if i.own]
        left = leave({item.key for item in items if item.left_out})
        set_checklist(session, left_out=sorted(left), own=[*own, *more])
    _items(call)
