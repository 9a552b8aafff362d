"""Rows as they are on screen, for the clipboard and for files: same rows, order and columns."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtGui import QGuiApplication

from circledesk.ui.tables.cell import Column
from circledesk.ui.tables.rows_model import RowsModel

if TYPE_CHECKING:
    from circledesk.interop.spreadsheets import Value

R = TypeVar("R")


def headings_of(columns: Sequence[Column[Any]]) -> tuple[str, ...]:
    """The headings of columns in a file."""
    return tuple(heading for column in columns for heading in column.headings())


def values_of(columns: Sequence[Column[R]], row: R) -> tuple[Value, ...]:
    """One row in a file."""
    return tuple(value for column in columns for value in column.values(row))


def lines_of(columns: Sequence[Column[R]], rows: Iterable[R]) -> Iterator[tuple[Value, ...]]:
    """Rows in a file, one by one."""
    return (values_of(columns, row) for row in rows)


def copy_rows(
    model: RowsModel[Any],
    shown: Sequence[int],
    numbers: Sequence[int],
    *,
    headings: bool,
    done: Callable[[int], object] = lambda count: None,
) -> None:
    """Put rows on the clipboard with tabs between the columns, as spreadsheets and mails take."""
    columns = [model.columns[number] for number in shown]

    def put(rows: list[Any]) -> None:
        lines = [_line(values_of(columns, row)) for row in rows]
        head = [_line(headings_of(columns))] if headings else []
        QGuiApplication.clipboard().setText("\n".join([*head, *lines]))
        done(len(rows))

    if numbers:
        model.gather(numbers, put)


def _line(values: Sequence[Value]) -> str:
    from circledesk.interop.spreadsheets import as_text

    return "\t".join(" ".join(as_text(value).split()) for value in values)
