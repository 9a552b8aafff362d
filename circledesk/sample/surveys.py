"""What is answered at a circle's end, with dice of its own: nothing else of the season moves."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import Any

from sqlalchemy.orm import Session

from circledesk.services import surveys
from circledesk.services.session import action

GAINED = {
    "en": (
        "I am not afraid of the computer any more.",
        "New friends on my own street.",
        "I can ask a question in front of people.",
        "",
        "",
    ),
    "sw": ("Nimepata marafiki wapya.", "Sasa najiamini mbele ya watu.", ""),
}
NEXT = {
    "en": (
        "Write three applications this month.",
        "Put the shop's books into a table.",
        "Teach my sister what I learned.",
        "Join the next circle.",
        "",
    ),
    "sw": ("Kufungua duka dogo.", "Kumfundisha dada yangu.", ""),
}
WHY = {
    "en": ("Nobody laughs at you here.", "It is free and close to home.", ""),
    "sw": ("Hapa hakuna anayekucheka.", "Ni bure na ni karibu na nyumbani.", ""),
}
_SCALES = ("goal_rating_alt", "subject_confidence", "course_rating", "recommendation_rating")


def fill_surveys(
    session: Session, circle_id: str, learners: Sequence[str], language: str, dice: Random
) -> None:
    """Let two learners of three answer, some of them on paper, and the facilitator."""
    told = [(one, _answers(language, dice)) for one in learners if dice.random() < 0.68]
    on_paper = [answers for number, (_, answers) in enumerate(told) if number % 4 == 3]
    with action(session, "survey.answer"):
        for number, (learner_id, answers) in enumerate(told):
            if number % 4 != 3:
                surveys.answer_survey(
                    session, circle_id=circle_id, learner_id=learner_id, answers=answers
                )
    if on_paper:
        digits = [{ref: sheet[ref] for ref in _SCALES} for sheet in on_paper]
        surveys.answer_on_paper(session, circle_id=circle_id, sheets=digits)
    if dice.random() < 0.8:
        own = {
            "goal_rating_alt": dice.choice((3, 4, 4, 5)),
            "surprise": dice.choice(("How much they taught one another.", "")),
            "course_rating": dice.choice((3, 4, 5)),
            "recommendation_rating": dice.choice((4, 5, 5)),
        }
        surveys.answer_survey(session, circle_id=circle_id, kind="facilitator", answers=own)


def _answers(language: str, dice: Random) -> dict[str, Any]:
    words = language if language in GAINED else "en"
    return {
        **{ref: dice.choices((5, 4, 3, 2, 1), (8, 7, 3, 1, 1))[0] for ref in _SCALES},
        "goal_extra": dice.choice(GAINED[words]),
        "next_steps": dice.choice(NEXT[words]),
        "recommendation_rating_reason": dice.choice(WHY[words]),
    }
