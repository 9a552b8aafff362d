"""Settling many two versions at once: all of the list, those that are picked, or one branch's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from circledesk.services.facts.exchange import ConflictView
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import column, label, row

if TYPE_CHECKING:
    from circledesk.ui.theme import Theme


class ManyBar(QWidget):
    """Three buttons; their words say how many they settle."""

    asked = Signal(str, str)
    """keep, restore or '', and with '' whose versions are taken."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.keep = Button(theme, "", lambda: self.asked.emit("keep", ""))
        self.take = Button(theme, "", lambda: self.asked.emit("restore", ""))
        self.of = Button(theme, self.tr("Take all of…"), kind="menu")
        self.menu = QMenu(self)
        self.of.setMenu(self.menu)
        keys = self.tr("K keeps · R takes the other · Space picks · Ctrl+A picks all")
        self.setLayout(column(label(keys, "detail"), row(self.keep, self.take, self.of, None)))

    def show_versions(self, views: Sequence[ConflictView], picked: int) -> None:
        """Say what can be done with these, of which some may be picked."""
        self.setVisible(len(views) > 1)
        if picked:
            keep = self.tr("Keep what is shown in {n} picked")
            take = self.tr("Take the other in {n} picked")
        else:
            keep = self.tr("Keep what is shown in all {n}")
            take = self.tr("Take the other in all {n}")
        self.keep.setText(keep.format(n=picked or len(views)))
        self.take.setText(take.format(n=picked or len(views)))
        self.menu.clear()
        counts = Counter(source for view in views for source in view.sources)
        for source in sorted(counts, key=str.casefold):
            text = self.tr("{whose}: {n}").format(whose=source, n=counts[source])
            action = QAction(text.replace("&", "&&"), self.menu)
            action.triggered.connect(lambda _=False, source=source: self.asked.emit("", source))
            self.menu.addAction(action)
