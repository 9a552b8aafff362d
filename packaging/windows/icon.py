"""Draws the program's icon as an ICO, from the same drawing as Linux's: `icon.py TARGET`."""

from __future__ import annotations

import io
import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).parent.parent / "linux" / "circledesk.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256)


def main(target: Path) -> None:
    """Draw each size by itself: a small one shrunk from a large one is mud."""
    _app = QGuiApplication.instance() or QGuiApplication([])
    drawn = [_drawn(size) for size in SIZES]
    target.parent.mkdir(parents=True, exist_ok=True)
    drawn[-1].save(
        target, format="ICO", sizes=[(size, size) for size in SIZES], append_images=drawn[:-1]
    )


def _drawn(size: int) -> Image.Image:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return Image.open(io.BytesIO(bytes(buffer.data())))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
