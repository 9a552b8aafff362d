"""The handbook over a question that is open: F1 in a dialog; Escape goes back to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.handbook_view import HandbookView
from circledesk.ui.widgets.layout import column, line, row
from circledesk.ui.widgets.on_screen import room

if TYPE_CHECKING:
    from circledesk.ui.context import Context

_WIDTH_PX, _HEIGHT_PX = 880, 600


class HelpDialog(QDialog):
    """What was typed into the dialog below stays."""

    def __init__(self, context: Context, over: QWidget, key: str) -> None:
        super().__init__(over)
        self.setWindowTitle(self.tr("Handbook"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.view = HandbookView(context, key)
        self.close_button = Button(context.theme, self.tr("Close"), self.accept)
        self.close_button.setAutoDefault(False)
        foot = row(None, self.close_button)
        foot.setContentsMargins(24, 12, 24, 16)
        held = column(self.view)
        held.setContentsMargins(24, 20, 24, 12)
        layout = column(held, line(), foot, space=0)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.resize(min(_WIDTH_PX, room(self).width()), min(_HEIGHT_PX, room(self).height()))
        QShortcut(QKeySequence("Alt+Left"), self, self.view.go_back)
        self.view.search.setFocus()
