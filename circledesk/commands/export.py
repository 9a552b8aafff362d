"""`export …`: what others can read."""

from __future__ import annotations

from argparse import ArgumentParser
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from circledesk.commands.files import write_whole
from circledesk.commands.output import print_json
from circledesk.commands.parsing import command, words

if TYPE_CHECKING:
    from circledesk.commands.call import Call

TEAM_PAGE = "learning-circles.html"


def fill(parser: ArgumentParser) -> None:
    """Add the kinds of export."""
    kinds = words(parser)
    page = command(kinds, "team-page", _team_page, "the public list of circles as one HTML file")
    page.add_argument("--out", metavar="DIR", required=True)
    p2pu = command(kinds, "p2pu", _p2pu, "P2PU's exports and lists, with its own ids")
    p2pu.add_argument("--out", metavar="DIR", required=True)
    p2pu.add_argument(
        "--exact", action="store_true", help="bytes as P2PU's own, not guarded for spreadsheets"
    )
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


def _p2pu(call: Call) -> None:
    from circledesk.interop.p2pu.out import export_p2pu

    with call.session() as session:
        files = export_p2pu(session, exact="exact" in call.args)
    folder = Path(call.args.out)
    for name, content in files.items():
        write_whole(folder / name, partial(_write, content), private=True)
    if call.json:
        print_json([{"file": str(folder / name), "size": len(c)} for name, c in files.items()])
    else:
        print("\n".join(f"Written: {folder / name}" for name in files))


def _write(content: bytes, out: BinaryIO) -> None:
    out.write(content)


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
