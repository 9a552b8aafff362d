"""What lists are narrowed to, what can be chosen for it, and long lists as ids and words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Narrowed:
    """Which rows a list leaves; all where nothing is said."""

    branches: tuple[str, ...] = ()
    """Ids; one, or a regional lead's several."""
    region: str = ""
    course_id: str = ""
    person_id: str = ""
    """A facilitator's."""
    quarter: str = ""
    """2018Q3: the circle met in it, or the certificate was issued in it."""

    def __bool__(self) -> bool:
        """Whether anything is left out."""
        return self != ALL


ALL = Narrowed()


@dataclass(frozen=True, slots=True)
class Offer:
    """One value that a list can be narrowed to."""

    kind: str
    """branch, region, course, facilitator or quarter."""
    value: str
    name: str


@dataclass(frozen=True, slots=True)
class Listed:
    """A long list before its rows are read: ids in order, and of each the words it is found by."""

    ids: Sequence[str] = ()
    texts: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Order:
    """By which column a long list is ordered; '' is the order it has by itself."""

    column: str = ""
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """One of what Ctrl+K found."""

    kind: str
    """circle, learner, course, branch or facilitator."""
    key: str
    name: str
    detail: str = ""
