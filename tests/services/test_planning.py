"""Planning: what stands against a date, copies, stand-ins, a circle handed over mid-way."""

from __future__ import annotations

from datetime import date, time

import pytest

from circledesk.errors import RuleBroken
from circledesk.services import (
    absences,
    breaches,
    circle_copy,
    circles,
    holidays,
    moving,
    put_right,
    undo,
)
from circledesk.services import standing_in as standing
from circledesk.services.facts.planning import Occasion, PlannedDay
from circledesk.services.people import person_for_email
from circledesk.services.planning import check_plan, plan_circle
from circledesk.services.session import action
from tests.services.conftest import Library


def person(library: Library, email: str, name: str = "") -> str:
    with action(library.session, "x"):
        return person_for_email(
            library.session, email=email, name=name, branch_id=library.ids["Mjini"]
        )


def check(library: Library, *days: date, **fields: object) -> list[PlannedDay]:
    plan = {
        "branch_id": library.ids["Mjini"],
        "start": time(10, 30),
        "duration": 90,
        "people": (person(library, "amina@ziwa.example.org"),),
    }
    occasion = Occasion(**{**plan, **fields})  # type: ignore[arg-type]
    return list(check_plan(library.session, days=days, occasion=occasion))


def test_what_stands_against_a_date_is_said_while_planning(library: Library) -> None:
    library.circle("Chess", start=date(2018, 8, 14))
    day = date(2018, 8, 14)
    assert check(library, day)[0].clashes == (
        "Chess has the room at 10:00",
        "Amina Said is with Chess at 10:00",
    )
    elsewhere = check(library, day, branch_id=library.ids["Bandari"])
    assert elsewhere[0].clashes == ("Amina Said is with Chess at 10:00",)
    assert check(library, day, start=time(11, 30))[0].clashes == ()
    other = person(library, "koech@ziwa.example.org", "Koech")
    assert check(library, day, people=(other,), venue="Hall B")[0].clashes == ()
    holidays.add_closure(
        library.session, branch_id=library.ids["Mjini"], first=day, last=day, why="Painting"
    )
    assert (check(library, day)[0].holiday, check(library, day)[0].closed) == ("Painting", True)


def test_learners_of_a_circle_are_minded_where_it_is_moved(library: Library) -> None:
    one = library.circle("Chess", start=date(2018, 8, 14), venue="A", meetings=3)
    other = library.circle(
        "Uandishi", start=date(2018, 8, 15), venue="B", facilitators=["koech@ziwa.example.org"]
    )
    learner = library.learner(one, "Akinyi Otieno")
    library.learner(other, "Akinyi Otieno", learner_id=learner)
    new = moving.moved_days(
        library.session,
        meeting_id=library.meetings(other)[1],
        day=date(2018, 8, 21),
        start=time(10),
        and_after=True,
    )
    assert [day.day for day in new] == [date(2018, 8, n) for n in (21, 28)] + [
        date(2018, 9, n) for n in (4, 11, 18)
    ]
    assert new[0].clashes == ("Akinyi Otieno is with Chess at 10:00",)
    assert new[4].clashes == ()


def test_any_dates_can_be_planned_and_one_undo_takes_all_back(library: Library) -> None:
    days = [date(2018, 9, 4), date(2018, 9, 6), date(2018, 9, 11)]
    made = plan_circle(
        library.session,
        course_title="Knitting",
        start=days[0],
        days=days,
        time=time(9),
        branch_id=library.ids["Mjini"],
        facilitators=("amina@ziwa.example.org",),
    )
    page = circles.circle_page(library.session, circle_id=made.id)
    assert [one.date for one in page.meetings] == days
    assert "with meetings: 3" in made.note
    undo.undo(library.session)
    assert [row.name for row in circles.circles(library.session)] == []


def test_a_copy_asks_only_its_start(library: Library) -> None:
    was = library.circle("Chess", start=date(2018, 7, 3), capacity=12, every="tue,thu", meetings=4)
    library.learner(was, "Akinyi Otieno")
    library.circle("Taken", start=date(2018, 8, 14), meetings=1)
    # The 14th is taken, about the 21st is Idd-ul-Azha.
    plan = circle_copy.copy_plan(library.session, circle_id=was)
    assert (plan.start, plan.every, plan.meetings) == (date(2018, 8, 28), "tue,thu", 4)
    done = circle_copy.copy_circle(library.session, circle_id=was, start=date(2018, 12, 18))
    page = circles.circle_page(library.session, circle_id=done.id)
    assert [one.date for one in page.meetings] == [
        date(2018, 12, 18), date(2018, 12, 20), date(2018, 12, 27), date(2019, 1, 3),
    ]  # fmt: skip
    assert (page.capacity, page.row.signups, page.row.facilitators) == (12, 0, ("Amina Said",))
    undo.undo(library.session)
    assert len(circles.circles(library.session)) == 2


def test_a_stand_in_is_who_is_named_for_the_meeting(library: Library) -> None:
    circle = library.circle(start=date(2018, 8, 14))
    koech = person(library, "koech@ziwa.example.org", "Koech")
    first = library.meetings(circle)[0]
    done = standing.set_stand_in(library.session, meeting_id=first, person=koech)
    assert done.note == "Koech stands in on Tue 14 August."
    rows = circles.circle_page(library.session, circle_id=circle).meetings
    assert [row.facilitators for row in rows[:2]] == [("Koech",), ("Amina Said",)]
    assert rows[0].stand_in == "Koech"
    standing.set_stand_in(library.session, meeting_id=first, person="")
    assert circles.circle_page(library.session, circle_id=circle).meetings[0].stand_in == ""


def test_who_is_away_gets_a_stand_in_from_to(library: Library) -> None:
    circle = library.circle(start=date(2018, 8, 14))
    amina = person(library, "amina@ziwa.example.org")
    koech = person(library, "koech@ziwa.example.org", "Koech")
    absences.be_away(
        library.session,
        person_id=amina,
        first=date(2018, 8, 20),
        last=date(2018, 9, 2),
        cover_id=koech,
    )
    rows = circles.circle_page(library.session, circle_id=circle).meetings
    assert [bool(row.stand_in) for row in rows] == [False, True, True, False, False, False]
    assert rows[1].facilitators == ("Koech",)
    undo.undo(library.session)
    rows = circles.circle_page(library.session, circle_id=circle).meetings
    assert not any(row.stand_in for row in rows)


def test_handed_over_mid_way_the_history_keeps_who_did_which(library: Library) -> None:
    circle = library.circle(start=date(2018, 7, 31))
    koech = person(library, "koech@ziwa.example.org", "Koech")
    done = standing.hand_over_circle(library.session, circle_id=circle, person=koech)
    assert done.note == "Koech facilitates Basic Computer Skills from Tue 14 August on."
    page = circles.circle_page(library.session, circle_id=circle)
    assert page.row.facilitators == ("Koech",)
    assert [row.facilitators[0] for row in page.meetings] == ["Amina Said"] * 2 + ["Koech"] * 4
    with pytest.raises(RuleBroken, match="already"):
        standing.hand_over_circle(library.session, circle_id=circle, person=koech)
    undo.undo(library.session)
    assert circles.circle_page(library.session, circle_id=circle).row.facilitators == (
        "Amina Said",
    )


def test_one_person_in_two_circles_is_to_settle(library: Library) -> None:
    one = library.circle("Chess", start=date(2018, 8, 14))
    other = library.circle(
        "Uandishi", start=date(2018, 8, 14), time=time(11), branch_id=library.ids["Bandari"]
    )
    (host,) = breaches.breaches(library.session)
    assert host.what == "Amina Said facilitates Chess and Uandishi at one time"
    assert host.branch == "Bandari"
    koech = person(library, "koech@ziwa.example.org", "Koech")
    standing.hand_over_circle(library.session, circle_id=other, person=koech)
    assert breaches.breaches(library.session) == ()
    learner = library.learner(one, "Akinyi Otieno")
    third = library.circle(
        "Marketing", start=date(2018, 8, 14), venue="Hall B", facilitators=["x@ziwa.example.org"]
    )
    library.learner(third, "Akinyi Otieno", learner_id=learner)
    (seat,) = breaches.breaches(library.session)
    assert seat.what == (
        "Akinyi Otieno is signed up for Chess and Marketing, which meet at one time"
    )
    put_right.put_right(
        library.session, breach_id=seat.id, way="two", open_keys=lambda: library.keys
    )
    assert breaches.breaches(library.session) == ()
