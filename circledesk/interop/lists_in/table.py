"""Finds the list in a sheet: its headings, its rows, and what around it is none of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date

from circledesk.interop.lists_in.days import looks_like_day
from circledesk.interop.lists_in.grid import Grid, Row, Value, is_empty, shown, value_at
from circledesk.interop.lists_in.heading_words import (
    folded,
    is_known,
    is_note,
    is_total,
    week_number,
)

_LOOK_AT = 60
"""The headings stand within so many rows."""
_LONG = 60
"""A text so long is no heading, and alone in its row a note."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the list: where it stands, and what stands over it."""

    place: int
    heading: str
    head: Value = None
    """The heading as it was typed: over an attendance grid days stand."""
    upper: str = ""
    """What stands a row higher, over several columns."""


@dataclass(slots=True)
class Table:
    """The list of a sheet."""

    grid: Grid
    columns: tuple[Column, ...]
    rows: list[int]
    """Numbers of the grid's rows that are rows of the list."""
    title: str = ""
    """What stands above the headings."""
    left_out: list[tuple[int, str]] = field(default_factory=list)
    """Rows that are none of the list, and what they are: total, note or heading."""
    headed: bool = True
    """Whether it has headings at all."""

    def line(self, row: int) -> int:
        """The number of a row as a person sees it."""
        return self.grid.line(row)

    def cell(self, row: int, column: int) -> Value:
        """A cell of the grid."""
        return value_at(self.grid.rows[row], column)

    def column_values(self, column: int, most: int = 2000) -> list[Value]:
        """What stands in a column of the list."""
        return [self.cell(row, column) for row in self.rows[:most]]


def find_table(grid: Grid) -> Table:
    """Find the list in a sheet."""
    head = _head_row(grid.rows)
    if head is None:
        first = next(number for number, row in enumerate(grid.rows) if _filled(row))
        return _without_head(grid, first)
    columns, last = _columns(grid.rows, head)
    table = Table(grid, columns, [], _title(grid.rows, head))
    _take_rows(table, last + 1)
    return table


def _head_row(rows: list[Row]) -> int | None:
    """Return the row of the headings; none where the list begins at once."""
    best, found = 0.0, None
    for number, row in enumerate(rows[:_LOOK_AT]):
        score = _score(row, rows[number + 1] if number + 1 < len(rows) else [])
        if score > best:
            best, found = score, number
    if found is None or (best < 2 and not _stands_over(rows, found)):
        return None
    return found


def _score(row: Row, below: Row) -> float:
    filled = _filled(row)
    texts = [shown(row[column]) for column in filled]
    if not filled or any(is_note(text) for text in texts[:1]):
        return 0.0
    known = sum(is_known(text) for text in texts)
    days = sum(
        looks_like_day(row[column]) or week_number(texts[n]) > 0 for n, column in enumerate(filled)
    )
    if not known and days < 2:
        wide = len(filled) >= 2 and all(isinstance(row[c], str) for c in filled)
        short = all(len(text) <= 30 and not any(s.isdigit() for s in text) for text in texts)
        different = len(set(map(folded, texts))) == len(texts)
        return 1.0 if wide and short and different and len(_filled(below)) >= 2 else 0.0
    numbers = sum(isinstance(row[c], (int, float)) for c in filled)
    grid_days = days if known or not numbers else 0
    return 3.0 * known + 1.5 * min(grid_days, 12) * bool(known or days > 2) + 0.01 * len(filled)


def _stands_over(rows: list[Row], head: int) -> bool:
    """Whether what is below differs from a row of unknown words, as data do from headings."""
    below = [row for row in rows[head + 1 : head + 21] if len(_filled(row)) >= 2]
    columns = _filled(rows[head])
    signs = ("@", *"0123456789")
    telling = sum(
        any(sign in shown(value_at(row, column)) for sign in signs)
        for row in below
        for column in columns
    )
    return telling > 0


def _columns(rows: list[Row], head: int) -> tuple[tuple[Column, ...], int]:
    """Join headings that stand in two rows; return them and the last row of headings."""
    upper = rows[head - 1] if head and _may_head(rows[head - 1], rows[head]) else []
    lower, last = rows[head], head
    below = rows[head + 1] if head + 1 < len(rows) else []
    if not upper and _is_second(below, rows[head]):
        upper, lower, last = rows[head], below, head + 1
    width = max(len(upper), len(lower))
    made, group = [], ""
    for place in range(width):
        over, own = value_at(upper, place), value_at(lower, place)
        group = shown(over) if not is_empty(over) else group
        value = over if is_empty(own) else own
        if is_empty(value):
            if not _has_data(rows, last + 1, place):
                continue
            value = None
        made.append(Column(place, " ".join(shown(value).split()), value, group))
    return tuple(made), last


def _may_head(above: Row, head: Row) -> bool:
    """Whether the row above holds further headings: over columns that have none below."""
    alone = [c for c in _filled(above) if is_empty(value_at(head, c))]
    return any(is_known(shown(above[c])) or looks_like_day(above[c]) for c in alone)


def _is_second(below: Row, head: Row) -> bool:
    """Whether the row below is a second row of headings."""
    filled = _filled(below)
    if not filled:
        return False
    for column in filled:
        over = value_at(head, column)
        known, text = is_known(shown(below[column])), shown(below[column])
        day = looks_like_day(below[column]) or week_number(text) > 0
        free = is_empty(over) or not is_known(shown(over))
        if not (known or (day and free)):
            return False
    return True


def _title(rows: list[Row], head: int) -> str:
    texts = [shown(value) for row in rows[:head] for value in row if not is_empty(value)]
    return " · ".join(dict.fromkeys(" ".join(text.split()) for text in texts))[:300]


def _has_data(rows: list[Row], first: int, place: int) -> bool:
    return sum(not is_empty(value_at(row, place)) for row in rows[first : first + 200]) >= 1


def _without_head(grid: Grid, first: int) -> Table:
    width = max(len(row) for row in grid.rows)
    used = [c for c in range(width) if any(not is_empty(value_at(row, c)) for row in grid.rows)]
    table = Table(grid, tuple(Column(place, "") for place in used), [], headed=False)
    _take_rows(table, first)
    return table


def _take_rows(table: Table, first: int) -> None:
    """Take the rows of the list; note what is none."""
    heads = {column.place: folded(column.heading) for column in table.columns if column.heading}
    places = [column.place for column in table.columns]
    gap = False
    for number in range(first, len(table.grid.rows)):
        row = table.grid.rows[number]
        filled = [place for place in places if not is_empty(value_at(row, place))]
        if not filled:
            gap = gap or bool(_filled(row))
            gap = True
            continue
        what = _what_else(row, filled, heads, len(places), gap)
        if what:
            table.left_out.append((number, what))
        else:
            table.rows.append(number)
        gap = what == "note"


def _what_else(row: Row, filled: list[int], heads: dict[int, str], width: int, gap: bool) -> str:
    """Say what a row is that is no row of the list; '' where it is one."""
    texts = [shown(row[place]) for place in filled]
    same = sum(folded(text) == heads.get(p, "\0") for p, text in zip(filled, texts, strict=True))
    if same >= max(2, len(filled) // 2 + 1) or (same == len(filled) == len(heads)):
        return "heading"
    first = next((t for p, t in zip(filled, texts, strict=True) if isinstance(row[p], str)), "")
    if first and is_total(first):
        return "total"
    if first and is_note(first) and first is texts[0]:
        return "note"
    if len(filled) == 1 and width > 1 and isinstance(row[filled[0]], str):
        ends = texts[0].rstrip().endswith((":", ".", "…")) or ": " in texts[0]
        if len(texts[0]) > _LONG or (gap and (ends or any(s.isdigit() for s in texts[0]))):
            return "note"
    return ""


def _filled(row: Row) -> list[int]:
    return [column for column, value in enumerate(row) if not is_empty(value)]


def repeated(values: list[Value]) -> int:
    """Return how often the most frequent value of a column stands there."""
    counts = Counter(shown(value) for value in values if not is_empty(value))
    return max(counts.values(), default=0)


def bare_number(column: Column) -> int:
    """Return the small number that alone stands over a column, 0 for none."""
    plain = shown(column.head)
    return int(plain) if plain.isdecimal() and len(plain) <= 3 else 0


def is_day_heading(column: Column) -> bool:
    """Whether a day or a week's number stands over a column."""
    if isinstance(column.head, date) or looks_like_day(column.head):
        return True
    return week_number(column.heading) > 0
