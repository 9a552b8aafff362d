"""`practice`: the practice library in a window of its own; `cli` opens it, as it does the other."""

from __future__ import annotations

from argparse import ArgumentParser


def fill(parser: ArgumentParser) -> None:
    """Nothing more to say than where the real library lies: it is built beside that."""
