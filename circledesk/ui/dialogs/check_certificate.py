"""Check a certificate: paste its code's text, or choose or drop a photograph, scan or PDF."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QPlainTextEdit, QScrollArea, QStackedWidget

from circledesk.errors import CircleDeskError
from circledesk.services.facts.certificates import Verdict
from circledesk.ui.language import translated
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import column, label, line, row
from circledesk.ui.widgets.on_screen import fitting
from circledesk.ui.widgets.proof_answer import ProofAnswer, answer_of, heading

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context
    from circledesk.ui.progress import Progress

_LARGEST = QSize(820, 540)
_ANSWERS = ("altered", "newer", "void", "genuine")
"""Of several codes, those that are not genuine come first."""


class CheckCertificateDialog(QDialog):
    """Stays open with its answer: the next certificate is checked in the same place."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window)
        self._context = context
        self.verdicts: tuple[Verdict, ...] = ()
        self._at = 0
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Check a certificate"))
        self.setAcceptDrops(True)
        self._make_left(context)
        self._make_right(context)
        self._arrange()
        self.resize(fitting(self, _LARGEST))
        self.text.setFocus()

    def check_text(self) -> None:
        """Check what stands in the field."""
        text = self.text.toPlainText()
        if text.strip():
            self._check(lambda progress: (text,))

    def ask_file(self) -> None:
        """Choose a photograph, a scan or a PDF."""
        kinds = self.tr("Certificates (*.pdf *.png *.jpg *.jpeg *.webp *.txt)")
        every = self.tr("All files (*)")
        title = self.tr("Choose a photograph, scan or PDF")
        name, _ = QFileDialog.getOpenFileName(self, title, "", f"{kinds};;{every}")
        if name:
            self.check_file(Path(name))

    def check_file(self, file: Path) -> None:
        """Check all codes of a file."""

        def texts(progress: Progress) -> tuple[str, ...]:
            from circledesk.ui.code_file import codes_of_file

            return codes_of_file(file, progress=progress).texts

        self.text.clear()
        self._check(texts)

    def step(self, way: int) -> None:
        """Show the next or the former of several answers."""
        self._at = (self._at + way) % len(self.verdicts)
        self._show_one()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Check the file that was dropped."""
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.check_file(files[0])

    def _make_left(self, context: Context) -> None:
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Text of the certificate’s code"))
        self.text.setPlaceholderText(self.tr("Paste the text of the code here (Ctrl+V)"))
        self.text.setTabChangesFocus(True)
        self.text.setAcceptDrops(False)  # a dropped file is the dialog's
        self.text.textChanged.connect(self._edited)
        self.file = Button(
            context.theme, self.tr("Choose a file…"), self.ask_file, icon="folder-open"
        )
        self.go = Button(context.theme, self.tr("Check"), self.check_text, kind="primary")
        self.go.setEnabled(False)
        self.close_button = Button(context.theme, self.tr("Close"), self.reject)

    def _make_right(self, context: Context) -> None:
        self.told = label("", "strong", wrap=True)
        self.before = Button(context.theme, "‹", lambda: self.step(-1), tip=self.tr("Former"))
        self.after = Button(context.theme, "›", lambda: self.step(1), tip=self.tr("Next"))
        self.place = label("", "grey")
        self.answer = ProofAnswer(context.theme)
        self.waiting = label(self.tr("The answer stands here."), "grey", wrap=True)
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setAccessibleName(self.tr("The answer"))
        self._scroll.setWidget(self.answer)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.waiting)
        self._stack.addWidget(self._scroll)

    def _arrange(self) -> None:
        says = self.tr(
            "Scan the code on the paper and paste its text, or drop a photograph, a scan or a PDF "
            "here; every page of a PDF is read. No network is needed."
        )
        left = column(label(says, "grey", wrap=True), self.text, row(self.file, None), space=12)
        walk = row(self.before, self.place, self.after)
        walk.insertWidget(0, self.told, 1)
        right = column(walk, self._stack, space=8)
        both = row(space=24)
        both.addLayout(left, 2)
        both.addLayout(right, 3)
        head = column(label(self.windowTitle(), "heading"), both, space=12)
        head.setContentsMargins(24, 20, 24, 16)
        foot = row(None, self.close_button, self.go)
        foot.setContentsMargins(24, 12, 24, 16)
        self.setLayout(column(head, line(), foot, space=0))
        QShortcut(QKeySequence("Ctrl+Return"), self, self.check_text)
        self._show_walk(False)

    def _check(self, texts: Callable[[Progress], tuple[str, ...]]) -> None:
        def work(session: Session, progress: Progress) -> tuple[Verdict, ...]:
            from circledesk.services.verify import verify

            return tuple(verify(session, text=text) for text in texts(progress))

        self.go.setEnabled(False)
        self.waiting.setText(self.tr("Reading…"))
        self._stack.setCurrentIndex(0)
        self._show_walk(False)
        progress = self._context.jobs.long(
            self.tr("Checking certificates"),
            work,
            self.show_verdicts,
            failed=self._refuse,
            owner=self,
        )
        progress.moved.connect(self._moved)

    def _moved(self, done: int, total: int, left: float) -> None:
        if total > 1:
            told = self.tr("Reading page {n} of {total}…")
            self.waiting.setText(told.format(n=min(done + 1, total), total=total))

    def show_verdicts(self, verdicts: tuple[Verdict, ...]) -> None:
        """Show what the codes prove, those that are not genuine first."""
        order = {answer: place for place, answer in enumerate(_ANSWERS)}
        self.verdicts = tuple(sorted(verdicts, key=lambda one: order[answer_of(one)]))
        self._at = 0
        self._stack.setCurrentIndex(1)
        self._show_walk(len(self.verdicts) > 1)
        self._show_one()
        self._edited()

    def _show_one(self) -> None:
        self.answer.show_verdict(self.verdicts[self._at])
        self.place.setText(f"{self._at + 1} / {len(self.verdicts)}")

    def _show_walk(self, several: bool) -> None:
        for part in (self.told, self.before, self.place, self.after):
            part.setVisible(several)
        if several:
            found = [answer_of(one) for one in self.verdicts]
            parts = [f"{heading(one)}: {found.count(one)}" for one in _ANSWERS if one in found]
            self.told.setText(" · ".join(parts))

    def _refuse(self, error: CircleDeskError) -> None:
        self.verdicts = ()
        self.waiting.setText(translated(error.sentence))
        self._edited()

    def _edited(self) -> None:
        self.go.setEnabled(bool(self.text.toPlainText().strip()))
