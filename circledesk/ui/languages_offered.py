"""The choice of the language in which questions are asked: not always the window's."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox

from circledesk.ui.context import Context

LANGUAGES = (("en", "English"), ("sw", "Kiswahili"), ("fr", "Français"))
"""Each by its own name; those in which our forms are worded."""


def choice(context: Context, name: str) -> QComboBox:
    """Return the choice, at the window's language where our forms have it."""
    made = QComboBox()
    made.setAccessibleName(name)
    for code, called in LANGUAGES:
        made.addItem(called, code)
    made.setCurrentIndex(max(0, made.findData(context.language.code)))
    return made
