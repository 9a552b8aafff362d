"""What a key or the menu does with the row at hand, while a list has the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

from circledesk.ui.widgets.list_ways import ListWays

Do = Callable[[Any], object]
"""Gets the facts of the row at hand."""


def row_action(view: ListWays, text: str, keys: str, do: Do) -> QAction:
    """Return an action of a list; `keys` may be none."""
    made = QAction(text, view)
    if keys:
        made.setShortcut(QKeySequence(keys))
        made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    made.triggered.connect(on_row(view, do))
    view.addAction(made)
    return made


def on_row(view: ListWays, do: Do) -> Callable[[], None]:
    """Return what does it with the row at hand, where there is one."""

    def done() -> None:
        facts = view.current()
        if facts is not None:
            do(facts)

    return done
