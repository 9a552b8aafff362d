"""A place that is one list: title, filter line, buttons, the list, an empty sentence."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QWidget

from circledesk.ui.page import Page
from circledesk.ui.tables.rows_model import RowsModel
from circledesk.ui.widgets.elided import Elided
from circledesk.ui.widgets.empty import Empty
from circledesk.ui.widgets.glass_line import FilterLine
from circledesk.ui.widgets.layout import column, row
from circledesk.ui.widgets.list_view import ListView
from circledesk.ui.widgets.page_header import PageHeader

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context


class ListPage(Page):
    """Subclasses say what is read (`rows`), which table shows it, and what Enter does."""

    counted = Signal(int)
    name = "list"
    """Key by which column widths are kept."""
    two_lines = True

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.model = self.make_model()
        self.view = ListView(
            context.theme, context.preferences, self.model, self.name, two_lines=self.two_lines
        )
        self.view.setAccessibleName(self.list_name())
        self.filter = FilterLine(context.theme, self.filter_words())
        self.view.filter_with(self.filter)
        self.view.opened.connect(self.open_row)
        self.view.menu_from(self.menu_for)
        self.count = Elided()
        self.count.setProperty("kind", "grey")
        self._empty: QWidget = self.make_empty()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        self._arrange()
        self.model.modelReset.connect(self._say_count)

    def make_model(self) -> RowsModel[Any]:
        """The table."""
        raise NotImplementedError

    def work(self) -> Callable[[Session], Sequence[Any]]:
        """The reading of the rows, for the worker."""
        raise NotImplementedError

    def make_empty(self) -> Empty:
        """What is shown while there is nothing."""
        raise NotImplementedError

    def list_name(self) -> str:
        """What a screen reader calls the list; the page's title, where it has one."""
        return self.title()

    def filter_words(self) -> str:
        """What stands in the empty filter line."""
        return self.tr("Type to filter")

    def tools(self) -> Sequence[QWidget]:
        """Filters and such, left of the filter line."""
        return ()

    def page_buttons(self) -> Sequence[QWidget]:
        """Buttons at the title's right, the primary one last."""
        return ()

    def count_words(self, shown: int, total: int) -> str:
        """How many rows are shown, as a whole sentence."""
        if shown == total:
            return self.tr("{count} in all").format(count=f"{total:,}")
        return self.tr("{shown} of {count}").format(shown=f"{shown:,}", count=f"{total:,}")

    def open_row(self, facts: Any) -> None:
        """Enter or a double click."""

    def menu_for(self, facts: Any) -> Sequence[QAction]:
        """Actions of a row."""
        return ()

    def load(self) -> None:
        """Read the rows."""
        self.read(self.work(), self.show_rows)

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show rows."""
        self.model.set_rows(rows)
        self._stack.setCurrentIndex(0 if rows else 1)
        if rows and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.view.first())
        self.counted.emit(len(rows))

    def show_matching(self, text: str) -> None:
        """Filter by a text."""
        self.filter.setText(text)

    def arrive(self) -> None:
        """The keyboard goes to the list."""
        self.view.enter()

    def action(self, text: str, do: Callable[[], object], keys: str = "") -> QAction:
        """An action of the list, for its menu and by its key."""
        made = QAction(text, self)
        if keys:
            made.setShortcut(QKeySequence(keys))
        made.triggered.connect(lambda: do())
        self.view.addAction(made)
        return made

    def _arrange(self) -> None:
        whole = column(space=0)
        whole.setContentsMargins(24, 20, 24, 8)
        buttons = self.page_buttons()
        if self.title():
            whole.addWidget(PageHeader(self.context, self.title(), *buttons))
            whole.addSpacing(12)
            buttons = ()
        whole.addLayout(row(self.filter, *self.tools(), 4, self.count, None, *buttons, space=8))
        whole.addSpacing(8)
        whole.addWidget(self._stack, 1)
        self.setLayout(whole)

    def _say_count(self) -> None:
        self.count.setText(self.count_words(self.model.rowCount(), self.model.total))
