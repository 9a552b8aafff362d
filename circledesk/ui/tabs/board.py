"""The notice board: what hangs, for whom, and who read it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from circledesk.services.facts.board import NoticeRow
from circledesk.services.facts.changed import Area
from circledesk.ui import asking_support
from circledesk.ui.tables.board import notices_model
from circledesk.ui.tables.rows_model import RowsModel
from circledesk.ui.tabs.list_page import ListPage
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.empty import Empty

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class BoardPage(ListPage):
    """Enter opens a notice. Organizers write them; a branch has those for it."""

    areas: ClassVar[frozenset[Area]] = frozenset({Area.BOARD, Area.TEAM})
    name = "board"
    back = True

    def title(self) -> str:
        """The page's name."""
        return self.tr("Notice board")

    def make_model(self) -> RowsModel[Any]:
        """The table."""
        return notices_model(self.context.organizer)

    def page_buttons(self) -> Sequence[QWidget]:
        """Write one; a branch asks."""
        theme, new = self.context.theme, self.make_new
        if self.context.organizer:
            words = self.tr("New notice…")
            return (Button(theme, words, new, kind="primary", icon="plus", tip="Ctrl+N"),)
        ask = self.tr("Ask the organizer…")
        return (Button(theme, ask, new, kind="primary", icon="circle-help", tip="Ctrl+N"),)

    def make_empty(self) -> Empty:
        """Before the first notice."""
        theme = self.context.theme
        if not self.context.organizer:
            told = self.tr("No notice has come yet. What the organizer writes stands here.")
            ask = Button(theme, self.tr("Ask the organizer…"), self.make_new)
            return Empty(theme, "inbox", told, ask)
        told = self.tr(
            "A notice comes to every library with its next parcel and stays on its Today page "
            "until it is read."
        )
        return Empty(theme, "inbox", told, Button(theme, self.tr("New notice…"), self.make_new))

    def work(self) -> Callable[[Session], Sequence[NoticeRow]]:
        """All notices."""

        def work(session: Session) -> Sequence[NoticeRow]:
            from circledesk.services.board import notices

            return notices(session)

        return work

    def open_row(self, facts: NoticeRow) -> None:
        """Open its page."""
        asking_support.show_notice(self.context, facts.id)

    def menu_for(self, facts: NoticeRow) -> Sequence[QAction]:
        """Open; change; take down."""
        actions = [self.action(self.tr("Open"), lambda: self.open_row(facts))]
        if self.context.organizer and facts.shown:
            change, down = self.tr("Change…"), self.tr("Take it down")
            actions.append(
                self.action(change, lambda: asking_support.change_notice(self.context, facts))
            )
            actions.append(self.action(down, lambda: take_down(self, facts.id)))
        return actions

    def make_new(self) -> None:
        """Write a notice; a branch asks."""
        if self.context.organizer:
            asking_support.write_notice(self.context)
        else:
            asking_support.ask_organizer(self.context)


def take_down(page: Any, notice_id: str) -> None:
    """Show a notice no more."""

    def work(session: Session) -> Any:
        from circledesk.services.board import take_down

        return take_down(session, notice_id=notice_id)

    page.context.jobs.write(work)
