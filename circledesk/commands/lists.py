"""`list …`: the same rows, order and figures as the window's tables."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING, Any

from circledesk.commands import lines, shapes
from circledesk.commands.output import Column, pick, print_json, print_table
from circledesk.commands.parsing import command, words
from circledesk.commands.values import day

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.orm import Session

    from circledesk.commands.call import Call


def fill(parser: ArgumentParser) -> None:
    """Add the tables."""
    kinds = words(parser)
    meetings = command(kinds, "meetings", _list_meetings, "meetings of one week")
    meetings.add_argument("--week", metavar="DATE", help="any day of the week; else this week")
    meetings.add_argument("--branch", metavar="BRANCH")
    circles = command(kinds, "circles", _list_circles, "learning circles")
    circles.add_argument("--active", action="store_true", help="with a meeting still ahead")
    circles.add_argument("--branch", metavar="BRANCH")
    people = command(kinds, "facilitators", _list_facilitators, "longest silence first")
    people.add_argument("--branch", metavar="BRANCH")
    command(kinds, "invitations", _list_invitations, "people asked to join the team")
    signups = command(kinds, "signups", _list_signups, "learners' places in circles")
    signups.add_argument("--circle", metavar="ID")
    learners = command(kinds, "learners", _list_learners, "learners")
    learners.add_argument("--branch", metavar="BRANCH")
    command(kinds, "courses", _list_courses, "courses")
    certificates = command(kinds, "certificates", _list_certificates, "certificates")
    certificates.add_argument("--circle", metavar="ID")
    command(kinds, "conflicts", _list_conflicts, "values of which there are two versions")
    command(kinds, "waiting", _list_waiting, "what is not complete yet or kept apart")
    command(kinds, "devices", list_devices, "computers of the team")


def answer(
    call: Call, rows: Sequence[Any], keys: Sequence[str], columns: Sequence[Column], empty: str
) -> None:
    """Print rows in the shape that was asked for."""
    if call.json:
        print_json([pick(row, keys) for row in rows])
    else:
        print_table(rows, columns, empty)


def branch_id(call: Call, session: Session) -> str | None:
    """Return the id of the branch named by `--branch`; none where it is not given."""
    if (name := call.option("branch")) is None:
        return None
    from circledesk.services.team import branch_named

    return branch_named(session, name).id


def _list_meetings(call: Call) -> None:
    from circledesk.services.dashboard import week
    from circledesk.services.session import today

    with call.session() as session:
        told = call.option("week")
        asked = today(session) if told is None else day(told, "--week")
        rows = week(session, day=asked, branch_id=branch_id(call, session)).meetings
    answer(call, rows, shapes.MEETING, lines.MEETINGS, "No meetings in that week.")


def _list_circles(call: Call) -> None:
    from circledesk.services.circles import circles

    with call.session() as session:
        rows = circles(
            session,
            active=call.has("active"),
            branch_id=branch_id(call, session),
        )
    answer(call, rows, shapes.CIRCLE, lines.CIRCLES, "No learning circles yet.")


def _list_facilitators(call: Call) -> None:
    from circledesk.services.people import facilitators

    with call.session() as session:
        rows = facilitators(session, branch_id=branch_id(call, session))
    answer(call, rows, shapes.FACILITATOR, lines.FACILITATORS, "No facilitators yet.")


def _list_invitations(call: Call) -> None:
    from circledesk.services.people import invitations

    with call.session() as session:
        rows = invitations(session)
    answer(call, rows, shapes.INVITATION, lines.INVITATIONS, "Nobody has been invited yet.")


def _list_signups(call: Call) -> None:
    from circledesk.services.signups import signups

    circle_id = call.option("circle")
    with call.session() as session:
        rows = signups(session, circle_id=circle_id)
    shape = shapes.SIGNUP_OF_CIRCLE if circle_id else shapes.SIGNUP
    columns = lines.SIGNUPS_OF_CIRCLE if circle_id else lines.SIGNUPS
    answer(call, rows, shape, columns, "Nobody has signed up yet.")


def _list_learners(call: Call) -> None:
    from circledesk.services.learners import learners

    with call.session() as session:
        rows = learners(session, branch_id=branch_id(call, session))
    answer(call, rows, shapes.LEARNER, lines.LEARNERS, "No learners yet.")


def _list_courses(call: Call) -> None:
    from circledesk.services.courses import courses

    with call.session() as session:
        rows = courses(session)
    answer(call, rows, shapes.COURSE, lines.COURSES, "No courses yet.")


def _list_certificates(call: Call) -> None:
    from circledesk.services.certificates import certificates

    with call.session() as session:
        rows = certificates(session, circle_id=call.option("circle"))
    answer(call, rows, shapes.CERTIFICATE, lines.CERTIFICATES, "No certificates yet.")


def _list_conflicts(call: Call) -> None:
    from circledesk.services.settle import conflicts

    with call.session() as session:
        rows = conflicts(session)
    answer(call, rows, shapes.CONFLICT, lines.CONFLICTS, "No value has two versions.")


def _list_waiting(call: Call) -> None:
    from circledesk.services.incomplete import waiting

    with call.session() as session:
        rows = waiting(session)
    answer(call, rows, shapes.WAITING, lines.WAITING, "Nothing waits and nothing is kept apart.")


def list_devices(call: Call) -> None:
    """Print the computers of the team; `device list` does the same."""
    from circledesk.services.devices import devices

    with call.session() as session:
        rows = devices(session)
    answer(call, rows, shapes.DEVICE, lines.DEVICES, "No computers yet.")
