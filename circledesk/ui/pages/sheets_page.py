"""Signed sheets that come back as pictures: a person sees each row beside its reading, confirms."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QHideEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QFileDialog, QStackedWidget

from circledesk.services.facts.changed import Area
from circledesk.services.facts.sheets_back import Brought
from circledesk.ui import words
from circledesk.ui.context import Context
from circledesk.ui.dropped import ENDINGS
from circledesk.ui.half_filled import HalfFilled
from circledesk.ui.page import Page
from circledesk.ui.pages.exchange_carried import carried_paths
from circledesk.ui.pages.sheet_choices import Choices
from circledesk.ui.pages.sheet_notes import SheetNotes
from circledesk.ui.pages.sheet_rows_view import SheetRowsView
from circledesk.ui.pages.sheet_writing import SheetWriting, confirm_words
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.empty import Empty
from circledesk.ui.widgets.layout import column, page_margins, row
from circledesk.ui.widgets.page_header import PageHeader
from circledesk.ui.widgets.progress_strip import ProgressStrip

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.errors import CircleDeskError
    from circledesk.ui.progress import Progress

NOTHING = Brought((), (), (), ())
_ROOM_FOR_NOTES_PX = 900


class SheetsPage(Page):
    """Nothing is recorded but by Ctrl+Enter, after all that must be looked at was.

    What was said is kept as it is typed, and offered again after a power cut with the same files.
    """

    areas: ClassVar[frozenset[Area]] = frozenset({Area.MEETINGS, Area.LEARNERS, Area.SURVEYS})

    def __init__(self, context: Context, files: Sequence[Path] = (), key: str = "") -> None:
        super().__init__(context)
        self.files: list[Path] = []
        self._waiting = list(files)
        self.choices = Choices(NOTHING)
        theme = context.theme
        self.more_button = Button(theme, self.tr("More pictures…"), self.ask_files)
        self.confirm_button = Button(
            theme, self.tr("Record"), self.confirm, kind="primary", tip="Ctrl+Enter"
        )
        self.header = PageHeader(
            context, self.title(), self.more_button, self.confirm_button, line=" ", back=True
        )
        self.strip = ProgressStrip(theme)
        self.rows = SheetRowsView(context, self.choices)
        self.rows.changed.connect(self._said)
        self.notes = SheetNotes(context)
        self.writing = SheetWriting(context, self)
        self.writing.ended.connect(self._written)
        self._arrange()
        self.setAcceptDrops(True)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.confirm)
        self.half_filled = HalfFilled(
            self,
            key or f"sheets:{uuid.uuid4().hex[:12]}",
            lambda: ", ".join(dict.fromkeys(s.facts.circle for s in self.choices.brought.sheets)),
            read=self._typed,
            fill=self._fill,
        )
        self._show()

    def title(self) -> str:
        """The page's name."""
        return self.tr("Signed sheets")

    def load(self) -> None:
        """Read the files that wait; else look again at what is recorded."""
        if self._waiting:
            self._read_files()
        elif (
            self.files
            and self.choices.brought.pages
            and not self.strip.busy
            and not self.writing.busy
        ):
            brought = self.choices.brought

            def work(session: Session) -> Brought:
                from circledesk.interop.sheets_in import match

                return match(session, list(brought.pages), list(brought.unread))

            self.read(work, self.show_brought)

    def look_at(self, *files: Path) -> None:
        """Read further files."""
        self._waiting += [file for file in files if file not in self.files]
        if self._waiting and not self.strip.busy:
            self._read_files()

    def ask_files(self) -> None:
        """Choose pictures."""
        kinds = " ".join(f"*{ending} *{ending.upper()}" for ending in ENDINGS)
        named = self.tr("Pictures and scans ({kinds})").format(kinds=kinds)
        chosen, _ = QFileDialog.getOpenFileNames(self, self.title(), "", named)
        self.look_at(*map(Path, chosen))

    def arrive(self) -> None:
        """The keyboard goes to the rows; without any to what brings some."""
        if self.choices.brought.rows:
            self.rows.view.enter()
        elif self.strip.busy:
            self.strip.stop.setFocus()
        else:
            self.choose_button.setFocus()

    def make_new(self) -> None:
        """Ctrl+N: further pictures."""
        self.ask_files()

    def confirm(self) -> None:
        """Record what stands, where everything that must be looked at was."""
        if self.confirm_button.isEnabled():
            self.writing.write(self.choices)
            self._show_state()

    def hideEvent(self, event: QHideEvent) -> None:
        """What was said and not recorded is offered on Today."""
        super().hideEvent(event)
        if self.half_filled.key in self.context.forms_open:
            self.context.forms_open.discard(self.half_filled.key)
            self.context.form_let_go.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Pictures may be dropped."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """What is dropped is read; nothing is recorded yet."""
        if paths := carried_paths(event.mimeData()):
            event.acceptProposedAction()
            self.look_at(*paths)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the notes stand back, unless a page failed."""
        super().resizeEvent(event)
        self._show_notes()

    def _arrange(self) -> None:
        theme = self.context.theme
        self.choose_button = Button(
            theme, self.tr("Choose pictures…"), self.ask_files, icon="folder-open"
        )
        self._sentence = self.tr(
            "Photographs (JPEG, PNG) and scans (PDF) of sign-in sheets and survey slips come here: "
            "choose them, or drop them onto the window."
        )
        self.empty = Empty(
            theme, "clipboard-check", self._sentence, self.choose_button, example=False
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.rows)
        body = row(self.stack, self.notes, space=24)
        body.setStretch(0, 1)
        layout = column(self.header, self.strip, 12, body, space=0)
        layout.setStretch(3, 1)
        page_margins(layout)
        self.setLayout(layout)

    def _read_files(self) -> None:
        files, self._waiting = self._waiting, []
        before = self.choices.brought

        def work(session: Session, progress: Progress) -> Brought:
            from circledesk.interop.sheets_in import bring_in
            from circledesk.ui.sheet_files import count_pages, pictures_in

            return bring_in(session, pictures_in(files), count_pages(files), progress, before)

        def read(brought: Brought) -> None:
            first = not self.files
            self.files += files
            self.show_brought(brought)
            if first:
                self.half_filled.begin()
            self.arrive()
            if self._waiting:
                self._read_files()

        title = self.tr("Reading the sheets")
        progress = self.context.jobs.long(title, work, read, owner=self, failed=self._not_read)
        self.strip.follow(progress, lambda one, done, total: f"{title} · {one.what}")
        progress.finished.connect(self._show_state)
        self._show()
        self.arrive()

    def _not_read(self, error: CircleDeskError) -> None:
        self.context.messages.trouble(error.what, error.next_step)

    def show_brought(self, brought: Brought) -> None:
        """Show what was read; what a person has said of it stays."""
        said = self.choices.said()
        self.choices = Choices(self.writing.without_done(brought))
        self.choices.take_up(said)
        self._show()

    def _said(self) -> None:
        self._show_state()
        self.half_filled.touch()

    def _show(self) -> None:
        brought = self.choices.brought
        self.rows.show_choices(self.choices)
        self.notes.show_brought(brought)
        self.stack.setCurrentIndex(1 if brought.rows else 0)
        self._show_notes()
        self._show_state()

    def _show_notes(self) -> None:
        brought = self.choices.brought
        wide = self.width() >= _ROOM_FOR_NOTES_PX or bool(brought.unread)
        self.notes.setVisible(wide and bool(brought.sheets or brought.unread))

    def _show_state(self) -> None:
        """The button says what it will write, and waits for what must be looked at."""
        choices, brought = self.choices, self.choices.brought
        busy = self.strip.busy or self.writing.busy
        changes = any(line.counts for line in choices.lines)
        ours = all(sheet.editable for sheet in brought.sheets)
        ready = not (choices.open or self.rows.hidden or busy)
        self.confirm_button.setText(confirm_words(choices))
        self.confirm_button.setEnabled(changes and ours and ready)
        self.confirm_button.setVisible(bool(brought.rows))
        self.more_button.setVisible(bool(brought.rows or brought.unread))
        self.choose_button.setVisible(not self.strip.busy)
        self.empty.sentence.setText(self._nothing())
        self.header.set_text(self.title(), self._line() if brought.rows else "")

    def _line(self) -> str:
        brought = self.choices.brought
        one, many = self.tr("One page read"), self.tr("{n} pages read")
        parts = [words.counted(one, many, len(brought.pages))]
        meetings = {row.meeting_id for row in brought.rows if row.meeting_id}
        if len(meetings) == 1 and len(brought.sheets) == 1:
            meeting = brought.sheets[0].meeting(meetings.pop())
            if meeting is not None:
                week = words.week_of(meeting.number, meeting.of)
                parts = [f"{words.full_date(meeting.day)}, {week}"]
        keys = self.tr("Enter: right · P L E A or 1–5: change · Backspace: leave out")
        return " · ".join([*parts, keys])

    def _nothing(self) -> str:
        if self.strip.busy:
            return self.tr("The pictures are being read…")
        if self.choices.brought.pages:
            return self.tr("There is nothing to record on these pages.")
        return self._sentence

    def _written(self, everything: bool) -> None:
        """All is recorded: the page below shows it; pages that failed are still to be seen."""
        if not everything:
            self.load()
            return
        self.half_filled.forget()
        unread = self.choices.brought.unread
        if unread:
            self.choices = Choices(Brought((), (), (), unread))
            self._show()
        else:
            self.context.nav.leave(self)

    def _typed(self) -> dict[str, Any]:
        said = self.choices.said()
        return {"files": [str(file) for file in self.files], "said": said} if said else {}

    def _fill(self, content: dict[str, Any]) -> None:
        self.choices.take_up(content.get("said", ()))
        self._show()
