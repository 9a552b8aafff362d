"""Who waits for a topic, for a place; and what is told to who joins late."""

from __future__ import annotations

import pytest

from circledesk.errors import InvalidValue, RuleBroken
from circledesk.services import interest, signups
from circledesk.services.confirmation import confirmation, free_places
from circledesk.services.learners import learners
from circledesk.services.undo import undo
from tests.services.conftest import Library


def wish(library: Library, name: str, topic: str, **more: str) -> str:
    branch = library.ids["Mjini"]
    return interest.add_interest(
        library.session, branch_id=branch, name=name, topic=topic, **more
    ).id


def test_by_topic_the_most_wanted_first(library: Library) -> None:
    wish(library, "Akinyi Otieno", "Sewing", phone="0722000114")
    wish(library, "Baraka Mwakio", "Basic Computers")
    wish(library, "Zeinab Mohamed", "basic  computers")
    rows = interest.interests(library.session)
    assert [(row.name, row.count) for row in rows] == [
        ("Baraka Mwakio", 2), ("Zeinab Mohamed", 2), ("Akinyi Otieno", 1),
    ]  # fmt: skip
    assert rows[2].phone == "+254722000114"
    with pytest.raises(InvalidValue):
        wish(library, "Fatuma Ali", " ")
    with pytest.raises(InvalidValue):
        wish(library, "", "Sewing")
    with pytest.raises(RuleBroken, match="already"):
        wish(library, "", "SEWING", learner_id=rows[2].learner_id)
    assert len(learners(library.session)) == 3


def test_offered_for_a_course_and_signed_up_by_one_action(library: Library) -> None:
    session, course = library.session, library.ids["computers"]
    title = library.see("course", id=course)[0]["title"]
    first = wish(library, "Zeinab Mohamed", str(title))
    wish(library, "Akinyi Otieno", "Sewing")
    second = wish(library, "Baraka Mwakio", "Typing", course_id=course)
    asked = interest.interested_in(session, course_id=course)
    assert [row.name for row in asked] == ["Zeinab Mohamed", "Baraka Mwakio"]
    assert [row.name for row in interest.interested_in(session, topic="sewing")] == [
        "Akinyi Otieno"
    ]
    circle = library.circle("Evening", capacity=1)
    done = interest.sign_up_interested(session, circle_id=circle, interest_ids=[first, second])
    assert done.note == ("Signed up for Evening from the interest list: 1; on the waiting list: 1.")
    assert [row.state for row in signups.signups(session, circle_id=circle)] == [
        "signed-up", "waiting",
    ]  # fmt: skip
    assert [row.name for row in interest.interests(session)] == ["Akinyi Otieno"]
    undo(session)
    assert len(interest.interests(session)) == 3
    assert signups.signups(session, circle_id=circle) == ()


def test_off_the_list(library: Library) -> None:
    row = wish(library, "Akinyi Otieno", "Sewing")
    done = interest.end_interest(library.session, interest_id=row)
    assert done.note == "Akinyi Otieno is off the list for Sewing."
    assert interest.interests(library.session) == ()
    wish(library, "", "Sewing", learner_id=learners(library.session)[0].id)


def test_a_free_place_is_offered_to_who_is_next(library: Library) -> None:
    session = library.session
    circle = library.circle("Chess", capacity=1, meetings=8)
    first = library.learner(circle, "Akinyi Otieno")
    second = library.learner(circle, "Baraka Mwakio", waiting_list=True, phone="0722000202")
    library.learner(circle, "Zeinab Mohamed", waiting_list=True)
    assert free_places(session) == ()
    signups.cancel_signup(session, signup_id=library.signup(circle, first))
    (free,) = free_places(session, branch_id=library.ids["Mjini"])
    assert (free.circle, free.free, free.waiting) == ("Chess", 1, 2)
    told = free.confirmation
    assert (told.learner_id, told.phone) == (second, "+254722000202")
    assert told.text.startswith("Hello Baraka Mwakio. You have a place in Chess.")
    assert free_places(session, branch_id=library.ids["Bandari"]) == ()
    signups.give_place(session, signup_id=free.signup_id)
    assert free_places(session) == ()
    undo(session)
    library.clock.set(2018, 12, 1, 10)
    assert free_places(session) == ()


def test_a_late_joiner_is_told_the_next_meeting(library: Library) -> None:
    """Six Tuesdays from 3 July; it is Thursday 9 August: the sixth, on the 7th, is over."""
    session = library.session
    circle = library.circle("Chess", meetings=7)
    done = signups.sign_up(session, circle_id=circle, name="Akinyi Otieno")
    assert done.note == (
        "Akinyi Otieno is signed up. The circle has begun; the next meeting is number 7 of 7: "
        "Tue 14 August, 10:00."
    )
    told = confirmation(session, signup_id=done.id)
    assert "come to the next meeting, number 7 of 7, on Tue 14 August at 10:00" in told.text
    assert told.slip.startswith("Chess: your next meeting is number 7 of 7, Tue 14 August, 10:00")
    library.clock.set(2018, 6, 20, 10)
    assert (
        "first meeting is on Tue 3 July at 10:00" in confirmation(session, signup_id=done.id).text
    )
    library.clock.set(2018, 9, 20, 10)
    assert confirmation(session, signup_id=done.id).meeting is None
