"""Opens questions about a workshop's tasks, questions, worksheets and first circles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from circledesk.ui.asking import opened

if TYPE_CHECKING:
    from circledesk.services.facts.event_work import AskedRow, FirstCircle, TaskRow, Worksheet
    from circledesk.services.facts.events import EventPage, EventRow
    from circledesk.ui.context import Context


def event_task(context: Context, event: EventRow, task: TaskRow | None) -> QDialog:
    """Change a task of an event, or add one."""
    from circledesk.ui.dialogs.event_task import EventTaskDialog

    return opened(EventTaskDialog(context, event, task))


def ask_at(context: Context, page: EventPage) -> QDialog:
    """Note a question that was asked at an event."""
    from circledesk.ui.dialogs.event_question import AskDialog

    return opened(AskDialog(context, page))


def answer(context: Context, row: AskedRow) -> QDialog:
    """Answer a question that was asked at an event."""
    from circledesk.ui.dialogs.event_question import AnswerDialog

    return opened(AnswerDialog(context, row))


def plus_delta(context: Context, event: EventRow) -> QDialog:
    """Note what went well at an event, and what to change."""
    from circledesk.ui.dialogs.plus_delta import PlusDeltaDialog

    return opened(PlusDeltaDialog(context, event))


def worksheet(context: Context, event: EventRow, one: FirstCircle | None) -> QDialog:
    """Fill in the planning worksheet of a participant, or of somebody else."""
    from circledesk.ui.dialogs.worksheet import WorksheetDialog

    return opened(WorksheetDialog(context, event.id, one))


def circle_of(context: Context, sheet: Worksheet) -> QDialog:
    """Plan the circle that a worksheet tells of."""
    from circledesk.ui.dialogs.new_circle import NewCircleDialog

    return opened(NewCircleDialog(context, sheet=sheet))


def remind(context: Context, event: EventRow, one: FirstCircle) -> QDialog:
    """Write to somebody who has no draft circle yet."""
    from circledesk.ui.dialogs.remind_circle import RemindCircleDialog

    return opened(RemindCircleDialog(context, event, one))


def worksheet_paper(context: Context, event: EventRow) -> QDialog:
    """Show the planning worksheet as paper: empty ones, and those that are filled in."""
    from circledesk.ui.dialogs.workshop_papers import worksheets_of

    return opened(worksheets_of(context, event))
