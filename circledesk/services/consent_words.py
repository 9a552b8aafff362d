"""The words of consent, each version a file in resources/consent; older ones stay to be read.

A sign-up keeps `2026-1/sw`: which version was agreed to, and in which language it was shown.
"""

from __future__ import annotations

import tomllib
from functools import cache

from circledesk.settings import RESOURCES

FOLDER = RESOURCES / "consent"
LANGUAGES = ("en", "sw", "fr")
"""In which the words are shown; to a learner of another language the English ones are."""


def version() -> str:
    """Return the version that is shown now: the newest, by the year and the number of its file."""
    return max((file.stem for file in FOLDER.glob("*-*.toml")), key=_order)


def shown_in(language: str) -> str:
    """Return the language in which the words are shown to a learner."""
    return language if language in LANGUAGES else LANGUAGES[0]


def words_of(under_18: bool, language: str = "") -> str:
    """Return the words that are agreed to now, in the learner's language."""
    return words_kept(f"{version()}/{shown_in(language)}", under_18=under_18)


def words_kept(mark: str, *, under_18: bool) -> str:
    """Return the words that a sign-up's mark names; '' where no file of that version is here."""
    told, _, language = mark.partition("/")
    by_language = _read().get(told, {})
    words = by_language.get(language) or by_language.get(LANGUAGES[0], {})
    return words.get("guardian" if under_18 else "learner", "")


def _order(told: str) -> tuple[int, ...]:
    return tuple(int(part) for part in told.split("-") if part.isdecimal())


@cache
def _read() -> dict[str, dict[str, dict[str, str]]]:
    return {
        file.stem: tomllib.loads(file.read_text(encoding="utf-8"))
        for file in FOLDER.glob("*-*.toml")
    }
