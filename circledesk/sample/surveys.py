"""What is answered at a circle's end, with dice of its own: nothing else of the season moves."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import Any

from sqlalchemy.orm import Session

from circledesk.sample.words import Deck
from circledesk.services import surveys
from circledesk.services.session import action

GAINED = {
    "en": (
        "I am not afraid of the computer any more.",
        "New friends on my own street.",
        "I can ask a question in front of people.",
        "I know whom to ask when I am stuck.",
        "A reason to come to the library every week.",
        "My children ask me now.",
        "",
        "",
    ),
    "sw": (
        "Nimepata marafiki wapya.",
        "Sasa najiamini mbele ya watu.",
        "Najua ni nani wa kumwuliza.",
        "Nimezoea kuja maktaba.",
        "Watoto wangu sasa wananiuliza mimi.",
        "",
    ),
}
NEXT = {
    "en": (
        "Write three applications this month.",
        "Put the shop's books into a table.",
        "Teach my sister what I learned.",
        "Join the next circle.",
        "Speak at our chama in January.",
        "Save for a phone with more room.",
        "",
    ),
    "sw": (
        "Kufungua duka dogo.",
        "Kumfundisha dada yangu.",
        "Kuandika hadithi moja kila wiki.",
        "Kupanda mboga nyumbani.",
        "",
    ),
}
WHY = {
    "en": (
        "Nobody laughs at you here.",
        "It is free and close to home.",
        "You learn as fast as you can, not as fast as a teacher talks.",
        "My neighbour came and told me.",
        "",
    ),
    "sw": (
        "Hapa hakuna anayekucheka.",
        "Ni bure na ni karibu na nyumbani.",
        "Tunajifunza kwa kusaidiana.",
        "",
    ),
}
_SCALES = ("goal_rating_alt", "subject_confidence", "course_rating", "recommendation_rating")


def fill_surveys(
    session: Session, circle_id: str, learners: Sequence[str], language: str, dice: Random
) -> None:
    """Let two learners of three answer, some of them on paper, and the facilitator."""
    deck = Deck(dice)
    told = [(one, _answers(language, dice, deck)) for one in learners if dice.random() < 0.68]
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


def _answers(language: str, dice: Random, deck: Deck) -> dict[str, Any]:
    words = language if language in GAINED else "en"
    return {
        **{ref: dice.choices((5, 4, 3, 2, 1), (8, 7, 3, 1, 1))[0] for ref in _SCALES},
        "goal_extra": deck.deal(GAINED[words]),
        "next_steps": deck.deal(NEXT[words]),
        "recommendation_rating_reason": deck.deal(WHY[words]),
    }
