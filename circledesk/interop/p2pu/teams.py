"""Plans what the API says of the team: its page, members, invitations, list, and ratings."""

from __future__ import annotations

import html
import re
from typing import Any

from circledesk.interop.p2pu.api_team_lines import (
    CourseListEntry,
    InvitationEntry,
    MemberEntry,
    MembershipEntry,
    RatingEntry,
    TeamEntry,
)
from circledesk.interop.p2pu.board import Board, Put, Refused, Row
from circledesk.interop.p2pu.circles import Circles
from circledesk.interop.p2pu.known import OurTeam
from circledesk.interop.p2pu.people import People
from circledesk.models.base import derived_id
from circledesk.models.circles import LearningCircle
from circledesk.models.team import Invitation, Membership, Person, Team
from circledesk.services.names import fold

_STATES = {True: "yes", False: "not-now", None: "invited"}
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_PARAGRAPH = re.compile(r"</p>\s*<p[^>]*>|<br\s*/?>", re.IGNORECASE)


class Teams:
    """Finds the team by P2PU's id or its name, members by e-mail or membership."""

    def __init__(self, board: Board, team: OurTeam, people: People, circles: Circles) -> None:
        self._board = board
        self._team = team
        self._people = people
        self._circles = circles

    def plan_team(self, line: TeamEntry) -> Put:
        """Plan the team's own page: what is empty here is filled, our name stays."""
        row = self._ours()
        if line.id != row.source.get("id", line.id) or fold(line.name) != fold(self._team.name):
            raise Refused(f"This is the page of another team: {line.name or line.id}.")
        told: dict[str, Any] = {
            "subtitle": line.subtitle,
            "page_slug": line.slug,
            "website": line.website,
            "email": line.email,
            "location": line.location,
            "intro_text": None if line.intro is None else plain_text(line.intro),
            "membership": line.membership,
        }
        values = {name: value for name, value in told.items() if value is not None}
        source = {"id": line.id, "intro": line.intro}
        return self._board.put(Team, row.id, values, source, fills=True)

    def plan_list(self, line: CourseListEntry) -> Put:
        """Keep which courses the team recommends, by P2PU's ids."""
        source = {"course_list": line.id, "courses": list(line.courses)}
        return self._board.put(Team, self._ours().id, {}, source)

    def plan_member(self, line: MemberEntry) -> Put:
        """Plan a person with her place in the team."""
        return self._people.plan_member(line)

    def plan_membership(self, line: MembershipEntry) -> Put:
        """Plan what a membership alone says; who it is, the list of members tells."""
        person = next(
            (row for row in self._board.rows(Person) if row.source.get("membership") == line.id),
            None,
        )
        if person is None:
            raise Refused(
                "The entry does not say who this is: bring in the list of the team's members too."
            )
        told = {"weekly_update_opt_in": line.weekly_update, "created_at": line.created_at}
        values = {name: value for name, value in told.items() if value is not None}
        when = line.created_at.isoformat() if line.created_at else None
        known = {"user": line.user, "membership_at": when}
        done = self._board.put(Person, person.id, {}, known)
        member = Membership.id_for(person.id)
        if self._board.get(Membership, member) is None:
            return done
        return self._board.put(Membership, member, values | {"role": line.role}).beside(done)

    def plan_invitation(self, line: InvitationEntry) -> Put:
        """Plan an invitation; who was invited here by hand as well is not invited twice."""
        found = derived_id("p2pu-invitation", line.id)
        row = self._board.get(Invitation, found)
        if row is None and self._invited_here(line.email):
            return Put.SAME
        values: dict[str, Any] = {"email": line.email.lower(), "role": line.role}
        if line.joined is not None:
            values |= {"state": _STATES[line.joined], "responded_at": line.responded_at}
        if line.invited_at is not None and not _same_day(row, line):
            values["invited_at"] = line.invited_at
        source = {"id": line.id, "email": line.email}
        return self._board.put(Invitation, found, values, source, born={"state": "invited"})

    def plan_rating(self, line: RatingEntry) -> Put:
        """Plan how a circle's facilitators rated it."""
        row = self._board.get(LearningCircle, self._circles.numbered(line.id))
        if row is None:
            raise Refused(f"No learning circle has P2PU's id {line.id} here: bring it in too.")
        told = {
            "facilitator_goal_rating": line.goal,
            "course_rating": line.course,
            "course_rating_reason": line.reason,
        }
        values = {name: value for name, value in told.items() if value is not None}
        return self._board.put(LearningCircle, row.id, values)

    def _ours(self) -> Row:
        row = self._board.get(Team, self._team.id)
        assert row is not None
        return row

    def _invited_here(self, email: str) -> bool:
        rows = (row for row in self._board.rows(Invitation) if row.alive and not row.source)
        return any(str(row.values.get("email", "")).lower() == email.lower() for row in rows)


def _same_day(row: Row | None, line: InvitationEntry) -> bool:
    """Whether only the hour differs: one of the two lists tells the day alone."""
    held = row.values.get("invited_at") if row else None
    day_only = line.invited_at is not None and line.invited_at.hour + line.invited_at.minute == 0
    return bool(held and day_only and line.invited_at and held.date() == line.invited_at.date())


def plain_text(markup: str) -> str:
    """Return what a page says without its tags: a paragraph a line."""
    return html.unescape(_TAG.sub("", _PARAGRAPH.sub("\n", markup))).strip()
