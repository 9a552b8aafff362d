"""`report sign-in`, `report survey`: papers that are filled in by hand and come back."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING, Any

from circledesk.commands.output import print_json
from circledesk.commands.parsing import Commands, command
from circledesk.in_place import write_whole

if TYPE_CHECKING:
    from circledesk.commands.call import Call
    from circledesk.services.facts.sheet_page import Line, Page, Rect
    from circledesk.services.facts.sheets import SheetFacts


def fill_sheets(kinds: Commands[ArgumentParser]) -> None:
    """Add the kinds of paper that come back."""
    sign_in = command(kinds, "sign-in", _sign_in, "the sign-in sheet of a meeting or a circle")
    which = sign_in.add_mutually_exclusive_group(required=True)
    which.add_argument("--meeting", metavar="ID")
    which.add_argument("--circle", metavar="ID", help="all its meetings on one sheet")
    sign_in.add_argument("--out", required=True, metavar="FILE")
    survey = command(kinds, "survey", _survey, "a circle's survey slip")
    survey.add_argument("--circle", required=True, metavar="ID")
    survey.add_argument("--kind", choices=("learner", "facilitator"), help="else the learners'")
    survey.add_argument(
        "--named", action="store_true", help="one for each learner, with the name on it"
    )
    survey.add_argument("--out", required=True, metavar="FILE")


def _sign_in(call: Call) -> None:
    from circledesk.documents.sign_in_sheet import render_sign_in_sheet
    from circledesk.services.sheets import sheet_for_circle, sheet_for_meeting

    chosen = call.given("meeting", "circle")
    with call.session() as session:
        if "meeting" in chosen:
            facts = sheet_for_meeting(session, meeting_id=chosen["meeting"], language=call.language)
        else:
            facts = sheet_for_circle(session, circle_id=chosen["circle"], language=call.language)
    write_whole(Path(call.args.out), lambda out: render_sign_in_sheet(facts, out))
    _tell(call, facts)


def _survey(call: Call) -> None:
    from circledesk.documents.survey_slip import render_survey_slips
    from circledesk.services.sheets import survey_slips

    told = call.given("kind", "named")
    with call.session() as session:
        facts = survey_slips(session, circle_id=call.args.circle, language=call.language, **told)
    write_whole(Path(call.args.out), lambda out: render_survey_slips(facts, out))
    _tell(call, facts)


def _tell(call: Call, facts: SheetFacts) -> None:
    from circledesk.services.facts.sheet_layout import pages

    if not call.json:
        print(f"Written: {call.args.out}")
        return
    print_json(
        {
            "file": call.args.out,
            "sheet": facts.code,
            "kind": facts.kind,
            "language": facts.language,
            "pages": [_page(page, survey=facts.kind == "survey") for page in pages(facts)],
        }
    )


def _page(page: Page, *, survey: bool) -> dict[str, Any]:
    """Return a page's geometry in mm from its left and top."""
    told: dict[str, Any] = {"page": page.number, "width": page.width, "height": page.height}
    if survey:
        told |= {"learner_id": page.slip or None, "name": page.name}
    return told | {"rows": [_row(line, survey=survey) for line in page.lines]}


def _row(line: Line, *, survey: bool) -> dict[str, Any]:
    if survey:
        whose: dict[str, Any] = {"question": line.key}
    else:
        whose = {"learner_id": line.key if line.name else None, "name": line.name}
    boxes = {box.column: _sides(box.rect) for box in line.boxes}
    return {**whose, "key": line.key, "boxes": boxes, "write": [_sides(one) for one in line.write]}


def _sides(rect: Rect) -> list[float]:
    return [round(side, 2) for side in (rect.x, rect.y, rect.width, rect.height)]
