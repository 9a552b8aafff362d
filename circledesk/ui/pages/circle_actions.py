"""What can be done with a circle: one menu, with the same names and keys as elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from circledesk.services.facts.circles import CirclePage
from circledesk.services.facts.meetings import MeetingRow
from circledesk.ui import asking, asking_circles
from circledesk.ui.allowed import allow
from circledesk.ui.widgets.button import Button

if TYPE_CHECKING:
    from circledesk.ui.pages.circle_page import CirclePageView


class CircleActions(QObject):
    """Those that the circle does not allow now are not offered."""

    def __init__(self, view: CirclePageView) -> None:
        super().__init__(view)
        self._view, self._context = view, view.context
        self._page: CirclePage | None = None
        about = view.about
        self.change = self._make(self.tr("Change…"), about.edit, "Ctrl+E")
        self.replan = self._make(self.tr("Plan the dates anew…"), self._replan)
        self.move = self._make(self.tr("Move the next meeting…"), self._move, "Ctrl+M")
        self.stand_in = self._make(self.tr("Stand-in for the next meeting…"), self._stand_in)
        self.hand_over = self._make(self.tr("Hand the circle over…"), self._hand_over, "Ctrl+H")
        self.tell = self._make(self.tr("Remind the learners…"), self._tell)
        self.copy = self._make(self.tr("Plan it once more…"), self._copy, "Ctrl+Shift+N")
        self.certificates = self._make(self.tr("Certificates…"), view.print_page, "Ctrl+P")
        self.papers = self._make(self.tr("Papers…"), self._papers, "Ctrl+Shift+P")
        self.stories = self._make(self.tr("Stories…"), self._stories)
        self.goal = self._make(self.tr("Goal of the team…"), self._goal)
        self.sheets = self._make(self.tr("Bring in signed sheets…"), self._sheets)
        self.list = self._make(self.tr("Bring in a list…"), self._list)
        self.publish = self._make(self.tr("Publish"), about.publish)
        self.failed = self._make(self.tr("It did not happen"), about.did_not_happen)
        self.happened = self._make(self.tr("Take “did not happen” back"), about.takes_place)
        self.delete = self._make(self.tr("Delete the circle"), about.delete)
        for action, verb in (
            (self.hand_over, "circle.hand-over"),
            (self.list, "import.list"),
            (self.delete, "circle.delete"),
        ):
            allow(view.context, action, verb)
        self.button = Button(
            view.context.theme, self.tr("More"), kind="menu", icon="ellipsis", tip="Alt+M"
        )
        self.button.setShortcut("Alt+M")
        self.menu = QMenu(self.button)
        self.menu.setToolTipsVisible(True)
        self.button.setMenu(self.menu)

    def show_page(self, page: CirclePage) -> None:
        """Offer what the circle allows."""
        self._page = page
        self.menu.clear()
        for group in self._groups(page):
            self.menu.addActions([action for action, offered in group if offered])
            self.menu.addSeparator()
        for action, offered in (pair for group in self._groups(page) for pair in group):
            action.setEnabled(offered)
        self.button.setVisible(not self.menu.isEmpty())

    def _groups(self, page: CirclePage) -> list[list[tuple[QAction, bool]]]:
        may, status = page.editable, page.row.status
        ahead = may and self._next() is not None and status != "cancelled"
        none_came = all(one.attendance is None for one in page.meetings)
        began = status in ("upcoming", "running", "finished")
        return [
            [
                (self.change, may),
                (self.replan, may and none_came and status in ("draft", "upcoming")),
                (self.move, ahead),
                (self.stand_in, ahead),
                (self.hand_over, ahead),
                (self.tell, ahead),
            ],
            [
                (self.copy, may and bool(page.meetings)),
                (
                    self.papers,
                    status != "cancelled" and any(not m.cancelled for m in page.meetings),
                ),
                (self.sheets, may and status != "cancelled"),
                (self.list, may and status != "cancelled"),
                (self.certificates, may),
                (self.stories, status in ("running", "finished")),
                (self.goal, may),
            ],
            [
                (self.publish, may and status == "draft"),
                (self.failed, may and began and none_came),
                (self.happened, may and status == "cancelled"),
                (self.delete, may),
            ],
        ]

    def _make(self, text: str, do: Callable[[], object], keys: str = "") -> QAction:
        action = QAction(text, self)
        if keys and keys != "Ctrl+P":
            action.setShortcut(QKeySequence(keys))
            self._view.addAction(action)
        action.triggered.connect(lambda: do())
        return action

    def _next(self) -> MeetingRow | None:
        meetings = self._page.meetings if self._page else ()
        return next((one for one in meetings if one.news == "ahead" and not one.cancelled), None)

    def _replan(self) -> None:
        if self._page is not None:
            asking.replan_circle(self._context, self._page)

    def _move(self) -> None:
        meeting = self._next()
        if meeting is not None:
            asking_circles.move_meeting(self._context, meeting.circle_id, meeting.id)

    def _stand_in(self) -> None:
        meeting = self._next()
        if self._page is not None and meeting is not None:
            asking_circles.stand_in(self._context, self._page, meeting)

    def _hand_over(self) -> None:
        if self._page is not None:
            asking_circles.hand_over_circle(self._context, self._page)

    def _tell(self) -> None:
        if self._page is not None:
            asking_circles.tell_learners(self._context, circle_id=self._page.row.id)

    def _copy(self) -> None:
        if self._page is not None:
            asking_circles.copy_circle(self._context, self._page.row.id)

    def _papers(self) -> None:
        if self._page is not None:
            asking.circle_papers(self._context, self._page)

    def _stories(self) -> None:
        if self._page is not None:
            self._context.nav.open_stories(self._page.row.id)

    def _goal(self) -> None:
        if self._page is not None:
            asking_circles.circle_goal(self._context, self._page)

    def _sheets(self) -> None:
        self._context.nav.open_sheets()

    def _list(self) -> None:
        if self._page is not None:
            self._context.nav.open_list(circle_id=self._page.row.id)
