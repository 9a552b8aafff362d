"""`programme`: the six steps in figures, how far each branch is, and the rows behind a figure."""

from __future__ import annotations

from argparse import ArgumentParser
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from circledesk.commands.lists import branch_id
from circledesk.commands.output import print_json, print_table
from circledesk.in_place import write_whole

if TYPE_CHECKING:
    from circledesk.commands.call import Call

_FIGURES = (
    "branches", "to_approach", "asked", "said_yes", "trained", "begun", "not_begun", "running",
    "follow_ups", "questions", "finished", "certificates", "events", "shared", "partners",
    "public",
)  # fmt: skip


def fill(parser: ArgumentParser) -> None:
    """Add the options of programme."""
    parser.add_argument("--stage", help="the rows behind a figure: site, agreed, joined, …")
    parser.add_argument("--branch", metavar="BRANCH", help="with --stage: of one branch")
    parser.add_argument("--out", metavar="FILE", type=Path, help="the page as PDF")
    parser.set_defaults(run=_programme, branch=None)


def _programme(call: Call) -> None:
    if call.args.stage:
        _behind(call)
        return
    from circledesk.services.programme import programme
    from circledesk.services.session import this_device, today

    with call.session() as session:
        told = programme(session)
        team, day = this_device(session).team, today(session)
    if call.args.out:
        from circledesk.documents.programme_sheet import render_programme

        out = BytesIO()
        render_programme(told.rows, out, call.language or "en", team=team, day=day)
        write_whole(call.args.out, lambda file: file.write(out.getvalue()))
        call.tell(f"Written: {call.args.out}")
        return
    if call.json:
        figures = {name: getattr(told, name) for name in _FIGURES}
        print_json({**figures, "steps": told.steps, "branches_reached": told.rows})
        return
    for name in _FIGURES:
        print(f"{name.replace('_', ' ')}: {getattr(told, name)}")
    _table(told.rows)


def _table(rows: Any) -> None:
    from circledesk.services.facts.programme import STAGES

    def of(stage: str) -> Any:
        return lambda row: row.marks[stage].day or (row.marks[stage].count or "")

    columns = [("branch", lambda row: row.branch), *((stage, of(stage)) for stage in STAGES)]
    print_table(rows, (*columns, ("next", lambda row: row.next)), "No branch is in the team yet.")


def _behind(call: Call) -> None:
    from circledesk.services.programme import rows_behind

    with call.session() as session:
        branch = branch_id(call, session) if call.args.branch else ""
        rows = rows_behind(session, stage=call.args.stage, branch_id=branch or "")
    if call.json:
        print_json(rows)
        return
    columns = (
        ("branch", lambda row: row.branch),
        ("day", lambda row: row.day),
        ("what", lambda row: row.text),
        ("", lambda row: row.detail),
        ("count", lambda row: row.count if row.reached else 0),
    )
    print_table(rows, columns, "Nothing is noted of this yet.")
