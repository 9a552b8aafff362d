"""The window: header, rail, the pages, status line. It wires them and decides nothing.

It paints before the database is touched: no module imported here imports a service or a model.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from circledesk.ui.context import Context
from circledesk.ui.dropped import lists_in, sheets_in
from circledesk.ui.opening import USUAL, remember
from circledesk.ui.places import places
from circledesk.ui.shell.header import Header
from circledesk.ui.shell.practice_band import PracticeBand
from circledesk.ui.shell.rail import Rail
from circledesk.ui.shell.settle_counter import SettleCounter
from circledesk.ui.shell.standing import Standing, read_first, read_standing
from circledesk.ui.shell.status_line import StatusLine
from circledesk.ui.widgets.on_screen import fitting

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import (
        QCloseEvent,
        QDragEnterEvent,
        QDropEvent,
        QPaintEvent,
        QResizeEvent,
    )

    from circledesk.errors import CircleDeskError
    from circledesk.services.facts.people import AtDesk, ThisDevice
    from circledesk.ui.locking import Locking


class MainWindow(QMainWindow):
    """Made with a context; reads the desk as soon as it has painted once."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.begun = False
        """Whether the window painted once and began to read."""
        self.complete = False
        """Whether menus, keys and toasts are there too."""
        self.given_up = False
        """Whether the library did not open, and another window says what helps."""
        self._alt_alone = False
        self.cannot_open: Callable[[CircleDeskError], None] | None = None
        """Told why the library does not open; without it that is said in the window."""
        self.locking: Locking | None = None
        """Once somebody has a PIN here."""
        context.window = self
        self.setWindowTitle("CircleDesk")
        self.setMinimumSize(fitting(self, QSize(960, 560)))
        self.resize(fitting(self, USUAL))
        self.stack = QStackedWidget()
        self.header = Header(context)
        self.counter = SettleCounter(context, self)
        self.counter.counted.connect(self.header.set_to_settle)
        self.rail = Rail(context)
        self.band = PracticeBand(context) if context.preferences.practice else None
        self.status = StatusLine(context, self._take)
        self._arrange()
        self._connect()
        self.setAcceptDrops(True)
        self.rail.show_role(context.preferences.text("role", "organizer"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and let the desk be opened after the first time."""
        super().paintEvent(event)
        if not self.begun:
            self.begun = True
            QTimer.singleShot(0, self._begin)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A toast that is shown keeps its place."""
        super().resizeEvent(event)
        if self.complete:
            for part in (self.toast, self.finder):
                if part.isVisible():
                    part.place()

    def event(self, event: QEvent) -> bool:
        """Alt alone brings the menu bar; Alt with another key is that key's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            self._alt_alone = event.key() == Qt.Key.Key_Alt
        elif event.type() == QEvent.Type.WindowDeactivate:
            self._alt_alone = False
        return super().event(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Alt was let go."""
        super().keyReleaseEvent(event)
        if event.key() == Qt.Key.Key_Alt and self._alt_alone and self.complete and not self.locked:
            self._alt_alone = False
            self.menu.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Finish what is queued, then leave the database; the next start opens as large."""
        remember(self, self.context.preferences)
        self.context.jobs.stop()
        if self.complete:
            self.collector.stop()
            self.backups.stop()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Pictures of signed sheets, and lists, may be dropped on every page."""
        if self.begun and (sheets_in(event.mimeData()) or lists_in(event.mimeData())):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """What is dropped is read; nothing is recorded yet."""
        if files := sheets_in(event.mimeData()):
            event.acceptProposedAction()
            self.context.nav.open_sheets(*files)
        elif files := lists_in(event.mimeData()):
            event.acceptProposedAction()
            self.context.nav.open_list(files[0])

    def has_example(self) -> bool:
        """Whether an empty place offers an example: the practice library is one itself."""
        return not self.context.preferences.practice

    def open_example(self) -> None:
        """Open the practice library, in a window of its own."""
        from circledesk.ui.tabs.practice_card import open_practice

        open_practice(self.context)

    def _arrange(self) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addWidget(self.stack, 1)
        whole = QVBoxLayout()
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        if self.band is not None:
            whole.addWidget(self.band)
        whole.addWidget(self.header)
        whole.addLayout(middle, 1)
        whole.addWidget(self.status)
        self.ground = QWidget()
        self.ground.setLayout(whole)
        self.setCentralWidget(self.ground)

    def _connect(self) -> None:
        context = self.context
        context.nav.show_in(self.stack)
        context.changed.connect(self._changed)
        context.language.changed.connect(self._retranslate)
        self.header.settle.connect(context.nav.open_settle)

    def read_standing(self) -> None:
        """Read again what header and status line show."""
        jobs = self.context.jobs
        jobs.read(
            lambda session: read_standing(session, jobs.desk), self._show_standing, owner=self
        )
        self.counter.start()

    def _changed(self, _areas: object) -> None:
        self.read_standing()

    def _begin(self) -> None:
        """Read who this computer is; the rest waits until the first place has what it shows."""
        jobs = self.context.jobs
        jobs.idle.connect(self._soon_complete, Qt.ConnectionType.SingleShotConnection)
        jobs.read(read_first, self._open_first, owner=self, slot="first", failed=self._not_opened)

    def _not_opened(self, error: CircleDeskError) -> None:
        if self.cannot_open is None:
            self.context.messages.trouble(error.what, error.next_step)
            return
        self.given_up = True
        self.cannot_open(error)

    def _open_first(self, told: tuple[ThisDevice, date, AtDesk | None]) -> None:
        device, today, desk = told
        self.context.know_device(device, today)
        self.rail.show_role(device.role)
        if desk is None:
            self.open_first_place()
        else:
            self._know_desk(desk)
            self.lock(once=self.open_first_place)

    def open_first_place(self) -> None:
        """Show the place where the day begins."""
        self.context.nav.open_place(places(self.context.device.role)[0].key)

    @property
    def locked(self) -> bool:
        """Whether a PIN is asked for before anything is shown."""
        return self.locking is not None and self.locking.screen is not None

    def lock(self, chosen: str = "", once: Callable[[], None] | None = None) -> None:
        """Lock the window, for a person who wants in; without PINs say where they are chosen."""
        if self.locking is not None:
            self.locking.lock(chosen, once)
        else:
            self.context.messages.say(
                self.tr("Choose a PIN first: Settings, People at this computer.")
            )

    def _know_desk(self, desk: AtDesk | None) -> None:
        if desk is None or (not desk.pins and self.locking is None):
            return
        if self.locking is None:
            from circledesk.ui.locking import Locking

            self.locking = Locking(self, desk)
        self.locking.know(desk)
        self.context.know_seat(desk.shut)

    def _soon_complete(self) -> None:
        """Let the rows that were read be painted first."""
        QTimer.singleShot(30, self._complete)

    def _complete(self) -> None:
        """All that the first sight does not need: menus, keys, toasts, how the desk stands."""
        if self.given_up:
            return
        from circledesk.ui.actions import Actions
        from circledesk.ui.backup_keeper import BackupKeeper
        from circledesk.ui.collector import Collector
        from circledesk.ui.fonts import load_further_fonts
        from circledesk.ui.shell.day_turn import DayTurn
        from circledesk.ui.shell.finder import Finder
        from circledesk.ui.shell.menu_bar import MenuBar
        from circledesk.ui.shell.toast import Toast

        self.actions_here = Actions(self.context, self, self._find)
        self.toast = Toast(self.context, self, self._take)
        self.finder = Finder(self.context, self, self.header.search, self.actions_here)
        self.menu = MenuBar(self.context, self, self.actions_here)
        self.header.offer_languages()
        load_further_fonts()
        self.complete = True
        self.collector = Collector(self)
        self.backups = BackupKeeper(self.context, self)
        self.day_turn = DayTurn(self)
        if self.context.messages.history:
            self.toast.show_message(self.context.messages.history[-1])
        self.read_standing()
        self._get_ready_to_write()

    def _get_ready_to_write(self) -> None:
        """The first write is not to wait for what the first sight could do without."""
        jobs = self.context.jobs
        jobs.read(
            lambda _: jobs.desk.get_ready_to_write(),
            lambda _: None,
            owner=self,
            slot="ready",
            later=True,
        )

    def _take(self, offer: str) -> None:
        if self.complete:
            self.actions_here.take(offer)

    def _find(self) -> None:
        self.finder.start()

    def _show_standing(self, standing: Standing) -> None:
        self.context.know_device(standing.device, standing.today)
        self.rail.show_role(standing.device.role)
        self._know_desk(standing.desk)
        if self.complete:
            self.header.offer_people(standing.people)
            self.actions_here.name_undo(standing.last_action, standing.next_redo)
            self.toast.name_offer(standing.last_action, standing.next_redo)
        self.status.show_standing(standing)

    def _retranslate(self) -> None:
        context = self.context
        context.preferences.keep(language=context.language.code)
        self.header.retranslate()
        if self.band is not None:
            self.band.retranslate()
        self.rail.retranslate()
        self.status.retranslate()
        if self.complete:
            self.actions_here.retranslate()
            self.menu.retranslate()
        shown = self.toast.shown if self.complete else None
        context.nav.renew()
        if shown is not None:
            self.toast.show_again(shown)
