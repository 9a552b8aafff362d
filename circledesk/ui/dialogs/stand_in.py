"""Who facilitates in another's place: at one meeting, or at all of hers while she is away."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QRadioButton

from circledesk.errors import InvalidValue
from circledesk.services.facts.circles import CirclePage
from circledesk.services.facts.meetings import MeetingRow
from circledesk.services.facts.people import FacilitatorRow
from circledesk.ui import words
from circledesk.ui.context import Context
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import column, label
from circledesk.ui.widgets.people_line import PeopleLine
from circledesk.ui.widgets.when import DateField

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class StandInDialog(Dialog):
    """An empty name takes the stand-in of the meeting back."""

    def __init__(self, context: Context, page: CirclePage, meeting: MeetingRow) -> None:
        super().__init__(context, self.tr("Stand-in"), self.tr("Save"), width=520)
        self._meeting = meeting
        now = f"{words.full_date(meeting.date)}, {words.hours(meeting.start, meeting.end)}"
        self.add(label(f"{meeting.circle} · {now}", "grey", wrap=True))
        self.person = PeopleLine("person")
        self.person.setText(meeting.stand_in)
        self.person.setPlaceholderText(self.tr("A name, or the e-mail of a new facilitator"))
        self.add_field("person", self.tr("Stands in"), self.person, also=("facilitators",))
        self.only = QRadioButton(self.tr("At this meeting"))
        self.between = QRadioButton(self.tr("At all meetings of somebody who is away"))
        self.only.setChecked(True)
        self.grid.addLayout(column(self.only, self.between, space=4), self.grid.rowCount(), 1)
        self.away = QComboBox()
        for name, person in zip(page.row.facilitators, page.facilitator_ids, strict=False):
            self.away.addItem(name, person)
        self.first = DateField(context.theme, meeting.date, "first")
        self.last = DateField(context.theme, meeting.date, "last")
        self.add_field("away", self.tr("Who is away"), self.away)
        self.add_field("first", self.tr("First day"), self.first)
        self.add_field("last", self.tr("Last day"), self.last, also=("date",))
        fields = {"away": self.away, "first": self.first, "last": self.last}
        self._folds = [part for name in fields for part in (fields[name], self.caption(name))]
        self.between.toggled.connect(self._unfold)
        self._unfold(False)
        context.jobs.read(_read_people, self.person.offer, owner=self)
        self.person.setFocus()

    def request(self) -> Callable[[Session], Any]:
        """Note it."""
        people = self.person.people()
        if len(people) > 1:
            raise InvalidValue(
                self.tr("One person stands in."), self.tr("Type one name."), field="person"
            )
        return self._while_away(people) if self.between.isChecked() else self._once(people)

    def _once(self, people: tuple[str, ...]) -> Callable[[Session], Any]:
        meeting_id, person = self._meeting.id, people[0] if people else ""

        def work(session: Session) -> Any:
            from circledesk.services.standing_in import set_stand_in

            return set_stand_in(session, meeting_id=meeting_id, person=person)

        return work

    def _while_away(self, people: tuple[str, ...]) -> Callable[[Session], Any]:
        if not people:
            raise InvalidValue(
                self.tr("Nobody stands in yet."), self.tr("Type a name."), field="person"
            )
        away, first, last = self.away.currentData(), self.first.day, self.last.day

        def work(session: Session) -> Any:
            from circledesk.services.standing_in import stand_in_between

            return stand_in_between(session, away=away, first=first, last=last, person=people[0])

        return work

    def _unfold(self, shown: bool) -> None:
        for part in self._folds:
            part.setVisible(shown)
        self.fit()


def _read_people(session: Session) -> tuple[FacilitatorRow, ...]:
    from circledesk.services.people import facilitators

    return facilitators(session)
