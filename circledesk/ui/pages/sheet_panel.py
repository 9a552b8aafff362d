"""The row at hand of a sheet that came back: its cut-out large, why to look, a field."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLineEdit

from circledesk.ui.context import Context
from circledesk.ui.dialogs.known_here import KnownHere
from circledesk.ui.pages.sheet_choices import TYPED, Line
from circledesk.ui.tables.sheet_rows import asked, reading
from circledesk.ui.widgets.button import restyle
from circledesk.ui.widgets.cut_out import CutOut
from circledesk.ui.widgets.layout import Card, label, row

_ROW_PX, _WORDS_PX = 64, 104


class SheetPanel(Card):
    """Shows one line; a name or words are typed here, and Enter gives them over."""

    typed = Signal(str, str)
    """What was typed, and the id of a known learner who was taken."""
    left = Signal()
    """Nothing was typed: the keyboard goes back to the list."""

    def __init__(self, context: Context) -> None:
        self.picture = CutOut(context.theme, _ROW_PX)
        self.who = label("", "heading")
        self.told = label("", "amber", wrap=True)
        self.field = QLineEdit()
        self.known = KnownHere(context, self.field)
        top = row(self.who, self.told, space=16)
        top.setStretch(1, 1)
        super().__init__(top, self.picture, self.field, self.known, space=6)
        self.field.returnPressed.connect(self._enter)
        self.line: Line | None = None
        self.show_line(None, QPixmap(), "")

    def show_line(self, line: Line | None, picture: QPixmap, branch_id: str) -> None:
        """Show a row; what is being typed into the same row stays."""
        same = line is not None and self.line is not None and line.row.id == self.line.row.id
        self.line = line
        self.setVisible(line is not None)
        if line is None:
            return
        tall = line.row.kind in ("text", "number", "scale")
        self.picture.setFixedHeight(_WORDS_PX if tall else _ROW_PX)
        self.picture.show_picture(picture, line.row.frame)
        self.picture.setAccessibleName(self.tr("Cut-out of the row"))
        self.who.setText(self._heading(line))
        self.told.setText(asked(line) or reading(line))
        restyle(self.told, "kind", "amber" if line.open else "grey")
        self.field.setVisible(line.row.kind in TYPED)
        self._name_field(line)
        if not same:
            self.known.forget()
            value = line.choice.name if line.row.kind == "walk-in" else line.choice.value
            self.field.setText(value)
        self.known.look_in(branch_id if line.row.kind == "walk-in" else "")

    def begin(self) -> bool:
        """The keyboard comes to the field, where the row has one."""
        if self.line is None or self.line.row.kind not in TYPED:
            return False
        self.field.setFocus()
        self.field.selectAll()
        return True

    def _heading(self, line: Line) -> str:
        if line.row.kind == "walk-in":
            return line.choice.name or self.tr("On an empty line")
        return line.row.name

    def _name_field(self, line: Line) -> None:
        walk_in = line.row.kind == "walk-in"
        words = self.tr("Name as it is written") if walk_in else self.tr("What is written")
        self.field.setAccessibleName(words)
        hint = self.tr("{what}, then Enter; empty and Enter goes back").format(what=words)
        self.field.setPlaceholderText(hint)

    def _enter(self) -> None:
        words = self.field.text().strip()
        if not words:
            self.left.emit()
            return
        taken = self.known.taken
        self.typed.emit(words, taken.id if taken else "")
