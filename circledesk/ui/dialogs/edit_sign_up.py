"""Change a sign-up, and name and contact of its learner."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from circledesk.services.facts.forms import SignupForm
from circledesk.ui.context import Context
from circledesk.ui.dialogs.sign_up_fields import SignUpForm
from circledesk.ui.half_filled import HalfFilled
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class EditSignUpDialog(Dialog):
    """All fields in sight; only what differs is written."""

    def __init__(self, context: Context, signup_id: str) -> None:
        super().__init__(context, self.tr("Change the sign-up"), self.tr("Save"), width=560)
        self._signup_id = signup_id
        self._before: SignupForm | None = None
        self.line = label(" ", "grey")
        self.add(self.line)
        self.form = SignUpForm(self)
        self.form.add_name()
        self.form.add_rest(folded=False)
        self.accept_button.setEnabled(False)
        self.half_filled = HalfFilled(
            self,
            f"change-sign-up:{signup_id}",
            self.form.name.text,
            read=lambda: {**self.form.values()},
            fill=self.form.fill,
        )
        context.jobs.read(self._read, self._show, owner=self)

    def request(self) -> Callable[[Session], Any] | None:
        """Write what differs."""
        changes = self.form.changes(self._before) if self._before else {}
        if not changes:
            return None
        signup_id, note = self._signup_id, self.tr("The sign-up is changed.")

        def work(session: Session) -> Any:
            from dataclasses import replace

            from circledesk.services.signups import edit_signup

            return replace(edit_signup(session, signup_id=signup_id, **changes), note=note)

        return work

    def _read(self, session: Session) -> SignupForm:
        from circledesk.services.form_reading import signup_form

        return signup_form(session, signup_id=self._signup_id)

    def _show(self, form: SignupForm) -> None:
        self._before = form
        self.line.setText(form.circle)
        self.form.ask(form.signup_question)
        self.form.show_values(form)
        self.accept_button.setEnabled(True)
        self.form.name.setFocus()
        self.form.name.selectAll()
        self.fit()
        self.half_filled.begin()
