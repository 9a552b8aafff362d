"""`audit list`, `audit print`: who saw, took out, printed and changed what."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.commands.output import print_json, print_table
from circledesk.commands.parsing import command, words
from circledesk.commands.values import day
from circledesk.in_place import write_whole

if TYPE_CHECKING:
    from circledesk.commands.call import Call
    from circledesk.services.audit import Asked


def fill(parser: ArgumentParser) -> None:
    """Add the words on who did what."""
    group = words(parser)
    shown = command(group, "list", _list, "who did what, newest first, 500 at most")
    paper = command(group, "print", _print, "the same as a paper for an auditor, 2,000 at most")
    for one in (shown, paper):
        one.add_argument("--learner", metavar="ID", help="about one learner")
        one.add_argument("--person", metavar="ID", help="by one person at the desk")
        one.add_argument("--device", metavar="ID", help="on one computer")
        one.add_argument("--deed", choices=("seen", "exported", "printed", "changed"))
        one.add_argument("--from", dest="first", metavar="DATE")
        one.add_argument("--to", dest="last", metavar="DATE")
    paper.add_argument("--out", required=True, metavar="FILE")


def _asked(call: Call) -> Asked:
    from circledesk.services.audit import Asked

    told = call.given("learner", "person", "device", "deed")
    told |= {name: day(text, name) for name, text in call.given("first", "last").items()}
    return Asked(**told)


def _print(call: Call) -> None:
    from circledesk.documents.audit_paper import render_audit
    from circledesk.services.audit import audit_paper

    language = call.language or "en"
    with call.session() as session:
        facts = audit_paper(session, _asked(call))
    write_whole(
        Path(call.args.out), lambda out: render_audit(facts, out, language, speak=call.spoken)
    )
    if call.json:
        print_json({"file": call.args.out, "lines": len(facts.rows), "more": facts.more})
    else:
        print(f"Written: {call.args.out}")


def _list(call: Call) -> None:
    from circledesk.services.audit import audit

    with call.session() as session:
        rows = audit(session, _asked(call))
    if call.json:
        print_json(rows)
        return
    columns = (
        ("at", lambda row: f"{row.at:%Y-%m-%d %H:%M}"),
        ("person", lambda row: f"{row.person} (not certain)" if row.in_doubt else row.person),
        ("deed", lambda row: row.deed),
        ("what", lambda row: row.what),
        ("learner", lambda row: row.learner),
        ("count", lambda row: row.count),
        ("computer", lambda row: row.computer),
    )
    print_table(rows, columns, "Nothing was noted.")
