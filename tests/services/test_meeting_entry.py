"""Walk-ins, meetings to catch up on, attendance in mid-marking, and the parts of a meeting."""

from __future__ import annotations

import pytest

from circledesk.errors import CircleDeskError, InvalidValue, NotAllowed, RuleBroken
from circledesk.services.attendance import attendance_sheet, mark, take_attendance
from circledesk.services.catch_up import to_catch_up
from circledesk.services.feedback import give_feedback
from circledesk.services.half_marked import half_marked
from circledesk.services.runs import meeting_run, set_parts
from circledesk.services.signups import signups
from circledesk.services.undo import undo
from circledesk.services.walk_ins import take_attendance_with, walk_in
from tests.services.conftest import Library


def test_a_walk_in_is_one_action(library: Library) -> None:
    circle = library.circle(capacity=1)
    meeting = library.meetings(circle)[0]
    done = walk_in(library.session, meeting_id=meeting, name="Wafula Barasa")
    assert done.note == "Wafula Barasa is signed up and present."
    [line] = attendance_sheet(library.session, meeting_id=meeting).lines
    assert (line.name, line.state) == ("Wafula Barasa", "present")
    with pytest.raises(RuleBroken, match="full"):
        walk_in(library.session, meeting_id=meeting, name="Zeinab Hassan")
    undo(library.session)
    assert signups(library.session, circle_id=circle) == ()
    assert attendance_sheet(library.session, meeting_id=meeting).lines == ()


def test_nobody_walks_into_a_meeting_ahead(library: Library) -> None:
    circle = library.circle()
    library.clock.set(2018, 7, 2, 10)
    with pytest.raises(RuleBroken, match="has not come yet"):
        walk_in(library.session, meeting_id=library.meetings(circle)[0], name="Wafula Barasa")
    assert signups(library.session, circle_id=circle) == ()


def test_how_often_she_came_of_the_meetings_held_and_of_all(library: Library) -> None:
    circle = library.circle()
    akinyi = library.learner(circle, "Akinyi Otieno")
    baraka = library.learner(circle, "Baraka Mwakio")
    library.came(circle, 1, akinyi, baraka)
    library.came(circle, 2, akinyi)
    library.came(circle, 3, akinyi)
    third, fourth = library.meetings(circle)[2:4]
    shares = [
        (line.came, line.held, line.of_held, line.of_planned)
        for line in attendance_sheet(library.session, meeting_id=fourth).lines
    ]
    assert shares == [(3, 3, 100, 50), (1, 3, 33, 17)]
    shown = attendance_sheet(library.session, meeting_id=third).lines[1]
    assert (shown.held, shown.of_held) == (2, 50), "week 3 counts for him once he is marked"


def test_catching_up_is_over_when_all_is_told(library: Library) -> None:
    circle = library.circle()
    akinyi = library.learner(circle, "Akinyi Otieno")
    library.circle(draft=True)
    first, second, third, *_ = library.meetings(circle)
    library.clock.set(2018, 7, 17, 12)

    def left() -> list[str]:
        return [row.id for row in to_catch_up(library.session, circle_id=circle)]

    assert left() == [first, second, third]
    library.came(circle, 1, akinyi)
    give_feedback(library.session, meeting_id=first, rating=4)
    take_attendance(library.session, meeting_id=second, count=9)
    assert left() == [second, third]
    give_feedback(library.session, meeting_id=second, rating=5)
    give_feedback(library.session, meeting_id=third, rating=3, plus="All came")
    assert left() == [third], "it is not known who came"
    by_branch = to_catch_up(library.session, branch_id=library.ids["Mjini"])
    assert [row.id for row in by_branch] == [third]
    assert to_catch_up(library.session, branch_id=library.ids["Bandari"]) == ()


def test_attendance_in_mid_marking(library: Library) -> None:
    circle = library.circle()
    library.clock.set(2018, 7, 10, 12)
    learners = [library.learner(circle, name) for name in ("Akinyi", "Baraka", "Chebet")]
    meeting = library.meetings(circle)[1]

    def told() -> list[tuple[int, int, int]]:
        return [(one.meeting.week, one.marked, one.all) for one in half_marked(library.session)]

    assert told() == []
    mark(library.session, meeting_id=meeting, learner_id=learners[0], state="present")
    assert told() == [(2, 1, 3)]
    library.clock.set(2018, 7, 11, 12)
    library.learner(circle, "Dama, who came to know of it a day later")
    assert told() == [(2, 1, 3)]
    give_feedback(library.session, meeting_id=meeting, rating=4)
    assert told() == [], "whoever rates has finished"
    for learner in learners[1:]:
        mark(library.session, meeting_id=meeting, learner_id=learner, state="absent")
    assert told() == []


def test_parts_of_team_and_circle(library: Library) -> None:
    circle, other = library.circle(), library.circle("Other")
    meeting, of_other = library.meetings(circle)[0], library.meetings(other)[0]

    def parts(which: str) -> tuple[str, list[tuple[str, int]]]:
        run = meeting_run(library.session, meeting_id=which)
        return run.whose, [(part.name, part.minutes) for part in run.parts]

    usual = [("check-in", 15), ("coursework", 45), ("reflection", 20), ("plus-delta", 10)]
    assert parts(meeting) == ("", usual)
    set_parts(library.session, parts=[("check-in", 10), ("Sauti", 50)])
    set_parts(library.session, parts=[("coursework", 90)], circle_id=circle)
    assert parts(meeting) == ("circle", [("coursework", 90)])
    assert parts(of_other) == ("team", [("check-in", 10), ("Sauti", 50)])
    set_parts(library.session, parts=[], circle_id=circle)
    assert parts(meeting)[0] == "team"
    undo(library.session)
    assert parts(meeting)[0] == "circle"
    for wrong in ([("", 10)], [("Sauti", 0)], [("Sauti", 500)], [("Sauti", 5)] * 13):
        with pytest.raises(InvalidValue):
            set_parts(library.session, parts=wrong, circle_id=circle)
    library.become_branch("Mjini")
    with pytest.raises(NotAllowed):
        set_parts(library.session, parts=[("check-in", 10)])


def test_the_run_shows_the_delta_of_the_meeting_before(library: Library) -> None:
    first, second, *_ = library.meetings(library.circle())
    give_feedback(library.session, meeting_id=first, delta=" Start on time ")
    assert meeting_run(library.session, meeting_id=second).last_delta == "Start on time"
    assert meeting_run(library.session, meeting_id=first).last_delta == ""


def test_walk_ins_and_marks_are_written_together_or_not_at_all(library: Library) -> None:
    circle = library.circle("Kilimo")
    learner = library.learner(circle, "Akinyi Otieno")
    meeting = library.meetings(circle)[0]
    with pytest.raises(CircleDeskError):
        take_attendance_with(
            library.session, meeting_id=meeting, walk_ins=["Wafula Barasa"], present=["nobody"]
        )
    assert [row.name for row in signups(library.session, circle_id=circle)] == ["Akinyi Otieno"]
    take_attendance_with(
        library.session, meeting_id=meeting, walk_ins=["Wafula Barasa"], present=[learner]
    )
    sheet = attendance_sheet(library.session, meeting_id=meeting)
    assert {(line.name, line.state) for line in sheet.lines} == {
        ("Akinyi Otieno", "present"), ("Wafula Barasa", "present"),
    }  # fmt: skip
    undo(library.session)
    assert [row.name for row in signups(library.session, circle_id=circle)] == ["Akinyi Otieno"]
