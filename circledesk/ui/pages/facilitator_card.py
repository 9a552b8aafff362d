"""The card beside a facilitator's circles: how organizers stand with her."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from circledesk.services.facts.people import FacilitatorPage
from circledesk.ui import words
from circledesk.ui.context import Context
from circledesk.ui.tables.hosted import away_words
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import Card, clear, label, row

WIDTH_PX = 290


class FacilitatorCard(Card):
    """Fields that say nothing are left out; Change asks for level, support and notes."""

    def __init__(self, context: Context, change: Callable[[], object]) -> None:
        self.context = context
        self.grid = QGridLayout()
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(8)
        self.grid.setColumnStretch(1, 1)
        self.note = label("", wrap=True)
        self.change = Button(context.theme, self.tr("Change…"), change, icon="pencil", tip="Ctrl+E")
        self.change.setShortcut("Ctrl+E")
        heading = label(self.tr("Support"), "heading")
        super().__init__(heading, self.grid, self.note, 4, row(self.change, None))
        self.setFixedWidth(WIDTH_PX)

    def show_page(self, page: FacilitatorPage) -> None:
        """Show what is noted of her."""
        clear(self.grid)
        for number, (name, value) in enumerate(self._fields(page)):
            self.grid.addWidget(label(name, "grey"), number, 0, Qt.AlignmentFlag.AlignTop)
            self.grid.addWidget(label(value, wrap=True), number, 1)
        self.note.setText(page.row.note)
        self.note.setVisible(bool(page.row.note))

    def _fields(self, page: FacilitatorPage) -> list[tuple[str, str]]:
        told, today = page.row, self.context.today
        proposed = self.tr("{level}, proposed by her circles")
        level = words.level(told.level)
        fields = [
            (self.tr("Level"), level if told.level_set else proposed.format(level=level)),
            (self.tr("Supported by"), told.supported_by),
            (
                self.tr("Spoken to"),
                words.ago(told.last_spoken, today) if told.last_spoken else self.tr("not noted"),
            ),
            (
                self.tr("Last news"),
                words.ago(told.last_news, today) if told.last_news else self.tr("none yet"),
            ),
            (self.tr("Circles"), self._circles(page)),
            (self.tr("Follow-ups"), str(page.follow_ups) if page.follow_ups else ""),
            (self.tr("Away"), away_words(told.away) if told.away else ""),
        ]
        return [(name, value) for name, value in fields if value]

    def _circles(self, page: FacilitatorPage) -> str:
        text = self.tr("{running} running, {done} done")
        return text.format(running=page.row.running, done=page.row.done)
