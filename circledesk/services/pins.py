"""The PIN of each person at this computer: chosen, proved, taken away; wrong ones slow down.

A wrong PIN is counted before it is looked at, so that pulling the plug saves no try. How long ago
the last one was is told by the machine's steady clock, never by its date: after a new start it
counts from there, so that a wait may get longer and never shorter.
"""

from __future__ import annotations

import hmac
import os
import time
from collections.abc import Callable
from math import ceil
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import CircleDeskError, InvalidValue, NotAllowed
from circledesk.models.database import begin_write
from circledesk.models.rights import DeskPin
from circledesk.models.tables import DESK_PIN
from circledesk.models.team import Person
from circledesk.said import said
from circledesk.services.facts.changed import Area, Done
from circledesk.services.living import found
from circledesk.services.roles import LEAD, leads_here, must_do, pinned, rank, roles_of, seat
from circledesk.services.session import now

SHORTEST, LONGEST = 4, 8
WAITS = (0, 0, 0, 5, 15, 60, 300)
"""Seconds to wait after so many wrong PINs in a row; after more, the last."""
COST = {"memory": 65536, "passes": 3, "lanes": 4}
"""What one guess costs, as for a passphrase (see sync.keystore): 64 MiB, three passes."""
steady: Callable[[], float] = time.monotonic


class WrongPin(InvalidValue):
    """The PIN is not hers, or it is too early to try; `wait` says how many seconds to go."""

    def __init__(self, what: str, next_step: str, wait: int) -> None:
        super().__init__(what, next_step, field="pin")
        self.wait = wait


def set_pin(session: Session, *, person_id: str, pin: str, old: str = "") -> Done:
    """Give a person her PIN, or a new one in place of the `old`.

    The first PIN of one who leads, beside others who have theirs, is let in by a lead at the desk.
    """
    check_new(pin)
    name = found(session, Person, person_id).name
    if person_id in pinned(session.connection()):
        prove(session, person_id=person_id, pin=old)
    else:
        _must_be_let_in(session, person_id)
    _keep(session, person_id, pin)
    return _done(person_id, said("{name} has a PIN at this computer now.", name=name))


def clear_pin(session: Session, *, person_id: str, pin: str | None = None) -> Done:
    """Take a PIN away: her own with it, a colleague's as one who leads the branch."""
    connection = session.connection()
    name = found(session, Person, person_id).name
    if pin is not None:
        prove(session, person_id=person_id, pin=pin)
    else:
        must_do(connection, "desk.people")
        _must_not_be_higher(session, person_id)
    held = _row(session, person_id)
    if held is not None:
        session.delete(held)
    session.commit()
    return _done(person_id, said("{name} has no PIN at this computer any more.", name=name))


def prove(session: Session, *, person_id: str, pin: str) -> None:
    """Take a PIN as hers, or raise WrongPin; who has none here needs none."""
    held = _row(session, person_id)
    if held is None:
        session.rollback()
        return
    count_try(session, held)
    if not hmac.compare_digest(_hash(pin, held.sealed), str(held.sealed["hash"])):
        raise _wrong(held)
    begin_write(session)
    held.wrong = 0
    session.commit()


def count_try(session: Session, held: DeskPin) -> None:
    """Count one try, in the database, before it is known whether it is right."""
    if wait := waiting(held):
        session.rollback()
        raise WrongPin(
            said("Too many wrong PINs."),
            said("Try again in {seconds} seconds.", seconds=wait),
            wait,
        )
    held.wrong += 1
    held.last_wrong_at, held.wrong_ticks = now(session), ceil(steady())
    session.commit()


def waiting(held: DeskPin) -> int:
    """Return how many seconds must pass before the next try."""
    wait = WAITS[min(held.wrong, len(WAITS) - 1)]
    here = int(steady())
    since_start = here < held.wrong_ticks - 1  # the machine was started anew
    passed = here if since_start else max(0, here - held.wrong_ticks)
    return max(0, wait - passed) if wait else 0


def row_to_prove(session: Session, person_id: str) -> DeskPin:
    """Return a person's PIN to count a try at, in a transaction that may write."""
    held = _row(session, person_id)
    if held is None:
        raise NotAllowed("There is no PIN to be forgotten.", "Sit down without one.")
    return held


def replace_pin(session: Session, *, person_id: str, pin: str) -> None:
    """Keep a new PIN for one who proved herself in another way (see desk_code)."""
    _keep(session, person_id, pin)


def _keep(session: Session, person_id: str, pin: str) -> None:
    sealed: dict[str, Any] = {**COST, "salt": os.urandom(16).hex()}
    sealed["hash"] = _hash(pin, sealed)
    held = _row(session, person_id) or DeskPin(person_id=person_id)
    held.sealed, held.wrong, held.wrong_ticks = sealed, 0, 0
    held.last_wrong_at, held.set_at = None, now(session)
    session.add(held)
    session.commit()


def _row(session: Session, person_id: str) -> DeskPin | None:
    """Return a person's PIN, in a transaction that may write."""
    begin_write(session)
    query = select(DeskPin).where(DESK_PIN.c.person_id == person_id)
    return session.scalar(query.execution_options(populate_existing=True))


def _hash(pin: str, sealed: dict[str, Any]) -> str:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    kdf = Argon2id(
        salt=bytes.fromhex(sealed["salt"]),
        length=32,
        iterations=sealed["passes"],
        lanes=sealed["lanes"],
        memory_cost=sealed["memory"],
    )
    return kdf.derive(pin.encode()).hex()


def check_new(pin: str) -> None:
    """Refuse a PIN that is none, before anything else is done."""
    figures = pin.isascii() and pin.isdigit() and SHORTEST <= len(pin) <= LONGEST
    if not figures:
        raise InvalidValue("A PIN has four to eight figures.", "Type figures only.", field="pin")
    if len(set(pin)) == 1 or pin in "0123456789" or pin in "9876543210":
        raise InvalidValue(
            "Everybody tries that PIN first.",
            "Choose figures that are harder to guess.",
            field="pin",
        )


def _must_be_let_in(session: Session, person_id: str) -> None:
    """Nobody takes the PIN of a colleague who leads before she chose it herself."""
    connection = session.connection()
    pins, leads = pinned(connection), leads_here(connection)
    role = roles_of(connection, [person_id])[person_id]
    if pins and rank(role) >= rank(LEAD) and pins & set(leads):
        must_do(connection, "desk.people")
        _must_not_be_higher(session, person_id)
    elif not pins and leads and person_id not in leads:
        names = ", ".join(leads.values())
        raise NotAllowed(
            "Who leads the branch chooses a PIN first.",
            said("Ask {names} to sit down and choose one.", names=names),
        )


def _must_not_be_higher(session: Session, person_id: str) -> None:
    """An organizer's PIN is no branch lead's to reset."""
    connection = session.connection()
    here, role = seat(connection), roles_of(connection, [person_id])[person_id]
    if here.bound and rank(role) > rank(here.role):
        raise NotAllowed(
            "Her role is above yours.", "She asks an organizer for a code by telephone."
        )


def _wrong(held: DeskPin) -> CircleDeskError:
    what, wait = said("That is not the PIN."), waiting(held)
    if not wait:
        return WrongPin(what, said("Type it once more."), 0)
    return WrongPin(what, said("Try again in {seconds} seconds.", seconds=wait), wait)


def _done(person_id: str, note: str) -> Done:
    return Done(person_id, frozenset({Area.PEOPLE}), "", note)
