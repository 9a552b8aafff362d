"""Send out: how fresh each computer is, and parcels written for one or for all."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu

from circledesk.errors import CircleDeskError
from circledesk.services.facts.changed import Area
from circledesk.services.facts.exchange import PeerState, WrittenBundle
from circledesk.ui.page import Page
from circledesk.ui.pages.exchange_carried import CarriedLine, beside
from circledesk.ui.pages.exchange_places import flash_disks
from circledesk.ui.pages.exchange_reading import Peers, read_peers
from circledesk.ui.pages.exchange_words import size_words
from circledesk.ui.tables.parcels import peers_model
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import Card, clear, column, label, row
from circledesk.ui.widgets.list_view import ListView
from circledesk.ui.widgets.written_file import WrittenFile

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context


class SendOut(Page):
    """Writing a parcel changes nothing that travels: doing it twice is harmless."""

    areas: ClassVar[frozenset[Area]] = frozenset(Area)
    told = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._peers: tuple[PeerState, ...] = ()
        self._outbox: Path | None = None
        self._busy = False
        self.model = peers_model(ZoneInfo(context.device.zone))
        self.view = ListView(context.theme, context.preferences, self.model, "peers")
        self.view.setAccessibleName(self.tr("Computers to send to"))
        self.view.opened.connect(self.write_for)
        self.view.pressed_button.connect(self.write_for)
        self.folder = Button(context.theme, "", kind="menu", icon="folder-open")
        self.folder.setMenu(QMenu(self.folder))
        self.folder.menu().aboutToShow.connect(self._offer_places)
        self.written = row()
        where = row(label(self.tr("Parcels are written to"), "grey"), self.folder, None)
        self.carried = CarriedLine(context)
        self.setLayout(column(8, where, self.view, self.written, self.carried, space=8))

    def load(self) -> None:
        """Read whom to send to."""
        context = self.context
        self.read(lambda session: read_peers(session, context.desk.paths.outbox), self._show)

    def arrive(self) -> None:
        """The keyboard goes to the list."""
        self.view.enter()

    def line(self) -> str:
        """The sentence below the title."""
        if self.context.organizer:
            return self.tr(
                "A parcel holds what the other computer has not seen. Carry it on a flash disk, "
                "mail it, or send it by WhatsApp as a document."
            )
        return self.tr(
            "A parcel for the organizer holds what is new here. Carry it on a flash disk, mail it, "
            "or send it by WhatsApp as a document."
        )

    def verb(self) -> str:
        """Words of the primary button."""
        if self.context.organizer:
            return self.tr("Write for everyone")
        return self.tr("Write for the organizer")

    @property
    def can_send(self) -> bool:
        """Whether there is anybody to send to; a branch always has its organizer."""
        return not self._busy and (bool(self._peers) or not self.context.organizer)

    def write_for_all(self) -> None:
        """An organizer writes one post bag for all; a branch writes to the organizer."""
        everyone = self.tr("everyone")
        organizer = self.tr("the organizer")
        if self.context.organizer:
            self._write("all", everyone)
        else:
            self._write("organizer", organizer)

    def write_for(self, peer: PeerState) -> None:
        """Write a parcel for one computer."""
        self._write(peer.device_id, peer.branch or peer.device)

    def use_folder(self, folder: Path | None) -> None:
        """Write parcels to a folder from now on; None is the program's own."""
        self.context.preferences.keep(parcels=str(folder) if folder else "")
        self._say_folder()

    def _target(self) -> Path | None:
        chosen = self.context.preferences.text("parcels")
        return Path(chosen) if chosen and Path(chosen).is_dir() else self._outbox

    def _write(self, to: str, name: str) -> None:
        context, folder = self.context, self._target()

        def work(session: Session) -> WrittenBundle:
            from circledesk.services.exchange import write_bundle

            desk = context.desk
            target = folder or desk.paths.outbox
            return write_bundle(session, keys=desk.keys(), to=to, folder=target)

        self._busy = True
        self.told.emit()
        context.jobs.write(
            work,
            lambda written: self._done(written, name),
            changed=frozenset({Area.EXCHANGE}),
            failed=self._failed,
        )

    def _done(self, written: WrittenBundle, name: str) -> None:
        self._busy = False
        clear(self.written)
        file = Path(written.file)
        told = self.tr("The parcel for {name} is ready").format(name=name)
        size = size_words(written.size)
        line = self.tr("{told} · {size}").format(told=told, size=size)
        self.written.addWidget(Card(WrittenFile(self.context.theme, file, line)))
        self.carried.told(beside(written))
        self.context.messages.say(told + ".", quiet=True)
        self.told.emit()

    def _failed(self, error: CircleDeskError) -> None:
        self._busy = False
        self.context.messages.trouble(error.what, error.next_step)
        self.told.emit()

    def _show(self, read: Peers) -> None:
        self._peers, self._outbox = read.peers, read.outbox
        self.model.set_rows(read.peers)
        if read.peers and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.view.first())
        self._say_folder()
        self.told.emit()

    def _say_folder(self) -> None:
        target = self._target()
        own = self.tr("CircleDesk’s own folder")
        self.folder.setText(own if target in (None, self._outbox) else str(target))

    def _offer_places(self) -> None:
        menu = self.folder.menu()
        menu.clear()
        self._offer(menu, self.tr("CircleDesk’s own folder"), None)
        for disk in flash_disks():
            self._offer(menu, self.tr("Flash disk {name}").format(name=disk.name), disk)
        action = QAction(self.tr("Another folder…"), menu)
        action.triggered.connect(self._ask_folder)
        menu.addAction(action)

    def _offer(self, menu: QMenu, text: str, folder: Path | None) -> None:
        action = QAction(text.replace("&", "&&"), menu)
        action.triggered.connect(lambda: self.use_folder(folder))
        menu.addAction(action)

    def _ask_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Write parcels to"))
        if folder:
            self.use_folder(Path(folder))
