"""The place of learners: everyone who ever signed up at the branches that this computer knows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from circledesk.services.facts.changed import Area
from circledesk.services.facts.circles import LearnerRow
from circledesk.ui import asking
from circledesk.ui.pages import same_person_page
from circledesk.ui.places import place_label
from circledesk.ui.tables.learners import learners_model
from circledesk.ui.tables.rows_model import RowsModel
from circledesk.ui.tabs import interest_list
from circledesk.ui.tabs.list_page import ListPage
from circledesk.ui.widgets.branch_filter import BranchFilter
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.empty import Empty

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context


class Learners(ListPage):
    """Enter shows the learner's circles, Ctrl+E changes her; a letter alone filters."""

    areas: ClassVar[frozenset[Area]] = frozenset({Area.LEARNERS, Area.CERTIFICATES})
    name = "learners"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        QShortcut(QKeySequence("Ctrl+E"), self, self.edit)

    def title(self) -> str:
        """The place's name."""
        return place_label("learners")

    def make_model(self) -> RowsModel[Any]:
        """The table of learners."""
        return learners_model()

    def tools(self) -> Sequence[QWidget]:
        """For an organizer or a regional lead, which branch."""
        self.branch: BranchFilter | None = None
        if not self.context.organizer and len(self.context.device.branches) < 2:
            return ()
        self.branch = BranchFilter(self.context)
        self.branch.chose.connect(self.refresh)
        return (self.branch,)

    def filter_words(self) -> str:
        """What the filter looks at."""
        return self.tr("Name, phone or e-mail")

    def page_buttons(self) -> Sequence[QWidget]:
        """Change the chosen one, sign up."""
        words = self.tr("Sign up")
        theme = self.context.theme
        self.edit_button = Button(theme, self.tr("Change…"), self.edit, icon="pencil", tip="Ctrl+E")
        return (
            interest_list.button_to(self.context),
            same_person_page.button_to(self.context),
            self.edit_button,
            Button(
                self.context.theme,
                words,
                self.make_new,
                kind="primary",
                icon="user-plus",
                tip="Ctrl+N",
            ),
        )

    def make_empty(self) -> Empty:
        """Before the first learner."""
        sentence = self.tr(
            "Here stand the people who joined a circle. Only a name is needed to sign one up."
        )
        way_on = Button(self.context.theme, self.tr("Sign up a learner…"), self.make_new)
        return Empty(self.context.theme, "graduation-cap", sentence, way_on)

    def work(self) -> Callable[[Session], Sequence[LearnerRow]]:
        """Learners of the chosen branch."""
        branch_id = self.branch.branch_id if self.branch else None

        def work(session: Session) -> Sequence[LearnerRow]:
            from circledesk.services.learners import learners

            return learners(session, branch_id=branch_id)

        return work

    def open_row(self, facts: LearnerRow) -> None:
        """Her circles, one below the other."""
        self.context.nav.open_learner(facts.id, facts.name)

    def menu_for(self, facts: LearnerRow) -> Sequence[QAction]:
        """Her circles; her phone for the clipboard."""
        return (
            self.action(self.tr("Open"), lambda: self.open_row(facts)),
            self.action(self.tr("Change…"), lambda: asking.edit_learner(self.context, facts.id)),
            self.action(self.tr("Copy the phone number"), lambda: self._copy(facts.phone)),
            self.action(
                self.tr("Erase for good…"), lambda: asking.erase_learner(self.context, facts)
            ),
        )

    def make_new(self) -> None:
        """Sign a learner up."""
        asking.sign_up(self.context)

    def edit(self) -> None:
        """Correct name and contact of the chosen learner."""
        chosen = self.view.current()
        if isinstance(chosen, LearnerRow):
            asking.edit_learner(self.context, chosen.id)

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show learners; where there is none, none can be changed."""
        super().show_rows(rows)
        self.edit_button.setVisible(bool(rows))

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.context.messages.say(self.tr("Copied: {text}").format(text=text or "—"))
