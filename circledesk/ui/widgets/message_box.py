"""A message to change, its QR code beside it, and what it would cost as SMS."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from circledesk.ui.theme import Theme
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import column, label, row
from circledesk.ui.widgets.qr import group_link, message_link, qr_pixmap

QR_PX = 216


class MessageBox(QWidget):
    """The QR holds what stands in the field, made anew as it is edited."""

    edited = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._phone = ""
        self._group = False
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Text of the message"))
        self.text.setMinimumHeight(QR_PX - 48)
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self._draw)
        self.size_line = label("", "detail", wrap=True)
        self.straighten = Button(
            theme, self.tr("Use plain signs"), self.make_straight, kind="small"
        )
        self.qr = QLabel()
        self.qr.setFixedSize(QR_PX, QR_PX)
        self.qr.setAccessibleName(self.tr("QR code of the message"))
        self.scan = label("", "detail", wrap=True)
        self.scan.setFixedWidth(QR_PX)
        counter = row(self.size_line, self.straighten)
        counter.setStretch(0, 1)
        left = column(self.text, counter, space=6)
        left.setStretch(0, 1)
        whole = row(left, column(self.qr, self.scan, None), space=16)
        whole.setStretch(0, 1)
        self.setLayout(whole)

    def show_text(self, text: str) -> None:
        """Put a ready text in place of what stands there."""
        self.text.setPlainText(text)
        self._draw()

    def address(self, phone: str, *, group: bool = False) -> None:
        """Say whom the QR is for: a number, or WhatsApp's own choice of a group."""
        self._phone, self._group = phone, group
        self._draw()

    @property
    def words(self) -> str:
        """The text as it stands."""
        return self.text.toPlainText().strip()

    def make_straight(self) -> None:
        """Curly signs cost a second SMS; plain ones say the same."""
        from circledesk.interop.gsm import straighten

        self.text.setPlainText(straighten(self.words))
        self.text.setFocus()

    def _draw(self) -> None:
        from circledesk.interop.gsm import sms_size, straighten

        text = self.words
        link = group_link(text) if self._group else message_link(self._phone, text)
        self.qr.setPixmap(qr_pixmap(link, QR_PX))
        opens = link.startswith("https://wa.me/")
        self.scan.setText(
            self.tr("Scan with your phone: WhatsApp opens with the text.")
            if opens
            else self.tr("Scan with your phone to take the text along.")
        )
        size = sms_size(text)
        told = self.tr("{used} of {room} signs · {parts} SMS")
        words = told.format(used=size.used, room=size.room, parts=size.parts)
        if not size.plain:
            odd = " ".join(size.odd[:6])
            words += " · " + self.tr("costs more because of {signs}").format(signs=odd)
        self.size_line.setText(words)
        self.straighten.setVisible(bool(size.odd) and straighten(text) != text)
        self.edited.emit()

    def place_cursor(self) -> None:
        """The keyboard goes to the end of the text."""
        self.text.moveCursor(self.text.textCursor().MoveOperation.End)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
