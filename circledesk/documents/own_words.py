"""How the columns and values of a person's rows are called on her paper."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from circledesk import languages
from circledesk.documents.words import Language, clock, long_date, say
from circledesk.services.facts.own_data import ANOTHER, OwnRow

LEFT_OUT = frozenset(
    {
        "id", "scope", "learner_id", "new_learner_id", "learner_ids", "meeting_ids", "first_id",
        "second_id", "sort_name", "anonymized", "signature", "code", "layout", "source",
        "deleted_at",
    }
)  # fmt: skip
"""Columns that say nothing to a person: ids, marks of the program. In the file they stand too."""
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_AT = re.compile(r"\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})")


def table_name(table: str, language: Language) -> str:
    """Return what a kind of row is called; its own name where a newer table has none yet."""
    return _known(f"own.table.{table}", table, language)


def cell_name(column: str, language: Language) -> str:
    """Return what a column is called."""
    return _known(f"own.cell.{column}", column, language)


def cells_of(row: OwnRow, questions: Mapping[str, str], language: Language) -> list[list[str]]:
    """Return the columns of a row that hold something, each as its name and its value."""
    told = []
    for column, value in row.values.items():
        if column in LEFT_OUT or value in (None, "", [], {}):
            continue
        words = row.called.get(column) or value_words(value, questions, language)
        if words:
            told.append([cell_name(column, language), words])
    return told


def value_words(value: Any, questions: Mapping[str, str], language: Language) -> str:
    """Return a value in words: dates as dates, yes and no, a question before its answer."""
    if isinstance(value, bool):
        return say(language, "own.value.yes" if value else "own.value.no")
    if isinstance(value, dict):
        parts = (
            f"{questions.get(key, key)}: {value_words(part, questions, language)}"
            for key, part in value.items()
            if part not in (None, "", [], {})
        )
        return "; ".join(parts)
    if isinstance(value, list):
        return ", ".join(value_words(part, questions, language) for part in value)
    return _text(str(value), language)


def at_home(value: Any, zone: ZoneInfo) -> Any:
    """Return a value as it is kept with its instants told in a zone."""
    if isinstance(value, dict):
        return {key: at_home(part, zone) for key, part in value.items()}
    if isinstance(value, list):
        return [at_home(part, zone) for part in value]
    if isinstance(value, str) and _AT.fullmatch(value):
        return datetime.fromisoformat(value).astimezone(zone).isoformat(timespec="seconds")
    return value


def _text(text: str, language: Language) -> str:
    if text == ANOTHER:
        return "–"
    if _AT.fullmatch(text):
        at = datetime.fromisoformat(text)
        return f"{long_date(at.date(), language)}, {clock(at, language)}"
    if _DAY.fullmatch(text):
        return long_date(date.fromisoformat(text), language)
    return _known(f"own.value.{text}", text, language)


def _known(key: str, plain: str, language: Language) -> str:
    return languages.speech(language).papers.get(key, plain)
