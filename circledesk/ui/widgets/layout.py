"""Labels, rows, columns and cards on the 8 px grid."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from circledesk.ui.theme import SPACE_AROUND, SPACE_BETWEEN, SPACE_INSIDE

Part = QWidget | QLayout | int | None


def label(text: str = "", kind: str = "", *, wrap: bool = False) -> QLabel:
    """A label of a kind: title, heading, strong, grey, detail, amber, red, green; plain text."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if kind:
        made.setProperty("kind", kind)
    made.setWordWrap(wrap)
    return made


def rich(html: str = "", kind: str = "grey") -> QLabel:
    """A label for a sentence with <b> in it. Escape what people typed (html.escape)."""
    made = QLabel(html)
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setProperty("kind", kind)
    return made


def row(*parts: Part, space: int = SPACE_INSIDE) -> QHBoxLayout:
    """Widgets side by side; None stretches, a number is so many pixels."""
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(space)
    _fill(made, parts)
    return made


def column(*parts: Part, space: int = SPACE_INSIDE, around: int = 0) -> QVBoxLayout:
    """Widgets one below the other; None stretches, a number is so many pixels."""
    made = QVBoxLayout()
    made.setContentsMargins(around, around, around, around)
    made.setSpacing(space)
    _fill(made, parts)
    return made


def _fill(layout: QHBoxLayout | QVBoxLayout, parts: tuple[Part, ...]) -> None:
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, int):
            layout.addSpacing(part)
        elif isinstance(part, QLayout):
            layout.addLayout(part)
        else:
            layout.addWidget(part)


def page_margins(layout: QLayout, *, top: int = SPACE_AROUND - 4) -> None:
    """The space around a page's content."""
    layout.setContentsMargins(SPACE_AROUND, top, SPACE_AROUND, SPACE_BETWEEN)


def line() -> QFrame:
    """A one-pixel line in the lightest grey."""
    made = QFrame()
    made.setProperty("kind", "line")
    made.setFixedHeight(1)
    return made


class Card(QFrame):
    """A white box for a few things that belong together; `kind` card, notice or pick."""

    def __init__(self, *parts: Part, kind: str = "card", space: int = SPACE_INSIDE) -> None:
        super().__init__()
        self.setProperty("kind", kind)
        self.inside = column(*parts, space=space)
        self.inside.setContentsMargins(16, 14, 16, 14)
        self.setLayout(self.inside)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and delete it."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
