"""Opens what belongs to designs of certificates. Imported only when asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circledesk.ui.asking import opened

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from circledesk.ui.context import Context


def signatories(context: Context, branch_id: str = "") -> QDialog:
    """Say who signs the team's certificates, or a branch's."""
    from circledesk.ui.dialogs.signatories import SignatoriesDialog

    return opened(SignatoriesDialog(context, branch_id))


def printer_place(context: Context) -> QDialog:
    """Say where a printer prints, and get the ruler page."""
    from circledesk.ui.dialogs.printer_place import PrinterPlaceDialog

    return opened(PrinterPlaceDialog(context))


def own_branch(context: Context) -> str:
    """For whom a new design or a signature is here: '' the team, else this computer's branch."""
    return "" if context.organizer else context.device.branches[0]
