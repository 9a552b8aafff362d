"""The planning worksheet of a participant, on the screen; kept as it is typed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QLineEdit

from circledesk.services.facts.event_work import FirstCircle, Worksheet
from circledesk.ui.context import Context
from circledesk.ui.dialogs.rows_read import Offered, read_people
from circledesk.ui.half_filled import HalfFilled
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label
from circledesk.ui.widgets.number import NumberField
from circledesk.ui.widgets.pair import Pair
from circledesk.ui.widgets.text_area import text_area
from circledesk.ui.widgets.tick import Tick
from circledesk.ui.widgets.when import DateField, TimeField

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_WIDTH_PX = 640
_INVITE_LINES = 2
_AHEAD = timedelta(days=21)
_UNKNOWN = 0


class WorksheetDialog(Dialog):
    """Of a participant, or of somebody else by name where `one` is None."""

    def __init__(self, context: Context, event_id: str, one: FirstCircle | None) -> None:
        super().__init__(context, self.tr("Planning worksheet"), self.tr("Save"), width=_WIDTH_PX)
        self._event_id, self._one = event_id, one
        self._people: dict[str, str] = {}
        self._make_fields(context)
        self._arrange()
        if one is not None and one.worksheet is not None:
            self._show(one.worksheet)
        whose = (one.person_id or one.name) if one else ""
        self.half_filled = HalfFilled(
            self,
            f"worksheet:{event_id}/{whose}",
            lambda: one.name if one else self.who.currentText(),
        )
        self.accept_button.setEnabled(False)
        context.jobs.read(_read, self._offer, owner=self)

    def request(self) -> Callable[[Session], Any]:
        """Keep it."""
        event_id, answers = self._event_id, self.values()
        person, name = self._whose()

        def work(session: Session) -> Any:
            from circledesk.services.worksheets import keep_worksheet

            return keep_worksheet(
                session, event_id=event_id, person_id=person, name=name, **answers
            )

        return work

    def values(self) -> dict[str, Any]:
        """What stands in the fields, by the names of the services."""
        known = self.known.ticked
        return {
            "course": self.course.currentText(),
            "start": self.day.day if known else None,
            "time": self.time.moment if known else None,
            "meetings": self.meetings.value() or None,
            "minutes": self.minutes.value() or None,
            "venue": self.venue.text(),
            "capacity": self.capacity.value() or None,
            "invite": self.invite.toPlainText(),
            "goal": self.goal.text(),
            "concerns": self.concerns.text(),
        }

    def _make_fields(self, context: Context) -> None:
        unknown = self.tr("Not known yet")
        self.who = _editable()
        self.course = _editable()
        self.known = Tick(self.tr("The first day and hour are known"))
        self.day = DateField(context.theme, context.today + _AHEAD, "start")
        self.day.setAccessibleName(self.tr("First meeting"))
        self.time = TimeField(time(14))
        self.time.setAccessibleName(self.tr("Time"))
        self.meetings = NumberField(_UNKNOWN, 60, 6, self.tr("Meetings"), none=unknown)
        self.minutes = NumberField(
            _UNKNOWN, 480, 90, self.tr("Minutes"), suffix=self.tr(" minutes"), none=unknown
        )
        self.minutes.setSingleStep(15)
        self.capacity = NumberField(
            _UNKNOWN, 10_000, _UNKNOWN, self.tr("How many learners"), none=unknown
        )
        self.venue, self.goal, self.concerns = QLineEdit(), QLineEdit(), QLineEdit()
        self.invite = text_area(_INVITE_LINES)
        self.when = Pair(self.day, self.time)
        self.known.box.toggled.connect(self.when.setEnabled)
        self.when.setEnabled(False)

    def _arrange(self) -> None:
        if self._one is None:
            self.add_field("name", self.tr("Whose"), self.who)
        else:
            told = " · ".join(part for part in (self._one.name, self._one.branch) if part)
            self.add(label(told, "strong", wrap=True))
        self.add_field("course", self.tr("Which course"), self.course)
        self.add_field("known", "", self.known)
        self.known.box.setAccessibleName(self.tr("The first day and hour are known"))
        self.add_field("start", self.tr("First meeting"), self.when, also=("time",))
        length = Pair(self.meetings, self.minutes)
        self.add_field("meetings", self.tr("Meetings"), length, also=("minutes",))
        self.add_field("venue", self.tr("Where"), self.venue)
        self.add_field("capacity", self.tr("How many learners"), self.capacity)
        hint = self.tr("Whom do you want there, and how do they hear of it?")
        self.add_field("invite", self.tr("Whom to invite"), self.invite, hint)
        self.add_field("goal", self.tr("Your goal"), self.goal)
        self.add_field("concerns", self.tr("Concerns"), self.concerns)

    def _show(self, sheet: Worksheet) -> None:
        self.course.setEditText(sheet.course)
        self.known.ticked = sheet.start is not None
        if sheet.start is not None:
            self.day.set_day(sheet.start)
        self.time.set_moment(sheet.time or time(14))
        self.meetings.setValue(sheet.meetings or _UNKNOWN)
        self.minutes.setValue(sheet.minutes or _UNKNOWN)
        self.venue.setText(sheet.venue)
        self.capacity.setValue(sheet.capacity or _UNKNOWN)
        self.invite.setPlainText(sheet.invite)
        self.goal.setText(sheet.goal)
        self.concerns.setText(sheet.concerns)

    def _whose(self) -> tuple[str, str]:
        if self._one is not None:
            return self._one.person_id, self._one.name
        name = self.who.currentText().strip()
        return self._people.get(name, ""), name

    def _offer(self, read: tuple[list[str], Offered]) -> None:
        courses, people = read
        self._people = {text.split(" · ")[0]: person for person, text in people}
        for field, texts in ((self.course, courses), (self.who, list(self._people))):
            typed = field.currentText()
            field.addItems(texts)
            field.setEditText(typed)
        self.accept_button.setEnabled(True)
        self.half_filled.begin()
        (self.course if self._one else self.who).setFocus()


def _editable() -> QComboBox:
    made = QComboBox()
    made.setEditable(True)
    made.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    return made


def _read(session: Session) -> tuple[list[str], Offered]:
    from circledesk.services.courses import courses

    return [course.title for course in courses(session)], read_people(session)
