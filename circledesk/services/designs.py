"""Designs of certificates: the program's, the team's and branches' own, and which is used.

A changed look is a new version, a new row; what was issued carries the text of its design along.
What a design's text means is the papers' business: they write and check it for this floor.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from circledesk.errors import NotFound
from circledesk.models.papers import CertificateDesign
from circledesk.models.team import Branch, Team
from circledesk.said import said
from circledesk.services.facts.certificates import DESIGNS
from circledesk.services.facts.changed import Done
from circledesk.services.facts.designs import ChosenDesign, DesignRow, SavedDesign
from circledesk.services.living import living
from circledesk.services.names import fold
from circledesk.services.session import action, may_write, must_write, own_branches

Write = Callable[[str, int], str]
"""Gives the checked text of a design for a name and a version."""
FIRST = "classic"


def designs(session: Session) -> tuple[DesignRow, ...]:
    """Return what can be chosen on this computer: the program's, the team's, branches' own."""
    used = design_used(session, None)
    names = {row.id: row.name for row in session.execute(select(Branch.id, Branch.name))}
    shipped = (
        DesignRow(name, version, used=(used.name, used.text) == (name, ""))
        for name, version in DESIGNS.items()
    )
    held = tuple(
        DesignRow(
            row.name,
            row.version,
            row.text,
            row.branch_id or "",
            names.get(row.branch_id or "", ""),
            used=row.chosen if row.branch_id else used.name == row.name,
            editable=may_write(session, row.branch_id),
        )
        for row in _newest(session)
        if not row.retired
    )
    return (*shipped, *sorted(held, key=lambda row: (fold(row.branch), row.name)))


def design_named(session: Session, *, name: str, branch_id: str | None = None) -> DesignRow:
    """Return a design by its name, best that of the owner named; NotFound where none is offered."""
    rows = [row for row in designs(session) if row.name == name]
    if not rows:
        raise _gone()
    return next((row for row in rows if row.branch_id == (branch_id or "")), rows[0])


def save_design(
    session: Session, *, write: Write, name: str, new: bool, branch_id: str | None = None
) -> SavedDesign:
    """Save a design of the team's or a branch's own: `new`, or as the next version of its name.

    A new one whose name is taken gets a number behind it. What did not change stays the version
    it is.
    """
    with action(session, "design.save") as act:
        must_write(session, branch_id)
        held = {row.name: row for row in _newest(session)}
        if new or name in DESIGNS:
            name = _free(name, {*held, *DESIGNS})
        before = next((row for row in _newest(session, branch_id) if row.name == name), None)
        kept = before is not None and not before.retired
        if kept and before and write(name, before.version) == before.text:
            same = said("It is version {version} as before.", version=before.version)
            return SavedDesign(before.id, act.changed, "", same, name, before.version)
        version = _greatest(session, name, branch_id) + 1
        row = CertificateDesign(
            id=CertificateDesign.id_for(name, version, branch_id),
            branch_id=branch_id,
            name=name,
            version=version,
            text=write(name, version),
            chosen=before is not None and before.chosen,
        )
        session.add(row)
    note = said("Saved as version {version}.", version=version)
    return SavedDesign(row.id, act.changed, act.operation, note, name, version)


def retire_design(session: Session, *, name: str, branch_id: str | None = None) -> Done:
    """Offer a design no more; what was issued with it is printed as ever."""
    with action(session, "design.retire") as act:
        must_write(session, branch_id)
        for row in _versions(session, name, branch_id):
            row.retired, row.chosen = True, False
        team = _team(session)
        if branch_id is None and team.certificate_design == name:
            team.certificate_design = ""
    note = said("The design is offered no more. What was issued with it stays as it is.")
    return Done(name, act.changed, act.operation, note)


def use_design(session: Session, *, name: str, branch_id: str | None = None) -> Done:
    """Issue certificates with a design from now on: all the team's, or with its own a branch's.

    A branch with no `name` goes back to the team's.
    """
    with action(session, "design.use") as act:
        must_write(session, branch_id)
        if branch_id is None:
            if name not in DESIGNS:
                _versions(session, name, None)
            _team(session).certificate_design = "" if name == FIRST else name
        else:
            chosen = _versions(session, name, branch_id)[-1] if name else None
            for row in _newest(session, branch_id):
                if row.chosen != (row is chosen):
                    row.chosen = row is chosen
    note = said("Certificates issued from now on take this design.")
    return Done(name, act.changed, act.operation, note)


def design_used(session: Session, branch_id: str | None) -> ChosenDesign:
    """Return the design that is issued with: the branch's own, else the team's, else the first."""
    if branch_id is not None:
        for row in _newest(session, branch_id):
            if row.chosen and not row.retired:
                return ChosenDesign(row.name, row.version, row.text)
    name = session.scalar(select(Team.certificate_design).where(*living(Team)).limit(1)) or FIRST
    for row in _newest(session, None):
        if row.name == name and not row.retired:
            return ChosenDesign(row.name, row.version, row.text)
    name = name if name in DESIGNS else FIRST
    return ChosenDesign(name, DESIGNS[name])


def whose(session: Session) -> str | None:
    """Return for whom a new design is made here: the team, or on a branch's computer its branch."""
    return None if may_write(session, None) else own_branches(session.connection())[0]


def _greatest(session: Session, name: str, branch_id: str | None) -> int:
    """Return the last version there was, one that was taken back too: it may be on paper."""
    held = CertificateDesign.version
    query = select(func.max(held)).where(
        CertificateDesign.name == name, CertificateDesign.branch_id == branch_id
    )
    return session.scalar(query) or 0


def _newest(session: Session, *whose: str | None) -> Iterator[CertificateDesign]:
    """Yield the newest version of each, of one owner where said; retired ones too."""
    query = select(CertificateDesign).where(*living(CertificateDesign))
    if whose:
        query = query.where(CertificateDesign.branch_id == whose[0])
    rows = session.scalars(query.order_by(CertificateDesign.version, CertificateDesign.id))
    newest = {(row.branch_id, row.name): row for row in rows}
    yield from newest.values()


def _versions(session: Session, name: str, branch_id: str | None) -> list[CertificateDesign]:
    query = select(CertificateDesign).where(
        CertificateDesign.name == name,
        CertificateDesign.branch_id == branch_id,
        *living(CertificateDesign),
    )
    rows = list(session.scalars(query.order_by(CertificateDesign.version)))
    if not rows or rows[-1].retired:
        raise _gone()
    return rows


def _gone() -> NotFound:
    return NotFound(
        "This design is not on this computer, or not any more.",
        "Go back to the designs, and choose another one.",
    )


def _free(name: str, taken: set[str]) -> str:
    number, free = 2, name
    while free in taken:
        free = f"{name[:36]}_{number}"
        number += 1
    return free


def _team(session: Session) -> Team:
    return session.scalars(select(Team).where(*living(Team)).limit(1)).one()
