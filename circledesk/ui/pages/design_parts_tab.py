"""The parts that stand on a design, and the values of the chosen one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QMenu, QWidget

from circledesk.documents.design import Box
from circledesk.documents.design_parts import (
    NEEDED,
    at,
    block_place,
    fresh_mark,
    missing,
    places,
    put_back,
    stand_alone,
    take_out,
)
from circledesk.documents.design_text import Tables
from circledesk.ui.language import tr
from circledesk.ui.pages.design_form import DesignForm
from circledesk.ui.pages.design_names import field_name, mark_names, part_name
from circledesk.ui.pages.design_state import DesignState
from circledesk.ui.theme import Theme
from circledesk.ui.widgets.breaking_line import BreakingLine
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.form_area import FormArea
from circledesk.ui.widgets.layout import column, line, row

_ROWS_PX = 176
_MOST_MARKS = 12


class DesignParts(QWidget):
    """Delete takes the chosen part off; the arrows go through the list."""

    def __init__(self, theme: Theme, state: DesignState) -> None:
        super().__init__()
        self.state = state
        self.areas: dict[str, Box] = {}
        """Where lines stand on the page that is shown; the page tells."""
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Parts of the design"))
        self.list.setFixedHeight(_ROWS_PX)
        self.list.currentItemChanged.connect(lambda *_: self._chosen())
        self.add = Button(theme, tr("Add"), kind="menu")
        self.add.setMenu(QMenu(self.add))
        self.add.menu().aboutToShow.connect(self._fill_menu)
        self.off = Button(theme, tr("Take off"), self.take_off, kind="small", tip=tr("Delete"))
        self.alone = Button(
            theme,
            tr("Move it alone"),
            self.move_alone,
            kind="small",
            tip=tr("Gives this line a place of its own, apart from those it stands with"),
        )
        self.form = DesignForm(theme, state)
        form = column(self.form, None)
        form.setContentsMargins(0, 8, 12, 8)
        buttons = BreakingLine(row(self.add, self.off, None), row(self.alone, None))
        self.setLayout(column(self.list, buttons, line(), FormArea(form, "ground"), space=8))
        key = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.list, self.take_off)
        key.setContext(Qt.ShortcutContext.WidgetShortcut)
        state.chose.connect(self._show_chosen)
        state.refilled.connect(self.fill)
        self.fill()

    def fill(self) -> None:
        """List the parts anew."""
        self.list.blockSignals(True)
        self.list.clear()
        tables = self.state.tables
        for place in places(tables):
            item = QListWidgetItem(part_name(tables, place))
            item.setData(Qt.ItemDataRole.UserRole, place)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self._show_chosen()

    def take_off(self) -> None:
        """Take the chosen part off the design."""
        place = self.state.chosen
        if not place or not self.off.isEnabled():
            return
        row_ = self.list.currentRow()

        def change(tables: Tables) -> None:
            take_out(tables, place, self.state.taken)
            left = places(tables)
            self.state.chosen = left[min(row_, len(left) - 1)] if left else ""

        self.state.edit("", change, refill=True)

    def put_on(self, name: str) -> None:
        """Put a field, the signatures, the code or an ornament on the design."""

        def change(tables: Tables) -> None:
            if name.startswith("mark:"):
                marks = tables.setdefault("background", [])
                marks.append(fresh_mark(name.removeprefix("mark:"), tables))
                self.state.chosen = f"background[{len(marks)}]"
            else:
                self.state.chosen = put_back(tables, name, self.state.taken, self.state.chosen)

        self.state.edit("", change, refill=True)

    def move_alone(self) -> None:
        """Give the chosen line a place of its own."""
        place = self.state.chosen
        if place in self.areas and self.alone.isEnabled():
            area = self.areas[place]

            def change(tables: Tables) -> None:
                self.state.chosen = stand_alone(tables, place, area)

            self.state.edit("", change, refill=True)

    def _fill_menu(self) -> None:
        menu = self.add.menu()
        menu.clear()
        for name in missing(self.state.tables):
            menu.addAction(field_name(name), partial(self.put_on, name))
        if len(self.state.tables.get("background", ())) < _MOST_MARKS:
            menu.addSeparator()
            for kind, text in mark_names():
                menu.addAction(text, partial(self.put_on, f"mark:{kind}"))

    def _chosen(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.state.choose(item.data(Qt.ItemDataRole.UserRole))

    def _show_chosen(self) -> None:
        place, tables = self.state.chosen, self.state.tables
        for number in range(self.list.count()):
            if self.list.item(number).data(Qt.ItemDataRole.UserRole) == place:
                self.list.blockSignals(True)
                self.list.setCurrentRow(number)
                self.list.scrollToItem(self.list.item(number))
                self.list.blockSignals(False)
        field = at(tables, place).get("field", "") if place else ""
        self.off.setEnabled(bool(place) and field not in NEEDED)
        company = place.startswith("block") and len(at(tables, block_place(place))["line"]) > 1
        self.alone.setEnabled(company)
