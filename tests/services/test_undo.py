"""Undo and redo of own actions: by new changes; refused where somebody changed it since."""

from __future__ import annotations

from datetime import date

import pytest

from circledesk.errors import CircleDeskError, NotFound, RuleBroken
from circledesk.models.check import check
from circledesk.services import attendance, circles, meetings, signups, undo
from circledesk.services.session import action
from tests.services.conftest import Library


def first_meeting(library: Library, circle: str) -> str:
    page = circles.circle_page(library.session, circle_id=circle)
    return page.meetings[0].id


def test_a_sign_up_is_taken_back_and_done_again(library: Library) -> None:
    circle = library.circle()
    library.learner(circle, "Akinyi Otieno")
    last = undo.last_action(library.session)
    assert last is not None
    assert last.name.startswith("sign-up · Akinyi Otieno")
    undo.undo(library.session)
    assert signups.signups(library.session, circle_id=circle) == ()
    undo.redo(library.session)
    assert [row.name for row in signups.signups(library.session, circle_id=circle)] == [
        "Akinyi Otieno"
    ]
    report = check(library.session, deep=True)
    assert report.sound, report.problems


def test_a_moved_meeting_goes_back_to_its_date(library: Library) -> None:
    circle = library.circle()
    meeting = first_meeting(library, circle)
    before = circles.circle_page(library.session, circle_id=circle).meetings[0].date
    meetings.move_meeting(library.session, meeting_id=meeting, date=date(2018, 7, 5))
    undo.undo(library.session)
    assert circles.circle_page(library.session, circle_id=circle).meetings[0].date == before


def test_several_steps_back_in_order(library: Library) -> None:
    circle = library.circle()
    for name in ("Akinyi", "Baraka", "Chepkemoi"):
        library.learner(circle, name)
    undo.undo(library.session)
    undo.undo(library.session)
    names = [row.name for row in signups.signups(library.session, circle_id=circle)]
    assert names == ["Akinyi"]


def test_redo_goes_as_deep_as_undo(library: Library) -> None:
    """Several kinds of action on the same rows, all taken back and all done again, twice."""
    circle = library.circle()
    learner = library.learner(circle, "Akinyi Otieno")
    signup = library.signup(circle, learner)
    first, second = library.meetings(circle)[:2]

    def state() -> object:
        library.session.expire_all()
        page = circles.circle_page(library.session, circle_id=circle)
        sheet = attendance.attendance_sheet(library.session, meeting_id=first)
        return page, sheet.lines

    seen = [state()]
    for act in (
        lambda: signups.edit_signup(library.session, signup_id=signup, goal="To get a job"),
        lambda: signups.edit_signup(library.session, signup_id=signup, goal="To meet people"),
        lambda: meetings.move_meeting(library.session, meeting_id=second, date=date(2018, 7, 11)),
        lambda: attendance.mark(
            library.session, meeting_id=first, learner_id=learner, state="present"
        ),
        lambda: attendance.mark(
            library.session, meeting_id=first, learner_id=learner, state="late"
        ),
    ):
        act()
        seen.append(state())
    for _ in range(2):
        for before in reversed(seen[:-1]):
            undo.undo(library.session)
            assert state() == before
        for after in seen[1:]:
            undo.redo(library.session)
            assert state() == after
        with pytest.raises(NotFound, match="nothing to redo"):
            undo.redo(library.session)
    assert check(library.session, deep=True).sound


def test_what_was_taken_back_before_another_action_stays_so(library: Library) -> None:
    circle = library.circle()
    library.learner(circle, "Akinyi Otieno")
    undo.undo(library.session)
    library.learner(circle, "Baraka Mwakio")
    undo.undo(library.session)
    undo.redo(library.session)
    with pytest.raises(NotFound, match="nothing to redo"):
        undo.redo(library.session)
    names = [row.name for row in signups.signups(library.session, circle_id=circle)]
    assert names == ["Baraka Mwakio"]


def test_both_say_in_a_sentence_what_they_did(library: Library) -> None:
    library.learner(library.circle(), "Akinyi Otieno")
    back = undo.undo(library.session)
    assert back.note.startswith("Taken back: sign-up · Akinyi Otieno")
    again = undo.redo(library.session)
    assert again.note.startswith("Done again: sign-up · Akinyi Otieno")
    assert (back.offer, again.offer) == ("redo", "undo")


def test_attendance_is_taken_back_mark_by_mark(library: Library) -> None:
    circle = library.circle()
    learner = library.learner(circle, "Akinyi Otieno")
    meeting = first_meeting(library, circle)
    attendance.mark(library.session, meeting_id=meeting, learner_id=learner, state="present")
    attendance.mark(library.session, meeting_id=meeting, learner_id=learner, state="late")
    undo.undo(library.session)
    sheet = attendance.attendance_sheet(library.session, meeting_id=meeting)
    assert [line.state for line in sheet.lines] == ["present"]


def test_a_circle_in_use_is_not_taken_back(library: Library) -> None:
    circle = library.circle("Evening circle")
    library.learner(circle, "Akinyi Otieno")
    with pytest.raises(RuleBroken, match="in use since"):
        undo._revert(library.session, _operation(library, "circle.add"), "undo")
    assert check(library.session, deep=True).sound


def test_redo_is_refused_after_another_action(library: Library) -> None:
    circle = library.circle()
    library.learner(circle, "Akinyi Otieno")
    undo.undo(library.session)
    library.learner(circle, "Baraka Mwakio")
    with pytest.raises(NotFound, match="nothing to redo"):
        undo.redo(library.session)


def test_nothing_of_what_cannot_be_undone_is_offered(library: Library) -> None:
    for _ in range(500):
        if undo.last_action(library.session) is None:
            break
        undo.undo(library.session)
    with pytest.raises(CircleDeskError):
        undo.undo(library.session)
    assert undo.last_action(library.session) is None
    assert check(library.session, deep=True).sound


def test_a_change_by_somebody_since_refuses_and_names_the_row(library: Library) -> None:
    circle = library.circle()
    learner = library.learner(circle, "Akinyi Otieno")
    from circledesk.models.learners import Learner

    with action(library.session, "device.accept"):
        library.session.get_one(Learner, learner).name = "Akinyi A. Otieno"
    with pytest.raises(RuleBroken, match="changed since"):
        undo._revert(library.session, _operation(library, "signup.add"), "undo")


def _operation(library: Library, verb: str) -> str:
    from sqlalchemy import select

    from circledesk.models.changes import OperationRow

    statement = select(OperationRow.uid).where(OperationRow.verb == verb)
    return library.session.scalars(statement.order_by(OperationRow.id.desc())).first() or ""


def test_an_edit_then_its_row_are_taken_back_one_after_the_other(library: Library) -> None:
    circle = library.circle()
    library.learner(circle, "Akinyi Otieno")
    (row,) = signups.signups(library.session, circle_id=circle)
    for goal in ("To get a job", "To meet people"):
        signups.edit_signup(library.session, signup_id=row.id, goal=goal)
    for _ in range(3):
        undo.undo(library.session)
    assert signups.signups(library.session, circle_id=circle) == ()
    undo.redo(library.session)
    assert len(signups.signups(library.session, circle_id=circle)) == 1
    undo.undo(library.session)
    assert signups.signups(library.session, circle_id=circle) == ()
    assert check(library.session, deep=True).sound
