"""Change a course."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from circledesk.services.facts.circles import CourseRow
from circledesk.ui.context import Context
from circledesk.ui.dialogs.course_fields import CourseFields
from circledesk.ui.tables.courses import rating_words, run_before_words
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class EditCourseDialog(Dialog):
    """Writes only what differs."""

    def __init__(self, context: Context, course: CourseRow) -> None:
        super().__init__(context, self.tr("Change the course"), self.tr("Save"), width=560)
        self._course_id = course.id
        known = (run_before_words(course), rating_words(course))
        for text in known:
            if text:
                self.add(label(text, "grey", wrap=True))
        self.fields = CourseFields(self)
        self.fields.show_course(course)
        self._before = self.fields.values()
        self.fields.title.setFocus()

    def request(self) -> Callable[[Session], Any] | None:
        """Write what differs."""
        values = self.fields.values()
        changes = {name: value for name, value in values.items() if self._before[name] != value}
        if not changes:
            return None
        course_id, note = self._course_id, self.tr("The course is changed.")

        def work(session: Session) -> Any:
            from dataclasses import replace

            from circledesk.services.courses import edit_course

            return replace(edit_course(session, course_id=course_id, **changes), note=note)

        return work
