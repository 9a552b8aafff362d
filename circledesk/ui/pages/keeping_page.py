"""Who has not been here for as long as data are kept: a person looks, erases or keeps longer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from circledesk.services.facts.changed import EVERYTHING, Area
from circledesk.services.facts.keeping import DryRun, DueLearner
from circledesk.ui import asking_keeping, words
from circledesk.ui.allowed import allow
from circledesk.ui.keeping_words import kind_words
from circledesk.ui.tables.keeping import due_model
from circledesk.ui.tables.rows_model import RowsModel
from circledesk.ui.tabs.list_page import ListPage
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.empty import Empty

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class KeepingPage(ListPage):
    """Enter opens the learner. Nothing goes before a person says so."""

    areas: ClassVar[frozenset[Area]] = EVERYTHING
    name = "due-learners"
    reads = "retention.read"
    two_lines = False
    back = True

    def title(self) -> str:
        """The page's name."""
        return self.tr("How long data are kept")

    def make_model(self) -> RowsModel[Any]:
        """The table of who is due."""
        return due_model(self.context.language.code)

    def page_buttons(self) -> Sequence[QWidget]:
        """The rule, old notes, and erasing all that are shown."""
        theme, context = self.context.theme, self.context
        self.old: dict[str, int] = {}
        self.old_notes = Button(theme, self.tr("Empty old notes"), self._clear)
        self.old_notes.hide()
        rule = Button(
            theme, self.tr("The rule…"), lambda: asking_keeping.retention(context), icon="timer"
        )
        self.erase = Button(theme, self.tr("Erase all shown…"), self._erase_shown, icon="trash-2")
        allow(context, self.old_notes, "retention.clear")
        allow(context, self.erase, "learner.erase")
        return (self.old_notes, rule, self.erase)

    def make_empty(self) -> Empty:
        """Nobody is due."""
        sentence = self.tr(
            "Here stand learners who have not been here for as long as your rule says. There is "
            "none now; the program looks again every month."
        )
        rule = Button(
            self.context.theme,
            self.tr("The rule…"),
            lambda: asking_keeping.retention(self.context),
        )
        return Empty(self.context.theme, "timer", sentence, rule, example=False)

    def load(self) -> None:
        """Make the dry run."""

        def work(session: Session) -> DryRun:
            from circledesk.services.retention import dry_run

            return dry_run(session)

        self.read(work, self.show_run)

    def show_run(self, found: DryRun) -> None:
        """Show who is due, and how many notes are old."""
        self.show_rows(found.learners)
        self.erase.setEnabled(bool(found.learners))
        self.old = {one.kind: one.count for one in found.counts if one.by_word}
        old = sum(self.old.values())
        one, many = self.tr("Empty one old note"), self.tr("Empty {n} old notes")
        self.old_notes.setText(words.counted(one, many, old))
        self.old_notes.setVisible(old > 0)

    def open_row(self, facts: DueLearner) -> None:
        """Open her page."""
        self.context.nav.open_learner(facts.id, facts.name)

    def menu_for(self, facts: DueLearner) -> Sequence[QAction]:
        """Open, keep longer, erase."""
        context = self.context
        return (
            self.action(self.tr("Open"), lambda: self.open_row(facts), "Return"),
            self.action(
                self.tr("Keep longer…"), lambda: asking_keeping.keep_longer(context, facts)
            ),
            self.action(
                self.tr("Erase for good…"), lambda: asking_keeping.erase_due(context, (facts,))
            ),
        )

    def make_new(self) -> None:
        """Ctrl+N: the rule."""
        asking_keeping.retention(self.context)

    def _erase_shown(self) -> None:
        rows = tuple(self.model.shown_rows())
        if rows:
            asking_keeping.erase_due(self.context, rows)

    def clear_menu(self) -> QMenu:
        """What is old, kind by kind, to be emptied one by one or all at once."""
        menu, code = QMenu(self), self.context.language.code
        for kind, count in self.old.items():
            text = f"{kind_words(code, kind)} ({count:,})"
            menu.addAction(text.replace("&", "&&"), partial(self.clear, kind))
        if len(self.old) > 1:
            menu.addSeparator()
            menu.addAction(self.tr("All of these"), lambda: self.clear(*self.old))
        return menu

    def clear(self, *kinds: str) -> None:
        """Empty the old words of these kinds."""

        def work(session: Session) -> Any:
            from circledesk.services.retention_run import clear

            return clear(session, kinds=kinds)

        self.context.jobs.write(work)

    def _clear(self) -> None:
        menu = self.clear_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.old_notes.mapToGlobal(self.old_notes.rect().bottomLeft()))

    def work(self) -> Callable[[Session], Sequence[DueLearner]]:
        """The learners alone."""

        def work(session: Session) -> Sequence[DueLearner]:
            from circledesk.services.retention import dry_run

            return dry_run(session).learners

        return work
