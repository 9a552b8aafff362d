"""Cells that a spreadsheet would take for formulas: written with an apostrophe, read without.

P2PU itself writes them bare. Ours are marked by a header row whose first name stands in quotes,
which every reader takes for the same name; so no apostrophe of P2PU's own is ever taken away.
"""

from __future__ import annotations

import re

_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_GUARDED = re.compile(r"'+[=+\-@\t\r]")
_NUMBER = re.compile(r"[+-]\d[\d ]*(\.\d+)?", re.ASCII)
"""A telephone number or figure: a spreadsheet makes at worst a number of it, never a deed."""


def guard(cell: str) -> str:
    """Return a cell that no spreadsheet calculates."""
    return f"'{cell}" if _FORMULA.match(cell) and not _NUMBER.fullmatch(cell) else cell


def bare(cell: str) -> str:
    """Return what `guard` was given."""
    return cell[1:] if _GUARDED.match(cell) else cell


def is_marked(header_line: str) -> bool:
    """Whether a file's first line says that its cells are guarded."""
    return header_line.startswith('"')
