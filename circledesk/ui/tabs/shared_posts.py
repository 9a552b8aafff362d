"""What was shared where: posts, bulletins, story sheets; and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QWidget

from circledesk.services.facts.changed import Area
from circledesk.services.facts.partners import PostRow
from circledesk.ui import asking_community
from circledesk.ui.tables.partners import posts_model
from circledesk.ui.tables.rows_model import RowsModel
from circledesk.ui.tabs.list_page import ListPage
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.empty import Empty

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class SharedPostsPage(ListPage):
    """Enter changes one; Delete takes it off the list."""

    areas: ClassVar[frozenset[Area]] = frozenset(
        {Area.PARTNERS, Area.CIRCLES, Area.SURVEYS, Area.LEARNERS}
    )
    name = "shared-posts"
    back = True

    def title(self) -> str:
        """The page's name."""
        return self.tr("What was shared")

    def make_model(self) -> RowsModel[Any]:
        """The table of posts."""
        return posts_model()

    def page_buttons(self) -> Sequence[QWidget]:
        """Note one; write one."""
        theme, context = self.context.theme, self.context
        note = Button(
            theme, self.tr("Note something shared…"), self.make_new, icon="plus", tip="Ctrl+N"
        )
        write = Button(
            theme,
            self.tr("Write a post…"),
            lambda: asking_community.write_post(context),
            kind="primary",
            icon="message-circle",
        )
        return (note, write)

    def make_empty(self) -> Empty:
        """Before the first post."""
        context = self.context
        sentence = self.tr(
            "Here stands what you told the world: in a forum, a WhatsApp group, on the notice "
            "board in the hall; and what came of it."
        )
        way_on = Button(
            context.theme, self.tr("Write a post…"), lambda: asking_community.write_post(context)
        )
        return Empty(context.theme, "send", sentence, way_on)

    def work(self) -> Callable[[Session], Sequence[PostRow]]:
        """All that this computer holds."""

        def work(session: Session) -> Sequence[PostRow]:
            from circledesk.services.shared_posts import shared_posts

            return shared_posts(session)

        return work

    def open_row(self, facts: PostRow) -> None:
        """Change it."""
        if facts.editable:
            asking_community.edit_post(self.context, facts)

    def menu_for(self, facts: PostRow) -> Sequence[QAction]:
        """Open where it stands, change, take off the list."""
        actions = []
        if facts.link:
            link = QUrl(facts.link)
            actions.append(
                self.action(self.tr("Open the link"), lambda: QDesktopServices.openUrl(link))
            )
        if facts.editable:
            change = self.tr("Change…")
            actions.append(self.action(change, lambda: self.open_row(facts), "Return"))
            actions.append(self.action(self.tr("Take off the list"), lambda: self._remove(facts)))
        return actions

    def make_new(self) -> None:
        """Note one."""
        asking_community.new_post(self.context)

    def _remove(self, facts: PostRow) -> None:
        post_id = facts.id

        def work(session: Session) -> Any:
            from circledesk.services.shared_posts import delete_post

            return delete_post(session, post_id=post_id)

        self.context.jobs.write(work)
