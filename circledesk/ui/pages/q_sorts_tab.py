"""Sorts of a Q-study: typed in from paper, or laid on screen; half ones are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from circledesk.services.facts.q_study import QStudyPage, SortRow
from circledesk.ui import asking_q
from circledesk.ui.context import Context
from circledesk.ui.pages.q_list import QList
from circledesk.ui.tables.q_study import q_sorts_model
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.flow_row import FlowRow
from circledesk.ui.widgets.layout import column, label

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class QSortsTab(QList):
    """Enter opens a sort as it was made, Delete deletes it."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, q_sorts_model(), "q-sorts", self.tr("Sorts of the study"))
        self.view.opened.connect(self._open)
        self.act(self.tr("Type it in again…"), "", self._type)
        self.act(self.tr("Show on screen…"), "", self._lay)
        self.act(self.tr("Delete"), "Delete", self._delete)
        theme, on = context.theme, self.on_current
        self.type_button = Button(
            theme, self.tr("Type a sort…"), self.type_in, icon="plus", tip="Ctrl+N"
        )
        self.lay_button = Button(theme, self.tr("Sort on screen…"), self.lay, icon="monitor")
        self.open_button = Button(theme, self.tr("Change…"), on(self._open), icon="pencil")
        self.delete_button = Button(theme, self.tr("Delete"), on(self._delete), icon="trash-2")
        self.none = label("", "grey", wrap=True)
        buttons = [self.type_button, self.lay_button, self.open_button, self.delete_button]
        layout = column(8, FlowRow(buttons), self.none, self.view, space=8)
        layout.setStretch(3, 1)
        layout.addStretch(0)
        self.setLayout(layout)

    @property
    def may(self) -> bool:
        """Whoever has the study may add sorts; a sort says itself whether it may be changed."""
        return self.page is not None

    def show_page(self, page: QStudyPage) -> None:
        """Show the sorts."""
        self.page = page
        self.view.rows().set_rows(page.sorts)
        self.begin()
        any_ = bool(page.sorts)
        self.view.setVisible(any_)
        for button in (self.open_button, self.delete_button):
            button.setVisible(any_)
        for button in (self.type_button, self.lay_button):
            button.setEnabled(page.fits)
        self.none.setVisible(not any_)
        ready = self.tr("Nobody has sorted the cards yet. A code stands for each person, no name.")
        first = self.tr("First the cards: the grid needs a place for each.")
        self.none.setText(ready if page.fits else first)

    def type_in(self) -> None:
        """Type one in from paper."""
        if self.page is not None and self.page.fits:
            asking_q.type_sort(self.context, self.page)

    def lay(self) -> None:
        """Lay the cards on screen."""
        if self.page is not None and self.page.fits:
            asking_q.lay_sort(self.context, self.page)

    def _open(self, row: SortRow) -> None:
        (self._lay if row.how == "screen" else self._type)(row)

    def _type(self, row: SortRow) -> None:
        if self.page is not None and row.editable:
            asking_q.type_sort(self.context, self.page, row)

    def _lay(self, row: SortRow) -> None:
        if self.page is not None and row.editable:
            asking_q.lay_sort(self.context, self.page, row)

    def _delete(self, row: SortRow) -> None:
        if not row.editable:
            return
        sort_id = row.id

        def work(session: Session) -> Any:
            from circledesk.services.q_method.sorts import delete_sort

            return delete_sort(session, sort_id=sort_id)

        self.write(work)
