"""`course add` and `course edit`."""

from __future__ import annotations

from argparse import ArgumentParser, BooleanOptionalAction
from pathlib import Path
from typing import TYPE_CHECKING, Any

from circledesk.commands import lines, shapes
from circledesk.commands.output import print_json
from circledesk.commands.parsing import command, words
from circledesk.commands.rows import give_row
from circledesk.services.facts.offline_copies import FoundCopy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circledesk.commands.call import Call
    from circledesk.services.facts.offline_copies import KeptCopy

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
    copies = command(courses, "copies", _copies, "copies of courses on this computer's disks")
    copies.add_argument("--find", metavar="DIR", help="look for them below a folder")
    copies.add_argument("--keep", action="store_true", help="remember the sure ones")


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
    if (course_language := call.option("course_language")) is not None:
        fields["language"] = course_language
    return fields


def _add_course(call: Call) -> None:
    from circledesk.services import courses
    from circledesk.services.team import branch_named

    with call.session() as session:
        fields = _fields(call)
        if (branch := call.option("branch")) is not None:
            fields["branch_id"] = branch_named(session, branch).id
        done = courses.add_course(session, **fields)
        give_row(call, done, courses.courses(session), shapes.COURSE, lines.COURSES)


def _edit_course(call: Call) -> None:
    from circledesk.services import courses

    with call.session() as session:
        done = courses.edit_course(session, course_id=call.args.id, **_fields(call))
        give_row(call, done, courses.courses(session), shapes.COURSE, lines.COURSES)


def _copies(call: Call) -> None:
    from circledesk.services.offline_copies import find_copies, keep_copies, kept_copies

    with call.session() as session:
        if (folder := call.option("find")) is None:
            _tell_copies(call, kept_copies(session))
            return
        found = find_copies(session, folder=Path(folder))
        if call.has("keep"):
            sure = {copy.course_id: copy.path for copy in reversed(found) if copy.sure}
            keep_copies(session, copies=dict(sure))
    _tell_copies(call, found)


def _tell_copies(call: Call, copies: Sequence[FoundCopy | KeptCopy]) -> None:
    if call.json:
        print_json(copies)
        return
    for copy in copies:
        sure = copy.sure if isinstance(copy, FoundCopy) else copy.there
        print(f"{copy.course} · {copy.path}{'' if sure else ' ?'}")
    if not copies:
        print("No copies are known.")
