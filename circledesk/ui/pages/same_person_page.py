"""Learners who may be one person: side by side, and one key to say so or not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from circledesk.services.facts.changed import Area
from circledesk.services.facts.same_person import OneOfTwo, Pair
from circledesk.services.phones import said_phone
from circledesk.ui import words
from circledesk.ui.language import translated
from circledesk.ui.page import Page
from circledesk.ui.pages.settle_cards import FocusCard
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.empty import Empty
from circledesk.ui.widgets.filter_bar import FilterBar
from circledesk.ui.widgets.layout import clear, column, label, page_margins, row
from circledesk.ui.widgets.page_header import PageHeader

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context

_WIDEST_PX = 860
_AT_ONCE = 30
Found = tuple[int, tuple[Pair, ...]]


class PairCard(FocusCard):
    """Enter or S: one person; T or 2: two people."""

    def __init__(self, context: Context, pair: Pair) -> None:
        super().__init__(pair.id)
        self._context, self.pair = context, pair
        theme = context.theme
        self.same = Button(theme, self.tr("Same person (S)"), self.join)
        self.two = Button(theme, self.tr("Two people (T)"), self.tell_apart)
        for button in (self.same, self.two):
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(2)
        for at, side in enumerate((pair.one, pair.other), 1):
            grid.setColumnStretch(at, 1)
            for number, text in enumerate(self._facts(side)):
                grid.addWidget(label(text, "strong" if not number else "", wrap=True), number, at)
        for number, text in enumerate(self._captions()):
            grid.addWidget(label(text, "grey"), number, 0)
        why = " · ".join(part for part in (pair.branch, translated(pair.why)) if part)
        layout = column(
            label(why, "grey", wrap=True), 2, grid, 6, row(self.same, self.two, None), space=4
        )
        layout.setContentsMargins(16, 13, 16, 13)
        self.setLayout(layout)
        spoken = [why, *self._facts(pair.one), *self._facts(pair.other)]
        self.setAccessibleName(". ".join(spoken))

    def do_by_key(self, event: QKeyEvent) -> bool:
        """Say what they are."""
        if event.key() in (Qt.Key.Key_S, Qt.Key.Key_1, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.join()
        elif event.key() in (Qt.Key.Key_T, Qt.Key.Key_2):
            self.tell_apart()
        else:
            return False
        return True

    def join(self) -> None:
        """They are one: who was here first is kept, with all that both did."""
        kept, gone = self.pair.one.id, self.pair.other.id

        def work(session: Session) -> Any:
            from circledesk.services.same_person import merge_learners

            return merge_learners(session, kept=kept, gone=gone)

        self._write(work)

    def tell_apart(self) -> None:
        """They are two; it is not asked again."""
        one, other = self.pair.one.id, self.pair.other.id

        def work(session: Session) -> Any:
            from circledesk.services.same_person import tell_apart

            return tell_apart(session, one=one, other=other)

        self._write(work)

    def _write(self, work: Any) -> None:
        if self.same.isEnabled():
            for button in (self.same, self.two):
                button.setEnabled(False)
            self._context.jobs.write(work)

    def _captions(self) -> tuple[str, ...]:
        return (
            self.tr("Name"),
            self.tr("Phone"),
            self.tr("E-mail"),
            self.tr("Circles"),
            self.tr("Came, certificates"),
            self.tr("Known since"),
        )

    def _facts(self, side: OneOfTwo) -> tuple[str, ...]:
        seen = words.year_date(side.first_seen.date()) if side.first_seen else "—"
        name = f"{side.name} ({self.tr('under 18')})" if side.under_18 else side.name
        return (
            name,
            said_phone(side.phone, self._context.country) or "—",
            side.email or "—",
            ", ".join(side.circles) or "—",
            f"{side.came}, {side.certificates}",
            seen,
        )


class SamePersonPage(Page):
    """The surest pairs first; arrows go from card to card."""

    areas: ClassVar[frozenset[Area]] = frozenset({Area.LEARNERS})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.cards: list[PairCard] = []
        self.branch = FilterBar(context, "same-person", ("branch",))
        self.branch.changed.connect(self.refresh)
        if not context.organizer and len(context.device.branches) < 2:
            self.branch.button.hide()
        looking = self.tr("Looking…")
        self.header = PageHeader(context, self.title(), self.branch.button, line=looking, back=True)
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 12, 8, 0)
        self._list.setSpacing(8)
        held = QWidget()
        held.setProperty("kind", "ground")
        held.setMaximumWidth(_WIDEST_PX)
        held.setLayout(column(self._list, None, space=0))
        self._area = QScrollArea()
        self._area.setWidget(held)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        sentence = self.tr("Nobody looks like one person twice. A shared phone alone says nothing.")
        way_on = Button(context.theme, self.tr("Back to the learners"), context.nav.back)
        self._empty = Empty(context.theme, "circle-check", sentence, way_on, example=False)
        layout = column(self.header, self.branch, self._area, self._empty, space=0)
        page_margins(layout)
        self.setLayout(layout)
        self._empty.hide()

    def title(self) -> str:
        """The page's name."""
        return self.tr("Same person?")

    def load(self) -> None:
        """Look for pairs."""
        own = None if self.context.organizer else self.context.device.branches
        branches = self.branch.narrowed.branches or own

        def work(session: Session) -> Found:
            from circledesk.services.same_person import same_persons

            return same_persons(session, branch_id=branches, most=_AT_ONCE)

        self.read(work, self.show_pairs)

    def show_pairs(self, found: Found) -> None:
        """Show pairs; the keyboard stays in its place."""
        at = next((n for n, card in enumerate(self.cards) if card.hasFocus()), 0)
        mine = self.hasFocus() or any(card.hasFocus() for card in self.cards)
        count, pairs = found
        clear(self._list)
        self.cards = [PairCard(self.context, pair) for pair in pairs]
        for card in self.cards:
            card.go.connect(self._go)
            self._list.addWidget(card)
            card.show()
        self._area.setVisible(bool(pairs))
        self._empty.setVisible(not pairs)
        self.header.set_text(self.title(), self._line(count, len(pairs)))
        if mine and self.cards:
            self._reach(at)

    def arrive(self) -> None:
        """The keyboard goes to the first pair."""
        if self.cards:
            self._reach(0)
        else:
            self.setFocus()

    def _line(self, count: int, shown: int) -> str:
        if not count:
            return ""
        one = self.tr("One pair may be one person. Joining them can be undone.")
        many = self.tr("{n} pairs may be one person each. Joining them can be undone.")
        told = words.counted(one, many, count)
        if count > shown:
            told += " " + self.tr("The surest {n} are shown.").format(n=shown)
        return told

    def _go(self, step: int) -> None:
        at = next((n for n, card in enumerate(self.cards) if card.hasFocus()), 0)
        self._reach(at + step)

    def _reach(self, at: int) -> None:
        card = self.cards[min(max(at, 0), len(self.cards) - 1)]
        card.setFocus()
        self._area.ensureWidgetVisible(card, 0, 24)
