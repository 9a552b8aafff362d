"""Note that something was shared, and change what is noted: where, when, what came of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QLineEdit

from circledesk.services.facts.partners import POST_KINDS, PostRow
from circledesk.ui.context import Context
from circledesk.ui.language import tr
from circledesk.ui.tables.partners import post_kind
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label
from circledesk.ui.widgets.row_choice import RowChoice
from circledesk.ui.widgets.text_area import text_area
from circledesk.ui.widgets.when import DateField

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_LINES = 3


class PostFields:
    """A place is enough."""

    def __init__(self, dialog: Dialog, context: Context) -> None:
        self.place, self.title, self.link = QLineEdit(), QLineEdit(), QLineEdit()
        self.place.setPlaceholderText(tr("forum, WhatsApp group, notice board …"))
        self.link.setPlaceholderText("https://")
        self.kind = QComboBox()
        for kind in POST_KINDS:
            self.kind.addItem(post_kind(kind), kind)
        self.day = DateField(context.theme, context.today, "date")
        self.came = text_area(_LINES)
        dialog.add_field("place", tr("Where"), self.place)
        dialog.add_field("date", tr("Day"), self.day)
        dialog.add_field("kind", tr("Kind"), self.kind)
        dialog.add_field("title", tr("What"), self.title)
        dialog.add_field("link", tr("Link"), self.link)
        dialog.add_field("came_of_it", tr("What came of it"), self.came)

    def values(self) -> dict[str, Any]:
        """What stands in the fields, by the names of the services."""
        return {
            "place": self.place.text(),
            "day": self.day.day,
            "kind": self.kind.currentData(),
            "title": self.title.text(),
            "link": self.link.text(),
            "came_of_it": self.came.toPlainText(),
        }

    def show_row(self, row: PostRow) -> None:
        """Show a post."""
        self.place.setText(row.place)
        self.day.set_day(row.day)
        self.kind.setCurrentIndex(max(0, self.kind.findData(row.kind)))
        self.title.setText(row.title)
        self.link.setText(row.link)
        self.came.setPlainText(row.came_of_it)


class NewPostDialog(Dialog):
    """Of a circle, or of the team."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Something was shared"), self.tr("Note it"), width=560)
        self.fields = PostFields(self, context)
        self.circle = RowChoice(self.tr("No circle in particular"))
        self.add_field("circle_id", self.tr("About"), self.circle)
        context.jobs.read(read_circles, self.circle.set_rows, owner=self)
        self.fields.place.setFocus()

    def request(self) -> Callable[[Session], Any]:
        """Note it."""
        values, circle_id = self.fields.values(), self.circle.value or ""

        def work(session: Session) -> Any:
            from circledesk.services.shared_posts import add_post

            return add_post(session, circle_id=circle_id, **values)

        return work


class EditPostDialog(Dialog):
    """Writes only what differs."""

    def __init__(self, context: Context, row: PostRow) -> None:
        super().__init__(context, self.tr("What was shared"), self.tr("Save"), width=560)
        self._id = row.id
        if row.withdrawn:
            told = self.tr("A consent was taken back: take it down there.")
            self.add(label(told, "red", wrap=True))
        self.fields = PostFields(self, context)
        self.fields.show_row(row)
        self._before = self.fields.values()
        self.fields.came.setFocus()

    def request(self) -> Callable[[Session], Any] | None:
        """Write what differs."""
        values = self.fields.values()
        changes = {name: value for name, value in values.items() if self._before[name] != value}
        if not changes:
            return None
        post_id = self._id

        def work(session: Session) -> Any:
            from circledesk.services.shared_posts import edit_post

            return edit_post(session, post_id=post_id, **changes)

        return work


def read_circles(session: Session) -> list[tuple[str, str]]:
    """Circles that have begun and that this computer may tell of, the newest first."""
    from circledesk.services.outreach import circles_to_tell

    return [(key, " · ".join((name, branch))) for key, name, branch in circles_to_tell(session)]
