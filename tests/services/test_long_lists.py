"""Long lists hold the rows, order and figures of the plain ones; narrowed, just those that fit."""

from __future__ import annotations

from datetime import date

import pytest

from circledesk.errors import InvalidValue
from circledesk.services.circle_list import HEAD, CircleList
from circledesk.services.circles import circles
from circledesk.services.facts.lists import ALL, Narrowed, Order
from circledesk.services.learner_list import LearnerList
from circledesk.services.learners import learners
from circledesk.services.narrowing import offers, quarter_days, quarter_of, region_word
from circledesk.services.team import edit_branch
from tests.services.conftest import Library


def test_learners_stand_as_in_the_plain_list(library: Library) -> None:
    session = library.session
    circle = library.circle()
    for name in ("Ng'ang'a Njoroge", "akinyi Otieno", "Ébène Wafula"):
        library.learner(circle, name, phone="0711 555 114")
    plain = learners(session)
    source = LearnerList()
    count, first = source.head(session, Order())
    listed = source.listed(session, Order())
    assert (count, first) == (len(plain), plain)
    assert list(listed.ids) == [row.id for row in plain]
    assert source.rows(session, listed.ids) == plain
    place = [row.name for row in plain].index("Ng'ang'a Njoroge")
    assert "nganga njoroge" in listed.texts[place]
    assert "+254711555114" in listed.texts[place]
    assert source.rows(session, ("gone", plain[0].id)) == plain[:1]


@pytest.mark.parametrize("column", ["", "phone", "email", "circles", "certificates", "last"])
def test_learners_are_ordered_both_ways(library: Library, column: str) -> None:
    circle = library.circle()
    for name in ("Amina Wafula", "Baraka Wafula"):
        library.learner(circle, name)
    up, down = (
        LearnerList().listed(library.session, Order(column, descending)).ids
        for descending in (False, True)
    )
    assert sorted(up) == sorted(down)
    assert LearnerList().head(library.session, Order(column, True))[1][0].id == down[0]


def test_circles_stand_as_in_the_plain_list(library: Library) -> None:
    session = library.session
    for week in range(HEAD + 5):
        library.circle(f"Circle {week}", start=date(2018, 6, 5 + week % 20))
    plain = circles(session)
    count, first = CircleList().head(session, Order())
    listed = CircleList().listed(session, Order())
    assert list(listed.ids) == [row.id for row in plain]
    assert (count, list(first)) == (len(plain), list(plain[:HEAD]))
    active = CircleList(active=True)
    assert list(active.listed(session, Order()).ids) == [
        row.id for row in circles(session, active=True)
    ]
    finished = CircleList(status="finished")
    assert [row.status for row in finished.rows(session, listed.ids)]
    assert set(finished.listed(session, Order()).ids) == {
        row.id for row in plain if row.status == "finished"
    }


def test_narrowed_lists_hold_just_what_fits(library: Library) -> None:
    session = library.session
    edit_branch(session, branch_id=library.ids["Mjini"], county="Kwale")
    circle = library.circle("Stories", course_id=library.ids["stories"])
    learner = library.learner(circle, "Zawadi Otieno")
    person = next(offer for offer in offers(session) if offer.kind == "facilitator")
    for narrowed in (
        Narrowed(branches=(library.ids["Mjini"],)),
        Narrowed(region="Kwale"),
        Narrowed(course_id=library.ids["stories"]),
        Narrowed(person_id=person.value),
        Narrowed(quarter="2018Q3"),
    ):
        assert learner in LearnerList(narrowed).listed(session, Order()).ids
        assert circle in CircleList(narrowed).listed(session, Order()).ids
    for narrowed in (Narrowed(region="Nakuru"), Narrowed(quarter="2016Q1")):
        assert LearnerList(narrowed).listed(session, Order()).ids == []
        assert CircleList(narrowed).head(session, Order())[0] == 0
    assert not ALL
    assert region_word(session) == "County"


def test_a_quarter_has_its_days() -> None:
    assert quarter_days("2018Q4") == (date(2018, 10, 1), date(2018, 12, 31))
    assert quarter_days("2018Q1") == (date(2018, 1, 1), date(2018, 3, 31))
    assert quarter_of(date(2018, 9, 30)) == "2018Q3"
    with pytest.raises(InvalidValue):
        quarter_days("summer")
