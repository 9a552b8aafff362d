"""`interest add`, `interest list`, `interest end`, `interest sign-up`: who waits for a topic."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from circledesk.commands.lists import branch_id
from circledesk.commands.output import print_json
from circledesk.commands.parsing import command, words
from circledesk.commands.plain import say_done

if TYPE_CHECKING:
    from circledesk.commands.call import Call


def fill(parser: ArgumentParser) -> None:
    """Add the words on the interest list."""
    group = words(parser)
    add = command(group, "add", _add, "put somebody on the interest list")
    add.add_argument("--topic", required=True)
    add.add_argument("--name", default="")
    add.add_argument("--phone")
    add.add_argument("--learner", metavar="ID", help="who is known already")
    add.add_argument("--branch", metavar="BRANCH", help="this computer's, where not said")
    listed = command(group, "list", _list, "who waits, by topic")
    listed.add_argument("--branch", metavar="BRANCH")
    listed.add_argument("--course", metavar="ID", help="what this course teaches")
    end = command(group, "end", _end, "take somebody off the list")
    end.add_argument("id", metavar="ID")
    sign_up = command(group, "sign-up", _sign_up, "sign up those who waited")
    sign_up.add_argument("ids", metavar="ID", nargs="+")
    sign_up.add_argument("--circle", required=True, metavar="ID")


def _add(call: Call) -> None:
    from circledesk.services.interest import add_interest
    from circledesk.services.session import this_device

    with call.session() as session:
        branch = branch_id(call, session) or this_device(session).branch_id
        learner_id = call.given("learner").get("learner")
        done = add_interest(
            session,
            branch_id=branch,
            name=call.args.name,
            topic=call.args.topic,
            learner_id=learner_id,
            **call.given("phone"),
        )
    say_done(call, done, topic=call.args.topic)


def _list(call: Call) -> None:
    from circledesk.services.interest import interested_in, interests

    with call.session() as session:
        branch = branch_id(call, session)
        course = call.given("course").get("course")
        rows = (
            interested_in(session, course_id=course, branch_id=branch)
            if course
            else interests(session, branch_id=branch)
        )
    if call.json:
        print_json(
            [
                {
                    "id": row.id, "learner_id": row.learner_id, "name": row.name,
                    "phone": row.phone, "email": row.email, "branch": row.branch,
                    "topic": row.topic, "since": row.since.isoformat(), "waiting": row.count,
                }
                for row in rows
            ]
        )  # fmt: skip
        return
    for row in rows:
        print(f"{row.id}  {row.topic} ({row.count})  {row.name}  {row.phone}  {row.branch}")


def _end(call: Call) -> None:
    from circledesk.services.interest import end_interest

    with call.session() as session:
        say_done(call, end_interest(session, interest_id=call.args.id))


def _sign_up(call: Call) -> None:
    from circledesk.services.interest import sign_up_interested

    with call.session() as session:
        done = sign_up_interested(session, circle_id=call.args.circle, interest_ids=call.args.ids)
    say_done(call, done)
