"""Add a course."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from circledesk.ui.context import Context
from circledesk.ui.dialogs.course_fields import CourseFields
from circledesk.ui.widgets.dialog import Dialog

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class NewCourseDialog(Dialog):
    """A title is enough."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("New course"), self.tr("Add the course"), width=560)
        self.fields = CourseFields(self)
        self.fields.title.setFocus()

    def request(self) -> Callable[[Session], Any]:
        """Add what was typed."""
        values = self.fields.values()

        def work(session: Session) -> Any:
            from circledesk.services.courses import add_course

            return add_course(session, **values)

        return work
