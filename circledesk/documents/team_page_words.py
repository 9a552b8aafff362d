"""How the public list of circles says things; its sentences stand in each language's file."""

from __future__ import annotations

from collections.abc import Iterable

from circledesk import languages
from circledesk.documents.words import Language, say

_ELSEWHERE = {"ar": "العربية"}
"""Circles are held in these languages too, which the program does not speak."""


def sentence(language: Language, key: str, **values: object) -> str:
    """Return a sentence with its values filled in."""
    return say(language, f"team_page.{key}", **values)


def weekday(language: Language, day: int) -> str:
    """Return Tuesdays for 1."""
    return sentence(language, f"day.{day}")


def language_name(code: str) -> str:
    """Return a language by its own name, its code where that is not known."""
    return languages.names().get(code) or _ELSEWHERE.get(code, code)


def distinct(parts: Iterable[str]) -> list[str]:
    """Return the parts of a place, without those that one before them says already."""
    kept: list[str] = []
    for part in parts:
        if part and not any(part.casefold() in known.casefold() for known in kept):
            kept.append(part)
    return kept
