"""A learner's page: how to reach her and the circles she joined."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtGui import QKeySequence, QShortcut

from circledesk.said import said
from circledesk.services.facts.changed import Area
from circledesk.services.facts.circles import LearnerRow, SignupRow
from circledesk.ui import asking, words
from circledesk.ui.page import Page
from circledesk.ui.tables.learner_circles import learner_circles_model
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import column, page_margins
from circledesk.ui.widgets.list_export import ListExport
from circledesk.ui.widgets.list_view import ListView
from circledesk.ui.widgets.page_header import PageHeader

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context

Facts = tuple[LearnerRow, Sequence[SignupRow]]


class LearnerCircles(Page):
    """Enter opens the circle, E changes her name and contact."""

    areas: ClassVar[frozenset[Area]] = frozenset({Area.LEARNERS, Area.MEETINGS})

    def __init__(self, context: Context, learner: LearnerRow) -> None:
        super().__init__(context)
        self._learner = learner
        self.edit_button = Button(
            context.theme, self.tr("Change…"), self.edit, icon="pencil", tip="E"
        )
        self.header = PageHeader(context, learner.name, self.edit_button, line=" ", back=True)
        self.model = learner_circles_model()
        self.view = ListView(context.theme, context.preferences, self.model, "learner-circles")
        self.view.opened.connect(lambda row: context.nav.open_circle(row.circle_id))
        ListExport(context, self.view, self.tr("Circles"))
        for keys in ("E", "Ctrl+E"):
            QShortcut(QKeySequence(keys), self, self.edit)
        layout = column(self.header, 12, self.view, space=0)
        page_margins(layout)
        self.setLayout(layout)
        self._say_who()

    def title(self) -> str:
        """Her name."""
        return self._learner.name

    def load(self) -> None:
        """Read her and her sign-ups."""
        learner_id = self._learner.id

        def work(session: Session) -> Facts:
            from circledesk.services.learners import one_learner
            from circledesk.services.signups import signups

            her = one_learner(session, learner_id=learner_id)
            return her, [row for row in signups(session) if row.learner_id == learner_id]

        self.read_row(work, self.show_facts)

    def gone_words(self) -> str:
        """She was signed up, and that was taken back."""
        return said("The learner is not here any more, so the page was closed.")

    def show_facts(self, facts: Facts) -> None:
        """Show her and her sign-ups."""
        self._learner, rows = facts
        self._say_who()
        self.model.set_rows(rows)
        if rows and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.view.first())

    def edit(self) -> None:
        """Correct her name, phone and e-mail."""
        asking.edit_learner(self.context, self._learner.id)

    def arrive(self) -> None:
        """The keyboard goes to the list."""
        self.view.enter()

    def _say_who(self) -> None:
        her = self._learner
        reach = [part for part in (her.branch, words.phone(her.phone), her.email) if part]
        self.header.set_text(her.name, " · ".join(reach))
