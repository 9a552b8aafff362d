"""Sign a learner up at the desk: a name, Enter; Ctrl+Enter for one after the other."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from circledesk.errors import CircleDeskError, InvalidValue
from circledesk.services.facts.circles import CirclePage, LearnerRow
from circledesk.services.facts.learner_page import LearnerPage
from circledesk.services.facts.signups import SignedUp
from circledesk.ui import asking_circles
from circledesk.ui.context import Context
from circledesk.ui.dialogs.known_here import KnownHere
from circledesk.ui.dialogs.sign_up_circle import CircleLine
from circledesk.ui.dialogs.sign_up_fields import SignUpForm
from circledesk.ui.half_filled import HalfFilled
from circledesk.ui.language import translated
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class SignUpDialog(Dialog):
    """Only the name is needed. `then` is told of each learner who was signed up.

    `learner` is somebody known who is signed up for a further circle.
    """

    def __init__(
        self,
        context: Context,
        circle_id: str = "",
        *,
        learner: LearnerRow | None = None,
        then: Callable[[SignedUp], None] | None = None,
    ) -> None:
        super().__init__(context, self.tr("Sign up"), self.tr("Sign up"), width=560)
        self._then = then
        self._stays = False
        self.circle = CircleLine(context, circle_id)
        self.circle.known.connect(self._know_circle)
        self.circle.none_open.connect(self._offer_planning)
        self.add(self.circle)
        self.done_line = label("", "green", wrap=True)
        self.done_line.hide()
        self.add(self.done_line)
        self.form = SignUpForm(self)
        self.form.add_name()
        self.known = KnownHere(context, self.form.name)
        self.known.took.connect(self._take)
        self.known.resized.connect(self.fit)
        self.grid.addWidget(self.known, self.grid.rowCount(), 0, 1, 2)
        self.form.add_rest(folded=True)
        self.next_button = Button(
            context.theme, self.tr("Save and next"), self.submit_next, tip="Ctrl+Enter"
        )
        self.buttons.insertWidget(self.buttons.count() - 1, self.next_button)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.submit_next)
        self.form.name.setFocus()
        if learner is not None:
            self._of_known(learner)
        self.half_filled = HalfFilled(
            self,
            f"sign-up:{circle_id}",
            self.form.name.text,
            read=self._typed,
            fill=self.form.fill,
            subject=lambda: self.known.taken.id if self.known.taken else "",
        )
        self.half_filled.begin()

    def reveal(self, field: QWidget) -> None:
        """What is refused may lie behind More."""
        if self.form.more.isHidden() and self.form.more.isAncestorOf(field):
            self.form.switch_more()

    def submit_next(self) -> None:
        """Sign up, and stay for the next learner."""
        if self.accept_button.isEnabled():
            self._stays = True
            self.submit()

    def request(self) -> Callable[[Session], Any]:
        """Sign up what was typed, on the waiting list where the circle is full."""
        values = self.form.values()
        circle_id, waiting = self.circle.circle_id, self.circle.full
        if not circle_id:
            what = self.tr("No circle is chosen.")
            raise InvalidValue(what, self.tr("Choose the circle to sign up for."))
        learner_id = self.known.taken.id if self.known.taken else None

        def work(session: Session) -> SignedUp:
            from circledesk.services.signups import sign_up

            return sign_up(
                session,
                circle_id=circle_id,
                waiting_list=waiting,
                learner_id=learner_id,
                **values,
            )

        return work

    def _typed(self) -> dict[str, Any]:
        """What stands in the form, and of which circle; nothing for an empty one."""
        values = self.form.values().items()
        typed = {
            name: value for name, value in values if value or (value == 0 and value is not False)
        }
        alone = not typed.keys() - {"language"}  # it follows the circle's by itself
        return {} if alone else {**typed, "circle_id": self.circle.circle_id}

    def _done(self, result: SignedUp) -> None:
        if self._then is not None:
            self._then(result)
        if not self._stays:
            super()._done(result)
            return
        self._stays = False
        self.answer = result
        self.accept_button.setEnabled(True)
        self.done_line.setText(translated(result.note))
        self.done_line.show()
        self.fit()
        self.known.forget()
        self.form.clear()
        self.circle.read()

    def _refuse(self, error: CircleDeskError) -> None:
        self._stays = False
        super()._refuse(error)
        self.circle.read()

    def _know_circle(self, page: CirclePage) -> None:
        self.known.look_in(page.row.branch_id)
        self.form.ask(page.signup_question)
        if not self.form.name.text():
            self.form.speak(page.language)
        full = self.circle.full
        verb = self.tr("Put on the waiting list") if full else self.tr("Sign up")
        self.accept_button.setText(verb)
        self.fit()

    def _offer_planning(self) -> None:
        """Without an open circle there is nothing to fill in."""
        self.fold_fields()
        self.accept_button.hide()
        self.next_button.hide()
        plan = Button(self.context.theme, self.tr("Plan a circle"), self._plan, kind="primary")
        plan.setDefault(True)
        self.buttons.addWidget(plan)
        plan.setFocus()
        self.fit()

    def _plan(self) -> None:
        self.reject()
        asking_circles.new_circle(self.context)

    def _of_known(self, learner: LearnerRow) -> None:
        """She is known: her name stands fast, only the circle is to be chosen."""
        self.known.take(learner)
        self.next_button.hide()
        self.form.name.setReadOnly(True)
        self.circle.choice.setFocus()

    def _take(self, learner: LearnerRow) -> None:
        """Show how she is reached; what is known is never overwritten by what is typed."""
        self.form.name.setText(learner.name)
        if not self.form.phone.text():
            self.form.phone.setText(learner.phone)
        if not self.form.email.text():
            self.form.email.setText(learner.email)
        learner_id = learner.id

        def work(session: Session) -> LearnerPage:
            from circledesk.services.learner_page import learner_page

            return learner_page(session, learner_id=learner_id)

        self.context.jobs.read(work, self._show_known, owner=self, slot="known")

    def _show_known(self, page: LearnerPage) -> None:
        """How she is told, and who agrees for her."""
        if self.known.taken is None or self.known.taken.id != page.row.id:
            return
        form = self.form
        form.under_18.ticked = page.under_18
        form.guardian.setText(form.guardian.text() or page.guardian_name)
        form.guardian_phone.setText(form.guardian_phone.text() or page.guardian_phone)
        if page.language:
            form.speak(page.language)
