"""Putting right what breaks a rule that spans rows: one way a call, each an action of its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from circledesk.errors import NotFound, RuleBroken
from circledesk.models.circles import LearningCircle
from circledesk.models.learners import Learner, Signup
from circledesk.said import said
from circledesk.services.breaches import breaches
from circledesk.services.certificates import give_new_number
from circledesk.services.facts.breaches import Breach, Way
from circledesk.services.facts.changed import Done
from circledesk.services.joining_pairs import join_pair
from circledesk.services.living import found
from circledesk.services.lookalikes import note_word
from circledesk.services.places import set_state
from circledesk.services.session import action, must_write, now

if TYPE_CHECKING:
    from circledesk.sync.keys import DeviceKeys

PAIRS = {
    "learner-twice": "learner",
    "person-twice": "person",
    "room-twice": "circle",
    "host-twice": "hosts",
    "seat-twice": "seats",
}

BY_HAND = {
    "move": said("Move the meeting to the day and time that you choose."),
    "stand-in": said("Say who stands in at the meeting."),
}
"""Ways that ask for something first: they have commands and dialogs of their own."""


def put_right(
    session: Session, *, breach_id: str, open_keys: Callable[[], DeviceKeys], way: str = ""
) -> Done:
    """Put a breach right in one of its ways, without a word in the first of them.

    NotFound where it was put right meanwhile. The keys are opened for
    a new number only: it is signed.
    """
    breach = next((found for found in breaches(session) if found.id == breach_id), None)
    if breach is None:
        raise NotFound(
            "This stands against no rule any more.",
            "List it again (list waiting); it may have been settled elsewhere.",
        )
    chosen = next((each for each in breach.ways if way in ("", each.key)), None)
    if chosen is None or chosen.key in BY_HAND:
        raise RuleBroken(
            said("It cannot be settled by «{way}».", way=way or "move"),
            said("Take one of these: {choices}.", choices=_choices(breach))
            if chosen is None
            else BY_HAND[chosen.key],
        )
    must_write(session, breach.branch_id)
    if chosen.key == "wait":
        return _let_wait(session, breach, chosen)
    if chosen.key == "raise":
        return _raise_places(session, chosen)
    if chosen.key == "cancel":
        return _cancel_later(session, chosen)
    if chosen.key == "one":
        kept, gone = chosen.rows
        return join_pair(session, kept=kept, gone=gone, kind=PAIRS[breach.kind])
    if chosen.key == "two":
        return _tell_apart(session, breach, chosen)
    return give_new_number(session, keys=open_keys(), certificate_id=chosen.rows[0])


def _choices(breach: Breach) -> str:
    return ", ".join(way.key for way in breach.ways)


def _let_wait(session: Session, breach: Breach, way: Way) -> Done:
    with action(session, "signup.edit") as act:
        for row in way.rows:
            set_state(found(session, Signup, row), "waiting", now(session))
        last = found(session, Signup, way.rows[0])
        learner = found(session, Learner, last.learner_id)
    note = said("On the waiting list: {learner}.", learner=learner.name)
    if len(way.rows) > 1:
        note = said("Learners now on the waiting list: {count}.", count=len(way.rows))
    return Done(breach.rows[0][1], act.changed, act.operation, note)


def _raise_places(session: Session, way: Way) -> Done:
    from circledesk.services.circle_reading import circle_page

    with action(session, "circle.edit") as act:
        circle = found(session, LearningCircle, way.rows[0])
        circle.capacity = circle_page(session, circle_id=circle.id).row.signups
    note = said("{circle} has {count} places now.", circle=circle.name, count=circle.capacity)
    return Done(circle.id, act.changed, act.operation, note)


def _cancel_later(session: Session, way: Way) -> Done:
    with action(session, "signup.cancel") as act:
        for row in way.rows:
            set_state(found(session, Signup, row), "cancelled", now(session))
        learner = found(session, Learner, found(session, Signup, way.rows[0]).learner_id)
    note = said("{learner} is signed up once now.", learner=learner.name)
    return Done(way.rows[0], act.changed, act.operation, note)


def _tell_apart(session: Session, breach: Breach, way: Way) -> Done:
    first, second = way.rows
    kind = PAIRS[breach.kind]
    with action(session, "pair.apart") as act:
        note_word(
            session, kind=kind, gone=second, kept=first, branch_id=breach.branch_id, same=False
        )
    note = said("Noted: they are two. It is not asked again.")
    if kind == "circle":
        note = said("Noted: there is room for both. It is not asked again.")
    elif kind in ("hosts", "seats"):
        note = said("Noted: it is fine as it is. It is not asked again.")
    return Done(breach.id, act.changed, act.operation, note)
