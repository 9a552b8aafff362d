"""Opens questions about notes, focus groups, guests and photographs of events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from circledesk.ui.asking import opened

if TYPE_CHECKING:
    from circledesk.services.facts.event_files import FileRow
    from circledesk.services.facts.event_notes import FocusGroup, GroupQuestion, NoteRow
    from circledesk.services.facts.events import EventPage, EventRow
    from circledesk.ui.context import Context


def event_note(context: Context, event: EventRow, note: NoteRow | None, kind: str = "") -> QDialog:
    """Change what was noted at an event, or note something."""
    from circledesk.ui.dialogs.event_note import EventNoteDialog

    return opened(EventNoteDialog(context, event, note, kind))


def outcome(context: Context, event: EventRow) -> QDialog:
    """Write what came of an event."""
    from circledesk.ui.dialogs.event_note import OutcomeDialog

    return opened(OutcomeDialog(context, event))


def choose_questions(context: Context, group: FocusGroup) -> QDialog:
    """Choose what a focus group is asked."""
    from circledesk.ui.dialogs.focus_questions import ChooseQuestionsDialog

    return opened(ChooseQuestionsDialog(context, group))


def group_answer(
    context: Context, event: EventRow, question: GroupQuestion, answer: NoteRow | None = None
) -> QDialog:
    """Note an answer of a focus group, or change it."""
    from circledesk.ui.dialogs.focus_questions import GroupAnswerDialog

    return opened(GroupAnswerDialog(context, event, question, answer))


def caption_file(context: Context, file: FileRow) -> QDialog:
    """Write what is seen on a photograph."""
    from circledesk.ui.dialogs.event_file import CaptionDialog

    return opened(CaptionDialog(context, file))


def send_file(context: Context, file: FileRow) -> QDialog:
    """Ask whether those in a photograph agree, then send it."""
    from circledesk.ui.dialogs.event_file import SendFileDialog

    return opened(SendFileDialog(context, file))


def forget_file(context: Context, file: FileRow) -> QDialog:
    """Ask before a file is deleted: that cannot be undone."""
    from circledesk.ui.dialogs.event_file import ForgetFileDialog

    return opened(ForgetFileDialog(context, file))


def invite_partners(context: Context, event: EventRow) -> QDialog:
    """Put partners on the list of guests."""
    from circledesk.ui.dialogs.invite_partners import InvitePartnersDialog

    return opened(InvitePartnersDialog(context, event))


def guest_messages(context: Context, page: EventPage) -> QDialog:
    """Write to each guest."""
    from circledesk.ui.dialogs.guest_messages import GuestMessagesDialog

    return opened(GuestMessagesDialog(context, page))
