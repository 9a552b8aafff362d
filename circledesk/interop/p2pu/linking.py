"""What can be joined only when all files are read, so that their order does not matter."""

from __future__ import annotations

from collections import Counter, defaultdict
from contextlib import suppress

from circledesk.interop.p2pu.board import Board, Refused, Row
from circledesk.interop.p2pu.branches import Branches
from circledesk.interop.p2pu.circles import Circles
from circledesk.interop.p2pu.courses import Courses
from circledesk.interop.p2pu.people import People
from circledesk.models.circles import CircleFacilitator, Course, LearningCircle, Meeting
from circledesk.models.fold import DELETED
from circledesk.models.learners import Signup
from circledesk.models.team import Branch, Membership, Person
from circledesk.services.names import short_code


def join_all(
    board: Board, branches: Branches, people: People, courses: Courses, circles: Circles
) -> None:
    """Join what the lines only named: authors, courses by title, people's branches."""
    ours = [row for row in board.rows(LearningCircle) if row.source]
    _name_courses(board, courses, ours)
    _drop_unused_titles(board)
    _name_authors(board, people)
    _set_languages(board, ours)
    _name_hosts(board, ours)
    circles.split_again(ours)
    _delete_below(board, ours)
    _make_branches(board, branches)
    _address_branches(board, ours)
    _seat_people(board, branches)


def _name_courses(board: Board, courses: Courses, ours: list[Row]) -> None:
    """Give circles that a sign-up named the course of that title, once it is known by its id."""
    for row in ours:
        course = board.get(Course, row.values.get("course_id"))
        if row.alive and course is not None and course.source.get("partial"):
            named = courses.with_title(str(course.values["title"]))
            if named is not None:
                board.try_put(LearningCircle, row.id, {"course_id": named.id})


def _drop_unused_titles(board: Board) -> None:
    used = {row.values.get("course_id") for row in board.rows(LearningCircle) if row.alive}
    for row in board.rows(Course):
        if row.source.get("partial") and row.id not in used and row.alive:
            if row.is_new:
                row.is_new, row.sets = False, {}
                row.values[DELETED] = board.now
            else:
                board.try_put(Course, row.id, {DELETED: board.now})


def _name_authors(board: Board, people: People) -> None:
    for row in board.rows(Course):
        email = row.source.get("created_by")
        if email and row.alive and row.values.get("created_by") is None:
            person_id = people.find(str(email))
            if person_id is not None:
                board.try_put(Course, row.id, {"created_by": person_id})


def _set_languages(board: Board, ours: list[Row]) -> None:
    """Give a circle the language of its course: the export of circles does not tell it."""
    for row in ours:
        course = board.get(Course, row.values.get("course_id"))
        language = course.values.get("language") if course else None
        if course is None or not language or not row.alive or row.source.get("language"):
            continue
        if row.is_new or course.is_new or "language" in course.sets or "course_id" in row.sets:
            board.try_put(LearningCircle, row.id, {"language": language})


def _name_hosts(board: Board, ours: list[Row]) -> None:
    """Add co-facilitators that the API names, where one person alone has that first name."""
    people = [row for row in board.rows(Person) if row.alive and row.source]
    for row in ours:
        names = row.source.get("facilitator_names")
        if not names or not row.alive:
            continue
        for name in names:
            fit = [one for one in people if _called(one, str(name))]
            if len(fit) == 1:
                _host(board, row, fit[0].id)


def _called(person: Row, first: str) -> bool:
    return (
        str(person.values["name"]).strip().startswith(f"{first.strip()} ")
        or str(person.values["name"]).strip() == first.strip()
    )


def _host(board: Board, circle: Row, person_id: str) -> None:
    branch_id = str(circle.values["branch_id"])
    values = {"branch_id": branch_id, "circle_id": circle.id, "person_id": person_id}
    with suppress(Refused):
        board.add(CircleFacilitator, CircleFacilitator.id_for(circle.id, person_id), values)


def _delete_below(board: Board, ours: list[Row]) -> None:
    """Delete what hangs on circles that this import deletes."""
    gone = {row.id: row.values[DELETED] for row in ours if row.sets.get(DELETED)}
    if not gone:
        return
    for model in (Meeting, CircleFacilitator, Signup):
        for row in board.rows(model):
            when = gone.get(row.values["circle_id"])
            if when is not None and row.alive:
                board.try_put(model, row.id, {DELETED: when})


def _make_branches(board: Board, branches: Branches) -> None:
    used = {row.values.get("branch_id") for row in board.written()}
    codes = {str(row.values.get("code")) for row in board.rows(Branch)}
    for loose_name, place in sorted(branches.new.items()):
        if place.id in used:
            code = short_code(loose_name, codes)
            codes.add(code)
            values = {
                "name": place.name,
                "code": code,
                "venue": place.venue,
                "office": place.name == "Office" and not place.venue,
            }
            board.add(Branch, place.id, values)


def _address_branches(board: Board, ours: list[Row]) -> None:
    """Give a branch that was made of a venue the city and address that most of its circles have."""
    told: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
    for row in ours:
        if row.values.get("city"):
            place = (str(row.values["city"]), str(row.values.get("address", "")))
            told[str(row.values["branch_id"])][place] += 1
    for branch_id, places in sorted(told.items()):
        branch = board.get(Branch, branch_id)
        if branch is None or branch.values["name"] != branch.values["venue"]:
            continue
        if not branch.values.get("city"):
            city, address = min(places, key=lambda place: (-places[place], place))
            board.try_put(Branch, branch_id, {"city": city, "address": address})


def _seat_people(board: Board, branches: Branches) -> None:
    """Give a member the branch of the venue where the person's last circle met."""
    for row in board.rows(Person):
        venue = row.source.get("venue")
        member = board.get(Membership, Membership.id_for(row.id))
        if not venue or member is None or member.values.get("branch_id") or not member.alive:
            continue
        found = branches.known(str(venue))
        if found is not None and board.get(Branch, found.place.id):
            board.try_put(Membership, member.id, {"branch_id": found.place.id})
