"""Figures of circles, courses and weeks, against those counted in P2PU's database."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from circledesk.models.circles import Course, LearningCircle, Meeting
from circledesk.services.circle_reading import circles as list_circles
from circledesk.services.courses import courses as list_courses
from tests.interop.p2pu_desk import DATA, FILES, Library, p2pu, read

TRUTH = json.loads((DATA / "truth.json").read_text(encoding="utf-8"))
IRREGULAR = {12, 17, 45}
"""Circles that skipped a week: the file cannot tell."""
PLACES = {"upcoming": "upcoming", "current": "running", "completed": "finished"}
"""What P2PU calls where a published circle stands, and what we do."""


@pytest.fixture(scope="module")
def full(new_library: Callable[[str], Library]) -> Library:
    made = new_library("full")
    made.bring_in(*FILES.values())
    return made


@pytest.fixture(scope="module")
def circles(full: Library) -> dict[int, LearningCircle]:
    """All circles by P2PU's id, deleted ones too."""
    with full.session() as session:
        return {int(p2pu(row)["id"]): row for row in session.scalars(select(LearningCircle))}


def test_circles_stand_where_p2pu_has_them(full: Library) -> None:
    with full.session() as session:
        held = Counter(row.status for row in list_circles(session))
    failed = [t["end_date"] for t in TRUTH["per_circle"] if t["did_not_happen"]]
    assert len(failed) == held["cancelled"]
    assert max(failed) < "2018-08-08"  # P2PU counts them as completed all the same
    told = {name: len(TRUTH["circles"][f"published_{name}"]) for name in PLACES}
    assert {name: held[ours] for name, ours in PLACES.items()} == told | {
        "completed": told["completed"] - len(failed)
    }


def test_weekly_figures_agree(full: Library, circles: dict[int, LearningCircle]) -> None:
    shown = {
        row.id: number
        for number, row in circles.items()
        if not row.draft and not row.deleted_at and p2pu(row).get("team")
    }
    days: dict[int, list[date]] = {}
    for meeting in full.rows(Meeting):
        if meeting.circle_id in shown:
            days.setdefault(shown[meeting.circle_id], []).append(meeting.date)
    # The one week each that circles 12, 17 and 45 skipped, which no export tells.
    skipped = {number: _weeks_of(days[number]) for number in IRREGULAR}
    for week, truth in TRUTH["weekly_team"].items():
        monday = date.fromisoformat(week)
        meeting = {n for n, held in days.items() if monday in _weeks_of(held)}
        extra = {n for n in meeting if n in IRREGULAR and monday in skipped[n]}
        assert len(meeting - extra) <= truth["circles_meeting_this_week"] <= len(meeting)
        before = monday - timedelta(days=7)
        finished = [n for n, held in days.items() if before <= max(held) < monday]
        upcoming = [n for n, held in days.items() if min(held) >= monday]
        assert len(finished) == truth["finished_last_week"]
        assert len(upcoming) == truth["upcoming_circles"]


def _weeks_of(days: list[date]) -> set[date]:
    return {day - timedelta(days=day.weekday()) for day in days}


def test_a_course_counts_its_circles_as_p2pu_does(full: Library) -> None:
    with full.session() as session:
        held = {row.title: (row.circles, row.active) for row in list_courses(session)}
    told = {
        course["title"]: (course["circles_published"], course["circles_running"])
        for course in TRUTH["courses"]
        if course["circles_published"]
    }
    assert held == told


def test_a_course_that_only_circles_name_is_as_old_as_the_first_of_them(library: Library) -> None:
    library.bring_in(FILES["learning-circles"])
    made: dict[str, str] = {}
    for row in read("learning-circles"):
        made[row["course id"]] = min(made.get(row["course id"], "9"), row["date created"][:19])
    held = {p2pu(row)["id"]: f"{row.created_at:%Y-%m-%d %H:%M:%S}" for row in library.rows(Course)}
    assert held == made
    library.bring_in(FILES["courses"])
    told = {row["id"]: row["created_at"][:19] for row in read("courses")}
    held = {p2pu(row)["id"]: f"{row.created_at:%Y-%m-%d %H:%M:%S}" for row in library.rows(Course)}
    assert held == made | told


def test_a_course_that_only_signups_name_is_as_old_as_one_of_them(library: Library) -> None:
    library.bring_in(FILES["signups"])
    titles = [row["course"] for row in read("signups")]
    for course in library.rows(Course):
        told = {r["signed up at"][:19] for r in read("signups") if r["course"] == course.title}
        assert f"{course.created_at:%Y-%m-%d %H:%M:%S}" in told
    assert len(library.rows(Course)) == len(set(titles))
