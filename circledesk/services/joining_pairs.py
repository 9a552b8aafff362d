"""Two rows that are one: what hangs on the one that goes is handed to the one that stays.

Only a person's word does it. Undo takes it back as a whole, since every step is a change of its
own; the word itself (`lookalikes`) is kept, so that an erasure finds what was joined.
"""

from __future__ import annotations

import inspect

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.models.base import Replicated
from circledesk.models.learners import Learner, Signup
from circledesk.models.rows import Kind, kinds
from circledesk.models.team import Person
from circledesk.said import said
from circledesk.services.facts.changed import Done
from circledesk.services.living import found, living, put
from circledesk.services.lookalikes import note_word
from circledesk.services.session import action, must_write, now
from circledesk.services.survivors import branch_of

CONTACT = ("email", "email_typed", "phone", "phone_typed", "phone_check", "certificate_name")


def join_pair(session: Session, *, kept: str, gone: str, kind: str) -> Done:
    """Make two learners, or two facilitators, one: `kept` stays, with all that `gone` did."""
    model: type[Learner] | type[Person] = Learner if kind == "learner" else Person
    with action(session, "pair.join") as act:
        stays, goes = found(session, model, kept), found(session, model, gone)
        for row in (stays, goes):
            must_write(session, branch_of(row.scope))
        branch_id = stays.branch_id if stays.branch_id == goes.branch_id else None
        _complete(stays, goes)
        for each in kinds().values():
            for column, above in each.parents:
                if above == model.__tablename__:
                    _hand_over(session, each, column, kept, gone)
        session.flush()
        session.delete(goes)
        note_word(session, kind=kind, gone=gone, kept=kept, branch_id=branch_id, same=True)
    note = said("{name} is one person now.", name=stays.name)
    return Done(kept, act.changed, act.operation, note)


def _complete(stays: Learner | Person, goes: Learner | Person) -> None:
    """Add a contact where there was none; what is there is never overwritten."""
    had = {"email": bool(stays.email), "phone": bool(stays.phone)}
    for name in CONTACT:
        missing = not had.get(name.partition("_")[0], getattr(stays, name, None))
        if missing and getattr(goes, name, None):
            setattr(stays, name, getattr(goes, name))


def _hand_over(session: Session, kind: Kind, column: str, kept: str, gone: str) -> None:
    """Let the rows of one table that name the one who goes name the one who stays."""
    named = kind.model.__table__.c[column] == gone
    for row in session.scalars(select(kind.model).where(named, *living(kind.model))).all():
        must_write(session, branch_of(row.scope))
        if hasattr(kind.model, "id_for"):
            _meet(session, row, column, kept)
            continue
        if isinstance(row, Signup):
            _keep_one_place(session, row, kept)
        setattr(row, column, kept)


def _keep_one_place(session: Session, signup: Signup, kept: str) -> None:
    """Cancel a sign-up for a circle in which the one who stays has a place already."""
    held = select(Signup.id).where(
        Signup.circle_id == signup.circle_id, Signup.learner_id == kept,
        Signup.state != "cancelled", *living(Signup),
    )  # fmt: skip
    if signup.state != "cancelled" and session.scalar(held.limit(1)) is not None:
        signup.state, signup.state_at = "cancelled", now(session)


def _meet(session: Session, row: Replicated, column: str, kept: str) -> None:
    """Move a row whose id joins the ids it names; what stands there already is left as it is."""
    model = type(row)
    values = {
        name: getattr(row, name)
        for name in kinds()[row.__tablename__].columns
        if name not in ("id", "scope", "created_at", "deleted_at")
    }
    values[column] = kept
    wanted = inspect.signature(model.id_for).parameters  # type: ignore[attr-defined]
    row_id = model.id_for(*(values[name] for name in wanted))  # type: ignore[attr-defined]
    there = session.get(model, row_id)
    if there is None or there.deleted_at is not None:
        put(session, model, row_id, **values)
    session.delete(row)
