"""On an organizer's dashboard: one line for a form that was begun and not finished."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from circledesk.services.facts.drafts import HalfFilled
from circledesk.ui.page import Page
from circledesk.ui.tabs.begun import KEY, Begun
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.elided import Elided
from circledesk.ui.widgets.layout import Card, column, row

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class BegunLine(QWidget):
    """Takes no room where nothing is unfinished."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.begun = Begun(page)
        self.words = Elided()
        go = Button(page.context.theme, self.tr("Go on"), self.begun.go_on, kind="small", tip=KEY)
        line = row(self.words, go, space=16)
        line.setStretch(0, 1)
        below = column(Card(line, kind="notice"))
        below.setContentsMargins(24, 4, 24, 8)
        self.setLayout(below)
        self.hide()
        page.context.form_let_go.connect(self.load)

    def load(self) -> None:
        """Read what was begun."""
        self._page.context.jobs.read(_read, self._show, owner=self)

    def _show(self, forms: tuple[HalfFilled, ...]) -> None:
        self.begun.show_begun(forms, ())
        first = self.begun.first
        self.setVisible(bool(first))
        told = self.tr("Unfinished: {what} ({key} goes on)")
        self.words.setText(told.format(what=first, key=KEY))


def _read(session: Session) -> tuple[HalfFilled, ...]:
    from circledesk.services.drafts import half_filled

    return half_filled(session)
