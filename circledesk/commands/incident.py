"""`incident …`: a lost computer or stick, data in wrong hands: noted, told, closed."""

from __future__ import annotations

from argparse import ArgumentParser
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.commands.output import print_json, print_table
from circledesk.commands.parsing import command, words
from circledesk.commands.plain import say_done
from circledesk.commands.values import day
from circledesk.in_place import write_whole

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.orm import Session

    from circledesk.commands.call import Call
    from circledesk.services.facts.privacy import IncidentRow


def fill(parser: ArgumentParser) -> None:
    """Add the words on incidents."""
    group = words(parser)
    shown = command(group, "list", _list, "all incidents, open ones first; --out: the register")
    shown.add_argument("--out", metavar="FILE", type=Path, help="as PDF")
    add = command(group, "add", _add, "note an incident; the 72 hours begin")
    add.add_argument(
        "--kind",
        required=True,
        metavar="KIND",
        help="lost-computer, lost-stick, wrong-recipient or other",
    )
    add.add_argument("--device", metavar="ID", help="the computer; cut it off with device revoke")
    add.add_argument("--what", metavar="TEXT")
    add.add_argument("--happened", metavar="DATE")
    add.add_argument("--encrypted", metavar="WORD", help="yes, no or unknown")
    edit = command(group, "edit", _edit, "note what was done, and who was told")
    edit.add_argument("incident", metavar="ID")
    edit.add_argument("--done", nargs="*", metavar="STEP")
    edit.add_argument("--encrypted", metavar="WORD", help="yes, no or unknown")
    edit.add_argument("--commissioner-told", action="store_true")
    edit.add_argument("--people-told", action="store_true")
    close = command(group, "close", _close, "close an incident of which the commissioner knows")
    close.add_argument("incident", metavar="ID")
    notice = command(group, "notice", _notice, "a draft notice: text, or a letter with --out")
    notice.add_argument("incident", metavar="ID")
    notice.add_argument("--to", choices=("commissioner", "people"), default="commissioner")
    notice.add_argument("--out", metavar="FILE", type=Path)


def _list(call: Call) -> None:
    from circledesk.services.incidents import incidents

    with call.session() as session:
        rows = incidents(session)
        if out := call.given("out").get("out"):
            _write_register(call, session, rows, out)
            return
    if call.json:
        print_json(rows)
        return
    columns = (
        ("id", lambda row: row.id),
        ("kind", lambda row: row.kind),
        ("computer", lambda row: row.computer),
        ("noticed", lambda row: f"{row.noticed_at:%Y-%m-%d %H:%M}"),
        ("hours left", lambda row: "told" if row.commissioner_told_at else row.hours_left),
        ("", lambda row: "open" if row.is_open else "closed"),
    )
    print_table(rows, columns, "No incident was noted.")


def _write_register(call: Call, session: Session, rows: Sequence[IncidentRow], out: Path) -> None:
    from circledesk.documents.incident_papers import render_register
    from circledesk.services.session import team_zone, this_device, today

    content = BytesIO()
    render_register(
        rows,
        content,
        call.language or "en",
        team=this_device(session).team,
        made_on=today(session),
        zone=team_zone(session),
    )
    write_whole(out, lambda file: file.write(content.getvalue()))
    call.tell(f"Written: {out}")


def _add(call: Call) -> None:
    from circledesk.services.incidents import add_incident

    told = call.given("what", "encrypted")
    if happened := call.given("happened").get("happened"):
        told["happened_on"] = day(happened, "--happened")
    device = call.given("device").get("device", "")
    with call.session() as session:
        say_done(call, add_incident(session, kind=call.args.kind, device_id=device, **told))


def _edit(call: Call) -> None:
    from circledesk.services.incidents import edit_incident

    told = call.given("encrypted", "commissioner_told", "people_told")
    if call.has("done"):
        told["measures"] = [*call.listed("done")]
    with call.session() as session:
        say_done(call, edit_incident(session, incident_id=call.args.incident, **told))


def _close(call: Call) -> None:
    from circledesk.services.incidents import close_incident

    with call.session() as session:
        say_done(call, close_incident(session, incident_id=call.args.incident))


def _notice(call: Call) -> None:
    from circledesk.documents.incident_papers import TEXTS, render_notice
    from circledesk.services.incidents import notice_facts

    language, to = call.language or "en", call.args.to
    with call.session() as session:
        facts = notice_facts(session, incident_id=call.args.incident)
    if out := call.given("out").get("out"):
        content = BytesIO()
        render_notice(facts, content, to, language)
        write_whole(out, lambda file: file.write(content.getvalue()))
        call.tell(f"Written: {out}")
        return
    text = TEXTS[to](facts, language)
    print_json({"text": text}) if call.json else print(text, end="")
