"""Newer exports, what people changed here since, Undo, and who was made anonymous."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from circledesk.models.check import check
from circledesk.models.circles import Course, LearningCircle, Meeting
from circledesk.models.learners import Attendance, Learner, Signup
from circledesk.models.team import Branch, Person, Team
from circledesk.services.members import add_member
from circledesk.services.session import action
from circledesk.services.undo import last_action, undo
from circledesk.services.weekly import summarise
from tests.interop.p2pu_desk import FILES, Library, Row, cut, read, sums, write

JANUARY, AUGUST = date(2018, 1, 15), date(2018, 8, 13)
"""Weeks after Grace joined P2PU, and after she was typed here."""


def circle(number: str = "1", **changed: str) -> Row:
    row = next(row for row in read("learning-circles") if row["id"] == number)
    return row | {name.replace("_", " "): value for name, value in changed.items()}


def signup(number: str = "3", **changed: str) -> Row:
    row = next(row for row in read("signups") if row["id"] == number)
    return row | {name.replace("_", " "): value for name, value in changed.items()}


def test_a_newer_export_changes_what_it_says(library: Library, tmp_path: Path) -> None:
    library.bring_in(write(tmp_path / "a.csv", [circle(), circle("2")]))
    newer = circle(name="A better name", did_not_happen="True", time="17:00:00")
    (report,) = library.bring_in(write(tmp_path / "b.csv", [newer, circle("2")]))
    assert sums(report) == (2, 0, 1, 1, 0)
    row = library.one(LearningCircle, "1")
    assert (row.name, row.did_not_happen, row.meeting_time) == ("A better name", True, time(17))
    meetings = library.rows(Meeting, circle_id=row.id)
    assert {meeting.start for meeting in meetings} == {time(17)}


def test_what_a_person_changed_stays(library: Library, tmp_path: Path) -> None:
    first = write(tmp_path / "a.csv", [circle()])
    library.bring_in(first)
    row = library.one(LearningCircle, "1")
    library.edit(LearningCircle, row.id, name="Ours")
    before = library.changes()
    (report,) = library.bring_in(first)
    assert sums(report) == (1, 0, 0, 1, 0)
    assert library.changes() == before
    newer = circle(name="Theirs", city="Nairobi")
    (report,) = library.bring_in(write(tmp_path / "b.csv", [newer]))
    assert sums(report) == (1, 0, 1, 0, 0)
    assert any("left as they are" in note for note in report.notes)
    row = library.one(LearningCircle, "1")
    assert (row.name, row.city) == ("Ours", "Nairobi")


def test_a_meeting_that_a_person_moved_stays_moved(library: Library, tmp_path: Path) -> None:
    library.bring_in(write(tmp_path / "a.csv", [circle()]))
    moved = library.rows(Meeting)[0]
    library.edit(Meeting, moved.id, date=moved.date.replace(year=2019), assumed=False)
    library.bring_in(write(tmp_path / "b.csv", [circle(name="New name")]))
    again = next(row for row in library.rows(Meeting) if row.id == moved.id)
    assert (again.date.year, again.assumed) == (2019, False)
    assert len(library.rows(Meeting)) == 6


def test_a_longer_and_a_shorter_circle(library: Library, tmp_path: Path) -> None:
    library.bring_in(write(tmp_path / "a.csv", [circle()]))
    longer = circle(last_meeting="2018-02-19")
    library.bring_in(write(tmp_path / "b.csv", [longer]))
    assert len(library.rows(Meeting)) == 7
    held = next(row for row in library.rows(Meeting) if row.date.isoformat() == "2018-02-05")
    library.bring_in(write(tmp_path / "s.csv", [signup()]))
    learner = library.rows(Learner)[0]
    with library.session() as session, action(session, "attendance.mark"):
        session.add(
            Attendance(
                id=Attendance.id_for(held.id, learner.id),
                branch_id=held.branch_id,
                meeting_id=held.id,
                learner_id=learner.id,
                state="present",
            )
        )
    shorter = circle(last_meeting="2018-01-22")
    library.bring_in(write(tmp_path / "c.csv", [shorter]))
    left = sorted(row.date.isoformat() for row in library.rows(Meeting))
    assert left == ["2018-01-08", "2018-01-15", "2018-01-22", "2018-02-05"]


def test_what_a_person_deleted_does_not_come_back(library: Library, tmp_path: Path) -> None:
    files = [write(tmp_path / "c.csv", [circle()]), write(tmp_path / "s.csv", [signup()])]
    library.bring_in(*files)
    row = library.one(LearningCircle, "1")
    library.edit(LearningCircle, row.id, deleted_at=datetime(2018, 8, 8, tzinfo=UTC))
    before = library.changes()
    reports = library.bring_in(*files)
    assert reports[0].same == 1
    assert not library.rows(LearningCircle)
    later = library.bring_in(write(tmp_path / "d.csv", [circle(name="Again")]), files[1])
    assert [report.changed for report in later] == [0, 0]
    assert not library.rows(LearningCircle)
    assert library.changes() == before


def test_a_circle_deleted_on_p2pu_goes_with_what_hangs_on_it(
    library: Library, tmp_path: Path
) -> None:
    signups = write(tmp_path / "s.csv", [signup()])
    library.bring_in(write(tmp_path / "a.csv", [circle()]), signups)
    gone = circle(date_deleted="2018-08-01 10:00:00+00:00")
    (report,) = library.bring_in(write(tmp_path / "b.csv", [gone]))
    assert report.changed == 1
    for model in (LearningCircle, Meeting, Signup):
        assert library.rows(model) == []
    again = library.bring_in(tmp_path / "b.csv", signups)
    assert [(report.new, report.changed) for report in again] == [(0, 0), (0, 0)]


def test_what_is_deleted_gets_no_more_news(library: Library, tmp_path: Path) -> None:
    told = signup()
    told.pop("communications opt-in")
    gone = circle(date_deleted="2018-08-01 10:00:00+00:00")
    library.bring_in(write(tmp_path / "a.csv", [circle()]), write(tmp_path / "s.csv", [told]))
    library.bring_in(write(tmp_path / "b.csv", [gone]))
    before = library.changes()
    more = [gone | {"facilitator count": "2"}]
    newer = library.bring_in(
        write(tmp_path / "c.csv", more),
        write(tmp_path / "t.csv", [signup() | {"communications opt-in": "True"}]),
    )
    assert [sums(report) for report in newer] == [(1, 0, 0, 1, 0)] * 2
    assert library.changes() == before
    with library.session() as session:
        assert check(session, deep=True).problems == ()


def test_one_undo_takes_all_files_back_and_they_can_come_again(
    library: Library, tmp_path: Path
) -> None:
    small = list(cut(tmp_path, ["1", "26", "60"]).values())
    first = library.bring_in(*small)
    with library.session() as session:
        last = last_action(session)
        assert last is not None
        assert last.verb == "import.p2pu"
        undo(session)
    for model in (Course, LearningCircle, Meeting, Signup, Learner):
        assert library.rows(model) == []
    assert [row.name for row in library.rows(Branch)] == ["Office"]
    again = library.bring_in(*small)
    assert [report.new for report in again] == [report.new for report in first]
    assert len(library.rows(LearningCircle)) == 2
    assert len(library.rows(Signup)) == 6
    assert [(r.new, r.changed) for r in library.bring_in(*small)] == [(0, 0)] * 4


def test_who_only_a_circle_names_comes_again_after_undo(library: Library, tmp_path: Path) -> None:
    file = write(tmp_path / "a.csv", [circle(created_by_email="only.here@x.example")])
    library.bring_in(file)
    people = {row.email for row in library.rows(Person)}
    with library.session() as session:
        undo(session)
    library.bring_in(file)
    assert {row.email for row in library.rows(Person)} == people
    assert "only.here@x.example" in people


def test_an_undone_change_can_come_again(library: Library, tmp_path: Path) -> None:
    library.bring_in(write(tmp_path / "a.csv", [circle()]))
    newer = write(tmp_path / "b.csv", [circle(name="Newer")])
    library.bring_in(newer)
    with library.session() as session:
        undo(session)
    (report,) = library.bring_in(newer)
    assert report.changed == 1
    assert library.one(LearningCircle, "1").name == "Newer"


def test_people_typed_here_are_completed_not_overwritten(library: Library) -> None:
    library.bring_in(FILES["facilitators"])
    mary = next(row for row in library.rows(Person) if row.email.startswith("mary"))
    assert mary.name == "Mary Kinyanjui"
    assert mary.joined_at == datetime(2017, 10, 2, 9, 0, 0, 237000, tzinfo=UTC)
    assert len([p for p in library.rows(Person) if p.email.startswith("mary")]) == 1


def test_who_was_on_p2pu_before_the_team_was_made_here_is_no_new_member(library: Library) -> None:
    with library.session() as session, action(session, "person.add"):
        add_member(session, name="Grace", email="thika@knls.example")
    library.bring_in(FILES["facilitators"])
    with library.session() as session:
        told = {day: summarise(session, day=day).new_members for day in (JANUARY, AUGUST)}
    assert "Grace" in told[JANUARY]
    assert "Grace" not in told[AUGUST]


def test_the_teams_secret_is_made_once(library: Library, tmp_path: Path) -> None:
    team = library.rows(Team)[0]
    library.edit(Team, team.id, external=None)
    library.bring_in(write(tmp_path / "a.csv", [signup()]))
    made = library.rows(Team)[0].external["import_secret"]
    assert len(made) == 64
    library.bring_in(write(tmp_path / "b.csv", [signup("4")]))
    assert library.rows(Team)[0].external["import_secret"] == made


def test_progress_is_told_and_may_cancel(library: Library) -> None:
    told: list[tuple[int, int]] = []
    library.bring_in(*FILES.values(), dry_run=True, progress=lambda *counts: told.append(counts))
    assert told[0] == (0, 1281)
    assert told == sorted(told)

    def cancel(done: int, total: int) -> None:
        if done > 500:
            raise InterruptedError

    before = library.changes()
    with pytest.raises(InterruptedError):
        library.bring_in(*FILES.values(), progress=cancel)
    assert library.changes() == before
    assert library.rows(Signup) == []
