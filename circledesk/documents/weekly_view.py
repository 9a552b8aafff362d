"""The weekly update in words, as all its faces show it: PDF, HTML, e-mail, text."""

from __future__ import annotations

from dataclasses import dataclass

from circledesk.documents.words import Language

NONE = "–"


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure at the head of the update."""

    value: str
    label: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Quote:
    """What a facilitator told of a meeting; empty texts are left out."""

    plus: str
    delta: str
    reflection: str
    source: str


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: a cell is its main words and the smaller ones below them."""

    cells: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Growth:
    """Sign-ups of a circle, drawn as a bar of `total` with `new` of it in colour."""

    circle: str
    detail: str
    new: int
    total: int
    words: str


@dataclass(frozen=True, slots=True)
class Note:
    """Something about somebody, in a sentence; `what` may stand alone."""

    what: str
    words: str = ""


Rows = tuple[Quote, ...] | tuple[Row, ...] | tuple[Growth, ...] | tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the update; `empty` stands in place of no rows."""

    heading: str
    rows: Rows
    aside: str = ""
    columns: tuple[str, ...] = ()
    """Headings of a table's columns."""
    figures: int = 0
    """How many of the last columns hold figures, set to the right."""
    empty: str = ""


@dataclass(frozen=True, slots=True)
class WeeklyView:
    """All words of the update, in one language, in their order."""

    language: Language
    team: str
    name: str
    subject: str
    title: str
    intro: str
    figures: tuple[Figure, ...]
    sections: tuple[Section, ...]
    left_out: tuple[str, ...]
    """Sentences on what was left out of the figures and counted apart."""
    made: str
    """When it was made, and whose figures are older."""
