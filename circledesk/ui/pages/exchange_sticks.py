"""Flash disks that are put in, a button for each: bring in and answer in one visit."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from circledesk.errors import CircleDeskError
from circledesk.services import drives
from circledesk.services.facts.changed import EVERYTHING
from circledesk.ui.pages.exchange_finding import Brought, Steps
from circledesk.ui.pages.settle_cards import Tile
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.elided import Elided
from circledesk.ui.widgets.layout import clear, column, label, row

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context
    from circledesk.ui.progress import Progress

_LOOK_MS = 2500
"""How often it looks whether a disk was put in; that reads a table of the system, no disk."""
_MOST = 3


class Sticks(QWidget):
    """Takes no room while no disk is put in."""

    began = Signal(object)
    """The progress of a visit."""
    ended = Signal(object)
    """What a visit did, as `Brought`."""
    failed = Signal(object)
    """The refusal of a visit."""
    came = Signal()
    """A disk was put in."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.buttons: dict[Path, Button] = {}
        self._drives: tuple[drives.Drive, ...] = ()
        self._busy = False
        self.lines = column(space=4)
        self.lines.setContentsMargins(0, 0, 0, 8)
        self.setLayout(self.lines)
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self.hide()
        self.look()

    def look(self) -> None:
        """Look which disks are put in."""
        found = drives.drives()[:_MOST]
        if found == self._drives:
            return
        more = set(found) - set(self._drives)
        self._drives = found
        clear(self.lines)
        self.buttons = {}
        for drive in found:
            self.lines.addLayout(self._line(drive))
        self.setVisible(bool(found))
        self.set_busy(self._busy)
        if more:
            self.came.emit()

    def set_busy(self, busy: bool) -> None:
        """While something is brought in, no visit begins."""
        self._busy = busy
        for button in self.buttons.values():
            button.setEnabled(not busy)

    def visit(self, drive: Path) -> None:
        """Bring in what lies on a disk for this computer, and write the answer onto it."""
        context = self.context

        def work(session: Session, progress: Progress) -> Brought:
            from circledesk.services.visit import visit

            done = visit(session, keys=context.desk.keys(), drive=drive, progress=Steps(progress))
            return Brought(done.reports, done.stopped, done)

        title = self.tr("Visiting the flash disk: do not pull it yet")
        self.set_busy(True)
        self.began.emit(
            context.jobs.long(title, work, self._done, changed=EVERYTHING, failed=self._failed)
        )

    def watch(self, watching: bool) -> None:
        """Look for disks while the page is seen."""
        if watching:
            self.look()
            self._timer.start()
        else:
            self._timer.stop()

    def _line(self, drive: drives.Drive) -> QHBoxLayout:
        picture = Tile(self.context.theme, "usb")
        name = label(self.tr("Flash disk {name}").format(name=drive.name), "strong")
        told = Elided()
        told.setProperty("kind", "grey")
        told.setText(
            self.tr("Bring in what lies on it for us and write the answer beside it, in one go.")
        )
        go = Button(
            self.context.theme,
            self.tr("Bring in and answer"),
            lambda: self.visit(drive.path),
            icon="arrow-left-right",
        )
        go.setAccessibleDescription(drive.name)
        self.buttons[drive.path] = go
        line = row(picture, name, told, go, space=12)
        line.setStretch(2, 1)
        return line

    def _done(self, brought: Brought) -> None:
        self.set_busy(False)
        self.ended.emit(brought)

    def _failed(self, error: CircleDeskError) -> None:
        self.set_busy(False)
        self.failed.emit(error)
