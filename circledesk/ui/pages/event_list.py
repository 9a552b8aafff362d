"""What the tabs of an event share: a list, actions on its row by key, menu and button."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from circledesk.services.facts.events import EventRow
from circledesk.ui.context import Context
from circledesk.ui.tables.rows_model import RowsModel
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.list_export import ListExport
from circledesk.ui.widgets.list_view import ListView
from circledesk.ui.widgets.row_action import Do, on_row, row_action

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class EventList(QWidget):
    """Subclasses say their actions with `act`; what writes is offered where the PC may."""

    def __init__(self, context: Context, model: RowsModel[Any], key: str, name: str) -> None:
        super().__init__()
        self.context = context
        self.event_row: EventRow | None = None
        self.view = ListView(context.theme, context.preferences, model, key, sorts=False)
        self.view.setAccessibleName(name)
        self.export = ListExport(context, self.view, name)
        self._actions: list[QAction] = []
        self.view.menu_from(self._menu)

    @property
    def may(self) -> bool:
        """Whether this PC may change the event."""
        return self.event_row is not None and self.event_row.editable

    def act(self, text: str, keys: str, do: Do) -> None:
        """Offer an action on the row at hand, in the menu and by a key."""
        self._actions.append(row_action(self.view, text, keys, do))

    def on_current(self, do: Do) -> Callable[[], None]:
        """Return what does it with the row at hand."""
        return on_row(self.view, do)

    def show_rows(self, event: EventRow, rows: Sequence[Any]) -> None:
        """Show the rows of an event; the cursor stays, or begins with the first."""
        self.event_row = event
        self.view.rows().set_rows(rows)
        if rows and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.view.first())

    def enter(self) -> None:
        """The keyboard goes to the list, else to the first button."""
        if not self.view.isHidden() and self.view.rows().rowCount():
            self.view.enter()
            return
        seen = (one for one in self.findChildren(Button) if one.isVisibleTo(self))
        first = next(seen, None)
        if first is not None:
            first.setFocus()

    def write(self, work: Callable[[Session], Any]) -> None:
        """Do it at once; the toast takes it back."""
        self.context.jobs.write(work)

    def _menu(self, _: Any) -> Sequence[QAction]:
        return self._actions if self.may else ()
