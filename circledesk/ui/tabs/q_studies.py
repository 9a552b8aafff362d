"""What patrons want: the Q-studies, each with its cards and sorts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from circledesk.services.facts.changed import Area
from circledesk.services.facts.q_study import QStudyRow
from circledesk.ui import asking_q
from circledesk.ui.tables.q_study import q_studies_model
from circledesk.ui.tables.rows_model import RowsModel
from circledesk.ui.tabs.list_page import ListPage
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.empty import Empty

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class QStudiesPage(ListPage):
    """Enter opens a study. A branch sees the team's and its own."""

    areas: ClassVar[frozenset[Area]] = frozenset({Area.PROGRAMME, Area.TEAM})
    name = "q-studies"
    back = True

    def title(self) -> str:
        """The page's name."""
        return self.tr("What patrons want")

    def make_model(self) -> RowsModel[Any]:
        """The table of studies."""
        return q_studies_model()

    def page_buttons(self) -> Sequence[QWidget]:
        """Begin a study."""
        theme, text = self.context.theme, self.tr("New study…")
        return (Button(theme, text, self.make_new, kind="primary", icon="plus", tip="Ctrl+N"),)

    def make_empty(self) -> Empty:
        """Before the first study."""
        sentence = self.tr(
            "People put cards in order, from least to most like them. Those who order them alike "
            "share a viewpoint, and a viewpoint says which courses to offer."
        )
        way_on = Button(self.context.theme, self.tr("New study…"), self.make_new)
        return Empty(self.context.theme, "list-checks", sentence, way_on)

    def work(self) -> Callable[[Session], Sequence[QStudyRow]]:
        """All that this computer holds."""

        language = self.context.language.code

        def work(session: Session) -> Sequence[QStudyRow]:
            from circledesk.services.q_method.reading import q_studies

            return q_studies(session, language=language)

        return work

    def open_row(self, facts: QStudyRow) -> None:
        """Open its page."""
        asking_q.open_study(self.context, facts.id)

    def menu_for(self, facts: QStudyRow) -> Sequence[QAction]:
        """Open, and its papers."""
        context = self.context
        return (
            self.action(self.tr("Open"), lambda: self.open_row(facts), "Return"),
            self.action(self.tr("Papers…"), lambda: asking_q.study_papers(context, facts)),
        )

    def make_new(self) -> None:
        """Begin a study."""
        asking_q.new_study(self.context)
