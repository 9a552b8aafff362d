"""Putting the certificates of a ceremony out: one PDF, to a file or a printer, noted as printed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from circledesk.errors import CircleDeskError
from circledesk.ui.dialogs.certificate_work import pdf_of
from circledesk.ui.language import tr
from circledesk.ui.papers import choose_printer, print_on, save_file
from circledesk.ui.printing_place import SAVED

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.facts.changed import Done
    from circledesk.ui.dialogs.certificates import CertificatesDialog


class CertificateOutput(QObject):
    """Those ticked that are issued, or the ones that are named."""

    def __init__(self, dialog: CertificatesDialog) -> None:
        super().__init__(dialog)
        self._dialog, self._context = dialog, dialog.context

    def save_to(self, file: Path, serials: tuple[str, ...] = ()) -> None:
        """Save the ticked ones that are issued as one PDF."""
        said = tr("Saved: {file}").format(file=file.name)
        chosen = serials or tuple(self._dialog.serials())

        def write(content: bytes) -> None:
            try:
                save_file(file, content)
            except CircleDeskError as error:
                self._dialog.refuse(error)
                return
            self._mark_printed(chosen)
            self._context.messages.say(said)

        self._make_pdf(write, chosen)

    def ask_where(self, serials: tuple[str, ...] = ()) -> None:
        """Ask for a file, and save."""
        name = self._dialog.sheet.ceremony.title if self._dialog.sheet else ""
        plain = "".join(sign if sign.isalnum() else "-" for sign in name[:80]).strip("-")
        told = f"{tr('Certificates')}-{plain}.pdf"
        file, _ = QFileDialog.getSaveFileName(self._dialog, tr("Save as PDF"), told, "PDF (*.pdf)")
        if file:
            self.save_to(Path(file).with_suffix(".pdf"), serials)

    def print_all(self, serials: tuple[str, ...] = ()) -> None:
        """Print the ticked ones that are issued."""
        printer = choose_printer(self._dialog)
        if printer is None:
            return
        chosen = serials or tuple(self._dialog.serials())

        def hand_over(content: bytes) -> None:
            if print_on(self._context, printer, content):
                self._mark_printed(chosen)

        self._make_pdf(hand_over, chosen, printer.printerName())

    def _make_pdf(
        self, then: Callable[[bytes], None], serials: tuple[str, ...], printer: str = SAVED
    ) -> None:
        plan = self._dialog.choices.plan(printer)
        self._context.jobs.long(
            tr("Making the certificates"),
            lambda session, progress: pdf_of(session, serials, progress, plan),
            then,
            failed=self._dialog.refuse,
        )

    def _mark_printed(self, serials: tuple[str, ...]) -> None:
        def work(session: Session) -> Done:
            from circledesk.services.certificates import mark_printed

            return mark_printed(session, serials=serials)

        self._context.jobs.write(work)
