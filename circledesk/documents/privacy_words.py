"""The words of the data protection papers and of a lost computer, from resources/privacy."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Any

from circledesk import languages
from circledesk.settings import RESOURCES

_ROOM = RESOURCES / "privacy"


def privacy_words(language: str) -> dict[str, Any]:
    """Return the words in a language; English where there are none in it."""
    code = languages.known(language)
    return _words(code if (_ROOM / f"{code}.toml").exists() else languages.ENGLISH)


@cache
def _words(code: str) -> dict[str, Any]:
    return tomllib.loads((_ROOM / f"{code}.toml").read_text(encoding="utf-8"))
