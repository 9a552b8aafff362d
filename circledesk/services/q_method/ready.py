"""The ready-made study for library patrons, from resources/q_studies."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Any

from circledesk.services.facts.q_cards import QCard, QDeck
from circledesk.settings import RESOURCES


@cache
def _file(name: str = "library") -> dict[str, Any]:
    file = RESOURCES / "q_studies" / f"{name}.toml"
    return tomllib.loads(file.read_text(encoding="utf-8"))


def topic_words(topic: str, language: str) -> str:
    """Return a topic in words; one that a person typed is said as typed."""
    held = _file()["topics"].get(topic)
    return str(held.get(language) or held["en"]) if held else topic


def topic_signs(topic: str) -> tuple[str, ...]:
    """Return the beginnings of words by which a course on a topic is known."""
    held = _file()["topics"].get(topic)
    return tuple(held["find"]) if held else (topic,)


@cache
def ready_study() -> QDeck:
    """Return the study that comes with the program."""
    told = _file()
    cards = tuple(
        QCard(one["id"], {code: one[code] for code in ("en", "sw", "fr")}, tuple(one["topics"]))
        for one in told["statements"]
    )
    return QDeck(told["title"], told["question"], cards, tuple(told["grid"]))
