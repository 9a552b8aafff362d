"""A forgotten PIN: a code over the telephone from an organizer's computer (see sync.desk_code)."""

from __future__ import annotations

import json

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue, NotAllowed, NotFound
from circledesk.models.log import read_setting
from circledesk.models.team import Device, Person
from circledesk.said import said
from circledesk.services.facts.changed import Area, Done
from circledesk.services.living import found, standing_devices
from circledesk.services.pins import check_new, count_try, replace_pin, row_to_prove
from circledesk.services.roles import must_do
from circledesk.services.session import write_local
from circledesk.sync import desk_code
from circledesk.sync.keys import DeviceKeys

_ASKED = "pin_asked"


def ask_code(session: Session, *, person_id: str) -> str:
    """Return the challenge that a person reads out; the same until it was answered."""
    found(session, Person, person_id)
    asked = _asked(session)
    if person_id not in asked:
        asked[person_id] = desk_code.new_challenge()
        write_local(session, {_ASKED: json.dumps(asked)})
    return desk_code.spoken(asked[person_id])


def answer_code(session: Session, *, keys: DeviceKeys, device_id: str, challenge: str) -> str:
    """Return what an organizer reads back to the computer that shows a challenge."""
    must_do(session.connection(), "desk.code")
    if read_setting(session.connection(), "role") != "organizer":
        raise NotAllowed(
            "Only an organizer's computer can answer the code.", "Telephone your organizer."
        )
    if len(desk_code.typed(challenge)) != desk_code.LENGTH:
        raise InvalidValue(
            "The code has eight letters and figures.", "Let it be read out again.", field="code"
        )
    seal = session.scalar(
        select(Device.seal_key).where(Device.id == device_id, *standing_devices())
    )
    if seal is None:
        raise NotFound("That computer does not belong to the team.", "Choose another computer.")
    return desk_code.spoken(desk_code.answer(keys.identity, seal, device_id, challenge))


def use_code(session: Session, *, keys: DeviceKeys, person_id: str, code: str, pin: str) -> Done:
    """Take an organizer's answer in place of the forgotten PIN, and keep a new one; once."""
    check_new(pin)
    challenge = _asked(session).get(person_id)
    if challenge is None:
        raise NotFound("No code was asked for.", "Begin again with Forgotten?")
    count_try(session, row_to_prove(session, person_id))
    if not any(desk_code.same(code, one) for one in _answers(session, keys, challenge)):
        raise InvalidValue(
            "That is not the answer to this code.",
            "Let it be read out once more, and say yours again.",
            field="code",
        )
    replace_pin(session, person_id=person_id, pin=pin)
    asked = _asked(session)
    del asked[person_id]
    write_local(session, {_ASKED: json.dumps(asked)})
    name = found(session, Person, person_id).name
    told = said("{name} has a new PIN.", name=name)
    return Done(person_id, frozenset({Area.PEOPLE}), "", told)


def _asked(session: Session) -> dict[str, str]:
    held: dict[str, str] = json.loads(read_setting(session.connection(), _ASKED) or "{}")
    return held


def _answers(session: Session, keys: DeviceKeys, challenge: str) -> list[str]:
    """Return the answer of each organizer's computer that stands; on one alone, another's."""
    query = select(Device.seal_key).where(
        Device.role == "organizer", Device.id != keys.device_id, *standing_devices()
    )
    return [
        desk_code.answer(keys.identity, seal, keys.device_id, challenge)
        for seal in session.scalars(query)
    ]
