"""Every table there is, known from the first call on: the one place that names all models.

They are a third of what opening a desk would import, and the first week is shown without most of
them. A fold, an import, a copy or the first write asks here; the window does it in a quiet moment.
"""

from __future__ import annotations

from functools import cache

from sqlalchemy import MetaData

from circledesk.models.base import Base


@cache
def every_table() -> MetaData:
    """Import all models and return their tables."""
    from circledesk.models import (  # noqa: F401  each adds its tables to the metadata
        board,
        certificates,
        changes,
        circles,
        drafts,
        equipment,
        events,
        feedback,
        imports,
        learners,
        lookalikes,
        messages,
        papers,
        partners,
        planning,
        programme,
        questions,
        rights,
        stories,
        surveys,
        taken_in,
        team,
        wishes,
    )

    return Base.metadata
