"""`request add`, `request list`, `request answer`, `request register`: people about their data."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.commands.lists import branch_id
from circledesk.commands.output import print_json, print_table
from circledesk.commands.parsing import command, words
from circledesk.commands.plain import say_done
from circledesk.commands.values import day
from circledesk.in_place import write_whole

if TYPE_CHECKING:
    from circledesk.commands.call import Call
    from circledesk.services.facts.rights import RequestRow


def fill(parser: ArgumentParser) -> None:
    """Add the words on requests about own data."""
    group = words(parser)
    add = command(group, "add", _add, "somebody asks about her own data")
    add.add_argument("--kind", required=True, help="access, correction, erasure, withdrawal, "
                     "portability, restriction or objection")  # fmt: skip
    add.add_argument("--learner", metavar="ID")
    add.add_argument("--name", help="of who is no learner here")
    add.add_argument("--branch", metavar="BRANCH", help="this computer's, where not said")
    add.add_argument("--asked", metavar="DATE", help="today, where not said")
    add.add_argument("--how", help="in person, by letter, by phone")
    add.add_argument("--wish", help="in her words")
    listed = command(group, "list", _list, "requests, the most pressing first")
    listed.add_argument("--open", action="store_true", help="only those not answered yet")
    listed.add_argument("--branch", metavar="BRANCH")
    answer = command(group, "answer", _answer, "note what became of a request")
    answer.add_argument("id", metavar="ID")
    answer.add_argument("--outcome", required=True, help="done, refused or withdrawn")
    answer.add_argument("--note", help="what was done, or why it was refused")
    sheet = command(group, "register", _register, "all requests on paper, without names")
    sheet.add_argument("--out", required=True, metavar="FILE")


def _add(call: Call) -> None:
    from circledesk.services.rights import add_request
    from circledesk.services.session import this_device

    given = call.given("learner", "name", "asked", "how", "wish")
    with call.session() as session:
        done = add_request(
            session,
            branch_id=branch_id(call, session) or this_device(session).branch_id,
            kind=call.args.kind,
            learner_id=given.get("learner", ""),
            name=given.get("name", ""),
            asked_on=day(given["asked"], "asked") if "asked" in given else None,
            asked_how=given.get("how", ""),
            wish=given.get("wish", ""),
        )
    say_done(call, done)


def _list(call: Call) -> None:
    from circledesk.services.rights import requests

    with call.session() as session:
        branch = branch_id(call, session)
        rows = requests(session, branch_id=branch, open_only=call.has("open"))
    if call.json:
        print_json([_shape(row) for row in rows])
        return
    columns = (
        ("id", lambda row: row.id),
        ("kind", lambda row: row.kind),
        ("name", lambda row: row.name),
        ("branch", lambda row: row.branch),
        ("due", lambda row: row.due_on),
        ("state", lambda row: row.outcome or _clock(row)),
    )
    print_table(rows, columns, "Nobody has asked yet.")


def _shape(row: RequestRow) -> dict[str, object]:
    return {
        "id": row.id, "kind": row.kind, "learner_id": row.learner_id or None, "name": row.name,
        "branch": row.branch, "asked_on": row.asked_on, "due_on": row.due_on,
        "days_left": row.days_left, "wish": row.wish, "outcome": row.outcome or None,
        "answered_on": row.answered_on, "answered_by": row.answered_by, "note": row.note,
    }  # fmt: skip


def _clock(row: RequestRow) -> str:
    return f"{row.days_left} days left" if row.days_left >= 0 else f"{-row.days_left} days late"


def _answer(call: Call) -> None:
    from circledesk.services.rights import answer_request

    with call.session() as session:
        note = call.given("note").get("note", "")
        done = answer_request(
            session, request_id=call.args.id, outcome=call.args.outcome, note=note
        )
    say_done(call, done)


def _register(call: Call) -> None:
    from circledesk.documents.rights_register import render_requests
    from circledesk.services.rights import register

    with call.session() as session:
        facts = register(session)
    language = call.language or "en"
    write_whole(Path(call.args.out), lambda out: render_requests(facts, out, language))
    if call.json:
        print_json({"file": call.args.out, "requests": len(facts.rows)})
    else:
        print(f"Written: {call.args.out}")
