"""Keys and what they do: those of everywhere, of lists, of forms, and of the place at hand."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout

from circledesk.ui.context import Context
from circledesk.ui.places import place_key, place_label, places
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.form_area import FormArea
from circledesk.ui.widgets.layout import column, label, line, row
from circledesk.ui.widgets.list_view import ListView
from circledesk.ui.widgets.on_screen import room

if TYPE_CHECKING:
    from circledesk.ui.actions import Actions

_WIDTH_PX, _HEIGHT_PX = 720, 560
Known = list[tuple[str, str]]
"""Keys, and what they do."""


class KeysDialog(QDialog):
    """Read only; the search line finds the same by words."""

    def __init__(self, context: Context, actions: Actions) -> None:
        super().__init__(context.window)
        self._context = context
        self.setWindowTitle(self.tr("Keys and what they do"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        left, right = QGridLayout(), QGridLayout()
        self._fill(left, self.tr("Everywhere"), [*self._everywhere(actions)])
        self._fill(left, self.tr("Attendance"), self._attendance())
        self._fill(left, self.tr("Forms"), self._forms())
        here = self._here()
        if here:
            self._fill(right, self.tr("Here"), here)
        self._fill(right, self.tr("Lists"), self._lists())
        self._fill(right, self.tr("Places"), self._places())
        sides = row(column(left, None), column(right, None), space=32)
        sides.setStretch(0, 1)
        sides.setStretch(1, 1)
        head = column(label(self.windowTitle(), "heading"), sides, space=8)
        head.setContentsMargins(24, 20, 24, 16)
        self.close_button = Button(context.theme, self.tr("Close"), self.accept, kind="primary")
        self.close_button.setDefault(True)
        foot = row(None, self.close_button)
        foot.setContentsMargins(24, 12, 24, 16)
        area = FormArea(head)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setAccessibleName(self.windowTitle())
        whole = column(area, line(), foot, space=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        self.resize(min(_WIDTH_PX, room(self).width()), min(_HEIGHT_PX, room(self).height()))
        area.setFocus()  # arrow keys and Page Down scroll it; Enter and Escape close

    def _fill(self, grid: QGridLayout, title: str, known: Known) -> None:
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        caption = label(title, "strong")
        caption.setContentsMargins(0, 8 if grid.count() else 0, 0, 2)
        grid.addWidget(caption, grid.rowCount(), 0, 1, 2)
        for keys, words in known:
            at = grid.rowCount()
            key = label(keys, "key")
            grid.addWidget(key, at, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(words, wrap=True), at, 1)

    def _everywhere(self, actions: Actions) -> Known:
        return keys_of(actions.keyed())

    def _places(self) -> Known:
        role = "organizer" if self._context.organizer else "branch"
        known = [
            (place_key(number), place_label(place.key))
            for number, place in enumerate(places(role), start=1)
        ]
        return [*known, ("Ctrl+Tab", self.tr("Next tab"))]

    def _lists(self) -> Known:
        return [
            ("↑ ↓", self.tr("Go from row to row")),
            ("Enter", self.tr("Open the row")),
            (self.tr("Letters"), self.tr("Filter the list")),
            ("Shift+F10", self.tr("What can be done with the row")),
            ("F", self.tr("Follow up a meeting")),
            ("Ctrl+← Ctrl+→", self.tr("Week before, week after")),
        ]

    def _attendance(self) -> Known:
        return [
            ("P L E A", self.tr("Present, late, excused, absent; the cursor moves on")),
            (self.tr("Space"), self.tr("Present, or back to not marked")),
        ]

    def _forms(self) -> Known:
        return [
            ("Tab", self.tr("Next field")),
            ("Enter", self.tr("Do what the coloured button says")),
            ("Ctrl+Enter", self.tr("Save feedback")),
            ("Ctrl+S", self.tr("Save as a draft")),
            ("Esc", self.tr("Close, nothing is changed")),
        ]

    def _here(self) -> Known:
        """Keys of the list that is seen, for what its rows' menu offers."""
        page = self._context.nav.page
        views = page.findChildren(ListView) if page is not None else []
        return keys_of(act for view in views if view.isVisible() for act in view.actions())


def keys_of(actions: Iterable[QAction]) -> Known:
    """Return the first key of each action that has one, and its words."""
    style = QKeySequence.SequenceFormat.NativeText
    return [
        (action.shortcut().toString(style), action.text().rstrip("…"))
        for action in actions
        if not action.shortcut().isEmpty() and action.text()
    ]
