"""A place is free while somebody waits: who is next, and one key to give it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circledesk.services.facts.confirmations import FreePlace
from circledesk.services.phones import said_phone
from circledesk.ui import asking_learners
from circledesk.ui.language import tr
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import Card, label, row

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.facts.changed import Done
    from circledesk.ui.context import Context


def free_words(context: Context, free: FreePlace) -> str:
    """Who is next, and how to reach her."""
    phone = said_phone(free.confirmation.phone, context.country) or tr("no phone")
    words = tr("A place is free: {learner} is next ({phone}).")
    return words.format(learner=free.confirmation.learner, phone=phone)


def give(context: Context, free: FreePlace) -> None:
    """Give the place to who is next."""

    def work(session: Session) -> Done:
        from circledesk.services.signups import give_place

        return give_place(session, signup_id=free.signup_id)

    context.jobs.write(work)


class FreePlaceCard(Card):
    """Stands below a circle's learners; hidden while no place is free or nobody waits."""

    def __init__(self, context: Context, circle_id: str) -> None:
        self._context, self._circle_id = context, circle_id
        self._free: FreePlace | None = None
        self.words = label("", wrap=True)
        self.give_button = Button(context.theme, tr("Give the place"), self._give, kind="small")
        self.tell_button = Button(
            context.theme, tr("What to tell the learner…"), self._tell, kind="link"
        )
        line = row(self.words, self.give_button, self.tell_button, space=16)
        line.setStretch(0, 1)
        super().__init__(line, kind="notice")
        self.hide()

    def read(self) -> None:
        """Read whether a place is free."""
        circle_id = self._circle_id

        def work(session: Session) -> tuple[FreePlace, ...]:
            from circledesk.services.confirmation import free_places

            return free_places(session, circle_id=circle_id)

        self._context.jobs.read(work, self._show, owner=self, slot="free")

    def _show(self, found: tuple[FreePlace, ...]) -> None:
        self._free = found[0] if found else None
        if self._free is not None:
            self.words.setText(free_words(self._context, self._free))
        self.setVisible(self._free is not None)

    def _give(self) -> None:
        if self._free is not None:
            give(self._context, self._free)

    def _tell(self) -> None:
        if self._free is not None:
            asking_learners.confirm_to(self._context, self._free.signup_id, "signed-up")
