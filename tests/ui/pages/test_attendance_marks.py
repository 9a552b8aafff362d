from circledesk.services.facts.meetings import AttendanceLine
from circledesk.ui.pages.attendance_marks import Marks


def line(learner: str, state: str = "") -> AttendanceLine:
    return AttendanceLine(learner, learner.title(), state, ("present", state, ""))


def states(marks: Marks) -> list[str]:
    return [one.state for one in marks.lines]


def test_a_mark_shows_before_it_is_written() -> None:
    marks = Marks()
    marks.take([line("a"), line("b")], 1)
    marks.want("a", "late")
    assert states(marks) == ["late", ""]
    assert marks.lines[0].so_far == ("present", "late", "")
    assert marks.busy


def test_what_is_read_meanwhile_does_not_take_it_away() -> None:
    marks = Marks()
    marks.take([line("a"), line("b")], 1)
    marks.want("a", "present")
    marks.want("b", "absent")
    marks.kept("a", "present")
    marks.take([line("a", "present"), line("b")], 1)
    assert states(marks) == ["present", "absent"]
    marks.kept("b", "absent")
    assert states(marks) == ["present", "absent"]
    assert not marks.busy


def test_a_refusal_brings_back_what_stood_before() -> None:
    marks = Marks()
    marks.take([line("a", "present")], 1)
    marks.want("a", "absent")
    marks.refused("a")
    assert states(marks) == ["present"]
    assert not marks.busy


def test_the_second_mark_of_a_learner_outlives_the_first() -> None:
    marks = Marks()
    marks.take([line("a")], 1)
    marks.want("a", "present")
    marks.want("a", "late")
    marks.kept("a", "present")
    assert states(marks) == ["late"]
    marks.refused("a")
    assert states(marks) == ["present"]


def test_after_a_defect_only_what_is_stored_shows() -> None:
    marks = Marks()
    marks.take([line("a")], 1)
    marks.want("a", "present")
    marks.give_up()
    assert states(marks) == [""]
    assert not marks.busy
