"""Numbered steps from one version of the database to the next.

A step is a module `vNNN_topic` with `UP(connection)`, frozen once released: it never reads today's
models. All steps that a file lacks run in one exclusive transaction, after a backup.
"""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Connection

from circledesk.models.migrations import (
    v001_first,
    v002_exchange,
    v003_desks,
    v004_papers,
    v005_programme,
    v006_trust,
)

STEPS: tuple[Callable[[Connection], None], ...] = (
    v001_first.up,
    v002_exchange.up,
    v003_desks.up,
    v004_papers.up,
    v005_programme.up,
    v006_trust.up,
)
"""Step n brings a database from version n-1 to n."""

NEWEST = len(STEPS)
