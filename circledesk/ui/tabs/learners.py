"""The place of learners: everyone who ever signed up at the branches that this computer knows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from circledesk.services.facts.changed import Area
from circledesk.services.facts.circles import LearnerRow
from circledesk.ui import asking, asking_learners
from circledesk.ui.places import place_label
from circledesk.ui.tables.blocks_model import BlocksModel
from circledesk.ui.tables.learners import CERTIFICATES, all_learners_model
from circledesk.ui.tables.source import Source
from circledesk.ui.tabs.list_page import LongListPage
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.empty import Empty

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context


class Learners(LongListPage):
    """Enter shows the learner's circles, Ctrl+E changes her; a letter alone filters."""

    areas: ClassVar[frozenset[Area]] = frozenset({Area.LEARNERS, Area.CERTIFICATES})
    name = "learners"
    filters = ("branch", "region", "course", "facilitator", "quarter")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        QShortcut(QKeySequence("Ctrl+E"), self, self.edit)

    def title(self) -> str:
        """The place's name."""
        return place_label("learners")

    def make_model(self) -> BlocksModel[Any]:
        """The table of learners."""
        return all_learners_model(self.read)

    def filter_kinds(self) -> tuple[str, ...]:
        """A branch's computer holds its own learners only."""
        several = self.context.organizer or len(self.context.device.branches) > 1
        return self.filters if several else self.filters[2:]

    def filter_words(self) -> str:
        """What the filter looks at."""
        return self.tr("Name, phone or e-mail")

    def page_buttons(self) -> Sequence[QWidget]:
        """Change the chosen one, sign up."""
        words = self.tr("Sign up")
        theme = self.context.theme
        self.edit_button = Button(theme, self.tr("Change…"), self.edit, icon="pencil", tip="Ctrl+E")
        context = self.context
        wait, twice = self.tr("Interest list"), self.tr("Same person?")
        bring = self.tr("Bring in a list…")
        return (
            Button(theme, bring, lambda: context.nav.open_list(kind="learners"), kind="link"),
            Button(theme, wait, lambda: asking_learners.open_interest(context), kind="link"),
            Button(theme, twice, lambda: asking_learners.open_same_person(context), kind="link"),
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

    def source(self) -> Source[LearnerRow]:
        """Learners, as narrowed."""
        from circledesk.services.learner_list import LearnerList

        return LearnerList(self.narrowed)

    def open_row(self, facts: LearnerRow) -> None:
        """Her circles, one below the other."""
        self.context.nav.open_learner(facts.id, facts.name)

    def open_figure(self, facts: LearnerRow, column: int) -> None:
        """Her circles, or her certificates."""
        if column == CERTIFICATES:
            self.context.nav.open_rows("certificates")
            page = self.context.nav.page
            if page is not None:
                page.show_matching(facts.name)
        else:
            self.open_row(facts)

    def menu_for(self, facts: LearnerRow) -> Sequence[QAction]:
        """Her circles; her phone for the clipboard."""
        return (
            self.action(self.tr("Open"), lambda: self.open_row(facts), "Return"),
            self.action(
                self.tr("Change…"), lambda: asking.edit_learner(self.context, facts.id), "Ctrl+E"
            ),
            self.action(self.tr("Sign up a learner…"), self.make_new, "Ctrl+N"),
            self.action(self.tr("Copy the phone number"), lambda: self._copy(facts.phone)),
            self.action(self.tr("Withdraw the consent"), lambda: self._withdraw(facts)),
            self.action(
                self.tr("Erase for good…"),
                lambda: asking.erase_learner(self.context, facts),
                verb="learner.erase",
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

    def _say_count(self) -> None:
        """Where there is no learner, none can be changed."""
        super()._say_count()
        self.edit_button.setVisible(self.model.rowCount() > 0)

    def _withdraw(self, facts: LearnerRow) -> None:
        """Two presses from the list: the menu, and this; Undo brings it back."""

        def work(session: Session) -> Any:
            from circledesk.services.consent import withdraw_consent

            return withdraw_consent(session, learner_id=facts.id)

        self.context.jobs.write(work)

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.context.messages.say(self.tr("Copied: {text}").format(text=text or "—"))
