"""The list of all certificates, read as long lists are: count and first rows, ids, rows in blocks.

Names come from what was issued (`content`), never from learner or circle.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Select, Text, func, select, text, type_coerce
from sqlalchemy.orm import Session

from circledesk.models.certificates import GONE, Certificate
from circledesk.models.tables import CERTIFICATE
from circledesk.services.certificate_reading import certificate_rows, void_serials
from circledesk.services.facts.certificates import CertificateRow
from circledesk.services.facts.lists import ALL, Listed, Narrowed, Order
from circledesk.services.living import living
from circledesk.services.names import fold, search_form
from circledesk.services.narrowing import certificates_in

HEAD = 100
"""Rows that come with the count."""
_Columns = CERTIFICATE.c


class _Said(msgspec.Struct):
    """What is looked at of a certificate's content."""

    learner: str = ""
    circle: str = ""
    branch: str = ""


@dataclass(frozen=True, slots=True)
class CertificateList:
    """Certificates, newest first, or by what an `Order` names: learner, circle, serial, issued or
    state.
    """

    narrowed: Narrowed = ALL

    def head(self, session: Session, order: Order) -> tuple[int, Sequence[CertificateRow]]:
        """Return how many there are, and the first of them."""
        if order.column in ("learner", "circle", "state"):
            ids = self.listed(session, order).ids[:HEAD]
        else:
            ids = session.scalars(self._ordered(select(_Columns.id), order).limit(HEAD)).all()
        return self._count(session), self.rows(session, ids)

    def listed(self, session: Session, order: Order) -> Listed:
        """Return all ids in order, with learner, circle, branch and number to find them by."""
        content = type_coerce(_Columns.content, Text)
        query = select(_Columns.id, _Columns.serial, _Columns.state, content)
        read = msgspec.json.Decoder(_Said).decode
        lines = [
            (key, serial, state, read(said) if said else _Said())
            for key, serial, state, said in session.execute(self._ordered(query, order))
        ]
        if order.column == "state":
            void = set(session.scalars(void_serials()))
            lines.sort(
                key=lambda line: "void" if line[1] in void else line[2], reverse=order.descending
            )
        elif order.column in ("learner", "circle"):
            named = order.column
            lines.sort(key=lambda line: fold(getattr(line[3], named)), reverse=order.descending)
        texts = [
            search_form(f"{said.learner} {said.circle} {said.branch} {serial}")
            for _, serial, _, said in lines
        ]
        return Listed([line[0] for line in lines], texts)

    def rows(self, session: Session, ids: Sequence[str]) -> tuple[CertificateRow, ...]:
        """Return the rows of these ids, in their order."""
        return certificate_rows(session, ids)

    def _count(self, session: Session) -> int:
        count = select(func.count()).select_from(CERTIFICATE)
        if self.narrowed:
            return session.scalar(count.where(*self._shown())) or 0
        # No row is read: a full index has how many there are, a small one those that are deleted.
        every, gone = session.scalar(count) or 0, session.scalar(count.where(text(GONE)))
        return every - (gone or 0)

    def _shown(self) -> tuple[ColumnElement[bool], ...]:
        return (*living(Certificate), *certificates_in(self.narrowed))

    def _ordered(self, query: Select[Any], order: Order) -> Select[Any]:
        query, down = query.where(*self._shown()), order.descending
        if order.column == "serial":
            return query.order_by(_Columns.serial.desc() if down else _Columns.serial, _Columns.id)
        if order.column == "issued" and not down:
            return query.order_by(_Columns.issued_on.asc().nulls_first(), _Columns.serial)
        return query.order_by(
            _Columns.issued_on.desc().nulls_last(), _Columns.serial.desc(), _Columns.id.desc()
        )
