"""The rail of named places on the left, Ctrl+1 to Ctrl+9 from top to bottom."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics, QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFrame, QVBoxLayout

from circledesk.ui.context import Context
from circledesk.ui.places import Place, place_key, place_label, places
from circledesk.ui.theme import RAIL_PX, font
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import clear

_WORDS_PX = RAIL_PX - 62
"""What is left beside the margins of the rail and of a button, and the icon."""


class Rail(QFrame):
    """One checkable button a place; `show_role` fills it for an organizer or a branch."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._role = ""
        self._buttons: dict[str, Button] = {}
        self._shortcuts: list[QShortcut] = []
        self._group = QButtonGroup(self)
        self.setProperty("kind", "rail")
        self.setFixedWidth(RAIL_PX)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(8, 12, 8, 12)
        self._layout.setSpacing(2)
        context.nav.moved.connect(self._mark)

    def show_role(self, role: str) -> None:
        """Show the places of a role."""
        if role != self._role:
            self._role = role
            self._fill()

    def retranslate(self) -> None:
        """Words in the language in use."""
        for key, button in self._buttons.items():
            button.setText(_in_lines(place_label(key)).replace("&", "&&"))
            button.setAccessibleName(place_label(key))

    def _fill(self) -> None:
        clear(self._layout)
        for shortcut in self._shortcuts:
            shortcut.deleteLater()
        self._buttons.clear()
        self._shortcuts.clear()
        stretched = False
        for number, place in enumerate(places(self._role), start=1):
            if place.foot and not stretched:
                self._layout.addStretch(1)
                stretched = True
            self._add(place, number)
        self.retranslate()
        self._mark()

    def _add(self, place: Place, number: int) -> None:
        def go() -> None:
            self._context.nav.open_place(place.key)

        button = Button(self._context.theme, "", go, kind="place", icon=place.icon)
        button.setCheckable(True)
        button.setToolTip(place_key(number))
        self._group.addButton(button)
        self._buttons[place.key] = button
        self._layout.addWidget(button)
        shortcut = QShortcut(QKeySequence(place_key(number)), self)
        shortcut.activated.connect(go)
        self._shortcuts.append(shortcut)

    def _mark(self) -> None:
        button = self._buttons.get(self._context.nav.place)
        if button is not None:
            button.setChecked(True)


def _in_lines(label: str) -> str:
    """Break a label that is wider than the rail where its first line is as long as can be."""
    measure = QFontMetrics(font(bold=True))  # as it is drawn when chosen
    lines = [""]
    for word in label.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and measure.horizontalAdvance(longer) > _WORDS_PX:
            lines.append(word)
        else:
            lines[-1] = longer
    return "\n".join(lines)
