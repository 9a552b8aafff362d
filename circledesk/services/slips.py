"""Paper slips of one circle, saved together: the good ones at once, the others say what is wrong.

One action: Undo takes the whole batch back.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from sqlalchemy.orm import Session

from circledesk.errors import CircleDeskError, InvalidValue
from circledesk.models.circles import LearningCircle
from circledesk.models.learners import Learner, Signup
from circledesk.said import Sentence, said
from circledesk.services.consent import check_guardian
from circledesk.services.facts.slips import Fault, Slip, SlipsSaved
from circledesk.services.living import found
from circledesk.services.places import must_be_open, place_held
from circledesk.services.session import action, must_write, now
from circledesk.services.signup_fields import OF_LEARNER, fill_learner, fill_signup
from circledesk.services.signups import sign_up


def save_slips(
    session: Session,
    *,
    circle_id: str,
    slips: Sequence[Slip],
    language: str = "",
    witness: str = "",
) -> SlipsSaved:
    """Sign up those slips in which nothing is wrong; a full circle's go on the waiting list.

    `language` is that of the slips, in which consent was read; `witness` heard the consent of all
    where it was spoken.
    """
    faults: dict[int, Fault] = {}
    saved: list[int] = []
    waiting: list[int] = []
    with action(session, "signup.slips") as act:
        circle = found(session, LearningCircle, circle_id)
        must_write(session, circle.branch_id)
        must_be_open(circle)
        for place, slip in enumerate(slips):
            if (fault := _fault(session, circle, slip, slips[:place])) is not None:
                faults[place] = fault
                continue
            told = _values(slip) | {"language": language or circle.language}
            told["consent_witness"] = witness if slip.consent else ""
            known = slip.learner_id or None
            done = sign_up(
                session, circle_id=circle_id, waiting_list=True, learner_id=known, **told
            )
            saved.append(place)
            waiting += [place] if done.state == "waiting" else []
    return SlipsSaved(
        id=circle_id,
        changed=act.changed,
        operation=act.operation,
        note=_note(len(saved), len(faults), len(waiting)),
        saved=tuple(saved),
        waiting=tuple(waiting),
        faults=faults,
    )


def _fault(
    session: Session, circle: LearningCircle, slip: Slip, before: Sequence[Slip]
) -> Fault | None:
    """Return what is wrong with a slip, tried on rows that are never written."""
    told = _values(slip)
    own = {key: told.pop(key) for key in tuple(told) if key in OF_LEARNER}
    learner, signup = Learner(branch_id=circle.branch_id, language=""), Signup()
    try:
        with session.no_autoflush:
            fill_learner(session, learner, own)
            fill_signup(session, signup, told | {"consent": False}, learner)
            signup.consent_at = now(session) if slip.consent else None
            check_guardian(signup, learner)
            if slip.learner_id:
                _must_have_no_place(session, circle, slip, before)
    except CircleDeskError as error:
        return Fault(error.field if isinstance(error, InvalidValue) else "name", error.sentence)
    return None


def _must_have_no_place(
    session: Session, circle: LearningCircle, slip: Slip, before: Sequence[Slip]
) -> None:
    learner = found(session, Learner, slip.learner_id)
    if any(other.learner_id == slip.learner_id for other in before):
        raise InvalidValue(
            said("{learner} stands on a slip above.", learner=learner.name),
            "Empty one of the two.",
            field="name",
        )
    place_held(session, circle, learner)


def _values(slip: Slip) -> dict[str, Any]:
    return {name: value for name, value in asdict(slip).items() if name != "learner_id"}


def _note(saved: int, faults: int, waiting: int) -> Sentence:
    if faults:
        return said("Saved: {saved}. To be put right: {faults}.", saved=saved, faults=faults)
    if waiting:
        return said(
            "Signed up: {saved}; on the waiting list: {waiting}.",
            saved=saved - waiting,
            waiting=waiting,
        )
    return said("Signed up from slips: {saved}.", saved=saved)
