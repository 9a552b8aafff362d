"""The place of courses: what circles study."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from circledesk.services.facts.changed import Area
from circledesk.services.facts.circles import CourseRow
from circledesk.ui import asking_circles, asking_copies
from circledesk.ui.places import place_label
from circledesk.ui.tables.courses import CIRCLES, RUNNING, courses_model
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
    filters = ("branch", "region", "facilitator", "quarter")

    def title(self) -> str:
        """The place's name."""
        return place_label("courses")

    def make_model(self) -> RowsModel[Any]:
        """The table of courses."""
        return courses_model()

    def page_buttons(self) -> Sequence[QWidget]:
        """New course."""
        words = self.tr("New course…")
        change = Button(
            self.context.theme, self.tr("Change…"), self.change, icon="pencil", tip="Ctrl+E"
        )
        change.setShortcut("Ctrl+E")
        self.counted.connect(change.setEnabled)
        copies = Button(
            self.context.theme,
            self.tr("Find copies…"),
            lambda: asking_copies.find_copies(self.context),
            icon="search",
            tip=self.tr("Copies of courses on this computer's disks, to study without internet"),
        )
        self.counted.connect(copies.setEnabled)
        return (
            copies,
            change,
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
        """Courses; narrowed, those that were studied so."""
        narrowed = self.narrowed

        def work(session: Session) -> Sequence[CourseRow]:
            from circledesk.services.courses import courses

            return courses(session, narrowed=narrowed)

        return work

    def open_row(self, facts: CourseRow) -> None:
        """Plan a circle of it."""
        asking_circles.new_circle(self.context, facts.id)

    def open_figure(self, facts: CourseRow, column: int) -> None:
        """Its circles that were published, or those under way."""
        stage = "running" if column == RUNNING else "published"
        self.context.nav.open_rows("circles", ("course", facts.id, facts.title), stage=stage)

    def menu_for(self, facts: CourseRow) -> Sequence[QAction]:
        """Plan a circle; its circles; its fields."""
        return (
            self.action(
                self.tr("New circle with this course…"), lambda: self.open_row(facts), "Return"
            ),
            self.action(self.tr("Show the circles"), lambda: self.open_figure(facts, CIRCLES)),
            self.action(
                self.tr("Show the running circles"), lambda: self.open_figure(facts, RUNNING)
            ),
            self.action(
                self.tr("Open the copy on this computer"),
                lambda: asking_copies.open_copy(self.context, facts),
            ),
            self.action(self.tr("New course…"), self.make_new, "Ctrl+N"),
            self.action(
                self.tr("Change…"), lambda: asking_circles.edit_course(self.context, facts)
            ),
        )

    def change(self) -> None:
        """Change the course that the cursor is on."""
        facts = self.view.current()
        if isinstance(facts, CourseRow):
            asking_circles.edit_course(self.context, facts)

    def make_new(self) -> None:
        """Add a course."""
        asking_circles.new_course(self.context)


class CoursesPage(Courses):
    """Opened from More, with the way back."""

    back = True
