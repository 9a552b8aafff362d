"""What notes of an event are called, and how large a file is."""

from __future__ import annotations

from circledesk.ui.language import tr

_KB, _MB = 1024, 1024 * 1024


def note_kind(kind: str) -> str:
    """The word for a kind of note."""
    names = {
        "worked": tr("What worked"),
        "challenge": tr("Challenge"),
        "question": tr("Question"),
        "strategy": tr("Common strategy"),
        "next-step": tr("Next step"),
        "finding": tr("Finding"),
        "cost": tr("What it costs"),
        "shared": tr("Shared with the team"),
        "answer": tr("Answer"),
        "note": tr("Note"),
    }
    return names.get(kind, kind)


def size_words(size: int) -> str:
    """310 KB, 1.4 MB."""
    if size < _MB:
        return tr("{n} KB").format(n=max(1, round(size / _KB)))
    return tr("{n} MB").format(n=f"{size / _MB:.1f}")
