"""`signup add`, `edit`, `cancel`, `give` a place, `tell` what the learner is told, `slips`."""

from __future__ import annotations

from argparse import ArgumentParser, BooleanOptionalAction
from typing import TYPE_CHECKING, Any

from circledesk.commands import lines, shapes
from circledesk.commands.lists import branch_id
from circledesk.commands.output import print_json
from circledesk.commands.parsing import command, words
from circledesk.commands.plain import say_done
from circledesk.commands.rows import give_row
from circledesk.commands.slips import read_slips
from circledesk.commands.values import numbered

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
    "consent_witness",
    "guardian_name",
    "guardian_phone",
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
    give = command(signups, "give", _give_place, "give a place to who waits for one")
    give.add_argument("id", metavar="ID")
    tell = command(signups, "tell", _tell, "what the learner is told: the next meeting")
    tell.add_argument("id", metavar="ID")
    free = command(signups, "free", _free, "places that are free while somebody waits")
    free.add_argument("--branch", metavar="BRANCH")
    slips = command(signups, "slips", _slips, "sign up from a CSV of paper slips")
    slips.add_argument("--circle", required=True, metavar="ID")
    slips.add_argument("--all-signed", action="store_true", help="each slip is signed: consent")
    slips.add_argument("--witness", metavar="NAME", help="who heard a spoken consent of all")
    slips.add_argument("file", metavar="FILE")
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
    parser.add_argument(
        "--digital-literacy",
        metavar="ITEM=0-4",
        action="append",
        help="send_email, delete_spam, search_online, browse_video, online_shopping, mobile_apps "
        "or web_safety",
    )
    parser.add_argument(
        "--team-answer", metavar="ID=N", action="append", help="choice N (0 is the first)"
    )
    parser.add_argument("--custom-answer", help="to the circle's extra question")
    parser.add_argument("--learner-language", metavar="LANGUAGE", help="for messages")
    parser.add_argument("--under-18", action=BooleanOptionalAction)
    parser.add_argument("--consent", action=BooleanOptionalAction)
    parser.add_argument("--consent-witness", metavar="NAME", help="who heard a spoken consent")
    parser.add_argument("--guardian-name", metavar="NAME", help="who agreed, under 18")
    parser.add_argument("--guardian-phone", metavar="PHONE")
    parser.add_argument("--communications-opt-in", action=BooleanOptionalAction)


def _fields(call: Call) -> dict[str, Any]:
    fields = call.given(*FIELDS)
    if (learner_language := call.option("learner_language")) is not None:
        fields["language"] = learner_language
    for option, name in (("digital_literacy", "digital_literacy"), ("team_answer", "team_answers")):
        if typed := call.listed(option):
            fields[name] = numbered([*typed], option)
    return fields


def _give(call: Call, session: Session, done: Done, **more: object) -> None:
    from circledesk.services.signups import signups

    call.tell(done.note)
    give_row(call, done, signups(session), shapes.SIGNUP, lines.SIGNUPS, **more)


def _add_signup(call: Call) -> None:
    from circledesk.services.signups import sign_up

    fields = _fields(call) | call.given("waiting_list")
    if (learner := call.option("learner")) is not None:
        fields["learner_id"] = learner
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


def _give_place(call: Call) -> None:
    from circledesk.services import signups

    with call.session() as session:
        say_done(call, signups.give_place(session, signup_id=call.args.id))


def _tell(call: Call) -> None:
    from circledesk.services.confirmation import confirmation

    with call.session() as session:
        told = confirmation(session, signup_id=call.args.id)
    if call.json:
        print_json(
            {
                "id": told.signup_id, "learner_id": told.learner_id, "name": told.learner,
                "phone": told.phone, "email": told.email, "language": told.language,
                "text": call.spoken(told.text), "slip": call.spoken(told.slip),
            }
        )  # fmt: skip
    else:
        print(call.spoken(told.text))
        print(call.spoken(told.slip))


def _free(call: Call) -> None:
    from circledesk.services.confirmation import free_places

    with call.session() as session:
        branch = branch_id(call, session)
        rows = free_places(session, branch_id=branch)
    if call.json:
        print_json(
            [
                {
                    "circle_id": row.circle_id, "circle": row.circle, "branch": row.branch,
                    "free": row.free, "waiting": row.waiting, "next": row.signup_id,
                    "name": row.confirmation.learner, "phone": row.confirmation.phone,
                }
                for row in rows
            ]
        )  # fmt: skip
        return
    for row in rows:
        print(f"{row.signup_id}  {row.circle}  {row.confirmation.learner}  {row.branch}")


def _slips(call: Call) -> int:
    from circledesk.services.slips import save_slips

    read = read_slips(call.args.file, all_signed=call.has("all_signed"))
    slips = [slip for _, slip in read]
    with call.session() as session:
        witness = call.given("witness").get("witness", "")
        done = save_slips(session, circle_id=call.args.circle, slips=slips, witness=witness)
    faults = [(read[place][0], fault) for place, fault in sorted(done.faults.items())]
    if call.json:
        print_json(
            {
                "circle_id": done.id, "saved": len(done.saved), "waiting": len(done.waiting),
                "refused": [{"line": line, "reason": fault.words} for line, fault in faults],
                "operation": done.operation,
            }
        )  # fmt: skip
    else:
        print(call.spoken(done.note))
        for line, fault in faults:
            print(f"line {line}: {call.spoken(fault.words)}")
    return 1 if not done.saved else 0
