"""The impact report's figures, by their rules; what is for outside leaves small numbers out."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from typing import Any

import pytest

from circledesk.errors import InvalidValue, RuleBroken
from circledesk.models.learners import Signup
from circledesk.services import circles, team_goals, team_questions
from circledesk.services.certificates import issue
from circledesk.services.facts.impact import ImpactReport, ImpactTotals
from circledesk.services.feedback import give_feedback
from circledesk.services.impact import impact_report
from circledesk.services.living import found
from circledesk.services.session import action
from circledesk.services.surveys import answer_on_paper
from tests.services.conftest import Library

JULY, AUGUST = (date(2018, 7, 1), date(2018, 7, 31)), (date(2018, 8, 1), date(2018, 8, 31))


def impact(library: Library, days: tuple[date, date] = JULY, **how: Any) -> ImpactReport:
    return impact_report(library.session, first=days[0], last=days[1], **how)


def totals(report: ImpactReport) -> dict[str, int]:
    return {one.name: getattr(report.totals, one.name) for one in fields(ImpactTotals)}


@pytest.fixture
def two(library: Library) -> tuple[str, str]:
    """Chess at Mjini with two learners of three marked, Sewing at Bandari with heads counted."""
    chess = library.circle("Chess")
    people = [library.learner(chess, name) for name in ("Akinyi", "Baraka", "Chao")]
    for number in (1, 2, 3, 4, 5, 6):
        library.came(chess, number, *people[: 2 if number < 3 else 1])
    sewing = library.circle(
        "Sewing", branch_id=library.ids["Bandari"], start=date(2018, 7, 24), meetings=3,
        course_id=library.ids["stories"],
    )  # fmt: skip
    library.learner(sewing, "Zeinab")
    give_feedback(library.session, meeting_id=library.meetings(sewing)[0], headcount=7, rating=5)
    library.circle("A draft", draft=True)
    failed = library.circle("Nobody came", branch_id=library.ids["Kilimani"])
    circles.edit_circle(library.session, circle_id=failed, did_not_happen=True)
    library.ids["akinyi"] = people[0]
    return chess, sewing


def test_every_figure_by_its_rule(library: Library, two: tuple[str, str]) -> None:
    told = impact(library)
    assert totals(told) == {
        "branches": 2, "all_branches": 3, "circles": 2, "begun": 2, "ended": 0,
        "did_not_happen": 1, "meetings": 7, "reported": 6, "attendances": 2 + 2 + 3 + 7,
        "signups": 4, "learners": 4, "came": 2, "ended_signups": 0, "completed": 0,
        "certificates": 0, "facilitators": 1, "courses": 2, "answered": 0,
    }  # fmt: skip
    assert [(one.branch, one.learners, one.attendances) for one in told.branches] == [
        ("Mjini", 3, 7), ("Bandari", 1, 7),
    ]  # fmt: skip
    assert [(one.month, one.attendances) for one in told.months] == [(date(2018, 7, 1), 14)]
    assert [(one.course, one.circles, one.signups) for one in told.courses] == [
        ("Basic Computer Skills", 1, 3), ("Uandishi", 1, 1),
    ]  # fmt: skip


def test_completion_is_of_circles_that_ended_in_the_period(
    library: Library, two: tuple[str, str]
) -> None:
    chess, _ = two
    issue(library.session, keys=library.keys, circle_id=chess)
    told = impact(library, AUGUST)
    assert (told.totals.ended, told.totals.ended_signups, told.totals.completed) == (2, 3, 1)
    assert told.totals.certificates == 1
    assert told.totals.begun == 0
    assert told.totals.meetings == 2  # of those up to the newest entry


def test_nothing_after_the_newest_entry_counts_and_the_day_can_be_told(
    library: Library, two: tuple[str, str]
) -> None:
    told = impact(library, AUGUST)
    assert told.as_of == date(2018, 8, 9)
    library.clock.set(2018, 12, 24, 9)
    assert impact(library, AUGUST) == told
    assert impact(library, AUGUST, as_of=date(2018, 8, 31)).totals.meetings == 2
    assert impact(library, AUGUST, as_of=date(2018, 8, 6)).totals.meetings == 0
    with pytest.raises(InvalidValue, match="ends before"):
        impact(library, (date(2018, 8, 1), date(2018, 7, 1)))


def test_surveys_rate_courses_and_fill_the_scales(library: Library, two: tuple[str, str]) -> None:
    sheets = [{"course_rating": 5, "goal_rating_alt": 4}, {"course_rating": 2}]
    answer_on_paper(library.session, circle_id=two[0], sheets=sheets)
    row = library.signup(two[0], library.ids["akinyi"])
    with action(library.session, "signup.edit"):  # as an import from P2PU sets it
        found(library.session, Signup, row).goal_met = 1
    told = impact(library)
    assert told.totals.answered == 2
    assert (told.courses[0].rating, told.courses[0].ratings) == (3.5, 2)
    spreads = {one.key: one.counts for one in told.spreads}
    assert spreads["goal"] == (1, 0, 0, 1, 0)
    assert spreads["course"] == (0, 1, 0, 0, 1)


def test_circles_are_counted_to_the_teams_goals(library: Library, two: tuple[str, str]) -> None:
    session = library.session
    assert impact(library).goals == ()
    team_goals.save_goals(session, names=["Work", "Reading"])
    work, reading = team_goals.team_goals(session)
    team_goals.count_to_goal(session, circle_id=two[0], goal_id=work.id)
    goals = [(one.goal, one.circles, one.signups) for one in impact(library).goals]
    assert goals == [("Work", 1, 3), ("Reading", 0, 0), ("", 1, 1)]
    team_goals.save_goals(session, names=["Reading"])
    assert [one.goal for one in impact(library).goals] == ["Reading", "Work", ""]
    assert team_goals.team_goals(session) == (replace(reading, name="Reading"),)
    with pytest.raises(RuleBroken, match="too many"):
        team_goals.save_goals(session, names=[str(number) for number in range(13)])


def test_small_numbers_are_left_out_for_outside_only(library: Library) -> None:
    every = team_questions.team_questions(library.session)
    chosen = [replace(one, asked=one.text == "Gender") for one in every]
    team_questions.save_questions(library.session, questions=chosen)
    (gender,) = team_questions.team_questions(library.session, asked=True)
    chess = library.circle("Chess", capacity=None)
    for number in range(9):
        answer = {gender.id: 1 if number < 2 else 0} if number < 8 else None
        library.learner(chess, f"Learner {number}", team_answers=answer)
    outside, inside = impact(library), impact(library, outside=False)
    (shown,) = (one for one in outside.breakdowns if not one.key)
    (told,) = (one for one in inside.breakdowns if not one.key)
    assert told.choices == (
        ("Female", 6), ("Male", 2), ("Another", 0), ("Prefers not to say", 0), ("", 1),
    )  # fmt: skip
    assert [count for _, count in shown.choices] == [None, None, None, None, 1]
    assert shown.shielded
    assert not told.shielded
    assert totals(outside) == totals(inside)
    assert outside.branches == inside.branches


def test_a_branchs_computer_reports_its_own_circles_alone(
    library: Library, two: tuple[str, str]
) -> None:
    library.become_branch("Bandari")
    told = impact(library)
    assert told.branch == "Bandari"
    assert (told.totals.circles, told.totals.signups, told.totals.did_not_happen) == (1, 1, 0)
    assert [one.branch for one in told.branches] == ["Bandari"]
