"""`report …`: papers for the wall and the desk, as PDF."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.commands import desk_papers, event_papers
from circledesk.commands.output import print_json
from circledesk.commands.parsing import command, words
from circledesk.commands.report_outcomes import fill_outcomes
from circledesk.commands.report_sheets import fill_sheets
from circledesk.in_place import write_whole

if TYPE_CHECKING:
    from circledesk.commands.call import Call

_KINDS = ("flyer", "poster", "slips")


def fill(parser: ArgumentParser) -> None:
    """Add the kinds of paper."""
    kinds = words(parser)
    flyer = command(kinds, "flyer", _flyer, "a circle's flyer, poster or sign-up slips")
    flyer.add_argument("--circle", required=True, metavar="ID")
    flyer.add_argument("--kind", choices=_KINDS, help="else the flyer")
    flyer.add_argument("--out", required=True, metavar="FILE")
    fill_outcomes(kinds)
    on = command(kinds, "whats-on", _whats_on, "one page of all circles that still meet")
    on.add_argument("--out", required=True, metavar="FILE")
    fill_sheets(kinds)
    desk_papers.fill(kinds)
    event_papers.fill(kinds)
    service = command(kinds, "service", _service, "a facilitator's record of service, to sign")
    service.add_argument("--person", required=True, metavar="ID", help="or an e-mail address")
    service.add_argument("--out", required=True, metavar="FILE")


def _flyer(call: Call) -> None:
    from circledesk.documents.circle_papers import render_circle_paper
    from circledesk.languages import known
    from circledesk.services.posters import circle_paper

    kind, circle_id = call.option("kind", "flyer"), call.args.circle
    with call.session() as session:
        paper = circle_paper(session, circle_id=circle_id, language=call.language)
    language = call.language or known(paper.language)
    consent = _consent(language)
    write_whole(
        Path(call.args.out),
        lambda out: render_circle_paper(paper, out, kind, language, consent=consent),
    )
    _tell(call, {"file": call.args.out, "kind": kind, "circle": paper.name, "language": language})


def _whats_on(call: Call) -> None:
    from circledesk.documents.whats_on import render_whats_on
    from circledesk.services.posters import whats_on

    language = call.language or "en"
    with call.session() as session:
        facts = whats_on(session, language=language)
    write_whole(Path(call.args.out), lambda out: render_whats_on(facts, out, language))
    _tell(call, {"file": call.args.out, "circles": len(facts.circles), "language": language})


def _tell(call: Call, answer: dict[str, object]) -> None:
    if call.json:
        print_json(answer)
    else:
        print(f"Written: {call.args.out}")


def _consent(language: str) -> tuple[str, str]:
    from circledesk.services.consent_words import words_of

    return words_of(False, language), words_of(True, language)


def _service(call: Call) -> None:
    from circledesk.documents.record_of_service import render_record
    from circledesk.services.members import member_named
    from circledesk.services.service_record import service_record

    language = call.language or "en"
    with call.session() as session:
        record = service_record(session, person_id=member_named(session, call.args.person))
    write_whole(Path(call.args.out), lambda out: render_record(record, out, language))
    _tell(
        call, {"file": call.args.out, "circles": len(record.circles), "learners": record.learners}
    )
