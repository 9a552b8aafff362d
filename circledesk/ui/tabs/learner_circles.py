"""A learner's page: how to reach her and the circles she joined."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from circledesk.services.facts.changed import Area
from circledesk.services.facts.circles import LearnerRow, SignupRow
from circledesk.ui import words
from circledesk.ui.page import Page
from circledesk.ui.tables.learner_circles import learner_circles_model
from circledesk.ui.widgets.layout import column, page_margins
from circledesk.ui.widgets.list_view import ListView
from circledesk.ui.widgets.page_header import PageHeader

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context


class LearnerCircles(Page):
    """Enter opens the circle."""

    areas: ClassVar[frozenset[Area]] = frozenset({Area.LEARNERS, Area.MEETINGS})

    def __init__(self, context: Context, learner: LearnerRow) -> None:
        super().__init__(context)
        self._learner = learner
        reach = [
            part for part in (learner.branch, words.phone(learner.phone), learner.email) if part
        ]
        header = PageHeader(context, learner.name, line=" · ".join(reach), back=True)
        self.model = learner_circles_model()
        self.view = ListView(context.theme, context.preferences, self.model, "learner-circles")
        self.view.opened.connect(lambda row: context.nav.open_circle(row.circle_id))
        layout = column(header, 12, self.view, space=0)
        page_margins(layout)
        self.setLayout(layout)

    def title(self) -> str:
        """Her name."""
        return self._learner.name

    def load(self) -> None:
        """Read her sign-ups."""
        learner_id = self._learner.id

        def work(session: Session) -> Sequence[SignupRow]:
            from circledesk.services.signups import signups

            return [row for row in signups(session) if row.learner_id == learner_id]

        self.read(work, self.show_rows)

    def show_rows(self, rows: Sequence[SignupRow]) -> None:
        """Show sign-ups."""
        self.model.set_rows(rows)
        if rows:
            self.view.setCurrentIndex(self.view.first())

    def arrive(self) -> None:
        """The keyboard goes to the list."""
        self.view.enter()
