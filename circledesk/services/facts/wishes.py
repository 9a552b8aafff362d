"""What learners wish before there is a place: topics, and a move to another branch."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class InterestRow:
    """A learner who would like a circle on a topic."""

    id: str
    learner_id: str
    name: str
    phone: str
    email: str
    branch: str
    branch_id: str
    topic: str
    course_id: str
    since: datetime
    note: str
    count: int = 1
    """How many at this branch wait for the same topic."""


@dataclass(frozen=True, slots=True)
class MoveRow:
    """A learner who wants to be kept at another branch."""

    id: str
    learner_id: str
    name: str
    phone: str
    branch: str
    to_branch: str
    asked: datetime
    words: str
    done: datetime | None
    new_learner_id: str
