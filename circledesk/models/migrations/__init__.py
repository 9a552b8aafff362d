"""Numbered steps from one version of the database to the next.

A step is a module `vNNN_topic` with `UP(connection)`, frozen once released: it never reads today's
models. All steps that a file lacks run in one exclusive transaction, after a backup.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from sqlalchemy import Connection


def _step(name: str) -> Callable[[Connection], None]:
    """Return a step that is imported when it runs: most openings lack none."""

    def up(connection: Connection) -> None:
        import_module(f"{__name__}.{name}").up(connection)

    return up


STEPS: tuple[Callable[[Connection], None], ...] = (
    _step("v001_first"),
    _step("v002_exchange"),
    _step("v003_desks"),
    _step("v004_papers"),
    _step("v005_programme"),
    _step("v006_trust"),
)
"""Step n brings a database from version n-1 to n."""

NEWEST = len(STEPS)
