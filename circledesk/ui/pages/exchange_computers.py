"""The team's computers: who has joined, who asks to, with the code that both sides compare."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal

from circledesk.services.facts.changed import Area
from circledesk.services.facts.people import DeviceRow
from circledesk.ui import asking_team
from circledesk.ui.page import Page
from circledesk.ui.pages.exchange_reading import read_devices
from circledesk.ui.pages.key_notice import KeyNotice
from circledesk.ui.tables.people import devices_model
from circledesk.ui.tabs.computer_menu import computer_actions, may_put_out
from circledesk.ui.widgets.layout import column
from circledesk.ui.widgets.list_view import ListView

if TYPE_CHECKING:
    from circledesk.ui.context import Context


class Computers(Page):
    """Enter or the small button accepts a computer that asks; only the organizer's can."""

    areas: ClassVar[frozenset[Area]] = frozenset({Area.EXCHANGE, Area.TEAM})
    told = Signal()
    counted = Signal(int)
    """How many ask to join."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.model = devices_model(ZoneInfo(context.device.zone), context.organizer)
        self.view = ListView(context.theme, context.preferences, self.model, "computers")
        self.view.setAccessibleName(self.tr("Computers of the team"))
        self.view.opened.connect(self.accept)
        self.view.pressed_button.connect(self.accept)
        self.view.menu_from(lambda device: computer_actions(context, self, device))
        self.view.chose.connect(self._choose)
        self.chosen: DeviceRow | None = None
        self.notice = KeyNotice(context)
        self.setLayout(column(8, self.notice, self.view, space=0))

    def load(self) -> None:
        """Read the computers."""
        self.notice.load()
        self.read(read_devices, self._show)

    def arrive(self) -> None:
        """The keyboard goes to the list."""
        self.view.enter()

    def line(self) -> str:
        """The sentence below the title."""
        if self.context.organizer:
            return self.tr(
                "A computer joins with an invitation file and six words. When it asks, compare the "
                "code by telephone, then accept it."
            )
        return self.tr("Computers of the team. The organizer lets new ones in.")

    def accept(self, device: DeviceRow) -> None:
        """Show the code, and let the computer in if the person says so."""
        if device.state == "requested" and self.context.organizer:
            asking_team.accept_device(self.context, device)

    def can_put_out(self) -> bool:
        """Whether the chosen computer, request or invitation can be put out from here."""
        return self.chosen is not None and may_put_out(self.context, self.chosen)

    def put_out(self) -> None:
        """Ask about the chosen one."""
        if self.chosen is not None and self.can_put_out():
            asking_team.put_out(self.context, self.chosen)

    def _choose(self, device: DeviceRow | None) -> None:
        self.chosen = device
        self.told.emit()

    def _show(self, rows: tuple[DeviceRow, ...]) -> None:
        self.model.set_rows(rows)
        chosen = self.chosen.id if self.chosen else ""
        self.chosen = next((row for row in rows if row.id == chosen), None)
        if rows and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.view.first())
        asking_ones = sum(row.state == "requested" for row in rows)
        self.counted.emit(asking_ones if self.context.organizer else 0)
        self.told.emit()
