"""What a design is called, how its paper lies, its colours."""

from __future__ import annotations

import re
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QColorDialog, QGridLayout, QLabel, QLineEdit, QWidget

from circledesk.documents.design_parts import turn
from circledesk.documents.design_text import Tables
from circledesk.ui.language import tr
from circledesk.ui.pages.design_names import colour_name
from circledesk.ui.pages.design_state import DesignState
from circledesk.ui.theme import Theme
from circledesk.ui.widgets.button import Button, restyle
from circledesk.ui.widgets.choice import Choice
from circledesk.ui.widgets.form_area import FormArea
from circledesk.ui.widgets.layout import clear, column, label

_HEX = re.compile("#[0-9A-Fa-f]{6}")
_SWATCH = QSize(20, 20)


class DesignLook(QWidget):
    """A colour is typed as #1C2430, or chosen beside."""

    def __init__(self, theme: Theme, state: DesignState) -> None:
        super().__init__()
        self._theme = theme
        self.state = state
        self.name = QLineEdit(state.label)
        self.name.setMaxLength(40)
        self.name.setAccessibleName(tr("Name of the design"))
        self.name.textEdited.connect(state.rename)
        ways = [("landscape", tr("A4, lying")), ("portrait", tr("A4, standing"))]
        self.way = Choice(theme, ways)
        self.way.setAccessibleName(tr("Paper"))
        self.way.chose.connect(self._turn)
        self.colours: dict[str, QLineEdit] = {}
        self.swatches: dict[str, Button] = {}
        self._faults: dict[str, QLabel] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setColumnStretch(1, 1)
        names = [label(tr("Name of the design"), "detail"), self.name]
        paper = [label(tr("Paper"), "detail"), self.way]
        form = column(*names, 8, *paper, 12, label(tr("Colours"), "strong"), self._grid, None,
                      space=4)  # fmt: skip
        form.setContentsMargins(0, 12, 12, 8)
        self.setLayout(column(FormArea(form, "ground")))
        state.refilled.connect(self.fill)
        self.fill()

    def fill(self) -> None:
        """Show the design's colours."""
        if self.name.text() != self.state.label:
            self.name.setText(self.state.label)
        page = self.state.tables["page"]
        self.way.show_value("landscape" if page["width"] > page["height"] else "portrait")
        clear(self._grid)
        self.colours, self.swatches, self._faults = {}, {}, {}
        for number, (name, value) in enumerate(self.state.tables["colours"].items()):
            self._add(2 * number, name, value)

    def _add(self, row: int, name: str, value: str) -> None:
        words = colour_name(name)
        field = QLineEdit(value)
        field.setMaxLength(7)
        field.setAccessibleName(words)
        field.textEdited.connect(partial(self._typed, name))
        choose = Button(
            self._theme, tr("Choose…"), partial(self._ask, name), kind="small", tip=words
        )
        choose.setAccessibleName(tr("Choose the colour: {name}").format(name=words))
        caption = label(words, "grey")
        caption.setBuddy(field)
        fault = label("", "red", wrap=True)
        fault.hide()
        self.colours[name], self.swatches[name], self._faults[name] = field, choose, fault
        for at, widget in enumerate((caption, field, choose)):
            self._grid.addWidget(widget, row, at)
        self._grid.addWidget(fault, row + 1, 1, 1, 2)
        self._swatch(name, value)

    def _typed(self, name: str, text: str) -> None:
        right = bool(_HEX.fullmatch(text))
        self._faults[name].setText(
            "" if right else tr("A colour is written like #1C2430: # and six figures or A to F.")
        )
        self._faults[name].setVisible(not right)
        restyle(self.colours[name], "wrong", "false" if right else "true")
        if right:
            self._take(name, text)

    def _ask(self, name: str) -> None:
        before = QColor(self.state.tables["colours"][name])
        chosen = QColorDialog.getColor(before, self, colour_name(name))
        if chosen.isValid():
            self.colours[name].setText(chosen.name().upper())
            self._typed(name, chosen.name().upper())

    def _take(self, name: str, value: str) -> None:
        def change(tables: Tables) -> None:
            tables["colours"][name] = value

        self.state.edit(f"colour {name}", change)
        self._swatch(name, value)

    def _swatch(self, name: str, value: str) -> None:
        """The colour itself is the design's, not the window's."""
        shown = QPixmap(_SWATCH)
        shown.fill(QColor(value))
        self.swatches[name].setIcon(QIcon(shown))

    def _turn(self) -> None:
        page = self.state.tables["page"]
        lying = page["width"] > page["height"]
        if lying != (self.way.value == "landscape"):
            self.state.edit("", turn, refill=True)
