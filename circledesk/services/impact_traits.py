"""Sign-ups by what learners are: the team's questions, age, computer, internet. Counts alone."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping

import msgspec
from sqlalchemy import Text, func, select, type_coerce
from sqlalchemy.orm import Session

from circledesk.models.learners import Learner, Signup
from circledesk.models.tables import LEARNER, SIGNUP
from circledesk.services.facts.impact import Breakdown
from circledesk.services.impact_reading import Circle
from circledesk.services.living import living
from circledesk.services.small_numbers import shielded
from circledesk.services.team_questions import team_questions

_COMPUTER = ("Both", "Just a laptop", "Just a headphones", "Neither")
_INTERNET = 5
"""Choices of P2PU's scale for the use of the internet, 0 Can't do to 4 Expert."""


def breakdowns(
    session: Session, circles: Mapping[str, Circle], *, outside: bool
) -> tuple[Breakdown, ...]:
    """Return how sign-ups answered, question by question; small numbers left out for `outside`.

    A question that nobody answered is not there.
    """
    made = [*_own_questions(session, circles), *_ready(session, circles)]
    told = [one for one in made if sum(count or 0 for _, count in one.choices[:-1])]
    return tuple(_shielded(one) for one in told) if outside else tuple(told)


def _shielded(one: Breakdown) -> Breakdown:
    *counts, others = [count or 0 for _, count in one.choices]
    traits, rest = shielded(counts, others)
    words = (word for word, _ in one.choices)
    return Breakdown(one.key, one.question, tuple(zip(words, (*traits, rest), strict=True)))


def _own_questions(session: Session, circles: Mapping[str, Circle]) -> list[Breakdown]:
    questions = [one for one in team_questions(session) if one.id]
    if not questions:
        return []
    text = type_coerce(SIGNUP.c.team_answers, Text)
    signups, counts = 0, dict[str, Counter[int]]()
    query = (
        select(SIGNUP.c.circle_id, text, func.count())
        .where(SIGNUP.c.state == "signed-up", *living(Signup))
        .group_by(SIGNUP.c.circle_id, text)
    )
    for circle_id, told, count in session.execute(query):
        if circle_id in circles:
            signups += count
            for question, choice in (msgspec.json.decode(told) if told else {}).items():
                counts.setdefault(question, Counter())[choice] += count
    return [
        _breakdown("", one.text, one.choices, counts.get(one.id, Counter()), signups)
        for one in questions
    ]


def _ready(session: Session, circles: Mapping[str, Circle]) -> list[Breakdown]:
    """Return what every sign-up may say of itself, its choices by number."""
    columns = (LEARNER.c.under_18, SIGNUP.c.computer_access, SIGNUP.c.use_internet)
    query = (
        select(SIGNUP.c.circle_id, *columns, func.count())
        .join(LEARNER, LEARNER.c.id == SIGNUP.c.learner_id)
        .where(SIGNUP.c.state == "signed-up", *living(Signup, Learner))
        .group_by(SIGNUP.c.circle_id, *columns)
    )
    signups, found = 0, defaultdict[str, Counter[int]](Counter)
    for circle_id, young, computer, internet, count in session.execute(query):
        if circle_id not in circles:
            continue
        signups += count
        found["under_18"][0 if young else 1] += count
        if computer in _COMPUTER:
            found["computer"][_COMPUTER.index(computer)] += count
        if internet is not None and 0 <= internet < _INTERNET:
            found["internet"][internet] += count
    if not found["under_18"][0]:  # nobody said so: most desks do not ask it
        del found["under_18"]
    sizes = {"under_18": 2, "computer": len(_COMPUTER), "internet": _INTERNET}
    return [
        _breakdown(key, "", tuple(map(str, range(size))), found[key], signups)
        for key, size in sizes.items()
        if key in found
    ]


def _breakdown(
    key: str, question: str, words: tuple[str, ...], counts: Counter[int], signups: int
) -> Breakdown:
    told = [(word, counts[place]) for place, word in enumerate(words)]
    rest = signups - sum(count for _, count in told)
    return Breakdown(key, question, (*told, ("", rest)))
