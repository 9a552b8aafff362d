"""Keeps None, True and False alive under Python 3.11, where PySide6 6.12 drops them too often.

Each call from Qt into a Python method that returns None takes one reference of None too many, each
decorated slot one of True: some 400 a repaint. After a few hundred repaints the interpreter would
free None and end with «Fatal Python error: none_dealloc» (measured with `sys.getrefcount`; 6.10 and
6.11 do not). From Python 3.12 on these objects are immortal and nothing is to be done; here they
are given, once, more references than any session can drop: what 3.12 does itself.
"""

from __future__ import annotations

import ctypes
import sys

ENOUGH = 1 << 40
"""At 500 lost references a repaint and 60 repaints a second: a thousand years."""


def hold_singletons() -> None:
    """Give None, True and False enough references; a second call does nothing."""
    if sys.version_info >= (3, 12) or sys.getrefcount(None) > ENOUGH // 2:
        return
    for lasting in (None, True, False):
        # An object of CPython begins with its reference count.
        ctypes.c_ssize_t.from_address(id(lasting)).value += ENOUGH
