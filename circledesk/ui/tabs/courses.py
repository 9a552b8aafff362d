"""The place of courses: what circles study."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from circledesk.services.facts.changed import Area
from circledesk.services.facts.circles import CourseRow
from circledesk.ui import asking
from circledesk.ui.places import place_label
from circledesk.ui.tables.courses import courses_model
from circledesk.ui.tables.rows_model import RowsModel
from circledesk.ui.tabs.list_page import ListPage
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.empty import Empty

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class Courses(ListPage):
    """Enter plans a circle of the course."""

    areas: ClassVar[frozenset[Area]] = frozenset({Area.COURSES, Area.CIRCLES})
    name = "courses"

    def title(self) -> str:
        """The place's name."""
        return place_label("courses")

    def make_model(self) -> RowsModel[Any]:
        """The table of courses."""
        return courses_model()

    def page_buttons(self) -> Sequence[QWidget]:
        """New course."""
        words = self.tr("New course…")
        return (
            Button(
                self.context.theme, words, self.make_new, kind="primary", icon="plus", tip="Ctrl+N"
            ),
        )

    def make_empty(self) -> Empty:
        """Before the first course."""
        sentence = self.tr("Here stand the courses that circles study. A title is enough to begin.")
        way_on = Button(self.context.theme, self.tr("New course…"), self.make_new)
        return Empty(self.context.theme, "book-open", sentence, way_on)

    def work(self) -> Callable[[Session], Sequence[CourseRow]]:
        """All courses."""

        def work(session: Session) -> Sequence[CourseRow]:
            from circledesk.services.courses import courses

            return courses(session)

        return work

    def open_row(self, facts: CourseRow) -> None:
        """Plan a circle of it."""
        asking.new_circle(self.context, facts.id)

    def menu_for(self, facts: CourseRow) -> Sequence[QAction]:
        """Plan a circle; its circles."""
        return (
            self.action(self.tr("New circle with this course…"), lambda: self.open_row(facts)),
            self.action(self.tr("Show the circles"), lambda: self._show(facts)),
        )

    def make_new(self) -> None:
        """Add a course."""
        asking.new_course(self.context)

    def _show(self, facts: CourseRow) -> None:
        nav = self.context.nav
        nav.open_place("circles")
        if nav.page is not None:
            nav.page.show_matching(facts.title)
