"""A focus group: its questions, what was answered with hands counted, the findings."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from circledesk.services.facts.event_notes import FocusGroup
from circledesk.ui import asking_grow
from circledesk.ui.context import Context
from circledesk.ui.pages.event_list import EventList
from circledesk.ui.tables.event_grow import FocusLine, focus_lines, focus_model
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.empty import Empty
from circledesk.ui.widgets.flow_row import FlowRow
from circledesk.ui.widgets.layout import column, label

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class EventFocusTab(EventList):
    """Enter notes an answer to a question, or changes one; + and − count hands."""

    def __init__(self, context: Context) -> None:
        name = self.tr("Questions of the focus group")
        super().__init__(context, focus_model(), "event-focus", name)
        self.group: FocusGroup | None = None
        self.view.opened.connect(self._open)
        self.act(self.tr("Note an answer…"), "", self._answer)
        self.act(self.tr("Change…"), "", self._change)
        self.act(self.tr("One more said so"), "+", self._more)
        self.act(self.tr("One less said so"), "-", self._less)
        self.act(self.tr("Leave out"), "Delete", self._delete)
        theme, on = context.theme, self.on_current
        self.answer_button = Button(
            theme, self.tr("Note an answer…"), on(self._answer), kind="primary"
        )
        self.more_button = Button(theme, self.tr("One more"), on(self._more), tip="+")
        self.finding_button = Button(theme, self.tr("Note a finding…"), self.note_finding)
        self.choose_button = Button(theme, self.tr("Choose questions…"), self.choose)
        self.begin_button = Button(
            theme, self.tr("Choose questions…"), self.choose, kind="primary", icon="plus"
        )
        told = self.tr("Choose what you ask: the questions also stand on the note taker’s sheet.")
        self.none = Empty(theme, "message-circle", told, self.begin_button, example=False)
        keys = self.tr(
            "Enter  note or change     +  one more     −  one less     Delete  leave out"
        )
        self.keys = label(keys, "grey", wrap=True)
        self.tools = FlowRow(
            (self.answer_button, self.more_button, self.finding_button, self.choose_button)
        )
        layout = column(8, self.tools, self.none, self.view, self.keys, space=8)
        layout.setStretch(3, 1)
        layout.addStretch(0)
        self.setLayout(layout)

    def show_group(self, group: FocusGroup) -> None:
        """Show questions, answers and findings."""
        self.group = group
        lines = focus_lines(group)
        self.show_rows(group.event, lines)
        any_, may = bool(lines), self.may
        for button in (self.answer_button, self.more_button, self.choose_button):
            button.setVisible(may and any_)
        self.finding_button.setVisible(may and any_)
        self.keys.setVisible(may and any_)
        self.view.setVisible(any_)
        self.none.setVisible(not any_)
        self.begin_button.setVisible(may)

    def choose(self) -> None:
        """What is asked?"""
        if self.group is not None:
            asking_grow.choose_questions(self.context, self.group)

    def note_finding(self) -> None:
        """What do we make of it?"""
        if self.event_row is not None:
            asking_grow.event_note(self.context, self.event_row, None, "finding")

    def _open(self, one: FocusLine) -> None:
        (self._answer if one.note is None else self._change)(one)

    def _answer(self, one: FocusLine) -> None:
        if self.may and self.event_row is not None and one.question is not None:
            asking_grow.group_answer(self.context, self.event_row, one.question)

    def _change(self, one: FocusLine) -> None:
        if not self.may or self.event_row is None or one.note is None:
            return
        if one.question is None:
            asking_grow.event_note(self.context, self.event_row, one.note)
        else:
            asking_grow.group_answer(self.context, self.event_row, one.question, one.note)

    def _more(self, one: FocusLine) -> None:
        self._count(one, 1)

    def _less(self, one: FocusLine) -> None:
        self._count(one, -1)

    def _count(self, one: FocusLine, by: int) -> None:
        if self.may and one.note is not None:
            self.write(_counted(one.note.id, by))

    def _delete(self, one: FocusLine) -> None:
        if self.may:
            self.write(_dropped(one.id, question=one.note is None))


def _counted(note_id: str, by: int) -> Callable[[Session], Any]:
    def work(session: Session) -> Any:
        from circledesk.services.focus_group import one_more

        return one_more(session, note_id=note_id, by=by)

    return work


def _dropped(note_id: str, *, question: bool) -> Callable[[Session], Any]:
    def work(session: Session) -> Any:
        from circledesk.services.event_notes import delete_note
        from circledesk.services.focus_group import drop_question

        if question:
            return drop_question(session, note_id=note_id)
        return delete_note(session, note_id=note_id)

    return work
