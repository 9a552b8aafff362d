"""Icons: SVG files drawn in a colour of the theme."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap

from circledesk.settings import RESOURCES

ICON_PX = 18


@cache
def _source(name: str) -> str:
    return (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@cache
def pixmap(name: str, colour: str, size: int = ICON_PX, ratio: float = 1.0) -> QPixmap:
    """The icon `name` of resources/icons, in a colour `#rrggbb`, `size` logical pixels wide."""
    from PySide6.QtSvg import QSvgRenderer

    drawn = (
        _source(name)
        .replace("currentColor", colour)
        .replace('stroke-width="2"', 'stroke-width="1.9"')
    )
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(drawn.encode())).render(painter, QRectF(made.rect()))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


def icon(name: str, colour: str, size: int = ICON_PX, *, chosen: str = "", gap: int = 0) -> QIcon:
    """The same as a QIcon, sharp on a screen of double resolution.

    `chosen` colours its On; `gap` is space at its right, which Qt's buttons leave too little of.
    """
    made = QIcon()
    for ratio in _ratios():
        made.addPixmap(_with_gap(pixmap(name, colour, size, ratio), gap))
        if chosen:
            lit = _with_gap(pixmap(name, chosen, size, ratio), gap)
            made.addPixmap(lit, QIcon.Mode.Normal, QIcon.State.On)
    return made


def _ratios() -> set[float]:
    """Of the screens at hand, since each further picture costs time at the start."""
    return {screen.devicePixelRatio() for screen in QGuiApplication.screens()} or {1.0}


def _with_gap(drawn: QPixmap, gap: int) -> QPixmap:
    ratio = drawn.devicePixelRatio()
    wide = QPixmap(drawn.width() + round(gap * ratio), drawn.height())
    wide.setDevicePixelRatio(ratio)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.drawPixmap(0, 0, drawn)
    painter.end()
    return wide
