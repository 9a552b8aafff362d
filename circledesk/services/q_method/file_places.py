"""A file's sorts as places in a study's grid: its rows found among the cards, its values shifted.

Cards are known by their id, their words in any language, or their number on paper.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from circledesk.errors import InvalidValue
from circledesk.models.programme import QStudy
from circledesk.said import said
from circledesk.services import words
from circledesk.services.facts.q_cards import grid_values
from circledesk.services.names import fold
from circledesk.services.q_method.grid_rule import CARD, allowed_grid, is_whole
from circledesk.services.q_method.sorts_file import Sorts

_ID = 60


@dataclass(frozen=True, slots=True)
class FileSort:
    """A column of a file: what it calls the person, and where each card lies."""

    code: str
    places: dict[str, int]


def sorts_for(
    study: QStudy, told: Sorts, may_shape: Callable[[], None]
) -> tuple[list[FileSort], list[str]]:
    """Return the sorts that fit the study's grid, and what those are called that do not.

    `may_shape` refuses where the study may not take its cards from the file.
    """
    if not study.statements:
        may_shape()
    names = _cards(study, told) if study.statements else _shape(study, told)
    columns = _columns(study.grid, told)
    fit, odd = [], []
    for code, values in zip(told.people, zip(*told.values, strict=True), strict=True):
        places = {
            name: columns[value]
            for name, value in zip(names, values, strict=True)
            if value in columns
        }
        if is_whole(places, names, study.grid):
            fit.append(FileSort(code, places))
        else:
            odd.append(code)
    return fit, odd


def _shape(study: QStudy, told: Sorts) -> list[str]:
    """Give an empty study the file's cards and grid; return the cards' ids."""
    held = Counter(told.statements)
    ids = [
        name if held[name] == 1 and len(name) <= _ID else f"row-{number}"
        for number, name in enumerate(told.statements, 1)
    ]
    study.statements = [
        {"id": name, "en": words.allowed(text, "text", CARD), "sw": "", "fr": "", "topics": []}
        for name, text in zip(ids, told.texts, strict=True)
    ]
    counts = Counter(told.grid)
    study.grid = allowed_grid([counts[value] for value in sorted(counts)])
    return ids


def _cards(study: QStudy, told: Sorts) -> list[str]:
    """Return the card of each row of the file."""
    known: dict[str, str] = {}
    for number, card in enumerate(study.statements, 1):
        for name in (str(number), card["fr"], card["sw"], card["en"], card["id"]):
            if name:
                known[fold(name)] = card["id"]
    found = [
        known.get(fold(name)) or known.get(fold(text)) or ""
        for name, text in zip(told.statements, told.texts, strict=True)
    ]
    for name, card_id in zip(told.statements, found, strict=True):
        if not card_id or found.count(card_id) > 1:
            raise InvalidValue(
                said("No card of this study is the row «{row}» of the file.", row=name),
                "Name each row by the card’s number or words, or bring it into an empty study.",
                field="file",
            )
    if len(found) < len(study.statements):
        raise InvalidValue(
            said(
                "The file has {rows} rows, and this study {cards} cards.",
                rows=len(found),
                cards=len(study.statements),
            ),
            "Each card needs its row.",
            field="file",
        )
    return found


def _columns(grid: Sequence[int], told: Sorts) -> dict[float, int]:
    """Return which column a value of the file stands for: its own, or by rank (1 … 7)."""
    values = grid_values(len(grid))
    held = sorted(set(told.grid))
    if set(held) <= set(values):
        return {float(value): value for value in values}
    if len(held) != len(values):
        return {}
    return {float(value): column for value, column in zip(held, values, strict=True)}
