"""People to approach: who might join the team, the qualities seen in them, and what comes next.

A team begins with 4 to 12 people: with fewer it hangs on one, with more nobody knows the others.
"""

from __future__ import annotations

from typing import TypedDict, Unpack

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue, RuleBroken
from circledesk.models.team import Branch, Invitation
from circledesk.said import said
from circledesk.services.facts.changed import Done
from circledesk.services.facts.gathering import Gathered
from circledesk.services.gather_questions import checked_qualities
from circledesk.services.living import found, living
from circledesk.services.members import ROLES, typed_phone
from circledesk.services.people import must_be_new
from circledesk.services.session import action, must_write, now
from circledesk.services.words import NAME, STORY, allowed, email_of, one_of

FEWEST, MOST = 4, 12


class ProspectFields(TypedDict, total=False):
    """What can be changed of a person who has not answered."""

    name: str
    email: str
    phone: str
    branch_id: str | None
    role: str
    note: str
    qualities: list[str]


def gathered(session: Session) -> Gathered:
    """Count who is in sight: to approach, asked, or said yes."""
    query = select(Invitation.state, func.count()).where(*living(Invitation))
    count = dict(session.execute(query.group_by(Invitation.state)).all())
    told = {state: count.get(state, 0) for state in ("to-approach", "invited", "yes")}
    return Gathered(sum(told.values()), told["invited"], told["yes"])


def edit_prospect(
    session: Session, *, invitation_id: str, **fields: Unpack[ProspectFields]
) -> Done:
    """Change what is noted of a person who was or is to be asked."""
    with action(session, "invitation.edit") as act:
        must_write(session, None)
        row = found(session, Invitation, invitation_id)
        if row.state == "yes":
            called = row.name or row.email
            raise RuleBroken(
                said("{called} has said yes already.", called=called), "Look under Facilitators."
            )
        _fill(session, row, fields)
        if not (row.name or row.email):
            raise InvalidValue(
                "The invitation names nobody.", "Type a name or an e-mail.", field="name"
            )
    return Done(invitation_id, act.changed, act.operation)


def mark_asked(session: Session, *, invitation_id: str) -> Done:
    """Note that a person was written to; who was asked before stays as she is."""
    with action(session, "invitation.asked") as act:
        must_write(session, None)
        row = found(session, Invitation, invitation_id)
        if row.state == "to-approach":
            row.state, row.invited_at, row.responded_at = "invited", now(session), None
    note = said("{called} was asked.", called=row.name or row.email)
    return Done(invitation_id, act.changed, act.operation, note)


def _fill(session: Session, row: Invitation, fields: ProspectFields) -> None:
    if "name" in fields:
        row.name = allowed(fields["name"], "name", NAME)
    if "email" in fields:
        typed = email_of(fields["email"])
        if typed.lower() != row.email.lower():
            must_be_new(session, typed)
        row.email = typed
    if "phone" in fields:
        row.phone = typed_phone(session, fields["phone"]).number
    if "branch_id" in fields:
        branch = fields["branch_id"]
        row.branch_id = found(session, Branch, branch).id if branch else None
    if "role" in fields:
        row.role = one_of(fields["role"], "role", ROLES)
    if "note" in fields:
        row.note = allowed(fields["note"], "note", STORY)
    if "qualities" in fields:
        row.qualities = checked_qualities(fields["qualities"]) or None
