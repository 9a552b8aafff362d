"""`course add` and `course edit`."""

from __future__ import annotations

from argparse import ArgumentParser, BooleanOptionalAction
from typing import TYPE_CHECKING, Any

from circledesk.commands import lines, shapes
from circledesk.commands.parsing import command, words
from circledesk.commands.rows import give_row

if TYPE_CHECKING:
    from circledesk.commands.call import Call

TEXTS = ("title", "provider", "link", "format", "caption", "keywords", "licence")
HELP = ("topics", "offline_copy", "needs", "first_steps")
FLAGS = ("on_demand", "offline")


def fill(parser: ArgumentParser) -> None:
    """Add the words on courses."""
    courses = words(parser)
    add = command(courses, "add", _add_course, "add a course")
    add.add_argument("--title", required=True)
    add.add_argument("--branch", metavar="BRANCH", help="the branch's own; else shared")
    _options(add)
    edit = command(courses, "edit", _edit_course, "change a course")
    edit.add_argument("id", metavar="ID")
    edit.add_argument("--title")
    _options(edit)


def _options(parser: ArgumentParser) -> None:
    parser.add_argument("--provider", help="who offers it")
    parser.add_argument("--link", metavar="URL")
    parser.add_argument("--format", help="course, book, video, article, group or other")
    parser.add_argument("--caption", help="at most 500 letters")
    parser.add_argument("--keywords", help="separated by commas")
    parser.add_argument("--course-language", metavar="LANGUAGE", help="en, sw, …")
    parser.add_argument("--licence")
    parser.add_argument("--topics", help="separated by commas")
    parser.add_argument("--offline-copy", metavar="PLACE", help="where the copy lies")
    parser.add_argument("--needs", help="what a learner needs to start")
    parser.add_argument("--first-steps", metavar="TEXT", help="our own steps to register")
    parser.add_argument("--on-demand", action=BooleanOptionalAction)
    parser.add_argument("--offline", action=BooleanOptionalAction, help="works without internet")


def _fields(call: Call) -> dict[str, Any]:
    fields = call.given(*TEXTS, *HELP, *FLAGS)
    if hasattr(call.args, "course_language"):
        fields["language"] = call.args.course_language
    return fields


def _add_course(call: Call) -> None:
    from circledesk.services import courses
    from circledesk.services.team import branch_named

    with call.session() as session:
        fields = _fields(call)
        if hasattr(call.args, "branch"):
            fields["branch_id"] = branch_named(session, call.args.branch).id
        done = courses.add_course(session, **fields)
        give_row(call, done, courses.courses(session), shapes.COURSE, lines.COURSES)


def _edit_course(call: Call) -> None:
    from circledesk.services import courses

    with call.session() as session:
        done = courses.edit_course(session, course_id=call.args.id, **_fields(call))
        give_row(call, done, courses.courses(session), shapes.COURSE, lines.COURSES)
