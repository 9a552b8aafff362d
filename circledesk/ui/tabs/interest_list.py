"""Who would like a circle on what: asked before there is any, offered when one is planned."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtGui import QAction, QKeySequence, QShortcut

from circledesk.services.facts.changed import Area
from circledesk.services.facts.wishes import InterestRow
from circledesk.ui import asking_circles, asking_learners
from circledesk.ui.page import Page
from circledesk.ui.tables.interests import interests_model
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.empty import Empty
from circledesk.ui.widgets.glass_line import FilterLine
from circledesk.ui.widgets.layout import column, label, page_margins, row
from circledesk.ui.widgets.list_view import ListView
from circledesk.ui.widgets.page_header import PageHeader
from circledesk.ui.words import counted

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context


class InterestList(Page):
    """Ctrl+N adds, Enter opens the learner, S signs up, P plans a circle, Delete takes her off."""

    areas: ClassVar[frozenset[Area]] = frozenset({Area.LEARNERS, Area.COURSES})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        theme = context.theme
        add = Button(
            theme, self.tr("Add…"), self.make_new, kind="primary", icon="plus", tip="Ctrl+N"
        )
        self.sign_up_button = Button(
            theme, self.tr("Sign up…"), self._sign_up_chosen, icon="user-plus", tip="S"
        )
        self.header = PageHeader(
            context, self.title(), self.sign_up_button, add, line=" ", back=True
        )
        self.model = interests_model(context.country)
        self.view = ListView(theme, context.preferences, self.model, "interests")
        self.view.setAccessibleName(self.title())
        self.view.opened.connect(self._open)
        self.filter = FilterLine(theme, self.tr("Topic, name or phone"))
        self.view.filter_with(self.filter)
        self.view.menu_from(self._menu)
        self.count = label("", "grey")
        sentence = self.tr(
            "Here stand people who would like a circle on a topic before there is one. They are "
            "offered when you plan it."
        )
        way_on = Button(theme, self.tr("Add somebody…"), self.make_new)
        self.empty = Empty(theme, "users", sentence, way_on)
        layout = column(
            self.header, 12, row(self.filter, self.count, None), 8, self.view, self.empty, space=0
        )
        page_margins(layout)
        self.setLayout(layout)
        for keys, do in (("S", self._sign_up), ("P", self._plan), ("Delete", self._end)):
            shortcut = QShortcut(QKeySequence(keys), self.view)
            shortcut.activated.connect(self._with_current(do))
        self.empty.hide()

    def title(self) -> str:
        """The page's name."""
        return self.tr("Interest list")

    def load(self) -> None:
        """Read who waits."""
        branches = None if self.context.organizer else self.context.device.branches

        def work(session: Session) -> Sequence[InterestRow]:
            from circledesk.services.interest import interests

            return interests(session, branch_id=branches)

        self.read(work, self.show_rows)

    def show_rows(self, rows: Sequence[InterestRow]) -> None:
        """Show who waits."""
        self.model.set_rows(rows)
        topics = len({row.topic.casefold() for row in rows})
        told = (
            counted(self.tr("1 person"), self.tr("{n} people"), len(rows)),
            counted(self.tr("1 topic"), self.tr("{n} topics"), topics),
        )
        self.count.setText(" · ".join(told) if rows else "")
        for part in (self.view, self.filter, self.sign_up_button):
            part.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        if rows and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.view.first())

    def make_new(self) -> None:
        """Put somebody on the list."""
        asking_learners.add_interest(self.context)

    def arrive(self) -> None:
        """The keyboard goes to the list."""
        self.view.enter()

    def _menu(self, facts: InterestRow) -> Sequence[QAction]:
        words = (
            (self.tr("Open"), "Return", self._open),
            (self.tr("Sign up…"), "S", self._sign_up),
            (self.tr("Plan a circle on it…"), "P", self._plan),
            (self.tr("Take off the list"), "Delete", self._end),
        )
        made = []
        for text, keys, do in words:
            action = QAction(text, self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(lambda _=False, do=do: do(facts))
            made.append(action)
        return made

    def _with_current(self, do: Callable[[InterestRow], object]) -> Callable[[], None]:
        def act() -> None:
            chosen = self.view.current()
            if isinstance(chosen, InterestRow):
                do(chosen)

        return act

    def _open(self, facts: InterestRow) -> None:
        self.context.nav.open_learner(facts.learner_id, facts.name)

    def _plan(self, facts: InterestRow) -> None:
        asking_circles.new_circle(self.context, facts.course_id)

    def _sign_up_chosen(self) -> None:
        self._with_current(self._sign_up)()

    def _sign_up(self, facts: InterestRow) -> None:
        asking_learners.sign_up_interested(self.context, facts)

    def _end(self, facts: InterestRow) -> None:
        def work(session: Session) -> Any:
            from circledesk.services.interest import end_interest

            return end_interest(session, interest_id=facts.id)

        self.context.jobs.write(work)
