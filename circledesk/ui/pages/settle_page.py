"""To settle: the one place to worry. Each thing is done with one action."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from circledesk.services.facts.changed import EVERYTHING, Area
from circledesk.services.facts.exchange import ConflictView
from circledesk.ui.page import Page
from circledesk.ui.pages.settle_cards import FocusCard
from circledesk.ui.pages.settle_many_bar import ManyBar
from circledesk.ui.pages.settle_reading import ToSettle, read_to_settle
from circledesk.ui.pages.settle_sections import Section, sections
from circledesk.ui.pages.settle_work import settle_all
from circledesk.ui.pages.versions_card import VersionsCard
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.empty import Empty
from circledesk.ui.widgets.layout import clear, column, label, page_margins
from circledesk.ui.widgets.page_header import PageHeader
from circledesk.ui.widgets.tabs import TabBar

if TYPE_CHECKING:
    from circledesk.ui.context import Context

_WIDEST_PX = 860
_AT_FIRST = 12
"""Cards of a section that are drawn at once; a thousand would take seconds."""
ALL = "all"


class SettlePage(Page):
    """Opened by the header's button. The tabs are filters: all, or things of one kind."""

    areas: ClassVar[frozenset[Area]] = EVERYTHING

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.shown: ToSettle | None = None
        self.cards: list[FocusCard] = []
        self._names: list[str] = [ALL]
        self._room: dict[str, int] = {}
        self._picked: set[str] = set()
        self.header = PageHeader(context, self.title(), back=True)
        self.bar = TabBar(context.theme)
        self.bar.setAccessibleName(self.tr("What is shown"))
        self.bar.currentChanged.connect(self._filter)
        self.many: ManyBar | None = None
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
        done = self.tr("Nothing wants you. What does, stands here and in the counter at the top.")
        self._empty = Empty(context.theme, "circle-check", done, example=False)
        layout = column(self.header, 4, self.bar, self._area, self._empty, space=0)
        page_margins(layout)
        self.setLayout(layout)
        self._empty.hide()
        self.bar.hide()

    def title(self) -> str:
        """The page's name."""
        return self.tr("To settle")

    def load(self) -> None:
        """Read what wants a person; what the header counted is shown at once."""
        device, known = self.context.device, self.context.to_settle
        if known is not None and self.shown is None:
            self.show_all(known)
            return
        self.read(lambda session: read_to_settle(session, device), self.show_all)

    def arrive(self) -> None:
        """The keyboard goes to the first card."""
        if self.cards:
            self._reach(0)
        else:
            self.setFocus()

    def show_tab(self, name: str) -> None:
        """Show things of one kind."""
        if name in self._names:
            self.bar.setCurrentIndex(self._names.index(name))

    def show_all(self, found: ToSettle) -> None:
        """Show what wants a person; the keyboard stays with its card, else in its place."""
        at, key = self._focused()
        self.shown = found
        self._picked &= {view.id for view in found.versions}
        present = sections(self.context, found)
        self._name_tabs(present, found.count)
        self._fill(present)
        self.header.set_text(self.title(), self._line(found.count))
        self._area.setVisible(found.count > 0)
        self._empty.setVisible(found.count == 0)
        if self.cards and (at >= 0 or self.hasFocus()):
            keys = [card.key for card in self.cards]
            self._reach(keys.index(key) if key in keys else max(at, 0))

    def picked(self) -> list[ConflictView]:
        """The two versions that are picked, of those in the list."""
        held = self.shown.versions if self.shown else ()
        return [view for view in held if view.id in self._picked]

    def settle_many(self, choice: str, source: str) -> None:
        """Settle what is picked, else all; with a source those that it has a version of."""
        views = self.picked() or list(self.shown.versions if self.shown else ())
        if source:
            views = [view for view in views if source in view.sources]
        settle_all(self.context, [view.id for view in views], choice, source)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+A picks all two versions, or none where all are."""
        if event.key() != Qt.Key.Key_A or event.modifiers() != Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
            return
        every = {view.id for view in self.shown.versions} if self.shown else set()
        self._picked = set() if self._picked == every else every
        for card in self.cards:
            if isinstance(card, VersionsCard):
                card.show_picked(card.key in self._picked)
        self._count_picked()

    def _line(self, count: int) -> str:
        if not count:
            return ""
        if count == 1:
            return self.tr("1 thing wants a person. It is done with one action; Enter does it.")
        text = self.tr("{count} things want a person. Each is done with one action; Enter does it.")
        return text.format(count=count)

    def _name_tabs(self, present: list[Section], count: int) -> None:
        chosen = self._chosen()
        self._names = [ALL, *(section.name for section in present)]
        self.bar.blockSignals(True)
        while self.bar.count():
            self.bar.removeTab(0)
        for name, text, number in [
            (ALL, self.tr("All"), count),
            *((section.name, section.heading, len(section.rows)) for section in present),
        ]:
            self.bar.addTab(text)
            self.bar.set_count(self._names.index(name), str(number))
        self.bar.setCurrentIndex(self._names.index(chosen) if chosen in self._names else 0)
        self.bar.blockSignals(False)
        self.bar.setVisible(len(present) > 1)

    def _chosen(self) -> str:
        index = self.bar.currentIndex()
        return self._names[index] if 0 <= index < len(self._names) else ALL

    def _filter(self) -> None:
        if self.shown is not None:
            self._fill(sections(self.context, self.shown))
            self._area.verticalScrollBar().setValue(0)

    def _fill(self, present: list[Section]) -> None:
        self.cards, self.many = [], None
        clear(self._list)
        chosen = self._chosen()
        for section in present:
            if chosen in (ALL, section.name):
                self._add(section, heading=chosen == ALL)
        self._list.activate()

    def _add(self, section: Section, *, heading: bool) -> None:
        if self.cards:
            self._list.addSpacing(16)
        if heading:
            title = label(section.heading, "strong")
            self._list.addWidget(title)
            title.show()
        if section.name == "versions":
            self.many = ManyBar(self.context.theme)
            self.many.asked.connect(self.settle_many)
            self._list.addWidget(self.many)
            self._count_picked()
        room = self._room.get(section.name, _AT_FIRST)
        for one in section.rows[:room]:
            card = section.make(one)
            card.go.connect(self._go)
            if isinstance(card, VersionsCard):
                card.show_picked(card.key in self._picked)
                card.picked.connect(self._pick)
                card.chose.connect(self._choose)
            self._list.addWidget(card)
            card.show()  # at once: what is not seen yet is not given the keyboard
            self.cards.append(card)
        if len(section.rows) > room:
            text = self.tr("Show more: {n}").format(n=len(section.rows) - room)
            more = Button(
                self.context.theme, text, lambda: self.show_more(section.name), kind="link"
            )
            self._list.addWidget(more)

    def show_more(self, name: str) -> None:
        """Draw more cards of a section; the keyboard goes to the first of them."""
        at = len(self.cards)
        self._room[name] = self._room.get(name, _AT_FIRST) + 4 * _AT_FIRST
        if self.shown is not None:
            self._fill(sections(self.context, self.shown))
            self._reach(min(at, len(self.cards) - 1))

    def _pick(self) -> None:
        for card in self.cards:
            if isinstance(card, VersionsCard):
                (self._picked.add if card.tick.isChecked() else self._picked.discard)(card.key)
        self._count_picked()

    def _count_picked(self) -> None:
        if self.shown is not None and self.many is not None:
            self.many.show_versions(self.shown.versions, len(self._picked))

    def _choose(self, choice: str) -> None:
        """K or R: for the card, or for all that are picked where it is one of them."""
        at, key = self._focused()
        card = self.cards[at]
        if len(self._picked) > 1 and key in self._picked:
            self.settle_many(choice, "")
        elif isinstance(card, VersionsCard):
            card.settle(choice)
            if at + 1 < len(self.cards):
                self._reach(at + 1)

    def _go(self, step: int) -> None:
        at, _ = self._focused()
        self._reach(at + step)

    def _focused(self) -> tuple[int, str]:
        """Return place and key of the card that has the keyboard; -1 where none has it."""
        for number, card in enumerate(self.cards):
            inside = self.focusWidget()
            if card.hasFocus() or (inside is not None and card.isAncestorOf(inside)):
                return number, card.key
        return -1, ""

    def _reach(self, at: int) -> None:
        card = self.cards[min(max(at, 0), len(self.cards) - 1)]
        card.setFocus()
        self._area.ensureWidgetVisible(card, 0, 24)
