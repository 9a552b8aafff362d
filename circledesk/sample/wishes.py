"""What people of the sample wish for before there is a circle, and what the team asks them."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from random import Random

from sqlalchemy.orm import Session

from circledesk.sample.circle import Season
from circledesk.services import interest
from circledesk.services.facts.questions import QuestionFacts
from circledesk.services.team_questions import READY, save_questions, team_questions

QUESTIONS = (
    QuestionFacts("", READY[0][0], READY[0][1], asked=True),
    QuestionFacts(
        "",
        "How did you hear of the circle?",
        ("A poster in the library", "A friend", "WhatsApp", "Radio", "Another way"),
        asked=True,
    ),
)
WISHES = (
    ("BON", "First Aid at Home", 4),
    ("BON", "Sewing", 3),
    ("BON", "Bookkeeping for a Shop", 2),
    ("ZIW", "First Aid at Home", 2),
    ("ZIW", "Sewing", 2),
    ("ZIW", "Kilimo cha Mboga", 2),
)


def ask_questions(session: Session, season: Season) -> None:
    """Keep two questions of the team from the beginning."""
    save_questions(session, questions=QUESTIONS)
    season.questions = team_questions(session, asked=True)


def note_wishes(season: Season, today: date) -> None:
    """Note who asked for what in the last days, since the course on first aid is there."""
    dice = Random(7)
    for branch, topic, count in WISHES:
        for _ in range(count):
            at = season.present - timedelta(minutes=dice.randrange(300, 8_000))
            season.diary.note(at, partial(_wish, season, branch, topic))


def _wish(season: Season, branch: str, topic: str, session: Session) -> None:
    visitor = season.crowd.next()
    interest.add_interest(
        session,
        branch_id=season.branches[branch],
        name=visitor.name,
        topic=topic,
        phone=visitor.phone,
    )
