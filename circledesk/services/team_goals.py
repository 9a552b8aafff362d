"""What the team works for, in its own words; each circle may be counted to one of them."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from circledesk.errors import NotFound, RuleBroken
from circledesk.models.base import derived_id
from circledesk.models.circles import LearningCircle
from circledesk.models.stories import TeamGoal
from circledesk.said import said
from circledesk.services import words
from circledesk.services.facts.changed import Done
from circledesk.services.facts.stories import GoalRow
from circledesk.services.living import found, living, put
from circledesk.services.session import action, must_write

MOST = 12


def team_goals(session: Session, *, retired: bool = False) -> tuple[GoalRow, ...]:
    """Return the team's goals in their order; with `retired` also those it works for no more."""
    circles = (
        select(LearningCircle.team_goal_id, func.count())
        .where(LearningCircle.team_goal_id.is_not(None), *living(LearningCircle))
        .group_by(LearningCircle.team_goal_id)
    )
    counts = {row[0]: row[1] for row in session.execute(circles)}
    query = (
        select(TeamGoal)
        .where(*living(TeamGoal))
        .order_by(TeamGoal.retired, TeamGoal.position, TeamGoal.id)
    )
    rows = [
        GoalRow(row.id, row.name, counts.get(row.id, 0), row.retired)
        for row in session.scalars(query)
    ]
    return tuple(row for row in rows if retired or not row.retired)


def save_goals(session: Session, *, names: Sequence[str]) -> Done:
    """Keep the team's goals in this order; one that is not named any more is only retired.

    Circles that were counted to it stay counted to it.
    """
    told = [words.needed(name, "goal", words.QUESTION) for name in names]
    told = list(dict.fromkeys(told))
    if len(told) > MOST:
        raise RuleBroken(
            said("More than {most} goals are too many to work for.", most=MOST),
            "Put some of them together.",
        )
    with action(session, "goals.edit") as act:
        must_write(session, None)
        held = {row.name: row for row in session.scalars(select(TeamGoal).where(*living(TeamGoal)))}
        for place, name in enumerate(told):
            row = held.pop(name, None)
            row_id = row.id if row else derived_id("team_goal", name)
            put(session, TeamGoal, row_id, name=name, position=place, retired=False)
        for row in held.values():
            row.retired = True
    return Done("", act.changed, act.operation, said("The goals are saved."))


def count_to_goal(session: Session, *, circle_id: str, goal_id: str) -> Done:
    """Count a circle to one of the team's goals; '' counts it to none."""
    with action(session, "circle.goal") as act:
        circle = found(session, LearningCircle, circle_id)
        must_write(session, circle.branch_id)
        if goal_id and goal_id not in {row.id for row in team_goals(session)}:
            raise NotFound("The team does not work for this goal.", "Choose one of its goals.")
        circle.team_goal_id = goal_id or None
        name = found(session, TeamGoal, goal_id).name if goal_id else ""
    note = said("{circle} is counted to no goal.", circle=circle.name)
    if name:
        note = said("{circle} is counted to: {goal}.", circle=circle.name, goal=name)
    return Done(circle_id, act.changed, act.operation, note)
