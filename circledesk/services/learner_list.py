"""The list of all learners, read as long lists are: count and first rows, ids, rows in blocks.

The words that learners are found by are held by the window as long as the list is open, and read
anew after each change; nothing of them is kept anywhere else, so an erasure has nothing to strip.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, case, func, select, text
from sqlalchemy.orm import Session

from circledesk.models.learners import NOT_SHOWN, Learner
from circledesk.models.tables import BRANCH, LEARNER
from circledesk.services.facts.circles import LearnerRow
from circledesk.services.facts.lists import ALL, Listed, Narrowed, Order
from circledesk.services.learners import certified, joined, learner_rows
from circledesk.services.living import living
from circledesk.services.names import search_form
from circledesk.services.narrowing import learners_in
from circledesk.services.roles import known_contacts, unknown_contacts

HEAD = 50
"""Rows that come with the count."""


@dataclass(frozen=True, slots=True)
class LearnerList:
    """Learners by name, or by what an `Order` names: name, phone, email, circles, certificates or
    last (sign-up).
    """

    narrowed: Narrowed = ALL

    def head(self, session: Session, order: Order) -> tuple[int, Sequence[LearnerRow]]:
        """Return how many there are, and the first of them."""
        ids = session.scalars(self._ordered(session, select(LEARNER.c.id), order).limit(HEAD)).all()
        return self._count(session), self.rows(session, ids)

    def listed(self, session: Session, order: Order) -> Listed:
        """Return all ids in order, with name, phone, e-mail and branch to find them by."""
        named = select(BRANCH.c.id, BRANCH.c.name)
        branches = {key: search_form(name) for key, name in session.execute(named)}
        columns = LEARNER.c
        query = self._ordered(
            session,
            select(columns.id, columns.branch_id, columns.sort_name, columns.phone, columns.email),
            order,
        )
        lines = session.execute(query).all()
        ids, texts = [line.id for line in lines], []
        hidden = unknown_contacts(session.connection(), ids)
        for key, branch, name, phone, email in lines:
            if key in hidden:
                phone = email = ""
            texts.append(f"{name} {phone} {email} {branches.get(branch, '')}")
        # One long text is folded much faster than many short ones.
        folded = "\n".join(texts).lower().replace("'", "").split("\n") if texts else []
        return Listed(ids, folded)

    def rows(self, session: Session, ids: Sequence[str]) -> tuple[LearnerRow, ...]:
        """Return the rows of these ids, in their order."""
        return learner_rows(session, ids)

    def _count(self, session: Session) -> int:
        count = select(func.count()).select_from(LEARNER)
        if self.narrowed:
            return session.scalar(count.where(*self._shown())) or 0
        # Nobody's row is read: a full index has how many there are, a small one who is not shown.
        every, hidden = session.scalar(count) or 0, session.scalar(count.where(text(NOT_SHOWN)))
        return every - (hidden or 0)

    def _shown(self) -> tuple[ColumnElement[bool], ...]:
        return (*living(Learner), LEARNER.c.name != "", *learners_in(self.narrowed))

    def _ordered(self, session: Session, query: Select[Any], order: Order) -> Select[Any]:
        query = query.where(*self._shown())
        key: ColumnElement[Any]
        if order.column in ("circles", "last"):
            counted = joined().subquery()
            query = query.outerjoin(counted, counted.c.learner_id == LEARNER.c.id)
            key = func.coalesce(counted.c[order.column], 0 if order.column == "circles" else "")
        elif order.column == "certificates":
            held = certified().subquery()
            query = query.outerjoin(held, held.c.learner_id == LEARNER.c.id)
            key = func.coalesce(held.c.certificates, 0)
        else:
            key = _cell(session, order.column)
        down = order.descending
        return query.order_by(key.desc() if down else key, LEARNER.c.sort_name, LEARNER.c.id)


def _cell(session: Session, name: str) -> ColumnElement[Any]:
    """The learner's own cell to order by; a contact that is not shown has no place in it either."""
    if name not in ("phone", "email"):
        return LEARNER.c.sort_name
    known = known_contacts(session.connection())
    cell: ColumnElement[Any] = LEARNER.c[name]
    return cell if known is None else case((LEARNER.c.id.in_(known), cell), else_="")
