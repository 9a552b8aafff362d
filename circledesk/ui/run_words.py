"""What the parts of a meeting are called, and what is done in each, in our own words."""

from __future__ import annotations

from circledesk.ui.language import tr


def part_name(name: str) -> str:
    """The word for a part; words that somebody typed stay as they are."""
    names = {
        "check-in": tr("Check-in"),
        "coursework": tr("Coursework"),
        "reflection": tr("Reflection"),
        "plus-delta": tr("Plus / delta"),
    }
    return names.get(name, name)


def part_key(text: str) -> str:
    """The key of a part whose word was left as it was, else the text."""
    for key in ("check-in", "coursework", "reflection", "plus-delta"):
        if text.strip() == part_name(key):
            return key
    return text


def part_hint(name: str) -> str:
    """What is done in a part, '' for one of somebody's own."""
    hints = {
        "check-in": tr(
            "Each in a sentence or two: how was the week, what did you try? Then look back at "
            "last week’s delta: what do we do differently today?"
        ),
        "coursework": tr(
            "Work through this week’s part of the course, alone or in twos. Ask your neighbour "
            "first; nobody here has to know everything."
        ),
        "reflection": tr(
            "Talk about it: what became clear, what was hard, where will you use it before we "
            "meet again?"
        ),
        "plus-delta": tr(
            "Each names one thing that went well and one to change. Write both down: they stand "
            "here next week."
        ),
    }
    return hints.get(name, "")
