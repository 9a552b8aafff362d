"""A circle's learners; the waiting list and the cancelled stand below."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QWidget

from circledesk.services.facts.circles import CirclePage, SignupRow
from circledesk.ui import asking, asking_learners
from circledesk.ui.context import Context
from circledesk.ui.pages.free_place import FreePlaceCard
from circledesk.ui.tables.circle_learners import CircleLearnersModel
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.empty import Empty
from circledesk.ui.widgets.layout import column, label, row
from circledesk.ui.widgets.list_export import ListExport
from circledesk.ui.widgets.list_view import ListView
from circledesk.ui.widgets.row_action import row_action

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class LearnersTab(QWidget):
    """Enter opens the learner, E changes the sign-up, Delete cancels it and offers Undo."""

    def __init__(self, context: Context, circle_id: str) -> None:
        super().__init__()
        self.context = context
        self._circle_id = circle_id
        self._page: CirclePage | None = None
        self._shows_cancelled = False
        self.model = CircleLearnersModel(context.country)
        self.view = ListView(context.theme, context.preferences, self.model, "circle-learners")
        self.view.setAccessibleName(self.tr("Learners of the circle"))
        self.view.opened.connect(self._open)
        ListExport(context, self.view, self.tr("Learners"))
        self.waiting = label("", "grey")
        self.cancelled = Button(context.theme, "", self._switch_cancelled, kind="link")
        self._act()
        sentence = self.tr("Nobody is signed up yet. Only a name is needed.")
        way_on = Button(context.theme, self.tr("Sign up a learner…"), self.sign_up)
        self.empty = Empty(context.theme, "graduation-cap", sentence, way_on)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.view)
        self.stack.addWidget(self.empty)
        self.slips = Button(
            context.theme,
            self.tr("Type in paper slips…"),
            lambda: context.nav.open_slips(circle_id),
            kind="link",
        )
        self.foot = QWidget()
        self.foot.setLayout(row(self.waiting, self.cancelled, None, self.slips, space=16))
        self.foot.setContentsMargins(10, 0, 0, 0)
        self.free = FreePlaceCard(context, circle_id)
        body = column(self.stack, self.free, self.foot, space=4)
        body.setContentsMargins(0, 8, 0, 0)
        self.setLayout(body)

    def show_page(self, page: CirclePage) -> None:
        """Show a circle's sign-ups."""
        self._page = page
        self.slips.setVisible(page.editable and page.signup_open)
        if page.editable and page.row.waiting:
            self.free.read()
        else:
            self.free.hide()
        self.model.say_rule(page.needed, page.row.meetings)
        self._show()

    def sign_up(self) -> None:
        """Sign somebody up for this circle."""
        asking.sign_up(self.context, self._circle_id)

    def arrive(self) -> None:
        """The keyboard goes to the list."""
        self.view.enter()

    def _show(self) -> None:
        signups = self._page.signups if self._page else ()
        waiting = tuple(one.id for one in signups if one.state == "waiting")
        cancelled = sum(one.state == "cancelled" for one in signups)
        shown = [one for one in signups if one.state != "cancelled" or self._shows_cancelled]
        self.model.waiting = waiting
        self.model.set_rows(shown)
        self.stack.setCurrentWidget(self.view if shown else self.empty)
        if shown and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.view.first())
        self.waiting.setText(self.tr("Waiting list: {n}").format(n=len(waiting)))
        self.waiting.setVisible(bool(waiting))
        verb = (
            self.tr("Hide the cancelled: {n}")
            if self._shows_cancelled
            else self.tr("Cancelled: {n}")
        )
        self.cancelled.setText(verb.format(n=cancelled))
        self.cancelled.setVisible(bool(cancelled))

    def _act(self) -> None:
        act = partial(row_action, self.view)
        self.open_action = act(self.tr("Open"), "", self._open)
        self.edit_action = act(self.tr("Change…"), "E", self._edit)
        self.place_action = act(self.tr("Give a place"), "G", self._give_place)
        self.tell_action = row_action(
            self.view, self.tr("What to tell the learner…"), "T", self._tell
        )
        self.copy_action = act(self.tr("Copy the phone number"), "", self._copy)
        self.cancel_action = row_action(
            self.view, self.tr("Cancel the sign-up"), "Delete", self._cancel
        )
        self.view.menu_from(self._menu)

    def _menu(self, signup: SignupRow) -> Sequence[QAction]:
        actions = [self.open_action]
        if self._page is not None and self._page.editable:
            actions.append(self.edit_action)
            if signup.state != "signed-up":
                actions.append(self.place_action)
            if signup.state != "cancelled":
                actions.append(self.tell_action)
        if signup.phone:
            actions.append(self.copy_action)
        if signup.state != "cancelled" and self._page is not None and self._page.editable:
            actions.append(self.cancel_action)
        return actions

    def _open(self, signup: SignupRow) -> None:
        self.context.nav.open_learner(signup.learner_id, signup.name)

    def _tell(self, signup: SignupRow) -> None:
        if signup.state != "cancelled":
            asking_learners.confirm_to(self.context, signup.id)

    def _edit(self, signup: SignupRow) -> None:
        from circledesk.ui.dialogs.edit_sign_up import EditSignUpDialog

        if self._page is not None and self._page.editable:
            asking.opened(EditSignUpDialog(self.context, signup.id))

    def _give_place(self, signup: SignupRow) -> None:
        def work(session: Session) -> Any:
            from circledesk.services.signups import give_place

            return give_place(session, signup_id=signup.id)

        if signup.state != "signed-up":
            self.context.jobs.write(work)

    def _cancel(self, signup: SignupRow) -> None:
        def work(session: Session) -> Any:
            from circledesk.services.signups import cancel_signup

            return cancel_signup(session, signup_id=signup.id)

        if signup.state != "cancelled":
            self.context.jobs.write(work)

    def _copy(self, signup: SignupRow) -> None:
        QGuiApplication.clipboard().setText(signup.phone)
        self.context.messages.say(self.tr("Copied: {text}").format(text=signup.phone))

    def _switch_cancelled(self) -> None:
        self._shows_cancelled = not self._shows_cancelled
        self._show()
