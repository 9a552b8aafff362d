"""Photographs and papers of an event: they stay on this PC until somebody sends them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from circledesk.services.facts.event_files import FileContent, FileRow
from circledesk.services.facts.events import EventRow
from circledesk.ui import asking_grow
from circledesk.ui.context import Context
from circledesk.ui.pages.event_list import EventList
from circledesk.ui.papers import save_file
from circledesk.ui.pictures import pixmap_of
from circledesk.ui.tables.event_grow import files_model
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.flow_row import FlowRow
from circledesk.ui.widgets.layout import column, label, row

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_PICTURE_PX = 260


class EventFilesTab(EventList):
    """The photograph at the cursor is shown at the right."""

    def __init__(self, context: Context) -> None:
        name = self.tr("Photographs and papers of the event")
        super().__init__(context, files_model(), "event-files", name)
        self.view.opened.connect(self._caption)
        self.act(self.tr("What is to be seen…"), "", self._caption)
        self.act(self.tr("Send with the next parcels…"), "", self._send)
        self.act(self.tr("Do not send"), "", self._unsend)
        self.act(self.tr("Save a copy…"), "", self._save)
        self.act(self.tr("Delete…"), "Delete", self._delete)
        self._make_buttons()
        self.picture = QLabel()
        self.picture.setFixedWidth(_PICTURE_PX)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.picture.setAccessibleName(self.tr("The photograph"))
        told = self.tr(
            "Photographs are made small, and the place where they were taken is removed. They stay "
            "on this computer until you send them."
        )
        self.told = label(told, "grey", wrap=True)
        listed = row(self.view, self.picture)
        listed.setStretch(0, 1)
        layout = column(8, self.tools, self.told, listed, space=8)
        layout.setStretch(3, 1)
        layout.addStretch(0)
        self.setLayout(layout)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._look())

    def show_files(self, event: EventRow, files: Sequence[FileRow]) -> None:
        """Show the files."""
        self.show_rows(event, files)
        any_ = bool(files)
        self.add_button.setVisible(self.may)
        for button in (self.send_button, self.unsend_button, self.caption_button):
            button.setVisible(self.may and any_)
        self.save_button.setVisible(any_)
        self.delete_button.setVisible(self.may and any_)
        self.view.setVisible(any_)
        self._look()

    def choose(self) -> None:
        """Which files?"""
        kinds = " ".join(f"*.{end}" for end in _ENDS)
        names, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Photographs and papers"), "", f"{self.tr('Files')} ({kinds})"
        )
        for name in names:
            self.add(Path(name))

    def add(self, file: Path) -> None:
        """Keep a file on this PC."""
        if self.event_row is None:
            return
        try:
            data = file.read_bytes()
        except OSError as error:
            what = self.tr("«{file}» cannot be read: {why}.")
            told = what.format(file=file.name, why=error.strerror)
            self.context.messages.trouble(told, self.tr("Choose another file."))
            return
        event_id, name = self.event_row.id, file.name

        def work(session: Session) -> Any:
            from circledesk.services.event_files import keep_file

            return keep_file(session, event_id=event_id, name=name, data=data)

        self.write(work)

    def _make_buttons(self) -> None:
        theme, on = self.context.theme, self.on_current
        self.add_button = Button(theme, self.tr("Add…"), self.choose, kind="primary", icon="plus")
        self.caption_button = Button(theme, self.tr("What is to be seen…"), on(self._caption))
        self.send_button = Button(
            theme, self.tr("Send with the next parcels…"), on(self._send), icon="send"
        )
        self.unsend_button = Button(theme, self.tr("Do not send"), on(self._unsend))
        self.save_button = Button(theme, self.tr("Save a copy…"), on(self._save))
        self.delete_button = Button(theme, self.tr("Delete…"), on(self._delete), icon="trash-2")
        self.tools = FlowRow(
            (
                self.add_button,
                self.send_button,
                self.unsend_button,
                self.caption_button,
                self.save_button,
                self.delete_button,
            )
        )

    def _look(self) -> None:
        """Show the photograph at the cursor."""
        one = self.view.current()
        photo = one is not None and one.kind == "photo" and not self.view.isHidden()
        self.picture.setVisible(photo)
        self.send_button.setEnabled(one is not None and one.kept and not one.sent)
        self.unsend_button.setEnabled(one is not None and one.sent)
        self.delete_button.setEnabled(one is not None and one.kept and not one.sent)
        if photo and one is not None:
            file_id = one.id
            self.context.jobs.read(
                lambda session: _content(session, file_id), self._show_picture, owner=self
            )

    def _show_picture(self, file: FileContent) -> None:
        picture = pixmap_of(file.data)
        if not picture.isNull():
            smooth = Qt.TransformationMode.SmoothTransformation
            self.picture.setPixmap(picture.scaledToWidth(_PICTURE_PX, smooth))

    def _caption(self, one: FileRow) -> None:
        if self.may and one.kept:
            asking_grow.caption_file(self.context, one)

    def _send(self, one: FileRow) -> None:
        if self.may and one.kept and not one.sent:
            asking_grow.send_file(self.context, one)

    def _unsend(self, one: FileRow) -> None:
        if not one.editable or not one.sent:
            return
        file_id = one.id

        def work(session: Session) -> Any:
            from circledesk.services.event_files import unsend_file

            return unsend_file(session, file_id=file_id)

        self.write(work)

    def _save(self, one: FileRow) -> None:
        file, _ = QFileDialog.getSaveFileName(self, self.tr("Save a copy…"), one.name)
        if not file:
            return
        file_id = one.id
        self.context.jobs.read(
            lambda session: _content(session, file_id),
            lambda told: self._put(Path(file), told),
            owner=self,
        )

    def _put(self, file: Path, told: FileContent) -> None:
        save_file(file, told.data)
        self.context.messages.say(self.tr("{file} is saved.").format(file=file.name))

    def _delete(self, one: FileRow) -> None:
        if self.may and one.kept and not one.sent:
            asking_grow.forget_file(self.context, one)


_ENDS = ("jpg", "jpeg", "png", "webp", "pdf", "docx", "xlsx", "pptx", "odt", "txt")


def _content(session: Session, file_id: str) -> FileContent:
    from circledesk.services.event_files import file_content

    return file_content(session, file_id=file_id)
