"""What learners' surveys say in numbers, for many circles at once."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec
from sqlalchemy import Text, select, type_coerce
from sqlalchemy.orm import Session

from circledesk.models.learners import Signup
from circledesk.models.surveys import SurveyAnswer
from circledesk.models.tables import SIGNUP
from circledesk.services.circle_report import SPREADS
from circledesk.services.facts.circle_report import Spread
from circledesk.services.impact_reading import Circle
from circledesk.services.living import living

_SURVEY = SurveyAnswer.__table__


class _Scales(msgspec.Struct):
    """The scales of a survey; its words are passed over unread."""

    goal_rating_alt: Any = None
    subject_confidence: Any = None
    course_rating: Any = None
    recommendation_rating: Any = None


@dataclass(slots=True)
class SurveyScales:
    """How often each value was given, by scale; and the course's by circle."""

    answered: int = 0
    counts: dict[str, Counter[int]] = field(
        default_factory=lambda: {key: Counter() for key in SPREADS}
    )
    of_course: dict[str, Counter[int]] = field(default_factory=lambda: defaultdict(Counter))


def survey_scales(session: Session, circles: Mapping[str, Circle]) -> SurveyScales:
    """Count the scales of the circles' learner surveys; a goal met at the sign-up wins."""
    found = SurveyScales()
    met = _goals_met(session)
    asked: set[tuple[str, str | None]] = set()
    query = select(
        _SURVEY.c.circle_id, _SURVEY.c.learner_id, type_coerce(_SURVEY.c.answers, Text)
    ).where(_SURVEY.c.kind == "learner", *living(SurveyAnswer))
    decode = msgspec.json.Decoder(_Scales).decode
    for circle_id, learner_id, text in session.execute(query):
        if circle_id not in circles:
            continue
        found.answered += 1
        scales = decode(text)
        place = circle_id, learner_id
        if met:
            asked.add(place)
            scales.goal_rating_alt = met.get(place, scales.goal_rating_alt)
        for key, ref in SPREADS.items():
            found.counts[key][_value(getattr(scales, ref))] += 1
        found.of_course[circle_id][_value(scales.course_rating)] += 1
    for place, value in met.items():
        if place not in asked and place[0] in circles:
            found.counts["goal"][_value(value)] += 1
    return found


def spreads_of(found: SurveyScales) -> tuple[Spread, ...]:
    """Return the counts as the papers show them."""
    return tuple(Spread(key, _five(counts)) for key, counts in found.counts.items())


def course_ratings(
    found: SurveyScales, circles: Mapping[str, Circle]
) -> dict[str, tuple[float | None, int]]:
    """Return mean and number of ratings of each course."""
    of_course: dict[str, Counter[int]] = defaultdict(Counter)
    for circle_id, counts in found.of_course.items():
        of_course[circles[circle_id].course_id].update(counts)
    made = {course: Spread("course", _five(counts)) for course, counts in of_course.items()}
    return {course: (spread.mean, spread.answered) for course, spread in made.items()}


def _goals_met(session: Session) -> dict[tuple[str, str | None], int]:
    query = (
        select(SIGNUP.c.circle_id, SIGNUP.c.learner_id, SIGNUP.c.goal_met)
        .where(SIGNUP.c.goal_met.is_not(None), SIGNUP.c.state == "signed-up", *living(Signup))
        .order_by(SIGNUP.c.id)
    )
    return {(row[0], row[1]): row[2] for row in session.execute(query) if _value(row[2])}


def _five(counts: Counter[int]) -> tuple[int, int, int, int, int]:
    return counts[1], counts[2], counts[3], counts[4], counts[5]


def _value(answer: Any) -> int:
    """Return a value of the scale; 0 for what is none."""
    fits = isinstance(answer, int) and not isinstance(answer, bool) and 1 <= answer <= 5
    return answer if fits else 0
