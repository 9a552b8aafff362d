"""The one door for pictures that are shown and came from others: known kinds and sizes only."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImageReader, QPixmap

_KINDS = {b"\x89PNG": b"png", b"\xff\xd8\xff": b"jpeg", b"RIFF": b"webp"}
"""How a picture begins, and the one reader that may look at it."""
MOST_PIXELS = 60_000_000


def pixmap_of(content: bytes) -> QPixmap:
    """Return a picture to show; an empty one where it is none, or one made to fill memory."""
    kind = next((kind for mark, kind in _KINDS.items() if content.startswith(mark)), b"")
    if not kind:
        return QPixmap()
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > MOST_PIXELS:
        return QPixmap()
    return QPixmap.fromImage(reader.read())
