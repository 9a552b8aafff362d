"""What circles came to: the team's goals with circles counted to them, stories that are told."""

from __future__ import annotations

from sqlalchemy.orm import Session

from circledesk.services.session import today
from circledesk.services.stories import circle_stories, tell_story
from circledesk.services.team_goals import count_to_goal, save_goals, team_goals

GOALS = ("Digital skills", "Work and income", "Reading and writing", "Health and home")
_WORKS_FOR = {
    "computer": 0, "web": 0, "photo": 0, "cv": 1, "marketing": 1, "books": 1, "speaking": 1,
    "writing": 2, "farming": 3, "aid": 3,
}  # fmt: skip
"""Which goal a course works for, by its key; others are counted to none."""
TELLERS = ("Zeinab", "Otieno", "Wairimũ", "")


def name_goals(session: Session) -> None:
    """Name what the team works for."""
    save_goals(session, names=GOALS)


def count_it(session: Session, circle_id: str, course: str) -> None:
    """Count a circle to the goal of its course."""
    if course in _WORKS_FOR:
        goal = team_goals(session)[_WORKS_FOR[course]]
        count_to_goal(session, circle_id=circle_id, goal_id=goal.id)


def tell_some(session: Session, circle_id: str) -> None:
    """Tell the first and the third of what learners said, one of them outside the team too."""
    said = [one for one in circle_stories(session, circle_id=circle_id).quotes if one.text]
    for place, one in enumerate(said[:3:2]):
        teller = TELLERS[(len(said) + place) % len(TELLERS)]
        agreed = today(session) if place == 0 else None
        tell_story(
            session,
            circle_id=circle_id,
            text=one.text,
            teller=teller,
            source=one.source,
            outside=agreed is not None,
            agreed_on=agreed,
        )
