"""What a circle needs, and the order «needs me first»."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from circledesk.models.planning import Closure
from circledesk.models.surveys import SurveyAnswer
from circledesk.services.branch_reading import branch_page, branch_rows
from circledesk.services.circle_needs import circles_by_need, need_of
from circledesk.services.circles import circles
from circledesk.services.courses import add_course, courses, edit_course
from circledesk.services.facts.circles import CircleRow, ClosedDays
from circledesk.services.session import action, now
from circledesk.services.silence import open_days
from tests.services.conftest import Library

DAY = date(2018, 8, 9)
ROW = CircleRow(
    id="c",
    name="Public Speaking",
    course="Public Speaking",
    branch="Mjini",
    facilitators=(),
    first_meeting=date(2018, 7, 3),
    last_meeting=date(2018, 9, 4),
    next_meeting=date(2018, 8, 14),
    meetings=10,
    signups=12,
    waiting=0,
    status="running",
    capacity=15,
    trend=(10, 9),
)


@pytest.mark.parametrize(
    ("changes", "missing", "need"),
    [
        ({}, 0, ""),
        ({}, 1, "not-reported"),
        ({"signups": 16}, 0, "over-capacity"),
        ({"signups": 0}, 0, "no-sign-ups"),
        (
            {"signups": 0, "status": "upcoming", "first_meeting": date(2018, 8, 23)},
            0,
            "no-sign-ups",
        ),
        ({"signups": 0, "status": "upcoming", "first_meeting": date(2018, 8, 24)}, 0, ""),
        ({"trend": (10, None, 5)}, 0, "falling"),
        ({"trend": (10, None, 6)}, 0, ""),
        ({"last_meeting": date(2018, 8, 16)}, 0, "ending"),
        ({"last_meeting": date(2018, 8, 17)}, 0, ""),
        ({"status": "finished", "last_meeting": date(2018, 7, 12)}, 0, "ending"),
        ({"status": "finished", "last_meeting": date(2018, 7, 11)}, 0, ""),
        ({"status": "cancelled"}, 3, ""),
    ],
)
def test_one_need_a_circle(changes: dict[str, object], missing: int, need: str) -> None:
    row = replace(ROW, **changes)  # type: ignore[arg-type]
    assert need_of(row, missing, 0, DAY) == need


def test_a_circle_with_certificates_has_ended() -> None:
    row = replace(ROW, last_meeting=date(2018, 8, 16))
    assert need_of(row, 0, 3, DAY) == ""


def test_the_most_pressing_comes_first(library: Library) -> None:
    calm = library.circle("Calm", start=date(2018, 8, 30))
    silent = library.circle("Silent", start=date(2018, 7, 31))
    empty = library.circle("Empty", start=date(2018, 8, 14))
    for circle in (calm, silent):
        library.learner(circle, "Halima Abdi")
    rows = circles_by_need(library.session)
    assert [(row.id, row.need, row.missing) for row in rows] == [
        (silent, "not-reported", 2),
        (empty, "no-sign-ups", 0),
        (calm, "", 0),
    ]
    assert circles_by_need(library.session, branch_id=library.ids["Bandari"]) == ()


def test_a_report_is_due_until_the_facilitator_answered(library: Library) -> None:
    circle = library.circle("Over", start=date(2018, 6, 5))
    library.circle("Long over", start=date(2018, 1, 5))
    library.circle("Draft", start=date(2018, 6, 5), draft=True)
    rows = circles_by_need(library.session)
    assert [(row.name, row.report_due) for row in rows] == [("Over", True)]
    with action(library.session, "survey.add"):
        library.session.add(
            SurveyAnswer(
                branch_id=library.ids["Mjini"],
                circle_id=circle,
                kind="facilitator",
                given_at=now(library.session),
            )
        )
    assert [row.report_due for row in circles_by_need(library.session)] == [False]


def test_days_on_which_a_branch_is_closed_are_no_silence() -> None:
    shut = (ClosedDays("x", date(2018, 8, 4), date(2018, 8, 6)),)
    assert open_days(date(2018, 8, 1), DAY, ()) == 8
    assert open_days(date(2018, 8, 1), DAY, shut) == 5


def test_a_branch_says_what_is_missing(library: Library) -> None:
    library.circle("Silent", start=date(2018, 7, 31))
    with action(library.session, "closure.add"):
        library.session.add(
            Closure(branch_id=library.ids["Mjini"], first=date(2018, 8, 20), last=date(2018, 8, 24))
        )
    row = next(row for row in branch_rows(library.session) if row.name == "Mjini")
    assert (row.running, row.missing, row.closed_from) == (1, 2, date(2018, 8, 20))
    page = branch_page(library.session, branch_id=row.id)
    assert [circle.name for circle in page.circles] == ["Silent"]
    assert [person.name for person in page.people] == ["Amina Said"]
    assert [closure.last for closure in page.closures] == [date(2018, 8, 24)]


def test_a_course_says_where_it_was_run_and_whom_to_ask(library: Library) -> None:
    library.circle("First", start=date(2018, 5, 1))
    library.circle("Ahead", start=date(2018, 9, 1), branch_id=library.ids["Bandari"])
    row = next(row for row in courses(library.session) if row.id == library.ids["computers"])
    assert [(one.branch, one.person) for one in row.run_before] == [("Mjini", "Amina Said")]
    edit_course(
        library.session, course_id=row.id, needs="an e-mail address", offline_copy="USB stick 3"
    )
    row = next(row for row in courses(library.session) if row.id == library.ids["computers"])
    assert (row.needs, row.offline_copy) == ("an e-mail address", "USB stick 3")
    made = add_course(
        library.session, title="Sewing", first_steps="1. Open the book", topics="craft"
    )
    row = next(row for row in courses(library.session) if row.id == made.id)
    assert (row.first_steps, row.topics, row.rating) == ("1. Open the book", "craft", "")


def test_the_list_of_circles_is_what_it_was(library: Library) -> None:
    library.circle("Ahead", start=date(2018, 9, 1))
    assert [row.need for row in circles(library.session)] == [""]
    assert datetime(2018, 9, 1) - datetime(2018, 8, 9) > timedelta(days=14)
