"""What the window asks about the people at this computer: PINs, and a forgotten one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circledesk.ui.asking import opened

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QDialog
    from sqlalchemy.orm import Session

    from circledesk.services.facts.changed import Done
    from circledesk.services.facts.people import DeviceRow, PersonHere
    from circledesk.ui.context import Context


def who_is_here(context: Context) -> None:
    """Open the header's menu of those who use this computer."""
    header = getattr(context.window, "header", None)
    if header is not None:
        header.ask_who()


def choose_pin(context: Context, person: PersonHere) -> QDialog:
    """Let a person choose her PIN."""
    from circledesk.ui.dialogs.choose_pin import ChoosePinDialog

    return opened(ChoosePinDialog(context, person))


def answer_code(context: Context, computers: Sequence[DeviceRow]) -> QDialog:
    """Answer the code of a branch whose PIN was forgotten."""
    from circledesk.ui.dialogs.answer_code import AnswerCodeDialog

    return opened(AnswerCodeDialog(context, computers))


def forgotten_pin(context: Context, person_id: str, code: str) -> QDialog:
    """Show a code to read out."""
    from circledesk.ui.dialogs.forgotten_pin import ForgottenPinDialog

    return opened(ForgottenPinDialog(context, person_id, code))


def take_pin_away(context: Context, person_id: str) -> None:
    """Take a colleague's PIN away, as one who leads the branch."""

    def work(session: Session) -> Done:
        from circledesk.services.pins import clear_pin

        return clear_pin(session, person_id=person_id)

    context.jobs.write(work)
