"""Gathering a team: the forms that are filled in for it, their answers, and the comparison."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

NEW_MEMBER, SITE, BUY_IN = "new-member", "site", "buy-in"
KINDS = (NEW_MEMBER, SITE, BUY_IN)
Answers = dict[str, Any]
"""Question's key -> text, number, key of what was chosen, or list of such keys."""
Words = dict[str, str]
"""A text by language."""


def in_language(words: Words, language: str) -> str:
    """Say a text in a language; in English where it has none."""
    return words.get(language) or words.get("en", "")


@dataclass(frozen=True, slots=True)
class Option:
    """What can be chosen; `points` where it counts."""

    key: str
    words: Words
    points: int | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """A question; `type` is choice, many, number or text."""

    key: str
    type: str
    short: Words
    ask: Words
    options: tuple[Option, ...] = ()
    steps: tuple[int, ...] = ()
    """The numbers from which on one point and two points are given."""
    equipment: tuple[str, ...] = ()
    """Kinds of equipment whose count may be proposed."""

    @property
    def counts(self) -> bool:
        """Whether an answer gives points."""
        return bool(self.steps) or any(one.points is not None for one in self.options)

    @property
    def best(self) -> str:
        """The key of the choice with most points."""
        return max(self.options, key=lambda one: one.points or 0).key

    def told(self, answer: object, language: str) -> str:
        """Say an answer: the words of what was chosen, else what was typed."""
        keys = answer if isinstance(answer, list) else [answer]
        chosen = [(self.option(str(key)), str(key)) for key in keys]
        return ", ".join(in_language(one.words, language) if one else key for one, key in chosen)

    def option(self, key: str) -> Option | None:
        """Return what a key stands for."""
        return next((one for one in self.options if one.key == key), None)


@dataclass(frozen=True, slots=True)
class Topic:
    """Questions that belong together."""

    key: str
    title: Words
    questions: tuple[Asked, ...]


@dataclass(frozen=True, slots=True)
class Form:
    """A form: what is asked, in every language, and for `buy-in` the points to make."""

    kind: str
    title: Words
    intro: Words
    topics: tuple[Topic, ...]
    points: tuple[Words, ...] = ()

    @property
    def questions(self) -> tuple[Asked, ...]:
        """All questions in their order."""
        return tuple(one for topic in self.topics for one in topic.questions)


@dataclass(frozen=True, slots=True)
class FormRow:
    """A form that was filled in."""

    id: str
    kind: str
    branch_id: str
    branch: str
    """Whose it is, or where the person works; '' for the team's."""
    person_id: str
    name: str
    """Of who answered; '' for a branch's."""
    day: date | None
    answers: Answers
    answered: int
    """How many questions have an answer."""
    asked: int
    agreed: int = 0
    """Of a buy-in: how many things are agreed."""
    of: int = 0
    """Of so many."""


@dataclass(frozen=True, slots=True)
class FormStart:
    """What a form begins with on the screen."""

    form: Form
    whose: str
    row_id: str = ""
    """The filled form that is shown; '' where there is none yet."""
    day: date | None = None
    answers: Answers = field(default_factory=dict)
    proposed: tuple[str, ...] = ()
    """Keys of answers that come from the list of equipment and were not confirmed yet."""


@dataclass(frozen=True, slots=True)
class SiteRow:
    """How a branch stands. Scores are 0 to 100; None where nothing of a topic was answered."""

    branch_id: str
    branch: str
    region: str
    form_id: str
    """'' where the branch has not answered."""
    day: date | None
    total: int | None
    scores: dict[str, int | None]
    answered: int
    """Topics with a score."""
    host: str = ""
    """no, small or large; '' where not answered."""
    interests: tuple[str, ...] = ()
    shared: int = 0
    """How many of its interests another branch has too."""

    @property
    def id(self) -> str:
        """The key of the row."""
        return self.branch_id


@dataclass(frozen=True, slots=True)
class SharedInterest:
    """An interest, and the branches that named it."""

    key: str
    branches: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SiteComparison:
    """All branches beside one another, the highest total first; then those who are silent."""

    team: str
    made_on: date
    rows: tuple[SiteRow, ...]
    interests: tuple[SharedInterest, ...]

    @property
    def answered(self) -> tuple[SiteRow, ...]:
        """The branches that have answered."""
        return tuple(row for row in self.rows if row.form_id)

    @property
    def silent(self) -> tuple[SiteRow, ...]:
        """Those that have not."""
        return tuple(row for row in self.rows if not row.form_id)


@dataclass(frozen=True, slots=True)
class Tally:
    """What came of one question: how often each choice, or the words with whose they are."""

    question: Asked
    answered: int
    counts: tuple[tuple[str, int], ...] = ()
    """Key of a choice, how often; all choices, the most frequent first."""
    texts: tuple[tuple[str, str], ...] = ()
    """Name, words."""
    total: int = 0
    """Of a number: the sum."""


@dataclass(frozen=True, slots=True)
class FormSummary:
    """The forms of a kind, and what they say together."""

    rows: tuple[FormRow, ...]
    tallies: tuple[Tally, ...]


@dataclass(frozen=True, slots=True)
class BuyInRow:
    """What is agreed with the management of the team, or of a branch."""

    id: str
    """The branch's id; '' for the team."""
    name: str
    form_id: str
    day: date | None
    who: str
    agreed: int
    of: int
    open: tuple[str, ...]
    """Keys of what is not agreed."""
    missing: str
    next: str


@dataclass(frozen=True, slots=True)
class FormPaper:
    """A form on paper: empty, or with what was answered."""

    form: Form
    team: str
    whose: str
    """A branch's or a person's name; '' for a line to write on."""
    made_on: date
    answers: Answers | None = None


@dataclass(frozen=True, slots=True)
class Quality:
    """What one looks for in a person; `told` is how a letter says it to her."""

    key: str
    words: Words
    told: Words


@dataclass(frozen=True, slots=True)
class Gathered:
    """How many people the team has in sight."""

    in_sight: int
    """To approach, asked, or said yes."""
    asked: int
    yes: int
