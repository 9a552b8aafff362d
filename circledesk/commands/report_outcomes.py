"""`report circle`, `report impact`: what circles came to, as PDF, XLSX or JSON."""

from __future__ import annotations

import json
from argparse import ArgumentParser
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.commands.output import plain, print_json
from circledesk.commands.parsing import Commands, command
from circledesk.commands.values import day
from circledesk.errors import InvalidValue
from circledesk.in_place import write_whole

if TYPE_CHECKING:
    from circledesk.commands.call import Call
    from circledesk.services.facts.circle_report import CircleReport
    from circledesk.services.facts.impact import ImpactReport

_PAPERS = ("report", "page", "letter", "branch-letter")
_READERS = ("inside", "outside")


def fill_outcomes(kinds: Commands[ArgumentParser]) -> None:
    """Add the two reports."""
    circle = command(kinds, "circle", _circle, "what a circle came to: report, page, letters")
    circle.add_argument("circle", metavar="ID")
    circle.add_argument("--as", dest="face", choices=_PAPERS, help="else the report")
    circle.add_argument("--for", dest="reader", choices=_READERS, help="else inside")
    circle.add_argument("--out", metavar="FILE", help="needed without --json")
    impact = command(kinds, "impact", _impact, "the programme in a period")
    impact.add_argument("--from", dest="first", required=True, metavar="DATE")
    impact.add_argument("--to", dest="last", required=True, metavar="DATE")
    impact.add_argument("--as", dest="face", choices=("pdf", "xlsx", "json"), help="else pdf")
    impact.add_argument("--brief", action="store_true", help="one page for a director")
    impact.add_argument("--for", dest="reader", choices=_READERS, help="else outside")
    impact.add_argument("--as-of", dest="as_of", metavar="DATE", help="else of the newest entry")
    impact.add_argument("--out", metavar="FILE", help="needed without --json")


def _circle(call: Call) -> None:
    from circledesk.services.circle_report import circle_report_paper

    face = call.option("face", "report")
    outside = face == "page" or call.option("reader", "inside") == "outside"
    with call.session() as session:
        report = circle_report_paper(session, circle_id=call.args.circle, outside=outside)
    language = call.language or report.language
    _put_out(call, lambda: circle_paper(report, face, language))
    if call.json:
        print_json(report)


def _impact(call: Call) -> None:
    from circledesk.services.impact import impact_report

    told = call.option("as_of")
    with call.session() as session:
        report = impact_report(
            session,
            first=day(call.args.first, "--from"),
            last=day(call.args.last, "--to"),
            outside=call.option("reader", "outside") == "outside",
            as_of=None if told is None else day(told, "--as-of"),
        )
    face = "brief" if call.has("brief") else call.option("face", "pdf")
    _put_out(call, lambda: impact_paper(call, report, face))
    if call.json:
        print_json(report)


def _put_out(call: Call, make: Callable[[], bytes]) -> None:
    """Write the paper where it was asked for."""
    out = call.option("out", "")
    if not out and not call.json:
        raise InvalidValue(
            "A report cannot be shown in a terminal.",
            "Say with --out where to put it.",
            field="--out",
        )
    if out:
        content = make()
        write_whole(Path(out), lambda file: file.write(content))
        call.tell(f"Written: {out}")


def circle_paper(report: CircleReport, face: str, language: str) -> bytes:
    """Return one of a circle's papers."""
    from circledesk.documents.circle_poster import render_circle_poster
    from circledesk.documents.circle_report import render_circle_report
    from circledesk.documents.thank_you import render_thank_you

    out = BytesIO()
    if face == "page":
        render_circle_poster(report, out, language)
    elif face == "report":
        render_circle_report(report, out, language)
    else:
        to = "branch" if face == "branch-letter" else "facilitator"
        render_thank_you(report, out, language, to=to)
    return out.getvalue()


def impact_paper(call: Call, report: ImpactReport, face: str) -> bytes:
    """Return the impact report as a file of one kind."""
    from circledesk.documents.impact import render_impact
    from circledesk.documents.impact_brief import render_impact_brief
    from circledesk.interop.impact_book import impact_book

    language = call.language or "en"
    if face == "xlsx":
        return impact_book(report, language, speak=call.spoken)
    if face == "json":
        return f"{json.dumps(plain(report), ensure_ascii=False, indent=1)}\n".encode()
    out = BytesIO()
    if face == "brief":
        render_impact_brief(report, out, language)
    else:
        render_impact(report, out, language, speak=call.spoken)
    return out.getvalue()
