"""Plan a circle in few keystrokes; its dates are seen before it is made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from circledesk.services.facts.circles import BranchRow, CourseRow
from circledesk.services.facts.event_work import Worksheet
from circledesk.services.facts.people import FacilitatorRow
from circledesk.services.facts.planning import Occasion
from circledesk.ui.context import Context
from circledesk.ui.dialogs.asked_before import AskedBefore
from circledesk.ui.dialogs.circle_more import MoreFields
from circledesk.ui.dialogs.circle_schedule import Schedule
from circledesk.ui.dialogs.course_choice import CourseChoice
from circledesk.ui.dialogs.plan_preview import PlanPreview
from circledesk.ui.half_filled import HalfFilled
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.number import NumberField
from circledesk.ui.widgets.people_line import PeopleLine

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.planning import CirclePlan

_NO_LIMIT = 0


@dataclass(frozen=True, slots=True)
class Known:
    """What the fields complete from."""

    courses: tuple[CourseRow, ...]
    branches: tuple[BranchRow, ...]
    facilitators: tuple[FacilitatorRow, ...]


class NewCircleDialog(Dialog):
    """Course and first date are enough. Afterwards the circle's page opens."""

    def __init__(
        self, context: Context, course_id: str = "", sheet: Worksheet | None = None
    ) -> None:
        """`sheet` is the planning worksheet that it begins from."""
        super().__init__(context, self.tr("New circle"), self.tr("Publish"), width=880)
        self._sheet = sheet
        self._draft = False
        self._published = False
        self._known = Known((), (), ())
        self._make_fields(context, course_id)
        self._arrange(context)
        self.schedule.changed.connect(self._preview)
        self.branch.currentIndexChanged.connect(lambda _: self._choose_branch())
        for field in (self.venue, self.room, self.facilitators):
            field.editingFinished.connect(self._preview)
        self.preview.entered.connect(self.submit)
        self.course.editTextChanged.connect(lambda _: self._ask_who_waits())
        self._preview()
        self.half_filled = HalfFilled(self, "new-circle", self.course.currentText)
        context.jobs.read(self._read, self._offer, owner=self)
        self.course.setFocus()

    def save_draft(self) -> None:
        """Keep it as a draft: nobody is told, no figures count it."""
        self._draft = True
        self.submit()

    def request(self) -> Callable[[Session], Any]:
        """Make the circle with its meetings, and the course where it is new."""
        draft, self._draft = self._draft, False
        self._published = not draft
        self.course.check()
        title, course_id = self.course.title, self.course.course_id
        capacity = self.capacity.value()
        plan: CirclePlan = {
            "start": self.day.day,
            "time": self.time.moment,
            "branch_id": self.branch.currentData() if self.branch.count() else None,
            "meetings": self.meetings.value(),
            "every": self.schedule.rhythm,
            "days": self.preview.own_days,
            "duration": self.duration.value(),
            "capacity": None if capacity == _NO_LIMIT else capacity,
            "facilitators": self.facilitators.people(),
            "venue": self.venue.text(),
            "venue_details": self.room.text(),
            "draft": draft,
            **self.more.values(),
        }

        sheet = self._sheet.id if self._sheet else ""

        def work(session: Session) -> Any:
            from circledesk.services.planning import plan_circle
            from circledesk.services.worksheets import plan_from

            told = {"course_id": course_id, "course_title": title}
            if sheet:
                return plan_from(session, worksheet_id=sheet, **told, **plan)
            return plan_circle(session, **told, **plan)

        return work

    def reveal(self, field: QWidget) -> None:
        """Unfold what lies behind More."""
        if self.more.holds(field) and self.more.part.isHidden():
            self.more.switch()

    def _done(self, result: Any) -> None:
        super()._done(result)
        self.context.nav.open_circle(result.id)
        if self._published:
            self.asked.offer(result.id)

    def _make_fields(self, context: Context, course_id: str) -> None:
        self.course = CourseChoice(context, course_id)
        self.asked = AskedBefore(context)
        self.branch = QComboBox()
        self.schedule = Schedule(context, self)
        self.day, self.time = self.schedule.day, self.schedule.time
        self.meetings, self.duration = self.schedule.meetings, self.schedule.duration
        self.every = self.schedule.every
        places, none = self.tr("Places"), self.tr("No limit")
        self.capacity = NumberField(_NO_LIMIT, 10_000, _NO_LIMIT, places, none=none)
        self.facilitators = PeopleLine("facilitators")
        self.venue, self.room = QLineEdit(), QLineEdit()
        self.more = MoreFields(self)
        self.preview = PlanPreview(context)

    def _arrange(self, context: Context) -> None:
        self.add_field("course", self.tr("Course"), self.course, also=("title",))
        self.grid.addWidget(self.course.news, self.grid.rowCount(), 1)
        self.grid.addWidget(self.asked, self.grid.rowCount(), 1)
        self.add_field("branch", self.tr("Branch"), self.branch)
        self.schedule.arrange()
        self.add_field("capacity", self.tr("Places"), self.capacity)
        self.add_field("facilitators", self.tr("Facilitators"), self.facilitators)
        self.facilitators.setPlaceholderText(self.tr("Names or e-mails; empty: you"))
        self.add_field("venue", self.tr("Venue"), self.venue)
        self.add_field("venue_details", self.tr("Room"), self.room)
        self.more.arrange()
        self.grid.addWidget(self.preview, 1, 2, self.grid.rowCount(), 1)
        self.grid.setRowStretch(self.grid.rowCount(), 1)
        if not context.organizer and len(context.device.branches) < 2:
            self.branch.hide()
            self.caption("branch").hide()
        self.draft_button = Button(
            context.theme, self.tr("Save as a draft"), self.save_draft, tip="Ctrl+S"
        )
        self.draft_button.setShortcut("Ctrl+S")
        self.buttons.insertWidget(self.buttons.count() - 1, self.draft_button)

    def _read(self, session: Session) -> Known:
        from circledesk.services.courses import courses
        from circledesk.services.people import facilitators
        from circledesk.services.session import may_write
        from circledesk.services.team import branches

        own = [branch for branch in branches(session) if may_write(session, branch.id)]
        return Known(courses(session), tuple(own), facilitators(session))

    def _offer(self, known: Known) -> None:
        self._known = known
        chosen = self.course.offer(known.courses)
        for branch in known.branches:
            self.branch.addItem(branch.name, branch.id)
        self.facilitators.offer(known.facilitators)
        if self._sheet is not None:
            self._begin_from(self._sheet)
        if chosen:
            self.day.setFocus()
        self.half_filled.begin()

    def _begin_from(self, sheet: Worksheet) -> None:
        """Carry over what the worksheet says; the rest stays as it is usual."""
        self.course.setCurrentText(sheet.course)
        self.branch.setCurrentIndex(max(0, self.branch.findData(sheet.branch_id)))
        if sheet.start is not None:
            self.day.set_day(sheet.start)
        self.time.set_moment(sheet.time or self.time.moment)
        self.meetings.setValue(sheet.meetings or self.meetings.value())
        self.duration.setValue(sheet.minutes or self.duration.value())
        self.capacity.setValue(sheet.capacity or _NO_LIMIT)
        if sheet.person_id:
            self.facilitators.show_people([sheet.name])
        self.venue.setText(sheet.venue)
        self.more.goal.setText(sheet.goal)
        self.more.concerns.setText(sheet.concerns)
        self._preview()

    def _choose_branch(self) -> None:
        chosen = self.branch.currentData()
        branch = next((one for one in self._known.branches if one.id == chosen), None)
        if branch is not None:
            self.venue.setPlaceholderText(branch.venue or branch.name)
        self._ask_who_waits()
        self._preview()

    def _ask_who_waits(self) -> None:
        self.asked.look(self.course.course_id, self.course.title, self.branch.currentData() or "")
        self.fit()

    def _preview(self) -> None:
        occasion = Occasion(
            branch_id=self.branch.currentData() or "",
            start=self.time.moment,
            duration=self.duration.value(),
            venue=self.venue.text(),
            venue_details=self.room.text(),
            people=self.facilitators.known(),
        )
        self.preview.show_plan(self.day.held, self.schedule.rhythm, self.meetings.value(), occasion)
