"""Sorts from a CSV file: a row a statement, a column a person.

Any usual encoding and separator; the first row names the people, the first columns may hold a
statement's id and text. A cell that is no number is refused with its row and column.
"""

from __future__ import annotations

import csv
import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from circledesk.errors import InvalidValue
from circledesk.said import Sentence, disk_words, said

LARGEST = 20 * 1024 * 1024
"""Bytes of a file that is read."""
_SEPARATORS = (",", ";", "\t", "|")
_ENCODINGS = ("utf-8-sig", "cp1252")
_TELLING = {
    "",
    "id",
    "no",
    "no.",
    "nr",
    "number",
    "statement",
    "statements",
    "item",
    "text",
    "card",
}
_TELLING |= {"sta", "stmt", "kauli", "nambari", "énoncé"}
_MOST_LEADING = 3
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


@dataclass(frozen=True, slots=True)
class Sorts:
    """What a file holds; `values` has a row a statement, a column a person."""

    people: tuple[str, ...]
    statements: tuple[str, ...]
    texts: tuple[str, ...]
    """Of the statements, where the file has them; else their ids."""
    values: tuple[tuple[float, ...], ...]
    grid: tuple[int, ...]
    """The values that most sorts give out, one a statement, from the least."""
    notes: tuple[Sentence, ...] = ()
    """What is odd and no reason to stop."""


def read_sorts(file: Path) -> Sorts:
    """Read a file of sorts; InvalidValue with row and column where it is none."""
    try:
        if file.stat().st_size > LARGEST:
            raise InvalidValue(
                said("«{file}» is larger than 20 MB: these are no sorts.", file=file.name),
                "Choose the file of the sorts.",
                field="file",
            )
        content = file.read_bytes()
    except OSError as error:
        raise InvalidValue(
            said("«{file}» cannot be read: {trouble}.", file=file.name, trouble=disk_words(error)),
            "Check where the file lies.",
            field="file",
        ) from error
    return sorts_of(content)


def sorts_of(content: bytes) -> Sorts:
    """Return what the bytes of a CSV file hold."""
    rows = _rows(_decoded(content))
    if len(rows) < 2:
        raise InvalidValue(
            "There are no sorts in this file.",
            "Put the people's names in the first row, and a statement in each further row.",
            field="file",
        )
    head, body, first = _headed(rows)
    lead = _leading(head, [cells for _, cells in body])
    people = [name or said("person {number}", number=n) for n, name in enumerate(head[lead:], 1)]
    _must_differ(people)
    values = [_numbers(number, cells, lead, head) for number, cells in body]
    told = [cells[:lead] for _, cells in body]
    ids = [cells[0] if cells and cells[0] else str(n) for n, cells in enumerate(told, first)]
    _must_differ_too([" · ".join(cells) or one for cells, one in zip(told, ids, strict=True)])
    texts = [cells[-1] if len(cells) > 1 and cells[-1] else one
             for cells, one in zip(told, ids, strict=True)]  # fmt: skip
    grid, notes = _grid(people, values)
    return Sorts(
        tuple(str(one) for one in people),
        tuple(ids),
        tuple(texts),
        tuple(tuple(row) for row in values),
        grid,
        notes,
    )


def _decoded(content: bytes) -> str:
    if content[:2] in _UTF16:
        return content.decode("utf-16", errors="replace")
    for encoding in _ENCODINGS:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return content.decode("latin-1")


def _rows(text: str) -> list[tuple[int, list[str]]]:
    """Return the rows that are not empty with their numbers, cells without blanks around."""
    if "\x00" in text:
        raise InvalidValue(
            "This is no CSV file.", "Save the sorts as CSV, and choose that file.", field="file"
        )
    if text[:4].lower() == "sep=":  # a line for Excel only; blank, so that rows keep their numbers
        text = "\n" + text.partition("\n")[2]
    lines = [line for line in text.splitlines() if line.strip()][:20]
    most = max(_SEPARATORS, key=lambda one: min((line.count(one) for line in lines), default=0))
    try:
        read = list(csv.reader(text.splitlines(keepends=True), delimiter=most))
    except csv.Error as error:
        raise InvalidValue(
            said("This is no CSV file ({trouble}).", trouble=str(error)),
            "Save the sorts as CSV, and choose that file.",
            field="file",
        ) from error
    cells = [(n, [cell.strip() for cell in row]) for n, row in enumerate(read, start=1)]
    return [(number, row) for number, row in cells if any(row)]


def _headed(
    rows: list[tuple[int, list[str]]],
) -> tuple[list[str], list[tuple[int, list[str]]], int]:
    """Return the heading, the rows below it, and the number of the first statement."""
    width = max(len(row) for _, row in rows)
    if len(rows[0][1]) == width - 1 and all(len(row) == width for _, row in rows[1:]):
        number, names = rows[0]  # as R writes it: no heading over the statements' names
        if not _is_sort(names):
            rows = [(number, ["", *names]), *rows[1:]]
    filled = [(number, row + [""] * (width - len(row))) for number, row in rows]
    first = filled[0][1]
    if _is_sort(first):
        return [""] * width, filled, 1
    while width > 1 and not any(row[width - 1] for _, row in filled):
        width -= 1
    return first[:width], [(number, row[:width]) for number, row in filled[1:]], 1


def _is_sort(first: Sequence[str]) -> bool:
    """Whether the first row is a statement's already: places after its name, and no people.

    Places come twice or are below nothing; people's numbers do neither.
    """
    if all(_is_number(cell) for cell in first if cell) and _is_number(first[0]):
        return True
    if not first[0] or len(first) < 3 or not all(_is_number(cell) for cell in first[1:]):
        return False
    places = [_number(cell) for cell in first[1:]]
    return len(set(places)) < len(places) or min(places) < 0


def _leading(head: Sequence[str], body: Sequence[Sequence[str]]) -> int:
    """Return how many first columns tell of the statement and hold no sort."""
    lead = 0
    most = min(len(head) - 1, _MOST_LEADING)
    while lead < most and _tells(lead, head, [row[lead] for row in body]):
        lead += 1
    return lead


def _tells(place: int, head: Sequence[str], cells: Sequence[str]) -> bool:
    """Whether a column is an id or a text: by its heading, by its words, or because it counts."""
    if any(head) and head[place].casefold() in _TELLING and (head[place] or place == 0):
        return True
    if sum(not _is_number(cell) for cell in cells) > len(cells) / 2:
        return True
    if place or not all(_is_number(cell) for cell in cells):
        return False
    told = [_number(cell) for cell in cells]
    return len(told) > 2 and all(b - a == 1 for a, b in pairwise(told))


def _number(cell: str) -> float:
    plain = cell.replace("\u2212", "-").replace("\u2013", "-").replace(",", ".")
    value = float(plain)
    if not math.isfinite(value):
        raise ValueError(cell)
    return value


def _is_number(cell: str) -> bool:
    try:
        _number(cell)
    except ValueError:
        return False
    return True


def _numbers(row: int, cells: Sequence[str], lead: int, head: Sequence[str]) -> list[float]:
    told = []
    for column, cell in enumerate(cells[lead:], start=lead + 1):
        if not cell or not _is_number(cell):
            name = head[column - 1] if column <= len(head) and head[column - 1] else str(column)
            raise InvalidValue(
                said(
                    "Row {row}, column {column}: «{cell}» is no number.",
                    row=row,
                    column=name,
                    cell=cell,
                ),
                "Write the place that this person gave the statement, for example -2.",
                field="file",
            )
        told.append(_number(cell))
    return told


def _must_differ(people: Sequence[str]) -> None:
    twice = [name for name, count in Counter(people).items() if count > 1]
    if twice:
        raise InvalidValue(
            said("Two columns are called «{name}».", name=twice[0]),
            "Give each person a name or code of her own.",
            field="file",
        )


def _must_differ_too(statements: Sequence[str]) -> None:
    twice = [name for name, count in Counter(statements).items() if count > 1]
    if twice:
        raise InvalidValue(
            said("Two rows are called «{name}».", name=twice[0]),
            "Give each statement a number or name of its own.",
            field="file",
        )


def _grid(
    people: Sequence[str], values: Sequence[Sequence[float]]
) -> tuple[tuple[int, ...], tuple[Sentence, ...]]:
    shapes = [tuple(sorted(column)) for column in zip(*values, strict=True)]
    usual = Counter(shapes).most_common(1)[0][0]
    notes = tuple(
        said("{person} gave out other places than most: look at that sort again.", person=name)
        for name, shape in zip(people, shapes, strict=True)
        if shape != usual
    )
    return tuple(round(one) for one in usual), notes
