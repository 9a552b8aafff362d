"""Extraction, rotation, flags, z-scores and factor arrays of a Q-study.

A *sort* is a column: the place that one person gave each statement. Factors are viewpoints. All is
worked out from the correlations between sorts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Any

from circledesk.errors import InvalidValue
from circledesk.said import said
from circledesk.services.q_method.extraction import centroids, components, varimax

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Matrix = NDArray[Any]

EXTRACTIONS = ("pca", "centroid")
RELIABILITY = 0.8
"""How well one person's two sorts agree, as the literature takes it."""
SIGNIFICANT = 1.96
"""Standard errors of a loading (1 / √statements) from which on it counts, at 5 %."""
STARS = ((4.8916, "6*"), (3.291, "***"), (2.576, "**"), (1.96, "*"))
"""Standard errors of a difference: one in a million, 0.1 %, 1 %, 5 %."""
_ALIKE = 12
"""Decimals in which two scores are one."""


@dataclass(frozen=True, slots=True)
class FactorFacts:
    """One viewpoint in figures."""

    people: int
    """Who is flagged on it."""
    eigenvalue: float
    explained: float
    """Per cent of all variance."""
    reliability: float
    error: float
    """Standard error of its scores."""


@dataclass(frozen=True, slots=True)
class Difference:
    """How far two viewpoints are apart on a statement, and how surely (none to `6*`)."""

    first: int
    second: int
    value: float
    stars: str


@dataclass(frozen=True, slots=True)
class Compared:
    """What a statement does: it tells viewpoints apart, or all agree on it."""

    consensus: bool
    distinguishes: tuple[int, ...]
    """Numbers of the factors that differ in it from all others."""
    differences: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class Analysis:
    """The result; lists have a row a person or a statement, and a column a factor."""

    loadings: tuple[tuple[float, ...], ...]
    flagged: tuple[tuple[bool, ...], ...]
    zscores: tuple[tuple[float, ...], ...]
    arrays: tuple[tuple[int, ...], ...]
    factors: tuple[FactorFacts, ...]
    compared: tuple[Compared, ...]
    """Empty with one factor."""
    eigenvalues: tuple[float, ...]
    """Of all principal components, the greatest first: for choosing how many factors."""
    correlations: tuple[tuple[float, ...], ...]
    """Between the z-scores of the factors."""


def analyse(
    sorts: Sequence[Sequence[float]],
    *,
    factors: int,
    extraction: str = "pca",
    grid: Sequence[int] | None = None,
) -> Analysis:
    """Analyse sorts: a row a statement, a column a person.

    `grid` has the values that a factor array gives out, one a statement; else those of the first
    sort. Raises InvalidValue where the sorts cannot carry so many factors, where somebody gave all
    statements the same place, or where nobody belongs to a factor.
    """
    import numpy

    data = numpy.array(sorts, dtype=float)
    _must_fit(data, factors, extraction)
    related = numpy.corrcoef(data, rowvar=False)
    found = components(related, factors) if extraction == "pca" else centroids(related, factors)
    loadings = varimax(found) if factors > 1 else found
    if extraction == "pca":  # as `psych` has them: the greatest first
        loadings = loadings[:, numpy.argsort(-(loadings**2).sum(axis=0), kind="stable")]
    flags = flagged(loadings, len(data))
    loadings = loadings * _turned(loadings, flags)
    scores = _zscores(data, loadings * flags)
    values = sorted(grid) if grid is not None else sorted(data[:, 0])
    facts = _facts(loadings, flags, scores)
    return Analysis(
        loadings=_rows(loadings),
        flagged=tuple(tuple(bool(one) for one in row) for row in flags),
        zscores=_rows(scores),
        arrays=_arrays(scores, values),
        factors=facts,
        compared=compared(scores, facts) if factors > 1 else (),
        eigenvalues=tuple(float(one) for one in numpy.linalg.eigvalsh(related)[::-1]),
        correlations=_rows(numpy.atleast_2d(numpy.corrcoef(scores, rowvar=False))),
    )


def _must_fit(data: Matrix, factors: int, extraction: str) -> None:
    if extraction not in EXTRACTIONS:
        raise InvalidValue(
            said("«{extraction}» is no way of extraction.", extraction=extraction),
            "Take pca or centroid.",
            field="extraction",
        )
    statements, people = data.shape if data.ndim == 2 else (len(data), 0)
    if statements < 2 or people < 2:
        raise InvalidValue(
            "A Q-study needs at least two statements and two people.",
            "Add more sorts.",
            field="file",
        )
    if not 1 <= factors < min(people, statements):
        raise InvalidValue(
            said(
                "{factors} viewpoints cannot be found among {people} people.",
                factors=factors,
                people=people,
            ),
            "Ask for fewer viewpoints than there are people.",
            field="factors",
        )
    for number, one in enumerate(data.T, start=1):
        if one.max() == one.min():
            raise InvalidValue(
                said("Person {number} gave every statement the same place.", number=number),
                "Leave that sort out: it says nothing.",
                field="file",
            )


def flagged(loadings: Matrix, statements: int) -> Matrix:
    """Return who stands for which factor: the loading is significant at 5 %, and its square more
    than those on all other factors together.
    """
    import numpy

    squares = loadings**2
    others = squares.sum(axis=1, keepdims=True) - squares
    enough = abs(loadings) > SIGNIFICANT / numpy.sqrt(statements)
    chosen: Matrix = (squares > others) & enough
    return chosen


def _turned(loadings: Matrix, flags: Matrix) -> Matrix:
    """Return -1 for factors whose people stand mostly against them: a viewpoint is said as most of
    its people say it.
    """
    import numpy

    weighed = (loadings * flags).sum(axis=0)
    told = numpy.where(flags.any(axis=0), weighed, loadings.sum(axis=0))
    return numpy.where(told < 0, -1.0, 1.0)


def _zscores(data: Matrix, flagged_loadings: Matrix) -> Matrix:
    """Return the weighted sums of the flagged sorts, as z-scores over the statements."""
    import numpy

    weights = flagged_loadings / (1 - numpy.clip(flagged_loadings**2, 0, 1 - 1e-12))
    sums = data @ weights
    spread = sums.std(axis=0, ddof=1)
    for number, one in enumerate(spread, start=1):
        if one == 0:
            raise InvalidValue(
                said("Nobody stands clearly for viewpoint {number}.", number=number),
                "Ask for fewer viewpoints.",
                field="factors",
            )
    scored: Matrix = (sums - sums.mean(axis=0)) / spread
    return scored


def _arrays(scores: Matrix, values: Sequence[float]) -> tuple[tuple[int, ...], ...]:
    """Give out the grid's values by rank; statements with one score share the middle of theirs,
    of an even number the lower middle.
    """
    import numpy

    made = numpy.zeros(scores.shape, dtype=int)
    for factor, column in enumerate(scores.T):
        alike = numpy.round(column, _ALIKE)
        order = numpy.sort(alike)
        lowest = numpy.searchsorted(order, alike, side="left")
        highest = numpy.searchsorted(order, alike, side="right") - 1
        made[:, factor] = [round(values[place]) for place in (lowest + highest) // 2]
    return tuple(tuple(int(one) for one in row) for row in made)


def _facts(loadings: Matrix, flags: Matrix, scores: Matrix) -> tuple[FactorFacts, ...]:
    import numpy

    made = []
    for factor in range(loadings.shape[1]):
        people = int(flags[:, factor].sum())
        eigenvalue = float((loadings[:, factor] ** 2).sum())
        sure = RELIABILITY * people / (1 + (people - 1) * RELIABILITY)
        error = float(scores[:, factor].std(ddof=1) * numpy.sqrt(1 - sure))
        made.append(FactorFacts(people, eigenvalue, 100 * eigenvalue / len(loadings), sure, error))
    return tuple(made)


def compared(scores: Matrix, facts: Sequence[FactorFacts]) -> tuple[Compared, ...]:
    """Return for each statement which viewpoints it sets apart, or that all share it."""
    return tuple(_statement(row, facts) for row in scores)


def _statement(row: Matrix, facts: Sequence[FactorFacts]) -> Compared:
    pairs = []
    for first, second in combinations(range(len(facts)), 2):
        apart = float(row[first] - row[second])
        error = (facts[first].error ** 2 + facts[second].error ** 2) ** 0.5
        stars = next((told for limit, told in STARS if abs(apart) > limit * error), "")
        pairs.append(Difference(first, second, apart, stars))
    alone = tuple(
        factor
        for factor in range(len(facts))
        if all(pair.stars for pair in pairs if factor in (pair.first, pair.second))
    )
    return Compared(not any(pair.stars for pair in pairs), alone, tuple(pairs))


def _rows(matrix: Matrix) -> tuple[tuple[float, ...], ...]:
    return tuple(tuple(float(one) for one in row) for row in matrix)
