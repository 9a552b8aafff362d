"""A text of several lines with a limit: how many letters of how many stand below it."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from circledesk.ui.language import tr
from circledesk.ui.widgets.button import restyle
from circledesk.ui.widgets.layout import column, label


class CountedText(QWidget):
    """Tab leaves it. Too long a text stays, in amber, until it is shortened."""

    def __init__(self, limit: int, height: int = 72) -> None:
        super().__init__()
        self._limit = limit
        self.edit = QPlainTextEdit()
        self.edit.setFixedHeight(height)
        self.edit.setTabChangesFocus(True)
        self.edit.textChanged.connect(self._count)
        self._told = label("", "detail")
        self.setLayout(column(self.edit, self._told, space=2))
        self.setFocusProxy(self.edit)
        self._count()

    def setAccessibleName(self, name: str) -> None:
        """The field inside carries the name."""
        super().setAccessibleName(name)
        self.edit.setAccessibleName(name)

    @property
    def text(self) -> str:
        """What stands in it."""
        return self.edit.toPlainText()

    @text.setter
    def text(self, text: str) -> None:
        self.edit.setPlainText(text)

    def _count(self) -> None:
        count = len(self.text.strip())
        told = tr("{count} of {limit} letters").format(count=count, limit=self._limit)
        self._told.setText(told)
        restyle(self._told, "kind", "amber" if count > self._limit else "detail")
