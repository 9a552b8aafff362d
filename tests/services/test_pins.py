"""PINs: proved, refused, slowed down whatever becomes of the clock or the program."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue
from circledesk.services import at_desk, pins
from circledesk.services.desk import Desk
from tests.services.conftest import PASSPHRASE, Library


class Ticks:
    """The machine's steady clock, moved by the test."""

    def __init__(self) -> None:
        self.at = 1000.0

    def __call__(self) -> float:
        return self.at


@pytest.fixture
def ticks(monkeypatch: pytest.MonkeyPatch) -> Ticks:
    clock = Ticks()
    monkeypatch.setattr(pins, "steady", clock)
    monkeypatch.setattr(pins, "COST", {"memory": 8, "passes": 1, "lanes": 1})
    return clock


def me(library: Library) -> str:
    return at_desk.at_desk(library.session).people[0].id


def wrong(library: Library, person: str) -> int:
    with pytest.raises(pins.WrongPin) as told:
        pins.prove(library.session, person_id=person, pin="9753")
    return told.value.wait


def test_wrong_pins_slow_down_and_the_right_one_starts_anew(library: Library, ticks: Ticks) -> None:
    person = me(library)
    pins.set_pin(library.session, person_id=person, pin="4711")
    waits = []
    for _ in range(8):
        waits.append(wrong(library, person))
        ticks.at += waits[-1]
    assert waits == [0, 0, 5, 15, 60, 300, 300, 300]
    at_desk.sit_down(library.session, person_id=person, pin="4711")
    assert wrong(library, person) == 0


def wait_of(session: Session, person: str) -> int:
    wait = pins.waiting(pins.row_to_prove(session, person))
    session.rollback()
    return wait


def test_too_early_is_no_try_even_with_the_right_one(library: Library, ticks: Ticks) -> None:
    person = me(library)
    pins.set_pin(library.session, person_id=person, pin="4711")
    for _ in range(3):
        wrong(library, person)
    ticks.at += 4
    with pytest.raises(pins.WrongPin, match="Too many"):
        pins.prove(library.session, person_id=person, pin="4711")
    assert wait_of(library.session, person) == 1
    ticks.at += 1
    pins.prove(library.session, person_id=person, pin="4711")


def test_no_date_and_no_new_start_shortens_a_wait(library: Library, ticks: Ticks) -> None:
    person = me(library)
    pins.set_pin(library.session, person_id=person, pin="4711")
    for step in (0, 0, 0, 5, 15):
        ticks.at += step
        wrong(library, person)
    for shift in (timedelta(days=30), timedelta(days=-30)):
        library.clock.at += shift
        assert wait_of(library.session, person) == 60
    folder = library.desk.folder
    again = Desk.open(folder, passphrase=lambda: PASSPHRASE, clock=library.clock)
    ticks.at = 20  # the machine was started twenty seconds ago
    with again.session() as session:
        assert wait_of(session, person) == 40
    again.close()


def test_each_person_is_slowed_down_alone(library: Library, ticks: Ticks) -> None:
    first = me(library)
    pins.set_pin(library.session, person_id=first, pin="4711")
    other = at_desk.add_people_here(library.session, names=["Rehema Chepkemoi"]).id
    pins.set_pin(library.session, person_id=other, pin="1907")
    for _ in range(4):
        with pytest.raises(pins.WrongPin):
            pins.prove(library.session, person_id=first, pin="9753")
    at_desk.sit_down(library.session, person_id=other, pin="1907")


@pytest.mark.parametrize("pin", ["", "123", "123456789", "47a1", "4711 ", "1111", "1234", "٤٧١١"])
def test_a_poor_pin_is_not_taken(library: Library, ticks: Ticks, pin: str) -> None:
    with pytest.raises(InvalidValue):
        pins.set_pin(library.session, person_id=me(library), pin=pin)
    assert not at_desk.at_desk(library.session).pins


def test_a_pin_lies_nowhere_as_it_was_typed(library: Library, ticks: Ticks) -> None:
    pins.set_pin(library.session, person_id=me(library), pin="83920175")
    [row] = library.see("desk_pin")
    assert "83920175" not in str(row)
    assert at_desk.at_desk(library.session).people[0].pin
    pins.clear_pin(library.session, person_id=me(library), pin="83920175")
    assert library.see("desk_pin") == []
    assert library.see("log_operation")[-1]["verb"] != "pin"
