"""Under the attendance: who came without having signed up, and how often the chosen one came."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from circledesk.services.facts.meetings import AttendanceLine
from circledesk.ui.context import Context
from circledesk.ui.dialogs.known_here import KnownHere
from circledesk.ui.widgets.layout import column, label, row

_NAME_PX = 232


class WalkInLine(QWidget):
    """Alt+W, a name, Enter. Somebody known here is offered, and taken by F2."""

    came = Signal(str, str)
    """The name, and the learner's id where somebody known was taken."""
    left = Signal()
    """Nothing more to type: the keyboard goes back to the list."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Walk-in: name, Enter (Alt+W)"))
        self.name.setAccessibleName(self.tr("Name of a walk-in"))
        self.name.setFixedWidth(_NAME_PX)
        self.name.returnPressed.connect(self._enter)
        self.known = KnownHere(context, self.name)
        self.share = label("", "detail", wrap=True)
        line = row(self.name, self.share, space=16)
        line.setStretch(1, 1)
        self.setLayout(column(self.known, line))
        QShortcut(QKeySequence("Alt+W"), self, self.begin)

    def begin(self) -> None:
        """The keyboard comes here."""
        self.name.setFocus()

    def allow(self, allowed: bool, branch_id: str) -> None:
        """Whether somebody can walk in here and now."""
        self.name.setVisible(allowed)
        self.known.look_in(branch_id)

    def show_share(self, line: AttendanceLine | None) -> None:
        """Say of the chosen learner how often she came, of the meetings held and of all."""
        if line is None or line.of_held is None:
            self.share.clear()
            return
        sentence = self.tr(
            "{name} came to {came}: {held} % of {n} held, {planned} % of {all} planned"
        )
        self.share.setText(
            sentence.format(
                name=line.name,
                came=line.came,
                held=line.of_held,
                n=line.held,
                planned=line.of_planned,
                all=line.planned,
            )
        )

    def clear(self) -> None:
        """Make room for the next."""
        self.name.clear()
        self.known.forget()

    def _enter(self) -> None:
        name = self.name.text().strip()
        if name:
            self.came.emit(name, self.known.taken.id if self.known.taken else "")
        else:
            self.left.emit()
