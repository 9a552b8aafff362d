"""What becomes of each row of a list; who looks like somebody that is here is asked for."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QWidget

from circledesk.interop.lists_in.facts import LEAVE_OUT, NEW_ONE, ListPlan, RowPlan, What
from circledesk.ui.context import Context
from circledesk.ui.language import translated
from circledesk.ui.tables.list_rows import details_of, list_rows_model
from circledesk.ui.widgets.choice import Choice
from circledesk.ui.widgets.layout import column, label, row
from circledesk.ui.widgets.list_view import ListView

_TO_LOOK_AT = (What.REFUSED, What.ASKS)


class ListRows(QWidget):
    """Enter on a row that asks opens the answers; `answered` is a row's number and the answer."""

    answered = Signal(int, str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._plan: ListPlan | None = None
        self.model = list_rows_model()
        self.view = ListView(
            context.theme, context.preferences, self.model, "list-rows", two_lines=False
        )
        self.view.setAccessibleName(self.tr("Rows of the list"))
        self.view.opened.connect(self.ask)
        self.view.pressed_button.connect(self.ask)
        self.sums = label("", "grey", wrap=True)
        self.notes = label("", "grey", wrap=True)
        self.whole = label("", "ink", wrap=True)
        self.whole.hide()
        self.view.chose.connect(self._show_whole)
        self.only = Choice(
            context.theme,
            [("all", self.tr("All rows")), ("new", self.tr("New")),
             ("changed", self.tr("Changed")), ("look", self.tr("To look at"))],
        )  # fmt: skip
        self.only.setAccessibleName(self.tr("Which rows are shown"))
        self.only.chose.connect(self._show_rows)
        head = row(self.sums, self.only, space=16)
        head.setStretch(0, 1)
        layout = column(8, head, self.view, self.whole, self.notes, space=8)
        layout.setStretch(2, 1)
        self.setLayout(layout)

    def show_plan(self, plan: ListPlan) -> None:
        """Show what would happen."""
        self._plan = plan
        self.sums.setText(self._sums(plan))
        self.notes.setText(" ".join(translated(note) for note in plan.notes))
        self.notes.setVisible(bool(plan.notes))
        self._show_rows()

    def ask(self, chosen: RowPlan) -> QMenu | None:
        """Ask who a row is, where that is open."""
        if chosen.what is not What.ASKS:
            return None
        menu = QMenu(self)
        for one in chosen.candidates:
            words = self.tr("She is {name}").format(name=one.words)
            self._answer(menu, words, chosen.line, one.id)
        self._answer(menu, self.tr("Somebody new: sign her up"), chosen.line, NEW_ONE)
        self._answer(menu, self.tr("Leave the row out"), chosen.line, LEAVE_OUT)
        at = self.view.visualRect(self.view.currentIndex())
        place = self.view.viewport().mapToGlobal(QPoint(at.left() + 240, at.bottom()))
        menu.popup(place if at.isValid() else QCursor.pos())
        menu.setActiveAction(menu.actions()[0])
        return menu

    def _show_whole(self, chosen: RowPlan | None) -> None:
        """All of what is said of the row at hand, which its line may have no room for."""
        told = details_of(chosen) if chosen is not None else ""
        self.whole.setText(told)
        self.whole.setVisible(bool(told))

    def _answer(self, menu: QMenu, words: str, line: int, answer: str) -> None:
        action = menu.addAction(words.replace("&", "&&"))
        action.triggered.connect(lambda: self.answered.emit(line, answer))

    def _show_rows(self) -> None:
        rows = self._plan.rows if self._plan else ()
        kept = {
            "new": (What.NEW,), "changed": (What.CHANGED,), "look": _TO_LOOK_AT,
        }.get(self.only.value, tuple(What))  # fmt: skip
        self.model.set_rows([one for one in rows if one.what in kept])

    def _sums(self, plan: ListPlan) -> str:
        words = {
            What.NEW: self.tr("{n} new"),
            What.CHANGED: self.tr("{n} changed"),
            What.SAME: self.tr("{n} the same as here"),
            What.REFUSED: self.tr("{n} not taken"),
            What.ASKS: self.tr("{n} to be answered"),
        }
        told = (text.format(n=plan.count(what)) for what, text in words.items() if plan.count(what))
        return " · ".join(told)
