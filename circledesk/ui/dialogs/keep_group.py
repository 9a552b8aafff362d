"""The link to a circle's WhatsApp group: kept, and shown as a QR for learners' phones."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLabel, QLineEdit

from circledesk.ui.context import Context
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import column, label, row
from circledesk.ui.widgets.qr import qr_pixmap

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_QR_PX = 200


class KeepGroupDialog(Dialog):
    """Learners scan the code and are in the group; nobody types numbers."""

    def __init__(self, context: Context, circle_id: str, link: str) -> None:
        super().__init__(context, self.tr("Group of the circle"), self.tr("Keep"), width=520)
        self._circle_id = circle_id
        self._link = link
        self.link = QLineEdit(link)
        self.link.setPlaceholderText("https://chat.whatsapp.com/…")
        self.add_field(
            "link",
            self.tr("Link"),
            self.link,
            self.tr("In WhatsApp open the group, Invite via link, Copy link, and paste it here."),
        )
        if link:
            code = QLabel()
            code.setFixedSize(_QR_PX, _QR_PX)
            code.setPixmap(qr_pixmap(link, _QR_PX))
            code.setAccessibleName(self.tr("QR code of the group"))
            says = label(
                self.tr("Learners scan this code with their phones to join the group."),
                "grey",
                wrap=True,
            )
            shown = row(code, column(says, None), space=16)
            self.add(shown)
        self.link.setFocus()

    def request(self) -> Callable[[Session], Any] | None:
        """Keep it, if it differs."""
        circle_id, link = self._circle_id, self.link.text().strip()
        if link == self._link:
            return None

        def work(session: Session) -> Any:
            from circledesk.services.contacts import set_group_link

            return set_group_link(session, circle_id=circle_id, link=link)

        return work
