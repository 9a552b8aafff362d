"""How a branch's answers become scores. The rule, as the window and the paper tell it:

An answer gives 0, 1 or 2 points: a choice what stands beside it in resources/gather/site.toml, a
number or a list one point from its first step on and two from its second. A topic's score is its
points in per cent of the most that its answered questions could give, rounded to a whole number,
halves up. The total is the mean of the topics that have a score, as they are shown, rounded alike;
all topics weigh the same. What was not answered is left out and never counted as nought.
"""

from __future__ import annotations

from circledesk.services.facts.gathering import Answers, Asked, Topic

MOST_POINTS = 2


def points(question: Asked, answer: object) -> int | None:
    """Return the points of an answer; None where it gives none or was not given."""
    if answer is None or not question.counts:
        return None
    if question.type == "choice":
        chosen = question.option(str(answer))
        return chosen.points if chosen else None
    count = len(answer) if isinstance(answer, list) else answer
    if not isinstance(count, int):
        return None
    return sum(count >= step for step in question.steps)


def score(topic: Topic, answers: Answers) -> int | None:
    """Return a topic's score from 0 to 100; None where nothing of it was answered."""
    given = [points(one, answers.get(one.key)) for one in topic.questions]
    told = [one for one in given if one is not None]
    return _rounded(100 * sum(told), MOST_POINTS * len(told)) if told else None


def total(scores: dict[str, int | None]) -> int | None:
    """Return the mean of the topics that have a score; None where none has."""
    told = [one for one in scores.values() if one is not None]
    return _rounded(sum(told), len(told)) if told else None


def _rounded(sum_of: int, by: int) -> int:
    return (2 * sum_of + by) // (2 * by)
