"""To settle: the one place to worry. Each thing is done with one action."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from circledesk.services.facts.changed import EVERYTHING, Area
from circledesk.services.facts.exchange import WaitingView
from circledesk.services.facts.meetings import MeetingRow
from circledesk.services.facts.people import DeviceRow
from circledesk.ui import asking, words
from circledesk.ui.language import translated
from circledesk.ui.page import Page
from circledesk.ui.pages.settle_cards import SettleCard, VersionsCard
from circledesk.ui.pages.settle_reading import ToSettle, read_to_settle
from circledesk.ui.widgets.empty import Empty
from circledesk.ui.widgets.layout import clear, column, label, page_margins
from circledesk.ui.widgets.page_header import PageHeader

if TYPE_CHECKING:
    from circledesk.ui.context import Context

_WIDEST_PX = 860


class SettlePage(Page):
    """Opened by the header's button."""

    areas: ClassVar[frozenset[Area]] = EVERYTHING

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.shown: ToSettle | None = None
        self.cards: list[QWidget] = []
        self.header = PageHeader(context, self.title(), back=True)
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 8, 0)
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
        self._empty = Empty(context.theme, "circle-check", done)
        layout = column(self.header, 16, self._area, self._empty, space=0)
        page_margins(layout)
        self.setLayout(layout)
        self._empty.hide()

    def title(self) -> str:
        """The page's name."""
        return self.tr("To settle")

    def load(self) -> None:
        """Read what wants a person."""
        device = self.context.device
        self.read(lambda session: read_to_settle(session, device), self.show_all)

    def arrive(self) -> None:
        """The keyboard goes to the first card."""
        if self.cards:
            self._reach(self.cards[0])
        else:
            self.setFocus()

    def show_all(self, found: ToSettle) -> None:
        """Show what wants a person; the keyboard stays in its place of the list."""
        at = self._focused()
        self.shown = found
        self.cards = []
        clear(self._list)
        self._section(self.tr("Asks to join"), [self._request(row) for row in found.requests])
        self._section("", [VersionsCard(self.context, one) for one in found.versions])
        self._section(self.tr("Not complete yet"), [self._waiting(one) for one in found.waiting])
        self._section(self.tr("No attendance yet"), [self._meeting(row) for row in found.meetings])
        self.header.set_text(self.title(), self._line(found.count))
        self._area.setVisible(found.count > 0)
        self._empty.setVisible(found.count == 0)
        if self.cards and (at >= 0 or self.hasFocus()):
            self._reach(self.cards[min(max(at, 0), len(self.cards) - 1)])

    def _line(self, count: int) -> str:
        if not count:
            return ""
        if count == 1:
            return self.tr("1 thing wants a person. It is done with one action; Enter does it.")
        text = self.tr("{count} things want a person. Each is done with one action; Enter does it.")
        return text.format(count=count)

    def _section(self, heading: str, cards: list[SettleCard] | list[VersionsCard]) -> None:
        if not cards:
            return
        if self.cards:
            self._list.addSpacing(16)
        if heading:
            self._list.addWidget(label(heading, "strong"))
        for card in cards:
            self._list.addWidget(card)
            self.cards.append(card)

    def _request(self, row: DeviceRow) -> SettleCard:
        title = self.tr("{name} asks to join the team").format(name=row.name)
        line = self.tr("{branch} · compare the code {code} by telephone, then accept it")
        return SettleCard(
            self.context,
            "monitor",
            title,
            line.format(branch=row.branch, code=row.code),
            self.tr("Accept…"),
            lambda: asking.accept_device(self.context, row),
        )

    def _waiting(self, view: WaitingView) -> SettleCard:
        icons = {"row": "timer", "put-aside": "inbox", "rule": "triangle-alert"}
        text = self.tr("Waits for {what}. {step}")
        if view.kind == "put-aside":
            text = self.tr("Kept apart: {what}. {step}")
        line = text.format(what=translated(view.waits_for), step=translated(view.next_step))
        return SettleCard(
            self.context,
            icons.get(view.kind, "circle-alert"),
            translated(view.what),
            line,
            self.tr("Send & receive").replace("&", "&&"),
            lambda: self.context.nav.open_place("exchange"),
        )

    def _meeting(self, row: MeetingRow) -> SettleCard:
        title = self.tr("{circle}, {week}").format(
            circle=row.circle, week=words.week_of(row.week, row.weeks)
        )
        told = (row.branch, words.short_weekday_date(row.date), ", ".join(row.facilitators))
        line = " · ".join(part for part in told if part)
        if self.context.organizer:
            return SettleCard(
                self.context, "clipboard-check", title, line, self.tr("Ask"), lambda: self._ask(row)
            )
        return SettleCard(
            self.context,
            "clipboard-check",
            title,
            line,
            self.tr("Take attendance"),
            lambda: self.context.nav.open_meeting(row.id),
        )

    def _ask(self, row: MeetingRow) -> None:
        from circledesk.ui.tabs.follow_up import FollowUpDialog

        FollowUpDialog(self.context, row).open()

    def _focused(self) -> int:
        for number, card in enumerate(self.cards):
            if card.hasFocus() or (self.focusWidget() and card.isAncestorOf(self.focusWidget())):
                return number
        return -1

    def _reach(self, card: QWidget) -> None:
        if isinstance(card, VersionsCard):
            card.keep.setFocus()
        else:
            card.setFocus()
