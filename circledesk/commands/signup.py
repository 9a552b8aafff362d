"""`signup add`, `signup edit` and `signup cancel`."""

from __future__ import annotations

from argparse import ArgumentParser, BooleanOptionalAction
from typing import TYPE_CHECKING, Any

from circledesk.commands import lines, shapes
from circledesk.commands.parsing import command, words
from circledesk.commands.rows import give_row

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.commands.call import Call
    from circledesk.services.facts.changed import Done

FIELDS = (
    "name",
    "phone",
    "email",
    "certificate_name",
    "goal",
    "support",
    "computer_access",
    "use_internet",
    "custom_answer",
    "under_18",
    "consent",
    "communications_opt_in",
    "phone_shared",
)


def fill(parser: ArgumentParser) -> None:
    """Add the words on sign-ups."""
    signups = words(parser)
    add = command(signups, "add", _add_signup, "sign a learner up")
    add.add_argument("--circle", required=True, metavar="ID")
    add.add_argument("--name", required=True)
    add.add_argument("--learner", metavar="ID", help="who is known already")
    add.add_argument("--waiting-list", action="store_true", help="where the circle is full")
    _options(add)
    edit = command(signups, "edit", _edit_signup, "change a sign-up or its learner")
    edit.add_argument("id", metavar="ID")
    edit.add_argument("--name")
    _options(edit)
    cancel = command(signups, "cancel", _cancel_signup, "cancel a sign-up")
    cancel.add_argument("id", metavar="ID")


def _options(parser: ArgumentParser) -> None:
    parser.add_argument("--phone")
    parser.add_argument("--phone-shared", action=BooleanOptionalAction)
    parser.add_argument("--email")
    parser.add_argument("--certificate-name", metavar="NAME", help="as on the certificate")
    parser.add_argument("--goal")
    parser.add_argument("--support", help="support needed")
    parser.add_argument(
        "--computer-access", help="Both, Just a laptop, Just a headphones or Neither"
    )
    parser.add_argument("--use-internet", type=int, metavar="0-4", help="can't do … expert")
    parser.add_argument("--custom-answer", help="to the circle's extra question")
    parser.add_argument("--learner-language", metavar="LANGUAGE", help="for messages")
    parser.add_argument("--under-18", action=BooleanOptionalAction)
    parser.add_argument("--consent", action=BooleanOptionalAction)
    parser.add_argument("--communications-opt-in", action=BooleanOptionalAction)


def _fields(call: Call) -> dict[str, Any]:
    fields = call.given(*FIELDS)
    if hasattr(call.args, "learner_language"):
        fields["language"] = call.args.learner_language
    return fields


def _give(call: Call, session: Session, done: Done, **more: object) -> None:
    from circledesk.services.signups import signups

    call.tell(done.note)
    give_row(call, done, signups(session), shapes.SIGNUP, lines.SIGNUPS, **more)


def _add_signup(call: Call) -> None:
    from circledesk.services.signups import sign_up

    fields = _fields(call) | call.given("waiting_list")
    if hasattr(call.args, "learner"):
        fields["learner_id"] = call.args.learner
    with call.session() as session:
        done = sign_up(session, circle_id=call.args.circle, **fields)
        _give(call, session, done, position=done.position)


def _edit_signup(call: Call) -> None:
    from circledesk.services import signups

    with call.session() as session:
        done = signups.edit_signup(session, signup_id=call.args.id, **_fields(call))
        _give(call, session, done)


def _cancel_signup(call: Call) -> None:
    from circledesk.services import signups

    with call.session() as session:
        done = signups.cancel_signup(session, signup_id=call.args.id)
        _give(call, session, done)
