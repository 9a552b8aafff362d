"""A learner's page: her circles, how she came, certificates, consents, how to reach her."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from circledesk.said import said
from circledesk.services.facts.changed import Area
from circledesk.services.facts.circles import SignupRow
from circledesk.services.facts.learner_page import LearnerPage
from circledesk.ui import asking, asking_learners, asking_rights, words
from circledesk.ui.noting import SEEN, note
from circledesk.ui.page import Page
from circledesk.ui.tables.learner_circles import learner_circles_model
from circledesk.ui.tabs.learner_cards import LearnerCards
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.empty import Empty
from circledesk.ui.widgets.layout import column, page_margins, row
from circledesk.ui.widgets.list_export import ListExport
from circledesk.ui.widgets.list_view import ListView
from circledesk.ui.widgets.page_header import PageHeader

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context

_ROOM_FOR_CARDS_PX = 700


class LearnerCircles(Page):
    """Enter opens a circle; Ctrl+N signs her up, E changes her, W withdraws consent, M moves."""

    areas: ClassVar[frozenset[Area]] = frozenset(
        {Area.LEARNERS, Area.MEETINGS, Area.CERTIFICATES, Area.CIRCLES, Area.RIGHTS}
    )

    def __init__(self, context: Context, learner_id: str, name: str = "") -> None:
        super().__init__(context)
        self._learner_id, self._name = learner_id, name
        self.page: LearnerPage | None = None
        theme = context.theme
        self.move_button = Button(theme, self.tr("Move…"), self.move_away, tip="M")
        self.edit_button = Button(theme, self.tr("Change…"), self.edit, icon="pencil", tip="E")
        self.sign_up_button = Button(
            theme,
            self.tr("Sign up"),
            self.make_new,
            kind="primary",
            icon="user-plus",
            tip="Ctrl+N",
        )
        buttons = (self.move_button, self.edit_button, self.sign_up_button)
        self.header = PageHeader(context, name or " ", *buttons, line=" ", back=True)
        self.model = learner_circles_model()
        self.view = ListView(theme, context.preferences, self.model, "learner-circles")
        self.view.setAccessibleName(self.tr("Circles of the learner"))
        self.view.opened.connect(lambda row: context.nav.open_circle(row.circle_id))
        ListExport(context, self.view, self.tr("Circles"))
        self.cards = LearnerCards(context, self.withdraw)
        sentence = self.tr("Here stand the circles that she joined. She joined none yet.")
        way_on = Button(theme, self.tr("Sign her up…"), self.make_new)
        self.empty = Empty(theme, "graduation-cap", sentence, way_on)
        self.empty.sentence.setMinimumWidth(240)
        self.empty.hide()
        for keys, do in (
            ("E", self.edit), ("Ctrl+E", self.edit), ("M", self.move_away), ("W", self.withdraw),
            ("T", self._tell), ("R", self._ask),
        ):  # fmt: skip
            QShortcut(QKeySequence(keys), self, do)
        self._arrange()

    def title(self) -> str:
        """Her name."""
        return self._name

    def load(self) -> None:
        """Read all that is known of her."""
        learner_id = self._learner_id

        def work(session: Session) -> LearnerPage:
            from circledesk.services.learner_page import learner_page

            return learner_page(session, learner_id=learner_id)

        if self.page is None:
            note(self.context, SEEN, "learner", subject=learner_id)
        self.read_row(work, self.show_facts)

    def gone_words(self) -> str:
        """She was signed up, and that was taken back."""
        return said("The learner is not here any more, so the page was closed.")

    def show_facts(self, page: LearnerPage) -> None:
        """Show her."""
        self.page, self._name = page, page.row.name
        self.header.set_text(page.row.name, self._line(page))
        for button in (self.move_button, self.edit_button, self.sign_up_button):
            button.setVisible(page.editable and not page.row.moved_to)
        self.edit_button.setVisible(page.editable and bool(page.signups))
        self.model.set_rows(page.signups)
        self.view.setVisible(bool(page.signups))
        self.empty.setVisible(not page.signups)
        self.cards.show_page(page)
        if page.signups and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.view.first())

    def edit(self) -> None:
        """Correct her name, phone and e-mail."""
        if self.page is not None and self.page.editable and self.page.signups:
            asking.edit_learner(self.context, self._learner_id)

    def make_new(self) -> None:
        """Sign her up for a further circle."""
        if self.page is not None and self.page.editable and not self.page.row.moved_to:
            asking_learners.sign_up_known(self.context, self.page.row)

    def move_away(self) -> None:
        """She wants to be kept at another branch."""
        if self.page is not None and self.page.editable and not self.page.row.moved_to:
            asking_learners.move_learner(self.context, self.page.row)

    def withdraw(self) -> None:
        """She takes her consent back; Undo brings it back."""
        learner_id = self._learner_id

        def work(session: Session) -> Any:
            from circledesk.services.consent import withdraw_consent

            return withdraw_consent(session, learner_id=learner_id)

        if self.page is not None and self.page.editable and self.page.consents_stand:
            self.context.jobs.write(work)

    def _ask(self) -> None:
        if self.page is not None and self.page.editable:
            asking_rights.note_request(self.context, self.page.row)

    def arrive(self) -> None:
        """The keyboard goes to the list."""
        if self.empty.isHidden():
            self.view.enter()
        else:
            self.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the cards stand below the list."""
        super().resizeEvent(event)
        self.side.setVisible(self.width() >= _ROOM_FOR_CARDS_PX)

    def _arrange(self) -> None:
        self.side = QWidget()
        self.side.setLayout(column(12, self.cards, space=0))
        left = column(self.view, self.empty, space=0)
        body = row(left, self.side, space=24)
        body.setStretch(0, 1)
        layout = column(self.header, 12, body, space=0)
        layout.setStretch(2, 1)
        page_margins(layout)
        self.setLayout(layout)

    def _tell(self) -> None:
        chosen = self.view.current()
        if isinstance(chosen, SignupRow) and chosen.state != "cancelled":
            asking_learners.confirm_to(self.context, chosen.id)

    def _line(self, page: LearnerPage) -> str:
        her = page.row
        moved = self.tr("Moved to {branch}").format(branch=her.moved_to) if her.moved_to else ""
        resting = self.tr("Not to be contacted: she asked for it") if her.resting else ""
        parts = (her.branch, words.phone(her.phone), her.email, moved, resting)
        return " · ".join(part for part in parts if part)
