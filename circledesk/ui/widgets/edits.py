"""When a field is edited, whatever kind of field it is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)


def when_edited(field: QWidget, then: Callable[[], object]) -> None:
    """Call `then` at each change of a field, or of the fields inside it.

    Fields for numbers, dates and times have a line inside that tells of theirs.
    """
    for part in (field, *field.findChildren(QWidget)):
        if isinstance(part, QLineEdit | QPlainTextEdit):
            part.textChanged.connect(lambda *_: then())
        elif isinstance(part, QComboBox):
            part.currentIndexChanged.connect(lambda _: then())
        elif isinstance(part, QAbstractButton) and part.isCheckable():
            part.toggled.connect(lambda _: then())


def when_entered(field: QWidget, then: Callable[[], object]) -> None:
    """Call `then` when Enter ends a line in a field or in those inside it, or when one is left."""
    for part in (field, *field.findChildren(QWidget)):
        if isinstance(part, QLineEdit | QAbstractSpinBox):
            part.editingFinished.connect(lambda: then())
        elif isinstance(part, QPlainTextEdit):
            part.blockCountChanged.connect(lambda _: then())
