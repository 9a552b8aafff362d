"""Two versions: which cells are contested, with the value shown and those that lost."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.models.base import derived_id
from circledesk.models.changes import ConflictRow
from circledesk.models.fold import DELETED, Folded, Head, fold
from circledesk.models.log import Log
from circledesk.models.rows import kinds
from circledesk.models.tables import SIGNUP
from circledesk.models.team import Branch, Device, Person
from circledesk.models.trust import device_of
from circledesk.services.facts.exchange import ConflictView, OtherValue
from circledesk.services.roles import unknown_contacts
from circledesk.services.survivors import Parent, branch_of, newest_change, survivors
from circledesk.services.titles import title_of

LED = {
    "sort_name": "name", "phone_typed": "phone", "phone_check": "phone", "email_typed": "email",
}  # fmt: skip
"""Cells that follow from another: settled with it, and listed only where that one is not."""


CONTACTS = frozenset({"phone", "phone_typed", "email", "email_typed", "guardian_phone"})
"""Cells that hold a telephone or an e-mail."""


def conflicts(session: Session) -> tuple[ConflictView, ...]:
    """Return every contested cell with the value shown and those that lost, who and when."""
    listed = session.execute(
        select(ConflictRow.row, ConflictRow.cell, ConflictRow.tbl).order_by(
            ConflictRow.tbl, ConflictRow.row, ConflictRow.cell
        )
    ).all()
    changes = Log(session.connection()).of_rows(sorted({row for row, _, _ in listed}))
    known = _known(session)
    views = []
    contested = {(row, cell) for row, cell, _ in listed}
    for row, cell, table in listed:
        if (row, LED.get(cell)) in contested:
            continue
        folded = fold(changes.get(row, []))
        if cell not in folded.heads:  # listed by damage: the check says so
            continue
        losers = folded.unseen.get(cell) or folded.heads[cell][1:]
        views.append(
            known.placed(
                changes[row][0].scope,
                ConflictView(
                    id=conflict_id(row, cell),
                    table=table,
                    row=row,
                    cell=cell,
                    shown=None if cell in folded.unseen else folded.heads[cell][0].value,
                    others=tuple(
                        replace(known.version(head), called=_called(session, table, cell, head))
                        for head in losers
                    ),
                    provisional=cell in folded.provisional,
                    what=title_of(session, table, row),
                    now=replace(
                        known.version(head := _standing(folded, cell)),
                        called=_called(session, table, cell, head),
                    ),
                    deleted=cell in folded.unseen,
                ),
            )
        )
    named = {(view.row, view.cell) for view in views}
    for parent, living in survivors(session).items():
        if (parent[1], DELETED) not in named:
            views.append(_deleted_above(session, parent, living, known))
    views.sort(key=lambda view: (view.table, view.row, view.cell))
    return tuple(_contacts_kept_back(session, views))


def _contacts_kept_back(session: Session, views: list[ConflictView]) -> list[ConflictView]:
    """Leave out telephones and e-mails of learners that are not for who sits here."""
    about = {view.row: view.row for view in views if view.table == "learner"}
    signups = [view.row for view in views if view.table == "signup" and view.cell in CONTACTS]
    learner_of = select(SIGNUP.c.id, SIGNUP.c.learner_id).where(SIGNUP.c.id.in_(signups))
    about |= dict(session.execute(learner_of).all()) if signups else {}
    hidden = unknown_contacts(session.connection(), list(about.values()))
    return [
        view.without_values() if view.cell in CONTACTS and about.get(view.row) in hidden else view
        for view in views
    ]


@dataclass(frozen=True, slots=True)
class _Known:
    """Names of people, branches and computers; of a computer also its branch."""

    people: dict[str, str]
    branches: dict[str, str]
    devices: dict[str, tuple[str, str]]

    def version(self, head: Head) -> OtherValue:
        """Return a value with who wrote it, when and where."""
        change = head.change
        device = device_of(change.writer)
        name, branch = self.devices.get(device, (device, ""))
        return OtherValue(
            value=head.value,
            by=self.people.get(change.actor, ""),
            device=name,
            at=datetime.fromisoformat(change.at),
            branch=branch,
            id=f"{change.operation}.{change.seq}",
        )

    def placed(self, scope: str, view: ConflictView) -> ConflictView:
        """Say whose row it is."""
        branch = branch_of(scope)
        return replace(view, branch_id=branch, branch=self.branches.get(branch or "", ""))


def _known(session: Session) -> _Known:
    branches = dict(session.execute(select(Branch.id, Branch.name)).all())
    devices = {
        row.id: (row.name, branches.get(row.branch_id, "") if row.role == "branch" else "")
        for row in session.execute(select(Device.id, Device.name, Device.branch_id, Device.role))
    }
    return _Known(dict(session.execute(select(Person.id, Person.name)).all()), branches, devices)


def _deleted_above(
    session: Session, parent: Parent, living: list[Parent], known: _Known
) -> ConflictView:
    """Return the line of a deleted row under which others live."""
    table, row = parent
    shown = fold(Log(session.connection()).of_rows([row])[row]).heads[DELETED][0]
    others = [Head(title_of(session, *child), newest_change(session, child[1])) for child in living]
    view = ConflictView(
        id=conflict_id(row, DELETED),
        table=table,
        row=row,
        cell=DELETED,
        shown=None,
        others=tuple(known.version(head) for head in others),
        provisional=False,
        what=title_of(session, table, row),
        now=known.version(shown),
        deleted=True,
    )
    return known.placed(shown.change.scope, view)


def _called(session: Session, table: str, cell: str, head: Head) -> str:
    """Return what the row is called that a value names: an id tells people nothing."""
    kind = kinds().get(table)
    above = dict(kind.parents).get(cell) if kind else None
    named = above and isinstance(head.value, str)
    return title_of(session, above, head.value) if above and named else ""


def _standing(folded: Folded, cell: str) -> Head:
    """Return the head that is shown; for a row that was deleted, the deletion."""
    return folded.heads[DELETED if cell in folded.unseen else cell][0]


def conflict_id(row: str, cell: str) -> str:
    """Return the id of a contested cell: the same on every device."""
    return derived_id("conflict", row, cell)
