"""How large a file may be: what a branch keeps is far below, and no file fills the memory."""

from __future__ import annotations

from circledesk.interop.lists_in.grid import Unreadable
from circledesk.said import said

MAX_BYTES = 50 * 1024 * 1024
MAX_UNPACKED = 200 * 1024 * 1024
MAX_ROWS = 100_000
MAX_COLUMNS = 16_384
MAX_CELLS = 4_000_000
"""Of the rectangle that holds all cells: so many are read into memory at once."""


def check_bytes(size: int) -> None:
    """Refuse a file that is too large to be a list."""
    if size > MAX_BYTES:
        raise Unreadable(
            said("The file has {size} MB; at most {most} are read.",
                 size=size // 1024 // 1024, most=MAX_BYTES // 1024 // 1024),
            "Save only the sheet with the list as a file of its own, without pictures.",
        )  # fmt: skip


def check_span(rows: int, columns: int) -> None:
    """Refuse a sheet whose cells lie too far apart, or are too many."""
    if rows > MAX_ROWS:
        raise Unreadable(
            said("The sheet has {count} rows; at most {most} are read.", count=rows, most=MAX_ROWS),
            "Save the list in parts, or take out what stands far below it.",
        )
    if columns > MAX_COLUMNS or rows * columns > MAX_CELLS:
        raise Unreadable(
            said("The sheet reaches to row {row} and to column {column}: that is too large.",
                 row=rows, column=columns),
            "Take out what stands far below the list or far to the right of it, and save it again.",
        )  # fmt: skip


def too_much_unpacked() -> Unreadable:
    """The refusal of a file that grows without end when it is unpacked."""
    return Unreadable(
        said("Unpacked, the file is larger than {most} MB.", most=MAX_UNPACKED // 1024 // 1024),
        "Open it in a spreadsheet program, copy the list into a new file, and save that.",
    )
