"""Who signs certificates: up to three, of the team or of a branch, each with a signature or none.

A branch's own sign in place of the team's; where nobody is named, the rule of `certificate_facts`
holds. What was issued keeps its names.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue
from circledesk.models.papers import Signatory
from circledesk.models.team import Branch
from circledesk.said import said
from circledesk.services import pictures
from circledesk.services.facts.certificates import Signatory as Signer
from circledesk.services.facts.changed import Done
from circledesk.services.facts.designs import SignatoryRow, Signing
from circledesk.services.living import found, living, put
from circledesk.services.session import action, may_write, must_write
from circledesk.services.words import NAME, allowed
from circledesk.services.words import needed as typed

MOST = 3


def set_signatories(
    session: Session, *, people: Sequence[SignatoryRow], branch_id: str | None = None
) -> Done:
    """Say who signs from now on, from left to right; nobody gives the place back to the rule.

    A new signature comes as `data`, cut by `signature_png`, with no name of a picture yet.
    """
    if len(people) > MOST:
        raise InvalidValue(
            said("At most {most} people sign a certificate.", most=MOST), "Take one out."
        )
    with action(session, "signatory.set") as act:
        must_write(session, branch_id)
        for position in range(MOST):
            row_id = Signatory.id_for(position, branch_id)
            if position < len(people):
                put(session, Signatory, row_id, **_cells(session, people[position], position,
                    branch_id), branch_id=branch_id, position=position)  # fmt: skip
            elif (row := session.get(Signatory, row_id)) and row.deleted_at is None:
                session.delete(row)
    note = said("They sign certificates that are issued from now on.")
    return Done(branch_id or "", act.changed, act.operation, note if people else "")


def signatories(session: Session, *, branch_id: str | None = None) -> Signing:
    """Return who signs for the team, or for a branch."""
    rows = tuple(
        SignatoryRow(
            row.name,
            row.role,
            row.organization,
            row.picture,
            pictures.find(session, row.picture) if row.picture else "",
        )
        for row in _rows(session, branch_id)
    )
    named = found(session, Branch, branch_id).name if branch_id else ""
    return Signing(rows, branch_id or "", named, may_write(session, branch_id))


def signing(session: Session, branch_id: str | None) -> tuple[Signer, ...]:
    """Return who signs a branch's certificates: its own, else the team's; none where unsaid.

    NotFound where the picture of a signature has not arrived.
    """
    for whose in (branch_id, None):
        rows = _rows(session, whose)
        if rows:
            for row in rows:
                if row.picture:
                    pictures.needed(session, row.picture)
            return tuple(
                Signer(
                    row.name,
                    row.role,
                    row.organization,
                    pictures.MARK + row.picture if row.picture else "",
                )
                for row in rows
            )
    return ()


def _rows(session: Session, branch_id: str | None) -> list[Signatory]:
    query = select(Signatory).where(Signatory.branch_id == branch_id, *living(Signatory))
    return list(session.scalars(query.order_by(Signatory.position, Signatory.id).limit(MOST)))


def _cells(
    session: Session, one: SignatoryRow, position: int, branch_id: str | None
) -> dict[str, str]:
    digest = one.picture
    if not digest and one.data:
        digest = pictures.keep_cut(session, one.data, branch_id)
    elif digest:
        pictures.needed(session, digest)
    return {
        "name": typed(one.name, f"name_{position}", NAME),
        "role": allowed(one.role, f"role_{position}", NAME),
        "organization": allowed(one.organization, f"organization_{position}", NAME),
        "picture": digest,
    }
