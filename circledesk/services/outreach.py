"""What is told to people outside: of a circle, or of the team's last twelve months.

The figures are those of the circle's report and the impact report. A number of people below
`small_numbers.LEAST` is left out. Stories are those whose tellers agree now (`outside_stories`).
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.models.circles import LearningCircle
from circledesk.models.team import Team
from circledesk.services.circle_report import circle_report
from circledesk.services.facts.outreach import Ahead, Outreach
from circledesk.services.facts.stories import StoryRow
from circledesk.services.impact import impact_report
from circledesk.services.living import found, living
from circledesk.services.programme_reading import milestones
from circledesk.services.session import may_write, today
from circledesk.services.small_numbers import LEAST
from circledesk.services.stories import stories
from circledesk.services.team_page import team_page

_YEAR = timedelta(days=365)
MOST_AHEAD = 6


def outreach(session: Session, *, circle_id: str = "") -> Outreach:
    """Return what may be told of a circle, or of the team."""
    return _of_circle(session, circle_id) if circle_id else _of_team(session)


def told(count: int) -> int | None:
    """Return a number of people where it is not too small to be told outside."""
    return count if count >= LEAST else None


def _of_circle(session: Session, circle_id: str) -> Outreach:
    report = circle_report(session, circle_id=circle_id, outside=True)
    circle = found(session, LearningCircle, circle_id)
    held = stories(session, circle_id=circle_id)
    return Outreach(
        **_team(session),
        circle_id=circle_id,
        circle=report.circle,
        course=report.course,
        branch=report.branch,
        first=report.first,
        last=report.last,
        finished=report.finished,
        circles=1,
        branches=1,
        meetings=len(report.meetings),
        learners=told(report.signups),
        average=report.average if (report.average or 0) >= LEAST else None,
        certificates=told(report.certificates),
        ahead=() if circle.draft else _ahead(session, circle.name),
        **_stories(held),
    )


def _of_team(session: Session) -> Outreach:
    day = today(session)
    report = impact_report(session, first=day - _YEAR, last=day, as_of=day)
    totals = report.totals
    return Outreach(
        **_team(session),
        branch=report.branch,
        first=report.first,
        last=report.last,
        circles=totals.circles,
        branches=totals.branches,
        meetings=totals.meetings,
        learners=told(totals.learners),
        average=totals.average if (totals.average or 0) >= LEAST else None,
        certificates=told(totals.certificates),
        ahead=_ahead(session),
        **_stories(stories(session)),
    )


def _team(session: Session) -> dict[str, Any]:
    team = session.scalars(select(Team).where(*living(Team)).limit(1)).one()
    return {"team": team.name, "website": team.website, "day": today(session)}


def _stories(held: tuple[StoryRow, ...]) -> dict[str, Any]:
    open_ones = tuple(one for one in reversed(held) if one.outside)
    return {"stories": open_ones, "kept_back": len(held) - len(open_ones)}


def _ahead(session: Session, circle: str = "") -> tuple[Ahead, ...]:
    """Return the circles of the public list that begin soon; of one circle itself alone."""
    page = team_page(session)
    soon = [one for one in page.circles if one.first >= page.made_on and one.open]
    chosen = [Ahead(one.name, one.branch, one.first) for one in soon if circle in ("", one.name)]
    return tuple(chosen[:MOST_AHEAD])


def circles_to_tell(session: Session) -> tuple[tuple[str, str, str], ...]:
    """Return id, name and branch of circles that have begun here, the newest first."""
    rows = [row for row in milestones(session, ("first", "second")) if row.day is not None]
    rows.sort(key=lambda row: (row.day, row.id), reverse=True)
    return tuple(
        (row.id, row.text, row.branch) for row in rows if may_write(session, row.branch_id)
    )
