"""`export …`: what others can read."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.commands.output import print_json
from circledesk.commands.parsing import command, words
from circledesk.in_place import write_whole

if TYPE_CHECKING:
    from circledesk.commands.call import Call

TEAM_PAGE = "learning-circles.html"
_TAKEN_OUT = {
    "xlsx": "all lists as one workbook",
    "csv": "all lists, a CSV file each",
    "ics": "meetings and events for calendars",
    "vcard": "the team's people for a telephone's contacts",
    "p2pu": "P2PU's own exports, made of our rows",
    "all": "everything, in open formats, with a description of each field",
}


def fill(parser: ArgumentParser) -> None:
    """Add the kinds of export."""
    kinds = words(parser)
    page = command(kinds, "team-page", _team_page, "the public list of circles as one HTML file")
    page.add_argument("--out", metavar="DIR", required=True)
    for kind, told in _TAKEN_OUT.items():
        command(kinds, kind, _take_out, told).add_argument("--out", metavar="DIR", required=True)
    verifier = command(
        kinds, "verifier", _verifier, "an employer's file to check certificates with"
    )
    verifier.add_argument("--out", metavar="FILE", required=True)


def _team_page(call: Call) -> None:
    from circledesk.documents.team_page import team_page_html
    from circledesk.services.team_page import team_page

    with call.session() as session:
        page = team_page(session)
    file = Path(call.args.out) / TEAM_PAGE
    content = team_page_html(page, call.language or "en").encode()
    write_whole(file, lambda out: out.write(content))
    if call.json:
        print_json({"file": str(file), "circles": len(page.circles)})
    else:
        print(f"Written: {file}")


def _take_out(call: Call) -> None:
    from circledesk.interop.take_out import take_out

    with call.session() as session:
        made = take_out(session, call.args.word, Path(call.args.out), call.language or "en")
    if call.json:
        print_json({"written": str(made.place), "rows": made.counts})
    else:
        told = ", ".join(f"{name} {count}" for name, count in made.counts.items() if count)
        print(f"Written: {made.place} ({told or 'nothing yet'})")


def _verifier(call: Call) -> None:
    from circledesk.documents.verifier import verifier_html
    from circledesk.services.verifier import verifier_facts

    with call.session() as session:
        facts = verifier_facts(session)
    content = verifier_html(facts)
    write_whole(Path(call.args.out), lambda out: out.write(content))
    told = {"file": call.args.out, "as_of": facts.as_of, "keys": len(facts.keys)}
    if call.json:
        print_json({**told, "void": len(facts.void), "size": len(content)})
    else:
        print(f"Written: {call.args.out}. Known as of {facts.as_of}.")
