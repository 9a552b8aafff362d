"""Data protection in one place: how long, who did what, the law's papers, a lost computer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QScrollArea, QWidget

from circledesk.ui import asking_keeping
from circledesk.ui.page import Page
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import Card, column, label, page_margins, row
from circledesk.ui.widgets.page_header import PageHeader

if TYPE_CHECKING:
    from circledesk.ui.context import Context


class ProtectionPage(Page):
    """A card for each way on; a branch reads, the organizer also changes."""

    areas = frozenset()

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        cards = column(*self._cards(), None, space=16)
        held = QWidget()
        held.setProperty("kind", "ground")
        held.setMaximumWidth(720)
        held.setLayout(cards)
        area = QScrollArea()
        area.setWidget(held)
        area.setWidgetResizable(True)
        header = PageHeader(context, self.title(), back=True)
        layout = column(header, 12, area, space=0)
        page_margins(layout)
        self.setLayout(layout)

    def title(self) -> str:
        """The page's name."""
        return self.tr("Data protection")

    def arrive(self) -> None:
        """The keyboard goes to the first card."""
        self.first.setFocus()

    def _cards(self) -> list[Card]:
        context = self.context
        cards = [
            self._card(
                self.tr("How long data are kept"),
                self.tr("Learners who have not been here for long, and the rule for each kind."),
                (self.tr("Show who is due"), "timer", lambda: asking_keeping.open_keeping(context)),
                (self.tr("The rule…"), "", lambda: asking_keeping.retention(context)),
            ),
            self._card(
                self.tr("Who did what"),
                self.tr("Who saw, took out, printed and changed what, and on which computer."),
                (self.tr("Show who did what"), "eye", lambda: asking_keeping.open_audit(context)),
            ),
            self._card(
                self.tr("Papers of the law"),
                self.tr("Record of processing, impact assessment, and a notice for the wall."),
                (self.tr("Papers…"), "printer", lambda: asking_keeping.privacy_papers(context)),
                *self._who_answers(),
            ),
        ]
        if context.organizer:
            told = self.tr(
                "A computer or a stick is lost, or data went to the wrong person: what to do, "
                "within 72 hours."
            )
            show = self.tr("Show the incidents")
            lost = self.tr("A computer is lost…")
            cards.append(
                self._card(
                    self.tr("Incidents"),
                    told,
                    (lost, "triangle-alert", lambda: asking_keeping.new_incident(context)),
                    (show, "", lambda: asking_keeping.open_incidents(context)),
                )
            )
        return cards

    def _who_answers(self) -> list[tuple[str, str, Callable[[], object]]]:
        if not self.context.organizer:
            return []
        context = self.context
        words = self.tr("Who answers for the data…")
        return [(words, "", lambda: asking_keeping.who_answers(context))]

    def _card(self, heading: str, told: str, *ways: tuple[str, str, Callable[[], object]]) -> Card:
        theme = self.context.theme
        buttons = [Button(theme, text, go, icon=icon) for text, icon, go in ways]
        if not hasattr(self, "first"):
            self.first = buttons[0]
        texts = (label(heading, "heading"), label(told, "grey", wrap=True))
        return Card(*texts, row(*buttons, None))
