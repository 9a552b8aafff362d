"""Give a circle to another facilitator, from a meeting on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox

from circledesk.errors import InvalidValue
from circledesk.services.facts.circles import CirclePage
from circledesk.services.facts.people import FacilitatorRow
from circledesk.ui import words
from circledesk.ui.context import Context
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label
from circledesk.ui.widgets.people_line import PeopleLine

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class HandOverCircleDialog(Dialog):
    """The meetings before keep who held them."""

    ends_in = "circle.hand-over"

    def __init__(self, context: Context, page: CirclePage) -> None:
        super().__init__(context, self.tr("Hand the circle over"), self.tr("Hand over"), width=520)
        self._page = page
        self.add(label(page.row.name, "strong", wrap=True))
        self.person = PeopleLine("person")
        self.person.setPlaceholderText(self.tr("A name, or the e-mail of a new facilitator"))
        self.first, self.gone = QComboBox(), QComboBox()
        for meeting in page.meetings:
            if not meeting.cancelled:
                week = self.tr("Week {number}").format(number=meeting.week)
                self.first.addItem(f"{week} · {words.full_date(meeting.date)}", meeting.id)
        self._begin_at_next()
        for name, person in zip(page.row.facilitators, page.facilitator_ids, strict=False):
            self.gone.addItem(name, person)
        self.add_field("person", self.tr("New facilitator"), self.person, also=("facilitators",))
        hint = self.tr("The meetings before stay with who held them.")
        self.add_field("first", self.tr("From"), self.first, hint)
        self.add_field("gone", self.tr("In place of"), self.gone)
        several = self.gone.count() > 1
        self.gone.setVisible(several)
        self.caption("gone").setVisible(several)
        context.jobs.read(_read_people, self.person.offer, owner=self)
        self.person.setFocus()

    def request(self) -> Callable[[Session], Any]:
        """Hand it over."""
        people = self.person.people()
        if len(people) != 1:
            raise InvalidValue(
                self.tr("One person takes the circle over."),
                self.tr("Type one name; further facilitators are added by Change (Ctrl+E)."),
                field="person",
            )
        circle_id, meeting = self._page.row.id, self.first.currentData() or ""
        gone = self.gone.currentData() or ""

        def work(session: Session) -> Any:
            from circledesk.services.standing_in import hand_over_circle

            return hand_over_circle(
                session,
                circle_id=circle_id,
                person=people[0],
                from_meeting_id=meeting,
                leaves=gone,
            )

        return work

    def _begin_at_next(self) -> None:
        held = [one for one in self._page.meetings if not one.cancelled]
        today = self.context.today
        ahead = [n for n, one in enumerate(held) if one.date >= today and one.news != "reported"]
        self.first.setCurrentIndex(ahead[0] if ahead else self.first.count() - 1)


def _read_people(session: Session) -> tuple[FacilitatorRow, ...]:
    from circledesk.services.people import facilitators

    return facilitators(session)
