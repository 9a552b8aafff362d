"""The certificates of a circle: choose learners, see the very page, issue, save, print, void."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QFrame, QStackedWidget

from circledesk.errors import CircleDeskError
from circledesk.services.facts.certificates import IssuedCertificate
from circledesk.services.facts.changed import Area
from circledesk.ui.dialogs.certificate_list import LearnersModel, TickList
from circledesk.ui.dialogs.certificate_work import (
    Line,
    Preview,
    Sheet,
    issue_checked,
    pdf_of,
    preview_page,
    read_sheet,
)
from circledesk.ui.language import translated
from circledesk.ui.papers import choose_printer, print_on, save_file
from circledesk.ui.printing_place import SAVED, sheet_plan
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import column, label, line, row
from circledesk.ui.widgets.paper_view import PaperView

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.facts.changed import Done
    from circledesk.ui.context import Context
    from circledesk.ui.progress import Progress

_LARGEST = QSize(1180, 640)
_SHOWS = frozenset({Area.CERTIFICATES, Area.LEARNERS, Area.MEETINGS, Area.CIRCLES})


class CertificatesDialog(QDialog):
    """Learners at the left, the chosen one's page at the right. `content` is the page shown."""

    def __init__(self, context: Context, circle_id: str, learner_id: str = "") -> None:
        """With `learner_id` the cursor begins there, or nowhere if she is not in the list."""
        super().__init__(context.window)
        self.context = context
        self.circle_id = circle_id
        self._first = learner_id
        self.content = b""
        self._sheet: Sheet | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Certificates"))
        room = context.window.size() if context.window else _LARGEST
        self.resize(_LARGEST.boundedTo(room - QSize(40, 40)))
        self.model = LearnersModel()
        self.list = TickList(context, self.model)
        self.paper = PaperView(context.theme, whole=True)
        self.paper.setAccessibleName(self.tr("The certificate as it will be printed"))
        self._make_labels()
        self._make_buttons()
        self._arrange()
        self.list.chose.connect(self._choose)
        self.list.ticked.connect(self._say)
        context.changed.connect(self._changed)
        self.load()

    def load(self) -> None:
        """Read the learners, and the page of the chosen one."""
        circle_id = self.circle_id
        self.context.jobs.read(
            lambda session: read_sheet(session, circle_id), self._show, owner=self
        )

    def go_on(self) -> None:
        """Issue, and once all those ticked have their certificates, print."""
        if self._open_ones():
            self.issue()
        else:
            self.print_all()

    def issue(self) -> None:
        """Issue certificates to those ticked who have none."""
        ids = [one.candidate.learner_id for one in self._open_ones()]
        context, circle_id = self.context, self.circle_id

        def work(session: Session, progress: Progress) -> tuple[IssuedCertificate, ...]:
            return issue_checked(session, context.desk.keys(), circle_id, ids)

        self._wait(True)
        context.jobs.long(
            self.tr("Issuing certificates"),
            work,
            self._issued,
            changed=frozenset({Area.CERTIFICATES}),
            failed=self._refuse,
        )

    def save_to(self, file: Path) -> None:
        """Save the ticked ones that are issued as one PDF."""
        said = self.tr("Saved: {file}").format(file=file.name)

        def write(content: bytes) -> None:
            try:
                save_file(file, content)
            except CircleDeskError as error:
                self._refuse(error)
                return
            self._mark_printed()
            self.context.messages.say(said)

        self._make_pdf(write)

    def ask_where(self) -> None:
        """Ask for a file, and save."""
        name = self._sheet.circle if self._sheet else ""
        plain = "".join(sign if sign.isalnum() else "-" for sign in name).strip("-")
        told = f"{self.tr('Certificates')}-{plain}.pdf"
        file, _ = QFileDialog.getSaveFileName(self, self.tr("Save as PDF"), told, "PDF (*.pdf)")
        if file:
            self.save_to(Path(file).with_suffix(".pdf"))

    def print_all(self) -> None:
        """Print the ticked ones that are issued."""

        printer = choose_printer(self)
        if printer is None:
            return

        def hand_over(content: bytes) -> None:
            if print_on(self.context, printer, content):
                self._mark_printed()

        self._make_pdf(hand_over, printer.printerName())

    def void(self) -> None:
        """Declare the chosen learner's certificate void."""
        from circledesk.ui.dialogs.void_certificate import VoidDialog

        chosen = self.list.current()
        if isinstance(chosen, Line) and chosen.candidate.serial:
            one = chosen.candidate
            VoidDialog(self.context, one.serial, one.name).open()

    def _make_labels(self) -> None:
        self._title = label(self.tr("Certificates"), "heading")
        self._line = label("", "grey")
        self._trouble = label("", "red", wrap=True)
        self._trouble.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._count = label("", "grey", wrap=True)
        self._refusal = label("", "red", wrap=True)
        self._refusal.hide()

    def _make_buttons(self) -> None:
        theme = self.context.theme
        self.void_button = Button(theme, self.tr("Void…"), self.void, kind="danger", icon="ban")
        self.save_button = Button(theme, self.tr("Save as PDF…"), self.ask_where, icon="file-down")
        self.print_button = Button(theme, self.tr("Print…"), self.print_all, icon="printer")
        self.issue_button = Button(theme, "", self.go_on, kind="primary", icon="award")
        self.close_button = Button(theme, self.tr("Close"), self.reject)
        self.list.setMinimumWidth(340)

    def _arrange(self) -> None:
        self.stack = QStackedWidget()
        self.stack.addWidget(self.paper)
        self.stack.addWidget(self._trouble)
        desk = QFrame()
        desk.setProperty("kind", "ground")
        desk.setLayout(column(self.stack, around=16))
        names = column(self._title, self._line, 4, self.list, self._count, self._refusal, space=6)
        names.setContentsMargins(24, 20, 16, 12)
        top = row(space=0)
        top.addLayout(names, 2)
        top.addWidget(desk, 4)
        foot = row(
            self.void_button, None, self.close_button, self.save_button, self.print_button,
            self.issue_button,
        )  # fmt: skip
        foot.setContentsMargins(24, 12, 24, 16)
        self.setLayout(column(top, line(), foot, space=0))

    def _show(self, sheet: Sheet) -> None:
        again = self._sheet is not None
        self._sheet = sheet
        self._title.setText(sheet.circle)
        told = self.tr("{branch} · a certificate needs {needed} meetings attended")
        if sheet.needed == 1:
            told = self.tr("{branch} · a certificate needs one meeting attended")
        self._line.setText(told.format(branch=sheet.branch, needed=sheet.needed))
        self.model.set_lines(sheet.lines, keep=again)
        if not again:
            self._begin()
        elif not self._first and not self.list.currentIndex().isValid():
            self.list.enter()
        self._wait(False)

    def _begin(self) -> None:
        """Put the cursor where it was asked for: what is done next is aimed at that learner."""
        self.list.setFocus()
        if not self._first:
            self.list.setCurrentIndex(self.list.first())
            return
        self.list.choose(self._first)
        if not self.list.currentIndex().isValid():
            self.void_button.setEnabled(False)
            self._trouble.setText(self.tr("This learner is not signed up for the circle any more."))
            self.stack.setCurrentIndex(1)

    def _choose(self, chosen: Line | None) -> None:
        self.void_button.setEnabled(bool(chosen and chosen.candidate.serial))
        if chosen is None:
            return
        work = partial(
            preview_page, circle_id=self.circle_id, learner_id=chosen.candidate.learner_id
        )
        self.context.jobs.read(work, self._show_page, owner=self, slot="page")

    def _show_page(self, page: Preview) -> None:
        self.content = page.content
        self._trouble.setText(translated(page.trouble))
        self.paper.show_pdf(page.content)
        self.stack.setCurrentIndex(1 if page.trouble else 0)

    def _open_ones(self) -> list[Line]:
        return [one for one in self.model.chosen() if not one.candidate.serial]

    def _serials(self) -> list[str]:
        return [one.candidate.serial for one in self.model.chosen() if one.candidate.serial]

    def _say(self) -> None:
        may = bool(self._sheet and self._sheet.editable)
        new, held = len(self._open_ones()), len(self._serials())
        words = self.tr("Issue {count}") if new else self.tr("Print {count}…")
        self.issue_button.setText(words.format(count=new or held))
        self.issue_button.set_icon("award" if new else "printer")
        self.issue_button.setEnabled(may if new else held > 0)
        self.issue_button.setDefault(True)
        self.print_button.setVisible(new > 0)
        for button in (self.save_button, self.print_button):
            button.setEnabled(held > 0)
        below = sum(not one.candidate.eligible for one in self._open_ones())
        text = self.tr("{new} to issue, {held} issued").format(new=new, held=held)
        if below:
            text = self.tr("{new} to issue, {held} issued; {below} below the rule").format(
                new=new, held=held, below=below
            )
        self._count.setText(text)

    def _wait(self, waiting: bool) -> None:
        self._refusal.setVisible(self._refusal.isVisible() and not waiting)
        self._say()
        if waiting:
            self.issue_button.setEnabled(False)

    def _issued(self, issued: tuple[IssuedCertificate, ...]) -> None:
        said = self.tr("Certificates issued: {count}").format(count=len(issued))
        self.context.messages.say(said, undo=True)

    def _make_pdf(self, then: Callable[[bytes], None], printer: str = SAVED) -> None:
        serials, plan = self._serials(), sheet_plan(self.context.preferences, printer)
        self.context.jobs.long(
            self.tr("Making the certificates"),
            lambda session, progress: pdf_of(session, serials, progress, plan),
            then,
            failed=self._refuse,
        )

    def _mark_printed(self) -> None:
        serials = self._serials()

        def work(session: Session) -> Done:
            from circledesk.services.certificates import mark_printed

            return mark_printed(session, serials=serials)

        self.context.jobs.write(work)

    def _refuse(self, error: CircleDeskError) -> None:
        self._wait(False)
        self._refusal.setText(translated(error.sentence))
        self._refusal.show()

    def _changed(self, areas: frozenset[Area]) -> None:
        if areas & _SHOWS:
            self.load()
