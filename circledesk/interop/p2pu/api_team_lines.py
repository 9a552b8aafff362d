"""What P2PU's API says of a team: its page, members, invitations, course list and ratings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from circledesk.interop.p2pu import cells
from circledesk.interop.p2pu.api_values import Entry
from circledesk.interop.p2pu.cells import BadCell

_ROLES = {"organizer": "organizer", "member": "facilitator", "facilitator": "facilitator"}


@dataclass(frozen=True, slots=True)
class TeamEntry:
    """A team's page."""

    id: str
    name: str
    subtitle: str | None
    slug: str | None
    intro: str | None
    website: str | None
    email: str | None
    location: str | None
    membership: bool | None


@dataclass(frozen=True, slots=True)
class MemberEntry:
    """A member with name and e-mail; `id` is that of the membership."""

    id: str
    first_name: str
    last_name: str
    email: str
    role: str
    confirmed_at: datetime | None


@dataclass(frozen=True, slots=True)
class MembershipEntry:
    """A membership without the person's name."""

    id: str
    user: str
    role: str
    weekly_update: bool | None
    created_at: datetime | None


@dataclass(frozen=True, slots=True)
class InvitationEntry:
    """An invitation that was sent."""

    id: str
    email: str
    role: str
    invited_at: datetime | None
    responded_at: datetime | None
    joined: bool | None


@dataclass(frozen=True, slots=True)
class CourseListEntry:
    """The courses that a team recommends, by their ids."""

    id: str
    courses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RatingEntry:
    """How the facilitators rated their circle; the answer itself does not say which."""

    id: str
    goal: int | None
    course: int | None
    reason: str | None


def team_entry(said: Any) -> TeamEntry:
    """Read a team."""
    one = Entry(said)
    return TeamEntry(
        id=_id(one, "id"),
        name=one.text("name") or "",
        subtitle=one.text("subtitle"),
        slug=one.text("page_slug"),
        intro=one.text("intro_text"),
        website=one.text("website"),
        email=one.text("email_address"),
        location=one.text("location"),
        membership=one.flag("membership"),
    )


def member_entry(said: Any) -> MemberEntry:
    """Read a member."""
    one = Entry(said)
    person = one.inside("facilitator")
    email = cells.email(person.text("email") or "", "email")
    if not email:
        raise BadCell("email is missing.")
    return MemberEntry(
        id=_id(one, "id"),
        first_name=(person.text("first_name") or "").strip(),
        last_name=(person.text("last_name") or "").strip(),
        email=email,
        role=_role(one),
        confirmed_at=person.written_day("email_confirmed_at"),
    )


def membership_entry(said: Any) -> MembershipEntry:
    """Read a membership."""
    one = Entry(said)
    return MembershipEntry(
        id=_id(one, "pk"),
        user=one.number("user"),
        role=_role(one),
        weekly_update=one.flag("weekly_update_opt_in"),
        created_at=one.instant("created_at"),
    )


def invitation_entry(said: Any) -> InvitationEntry:
    """Read an invitation, from either of the two addresses that list them."""
    one = Entry(said)
    lists = "pk" not in one
    email = one.inside("facilitator").text("email") if lists else one.text("email")
    email = cells.email(email or "", "email")
    if not email:
        raise BadCell("email is missing.")
    return InvitationEntry(
        id=_id(one, "id" if lists else "pk"),
        email=email,
        role=_role(one),
        invited_at=one.written_day("created_at") if lists else one.instant("created_at"),
        responded_at=None if lists else one.instant("responded_at"),
        joined=None if lists else one.flag("joined"),
    )


def course_list_entry(said: Any) -> CourseListEntry:
    """Read a course list."""
    one = Entry(said)
    return CourseListEntry(_id(one, "pk"), one.numbers("courses"))


def rating_entry(said: Any, circle: str) -> RatingEntry:
    """Read the ratings of a circle whose id the file's name tells."""
    one = Entry(said)
    return RatingEntry(
        circle,
        one.rating("facilitator_goal_rating"),
        one.rating("course_rating"),
        one.text("course_rating_reason"),
    )


def _id(one: Entry, name: str) -> str:
    found = one.number(name)
    if not found:
        raise BadCell(f"{name} is missing.")
    return found


def _role(one: Entry) -> str:
    role = _ROLES.get((one.text("role") or "").strip().lower())
    if role is None:
        raise BadCell("role is neither organizer nor member.")
    return role
