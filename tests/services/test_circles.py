"""Making, changing, deleting and listing circles."""

from __future__ import annotations

from datetime import date, time

import pytest

from circledesk.errors import CircleDeskError, InvalidValue, NotAllowed, NotFound, RuleBroken
from circledesk.services import attendance, circles, feedback, meetings, signups
from tests.services.conftest import Library


def page_of(library: Library, circle: str):  # type: ignore[no-untyped-def]
    return circles.circle_page(library.session, circle_id=circle)


def test_a_new_circle_has_its_weekly_meetings_and_defaults(library: Library) -> None:
    circle = library.circle(facilitators=())
    page = page_of(library, circle)
    assert page.row.name == "Basic Computer Skills"
    assert [m.date for m in page.meetings] == [date(2018, 7, d) for d in (3, 10, 17, 24, 31)] + [
        date(2018, 8, 7)
    ]
    assert {(m.start, m.end) for m in page.meetings} == {(time(10), time(11, 30))}
    assert [(m.week, m.weeks) for m in page.meetings] == [(n, 6) for n in range(1, 7)]
    assert page.row.facilitators == ("Joy Makena",)
    assert (page.row.venue, page.language, page.needed) == ("Mjini Library", "en", 4)


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"duration": 29}, "duration"),
        ({"duration": 481}, "duration"),
        ({"meetings": 0}, "meetings"),
        ({"meetings": 61}, "meetings"),
        ({"capacity": 0}, "capacity"),
        ({"every": "fortnight"}, "every"),
        ({"start": date(218, 7, 3)}, "start"),
        ({"name": "x" * 129}, "name"),
        ({"description": "x" * 2001}, "description"),
    ],
)
def test_what_cannot_be_is_refused_by_field(
    library: Library, fields: dict[str, object], field: str
) -> None:
    with pytest.raises(InvalidValue) as refused:
        library.circle(**fields)
    assert refused.value.field == field
    assert refused.value.next_step
    assert circles.circles(library.session) == ()


@pytest.mark.parametrize("fields", [{"duration": 30}, {"duration": 480}, {"meetings": 1}])
def test_the_bounds_themselves_are_fine(library: Library, fields: dict[str, object]) -> None:
    assert library.circle(**fields)


def test_unknown_course_branch_and_facilitator_are_named(library: Library) -> None:
    for fields, named in (
        ({"course_id": "no"}, "This course is not on this computer"),
        ({"branch_id": "no"}, "This branch is not on this computer"),
        ({"facilitators": ["no"]}, "«no»"),
    ):
        with pytest.raises(NotFound, match=named):
            library.circle(**fields)  # type: ignore[arg-type]


def test_an_unknown_facilitators_email_becomes_a_member(library: Library) -> None:
    circle = library.circle(facilitators=["New.Person@ziwa.example.org"])
    again = library.circle(facilitators=["new.person@ziwa.example.org"])
    one, two = (page_of(library, c).facilitator_ids for c in (circle, again))
    assert one == two
    assert len(library.see("person", email="new.person@ziwa.example.org")) == 1


def test_a_meeting_on_a_holiday_is_told(library: Library) -> None:
    done = circles.create_circle(
        library.session,
        course_id=library.ids["computers"],
        start=date(2018, 10, 9),
        time=time(9),
        every="day",
        meetings=3,
    )
    assert "Meeting 2 is on Wed 10 October, Moi Day" in done.note


def test_status_counts_whole_days_on_the_teams_clock(library: Library) -> None:
    circle = library.circle()
    for moment, status in [
        ((2018, 7, 2, 23, 59), "upcoming"),
        ((2018, 7, 3, 0, 0), "running"),
        ((2018, 8, 7, 23, 59), "running"),
        ((2018, 8, 8, 0, 0), "finished"),
    ]:
        library.clock.set(*moment)
        assert page_of(library, circle).row.status == status, moment


def test_drafts_and_what_did_not_happen_have_their_own_status(library: Library) -> None:
    draft = library.circle(draft=True)
    failed = library.circle()
    circles.edit_circle(library.session, circle_id=failed, did_not_happen=True)
    assert page_of(library, draft).row.status == "draft"
    assert page_of(library, failed).row.status == "cancelled"
    assert page_of(library, failed).row.next_meeting is None


def test_active_circles_have_a_meeting_ahead(library: Library) -> None:
    ended = library.circle("Ended")
    running = library.circle("Running", start=date(2018, 8, 1))
    ahead = library.circle("Ahead", start=date(2018, 8, 10))
    library.circle("Draft", start=date(2018, 8, 10), draft=True)
    failed = library.circle("Failed", start=date(2018, 8, 10))
    circles.edit_circle(library.session, circle_id=failed, did_not_happen=True)
    rows = circles.circles(library.session, active=True)
    assert [row.id for row in rows] == [ahead, running]
    assert ended in {row.id for row in circles.circles(library.session)}


def test_the_last_meeting_under_way_is_not_active_but_running(library: Library) -> None:
    circle = library.circle()
    library.clock.set(2018, 8, 7, 10, 30)
    assert circles.circles(library.session, active=True) == ()
    assert page_of(library, circle).row.status == "running"


def test_circles_are_found_by_branch_and_words(library: Library) -> None:
    library.circle("Kazi na Ng'ang'a")
    there = library.circle("Elsewhere", branch_id=library.ids["Bandari"])
    by_branch = circles.circles(library.session, branch_id=library.ids["Bandari"])
    assert [row.id for row in by_branch] == [there]
    assert [r.name for r in circles.circles(library.session, find="nganga")] == ["Kazi na Ng'ang'a"]


def test_rows_count_signups_weeks_and_trend(library: Library) -> None:
    circle = library.circle(start=date(2018, 7, 24), capacity=2)
    ann, ben = library.learner(circle, "Ann"), library.learner(circle, "Ben")
    library.learner(circle, "Cay", waiting_list=True)
    library.came(circle, 1, ann, ben)
    third = library.meetings(circle)[2]
    feedback.give_feedback(library.session, meeting_id=third, headcount=9, delta="Start on time")
    [row] = circles.circles(library.session)
    assert (row.signups, row.waiting, row.capacity, row.week) == (2, 1, 2, 3)
    assert (row.trend, row.last_delta) == ((2, None, 9), "Start on time")
    assert (row.next_meeting, row.next_start) == (date(2018, 8, 14), time(10))


def test_a_new_start_moves_every_meeting(library: Library) -> None:
    circle = library.circle(start=date(2018, 9, 4))
    before = library.meetings(circle)
    circles.edit_circle(
        library.session, circle_id=circle, start=date(2018, 9, 6), time=time(14), every="two-weeks"
    )
    page = page_of(library, circle)
    assert [m.id for m in page.meetings] == before
    assert [m.date for m in page.meetings][:2] == [date(2018, 9, 6), date(2018, 9, 20)]
    assert {m.start for m in page.meetings} == {time(14)}


def test_more_and_fewer_meetings_keep_the_others(library: Library) -> None:
    circle = library.circle(start=date(2018, 9, 4), every="two-weeks", meetings=3)
    first = library.meetings(circle)
    circles.edit_circle(library.session, circle_id=circle, meetings=4)
    more = page_of(library, circle).meetings
    assert [m.id for m in more[:3]] == first
    assert more[3].date == date(2018, 10, 16)
    circles.edit_circle(library.session, circle_id=circle, meetings=2)
    assert library.meetings(circle) == first[:2]


def test_what_was_held_neither_moves_nor_goes(library: Library) -> None:
    circle = library.circle()
    library.came(circle, 2, library.learner(circle, "Ann"))
    with pytest.raises(RuleBroken, match="10 July"):
        circles.edit_circle(library.session, circle_id=circle, start=date(2018, 7, 4))
    with pytest.raises(RuleBroken, match="10 July"):
        circles.edit_circle(library.session, circle_id=circle, meetings=1)
    circles.edit_circle(library.session, circle_id=circle, time=time(15))
    starts = [m.start for m in page_of(library, circle).meetings]
    assert starts == [time(15), time(10), time(15), time(15), time(15), time(15)]


def test_facilitators_are_replaced_but_never_all_gone(library: Library) -> None:
    circle = library.circle(facilitators=["a@x.org", "b@x.org"])
    circles.edit_circle(library.session, circle_id=circle, facilitators=["b@x.org", "c@x.org"])
    assert page_of(library, circle).row.facilitators == ("b@x.org", "c@x.org")
    circles.edit_circle(library.session, circle_id=circle, facilitators=["a@x.org"])
    assert page_of(library, circle).row.facilitators == ("a@x.org",)
    with pytest.raises(RuleBroken):
        circles.edit_circle(library.session, circle_id=circle, facilitators=[])


def test_an_edit_that_changes_nothing_writes_nothing(library: Library) -> None:
    circle = library.circle("Same")
    assert circles.edit_circle(library.session, circle_id=circle, name="Same").operation == ""


def test_a_deleted_circle_takes_its_rows_along_but_not_its_learners(library: Library) -> None:
    circle = library.circle()
    ann = library.learner(circle, "Ann")
    library.came(circle, 1, ann)
    second = library.meetings(circle)[1]
    meetings.record_rsvp(library.session, meeting_id=second, learner_id=ann, attending=True)
    feedback.give_feedback(library.session, meeting_id=second, rating=5)
    circles.delete_circle(library.session, circle_id=circle)
    for table in ("learning_circle", "meeting", "signup", "rsvp", "attendance", "feedback"):
        assert all(row["deleted_at"] for row in library.see(table)), table
    assert library.see("learner")[0]["deleted_at"] is None
    assert circles.circles(library.session) == ()
    assert signups.signups(library.session) == ()
    with pytest.raises(NotFound):
        attendance.attendance_sheet(library.session, meeting_id=second)


def test_the_two_day_rule_is_told_not_enforced(library: Library) -> None:
    circle = library.circle(start=date(2018, 8, 11))
    assert page_of(library, circle).may_change_dates is False
    library.clock.set(2018, 8, 9, 9, 59)
    assert page_of(library, circle).may_change_dates is True
    library.clock.set(2018, 8, 9, 10, 1)
    circles.edit_circle(library.session, circle_id=circle, start=date(2018, 8, 12))
    assert page_of(library, circle).row.first_meeting == date(2018, 8, 12)


def test_a_branch_writes_its_own_circles_only(library: Library) -> None:
    there = library.circle("There", branch_id=library.ids["Bandari"])
    library.become_branch("Mjini")
    with pytest.raises(NotAllowed, match="Bandari"):
        library.circle(branch_id=library.ids["Bandari"])
    with pytest.raises(NotAllowed):
        circles.edit_circle(library.session, circle_id=there, name="Mine")
    with pytest.raises(NotAllowed):
        circles.delete_circle(library.session, circle_id=there)
    own = page_of(library, library.circle(branch_id=None))
    assert own.row.branch == "Mjini"
    assert own.editable
    assert not page_of(library, there).editable


@pytest.mark.parametrize(
    "call",
    [
        lambda s: circles.edit_circle(s, circle_id="no", name="x"),
        lambda s: circles.delete_circle(s, circle_id="no"),
        lambda s: circles.circle_page(s, circle_id="no"),
        lambda s: signups.signups(s, circle_id="no"),
    ],
)
def test_unknown_circles_are_not_found(library: Library, call) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(NotFound) as refused:
        call(library.session)
    assert isinstance(refused.value, CircleDeskError)
    assert refused.value.next_step
