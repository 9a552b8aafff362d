"""`invitation add`, `answer` and `letter`: asking people to join the team."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.commands import lines, shapes
from circledesk.commands.output import print_json
from circledesk.commands.parsing import command, words
from circledesk.commands.rows import give_row
from circledesk.in_place import write_whole
from circledesk.services.facts.people import InvitationFacts

if TYPE_CHECKING:
    from circledesk.commands.call import Call

FACES = ("letter", "text", "eml")


def fill(parser: ArgumentParser) -> None:
    """Add the words on invitations."""
    invitations = words(parser)
    add = command(invitations, "add", _add_invitation, "invite a person, or note whom to approach")
    add.add_argument("--name")
    add.add_argument("--email")
    add.add_argument("--phone")
    add.add_argument("--branch", metavar="BRANCH")
    add.add_argument("--role", help="facilitator, branch-lead, regional-lead or organizer")
    add.add_argument("--note")
    add.add_argument("--state", help="to-approach or invited")
    reply = command(invitations, "answer", _answer_invitation, "note what a person answered")
    reply.add_argument("id", metavar="ID")
    reply.add_argument("--state", required=True, help="yes, not-now or withdrawn")
    letter = command(invitations, "letter", _write_letter, "the ready-made invitation of a person")
    letter.add_argument("id", metavar="ID")
    letter.add_argument("--as", dest="face", choices=FACES, help="else letter")
    letter.add_argument("--out", metavar="FILE", help="else standard output")


def _add_invitation(call: Call) -> None:
    from circledesk.services import people
    from circledesk.services.team import branch_named

    fields = call.given("name", "email", "phone", "role", "note", "state")
    with call.session() as session:
        if (branch := call.option("branch")) is not None:
            fields["branch_id"] = branch_named(session, branch).id
        done = people.invite_person(session, **fields)
        rows = people.invitations(session)
        give_row(call, done, rows, shapes.INVITATION, lines.INVITATIONS)


def _answer_invitation(call: Call) -> None:
    from circledesk.services import people

    with call.session() as session:
        done = people.answer_invitation(session, invitation_id=call.args.id, state=call.args.state)
        rows = people.invitations(session)
        give_row(call, done, rows, shapes.INVITATION, lines.INVITATIONS)


def _write_letter(call: Call) -> None:
    from circledesk.services.gather_questions import qualities
    from circledesk.services.people import letter_to
    from circledesk.services.session import this_device

    with call.session() as session:
        device, row = this_device(session), letter_to(session, invitation_id=call.args.id)
    seen = tuple(one for one in qualities() if one.key in row.qualities)
    facts = InvitationFacts(device.team, row.name, row.role, row.branch, device.person, seen)
    face = call.option("face", "letter")
    content = _render(facts, row.email, face, call.language or "en")
    if (file := call.option("out")) is not None:
        write_whole(Path(file), lambda out: out.write(content))
        call.tell(f"Written: {file}")
    elif call.json:
        print_json({"id": row.id, "text": content.decode()})
    else:
        print(content.decode().rstrip())


def _render(facts: InvitationFacts, to: str, face: str, language: str) -> bytes:
    from circledesk.documents import invitation_letter as made

    if face == "eml":
        letter = made.invitation_letter(facts, language)
        return made.invitation_eml(made.invitation_subject(facts, language), letter, to=to)
    text = made.invitation_text if face == "text" else made.invitation_letter
    return text(facts, language).encode()
