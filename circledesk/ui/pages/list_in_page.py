"""Bring in a list: which it is, what its columns hold, what becomes of each row; then all at once.

Nothing is written before the button of the second tab; Undo then takes all of it back.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from circledesk.errors import CircleDeskError
from circledesk.interop.lists_in.facts import ColumnView, How, ListPlan, What
from circledesk.services.facts.changed import Area
from circledesk.ui.context import Context
from circledesk.ui.dropped import LISTS, lists_in
from circledesk.ui.language import translated
from circledesk.ui.page import Page
from circledesk.ui.pages import list_in_work as works
from circledesk.ui.pages.list_in_columns import ListColumns
from circledesk.ui.pages.list_in_options import ListOptions, Offered
from circledesk.ui.pages.list_in_rows import ListRows
from circledesk.ui.tables.list_rows import details_of
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.empty import Empty
from circledesk.ui.widgets.layout import column, label, page_margins, row
from circledesk.ui.widgets.page_header import PageHeader
from circledesk.ui.widgets.progress_strip import ProgressStrip
from circledesk.ui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from circledesk.interop.lists_in.bringing_in import Brought
    from circledesk.interop.lists_in.grid import Book


class ListInPage(Page):
    """Ctrl+Enter goes on: to the rows, then brings them in."""

    areas: ClassVar[frozenset[Area]] = frozenset()

    def __init__(self, context: Context, file: Path | None = None, how: How | None = None) -> None:
        super().__init__(context)
        self.file = file
        self.book: Book | None = None
        self.plan: ListPlan | None = None
        self.how = how or How()
        self._asked = 0
        theme = context.theme
        self.other_button = Button(theme, self.tr("Another file…"), self.ask_file)
        self.save_button = Button(theme, self.tr("Save what is not taken…"), self.ask_save)
        self.go_button = Button(
            theme, self.tr("What will happen"), self.go_on, kind="primary", tip="Ctrl+Enter"
        )
        self.header = PageHeader(
            context, self.title(), self.other_button, self.save_button, self.go_button, line=" ",
            back=True,
        )  # fmt: skip
        self.strip = ProgressStrip(theme)
        self.options = ListOptions(self.how)
        self.options.changed.connect(self._said)
        self.columns = ListColumns()
        self.columns.chose.connect(self._match)
        self.rows = ListRows(context)
        self.rows.answered.connect(self._answer)
        self.trouble = label("", "amber", wrap=True)
        self._arrange()
        self.setAcceptDrops(True)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.go_on)
        self._show()

    def title(self) -> str:
        """The page's name."""
        return self.tr("Bring in a list")

    def load(self) -> None:
        """Read what can be chosen, then the file where there is one."""
        self.read(works.read_offered, self._offer, "offered")

    def look_at(self, file: Path) -> None:
        """Read another file; what was said of the circle stays."""
        self.file, self.book, self.plan = file, None, None
        self.how = How(circle_id=self.how.circle_id, branch_id=self.how.branch_id)
        self._plan()

    def ask_file(self) -> None:
        """Choose a file."""
        kinds = " ".join(f"*{ending} *{ending.upper()}" for ending in LISTS)
        named = self.tr("Spreadsheets and CSV ({kinds})").format(kinds=kinds)
        everything = self.tr("All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.title(), "", f"{named};;{everything}")
        if chosen:
            self.look_at(Path(chosen))

    def arrive(self) -> None:
        """The keyboard goes to what is to be said first."""
        first = self.columns.first()
        if self.plan is None:
            self.choose_button.setFocus()
        elif self.tabs.chosen() == "rows":
            self.rows.view.enter()
        elif first is not None:
            first.setFocus()

    def make_new(self) -> None:
        """Ctrl+N: another file."""
        self.ask_file()

    def go_on(self) -> None:
        """To the rows; from there bring them in."""
        if not self.go_button.isEnabled() or self.plan is None or self.book is None:
            return
        if self.tabs.chosen() == "columns":
            self.tabs.choose("rows")
            self.rows.view.enter()
            return
        work = works.bringing(self.book, self.how)
        title = self.tr("Bringing the list in")
        progress = self.context.jobs.long(title, work, self._brought, owner=self)
        self._follow(title, progress)

    def ask_save(self) -> None:
        """Ask for a file for the rows that are not taken."""
        if self.file is None:
            return
        proposed = self.file.with_name(f"{self.file.stem} {self.tr('not taken')}.xlsx")
        kinds = self.tr("Excel workbook (*.xlsx)")
        name, _ = QFileDialog.getSaveFileName(self, self.title(), str(proposed), kinds)
        if name:
            self.save(Path(name))

    def save(self, target: Path) -> None:
        """Write the rows that are not taken, with the reasons."""
        if self.plan is None or self.book is None:
            return
        left = [
            (one.line, details_of(one))
            for one in self.plan.rows
            if one.what in (What.REFUSED, What.ASKS)
        ]
        heading = self.tr("Why it was not taken")
        note = self.tr("{rows} rows are in «{file}».").format(rows=len(left), file=target.name)
        work = works.writing(self.book, self.plan, left, heading, target)
        self.read(work, lambda _: self.context.messages.say(note), "save")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped."""
        if lists_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """What is dropped is read; nothing is written yet."""
        if files := lists_in(event.mimeData()):
            event.acceptProposedAction()
            self.look_at(files[0])

    def _arrange(self) -> None:
        theme = self.context.theme
        self.choose_button = Button(
            theme, self.tr("Choose a file…"), self.ask_file, icon="folder-open"
        )
        sentence = self.tr(
            "Lists that you already keep come in here: learners, attendance, equipment and others, "
            "from a spreadsheet (XLSX, XLS, ODS) or CSV. Choose a file, or drop it onto the window."
        )
        self.empty = Empty(theme, "folder-open", sentence, self.choose_button, example=False)
        self.tabs = Tabs(theme)
        self.tabs.add("columns", self.tr("Columns"), self.columns)
        self.tabs.add("rows", self.tr("What will happen"), self.rows)
        self.tabs.bar.currentChanged.connect(lambda _: self._show_state())
        held = QWidget()
        body = column(self.options, self.trouble, self.tabs, space=8)
        body.setContentsMargins(0, 0, 0, 0)
        body.setStretch(2, 1)
        held.setLayout(body)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(held)
        layout = column(self.header, self.strip, 12, row(self.stack), space=0)
        layout.setStretch(3, 1)
        page_margins(layout)
        self.setLayout(layout)

    def _offer(self, offered: Offered) -> None:
        self.options.offer(offered)
        if self.file is not None:
            self._plan()

    def _said(self) -> None:
        chosen = self.options.how
        kept = {} if chosen.kind != self.how.kind else self.how.columns
        self.how = replace(
            chosen, columns=kept, meetings=self.how.meetings, answers=self.how.answers
        )
        self._plan()

    def _match(self, one: ColumnView, value: str) -> None:
        if one.is_day:
            self.how = replace(self.how, meetings={**self.how.meetings, one.place: value})
        else:
            kept = {c.key: c.field for c in self.plan.found.columns if not c.is_day and
                    c.field != value} if self.plan else {}  # fmt: skip
            kind = self.plan.found.kind.key if self.plan else self.how.kind
            self.how = replace(self.how, kind=kind, columns={**kept, one.key: value})
        self._plan()

    def _answer(self, line: int, answer: str) -> None:
        self.how = replace(self.how, answers={**self.how.answers, line: answer})
        self._plan()

    def _plan(self) -> None:
        if self.file is None:
            return
        self._asked += 1
        asked, title = self._asked, self.tr("Reading the list")
        work = works.planning(self.file, self.book, self.how)

        def done(found: works.Planned) -> None:
            if asked == self._asked:
                self._planned(found)

        progress = self.context.jobs.long(title, work, done, owner=self, failed=self._not_read)
        self._follow(title, progress)
        self._show_state()

    def _follow(self, title: str, progress: object) -> None:
        from circledesk.ui.progress import Progress

        assert isinstance(progress, Progress)
        self.strip.follow(progress, lambda one, done, total: f"{title} · {done} / {total}")
        progress.finished.connect(self._show_state)

    def _planned(self, found: works.Planned) -> None:
        first = self.plan is None
        self.book, self.plan = found
        self.context.messages.went_well.emit()  # the file before, which was refused, is forgotten
        self._show()
        if first:
            self.arrive()

    def _not_read(self, error: CircleDeskError) -> None:
        if self.plan is None:
            self.file = None
        self.context.messages.trouble(error.what, error.next_step)
        self._show()

    def _brought(self, brought: Brought) -> None:
        """All is in: the page below shows it; what is not taken is still to be seen."""
        left = brought.plan.count(What.REFUSED) + brought.plan.count(What.ASKS)
        if left:
            self._plan()
        else:
            self.context.nav.leave(self)

    def _show(self) -> None:
        plan = self.plan
        self.stack.setCurrentIndex(1 if plan is not None else 0)
        if plan is not None:
            self.options.show_found(plan.found)
            self.columns.show_found(plan.found)
            self.rows.show_plan(plan)
            self.tabs.set_count("rows", len(plan.rows) or None)
            self.trouble.setText(translated(plan.missing))
            self.trouble.setVisible(bool(plan.missing))
        self._show_state()

    def _show_state(self) -> None:
        plan = self.plan
        shown = plan is not None
        for button in (self.other_button, self.go_button):
            button.setVisible(shown)
        at_rows = self.tabs.chosen() == "rows"
        left = (plan.count(What.REFUSED) + plan.count(What.ASKS)) if plan else 0
        self.save_button.setVisible(at_rows and bool(left))
        words = self.tr("What will happen")
        if at_rows and plan is not None:
            words = self.tr("Bring in ({n})").format(n=plan.changes)
        self.go_button.setText(words)
        ready = plan is not None and not plan.missing and not self.strip.busy
        writes = plan is not None and bool(plan.changes)
        self.go_button.setEnabled(ready and (writes or not at_rows))
        self.header.set_text(self.title(), self._line(plan) if plan else "")

    def _line(self, plan: ListPlan) -> str:
        found = plan.found
        told = self.tr("{file} · cells {first} to {last}").format(
            file=found.file, first=found.first, last=found.last
        )
        return f"{told} · {found.title}" if found.title else told
