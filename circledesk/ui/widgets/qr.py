"""A QR code on the screen, for the camera of a telephone."""

from __future__ import annotations

from urllib.parse import quote

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from circledesk.ui.theme import PAPER

WHATSAPP = "https://wa.me/"


def message_link(phone: str, text: str) -> str:
    """What a phone's camera opens: WhatsApp with the number where it is international, and text.

    Without such a number the text alone, which every scanner shows.
    """
    digits = "".join(sign for sign in phone if sign.isdigit())
    if phone.strip().startswith("+") and digits:
        return f"{WHATSAPP}{digits}?text={quote(text)}"
    return text


def group_link(text: str) -> str:
    """What opens WhatsApp with the text, which then asks to whom: a person or a group."""
    return f"{WHATSAPP}?text={quote(text)}"


def qr_pixmap(text: str, size: int) -> QPixmap:
    """A QR code of a text, dark on white in every theme, since scanners want it so."""
    import zxingcpp
    from PySide6.QtSvg import QSvgRenderer

    code = zxingcpp.create_barcode(text or " ", zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    svg = QByteArray(code.to_svg(add_quiet_zones=True).encode())
    image = QImage(size * 2, size * 2, QImage.Format.Format_RGB32)
    image.fill(QColor(PAPER))
    painter = QPainter(image)
    QSvgRenderer(svg).render(painter)
    painter.end()
    made = QPixmap.fromImage(image)
    made.setDevicePixelRatio(2.0)
    return made
