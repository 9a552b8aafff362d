"""A circle's meetings: open, move, cancel."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from circledesk.services.facts.circles import CirclePage
from circledesk.services.facts.meetings import MeetingRow
from circledesk.ui import asking_circles
from circledesk.ui.asking import opened
from circledesk.ui.context import Context
from circledesk.ui.tables.circle_meetings import circle_meetings_model
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import column, row
from circledesk.ui.widgets.list_export import ListExport
from circledesk.ui.widgets.list_view import ListView
from circledesk.ui.widgets.row_action import row_action


class MeetingsTab(QWidget):
    """Enter opens a meeting, M moves it, S names a stand-in, Delete cancels it.

    Who must be told is named before.
    """

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._page: CirclePage | None = None
        self.model = circle_meetings_model()
        self.view = ListView(
            context.theme,
            context.preferences,
            self.model,
            "circle-meetings",
            two_lines=False,
            sorts=False,
        )
        self.view.setAccessibleName(self.tr("Meetings of the circle"))
        self.view.opened.connect(lambda meeting: context.nav.open_meeting(meeting.id))
        ListExport(context, self.view, self.tr("Meetings"))
        self.view.chose.connect(lambda _: self._say())
        act = partial(row_action, self.view)
        self.open_action = act(self.tr("Open"), "", self._open)
        self.move_action = act(self.tr("Move…"), "M", self._move)
        self.cancel_action = row_action(
            self.view, self.tr("Cancel the meeting…"), "Delete", self._cancel
        )
        self.stand_in_action = act(self.tr("Stand-in…"), "S", self._stand_in)
        self.view.menu_from(self._menu)
        self.buttons = [self._button(context, action) for action in self._offered()]
        self.catch_up = Button(
            context.theme, self.tr("Catch up"), self._catch_up, kind="small", icon="list-checks"
        )
        body = column(self.view, row(*self.buttons, self.catch_up, None), space=8)
        body.setContentsMargins(0, 8, 0, 0)
        self.setLayout(body)

    def show_page(self, page: CirclePage) -> None:
        """Show a circle's meetings; the cursor begins on the next one."""
        self._page = page
        untold = any(one.news == "not-reported" or _half(one) for one in page.meetings)
        self.catch_up.setVisible(page.editable and untold)
        first = not self.view.currentIndex().isValid()
        self.model.set_rows(page.meetings)
        if first and page.meetings:
            ahead = [n for n, one in enumerate(page.meetings) if one.news == "ahead"]
            self.view.setCurrentIndex(self.model.index((ahead or [0])[0], 0))
        self._say()

    def arrive(self) -> None:
        """The keyboard goes to the list."""
        self.view.enter()

    def _button(self, context: Context, action: QAction) -> Button:
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        return Button(context.theme, action.text(), action.trigger, kind="small", tip=keys)

    def _menu(self, meeting: MeetingRow) -> Sequence[QAction]:
        if not self._may_change(meeting):
            return (self.open_action,)
        return self._offered()

    def _offered(self) -> Sequence[QAction]:
        return (self.open_action, self.move_action, self.stand_in_action, self.cancel_action)

    def _say(self) -> None:
        """Only what can be done with the chosen meeting can be pressed."""
        meeting = self.view.current()
        may = isinstance(meeting, MeetingRow) and self._may_change(meeting)
        self.move_action.setEnabled(may)
        self.stand_in_action.setEnabled(may)
        self.cancel_action.setEnabled(may and meeting.news != "reported")
        for button, action in zip(self.buttons, self._offered(), strict=True):
            button.setEnabled(action.isEnabled() and isinstance(meeting, MeetingRow))

    def _may_change(self, meeting: MeetingRow) -> bool:
        return self._page is not None and self._page.editable and not meeting.cancelled

    def _catch_up(self) -> None:
        if self._page is not None:
            self.context.nav.open_catch_up(self._page.row.id)

    def _open(self, meeting: MeetingRow) -> None:
        self.context.nav.open_meeting(meeting.id)

    def _move(self, meeting: MeetingRow) -> None:
        from circledesk.ui.dialogs.move_meeting import MoveMeetingDialog

        opened(MoveMeetingDialog(self.context, meeting))

    def _stand_in(self, meeting: MeetingRow) -> None:
        if self._page is not None:
            asking_circles.stand_in(self.context, self._page, meeting)

    def _cancel(self, meeting: MeetingRow) -> None:
        from circledesk.ui.dialogs.cancel_meeting import CancelMeetingDialog

        opened(CancelMeetingDialog(self.context, meeting))


def _half(meeting: MeetingRow) -> bool:
    """Whether a meeting was told of, but not both who came and how it was."""
    return meeting.news == "reported" and (meeting.attendance is None or meeting.rating is None)
