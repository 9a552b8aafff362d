"""A place that is one list: title, filter line, buttons, the list, an empty sentence."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from circledesk.services.facts.lists import ALL, Narrowed
from circledesk.ui.allowed import allow
from circledesk.ui.page import Page
from circledesk.ui.tables.blocks_model import BlocksModel
from circledesk.ui.tables.rows_model import RowsModel
from circledesk.ui.tables.source import Source
from circledesk.ui.widgets.breaking_line import BreakingLine
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.elided import Elided
from circledesk.ui.widgets.empty import Empty
from circledesk.ui.widgets.filter_bar import FilterBar
from circledesk.ui.widgets.glass_line import FilterLine
from circledesk.ui.widgets.layout import column, row
from circledesk.ui.widgets.list_export import ListExport
from circledesk.ui.widgets.list_view import ListView
from circledesk.ui.widgets.long_list import LongList
from circledesk.ui.widgets.page_header import PageHeader

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context


class ListPage(Page):
    """Subclasses say what is read (`work`), which table shows it, and what Enter does.

    `filters` names what the list can be narrowed to; then read with `self.narrowed`.
    """

    counted = Signal(int)
    name = "list"
    """Key by which columns and filters are kept."""
    filters: ClassVar[tuple[str, ...]] = ()
    own_first = False
    """On a branch's computer the list begins with its own branches."""
    two_lines = True
    back = False
    """Whether it is opened from another page, and leads back there."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.model = self.make_model()
        self.view: ListView | LongList = self._make_view()
        self.filter = FilterLine(context.theme, self.filter_words())
        self.view.setAccessibleName(self.list_name())
        self.view.filter_with(self.filter)
        self.view.opened.connect(self.open_row)
        self.view.opened_figure.connect(self.open_figure)
        self.view.menu_from(self._fresh_menu)
        self._menu_actions: list[QAction] = []
        self.export = ListExport(context, self.view, self.list_name())
        self.count = Elided()
        self.count.setProperty("kind", "grey")
        self.bar: FilterBar | None = None
        kinds = self.filter_kinds()
        if kinds:
            self.bar = FilterBar(context, self.name, kinds, own=self.own_first)
            self.bar.changed.connect(self.refresh)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._arrange()
        self.model.modelReset.connect(self._say_count)
        self._clear_key = QShortcut(QKeySequence("Escape"), self, self.clear_filters)
        self._clear_key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    @property
    def narrowed(self) -> Narrowed:
        """What the list is narrowed to."""
        return self.bar.narrowed if self.bar else ALL

    def filter_kinds(self) -> tuple[str, ...]:
        """What the list can be narrowed to on this computer."""
        return self.filters

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
        """What a screen reader and an exported file call the list."""
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
        if shown == total and self.bar and self.bar.chosen:
            return self.tr("{count} fit the filter").format(count=f"{total:,}")
        if shown == total:
            return self.tr("{count} in all").format(count=f"{total:,}")
        return self.tr("{shown} of {count}").format(shown=f"{shown:,}", count=f"{total:,}")

    def open_row(self, facts: Any) -> None:
        """Enter or a double click."""

    def menu_for(self, facts: Any) -> Sequence[QAction]:
        """Actions of a row."""
        return ()

    def open_figure(self, facts: Any, column: int) -> None:
        """Open the rows behind a figure of a row; columns say by `opens` where one is."""

    def load(self) -> None:
        """Read the rows."""
        self.read(self.work(), self.show_rows)

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show rows."""
        self.model.set_rows(rows)
        self.counted.emit(len(rows))

    def show_narrowed(self, *chosen: tuple[str, str, str], stage: str = "") -> None:
        """Leave just the rows behind a figure: (kind, value, name) of each filter."""
        self.filter.clear()
        if self.bar is not None:
            self.bar.only(*chosen)

    def clear_filters(self) -> None:
        """Show all rows again."""
        self.filter.clear()
        if self.bar is not None:
            self.bar.clear()
        if self.isAncestorOf(self.focusWidget() or self):
            self.view.enter()

    def is_narrowed(self) -> bool:
        """Whether rows may be left out by what a person chose."""
        chosen = self.bar is not None and self.bar.chosen and not self.bar.left_as_it_began
        return bool(self.filter.text().strip() or chosen)

    def show_matching(self, text: str) -> None:
        """Filter by a text."""
        self.filter.setText(text)

    def show_row(self, key: str) -> None:
        """Put the cursor on a row, now or when it comes."""
        self.view.choose_when_here(key)

    def arrive(self) -> None:
        """The keyboard goes to the list."""
        self.view.enter()

    def action(
        self, text: str, do: Callable[[], object], keys: str = "", verb: str = ""
    ) -> QAction:
        """An action of a row, for its menu; `keys` shows the key that does the same.

        It rests where its `verb` is not for who sits at the desk.
        """
        made = QAction(text, self)
        allow(self.context, made, verb)
        if keys:
            made.setShortcut(QKeySequence(keys))
            made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        made.triggered.connect(lambda: do())
        return made

    def _make_view(self) -> ListView | LongList:
        kind = LongList if isinstance(self.model, BlocksModel) else ListView
        context = self.context
        return kind(
            context.theme, context.preferences, self.model, self.name, two_lines=self.two_lines
        )

    @cached_property
    def _empty(self) -> Empty:
        return self._held(self.make_empty())

    @cached_property
    def nothing(self) -> Empty:
        """What is shown where nothing fits what a person chose."""
        return self._held(self._make_nothing())

    def _held(self, page: Empty) -> Empty:
        """Most lists have rows: what stands in the place of none is made when it is shown."""
        self._stack.addWidget(page)
        return page

    def _make_nothing(self) -> Empty:
        clear = Button(self.context.theme, self.tr("Show all"), self.clear_filters)
        nothing = self.tr("Nothing here fits the filter.")
        return Empty(self.context.theme, "search", nothing, clear, example=False)

    def _fresh_menu(self, facts: Any) -> Sequence[QAction]:
        for action in self._menu_actions:
            if action.parent() is self:
                action.deleteLater()
        self._menu_actions = list(self.menu_for(facts))
        return self._menu_actions

    def _arrange(self) -> None:
        whole = column(space=0)
        whole.setContentsMargins(24, 20, 24, 8)
        buttons = self.page_buttons()
        if self.title():
            whole.addWidget(PageHeader(self.context, self.title(), *buttons, back=self.back))
            whole.addSpacing(12)
            buttons = ()
        tools = [*self.tools(), *([self.bar.button] if self.bar else [])]
        left = row(self.filter, *tools, 4, self.count, None, space=8)
        self.head = BreakingLine(left, row(*buttons, space=8) if buttons else None)
        whole.addWidget(self.head)
        if self.bar is not None:
            self.bar.setContentsMargins(0, 8, 0, 0)
            whole.addWidget(self.bar)
        whole.addSpacing(8)
        whole.addWidget(self._stack, 1)
        self.setLayout(whole)

    def _say_count(self) -> None:
        shown, total = self.model.rowCount(), self.model.total
        self.count.setText(self.count_words(shown, total))
        front: QWidget = self.view
        if not shown:
            front = self.nothing if self.is_narrowed() else self._empty
        if self._stack.currentWidget() is not front:
            self._stack.setCurrentWidget(front)
        if shown and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.view.first())


class LongListPage(ListPage):
    """A list that grows: subclasses say where it is read (`source`)."""

    model: BlocksModel[Any]

    def source(self) -> Source[Any]:
        """Where the list is read, as narrowed."""
        raise NotImplementedError

    def load(self) -> None:
        """Read count and first rows, then all ids."""
        self.model.show(self.source())

    def _say_count(self) -> None:
        super()._say_count()
        self.counted.emit(self.model.total)
