"""Courses, learning circles, who facilitates them, and their meetings."""

from __future__ import annotations

from datetime import date, datetime
from datetime import time as wall_time
from typing import Any

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from circledesk.models.base import (
    TEAM,
    Replicated,
    derived_id,
    parent,
    public_scope,
)


class Course(Replicated):
    """The learning resource that a circle studies. Shared (`branch_id` empty) or a branch's own."""

    __tablename__ = "course"

    branch_id: Mapped[str | None] = mapped_column(parent("branch.id"))
    title: Mapped[str]
    provider: Mapped[str] = mapped_column(default="")
    link: Mapped[str] = mapped_column(default="")
    format: Mapped[str] = mapped_column(default="course")
    """course, book, video, article, group or other."""
    caption: Mapped[str] = mapped_column(default="")
    on_demand: Mapped[bool] = mapped_column(default=False)
    keywords: Mapped[str] = mapped_column(default="")
    """Comma list, as P2PU keeps it."""
    topics: Mapped[str] = mapped_column(default="")
    language: Mapped[str] = mapped_column(default="en")
    licence: Mapped[str] = mapped_column(default="Not sure")
    unlisted: Mapped[bool] = mapped_column(default=False)
    archived: Mapped[bool] = mapped_column(default=False)
    platform: Mapped[str] = mapped_column(default="")
    overall_rating: Mapped[str] = mapped_column(default="")
    total_ratings: Mapped[int] = mapped_column(default=0)
    rating_step_counts: Mapped[dict[str, Any] | None]
    offline: Mapped[bool] = mapped_column(default=False)
    """Works without internet."""
    offline_copy: Mapped[str] = mapped_column(default="")
    """Where the copy for use without internet lies."""
    needs: Mapped[str] = mapped_column(default="")
    """What a learner needs to start: an account, an e-mail address, megabytes."""
    first_steps: Mapped[str] = mapped_column(default="")
    """Our own steps to register with the course."""
    created_by: Mapped[str | None] = mapped_column(parent("person.id"))
    external: Mapped[dict[str, Any] | None]

    def scope_of(self) -> str:
        return public_scope(self.branch_id) if self.branch_id else TEAM


class LearningCircle(Replicated):
    """A group that meets to study a course together; its branch never changes."""

    __tablename__ = "learning_circle"
    __table_args__ = (Index(None, "branch_id"), Index(None, "course_id"))
    joined_cells = {"place": ("venue", "venue_details", "address")}

    branch_id: Mapped[str] = mapped_column(parent("branch.id"))
    course_id: Mapped[str] = mapped_column(parent("course.id"))
    name: Mapped[str]
    description: Mapped[str] = mapped_column(default="")
    course_description: Mapped[str] = mapped_column(default="")
    venue: Mapped[str] = mapped_column(default="")
    venue_details: Mapped[str] = mapped_column(default="")
    address: Mapped[str] = mapped_column(default="")
    venue_website: Mapped[str] = mapped_column(default="")
    city: Mapped[str] = mapped_column(default="")
    region: Mapped[str] = mapped_column(default="")
    country: Mapped[str] = mapped_column(default="")
    latitude: Mapped[str | None]
    longitude: Mapped[str | None]
    place_id: Mapped[str] = mapped_column(default="")
    language: Mapped[str] = mapped_column(default="en")
    online: Mapped[bool] = mapped_column(default=False)
    start_date: Mapped[date | None]
    """First planned date; the meetings decide once there are any."""
    meeting_time: Mapped[wall_time | None]
    duration: Mapped[int] = mapped_column(default=90)
    """Minutes."""
    zone: Mapped[str] = mapped_column(default="")
    capacity: Mapped[int | None]
    """Most sign-ups; none: no limit (P2PU's signup_limit)."""
    signup_open: Mapped[bool] = mapped_column(default=True)
    signup_question: Mapped[str] = mapped_column(default="")
    facilitator_goal: Mapped[str] = mapped_column(default="")
    facilitator_concerns: Mapped[str] = mapped_column(default="")
    facilitator_goal_rating: Mapped[int | None]
    facilitator_rating: Mapped[int | None]
    course_rating: Mapped[int | None]
    course_rating_reason: Mapped[str] = mapped_column(default="")
    draft: Mapped[bool] = mapped_column(default=True)
    members_only: Mapped[bool] = mapped_column(default=False)
    did_not_happen: Mapped[bool | None]
    attach_ics: Mapped[bool] = mapped_column(default=True)
    learner_survey_sent_at: Mapped[datetime | None]
    facilitator_survey_sent_at: Mapped[datetime | None]
    credit: Mapped[bool] = mapped_column(default=False)
    meeting_parts: Mapped[dict[str, Any] | None]
    """The run of a meeting where it is not the team's: {"parts": [[name, minutes], …]}."""
    tags: Mapped[str] = mapped_column(default="")
    attendance_rule: Mapped[int | None]
    """Percent of planned meetings for a certificate, where it is not the team's."""
    team_goal_id: Mapped[str | None] = mapped_column(parent("team_goal.id"))
    created_by: Mapped[str | None] = mapped_column(parent("person.id"))
    external: Mapped[dict[str, Any] | None]

    def scope_of(self) -> str:
        return public_scope(self.branch_id)


class CircleFacilitator(Replicated):
    """A person facilitates a circle. Id derived from both; several a circle."""

    __tablename__ = "circle_facilitator"
    __table_args__ = (Index(None, "circle_id"), Index(None, "person_id"))

    branch_id: Mapped[str] = mapped_column(parent("branch.id"))
    circle_id: Mapped[str] = mapped_column(parent("learning_circle.id"))
    person_id: Mapped[str] = mapped_column(parent("person.id"))
    position: Mapped[int] = mapped_column(default=0)
    """0 for the one named first."""

    @staticmethod
    def id_for(circle_id: str, person_id: str) -> str:
        """Return the id of a person's place at a circle."""
        return derived_id("circle_facilitator", circle_id, person_id)

    def scope_of(self) -> str:
        return public_scope(self.branch_id)


class Meeting(Replicated):
    """One dated session of a circle, in local wall-clock time."""

    __tablename__ = "meeting"
    __table_args__ = (
        Index(None, "date"),
        Index(None, "circle_id", "date", "start", "cancelled", "deleted_at"),  # a circle's span
        Index(None, "branch_id", "date"),
    )
    joined_cells = {"when": ("date", "start")}

    branch_id: Mapped[str] = mapped_column(parent("branch.id"))
    circle_id: Mapped[str] = mapped_column(parent("learning_circle.id"))
    date: Mapped[date]
    start: Mapped[wall_time]
    duration: Mapped[int | None]
    """Minutes; none: the circle's."""
    venue: Mapped[str] = mapped_column(default="")
    """Where it differs from the circle's."""
    stand_in_id: Mapped[str | None] = mapped_column(parent("person.id"))
    cancelled: Mapped[bool] = mapped_column(default=False)
    cancel_reason: Mapped[str] = mapped_column(default="")
    assumed: Mapped[bool] = mapped_column(default=False)
    """Filled in by an import that knew only first and last meeting, until a person confirms it."""
    wrapup_sent_at: Mapped[datetime | None]
    recap_dismissed: Mapped[bool] = mapped_column(default=False)
    external: Mapped[dict[str, Any] | None]

    def scope_of(self) -> str:
        return public_scope(self.branch_id)
