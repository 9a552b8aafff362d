"""Change a circle: its words, places, people, number and time of its meetings."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from circledesk.errors import RuleBroken
from circledesk.services.facts.circles import CirclePage
from circledesk.services.facts.people import FacilitatorRow
from circledesk.ui.context import Context
from circledesk.ui.dialogs.circle_more import LanguageChoice
from circledesk.ui.dialogs.to_be_told import ToBeTold
from circledesk.ui.half_filled import HalfFilled
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.number import NumberField
from circledesk.ui.widgets.pair import Pair
from circledesk.ui.widgets.people_line import PeopleLine
from circledesk.ui.widgets.text_area import text_area
from circledesk.ui.widgets.tick import Tick
from circledesk.ui.widgets.when import TimeField

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_WIDTH_PX, _TOLD_PX = 600, 300
_TEXTS = (
    "name",
    "venue",
    "venue_details",
    "signup_question",
    "facilitator_goal",
    "facilitator_concerns",
)


class EditCircleDialog(Dialog):
    """Writes only what differs. Dates of single meetings are changed by moving them."""

    def __init__(self, context: Context, page: CirclePage) -> None:
        super().__init__(context, self.tr("Change the circle"), self.tr("Save"), width=_WIDTH_PX)
        self._page = page
        self._before: dict[str, Any] = {}
        self._make_fields(page)
        self._arrange()
        self._before = self._values()
        context.jobs.read(_read_people, self.facilitators.offer, owner=self)
        self.texts["name"].setFocus()
        self.half_filled = HalfFilled(self, f"change-circle:{page.row.id}", self.texts["name"].text)
        self.half_filled.begin()

    def request(self) -> Callable[[Session], Any] | None:
        """Write what differs."""
        changes = {name: v for name, v in self._values().items() if self._before[name] != v}
        if "facilitators" in changes:
            changes["facilitators"] = self.facilitators.people()
        if not changes:
            return None
        if {"time", "meetings"} & set(changes) and not self.told.confirmed:
            raise RuleBroken(
                self.tr("The dates of this circle are fixed."),
                self.tr("Tick that the learners are told, or leave time and number."),
            )
        circle_id, note = self._page.row.id, self.tr("The circle is changed.")

        def work(session: Session) -> Any:
            from dataclasses import replace

            from circledesk.services.circles import edit_circle

            done = edit_circle(session, circle_id=circle_id, **changes)
            return replace(done, note=done.note or note)

        return work

    def _make_fields(self, page: CirclePage) -> None:
        held = {"name": page.row.name, "venue": page.row.venue}
        self.texts = {name: QLineEdit(held.get(name) or getattr(page, name, "")) for name in _TEXTS}
        self.time = TimeField(page.meeting_time or time(14, 0))
        self.time.setAccessibleName(self.tr("Time"))
        self._make_numbers(page)
        self.facilitators = PeopleLine("facilitators")
        self.facilitators.show_people(page.row.facilitators)
        self.description = text_area(2, page.description)
        self.language = LanguageChoice()
        self.language.show_code(page.language)
        self.signup_open = Tick(self.tr("Open for sign-up"))
        self.signup_open.ticked = page.signup_open
        self.told = ToBeTold(self.context)
        self.told.shown.connect(self.fit)
        self.time.timeChanged.connect(lambda _: self._replanned())
        self.meetings.valueChanged.connect(lambda _: self._replanned())

    def _make_numbers(self, page: CirclePage) -> None:
        minutes, meetings = self.tr(" minutes"), self.tr(" meetings")
        places, none = self.tr(" places"), self.tr("No limit of places")
        name = self.tr("Minutes")
        self.duration = NumberField(30, 480, page.duration, name, suffix=minutes)
        self.duration.setSingleStep(15)
        name = self.tr("Meetings")
        self.meetings = NumberField(1, 60, page.row.meetings, name, suffix=meetings)
        name, held = self.tr("Places"), page.capacity or 0
        self.capacity = NumberField(0, 10_000, held, name, suffix=places, none=none)
        name, held = self.tr("Attendance for a certificate"), page.attendance_rule or 0
        team = self.tr("As the team")
        self.rule = NumberField(0, 100, held, name, suffix=self.tr(" % of the meetings"), none=team)
        self.rule.setSingleStep(5)

    def _arrange(self) -> None:
        self.grid.setVerticalSpacing(6)
        self.add_field("name", self.tr("Name"), self.texts["name"])
        self.add_field("facilitators", self.tr("Facilitators"), self.facilitators)
        self.add_field("venue", self.tr("Venue"), self.texts["venue"])
        self.add_field("venue_details", self.tr("Room"), self.texts["venue_details"])
        self.add_field("language", self.tr("Language"), self.language)
        length = Pair(self.time, self.duration)
        self.add_field("time", self.tr("Time and length"), length, also=("duration",))
        places = Pair(self.meetings, self.capacity)
        self.add_field("meetings", self.tr("Meetings, places"), places, also=("capacity",))
        self.add_field("attendance_rule", self.tr("For a certificate"), self.rule)
        self.grid.addWidget(self.signup_open, self.grid.rowCount(), 1, Qt.AlignmentFlag.AlignLeft)
        asked = self.texts["signup_question"]
        self.add_field("signup_question", self.tr("Question at sign-up"), asked)
        goal = self.texts["facilitator_goal"]
        self.add_field("facilitator_goal", self.tr("Facilitator’s goal"), goal)
        concerns = self.texts["facilitator_concerns"]
        self.add_field("facilitator_concerns", self.tr("Concerns"), concerns)
        self.add_field("description", self.tr("Description"), self.description)
        self.told.setFixedWidth(_TOLD_PX)
        self.grid.addWidget(self.told, 1, 2, self.grid.rowCount(), 1, Qt.AlignmentFlag.AlignTop)

    def _values(self) -> dict[str, Any]:
        texts = {name: field.text() for name, field in self.texts.items()}
        return texts | {
            "time": self.time.moment,
            "meetings": self.meetings.value(),
            "duration": self.duration.value(),
            "capacity": self.capacity.value() or None,
            "attendance_rule": self.rule.value() or None,
            "facilitators": self.facilitators.text(),
            "description": self.description.toPlainText(),
            "signup_open": self.signup_open.ticked,
            "language": self.language.code,
        }

    def _replanned(self) -> None:
        if self._before:
            self.widen(_WIDTH_PX + _TOLD_PX)
            self.told.show_circle(self._page)


def _read_people(session: Session) -> tuple[FacilitatorRow, ...]:
    from circledesk.services.people import facilitators

    return facilitators(session)
