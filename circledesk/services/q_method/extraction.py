"""Finding factors among sorts: principal components, Brown's centroids, and their rotation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from circledesk.errors import InvalidValue

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Matrix = NDArray[Any]

_NEAR = 1e-5
"""How near two rounds must be for the last one to stand."""


def components(related: Matrix, factors: int) -> Matrix:
    """Return the loadings of the first principal components of the correlations."""
    import numpy

    values, vectors = numpy.linalg.eigh(related)
    most = numpy.argsort(values)[::-1][:factors]
    found: Matrix = vectors[:, most] * numpy.sqrt(numpy.clip(values[most], 0, None))
    signs = numpy.where(found.sum(axis=0) < 0, -1.0, 1.0)
    return found * signs


def centroids(related: Matrix, factors: int) -> Matrix:
    """Return Brown's centroids (pages 208 to 224): people turned until all sums are positive,
    communalities guessed anew until they stand, the factor taken out of what is left.
    """
    import numpy

    left = related.copy()
    found = []
    for _ in range(factors):
        numpy.fill_diagonal(left, 0)
        turned = _positive(left)
        held = left * numpy.outer(turned, turned)
        factor = _centroid(held)
        found.append(factor * turned)
        left = left - numpy.outer(found[-1], found[-1])
    return numpy.column_stack(found)


def _positive(left: Matrix) -> Matrix:
    """Return which people are turned over (-1) so that every column's sum is positive."""
    import numpy

    turned = numpy.ones(len(left))
    for _ in range(100 * len(left)):  # each turn makes the whole sum greater
        sums = (left * numpy.outer(turned, turned)).sum(axis=0)
        if (sums > 0).all():
            break
        turned[int(numpy.argmin(sums))] *= -1
    return turned


def _centroid(held: Matrix) -> Matrix:
    import numpy

    sums = held.sum(axis=0)
    guessed = sums / (len(held) - 1)
    factor = _scaled(sums + guessed)
    for _ in range(10_000):
        if (abs(guessed - factor**2) < _NEAR).all():
            break
        guessed = factor**2
        factor = _scaled(sums + guessed)
    return numpy.asarray(factor)


def _scaled(sums: Matrix) -> Matrix:
    import numpy

    whole = sums.sum()
    if whole <= 0:
        raise InvalidValue(
            "These sorts do not hold so many viewpoints: nothing is left to extract.",
            "Ask for fewer viewpoints.",
            field="factors",
        )
    scaled: Matrix = sums / numpy.sqrt(whole)
    return scaled


def varimax(loadings: Matrix, *, near: float = _NEAR, most: int = 1000) -> Matrix:
    """Turn the axes until each person loads on as few factors as can be (Kaiser 1958, rows
    normalized).
    """
    import numpy

    length = numpy.sqrt((loadings**2).sum(axis=1, keepdims=True))
    length[length == 0] = 1
    rows = loadings / length
    turn, reached = numpy.eye(rows.shape[1]), 0.0
    for _ in range(most):
        turned = rows @ turn
        spread = turned**3 - turned * (turned**2).sum(axis=0) / len(rows)
        left, sizes, right = numpy.linalg.svd(rows.T @ spread)
        turn, before, reached = left @ right, reached, float(sizes.sum())
        if reached < before * (1 + near):
            break
    made: Matrix = (rows @ turn) * length
    return made
