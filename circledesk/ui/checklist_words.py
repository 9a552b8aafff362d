"""What the times of a checklist are called."""

from __future__ import annotations

from circledesk.ui.language import tr


def when_words(when: str) -> str:
    """Four weeks before."""
    names = {
        "4w": tr("Four weeks before"),
        "2w": tr("Two weeks before"),
        "1w": tr("One week before"),
        "1d": tr("The day before"),
        "after-first": tr("After the first meeting"),
        "after-last": tr("After the last meeting"),
    }
    return names.get(when, when)
