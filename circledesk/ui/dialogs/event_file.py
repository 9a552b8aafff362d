"""A photograph or paper of an event: what is to be seen, whether it is sent, whether it goes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit

from circledesk.services.facts.event_files import FileRow
from circledesk.ui.context import Context
from circledesk.ui.grow_words import size_words
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label
from circledesk.ui.widgets.tick import Tick

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_WIDTH_PX = 560


class CaptionDialog(Dialog):
    """One line below the picture."""

    def __init__(self, context: Context, file: FileRow) -> None:
        super().__init__(context, file.name, self.tr("Save"), width=_WIDTH_PX)
        self._id = file.id
        self.caption_line = QLineEdit(file.caption)
        self.add_field("caption", self.tr("What is to be seen"), self.caption_line)
        self.caption_line.setFocus()

    def request(self) -> Callable[[Session], Any]:
        """Keep it."""
        file_id, text = self._id, self.caption_line.text()

        def work(session: Session) -> Any:
            from circledesk.services.event_files import caption_file

            return caption_file(session, file_id=file_id, caption=text)

        return work


class SendFileDialog(Dialog):
    """A photograph goes only when a person says that those in it agreed."""

    def __init__(self, context: Context, file: FileRow) -> None:
        title = self.tr("Send with the next parcels")
        super().__init__(context, title, self.tr("Send it"), width=_WIDTH_PX)
        self._id = file.id
        name = f"{file.name} · {size_words(file.size)}"
        self.add(label(name, "strong", wrap=True))
        told = self.tr(
            "So far it lies on this computer only. It goes to those who see this event, and makes "
            "each of their parcels larger. Undo takes it back."
        )
        self.add(label(told, wrap=True))
        self.agreed = Tick(self.tr("All who can be recognised in it agreed to that"))
        self.agreed.setVisible(file.kind == "photo")
        self.add(self.agreed)
        (self.agreed.box if file.kind == "photo" else self.accept_button).setFocus()

    def request(self) -> Callable[[Session], Any]:
        """Send it."""
        file_id, agreed = self._id, self.agreed.ticked

        def work(session: Session) -> Any:
            from circledesk.services.event_files import send_file

            return send_file(session, file_id=file_id, agreed=agreed)

        return work


class ForgetFileDialog(Dialog):
    """Deleting from this computer cannot be undone."""

    def __init__(self, context: Context, file: FileRow) -> None:
        title = self.tr("Delete this file?")
        super().__init__(context, title, self.tr("Delete it for good"), width=_WIDTH_PX)
        self._id = file.id
        self.add(label(file.name, "strong", wrap=True))
        told = self.tr("It lies on this computer only, so this cannot be undone.")
        self.add(label(told, wrap=True))
        self.keep_button.setFocus()

    def request(self) -> Callable[[Session], Any]:
        """Delete it."""
        file_id = self._id

        def work(session: Session) -> Any:
            from circledesk.services.event_files import forget_file

            return forget_file(session, file_id=file_id)

        return work
