"""Bring P2PU's files in: what each would do, which branch each venue is, then one step."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QFileDialog

from circledesk.errors import CircleDeskError
from circledesk.services.facts.imports import Imported, ImportPreview, ImportReport
from circledesk.ui.dialogs.import_venues import Venues
from circledesk.ui.language import translated
from circledesk.ui.tables.import_files import import_files_model
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.form_area import FormArea
from circledesk.ui.widgets.layout import column, label, line, row
from circledesk.ui.widgets.list_view import ListView
from circledesk.ui.widgets.on_screen import room

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.facts.circles import BranchRow
    from circledesk.ui.context import Context
    from circledesk.ui.progress import Progress

Seen = tuple[ImportPreview, "tuple[BranchRow, ...]"]
_REASONS = 12


class ImportFilesDialog(QDialog):
    """Files are chosen or dropped; nothing is written before Bring in."""

    def __init__(self, context: Context, files: Sequence[Path] = ()) -> None:
        super().__init__(context.window)
        self.context = context
        self.files: list[Path] = []
        self.setWindowTitle(self.tr("Bring in files of P2PU"))
        self.setAcceptDrops(True)
        self.setMinimumSize(min(800, room(self).width()), min(560, room(self).height()))
        self.model = import_files_model()
        self.view = ListView(context.theme, context.preferences, self.model, "import-files")
        self.view.setAccessibleName(self.tr("Files and what they would do"))
        self.view.setMinimumHeight(150)
        self.view.chose.connect(self._choose)
        self.told = label("", "detail", wrap=True)
        self.venues = Venues()
        self.choose = Button(
            context.theme, self.tr("Choose files…"), self.ask_files, icon="folder-open"
        )
        self.go = Button(context.theme, self.tr("Bring in"), self.bring_in, kind="primary")
        self.go.setDefault(True)
        self.go.setEnabled(False)
        close = Button(context.theme, self.tr("Close"), self.reject)
        says = self.tr(
            "Choose what P2PU gave you, or drop it here: its CSV exports, its lists as JSON, the "
            "calendar files of its reminders. They may be several at once. What was changed here "
            "is never overwritten."
        )
        heading = label(self.tr("Bring in files of P2PU"), "heading")
        head = column(heading, label(says, "grey", wrap=True), self.view, self.told, space=12)
        head.addWidget(self.venues)
        head.addStretch(1)
        head.setContentsMargins(24, 20, 24, 16)
        foot = row(self.choose, None, close, self.go)
        foot.setContentsMargins(24, 12, 24, 16)
        whole = column(FormArea(head), line(), foot, space=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        self.choose.setFocus()
        if files:
            self.look_at(files)

    def ask_files(self) -> None:
        """Choose files."""
        kinds = self.tr("Files of P2PU (*.csv *.json *.ics *.txt *.js)")
        every = self.tr("All files (*)")
        names, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Choose P2PU’s files"), "", f"{kinds};;{every}"
        )
        if names:
            self.look_at([Path(name) for name in names])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """What is dropped is looked at."""
        urls = event.mimeData().urls()
        self.look_at([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])

    def look_at(self, files: Sequence[Path]) -> None:
        """Show what files would do, with those chosen before."""
        self.files = list(dict.fromkeys([*self.files, *files]))
        self.go.setEnabled(False)
        chosen = tuple(self.files)

        def work(session: Session) -> Seen:
            from circledesk.interop.p2pu.importing import preview
            from circledesk.services.team import branches

            return preview(session, files=chosen), branches(session)

        self.context.jobs.read(work, self._show)

    def bring_in(self) -> None:
        """Write what was shown."""
        chosen, branch_map = tuple(self.files), self.venues.branch_map()
        self.go.setEnabled(False)

        def work(session: Session, progress: Progress) -> Imported:
            from circledesk.interop.p2pu.importing import bring_in

            return bring_in(session, files=chosen, branch_map=branch_map, progress=progress)

        self.context.jobs.long(self.tr("Bringing files in…"), work, self._done, failed=self._refuse)

    def _show(self, seen: Seen) -> None:
        found, branches = seen
        self.model.set_rows(found.files)
        self.venues.show_venues(found.venues, branches)
        self.go.setEnabled(any(one.new or one.changed for one in found.files))
        self.told.setText("")
        self.view.setCurrentIndex(self.view.first())

    def _done(self, done: Imported) -> None:
        self.model.set_rows(done.reports)
        self.venues.hide()
        self.files = []

    def _refuse(self, error: CircleDeskError) -> None:
        self.told.setText(f"{translated(error.what)} {translated(error.next_step)}")
        self.go.setEnabled(True)

    def _choose(self, report: ImportReport | None) -> None:
        self.told.setText("" if report is None else "\n".join(self._lines(report)))

    def _lines(self, report: ImportReport) -> list[str]:
        if report.refused_file:
            return [translated(report.refused_file)]
        named = self.tr("Line {line}: {reason}")
        told = [
            named.format(line=one.line, reason=translated(one.reason))
            for one in report.refused[:_REASONS]
        ]
        rest = len(report.refused) - _REASONS
        more = [self.tr("and {n} more lines").format(n=rest)] if rest > 0 else []
        return [*told, *more, *(translated(note) for note in report.notes)]
