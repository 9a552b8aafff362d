"""Imports of many modules without PySide6's detour."""

from __future__ import annotations

import builtins
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def plain_imports() -> Iterator[None]:
    """Use the import that PySide6 found when it came.

    PySide6 puts its own before it, for a switch (`from __feature__ import …`) that nobody here
    uses; the database's hundreds of modules load a fifth faster without (benchmarks/start.py).
    """
    detour = builtins.__import__
    builtins.__import__ = getattr(builtins, "__orig_import__", detour)
    try:
        yield
    finally:
        builtins.__import__ = detour
