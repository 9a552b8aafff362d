"""`export …`: what others can read."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING

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
