"""The six steps in figures."""

from __future__ import annotations

from datetime import date

from circledesk.services.follow_ups import add_follow_up
from circledesk.services.people import invite_person
from circledesk.services.programme import programme
from tests.services.conftest import Library


def test_the_steps_are_counted_from_what_is_there(library: Library) -> None:
    before = programme(library.session)
    circle = library.circle("Kilimo", start=date(2018, 7, 31))
    library.learner(circle, "Akinyi Otieno")
    invite_person(library.session, name="Joy Makena", email="joy.m@ziwa.example.org")
    add_follow_up(library.session, why="Ask about the hall")
    after = programme(library.session)
    assert (before.running, after.running) == (0, 1)
    assert after.public == before.public + 1
    assert after.asked == before.asked + 1
    assert after.said_yes == before.said_yes
    assert (before.follow_ups, after.follow_ups) == (0, 1)
    assert after.begun == 1
    assert after.begun + after.not_begun == before.begun + before.not_begun
