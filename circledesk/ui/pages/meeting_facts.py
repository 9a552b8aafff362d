"""What the page of a meeting shows, read at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from circledesk.services.facts.drafts import HalfFilled
from circledesk.services.facts.forms import RsvpLine
from circledesk.services.facts.meetings import AttendanceSheet, FeedbackView, MeetingRow

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True)
class MeetingFacts:
    """A meeting with its learners, and whether this computer may write it today."""

    sheet: AttendanceSheet
    feedback: FeedbackView | None
    rsvps: tuple[RsvpLine, ...]
    editable: bool
    today: date
    half_filled: HalfFilled | None = None
    """Feedback that was typed here and not saved."""

    @property
    def meeting(self) -> MeetingRow:
        """The meeting itself."""
        return self.sheet.meeting

    @property
    def has_come(self) -> bool:
        """Whether its day has come, so that attendance can be taken."""
        return self.meeting.date <= self.today

    @property
    def open(self) -> bool:
        """Whether attendance and feedback can be written here and now."""
        return self.editable and self.has_come and not self.meeting.cancelled

    @property
    def came(self) -> int:
        """Learners marked present or late."""
        return sum(line.state in ("present", "late") for line in self.sheet.lines)


def read_meeting(session: Session, meeting_id: str) -> MeetingFacts:
    """Read a meeting's page; NotFound where the meeting is gone."""
    from circledesk.services.attendance import attendance_sheet
    from circledesk.services.drafts import take_form
    from circledesk.services.feedback import newest_feedback
    from circledesk.services.form_reading import rsvp_lines
    from circledesk.services.session import may_write, today

    sheet = attendance_sheet(session, meeting_id=meeting_id)
    return MeetingFacts(
        sheet=sheet,
        feedback=newest_feedback(session, meeting_id=meeting_id),
        rsvps=rsvp_lines(session, meeting_id=meeting_id),
        editable=may_write(session, sheet.meeting.branch_id),
        today=today(session),
        half_filled=take_form(session, key=f"feedback:{meeting_id}"),
    )
