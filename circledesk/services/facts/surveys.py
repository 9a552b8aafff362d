"""The two questionnaires at a circle's end: their questions, who answered, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

KINDS = ("learner", "facilitator")
Answers = dict[str, Any]
"""Question's ref -> number, text, or what a file of P2PU's brought."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question with its words by language; `type` is scale (1 to 5), number or text."""

    ref: str
    type: str
    ask: dict[str, str]
    short: dict[str, str]
    least: dict[str, str]
    middle: dict[str, str]
    most: dict[str, str]
    known_from: str = ""
    """Where the answer is known already, and is not asked: goal, facilitator_goal."""

    def said(self, words: dict[str, str], language: str) -> str:
        """Say one of its words in a language; in English where it has none."""
        return words.get(language) or words.get("en", "")

    def end(self, value: int, language: str) -> str:
        """What 1, 3 and 5 mean; '' for the others."""
        return self.said({1: self.least, 3: self.middle, 5: self.most}.get(value, {}), language)


@dataclass(frozen=True, slots=True)
class SurveyLine:
    """A learner of the circle, and whether she answered."""

    learner_id: str
    name: str
    answered: date | None
    answer_id: str = ""


@dataclass(frozen=True, slots=True)
class Counts:
    """What came of one question. `counts` has how often 1 to 5 were given; `texts` all words."""

    question: Question
    counts: tuple[int, ...] = ()
    mean: float | None = None
    texts: tuple[str, ...] = ()
    number: int | None = None
    """The newest answer of a question for a number."""


@dataclass(frozen=True, slots=True)
class SurveyResults:
    """What came of one questionnaire of a circle."""

    kind: str
    answered: int
    asked: int
    questions: tuple[Counts, ...]


@dataclass(frozen=True, slots=True)
class SurveyForm:
    """What a form for one person begins with."""

    circle_id: str
    circle: str
    kind: str
    person: str
    """Learner's or facilitator's name, '' for an anonymous one."""
    language: str
    known: Answers
    """Answers that are known already: these are not asked."""
    answers: Answers
    """Answered before, or proposed: attendance that was taken."""


@dataclass(frozen=True, slots=True)
class CircleSurveys:
    """All that a circle's page shows of its surveys."""

    circle_id: str
    circle: str
    language: str
    lines: tuple[SurveyLine, ...]
    anonymous: int
    """Learners' answers without a name: from the kiosk and from paper."""
    learners: SurveyResults
    facilitators: SurveyResults
    due: bool
    editable: bool


@dataclass(frozen=True, slots=True)
class SurveyDue:
    """A circle that ended and of which nobody was asked yet."""

    circle_id: str
    circle: str
    branch_id: str
    branch: str
    ended: date
    learners: bool
    facilitator: bool
    """Which of the two questionnaires is missing."""


@dataclass(frozen=True, slots=True)
class SurveyRow:
    """One filled questionnaire in a list."""

    id: str
    circle_id: str
    circle: str
    branch: str
    kind: str
    name: str
    """Who answered; '' for an anonymous one."""
    how: str
    given: datetime
    answers: Answers
