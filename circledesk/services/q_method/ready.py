"""The ready-made study for library patrons, from resources/q_studies."""

from __future__ import annotations

import tomllib
from functools import cache

from circledesk.services.facts.q_cards import QCard, QDeck
from circledesk.settings import RESOURCES


@cache
def ready_study(name: str = "library") -> QDeck:
    """Return the study that comes with the program."""
    file = RESOURCES / "q_studies" / f"{name}.toml"
    told = tomllib.loads(file.read_text(encoding="utf-8"))
    cards = tuple(
        QCard(one["id"], {code: one[code] for code in ("en", "sw", "fr")}, tuple(one["topics"]))
        for one in told["statements"]
    )
    return QDeck(told["title"], told["question"], cards, tuple(told["grid"]))
