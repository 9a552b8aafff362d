"""Send & receive: bring in, send out, computers, history."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QFileDialog, QMenu

from circledesk.services.facts.changed import EVERYTHING, Area
from circledesk.ui.page import Page
from circledesk.ui.pages.exchange_bring_in import BringIn
from circledesk.ui.pages.exchange_carried import carried_paths
from circledesk.ui.pages.exchange_computers import Computers
from circledesk.ui.pages.exchange_history import History
from circledesk.ui.pages.exchange_notices import NoticeLines
from circledesk.ui.pages.exchange_phone import StepsDialog, ask_phone
from circledesk.ui.pages.exchange_send_out import SendOut
from circledesk.ui.pages.exchange_sticks import Sticks
from circledesk.ui.pages.joining_notice import JoiningNotice
from circledesk.ui.pages.week_message_card import WeekMessageCard
from circledesk.ui.places import place_label
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import column
from circledesk.ui.widgets.page_header import PageHeader
from circledesk.ui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from circledesk.ui.context import Context
    from circledesk.ui.progress import Progress

_ROOM_FOR_MESSAGE_PX = 600
"""On a lower page the card of the week in a message would take the list's last rows."""


class ExchangePage(Page):
    """The head and its buttons are those of the tab in front. Files can be dropped anywhere."""

    areas: ClassVar[frozenset[Area]] = EVERYTHING

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        theme = context.theme
        self.elsewhere = Button(theme, self.tr("Look elsewhere…"), kind="menu", icon="folder-open")
        self.elsewhere.setMenu(self._make_menu())
        self.bring = Button(theme, "", self._bring, kind="primary", icon="download")
        self.send = Button(theme, "", self._send, kind="primary", icon="send")
        self.invite = Button(
            theme, self.tr("Invite a computer…"), self._invite, kind="primary", icon="monitor"
        )
        self.put_out = Button(theme, self.tr("Put out…"), self._put_out)
        self.header = PageHeader(
            context, self.title(), self.elsewhere, self.put_out, self.bring, self.send, self.invite
        )
        self.bring_in, self.send_out = BringIn(context), SendOut(context)
        self.computers, self.history = Computers(context), History(context)
        self.tabs = Tabs(theme)
        for name, text, tab in (
            ("in", self.tr("Bring in"), self.bring_in),
            ("out", self.tr("Send out"), self.send_out),
            ("computers", self.tr("Computers"), self.computers),
            ("history", self.tr("History"), self.history),
        ):
            self.tabs.add(name, text, tab)
            tab.told.connect(self._say)
        self.bring_in.answered.connect(self.send_out.write_for_all)
        self.bring_in.phone.clicked.connect(self.from_phone)
        self.bring_in.answered.connect(lambda: self.tabs.choose("out"))
        self.computers.counted.connect(
            lambda count: self.tabs.set_count("computers", count or None)
        )
        self.tabs.bar.currentChanged.connect(self._came)
        self.setAcceptDrops(True)
        head = column(self.header)
        head.setContentsMargins(24, 20, 24, 0)
        self.joining = JoiningNotice(context)
        self.sticks = Sticks(context)
        self.sticks.began.connect(self._visit_began)
        self.sticks.ended.connect(self.bring_in.done)
        self.sticks.failed.connect(self.bring_in.failed)
        self.sticks.came.connect(self.bring_in.reload)
        self.notices = NoticeLines(context)
        self.week_message = WeekMessageCard(context)
        body = column(
            self.joining, self.notices, self.sticks, self.tabs, self.week_message, space=0
        )
        body.setStretch(3, 1)
        body.setContentsMargins(24, 8, 24, 16)
        self.setLayout(column(head, body, space=0))
        self._say()

    def title(self) -> str:
        """The place's name."""
        return place_label("exchange")

    def show_tab(self, name: str) -> None:
        """Bring a tab to the front: in, out, computers, history."""
        self.tabs.choose(name)

    def arrive(self) -> None:
        """Look again: a flash disk may have been put in meanwhile."""
        self._front().refresh()
        self._front().arrive()

    def refresh(self) -> None:
        """Read the tab in front again."""
        super().refresh()
        self._front().refresh()

    def make_new(self) -> None:
        """Ctrl+N: write parcels, or invite a computer."""
        if self.tabs.chosen() == "computers" and self.context.organizer:
            self._invite()
        else:
            self.tabs.choose("out")

    def look_in(self, *paths: Path) -> None:
        """Look in further folders or files for parcels."""
        self.tabs.choose("in")
        self.bring_in.look_in(*paths)

    def paste(self) -> None:
        """Look at the files that were copied, or whose paths were; read a week in a message."""
        paths = carried_paths(QGuiApplication.clipboard().mimeData())
        if paths:
            self.look_in(*paths)
        elif not self.week_message.paste():
            self.context.messages.trouble(
                self.tr("There is no file in the clipboard."),
                self.tr("Copy the parcel in your file manager, then press Ctrl+V here."),
            )

    def from_phone(self) -> StepsDialog:
        """Show how a parcel comes from a phone."""
        return ask_phone(self.context, self.bring_in.refresh)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+V brings files from the clipboard."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a low screen the list has the room; the message is in the menu then."""
        super().resizeEvent(event)
        self.week_message.setVisible(self.height() >= _ROOM_FOR_MESSAGE_PX)

    def showEvent(self, event: QShowEvent) -> None:
        """Flash disks are looked for while the page is seen."""
        super().showEvent(event)
        self.sticks.watch(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """A hidden page looks for nothing."""
        super().hideEvent(event)
        self.sticks.watch(False)

    def ask_folder(self) -> None:
        """Choose a folder to look in."""
        folder = QFileDialog.getExistingDirectory(self, self.tr("Look for parcels in"))
        if folder:
            self.look_in(Path(folder))

    def ask_files(self) -> None:
        """Choose parcels themselves, wherever they lie and whatever they are called."""
        files, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose parcels"))
        if files:
            self.look_in(*map(Path, files))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and folders may be dropped."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """What is dropped is looked at; nothing is changed yet."""
        paths = carried_paths(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.look_in(*paths)

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("In a folder or on a flash disk…"), self.ask_folder)
        menu.addAction(self.tr("Choose files or a ZIP…"), self.ask_files)
        menu.addAction(self.tr("Paste copied files") + "\tCtrl+V", self.paste)
        menu.addAction(self.tr("From a phone…"), self.from_phone)
        menu.addAction(self.tr("The week in a message") + "…", lambda: self.week_message.open())
        menu.addSeparator()
        menu.addAction(self.tr("Look again") + "\tF5", lambda: self.bring_in.refresh())
        return menu

    def _front(self) -> BringIn | SendOut | Computers | History:
        front = self.tabs.widget(self.tabs.chosen())
        assert isinstance(front, BringIn | SendOut | Computers | History)
        return front

    def _came(self) -> None:
        self._say()
        if not self.isVisible():
            return
        if self._front() is self.bring_in:
            self.bring_in.refresh()
        if not self.tabs.bar.hasFocus():
            self._front().arrive()

    def _say(self) -> None:
        """The head says what the tab in front says; its one primary button is that tab's."""
        name, front = self.tabs.chosen(), self._front()
        self.header.set_text(self.title(), front.line())
        self.tabs.set_count("in", len(self.bring_in.ready()) or None)
        self.elsewhere.setVisible(name == "in")
        self.bring.setVisible(name == "in")
        count = len(self.bring_in.ready())
        words = self.tr("Bring in {count}").format(count=count) if count else self.tr("Bring in")
        self.bring.setText(words)
        self.bring.setEnabled(count > 0 and not self.bring_in.busy)
        self.sticks.set_busy(self.bring_in.busy)
        self.send.setVisible(name == "out")
        self.send.setText(self.send_out.verb())
        self.send.setEnabled(self.send_out.can_send)
        self.invite.setVisible(name == "computers" and self.context.organizer)
        self.put_out.setVisible(name == "computers" and self.context.organizer)
        self.put_out.setEnabled(self.computers.can_put_out())

    def _bring(self) -> None:
        self.bring_in.bring()

    def _visit_began(self, progress: Progress) -> None:
        self.tabs.choose("in")
        self.bring_in.follow_import(progress)

    def _send(self) -> None:
        self.send_out.write_for_all()

    def _put_out(self) -> None:
        self.computers.put_out()

    def _invite(self) -> None:
        from circledesk.ui import asking_team

        asking_team.invite_device(self.context)
