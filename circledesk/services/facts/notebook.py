"""The organizer's notebook: follow-ups, check-ins, questions and answers in one list."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

Day = date


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """A question that was asked, and its answer. Instants are in the team's zone."""

    id: str
    text: str
    topic: str
    asked_at: datetime
    branch_id: str
    """Empty: noted by the organizers for themselves."""
    branch: str
    person_id: str
    person: str
    circle_id: str
    circle: str
    answer: str
    answered_at: datetime | None
    answered_by: str
    seen_at: datetime | None
    editable: bool = True
    """This computer may answer it."""

    @property
    def open(self) -> bool:
        """It waits for an answer."""
        return self.answered_at is None

    @property
    def unseen(self) -> bool:
        """It was answered, or answered anew, since the branch looked last."""
        if self.answered_at is None or not self.branch_id:
            return False
        return self.seen_at is None or self.seen_at < self.answered_at


@dataclass(frozen=True, slots=True)
class NotebookRow:
    """One line of the notebook."""

    id: str
    kind: str
    """question, follow-up or check-in."""
    text: str
    more: str
    """The answer; what came of it; what she needs."""
    day: Day
    """When it was asked, noted or spoken; of a follow-up by when."""
    due: Day | None
    open: bool
    overdue: bool
    person_id: str
    person: str
    """About whom, or who asked."""
    branch_id: str
    branch: str
    circle_id: str
    circle: str
    topic: str
    by: str
    """Who noted it, answers for it, or answered."""
