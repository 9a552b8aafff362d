"""The rows behind a figure, as a page with the way back: exactly those that were counted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from circledesk.services.facts.changed import EVERYTHING
from circledesk.ui.tables.rows_model import RowsModel
from circledesk.ui.tabs.list_page import ListPage
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.choice import Choice
from circledesk.ui.widgets.empty import Empty

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context


@dataclass(frozen=True, slots=True)
class Behind:
    """What a figure counted: a title, a table, the reading in parts, what Enter does."""

    title: str
    name: str
    """Key by which columns are kept."""
    model: Callable[[], RowsModel[Any]]
    parts: tuple[tuple[str, str], ...]
    """(key, words) of each part, the one that was counted first."""
    read: Callable[[Session], dict[str, Sequence[Any]]]
    """The rows of each part."""
    open: Callable[[Any], object]
    nothing: str
    """Said where a part holds no row."""


class RowsPage(ListPage):
    """A list of what was counted; where it has parts, a choice between them."""

    areas = EVERYTHING
    back = True

    def __init__(self, context: Context, behind: Behind) -> None:
        self._behind = behind
        self.name = behind.name
        self._read: dict[str, Sequence[Any]] = {}
        super().__init__(context)

    def title(self) -> str:
        """What was counted."""
        return self._behind.title

    def make_model(self) -> RowsModel[Any]:
        """The table."""
        return self._behind.model()

    def tools(self) -> Sequence[QWidget]:
        """A choice, where there are several parts."""
        self.part = Choice(self.context.theme, list(self._behind.parts))
        self.part.chose.connect(self._show_part)
        return (self.part,) if len(self._behind.parts) > 1 else ()

    def make_empty(self) -> Empty:
        """Nothing was counted."""
        back = Button(self.context.theme, self.tr("Back"), self.context.nav.back)
        return Empty(self.context.theme, "search", self._behind.nothing, back, example=False)

    def load(self) -> None:
        """Read all parts."""
        self.read(self._behind.read, self._take)

    def open_row(self, facts: Any) -> None:
        """As the figure's owner said."""
        self._behind.open(facts)

    def _take(self, parts: dict[str, Sequence[Any]]) -> None:
        self._read = parts
        self._show_part()

    def _show_part(self) -> None:
        self.show_rows(self._read.get(self.part.value, ()))
