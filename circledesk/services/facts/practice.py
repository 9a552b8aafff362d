"""What was drafted in the practice library, to be taken into the real one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time


@dataclass(frozen=True, slots=True)
class CourseDraft:
    """A course as it stands in the practice library; `own` where it was made by hand there."""

    id: str
    title: str
    provider: str
    link: str
    format: str
    caption: str
    keywords: str
    language: str
    licence: str
    offline: bool
    own: bool


@dataclass(frozen=True, slots=True)
class CircleDraft:
    """A circle that was planned by hand in the practice library, without place and people."""

    id: str
    course_id: str
    name: str
    days: tuple[date, ...]
    time: time
    duration: int
    capacity: int | None
    language: str
    signup_question: str
    facilitator_goal: str
    facilitator_concerns: str
    description: str


@dataclass(frozen=True, slots=True)
class Drafts:
    """All of it; courses of these circles that came with the practice library are named too."""

    courses: tuple[CourseDraft, ...] = ()
    circles: tuple[CircleDraft, ...] = ()

    def __len__(self) -> int:
        return sum(course.own for course in self.courses) + len(self.circles)

    def only(self, chosen: frozenset[str]) -> Drafts:
        """Return the chosen ones, and the courses that their circles study."""
        circles = tuple(circle for circle in self.circles if circle.id in chosen)
        studied = {circle.course_id for circle in circles}
        return Drafts(
            tuple(
                one for one in self.courses if one.id in studied or (one.own and one.id in chosen)
            ),
            circles,
        )
