"""A forgotten PIN is answered by telephone: two data folders, one code that holds once."""

from __future__ import annotations

import pytest

from circledesk.errors import CircleDeskError, InvalidValue, NotAllowed
from circledesk.services import at_desk, desk_code, pins
from circledesk.services.desk import Desk
from circledesk.services.session import this_device


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pins, "COST", {"memory": 8, "passes": 1, "lanes": 1})


def test_a_code_by_telephone_gives_a_new_pin_once(team: dict[str, Desk]) -> None:
    organizer, branch, stranger = team["office"], team["kisumu"], team["buruburu"]
    with branch.session() as here, organizer.session() as there, stranger.session() as other:
        device = this_device(here).device_id
        person = at_desk.add_people_here(here, names=["Rehema Chepkemoi"]).id
        pins.set_pin(here, person_id=person, pin="4711")
        asked = desk_code.ask_code(here, person_id=person)
        assert asked == desk_code.ask_code(here, person_id=person)

        def answer(challenge: str, to: str = device) -> str:
            return desk_code.answer_code(
                there, keys=organizer.keys(), device_id=to, challenge=challenge
            )

        def use(code: str, pin: str = "1907") -> None:
            desk_code.use_code(here, keys=branch.keys(), person_id=person, code=code, pin=pin)

        with pytest.raises(NotAllowed):
            desk_code.answer_code(other, keys=stranger.keys(), device_id=device, challenge=asked)
        with pytest.raises(InvalidValue, match="not the answer"):
            use(answer(asked, this_device(other).device_id))
        with pytest.raises(InvalidValue, match="not the answer"):
            use(asked)
        use(answer(asked).lower().replace(" ", "-").replace("0", "o"))
        at_desk.sit_down(here, person_id=person, pin="1907")
        with pytest.raises(CircleDeskError):
            use(answer(asked), "2580")
        assert desk_code.ask_code(here, person_id=person) != asked


def test_guessing_codes_is_slowed_down_as_pins_are(team: dict[str, Desk]) -> None:
    branch = team["kisumu"]
    with branch.session() as here:
        person = at_desk.add_people_here(here, names=["Rehema Chepkemoi"]).id
        pins.set_pin(here, person_id=person, pin="4711")
        desk_code.ask_code(here, person_id=person)
        for code in ("AAAA AAAA", "BBBB BBBB", "CCCC CCCC"):
            with pytest.raises(InvalidValue, match="not the answer"):
                desk_code.use_code(
                    here, keys=branch.keys(), person_id=person, code=code, pin="1907"
                )
        with pytest.raises(pins.WrongPin, match="Too many"):
            desk_code.use_code(
                here, keys=branch.keys(), person_id=person, code="DDDD DDDD", pin="1907"
            )
