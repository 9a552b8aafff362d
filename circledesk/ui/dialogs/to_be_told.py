"""P2PU's two-day rule as people meet it: who must be told of a change of dates."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication

from circledesk.services.facts.circles import CirclePage, SignupRow
from circledesk.services.phones import said_phone
from circledesk.ui import words
from circledesk.ui.context import Context
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import Card, label, row
from circledesk.ui.widgets.tick import Tick

_NAMED = 6
_NBSP = "\u00a0"


class ToBeTold(Card):
    """Names and phones; a tick to confirm where the dates were fixed already."""

    shown = Signal()

    def __init__(self, context: Context) -> None:
        self.heading = label("", "strong", wrap=True)
        self.rule = label(self._rule(), "grey", wrap=True)
        self.names = label("", "grey", wrap=True)
        super().__init__(self.heading, self.rule, self.names, kind="notice")
        self._context = context
        self._people: tuple[SignupRow, ...] = ()
        self.copy = Button(
            context.theme, self.tr("Copy the phone numbers"), self._copy, kind="small"
        )
        self.inside.addLayout(row(self.copy, None))
        self.confirm = Tick(self.tr("I will tell them, or have told them"))
        self.inside.addWidget(self.confirm)
        self.hide()

    @property
    def confirmed(self) -> bool:
        """Whether nothing has to be confirmed, or it was."""
        return self.confirm.isHidden() or self.confirm.ticked

    def show_circle(self, page: CirclePage) -> None:
        """Show who is signed up; without anybody there is nothing to show, and to confirm."""
        self._people = tuple(row for row in page.signups if row.state == "signed-up")
        if not self._people:
            self.confirm.hide()
            self.hide()
            return
        count = len(self._people)
        one, many = self.tr("One learner must be told"), self.tr("{n} learners must be told")
        self.heading.setText(words.counted(one, many, count))
        self.rule.setVisible(not page.may_change_dates)
        self.names.setText(self._named(self._people))
        self.confirm.setVisible(not page.may_change_dates)
        self.copy.setVisible(any(row.phone for row in self._people))
        self.show()
        self.shown.emit()

    def _rule(self) -> str:
        return self.tr(
            "The dates of a circle are fixed from two days before its first meeting. They can be "
            "changed all the same, once you confirm."
        )

    def _named(self, people: Sequence[SignupRow]) -> str:
        named = [self._reached(row) for row in people[:_NAMED]]
        told = "; ".join(named)
        more = len(people) - _NAMED
        if more <= 0:
            return told
        rest = self.tr("and {n} more").format(n=more).replace(" ", _NBSP)
        return f"{told}; {rest}"

    def _reached(self, person: SignupRow) -> str:
        phone = said_phone(person.phone, self._context.country)
        return f"{person.name} {phone}".strip().replace(" ", _NBSP)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(
            "\n".join(row.phone for row in self._people if row.phone)
        )
        self.copy.setText(self.tr("Copied"))
