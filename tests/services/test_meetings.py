"""Moving and cancelling meetings, RSVPs, attendance and feedback."""

from __future__ import annotations

from datetime import date, time

import pytest

from circledesk.errors import InvalidValue, NotAllowed, NotFound, RuleBroken
from circledesk.services import attendance, circles, feedback, meetings, signups
from circledesk.services.facts.meetings import Rsvps
from tests.services.conftest import Library


def dates(library: Library, circle: str) -> list[date]:
    page = circles.circle_page(library.session, circle_id=circle)
    return [meeting.date for meeting in page.meetings]


def sheet(library: Library, meeting: str):  # type: ignore[no-untyped-def]
    return attendance.attendance_sheet(library.session, meeting_id=meeting)


def test_one_meeting_moves_and_numbers_follow_the_dates(library: Library) -> None:
    circle = library.circle(start=date(2018, 9, 4), meetings=3)
    library.learner(circle, "Ann")
    first = library.meetings(circle)[0]
    done = meetings.move_meeting(library.session, meeting_id=first, date=date(2018, 9, 12))
    assert done.note == "Moved to Wed 12 September, 10:00. Signed up and to be told: 1."
    assert dates(library, circle) == [date(2018, 9, d) for d in (11, 12, 18)]
    assert sheet(library, first).meeting.week == 2


def test_a_meeting_and_all_after_move_by_as_many_days(library: Library) -> None:
    circle = library.circle(start=date(2018, 9, 4), meetings=3)
    second = library.meetings(circle)[1]
    meetings.move_meeting(
        library.session, meeting_id=second, date=date(2018, 9, 13), start=time(14), and_after=True
    )
    page = circles.circle_page(library.session, circle_id=circle)
    assert [(m.date.day, m.start.hour) for m in page.meetings] == [(4, 10), (13, 14), (20, 14)]


def test_two_meetings_of_a_circle_at_once_are_refused(library: Library) -> None:
    circle = library.circle(start=date(2018, 9, 4), meetings=3)
    first = library.meetings(circle)[0]
    with pytest.raises(RuleBroken, match="11 September at 10:00"):
        meetings.move_meeting(library.session, meeting_id=first, date=date(2018, 9, 11))
    assert dates(library, circle)[0] == date(2018, 9, 4)
    meetings.move_meeting(library.session, meeting_id=first, date=date(2018, 9, 11), start=time(14))


def test_a_held_meeting_does_not_move_into_the_future(library: Library) -> None:
    circle = library.circle()
    library.came(circle, 1, library.learner(circle, "Ann"))
    first = library.meetings(circle)[0]
    with pytest.raises(RuleBroken, match="future"):
        meetings.move_meeting(library.session, meeting_id=first, date=date(2018, 8, 10))
    meetings.move_meeting(library.session, meeting_id=first, date=date(2018, 7, 4))
    assert dates(library, circle)[0] == date(2018, 7, 4)


def test_a_cancelled_meeting_has_no_number_and_takes_nothing(library: Library) -> None:
    circle = library.circle(meetings=3)
    ann = library.learner(circle, "Ann")
    second = library.meetings(circle)[1]
    meetings.cancel_meeting(library.session, meeting_id=second, reason="Power cut")
    page = circles.circle_page(library.session, circle_id=circle)
    assert [(m.week, m.weeks, m.cancelled) for m in page.meetings] == [
        (1, 2, False),
        (0, 2, True),
        (2, 2, False),
    ]
    assert page.row.meetings == 2
    for call in (
        lambda: meetings.cancel_meeting(library.session, meeting_id=second),
        lambda: meetings.move_meeting(library.session, meeting_id=second, date=date(2018, 9, 9)),
        lambda: meetings.record_rsvp(
            library.session, meeting_id=second, learner_id=ann, attending=True
        ),
        lambda: attendance.mark(
            library.session, meeting_id=second, learner_id=ann, state="present"
        ),
        lambda: feedback.give_feedback(library.session, meeting_id=second, rating=5),
    ):
        with pytest.raises(RuleBroken, match="cancelled"):
            call()


def test_a_held_meeting_is_not_cancelled(library: Library) -> None:
    circle = library.circle()
    first = library.meetings(circle)[0]
    feedback.give_feedback(library.session, meeting_id=first, rating=3)
    with pytest.raises(RuleBroken, match="held"):
        meetings.cancel_meeting(library.session, meeting_id=first)


def test_rsvps_count_for_learners_who_are_signed_up(library: Library) -> None:
    circle = library.circle(start=date(2018, 8, 14))
    ids = [library.learner(circle, name) for name in ("Ann", "Ben", "Cay", "Dan")]
    first = library.meetings(circle)[0]
    for learner, word in zip(ids, (True, True, False, True), strict=True):
        meetings.record_rsvp(library.session, meeting_id=first, learner_id=learner, attending=word)
    assert sheet(library, first).meeting.rsvp == Rsvps(3, 1, 0)
    meetings.record_rsvp(library.session, meeting_id=first, learner_id=ids[1], attending=None)
    signups.cancel_signup(library.session, signup_id=library.signup(circle, ids[0]))
    assert sheet(library, first).meeting.rsvp == Rsvps(1, 1, 1)
    meetings.record_rsvp(library.session, meeting_id=first, learner_id=ids[1], attending=False)
    assert sheet(library, first).meeting.rsvp == Rsvps(1, 2, 0)
    with pytest.raises(RuleBroken, match="Ann is not signed up"):
        meetings.record_rsvp(library.session, meeting_id=first, learner_id=ids[0], attending=True)


def test_attendance_in_the_future_is_refused_from_its_day_on_it_is_fine(library: Library) -> None:
    circle = library.circle(start=date(2018, 8, 10))
    ann = library.learner(circle, "Ann")
    [first, *_] = library.meetings(circle)
    library.clock.set(2018, 8, 9, 23, 59)
    for call in (
        lambda: attendance.mark(library.session, meeting_id=first, learner_id=ann, state="late"),
        lambda: attendance.take_attendance(library.session, meeting_id=first, all_present=True),
        lambda: attendance.take_attendance(library.session, meeting_id=first, count=3),
        lambda: feedback.give_feedback(library.session, meeting_id=first, rating=4),
    ):
        with pytest.raises(RuleBroken, match="has not come yet"):
            call()
    library.clock.set(2018, 8, 10, 0, 30)
    attendance.mark(library.session, meeting_id=first, learner_id=ann, state="late")
    assert sheet(library, first).lines[0].state == "late"


def test_all_present_but_the_exceptions(library: Library) -> None:
    circle = library.circle()
    ann, ben, cay = (library.learner(circle, name) for name in ("Ann", "Ben", "Cay"))
    library.learner(circle, "Dan")
    first = library.meetings(circle)[0]
    attendance.take_attendance(
        library.session,
        meeting_id=first,
        all_present=True,
        absent=[ann],
        late=[ben],
        excused=[cay],
    )
    held = sheet(library, first)
    assert [line.state for line in held.lines] == ["absent", "late", "excused", "present"]
    assert held.meeting.attendance == 2
    assert held.meeting.news == "reported"


def test_marks_are_changed_and_cleared_and_come_back(library: Library) -> None:
    circle = library.circle()
    ann = library.learner(circle, "Ann")
    first = library.meetings(circle)[0]

    def mark(state: str) -> str:
        done = attendance.mark(library.session, meeting_id=first, learner_id=ann, state=state)
        return done.operation

    assert mark("") == ""
    assert mark("present")
    assert mark("present") == ""
    assert mark("")
    assert sheet(library, first).meeting.attendance is None
    assert mark("excused")
    assert sheet(library, first).meeting.attendance == 0
    assert len(library.see("attendance")) == 1


def test_who_is_not_signed_up_is_not_marked(library: Library) -> None:
    circle = library.circle(capacity=1)
    library.learner(circle, "Ann")
    ben = library.learner(circle, "Ben", waiting_list=True)
    first = library.meetings(circle)[0]
    with pytest.raises(RuleBroken, match="Ben is not signed up"):
        attendance.mark(library.session, meeting_id=first, learner_id=ben, state="present")
    with pytest.raises(NotFound, match="This learner is not on this computer"):
        attendance.take_attendance(library.session, meeting_id=first, present=["no"])
    assert library.see("attendance") == []


def test_what_contradicts_itself_is_refused(library: Library) -> None:
    circle = library.circle()
    ann = library.learner(circle, "Ann")
    first = library.meetings(circle)[0]
    for fields in (
        {"present": [ann], "late": [ann]},
        {"present": [ann], "count": 3},
        {"all_present": True, "count": 3},
        {"count": -1},
        {},
    ):
        with pytest.raises(InvalidValue):
            attendance.take_attendance(library.session, meeting_id=first, **fields)  # type: ignore[arg-type]
    with pytest.raises(InvalidValue, match="«here»"):
        attendance.mark(library.session, meeting_id=first, learner_id=ann, state="here")


def test_a_headcount_goes_before_the_marks_and_outlives_feedback(library: Library) -> None:
    circle = library.circle()
    first = library.meetings(circle)[0]
    library.came(circle, 1, library.learner(circle, "Ann"))
    attendance.take_attendance(library.session, meeting_id=first, count=11)
    feedback.give_feedback(library.session, meeting_id=first, rating=5, plus="Lively")
    held = sheet(library, first)
    assert (held.headcount, held.meeting.attendance, held.meeting.rating) == (11, 11, 5)


def test_the_sheet_warns_while_something_can_be_done(library: Library) -> None:
    circle = library.circle()
    ann = library.learner(circle, "Ann")
    ben = library.learner(circle, "Ben")
    library.came(circle, 1, ann, ben)
    library.came(circle, 2, ben)
    third = library.meetings(circle)[2]
    assert [line.reach for line in sheet(library, third).lines] == ["", ""]
    attendance.mark(library.session, meeting_id=third, learner_id=ann, state="absent")
    [line, _] = sheet(library, third).lines
    rule = "the certificate rule (4 of 6 meetings) is out of reach."
    assert line.reach == f"Missed 2 of 3. One more, and {rule}"
    assert line.so_far == ("present", "", "absent", "", "", "")
    library.came(circle, 4, ben)
    [line, _] = sheet(library, third).lines
    assert line.reach == f"Missed 3 of 4. T{rule[1:]}"


def test_the_last_delta_stands_on_the_next_sheet(library: Library) -> None:
    circle = library.circle()
    first, second, third = library.meetings(circle)[:3]
    feedback.give_feedback(library.session, meeting_id=first, delta="Bring the cable")
    assert sheet(library, second).last_delta == "Bring the cable"
    assert sheet(library, third).last_delta == ""
    assert sheet(library, first).last_delta == ""


@pytest.mark.parametrize(
    "fields",
    [{"rating": 0}, {"rating": 6}, {"headcount": -1}, {"reflection_prompt": 7}, {}, {"plus": " "}],
)
def test_feedback_that_cannot_be_is_refused(library: Library, fields: dict[str, object]) -> None:
    first = library.meetings(library.circle())[0]
    with pytest.raises(InvalidValue):
        feedback.give_feedback(library.session, meeting_id=first, **fields)  # type: ignore[arg-type]
    assert feedback.newest_feedback(library.session, meeting_id=first) is None


def test_the_same_persons_feedback_is_changed_another_ones_stands_beside(library: Library) -> None:
    first = library.meetings(library.circle())[0]
    feedback.give_feedback(library.session, meeting_id=first, rating=2, plus="Calm", headcount=7)
    feedback.give_feedback(library.session, meeting_id=first, rating=4)
    told = feedback.newest_feedback(library.session, meeting_id=first)
    assert told is not None
    assert (told.rating, told.plus, told.headcount) == (4, "Calm", 7)
    library.become_branch("Mjini")
    library.clock.set(2018, 8, 9, 11)
    feedback.give_feedback(library.session, meeting_id=first, rating=1)
    told = feedback.newest_feedback(library.session, meeting_id=first)
    assert told is not None
    assert (told.rating, told.plus, told.headcount) == (1, "", 7)
    assert len(library.see("feedback")) == 2


def test_of_several_feedbacks_the_newest_that_is_not_deleted_counts(library: Library) -> None:
    from circledesk.models.feedback import Feedback
    from circledesk.services.session import action

    first = library.meetings(library.circle())[0]
    feedback.give_feedback(library.session, meeting_id=first, rating=2)
    library.become_branch("Mjini")
    library.clock.set(2018, 8, 9, 11)
    newer = feedback.give_feedback(library.session, meeting_id=first, rating=5)
    assert sheet(library, first).meeting.rating == 5
    with action(library.session, "feedback.give"):
        library.session.delete(library.session.get_one(Feedback, newer.id))
    assert sheet(library, first).meeting.rating == 2


def test_a_branch_tells_of_its_own_meetings_only(library: Library) -> None:
    circle = library.circle(branch_id=library.ids["Bandari"])
    ann = library.learner(circle, "Ann")
    first = library.meetings(circle)[0]
    library.become_branch("Mjini")
    for call in (
        lambda: attendance.mark(library.session, meeting_id=first, learner_id=ann, state="late"),
        lambda: attendance.take_attendance(library.session, meeting_id=first, count=1),
        lambda: feedback.give_feedback(library.session, meeting_id=first, rating=1),
        lambda: meetings.cancel_meeting(library.session, meeting_id=first),
        lambda: meetings.move_meeting(library.session, meeting_id=first, date=date(2018, 9, 1)),
        lambda: meetings.record_rsvp(
            library.session, meeting_id=first, learner_id=ann, attending=True
        ),
    ):
        with pytest.raises(NotAllowed, match="Bandari"):
            call()
