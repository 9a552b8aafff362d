"""Which stories may be told outside the team now: looked up anew whenever something is made.

A story may be told while its row is there and its teller's consent to be read outside stands. Where
that was taken back, or the story told no more, it is left out, and who asks is told how many went.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlalchemy.orm import Session

from circledesk.errors import RuleBroken
from circledesk.said import said
from circledesk.services.facts.stories import StoryRow
from circledesk.services.stories import stories


def outside_stories(
    session: Session, *, circles: Collection[str] | None = None
) -> tuple[StoryRow, ...]:
    """Return the stories that may be told outside the team, of these circles or of all."""
    return tuple(
        one
        for one in stories(session)
        if one.outside and (circles is None or one.circle_id in circles)
    )


def told_outside(session: Session, story_ids: Sequence[str]) -> tuple[StoryRow, ...]:
    """Return those of the chosen stories that may still be told, in the order chosen."""
    if not story_ids:
        return ()
    held = {one.id: one for one in outside_stories(session)}
    return tuple(held[one] for one in story_ids if one in held)


def must_be_told(session: Session, story_ids: Sequence[str]) -> None:
    """Refuse to put something out that stands on a consent which was taken back meanwhile."""
    gone = len(set(story_ids)) - len(told_outside(session, tuple(dict.fromkeys(story_ids))))
    if gone:
        raise RuleBroken(
            said("The consent to {count} of the stories in it was taken back.", count=gone),
            "Make it anew: then it is without them.",
        )
