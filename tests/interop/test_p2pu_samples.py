"""P2PU's own exports, against figures counted in the database behind them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pytest
from sqlalchemy import select

from circledesk.models.circles import CircleFacilitator, Course, LearningCircle, Meeting
from circledesk.models.learners import Learner, Signup
from circledesk.models.team import Branch, Membership, Person
from circledesk.services.facts.imports import ImportReport
from tests.interop.p2pu_desk import DATA, FILES, KINDS, Library, p2pu, read, sums

TRUTH = json.loads((DATA / "truth.json").read_text(encoding="utf-8"))
IRREGULAR = {12, 17, 45}
"""Circles that skipped a week: the file cannot tell."""


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


def test_sums_are_exact_and_twice_changes_nothing(library: Library) -> None:
    reports = library.bring_in(*FILES.values())
    assert [(report.kind, sums(report)) for report in reports] == [
        ("learning-circles", (64, 64, 0, 0, 0)),
        ("signups", (1189, 1189, 0, 0, 0)),
        ("facilitators", (18, 17, 1, 0, 0)),  # Mary is the organizer who made the team
        ("courses", (10, 10, 0, 0, 0)),
    ]
    before = library.changes()
    again = library.bring_in(*reversed(FILES.values()))
    assert [(report.new, report.changed, report.same) for report in again] == [
        (0, 0, 10),
        (0, 0, 18),
        (0, 0, 1189),
        (0, 0, 64),
    ]
    assert library.changes() == before


def test_each_circle_is_as_p2pu_holds_it(circles: dict[int, LearningCircle]) -> None:
    assert len(circles) == 64
    for truth in TRUTH["per_circle"]:
        row = circles[truth["id"]]
        got = {
            "name": row.name,
            "draft": row.draft,
            "deleted": row.deleted_at is not None,
            "did_not_happen": row.did_not_happen,
            "venue": row.venue,
            "city": row.city,
            "meeting_time": row.meeting_time.strftime("%H:%M") if row.meeting_time else None,
            "language": row.language,
        }
        assert got == {name: truth[name] for name in got}, truth["id"]


def test_meetings_are_every_week_from_the_first_to_the_last(
    full: Library, circles: dict[int, LearningCircle]
) -> None:
    with full.session() as session:
        meetings = list(session.scalars(select(Meeting)))
    for truth in TRUTH["per_circle"]:
        row = circles[truth["id"]]
        days = sorted(m.date for m in meetings if m.circle_id == row.id)
        if not truth["meetings_active"] and truth["id"] in (59, 62):
            assert days == []
            continue
        assert days[0].isoformat() == truth["start_date"]
        assert days[-1].isoformat() == truth["end_date"]
        assert all(b - a == timedelta(days=7) for a, b in pairwise(days))
        skipped = 1 if truth["id"] in IRREGULAR else 0
        if not truth["deleted"]:
            assert len(days) == truth["meetings_active"] + skipped
    assert {m.assumed for m in meetings} == {True}
    assert {m.start for m in meetings if m.circle_id == circles[1].id} == {circles[1].meeting_time}


def test_a_deleted_circle_without_meetings_has_its_swapped_start(
    circles: dict[int, LearningCircle],
) -> None:
    assert circles[62].start_date == date(2018, 9, 10)


def test_each_circle_has_the_signups_of_the_file(
    full: Library, circles: dict[int, LearningCircle]
) -> None:
    with full.session() as session:
        held = Counter(session.scalars(select(Signup.circle_id)))
    told = Counter(int(row["study group id"]) for row in read("signups"))
    for truth in TRUTH["per_circle"]:
        assert held[circles[truth["id"]].id] == told[truth["id"]] == truth["signups_rows"]
    assert sum(held.values()) == TRUTH["signups"]["rows"]


def test_what_hangs_on_a_deleted_circle_does_not_show(
    full: Library, circles: dict[int, LearningCircle]
) -> None:
    gone = {row.id for row in circles.values() if row.deleted_at}
    assert len(gone) == 3
    for model in (Signup, Meeting, CircleFacilitator):
        assert not [row for row in full.rows(model) if row.circle_id in gone]


def test_learners_are_one_a_branch_and_email(full: Library) -> None:
    learners = full.rows(Learner)
    assert sum(learner.anonymized for learner in learners) == TRUTH["signups"]["anonymized"]
    emails = {learner.email.lower() for learner in learners} - {""}
    assert len(emails) == TRUTH["signups"]["distinct_emails_ci"] - TRUTH["signups"]["anonymized"]
    keys = Counter((r.branch_id, r.email.lower()) for r in learners if r.email)
    assert max(keys.values()) == 1
    for learner in learners:
        if learner.anonymized:
            assert (learner.email, learner.phone) == ("", "")
            assert learner.name.startswith("Anonymous ")


def test_names_stay_as_typed(full: Library) -> None:
    names = {learner.name for learner in full.rows(Learner)}
    assert {"=1+1", "0712 Otieno", "Two\nLines", "@Moses", "ليلى حسن", "Kioko 🙂"} <= names
    assert {"  Spaces around  ", "=Budgeting 101", "First line\nSecond line"} <= {
        row.name for row in full.rows(LearningCircle)
    }


def test_answers(full: Library) -> None:
    signups = full.rows(Signup)
    by_number = {p2pu(row)["id"]: row for row in signups}
    row = by_number["3"]
    assert (row.computer_access, row.use_internet, row.survey_completed) == (
        "Just a laptop",
        2,
        False,
    )
    assert (row.goal, row.support, row.communications_opt_in) == (
        "To increase my employability", "", False,
    )  # fmt: skip
    assert row.signed_up_at.isoformat() == "2018-01-12T18:56:40.531000+00:00"
    assert (row.consent_at, row.state) == (None, "signed-up")
    assert by_number["8"].goal == ""  # n/a
    assert by_number["8"].use_internet is None
    told = {row["id"] for row in read("signups") if row["communications opt-in"] == "True"}
    assert {n for n, row in by_number.items() if row.communications_opt_in} <= told
    assert len(told) == TRUTH["signups"]["opted_in"]


def test_people_are_members_whatever_their_team(full: Library) -> None:
    people = {row.email: row for row in full.rows(Person)}
    assert set(people) == {row["email"].lower() for row in read("facilitators")} | {
        "kericho@knls.example"  # made circles, but never confirmed the e-mail
    }
    assert people["eldoret.library@knls.example"].email_typed == "Eldoret.Library@knls.example"
    pat = people["chicago@library.example"]
    assert (pat.first_name, pat.last_name, pat.last_login_at) == ("Pat", "O'Brien, Jr.", None)
    members = {row.person_id: row for row in full.rows(Membership)}
    assert set(members) == {row.id for row in people.values()}
    assert members[pat.id].created_at == pat.joined_at
    branches = {row.id: row.name for row in full.rows(Branch)}
    assert branches[members[pat.id].branch_id] == "Harold Washington Library"
    mary = people["mary.kinyanjui@knls.example"]
    assert members[mary.id].role == "organizer"
    assert p2pu(mary)["team"] == "knls"


def test_each_venue_is_a_branch_of_its_own(full: Library) -> None:
    names = {row.id: row.name for row in full.rows(Branch)}
    published = Counter(names[r.branch_id] for r in full.rows(LearningCircle) if not r.draft)
    assert published == TRUTH["published_by_venue"]
    assert len({row.code for row in full.rows(Branch)}) == len(names)


def test_courses(full: Library) -> None:
    rows = {p2pu(row)["id"]: row for row in full.rows(Course)}
    assert sorted(map(int, rows)) == list(range(1, 11))
    assert rows["4"].caption == "Writing a CV — a short caption,\nwith a second line."
    assert (rows["8"].language, rows["8"].on_demand, rows["8"].licence) == ("ar", True, "CC-BY-NC")
    mary = next(p for p in full.rows(Person) if p.email.startswith("mary"))
    assert rows["1"].created_by == mary.id


def test_reports_tell_what_a_person_should_know(library: Library) -> None:
    notes: dict[str, Any] = {}
    reports: tuple[ImportReport, ...] = library.bring_in(*FILES.values(), dry_run=True)
    notes = {report.kind: " ".join(report.notes) for report in reports}
    assert set(notes) == set(KINDS)
    assert "deleted there" in notes["signups"]
    assert "assumed" in notes["learning-circles"]


def test_a_dry_run_tells_the_same_and_writes_nothing(library: Library) -> None:
    before = library.changes()
    told = library.bring_in(*FILES.values(), dry_run=True)
    assert library.changes() == before
    assert [sums(r) for r in told] == [sums(r) for r in library.bring_in(*FILES.values())]


def test_signups_follow_their_circle(full: Library) -> None:
    branch_of = {circle.id: circle.branch_id for circle in full.rows(LearningCircle)}
    learners = {learner.id: learner for learner in full.rows(Learner)}
    for signup in full.rows(Signup):
        assert signup.branch_id == branch_of[signup.circle_id]
        assert learners[signup.learner_id].branch_id == signup.branch_id
        assert signup.scope == f"branch:{signup.branch_id}"
