"""`weekly-update`: the organizer's digest of a week, in any of its faces."""

from __future__ import annotations

from argparse import ArgumentParser
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.commands.values import day
from circledesk.errors import InvalidValue
from circledesk.in_place import write_whole

if TYPE_CHECKING:
    from circledesk.commands.call import Call
    from circledesk.services.facts.weekly import WeeklyUpdate

FACES = ("json", "pdf", "eml", "text", "html", "xlsx")


def fill(parser: ArgumentParser) -> None:
    """Add the options of the weekly update."""
    parser.add_argument("--week", metavar="DATE", help="any day of the week; else this week")
    parser.add_argument("--as", dest="face", choices=FACES, help="else text")
    parser.add_argument("--out", metavar="FILE", help="else standard output; a PDF needs it")
    parser.set_defaults(run=_weekly_update)


def _weekly_update(call: Call) -> None:
    from circledesk.services.session import today
    from circledesk.services.weekly import summarise

    face = call.args.face or ("json" if call.json and not call.args.out else "text")
    if face in ("pdf", "xlsx") and not call.args.out:
        raise InvalidValue(
            "A PDF or a workbook cannot be shown in a terminal.",
            "Say with --out where to put it.",
            field="--out",
        )
    with call.session() as session:
        told = call.args.week
        asked = today(session) if told is None else day(told, "--week")
        update = summarise(session, day=asked, reports=True)
    content = render(update, face, call.language or "en")
    if call.args.out:
        write_whole(Path(call.args.out), lambda out: out.write(content))
        call.tell(f"Written: {call.args.out}")
    if call.json:
        print(render(update, "json", "en").decode().rstrip())
    elif not call.args.out:
        print(content.decode().rstrip())


def render(update: WeeklyUpdate, face: str, language: str) -> bytes:
    """Return one face of the update as the bytes of its file."""
    from circledesk.documents import weekly_faces

    if face == "pdf":
        from circledesk.documents.weekly import render_weekly

        paper = BytesIO()
        render_weekly(update, paper, language)
        return paper.getvalue()
    if face == "xlsx":
        from circledesk.interop.weekly_book import weekly_book

        return weekly_book(update, language)
    if face == "json":
        return weekly_faces.weekly_json(update).encode()
    if face == "eml":
        return weekly_faces.weekly_eml(update, language)
    text = weekly_faces.weekly_html if face == "html" else weekly_faces.weekly_text
    return text(update, language).encode()
