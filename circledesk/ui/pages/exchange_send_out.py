"""Send out: how fresh each computer is, and parcels written for one or for all."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QMenu

from circledesk.errors import CircleDeskError
from circledesk.services import drives
from circledesk.services.facts.changed import Area
from circledesk.services.facts.exchange import PeerState, WrittenBundle
from circledesk.services.facts.people import DeviceRow
from circledesk.ui import asking_team
from circledesk.ui.page import Page
from circledesk.ui.pages.exchange_for_others import CarriedLine, beside
from circledesk.ui.pages.exchange_reading import Peers, read_devices, read_peers
from circledesk.ui.pages.exchange_sent import SentCard
from circledesk.ui.tables.peers import peers_model
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import clear, column, label, row
from circledesk.ui.widgets.list_view import ListView

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context


_ROOM_FOR_STEPS = 420
"""Pixels of the tab in which the list and the steps both have room."""


class SendOut(Page):
    """Writing a parcel changes nothing that travels: doing it twice is harmless."""

    areas: ClassVar[frozenset[Area]] = frozenset(Area)
    told = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._peers: tuple[PeerState, ...] = ()
        self._outbox: Path | None = None
        self._busy = False
        self.sent: SentCard | None = None
        """The parcel that was written last."""
        zone = ZoneInfo(context.device.zone)
        self.model = peers_model(zone, context.organizer, lambda: context.today)
        self.view = ListView(context.theme, context.preferences, self.model, "peers-fresh")
        self.view.setAccessibleName(self.tr("Computers to send to"))
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.opened.connect(self.write_for)
        self.view.pressed_button.connect(self.write_for)
        self.view.selectionModel().selectionChanged.connect(self._say_chosen)
        self.model.modelReset.connect(self._say_chosen)
        self.several = Button(context.theme, "", self.write_for_chosen, icon="send")
        self.several.hide()
        self.folder = Button(context.theme, "", kind="menu", icon="folder-open")
        self.folder.setMenu(QMenu(self.folder))
        self.folder.menu().aboutToShow.connect(self._offer_places)
        self.written = row()
        self.hint = label(self.tr("Choose several with Shift or Ctrl."), "detail")
        where = row(
            label(self.tr("Parcels are written to"), "grey"),
            self.folder,
            None,
            self.hint,
            self.several,
        )
        self.carried = CarriedLine(context)
        layout = column(8, where, self.view, self.written, self.carried, space=8)
        layout.setStretch(2, 1)
        self.setLayout(layout)

    def load(self) -> None:
        """Read whom to send to."""
        context = self.context
        self.read(lambda session: read_peers(session, context.desk.paths.outbox), self._show)

    def arrive(self) -> None:
        """The keyboard goes to the list."""
        self.view.enter()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a low screen the list keeps its room."""
        super().resizeEvent(event)
        self._make_room()

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
        """Write a parcel for one computer; one that asks to join is let in first."""
        if peer.state == "requested":
            self._accept(peer)
        else:
            self._write(peer.device_id, peer.branch or peer.device)

    def chosen(self) -> list[PeerState]:
        """The computers that are chosen and that a parcel can be written for."""
        rows = [self.model.row(index) for index in self.view.selectionModel().selectedRows()]
        return [peer for peer in rows if peer is not None and peer.state != "requested"]

    def write_for_chosen(self) -> None:
        """Write one parcel for all that are chosen: a sealed part for each."""
        peers = self.chosen()
        if peers:
            names = [peer.branch or peer.device for peer in peers]
            told = ", ".join(names[:3]) + (" …" if len(names) > 3 else "")
            self._write([peer.device_id for peer in peers], told)

    def use_folder(self, folder: Path | None) -> None:
        """Write parcels to a folder from now on; None is the program's own."""
        self.context.preferences.keep(parcels=str(folder) if folder else "")
        self._say_folder()

    def _target(self) -> Path | None:
        chosen = self.context.preferences.text("parcels")
        return Path(chosen) if chosen and Path(chosen).is_dir() else self._outbox

    def _write(self, to: str | list[str], name: str) -> None:
        context, folder = self.context, self._target()

        def work(session: Session) -> WrittenBundle:
            from circledesk.services.posting import post

            desk = context.desk
            target = folder or desk.paths.outbox
            return post(session, keys=desk.keys(), to=to, folder=target)

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
        self.sent = SentCard(self.context, written, name)
        self.written.addWidget(self.sent)
        self._make_room()
        self.carried.told(beside(written))
        told = self.tr("The parcel for {name} is ready.").format(name=name)
        self.context.messages.say(told, quiet=True)
        self.told.emit()

    def _failed(self, error: CircleDeskError) -> None:
        self._busy = False
        self.context.messages.trouble(error.what, error.next_step)
        self.told.emit()

    def _make_room(self) -> None:
        if self.sent is not None:
            self.sent.show_steps(self.height() >= _ROOM_FOR_STEPS)

    def _accept(self, peer: PeerState) -> None:
        def ask(rows: tuple[DeviceRow, ...]) -> None:
            for one in rows:
                if one.state == "requested" and one.id == peer.device_id:
                    asking_team.accept_device(self.context, one)

        if self.context.organizer:
            self.read(read_devices, ask, slot="accept")

    def _say_chosen(self) -> None:
        count = len(self.chosen())
        self.several.setText(self.tr("Write for the {count} chosen").format(count=count))
        self.several.setVisible(count > 1)
        self.several.setEnabled(not self._busy)
        self.hint.setVisible(count <= 1 and self.model.rowCount() > 1)

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
        for disk in drives.drives():
            self._offer(menu, self.tr("Flash disk {name}").format(name=disk.name), disk.path)
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
