"""The notebook of support: follow-ups, check-ins, questions and answers, in one searchable list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from circledesk.services.facts.changed import Area
from circledesk.services.facts.notebook import NotebookRow
from circledesk.ui import asking_circles, asking_support
from circledesk.ui.tables.notebook import notebook_model
from circledesk.ui.tables.rows_model import RowsModel
from circledesk.ui.tabs.list_page import ListPage
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.choice import Choice
from circledesk.ui.widgets.empty import Empty

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_OPEN = "open"


class NotebookPage(ListPage):
    """Enter answers a question, ends a follow-up, opens the page of who was checked in with."""

    areas: ClassVar[frozenset[Area]] = frozenset(
        {Area.MESSAGES, Area.BOARD, Area.PEOPLE, Area.TEAM, Area.CIRCLES}
    )
    name = "notebook"
    back = True

    def title(self) -> str:
        """The page's name."""
        return self.tr("Notebook")

    def filter_kinds(self) -> tuple[str, ...]:
        """A branch has its own alone."""
        return ("branch", "facilitator") if self.context.organizer else ()

    def make_model(self) -> RowsModel[Any]:
        """The table."""
        return notebook_model()

    def tools(self) -> Sequence[QWidget]:
        """Which entries are shown."""
        choices = [
            ("", self.tr("Everything")),
            (_OPEN, self.tr("What is open")),
            ("question", self.tr("Questions")),
            ("follow-up", self.tr("To come back to")),
        ]
        if self.context.organizer:
            choices.append(("check-in", self.tr("Check-ins")))
        self.kind = Choice(self.context.theme, choices)
        self.kind.setAccessibleName(self.tr("Which entries are shown"))
        self.kind.chose.connect(self.refresh)
        return (self.kind,)

    def page_buttons(self) -> Sequence[QWidget]:
        """Note one more."""
        theme, again = self.context.theme, self.tr("Come back to it…")
        back = Button(theme, again, lambda: asking_circles.note_follow_up(self.context))
        if not self.context.organizer:
            ask = self.tr("Ask the organizer…")
            return (back, Button(theme, ask, self.make_new, kind="primary", tip="Ctrl+N"))
        question = self.tr("Note a question…")
        return (
            back,
            Button(theme, question, lambda: asking_support.ask_organizer(self.context)),
            Button(
                theme, self.tr("Note a check-in…"), self.make_new, kind="primary", icon="phone",
                tip="Ctrl+N",
            ),
        )  # fmt: skip

    def make_empty(self) -> Empty:
        """Before the first entry."""
        theme = self.context.theme
        if not self.context.organizer:
            told = self.tr("Here stand your questions to the organizer, and the answers.")
            ask = Button(theme, self.tr("Ask the organizer…"), self.make_new)
            return Empty(theme, "circle-help", told, ask)
        told = self.tr(
            "Here stands what was promised, asked and answered, and every word with a facilitator."
        )
        return Empty(theme, "phone", told, Button(theme, self.tr("Note a check-in…"),
                                                  self.make_new))  # fmt: skip

    def work(self) -> Callable[[Session], Sequence[NotebookRow]]:
        """What was chosen."""
        chosen, narrowed = self.kind.value, self.narrowed
        kind = "" if chosen == _OPEN else chosen

        def work(session: Session) -> Sequence[NotebookRow]:
            from circledesk.services.notebook import notebook

            return notebook(session, narrowed=narrowed, kind=kind, open_only=chosen == _OPEN)

        return work

    def is_narrowed(self) -> bool:
        """Whether entries may be left out."""
        return bool(self.kind.value) or super().is_narrowed()

    def clear_filters(self) -> None:
        """Show all again."""
        if self.kind.value:
            self.kind.choose("")
        super().clear_filters()

    def open_row(self, facts: NotebookRow) -> None:
        """Do the next thing with it."""
        if facts.kind == "question":
            asking_support.answer_question(self.context, facts.id)
        elif facts.kind == "follow-up" and facts.open:
            asking_support.finish_follow_up(self.context, facts)
        elif facts.person_id and self.context.organizer:
            self.context.nav.open_facilitator(facts.person_id)
        elif facts.circle_id:
            self.context.nav.open_circle(facts.circle_id)

    def menu_for(self, facts: NotebookRow) -> Sequence[QAction]:
        """The next thing; the person; the circle."""
        nav = self.context.nav
        actions = []
        if facts.kind == "question":
            organizer = self.context.organizer
            verb = self.tr("Answer…") if organizer else self.tr("Show the answer…")
            actions.append(self.action(verb, lambda: self.open_row(facts)))
            drop = self.tr("Delete the question")
            actions.append(self.action(drop, lambda: self._drop(facts.id)))
        elif facts.open:
            actions.append(self.action(self.tr("Done…"), lambda: self.open_row(facts)))
        if facts.person_id and self.context.organizer:
            person = self.tr("Show the facilitator")
            actions.append(self.action(person, lambda: nav.open_facilitator(facts.person_id)))
        if facts.circle_id:
            circle = self.tr("Open the circle")
            actions.append(self.action(circle, lambda: nav.open_circle(facts.circle_id)))
        return actions

    def make_new(self) -> None:
        """Note a check-in; a branch asks."""
        if self.context.organizer:
            asking_support.check_in(self.context)
        else:
            asking_support.ask_organizer(self.context)

    def _drop(self, question_id: str) -> None:
        def work(session: Session) -> Any:
            from circledesk.services.asked import drop_question

            return drop_question(session, question_id=question_id)

        self.context.jobs.write(work)
