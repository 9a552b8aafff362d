"""Q-studies as they are shown: the list, a study's page, and the viewpoints in plain words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from circledesk.said import Sentence
from circledesk.services.facts.q_cards import QDeck
from circledesk.services.q_method.analysis import Analysis

WAYS = ("screen", "paper", "import")


@dataclass(frozen=True, slots=True)
class QStudyRow:
    """A study in the list."""

    id: str
    title: str
    question: str
    branch_id: str
    branch: str
    cards: int
    sorts: int
    whole: int
    """Sorts in which every card has its place."""
    last: date | None
    """When the newest sort was made."""
    editable: bool


@dataclass(frozen=True, slots=True)
class StudyCard:
    """A card with its number on paper."""

    number: int
    id: str
    text: str
    """In the language of who reads."""
    said: dict[str, str]
    topics: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SortRow:
    """One person's sort, under a code."""

    id: str
    code: str
    places: dict[str, int]
    placed: int
    """Cards that have a place."""
    whole: bool
    how: str
    sorted_on: date | None
    note: str
    branch: str
    editable: bool


@dataclass(frozen=True, slots=True)
class QStudyPage:
    """A study with its cards and sorts."""

    row: QStudyRow
    cards: tuple[StudyCard, ...]
    grid: tuple[int, ...]
    values: tuple[int, ...]
    """The value of each column, the least first."""
    sorts: tuple[SortRow, ...]
    viewpoints: int
    """How many were looked for last; 0: as many as are proposed."""
    extraction: str
    names: dict[int, str]
    """What people called the viewpoints that were looked for last."""

    @property
    def fits(self) -> bool:
        """Whether the grid has a place for each card, and no more."""
        return bool(self.cards) and sum(self.grid) == len(self.cards)


@dataclass(frozen=True, slots=True)
class StudyPapers:
    """What the cards and the grid on paper are made of."""

    team: str
    deck: QDeck


@dataclass(frozen=True, slots=True)
class Placed:
    """A card with the place that a viewpoint gives it."""

    number: int
    text: str
    place: int


@dataclass(frozen=True, slots=True)
class Apart:
    """A card that sets a viewpoint apart from all others."""

    card: Placed
    others: tuple[int, ...]
    """Its places with the other viewpoints."""
    side: str
    """more, less or between: than with all the others."""


@dataclass(frozen=True, slots=True)
class Viewpoint:
    """How some people see it, in words."""

    number: int
    name: str
    people: tuple[str, ...]
    """Codes of those who stand for it."""
    against: tuple[str, ...]
    """Codes of those who sorted the other way round."""
    most: tuple[Placed, ...]
    least: tuple[Placed, ...]
    apart: tuple[Apart, ...]
    topics: tuple[str, ...]
    """Topics of the cards most like them, in words."""
    courses: tuple[tuple[str, str], ...]
    """(id, title) of courses in the catalogue that fit these topics."""


@dataclass(frozen=True, slots=True)
class QResult:
    """What a study found."""

    team: str
    title: str
    question: str
    made_on: date
    people: int
    """Sorts that were looked at."""
    left_out: tuple[str, ...]
    """Codes of sorts that are not whole."""
    proposed: int
    """How many viewpoints the sorts hold; 0 where none can be told."""
    asked: int
    shown: int
    viewpoints: tuple[Viewpoint, ...]
    shared: tuple[Placed, ...]
    """Cards on which all viewpoints agree."""
    nobody: tuple[str, ...]
    """Codes of those who stand for none clearly."""
    why_not: Sentence | str = ""
    """Why nothing can be told yet."""
    fewer: bool = False
    """Fewer are shown than were asked for: nobody stands for one more."""
    codes: tuple[str, ...] = ()
    cards: tuple[StudyCard, ...] = ()
    figures: Analysis | None = None
    """Rows of people as in `codes`, of statements as in `cards`."""
