"""The recovery sheet: printed on the computer that holds the team's key, typed in on another."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from circledesk.errors import InvalidValue
from circledesk.services.facts.changed import Area, Done
from circledesk.ui.context import Context
from circledesk.ui.language import translated
from circledesk.ui.papers import ask_printer, save_file
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label
from circledesk.ui.widgets.sheet_lines import SheetLines

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class PrintSheetDialog(Dialog):
    """Makes the page, then prints it or saves it; either ends the reminder."""

    ends_in = "team.key"

    changed = frozenset({Area.TEAM})

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Print the recovery sheet"), self.tr("Print…"), width=560)
        self._to_file = False
        for text, kind in (
            (
                self.tr(
                    "One page with the team's key. With it a second organizer's computer can let "
                    "computers in, and a new one can take this one's place when it is lost, "
                    "broken, or its passphrase forgotten."
                ),
                "grey",
            ),
            (
                self.tr(
                    "Whoever has it can make themselves an organizer. Lock it away, not beside "
                    "this computer; send no photograph of it. A file of it is deleted once it is "
                    "printed."
                ),
                "amber",
            ),
        ):
            self.add(label(text, kind, wrap=True))
        save = Button(context.theme, self.tr("Save as PDF…"), self.save, icon="file-down")
        self.buttons.insertWidget(self.buttons.count() - 1, save)

    def request(self) -> Callable[[Session], bytes]:
        """Make the page."""
        context, language = self.context, self.context.language.code

        def work(session: Session) -> bytes:
            from circledesk.documents.recovery_sheet import render_recovery_sheet
            from circledesk.services.recovery import recovery_sheet

            out = BytesIO()
            facts = recovery_sheet(session, keys=context.desk.keys())
            render_recovery_sheet(facts, out, language)
            return out.getvalue()

        return work

    def save(self) -> None:
        """Make the page and ask for a file."""
        self._to_file = True
        self.submit()

    def _done(self, result: bytes) -> None:
        self.accept_button.setEnabled(True)
        to_file, self._to_file = self._to_file, False
        if self.save_page(result) if to_file else ask_printer(self.context, self, result):
            self.context.jobs.write(_note_printed)
            self.accept()

    def save_page(self, content: bytes) -> bool:
        """Ask where, and write; whether it was written."""
        told = self.tr("Recovery sheet")
        name, _ = QFileDialog.getSaveFileName(self, told, f"{told}.pdf", "PDF (*.pdf)")
        if not name:
            return False
        try:
            save_file(Path(name), content)
        except InvalidValue as error:
            self._refusal.setText(translated(error.sentence))
            self._refusal.show()
            return False
        return True


class TypeSheetDialog(Dialog):
    """Takes the key over from paper."""

    changed = frozenset({Area.TEAM})

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Type a sheet in"), self.tr("Take the key"), width=560)
        told = self.tr(
            "Type the five lines of the recovery sheet as they are printed. This computer can then "
            "let computers into the team and put them out."
        )
        self.add(label(told, "grey", wrap=True))
        self.lines = SheetLines()
        self.add_field("sheet", self.tr("The key"), self.lines)
        self.lines.setFocus()

    def request(self) -> Callable[[Session], Done]:
        """Put the key among this computer's own."""
        context, sheet = self.context, self.lines.text()

        def work(session: Session) -> Done:
            from circledesk.services.recovery import restore_key

            session.rollback()
            return restore_key(context.desk, sheet=sheet)

        return work


def _note_printed(session: Session) -> Done:
    from circledesk.services.recovery import note_printed

    return note_printed(session)
