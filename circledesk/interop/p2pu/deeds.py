"""Which part of an import plans which line."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from circledesk.interop.p2pu.answers import Answers
from circledesk.interop.p2pu.api_lines import ListedCircle, ListedCourse
from circledesk.interop.p2pu.api_team_lines import (
    CourseListEntry,
    InvitationEntry,
    MemberEntry,
    MembershipEntry,
    RatingEntry,
    TeamEntry,
)
from circledesk.interop.p2pu.board import Board, Put
from circledesk.interop.p2pu.branches import Branches
from circledesk.interop.p2pu.calendar_meetings import CalendarMeetings
from circledesk.interop.p2pu.calendars import MeetingEvent
from circledesk.interop.p2pu.circles import Circles
from circledesk.interop.p2pu.courses import Courses
from circledesk.interop.p2pu.files import Line
from circledesk.interop.p2pu.known import Known, OurTeam
from circledesk.interop.p2pu.listed import ListedCircles
from circledesk.interop.p2pu.people import People
from circledesk.interop.p2pu.records import CircleLine, CourseLine, PersonLine, SignupLine
from circledesk.interop.p2pu.signups import Signups
from circledesk.interop.p2pu.survey_lines import SurveyLine
from circledesk.interop.p2pu.teams import Teams


class Deeds:
    """The parts of one import, all on one board."""

    def __init__(self, known: Known, team: OurTeam, branches: Branches) -> None:
        board: Board = known.board
        self.branches = branches
        self.people = People(board, team)
        self.courses = Courses(board, team)
        self.circles = Circles(
            board, team, branches, self.people, self.courses, known.meeting_in_use
        )
        self.listed = ListedCircles(board, team.zone, self.circles, self.courses)
        self.signups = Signups(board, team, self.circles, known.signups_of)
        self.answers = Answers(board, team, self.circles)
        teams = Teams(board, team, self.people, self.circles)
        self._plans: dict[type, Callable[[Any], Put]] = {
            CourseLine: self.courses.plan,
            ListedCourse: self.courses.plan_listed,
            PersonLine: self.people.plan,
            CircleLine: self.circles.plan,
            ListedCircle: self.listed.plan,
            SignupLine: self.signups.plan,
            MeetingEvent: CalendarMeetings(board, team).plan,
            SurveyLine: self.answers.plan,
            TeamEntry: teams.plan_team,
            MemberEntry: teams.plan_member,
            MembershipEntry: teams.plan_membership,
            InvitationEntry: teams.plan_invitation,
            CourseListEntry: teams.plan_list,
            RatingEntry: teams.plan_rating,
        }

    def next_file(self) -> None:
        """Begin a file: what is counted in each is counted anew."""
        self.answers.next_file()
        self.listed.other_weeks.clear()

    def plan(self, line: Line) -> Put:
        """Plan a line. Raises Refused."""
        return self._plans[type(line)](line)
