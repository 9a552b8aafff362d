"""Guesses what kind of list a table is, and what each of its columns holds.

By headings first, then by what stands in the columns. A person may correct both, and what was
said of the same headings before is taken again (`remembered`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from circledesk.interop.lists_in.days import looks_like_day
from circledesk.interop.lists_in.grid import Value, is_empty, shown
from circledesk.interop.lists_in.heading_words import fit, folded, is_counter, is_total
from circledesk.interop.lists_in.kinds import ATTENDANCE, KINDS, Field, Kind
from circledesk.interop.lists_in.table import Column, Table, bare_number, is_day_heading

_EMAIL = re.compile(r"\s*\S+@\S+\.\S+\s*")
_PHONE = re.compile(r"\+?[\d\s().-]{9,17}(?:\.0)?")
_SURE_PHONE = re.compile(r"[+0][\d\s().-]{8,16}|\d{9}|\d{12}")
"""A phone number also below a heading that says no more than «No.»."""
_NAME = re.compile(r"[^\W\d_][^\d@]{1,60}")
_LEAST = 0.6
"""A heading that fits less is not taken for a field's."""


@dataclass(frozen=True, slots=True)
class Match:
    """What a table is taken for."""

    kind: Kind
    columns: dict[int, str]
    """Place of a column -> key of the field that it holds."""
    days: tuple[int, ...] = ()
    """Columns of an attendance grid that stand for meetings."""

    def place(self, field: str) -> int | None:
        """Where a field stands."""
        return next((place for place, key in self.columns.items() if key == field), None)

    @property
    def missing(self) -> tuple[str, ...]:
        """Needed fields that no column holds."""
        held = set(self.columns.values())
        if {"first_name", "last_name"} <= held or "last_name" in held:
            held.add("name")
        return tuple(f.key for f in self.kind.fields if f.needed and f.key not in held)


def guess(
    table: Table,
    *,
    kind: Kind | None = None,
    told: Mapping[str, str] | None = None,
    about: str = "",
) -> Match:
    """Return what a table is most likely to be.

    `kind` is it where a person said so; `told` says which field a heading (or a column's letter)
    is, '' for none; `about` are further words, the file's name.
    """
    made = [match_columns(table, one, told or {}) for one in ((kind,) if kind else KINDS)]
    words = f" {folded(' '.join((about, table.title, table.grid.name)))} "
    return max(made, key=lambda match: score(table, match, words))


def match_columns(table: Table, kind: Kind, told: Mapping[str, str]) -> Match:
    """Return which column holds which field of a kind."""
    days = day_columns(table) if kind is ATTENDANCE else ()
    left = [column for column in table.columns if column.place not in days]
    taken = _as_told(left, kind, told)
    free = [column for column in left if column.place not in taken]
    pairs = sorted(
        (
            (-_fit(column, field), number, position)
            for number, column in enumerate(free)
            for position, field in enumerate(kind.fields)
            if _fit(column, field) >= _LEAST
        ),
    )
    for _, number, position in pairs:
        place, key = free[number].place, kind.fields[position].key
        if place not in taken and key not in taken.values():
            taken[place] = key
    _by_content(table, [c for c in free if c.place not in taken], kind, taken)
    return Match(kind, {p: key for p, key in sorted(taken.items()) if key}, days)


def known_by_heading(table: Table, match: Match) -> bool:
    """Whether at least one column is called like what it holds: else all is taken from contents."""
    fields = {field.key: field for field in match.kind.fields}
    return bool(match.days) or any(
        _fit(column, fields[match.columns[column.place]]) >= _LEAST
        for column in table.columns
        if match.columns.get(column.place) in fields
    )


def day_columns(table: Table) -> tuple[int, ...]:
    """Return the columns over which a day stands, or the number of a meeting."""
    days = [column.place for column in table.columns if is_day_heading(column)]
    counted = [c for c in table.columns if bare_number(c) and c.place not in days]
    numbers = [bare_number(column) for column in counted]
    if len(numbers) > 1 and numbers == list(range(1, len(numbers) + 1)):
        days += [column.place for column in counted]  # 1, 2, 3 over the boxes: meetings by number
    return tuple(sorted(days))


def letters_or_heading(column: Column) -> str:
    """How a column is called where what was said of it is kept."""
    return folded(column.heading) if column.heading else f"@{column.place}"


def _as_told(columns: list[Column], kind: Kind, told: Mapping[str, str]) -> dict[int, str]:
    known = {field.key for field in kind.fields} | {""}
    taken: dict[int, str] = {}
    for column in columns:
        key = told.get(letters_or_heading(column))
        if key is not None and key in known and (not key or key not in taken.values()):
            taken[column.place] = key
    return taken


def _fit(column: Column, field: Field) -> float:
    if not column.heading or is_counter(column.heading) or is_total(column.heading):
        return 0.0
    best = max(
        fit(column.heading, word) - 0.02 * position
        for position, word in enumerate(field.words or (field.key,))
    )
    if best < _LEAST and column.upper and column.upper != column.heading:
        both = fit(f"{column.upper} {column.heading}", field.key)
        best = max(best, both)
    return best


def _by_content(table: Table, free: list[Column], kind: Kind, taken: dict[int, str]) -> None:
    """Take columns without a heading that is known by what stands in them."""
    open_fields = {f.key: f for f in kind.fields if f.key not in taken.values()}
    for column in free:
        values = [v for v in table.column_values(column.place, 200) if not is_empty(v)]
        if is_total(column.heading, sure=False) or not values:
            continue
        if is_counter(column.heading) and not _are_phones(values):
            continue
        for key, share in _kinds_of(values).items():
            if key in open_fields and share >= 0.7 and _may(column, key, kind, taken, table):
                taken[column.place] = key
                del open_fields[key]
                break


def _are_phones(values: list[Value]) -> bool:
    sure = sum(bool(_SURE_PHONE.fullmatch(shown(value).strip())) for value in values)
    return sure >= 0.7 * len(values)


def _may(column: Column, key: str, kind: Kind, taken: dict[int, str], table: Table) -> bool:
    """A name is guessed only where no heading says otherwise, or none of the list is known."""
    if key in ("email", "phone"):
        return True
    named = {"first_name", "last_name"} & set(taken.values())
    return not named and (not column.heading or not (table.headed and taken))


def _kinds_of(values: list[Value]) -> dict[str, float]:
    texts = [shown(value) for value in values]
    count = len(texts)
    phones = sum(bool(_PHONE.fullmatch(text)) and not looks_like_day(text) for text in texts)
    days = sum(looks_like_day(value) for value in values)
    return {
        "email": sum(bool(_EMAIL.fullmatch(text)) for text in texts) / count,
        "phone": phones / count,
        "date": days / count,
        "start": days / count,
        "name": sum(bool(_NAME.fullmatch(text)) for text in texts) / count * 0.99,
        "title": sum(bool(_NAME.fullmatch(text)) for text in texts) / count * 0.9,
    }


def score(table: Table, match: Match, words: str) -> float:
    """Return how well a table fits what it is taken for."""
    kind = match.kind
    found = sum(
        1.0 + 0.2 * field.needed
        for field in kind.fields
        if (place := match.place(field.key)) is not None and place >= 0
    )
    headings = " ".join(folded(column.heading) for column in table.columns)
    hints = sum(f" {hint} " in words or f" {hint} " in f" {headings} " for hint in kind.hints)
    score = found + 1.5 * min(hints, 3) - 5.0 * len(match.missing)
    if kind is ATTENDANCE:
        score += 3.0 * min(len(match.days), 3) - (8 if not match.days else 0)
        score -= 2.0 * (len(match.days) == 1)
    return score - 0.001 * KINDS.index(kind)
