"""Words of learners and facilitators: of a circle all that were said, of all circles those told."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from circledesk.services.facts.changed import Area
from circledesk.services.facts.stories import CircleStories, QuoteRow
from circledesk.ui import asking_circles, asking_community
from circledesk.ui.tables.rows_model import RowsModel
from circledesk.ui.tables.stories import stories_model
from circledesk.ui.tabs.list_page import ListPage
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.empty import Empty
from circledesk.ui.widgets.layout import label

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context


class StoriesPage(ListPage):
    """Enter tells words on, or changes how; Delete tells them no more."""

    areas: ClassVar[frozenset[Area]] = frozenset({Area.SURVEYS, Area.FEEDBACK, Area.CIRCLES})
    name = "stories"
    back = True

    def __init__(self, context: Context, circle_id: str = "") -> None:
        self.circle_id = circle_id
        self.held: CircleStories | None = None
        super().__init__(context)
        self.drop_action = self.action(self.tr("Tell it no more"), self._drop_current, "Del")
        self.view.addAction(self.drop_action)

    def title(self) -> str:
        """The page's name."""
        return self.tr("Stories")

    def make_model(self) -> RowsModel[Any]:
        """The table."""
        return stories_model(of_all=not self.circle_id)

    def page_buttons(self) -> Sequence[QWidget]:
        """Words that stand nowhere yet can be typed in."""
        theme, context = self.context.theme, self.context
        circle_id = self.circle_id
        self.post_button = Button(
            theme,
            self.tr("Write a post…"),
            lambda: asking_community.write_post(context, circle_id),
            icon="message-circle",
        )
        if not self.circle_id:
            return (self.post_button,)
        self.add_button = Button(
            theme, self.tr("Type a story in…"), self.make_new, kind="primary", tip="Ctrl+N"
        )
        return (self.post_button, self.add_button)

    def tools(self) -> Sequence[QWidget]:
        """Whose words these are."""
        self.whose = label("", "strong")
        return (self.whose,) if self.circle_id else ()

    def make_empty(self) -> Empty:
        """What belongs here."""
        theme, nav = self.context.theme, self.context.nav
        if self.circle_id:
            told = self.tr(
                "What learners answer in surveys, and facilitators write after meetings, stands "
                "here: choose what is worth telling."
            )
            circle_id = self.circle_id
            way = Button(
                theme, self.tr("Go to the surveys"), lambda: nav.open_circle(circle_id, "surveys")
            )
        else:
            told = self.tr("No story is told yet. On a circle's page, More, Stories chooses them.")
            way = Button(theme, self.tr("Go to the circles"), lambda: nav.open_place("circles"))
        return Empty(theme, "message-circle", told, way, example=False)

    def load(self) -> None:
        """Read the words."""
        if not self.circle_id:
            super().load()
            return
        circle_id = self.circle_id

        def work(session: Session) -> CircleStories:
            from circledesk.services.stories import circle_stories

            return circle_stories(session, circle_id=circle_id)

        self.read_row(work, self._show)

    def work(self) -> Callable[[Session], Sequence[QuoteRow]]:
        """The reading of what is told of all circles."""

        def read(session: Session) -> Sequence[QuoteRow]:
            from circledesk.services.stories import stories

            return [QuoteRow(one.source, "", one.text, None, one) for one in stories(session)]

        return read

    def open_row(self, facts: QuoteRow) -> None:
        """Tell it on, or change how it is told; from the list of all, go to its circle."""
        if self.held is not None and self.held.editable:
            asking_circles.tell_story(self.context, self.circle_id, facts)
        elif not self.circle_id and facts.story is not None:
            self.context.nav.open_stories(facts.story.circle_id)

    def make_new(self) -> None:
        """Type words in that stand in no survey."""
        if self.held is not None and self.held.editable:
            asking_circles.tell_story(self.context, self.circle_id, None)

    def menu_for(self, facts: QuoteRow) -> Sequence[QAction]:
        """What can be done with words."""
        if self.held is None or not self.held.editable:
            return ()
        text = self.tr("Tell it…") if facts.story is None else self.tr("Change how it is told…")
        told = self.action(text, lambda: self.open_row(facts), "Return")
        return (told,) if facts.story is None else (told, self.drop_action)

    def drop(self, facts: QuoteRow) -> None:
        """Tell a story no more; the toast takes it back."""
        if facts.story is None or not (self.held and self.held.editable):
            return
        story_id = facts.story.id

        def work(session: Session) -> Any:
            from circledesk.services.stories import drop_story

            return drop_story(session, story_id=story_id)

        self.context.jobs.write(work)

    def _drop_current(self) -> None:
        row = self.view.current()
        if isinstance(row, QuoteRow):
            self.drop(row)

    def _show(self, held: CircleStories) -> None:
        self.held = held
        self.add_button.setVisible(held.editable)
        self.whose.setText(held.circle)
        self.show_rows(held.quotes)
