"""The week's list and the weekly update: windows by the team's clock, figures counted by hand."""

from __future__ import annotations

import email
import re
from datetime import date, time
from email.policy import SMTP

import pytest
from sqlalchemy import event, text

from circledesk.documents.weekly_faces import weekly_eml, weekly_object, weekly_text
from circledesk.interop.weekly_book import weekly_book
from circledesk.services import (
    attendance,
    certificates,
    circles,
    courses,
    dashboard,
    feedback,
    meetings,
    people,
    signups,
)
from circledesk.services.circle_report import circle_report
from circledesk.services.facts.meetings import LastWeek, Rsvps
from circledesk.services.facts.weekly import FeedbackLine, FinishedCircle, FollowUp, NewSignups
from circledesk.services.session import write_local
from circledesk.services.surveys import answer_on_paper
from circledesk.services.weekly import summarise
from tests.services.conftest import Library, nairobi

MONDAY, SUNDAY = date(2018, 8, 6), date(2018, 8, 12)


def week(library: Library, day: date = MONDAY, **more: object):  # type: ignore[no-untyped-def]
    return dashboard.week(library.session, day=day, **more)  # type: ignore[arg-type]


def heard(library: Library, branch: str, *at: int, state: str = "active") -> None:
    """Note that a branch's bundle came."""
    from circledesk.models.base import utc_text
    from circledesk.models.database import begin_write

    begin_write(library.session)
    library.session.execute(
        text(
            "INSERT INTO peer"
            " (device, name, branch, state, request, certificate, last_bundle_at)"
            " VALUES (:d, :d, :b, :s, '', '', :at)"
        ),
        {"d": f"pc-{branch}", "b": library.ids[branch], "s": state, "at": utc_text(nairobi(*at))},
    )
    library.session.commit()


@pytest.mark.parametrize("day", [MONDAY, date(2018, 8, 9), SUNDAY])
def test_a_week_is_monday_to_sunday_whatever_day_is_asked(library: Library, day: date) -> None:
    for start in (date(2018, 8, 5), MONDAY, SUNDAY, date(2018, 8, 13)):
        library.circle(f"On {start}", start=start, meetings=1)
    found = week(library, day)
    assert (found.monday, found.sunday, found.today) == (MONDAY, SUNDAY, date(2018, 8, 9))
    assert [row.circle for row in found.meetings] == ["On 2018-08-06", "On 2018-08-12"]


def test_meetings_stand_by_date_start_and_circle(library: Library) -> None:
    for name, day, hour in [("B", 8, 9), ("A", 8, 9), ("C", 7, 17), ("D", 8, 8)]:
        library.circle(name, start=date(2018, 8, day), time=time(hour), meetings=1)
    assert [row.circle for row in week(library).meetings] == ["C", "D", "A", "B"]


def test_only_what_happens_is_listed(library: Library) -> None:
    library.circle("Shown", start=MONDAY, meetings=1)
    library.circle("Draft", start=MONDAY, meetings=1, draft=True)
    failed = library.circle("Failed", start=MONDAY, meetings=1)
    circles.edit_circle(library.session, circle_id=failed, did_not_happen=True)
    gone = library.circle("Gone", start=MONDAY, meetings=1)
    circles.delete_circle(library.session, circle_id=gone)
    off = library.circle("Off", start=MONDAY, meetings=2)
    meetings.cancel_meeting(library.session, meeting_id=library.meetings(off)[0])
    assert [row.circle for row in week(library).meetings] == ["Shown"]


def test_a_row_carries_all_figures(library: Library) -> None:
    circle = library.circle(start=date(2018, 7, 31), venue_details="Hall B", capacity=3)
    ann, ben, _ = (library.learner(circle, name) for name in ("Ann", "Ben", "Cay"))
    library.learner(circle, "Dan", waiting_list=True)
    second = library.meetings(circle)[1]
    meetings.record_rsvp(library.session, meeting_id=second, learner_id=ann, attending=True)
    meetings.record_rsvp(library.session, meeting_id=second, learner_id=ben, attending=False)
    attendance.take_attendance(library.session, meeting_id=second, present=[ann], late=[ben])
    feedback.give_feedback(library.session, meeting_id=second, rating=4, plus="Calm", delta="Heat")
    [row] = week(library).meetings
    assert (row.circle, row.course, row.branch) == ("Basic Computer Skills",) * 2 + ("Mjini",)
    assert (row.week, row.weeks, row.date) == (2, 6, date(2018, 8, 7))
    assert (row.start, row.end, row.venue) == (time(10), time(11, 30), "Mjini Library, Hall B")
    assert (row.facilitators, row.phone) == (("Amina Said",), "+254722000114")
    assert (row.rsvp, row.signups, row.attendance) == (Rsvps(1, 1, 1), 3, 2)
    assert (row.rating, row.plus, row.delta, row.news) == (4, "Calm", "Heat", "reported")


def test_news_follow_the_clock(library: Library) -> None:
    circle = library.circle(start=date(2018, 8, 9), meetings=1)
    library.clock.set(2018, 8, 9, 11, 29)
    assert week(library).meetings[0].news == "ahead"
    library.clock.set(2018, 8, 9, 11, 30)
    assert week(library).meetings[0].news == "not-reported"
    attendance.take_attendance(library.session, meeting_id=library.meetings(circle)[0], count=0)
    [row] = week(library).meetings
    assert (row.news, row.attendance) == ("reported", 0)


def test_a_meeting_past_midnight_is_over_on_the_next_day(library: Library) -> None:
    library.circle(start=date(2018, 8, 8), time=time(23), duration=120, meetings=1)
    library.clock.set(2018, 8, 9, 0, 59)
    assert week(library).meetings[0].news == "ahead"
    assert week(library).headline.due == 0
    library.clock.set(2018, 8, 9, 1)
    assert week(library).meetings[0].news == "not-reported"
    assert week(library).headline.due == 1


def test_silence_never_looks_like_nothing(library: Library) -> None:
    for branch in ("Mjini", "Bandari", "Kilimani"):
        library.circle(branch, branch_id=library.ids[branch], start=date(2018, 8, 7), meetings=1)
    heard(library, "Mjini", 2018, 7, 22, 1)
    heard(library, "Bandari", 2018, 8, 7, 11, 30)
    rows = {row.branch: (row.news, row.as_of) for row in week(library).meetings}
    assert rows == {
        "Mjini": ("no-news", date(2018, 7, 22)),
        "Bandari": ("not-reported", None),
        "Kilimani": ("not-reported", None),
    }
    head = week(library).headline
    assert (head.branches_heard, head.branches, head.due, head.reported) == (2, 3, 3, 0)
    one = week(library, branch_id=library.ids["Mjini"])
    assert [row.branch for row in one.meetings] == ["Mjini"]
    assert (one.headline.branches_heard, one.headline.branches) == (0, 1)


def test_a_branch_does_not_wait_for_news_of_itself(library: Library) -> None:
    library.circle(start=date(2018, 8, 7), meetings=1)
    heard(library, "Mjini", 2018, 7, 22, 1)
    write_local(library.session, {"role": "branch", "branch": library.ids["Mjini"]})
    assert week(library).meetings[0].news == "not-reported"
    assert week(library).headline.branches_heard == 1


def test_new_signups_of_a_week_are_cut_at_nairobis_midnight(library: Library) -> None:
    circle = library.circle()
    for moment in [(2018, 8, 5, 23, 59), (2018, 8, 6, 0, 30), (2018, 8, 12, 23, 59), (2018, 8, 13)]:
        library.clock.set(*moment)
        library.learner(circle, f"At {moment}")
    assert week(library).headline.new_signups == 2


def test_the_update_of_an_empty_team(library: Library) -> None:
    update = summarise(library.session, day=date(2018, 8, 9))
    assert (update.team, update.week_start, update.week_end) == (
        "Ziwa Library Service",
        MONDAY,
        SUNDAY,
    )
    assert update.meetings == update.signups == update.feedback == update.follow_up == ()
    assert update.totals.meetings == update.totals.branches == 0
    assert update.made_at is not None
    assert update.made_at.isoformat() == "2018-08-09T10:00:00+03:00"


def test_signups_of_the_previous_week_by_nairobis_clock(library: Library) -> None:
    one = library.circle("One", start=date(2018, 8, 14))
    two = library.circle("Two", capacity=1)
    for name, moment, circle in [
        ("before", (2018, 7, 29, 23, 59), one),
        ("first", (2018, 7, 30, 0, 0), one),
        ("last", (2018, 8, 5, 23, 59), one),
        ("gone", (2018, 8, 1, 12), one),
        ("two", (2018, 8, 1, 12), two),
        ("after", (2018, 8, 6, 0, 0), one),
    ]:
        library.clock.set(*moment)
        learner = library.learner(circle, name)
        if name == "gone":
            signups.cancel_signup(library.session, signup_id=library.signup(circle, learner))
    library.clock.set(2018, 8, 2, 12)
    library.learner(two, "waits", waiting_list=True)
    draft = library.circle("Draft", draft=True)
    library.learner(draft, "unseen")
    update = summarise(library.session, day=MONDAY)
    assert update.signups == (
        NewSignups("One", 2, 4, "Mjini", date(2018, 8, 14)),
        NewSignups("Two", 1, 1, "Mjini", None),
    )
    assert update.totals.new_signups == 3


def test_feedback_of_the_previous_weeks_meetings(library: Library) -> None:
    circle = library.circle(start=date(2018, 7, 29), every="day", meetings=9)
    ann = library.learner(circle, "Ann")
    held = library.meetings(circle)
    for number in (0, 1, 7, 8):
        feedback.give_feedback(library.session, meeting_id=held[number], rating=number % 5 + 1)
    feedback.give_feedback(library.session, meeting_id=held[1], plus="P", delta="D", reflection="R")
    attendance.mark(library.session, meeting_id=held[1], learner_id=ann, state="present")
    attendance.take_attendance(library.session, meeting_id=held[7], count=8)
    attendance.mark(library.session, meeting_id=held[2], learner_id=ann, state="late")
    update = summarise(library.session, day=SUNDAY)
    name = "Basic Computer Skills"
    assert update.feedback == (
        FeedbackLine(name, date(2018, 7, 30), 2, 1, "P", "D", "R", "Mjini", 2, 1),
        FeedbackLine(name, date(2018, 8, 5), 3, 8, "", "", "", "Mjini", 8, 1),
    )
    totals = update.totals
    assert (totals.feedback, totals.attendance) == (2, 9)
    assert (totals.meetings_last_week, totals.reported_last_week) == (7, 3)
    assert len(update.follow_up) == 4
    assert update.follow_up[0] == FollowUp("Mjini", silent=False, circle=name, day=date(2018, 8, 1))


def test_finished_and_upcoming_circles(library: Library) -> None:
    ended = library.circle("Ended", start=date(2018, 7, 25), meetings=2)
    library.circle("Ended before", start=date(2018, 7, 22), meetings=2)
    library.circle("Ends now", start=date(2018, 7, 30), meetings=2)
    library.circle("Began Monday", start=MONDAY, meetings=2)
    library.circle("Later", start=date(2018, 12, 3), meetings=2)
    ann = library.learner(ended, "Ann")
    library.learner(ended, "Ben")
    library.came(ended, 1, ann)
    library.came(ended, 2, ann)
    feedback.give_feedback(
        library.session, meeting_id=library.meetings(ended)[1], headcount=2, rating=5
    )
    certificates.issue(library.session, keys=library.keys, circle_id=ended)
    update = summarise(library.session, day=MONDAY)
    assert update.finished == (FinishedCircle("Ended", 2, 2, 1.5, 1, "Mjini"),)
    assert [(u.circle, u.first_meeting, u.number) for u in update.upcoming] == [
        ("Began Monday", MONDAY, 4),
        ("Later", date(2018, 12, 3), 5),
    ]
    assert update.upcoming[0].facilitators == ("Amina Said",)


def test_this_weeks_meetings_circles_and_learners(library: Library) -> None:
    circle = library.circle(start=MONDAY, every="twice-week", meetings=3)
    for name in ("Ann", "Ben"):
        library.learner(circle, name)
    library.circle("Draft", start=MONDAY, draft=True)
    failed = library.circle("Failed", start=MONDAY)
    circles.edit_circle(library.session, circle_id=failed, did_not_happen=True)
    totals = summarise(library.session, day=MONDAY).totals
    assert (totals.meetings, totals.circles_meeting, totals.learners_reached) == (2, 1, 2)
    assert (totals.drafts, totals.did_not_happen) == (1, 1)


def test_new_members_and_courses_of_the_previous_week(library: Library) -> None:
    for name, moment in [("Old", (2018, 7, 29, 23, 59)), ("New", (2018, 7, 30, 0, 30))]:
        library.clock.set(*moment)
        courses.add_course(library.session, title=name)
        asked = people.invite_person(library.session, name=name, email=f"{name}@x.org")
        people.answer_invitation(library.session, invitation_id=asked.id, state="yes")
    hidden = courses.add_course(library.session, title="Hidden")
    courses.edit_course(library.session, course_id=hidden.id, unlisted=True)
    update = summarise(library.session, day=MONDAY)
    assert (update.new_members, update.new_courses) == (("New",), ("New",))
    assert (update.totals.new_members, update.totals.new_courses) == (1, 1)


def test_silent_branches_are_followed_up_with_a_contact(library: Library) -> None:
    library.circle(start=date(2018, 7, 31))
    heard(library, "Mjini", 2018, 7, 21, 12)
    heard(library, "Bandari", 2018, 7, 30, 12)
    update = summarise(library.session, day=MONDAY)
    since, contact = date(2018, 7, 21), "Amina Said, 0722 000 114"
    assert update.follow_up == (FollowUp("Mjini", silent=True, since=since, contact=contact),)
    assert update.older == ("Mjini",)
    assert (update.totals.branches_heard, update.totals.branches) == (1, 2)


def test_a_deleted_meeting_is_nowhere(library: Library) -> None:
    circle = library.circle(start=date(2018, 7, 31), meetings=2)
    circles.edit_circle(library.session, circle_id=circle, meetings=1)
    update = summarise(library.session, day=MONDAY)
    assert update.meetings == ()
    assert [line.circle for line in update.finished] == ["Basic Computer Skills"]


def test_the_week_reads_no_large_table_whole(library: Library) -> None:
    library.learner(library.circle(), "Ann")
    asked: list[tuple[str, object]] = []

    def note(connection, cursor, statement, parameters, context, many) -> None:  # type: ignore[no-untyped-def]
        if statement.startswith("SELECT"):
            asked.append((statement, parameters))

    event.listen(library.desk.database.engine, "before_cursor_execute", note)
    week(library)
    event.remove(library.desk.database.engine, "before_cursor_execute", note)
    connection = library.session.connection()
    scans = re.compile(r"SCAN (meeting|signup|rsvp|attendance|feedback|learner)\b")
    for statement, parameters in asked:
        steps = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
        assert not [step[3] for step in steps if scans.match(step[3])], statement
    assert len(asked) > 5


def test_on_monday_the_results_of_the_week_before_stand_above_the_plan(library: Library) -> None:
    circle = library.circle(start=date(2018, 7, 24))
    came, away = (library.learner(circle, name) for name in ("Halima Abdi", "Musa bin Juma"))
    library.came(circle, 2, came)
    assert away
    assert week(library).before is None
    library.clock.set(2018, 8, 6, 8)
    told = week(library).before
    assert told == LastWeek(meetings=1, reported=1, came=1, expected=2, rating=None)
    assert week(library, date(2018, 7, 30)).before is None


def test_a_finished_circle_has_its_report_where_it_is_asked_for(library: Library) -> None:
    circle = library.circle("Ended", start=date(2018, 7, 24), meetings=2)
    library.learner(circle, "Akinyi Otieno")
    answers = [{"goal_rating_alt": 4, "recommendation_rating": 5}]
    answer_on_paper(library.session, circle_id=circle, sheets=answers)
    assert summarise(library.session, day=MONDAY).finished[0].report is None
    update = summarise(library.session, day=MONDAY, reports=True)
    (finished,) = update.finished
    assert finished.report == circle_report(library.session, circle_id=circle)
    (told,) = weekly_object(update)["finished"]
    assert (told["surveys"], told["goal_reached"], told["would_recommend"]) == (1, 4.0, 5.0)
    assert "goal reached 4.0 of 5 · would recommend 5.0 of 5" in weekly_text(update)
    mail = email.message_from_bytes(weekly_eml(update), policy=SMTP)
    names = [part.get_filename() for part in mail.walk() if part.get_filename()]
    assert names == ["weekly-update-2018-08-06.pdf", "1-Ended.pdf"]
    assert weekly_eml(update) == weekly_eml(update)
    assert weekly_book(update) == weekly_book(update)
