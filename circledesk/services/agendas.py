"""The agendas that events begin with, and what is asked in their parts, from resources/agendas.

A folder a kind of event: `forms.toml` has the parts and minutes of each form, `en.toml` and its
siblings what a part is called. Words that a kind does not have of its own are the workshop's.
"""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Any

from circledesk.services.facts.event_plan import Usual
from circledesk.settings import RESOURCES

SHARED = "workshop"
"""Whose words other kinds use where they have none: check-in, break, plus / delta."""
_ROOM = RESOURCES / "agendas"


def forms(kind: str) -> tuple[str, ...]:
    """Return the forms an event of a kind may begin with, the shortest first; () for none."""
    return tuple(_read(kind, "forms"))


def agenda(kind: str, form: str) -> tuple[tuple[str, int], ...]:
    """Return the parts of a form by their keys, with their minutes."""
    return tuple((str(key), int(minutes)) for key, minutes in _read(kind, "forms").get(form, ()))


def usual(kind: str, key: str, language: str) -> Usual:
    """Return what a part is called and what is asked in it; empty for one of somebody's own."""
    for whose in (kind, SHARED):
        for code in (language, "en"):
            told = _read(whose, code).get(key)
            if told:
                return Usual(told["title"], "\n".join(told["prompts"]), tuple(told["materials"]))
    return Usual()


@cache
def _read(kind: str, name: str) -> dict[str, Any]:
    file = _ROOM / kind / f"{name}.toml"
    return tomllib.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}
