"""`invitation add` and `invitation answer`: asking people to join the team."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from circledesk.commands import lines, shapes
from circledesk.commands.parsing import command, words
from circledesk.commands.rows import give_row

if TYPE_CHECKING:
    from circledesk.commands.call import Call


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


def _add_invitation(call: Call) -> None:
    from circledesk.services import people
    from circledesk.services.team import branch_named

    fields = call.given("name", "email", "phone", "role", "note", "state")
    with call.session() as session:
        if hasattr(call.args, "branch"):
            fields["branch_id"] = branch_named(session, call.args.branch).id
        done = people.invite_person(session, **fields)
        rows = people.invitations(session)
        give_row(call, done, rows, shapes.INVITATION, lines.INVITATIONS)


def _answer_invitation(call: Call) -> None:
    from circledesk.services import people

    with call.session() as session:
        done = people.answer_invitation(session, invitation_id=call.args.id, state=call.args.state)
        rows = people.invitations(session)
        give_row(call, done, rows, shapes.INVITATION, lines.INVITATIONS)
