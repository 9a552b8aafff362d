"""`report regional`, `workshop`, `guide`, `worksheet`, `labels`, …: papers for events and desk."""

from __future__ import annotations

import json
from argparse import ArgumentParser
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from circledesk.commands.output import plain, print_json
from circledesk.commands.parsing import Commands, command
from circledesk.errors import InvalidValue
from circledesk.in_place import write_whole

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.commands.call import Call
    from circledesk.services.facts.event_papers import Tags

_SHAPES = ("pdf", "json", "xlsx")


def fill(kinds: Commands[ArgumentParser]) -> None:
    """Add the papers."""
    pack = command(kinds, "regional", _regional, "the pack of a regional meeting")
    pack.add_argument("--as", dest="shape", choices=_SHAPES, help="else as the file ends, else pdf")
    workshop = command(kinds, "workshop", _workshop, "the attendance sheet of an event")
    guide = command(kinds, "guide", _guide, "hours, prompts, what to bring, and the list to sign")
    worksheet = command(kinds, "worksheet", _worksheet, "the planning worksheet of a workshop")
    worksheet.add_argument("--filled", action="store_true", help="those that are filled in")
    for one in (pack, workshop, guide, worksheet):
        one.add_argument("--event", required=True, metavar="ID")
    labels = command(kinds, "labels", _labels, "names or addresses on sheets of labels")
    labels.add_argument("--branches", action="store_true", help="addresses of all branches")
    labels.add_argument("--sheet", help="3x7, 3x8, 3x8-70, 2x7, 2x5, badges, or one of your own")
    labels.add_argument("--first", type=int, metavar="N", help="first label free on a used sheet")
    tents = command(kinds, "tents", _tents, "names to stand on the table, an A4 each")
    for one in (labels, tents):
        one.add_argument("--circle", metavar="ID", help="its learners")
        one.add_argument("--event", metavar="ID", help="the people on its list")
    loan = command(kinds, "loan", _loan, "the slip that both sign")
    loan.add_argument("--loan", required=True, metavar="ID")
    for one in (pack, workshop, guide, worksheet, labels, tents, loan):
        one.add_argument("--out", required=True, metavar="FILE")


def _regional(call: Call) -> None:
    from circledesk.services.regional_pack import pack_paper

    language, file = call.language or "en", Path(call.args.out)
    with call.session() as session:
        pack = pack_paper(session, event_id=call.args.event)
    ending = file.suffix.lower().removeprefix(".")
    shape = call.option("shape", ending if ending in _SHAPES else "pdf")
    if shape == "xlsx":
        from circledesk.in_place import written_whole
        from circledesk.interop.regional_sheet import regional_sheet
        from circledesk.interop.spreadsheets import write_xlsx

        file.parent.mkdir(parents=True, exist_ok=True)
        written_whole(file, lambda part: write_xlsx(regional_sheet(pack, language), part))
    elif shape == "json":
        told = json.dumps(plain(pack), ensure_ascii=False, indent=1)
        write_whole(file, lambda out: out.write(told.encode()))
    else:
        from circledesk.documents.regional_pack import render_pack

        write_whole(file, lambda out: render_pack(pack, out, language))
    _tell(call, as_=shape, branches=len(pack.branches), written=pack.written)


def _workshop(call: Call) -> None:
    from circledesk.documents.event_sheet import render_attendance
    from circledesk.services.event_papers import event_paper

    with call.session() as session:
        paper = event_paper(session, event_id=call.args.event)
    _write(call, lambda out: render_attendance(paper, out, call.language or "en"))
    _tell(call, people=len(paper.people))


def _guide(call: Call) -> None:
    from circledesk.documents.workshop_guide import render_guide
    from circledesk.services.workshop_papers import guide_paper

    language = call.language or "en"
    with call.session() as session:
        paper = guide_paper(session, event_id=call.args.event, language=language)
    _write(call, lambda out: render_guide(paper, out, language))
    _tell(call, parts=len(paper.plan.parts), people=len(paper.people))


def _worksheet(call: Call) -> None:
    from circledesk.documents.planning_worksheet import render_worksheets
    from circledesk.services.workshop_papers import worksheet_paper

    with call.session() as session:
        paper = worksheet_paper(session, event_id=call.args.event, **call.given("filled"))
    _write(call, lambda out: render_worksheets(paper, out, call.language or "en"))
    _tell(call, pages=len(paper.sheets))


def _labels(call: Call) -> None:
    from circledesk.documents.label_sheets import USUAL, label_sheet
    from circledesk.documents.labels import render_labels

    with call.session() as session:
        tags = _tags(call, session, "labels")
    sheet = label_sheet(call.option("sheet", USUAL))
    first = call.given("first")
    _write(call, lambda out: render_labels(tags, out, sheet, call.language or "en", **first))
    _tell(call, labels=len(tags.tags), sheet=sheet.key)


def _tents(call: Call) -> None:
    from circledesk.documents.table_tents import render_tents

    with call.session() as session:
        tags = _tags(call, session, "tents")
    _write(call, lambda out: render_tents(tags, out, call.language or "en"))
    _tell(call, pages=len(tags.tags))


def _loan(call: Call) -> None:
    from circledesk.documents.loan_slip import render_loan_slip
    from circledesk.services.event_papers import loan_paper

    with call.session() as session:
        paper = loan_paper(session, loan_id=call.args.loan)
    _write(call, lambda out: render_loan_slip(paper, out, call.language or "en"))
    _tell(call, thing=paper.thing)


def _tags(call: Call, session: Session, paper: str) -> Tags:
    from circledesk.services.event_papers import branch_tags, circle_tags, event_tags

    told = call.given("circle", "event", "branches")
    if len(told) != 1:
        raise InvalidValue(
            "Whose names are to be printed is not clear.",
            "Name a circle, an event, or (for addresses) the branches: one of them.",
            field="circle",
        )
    if "circle" in told:
        return circle_tags(session, circle_id=told["circle"], paper=paper)
    if "event" in told:
        return event_tags(session, event_id=told["event"], paper=paper)
    return branch_tags(session)


def _write(call: Call, write: Callable[[BinaryIO], object]) -> None:
    write_whole(Path(call.args.out), write)


def _tell(call: Call, **more: object) -> None:
    if call.json:
        told = {name.rstrip("_"): value for name, value in more.items()}
        print_json({"file": call.args.out, **told, "language": call.language or "en"})
    else:
        print(f"Written: {call.args.out}")
