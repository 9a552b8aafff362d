"""Cells that several lists share: figures at the right, a dash for nothing."""

from __future__ import annotations

from circledesk.ui.tables.cell import Cell


def number(count: int) -> Cell:
    """A figure at the right; zero in grey."""
    return Cell(f"{count:,}", tone="ink" if count else "grey", right=True)


def or_dash(text: str) -> Cell:
    """Words, or a grey dash."""
    return Cell(text or "—", tone="ink" if text else "grey")
