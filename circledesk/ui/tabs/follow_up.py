"""Follow up on a meeting: a ready text for the facilitator, to copy or to scan with a phone."""

from __future__ import annotations

from urllib.parse import quote

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPixmap
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit

from circledesk.services.facts.meetings import MeetingRow
from circledesk.ui import words
from circledesk.ui.context import Context
from circledesk.ui.theme import PAPER
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import column, label, line, row

_QR_PX = 176


class FollowUpDialog(QDialog):
    """Writes nothing. The QR holds what stands in the text field, made anew as it is edited."""

    def __init__(self, context: Context, meeting: MeetingRow) -> None:
        super().__init__(context.window)
        self._context = context
        self._phone = meeting.phone
        self.setWindowTitle(self.tr("Follow up"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(560)
        self.text = QPlainTextEdit(self._ready(meeting))
        self.text.setAccessibleName(self.tr("Text of the message"))
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self._draw)
        self.qr = QLabel()
        self.qr.setFixedSize(_QR_PX, _QR_PX)
        who = " & ".join(meeting.facilitators) or meeting.branch
        reach = " · ".join(part for part in (meeting.branch, words.phone(meeting.phone)) if part)
        copy = Button(context.theme, self.tr("Copy the text"), self._copy, kind="primary")
        close = Button(context.theme, self.tr("Close"), self.reject)
        scan = label(self.tr("Scan with a phone to send it."), "detail", wrap=True)
        right = column(self.qr, scan, None)
        head = column(
            label(who, "heading"), label(reach, "grey"), row(self.text, right, space=16), space=8
        )
        head.setContentsMargins(24, 20, 24, 16)
        foot = row(None, close, copy)
        foot.setContentsMargins(24, 12, 24, 16)
        self.setLayout(column(head, line(), foot, space=0))
        self._draw()

    def _ready(self, meeting: MeetingRow) -> str:
        first = meeting.facilitators[0].split()[0] if meeting.facilitators else meeting.branch
        told = meeting.attendance is not None or meeting.news == "ahead"
        if told:
            text = self.tr("Hello {name}, about {circle} on {day} at {time}: ")
        else:
            text = self.tr(
                "Hello {name}, how was {circle} on {day} at {time}? Please note who came and one "
                "plus and one delta, and send your parcel when you can. Thank you!"
            )
        return text.format(
            name=first,
            circle=meeting.circle,
            day=words.weekday_date(meeting.date),
            time=f"{meeting.start:%H:%M}",
        )

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self._context.messages.say(self.tr("The text was copied."))
        self.accept()

    def _draw(self) -> None:
        self.qr.setPixmap(qr_pixmap(message_link(self._phone, self.text.toPlainText()), _QR_PX))


def message_link(phone: str, text: str) -> str:
    """What a phone's camera opens: WhatsApp with the number where it is international, and text.

    Without such a number the text alone, which every scanner shows.
    """
    digits = "".join(sign for sign in phone if sign.isdigit())
    if phone.strip().startswith("+") and digits:
        return f"https://wa.me/{digits}?text={quote(text)}"
    return text


def qr_pixmap(text: str, size: int) -> QPixmap:
    """A QR code of a text, dark on white in every theme, since scanners want it so."""
    import zxingcpp

    code = zxingcpp.create_barcode(text or " ", zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    svg = QByteArray(code.to_svg(add_quiet_zones=True).encode())
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size * 2, size * 2, QImage.Format.Format_RGB32)
    image.fill(QColor(PAPER))
    from PySide6.QtGui import QPainter

    painter = QPainter(image)
    QSvgRenderer(svg).render(painter)
    painter.end()
    made = QPixmap.fromImage(image)
    made.setDevicePixelRatio(2.0)
    return made
