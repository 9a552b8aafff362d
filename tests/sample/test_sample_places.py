"""No place of the sample library is empty: each has what it is there to show."""

from __future__ import annotations

from circledesk.services import (
    absences,
    circles,
    contacts,
    courses,
    equipment,
    facilitator_reading,
    follow_ups,
    hit_meetings,
    interest,
    learner_page,
    learners,
    runs,
    same_person,
    signups,
    survey_reading,
    team,
    team_questions,
)
from circledesk.services.desk import Desk
from tests.copies import SAMPLE_DAY

TODAY = SAMPLE_DAY


def test_equipment_is_lent_one_thing_twice_and_one_too_long(desk: Desk) -> None:
    with desk.session() as session:
        things = equipment.equipment(session)
    assert {row.branch for row in things} >= {"", "Bondeni", "Ziwani"}
    loans = [loan for row in things for loan in row.loans]
    assert sum(row.clashes for row in things) == 1
    assert sum(loan.late for loan in loans) == 1
    assert all(loan.circle for loan in loans)


def test_facilitators_are_away_move_and_are_supported(desk: Desk) -> None:
    with desk.session() as session:
        away = [row for rows in absences.absences(session).values() for row in rows]
        rows = facilitator_reading.facilitators(session)
    assert any(row.first <= TODAY <= (row.last or TODAY) and row.cover for row in away)
    assert any(row.to_branch == "Kisimani" and row.first > TODAY for row in away)
    assert {row.level for row in rows} >= {"new", "veteran", "ready", "trainer"}


def test_a_gazetted_day_and_a_closed_branch_hit_meetings(desk: Desk) -> None:
    with desk.session() as session:
        hits = hit_meetings.to_move(session)
    assert {"Day of Remembrance", "The roof is mended."} <= {hit.day.name for hit in hits}


def test_people_wait_for_a_topic_and_two_stand_twice(desk: Desk) -> None:
    with desk.session() as session:
        rows = interest.interests(session)
        pairs, _ = same_person.same_persons(session)
    assert max(row.count for row in rows) == 4
    assert any(row.course_id for row in rows)
    assert len({row.topic for row in rows if not row.course_id}) == 1
    assert pairs == 2


def test_what_was_told_and_what_is_to_come_back_to(desk: Desk) -> None:
    with desk.session() as session:
        told = contacts.contacts(session)
        due = follow_ups.follow_ups(session)
        everything = follow_ups.follow_ups(session, done=True)
        groups = [
            contacts.group_link_of(session, circle_id=row.id) for row in circles.circles(session)
        ]
    assert {row.kind for row in told} >= {"reminder", "changed", "cancelled", "other"}
    assert {row.overdue for row in due} == {True, False}
    assert any(row.outcome for row in everything)
    assert "" in groups
    assert any(groups)


def test_surveys_of_ended_circles_and_of_running_ones(desk: Desk) -> None:
    with desk.session() as session:
        states = {
            row.status
            for row in circles.circles(session)
            if survey_reading.survey_rows(session, circle_id=row.id)
        }
    assert states == {"running", "finished"}


def test_consent_in_every_state_and_a_free_place(desk: Desk) -> None:
    with desk.session() as session:
        rows = circles.circles(session)
        states = {one.consent for row in rows for one in signups.signups(session, circle_id=row.id)}
        counts = team_questions.count_answers(session)
        pages = [
            learner_page.learner_page(session, learner_id=row.id)
            for row in learners.learners(session)[:60]
        ]
    assert states == {"given", "", "withdrawn"}
    assert any(row.waiting and row.signups < (row.capacity or 0) for row in rows)
    assert all(sum(count for _, count in one.choices) > 20 for one in counts)
    assert len(counts) == 2
    assert any(page.under_18 for page in pages)


def test_courses_branches_and_meetings_say_what_helps(desk: Desk) -> None:
    with desk.session() as session:
        offered = courses.courses(session)
        places = team.branches(session)
        farming = next(row for row in circles.circles(session) if row.status == "running"
                       and row.name == "Kilimo cha Mboga")  # fmt: skip
        meeting = circles.circle_page(session, circle_id=farming.id).meetings[0]
        run = runs.meeting_run(session, meeting_id=meeting.id)
    assert any(row.needs and row.first_steps and row.offline_copy for row in offered)
    assert sum(bool(row.venue) for row in places) == 6
    assert run.whose == "circle"
