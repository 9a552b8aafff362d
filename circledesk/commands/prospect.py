"""`prospect …`: people to approach, what was seen in them, the letter, the next step."""

from __future__ import annotations

from argparse import ArgumentParser
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from circledesk.commands.lists import branch_id
from circledesk.commands.output import Column, pick, print_json, print_table
from circledesk.commands.parsing import command, words
from circledesk.commands.rows import give_row
from circledesk.errors import NotFound
from circledesk.in_place import write_whole
from circledesk.said import said

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.commands.call import Call
    from circledesk.services.facts.people import InvitationRow

KEYS = (
    "id", "name", "email", "phone", "branch", "role", "state", "invited", "responded", "note",
    "qualities",
)  # fmt: skip
NEXT = {"to-approach": "write", "invited": "note the answer", "yes": "plan the workshop"}
COLUMNS: tuple[Column, ...] = (
    ("id", lambda row: row.id),
    ("name", lambda row: row.name or row.email),
    ("branch", lambda row: row.branch),
    ("qualities", lambda row: row.qualities),
    ("asked", lambda row: row.invited),
    ("state", lambda row: row.state),
    ("next step", lambda row: NEXT.get(row.state, "")),
)
_FIELDS = ("name", "email", "phone", "role", "note", "qualities")


def fill(parser: ArgumentParser) -> None:
    """Add the words on people to approach."""
    people = words(parser)
    command(people, "list", _list, "who is in sight, and the next step with each")
    add = command(people, "add", _add, "note a person to approach")
    edit = command(people, "edit", _edit, "change what is noted of a person")
    edit.add_argument("id", metavar="ID")
    for one in (add, edit):
        one.add_argument("--name")
        one.add_argument("--email")
        one.add_argument("--phone")
        one.add_argument("--branch", metavar="BRANCH")
        one.add_argument("--role", help="facilitator, branch-lead, regional-lead or organizer")
        one.add_argument("--note")
        one.add_argument(
            "--quality", dest="qualities", metavar="KEY", nargs="+", action="extend",
            help="what was seen in her: curious, listens, known, time, …",
        )  # fmt: skip
    asked = command(people, "asked", _asked, "note that a person was written to")
    letter = command(people, "letter", _letter, "the letter to a person on the team's paper, PDF")
    letter.add_argument("--out", metavar="FILE", required=True)
    letter.add_argument("--text", metavar="FILE", help="the letter as edited; else ready-made")
    for one in (asked, letter):
        one.add_argument("id", metavar="ID")


def _list(call: Call) -> None:
    from circledesk.services.people import invitations
    from circledesk.services.prospects import FEWEST, MOST, gathered

    with call.session() as session:
        rows, told = invitations(session), gathered(session)
    if call.json:
        people = [pick(row, KEYS) for row in rows]
        team = {"in_sight": told.in_sight, "asked": told.asked, "yes": told.yes}
        print_json({**team, "fewest": FEWEST, "most": MOST, "people": people})
        return
    print(f"In sight: {told.in_sight}; a team begins with {FEWEST} to {MOST}.")
    print_table(rows, COLUMNS, "Nobody is noted yet.")


def _fields(call: Call, session: Session) -> dict[str, Any]:
    fields = call.given(*_FIELDS)
    if call.has("branch"):
        fields["branch_id"] = branch_id(call, session)
    return fields


def _add(call: Call) -> None:
    from circledesk.services.people import invitations, invite_person

    with call.session() as session:
        done = invite_person(session, state="to-approach", **_fields(call, session))
        give_row(call, done, invitations(session), KEYS, COLUMNS)


def _edit(call: Call) -> None:
    from circledesk.services.people import invitations
    from circledesk.services.prospects import edit_prospect

    with call.session() as session:
        fields = _fields(call, session)
        done = edit_prospect(session, invitation_id=call.args.id, **fields)
        give_row(call, done, invitations(session), KEYS, COLUMNS)


def _asked(call: Call) -> None:
    from circledesk.services.people import invitations
    from circledesk.services.prospects import mark_asked

    with call.session() as session:
        done = mark_asked(session, invitation_id=call.args.id)
        give_row(call, done, invitations(session), KEYS, COLUMNS)


def _letter(call: Call) -> None:
    from circledesk.documents.letter_sheet import render_letter
    from circledesk.services.people import letter_to
    from circledesk.services.session import this_device, today

    language = call.language or "en"
    with call.session() as session:
        row = letter_to(session, invitation_id=call.args.id)
        device, day = this_device(session), today(session)
    text = _words(call, row, device.team, device.person, language)
    out = BytesIO()
    render_letter(text, out, language, team=device.team, made_on=day)
    write_whole(Path(call.args.out), lambda file: file.write(out.getvalue()))
    _tell(call, row, day)


def _words(call: Call, row: InvitationRow, team: str, inviter: str, language: str) -> str:
    """Return the letter as a person edited it, else the ready-made one."""
    from circledesk.documents.invitation_letter import invitation_letter
    from circledesk.services.facts.people import InvitationFacts
    from circledesk.services.gather_questions import qualities

    if (text := call.option("text")) is not None:
        return _edited(Path(text))
    seen = tuple(one for one in qualities() if one.key in row.qualities)
    facts = InvitationFacts(team, row.name, row.role, row.branch, inviter, seen)
    return invitation_letter(facts, language)


def _edited(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise NotFound(
            said("The file {file} cannot be read.", file=file), "Name a text file with the letter."
        ) from error


def _tell(call: Call, row: InvitationRow, day: date) -> None:
    if call.json:
        print_json({"file": str(call.args.out), "id": row.id, "date": day})
    else:
        call.tell(f"Written: {call.args.out}")
