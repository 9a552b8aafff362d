"""Keeps what is typed into a form until it is saved or given up: a power cut loses nothing.

    self.half_filled = HalfFilled(self, "change-course:" + course.id, self.title.text)
    self.half_filled.begin()      # when the form shows what it starts from

A dialog's fields are read and filled by their names (`Dialog.add_field`); a form that knows better
says `read` and `fill`. `unfinished.OPENERS` says how a form is opened again.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTime, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTimeEdit,
    QWidget,
)

from circledesk.ui.widgets.edits import when_edited, when_entered
from circledesk.ui.widgets.when import DateField

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context

PAUSE_MS = 300
"""After the last letter; Enter and leaving a field end the pause."""
Content = dict[str, Any]


class HalfFilled(QObject):
    """Lives with its form. What equals the form's beginning is not kept."""

    def __init__(
        self,
        form: Any,
        key: str,
        title: Callable[[], str],
        *,
        read: Callable[[], Content] | None = None,
        fill: Callable[[Content], None] | None = None,
        subject: Callable[[], str] | None = None,
    ) -> None:
        """`form` is a widget with a `context`; `title` says whom or what it is about."""
        super().__init__(form)
        self.key = key
        self._context: Context = form.context
        self._title = title
        self._subject = subject
        self._read = read or (lambda: typed_in(form.named_fields))
        self._fill = fill or (lambda content: fill_in(form.named_fields, content))
        self._beginning: Content | None = None
        self._waiting: Content | None = None
        self._kept = False
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._keep)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._keep_at_once)
        when_edited(form, self.touch)
        when_entered(form, self._soon.start)
        if isinstance(form, QDialog):
            form.finished.connect(self.forget)

    def begin(self) -> None:
        """The form shows what it starts from: from now on what differs is kept."""
        self._beginning = self._read()
        if self._waiting is not None:
            self.take_up(self._waiting)

    def take_up(self, content: Content) -> None:
        """Fill in what was kept, at once or as soon as the form begins."""
        self._waiting = content
        if self._beginning is not None:
            self._waiting, self._kept = None, True
            self._context.forms_open.add(self.key)
            self._fill(content)

    def touch(self) -> None:
        """Something was typed."""
        if self._beginning is not None:
            self._timer.start()

    def _keep_at_once(self) -> None:
        """Enter was pressed: what was typed before it does not wait for a pause."""
        if self._timer.isActive():
            self._timer.stop()
            self._keep()

    def forget(self) -> None:
        """The form was saved or given up."""
        self.saving()(None)

    def saving(self) -> Callable[[object], None]:
        """Call when the content is being written, and what it gives once that went well.

        The form may be gone by then; a refused write leaves what was kept.
        """
        self._timer.stop()
        kept, self._kept = self._kept, False
        context, key = self._context, self.key

        def saved(_: object) -> None:
            if kept:
                let_go(context, key)

        return saved

    def _keep(self) -> None:
        content = self._read()
        if not content or content == self._beginning:
            self.forget()
            return
        self._kept = True
        self._context.forms_open.add(self.key)
        key, title = self.key, self._title().strip()
        subject = self._subject() if self._subject else ""

        def work(session: Session) -> None:
            from circledesk.services.drafts import keep_form

            keep_form(session, key=key, title=title, content=content, subject=subject)

        self._context.jobs.write(work)


def let_go(context: Context, key: str) -> None:
    """Let go of a form that was saved, given up, or whose row is gone."""

    def work(session: Session) -> None:
        from circledesk.services.drafts import drop_form

        drop_form(session, key=key)

    def gone(_: object) -> None:
        context.forms_open.discard(key)
        context.form_let_go.emit()

    context.jobs.write(work, gone)


def typed_in(fields: dict[str, QWidget]) -> Content:
    """Return what stands in fields, by their names."""
    return {name: [_value(part) for part in _parts(field)] for name, field in fields.items()}


def fill_in(fields: dict[str, QWidget], content: Content) -> None:
    """Write into fields what stood there; what another version had besides is left."""
    for name, field in fields.items():
        for part, value in zip(_parts(field), content.get(name, ()), strict=False):
            _put(part, value)


def _parts(field: QWidget) -> list[QWidget]:
    """The parts of a field that hold a value of their own; lines inside numbers do not."""
    kinds = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox)
    if isinstance(field, kinds):
        return [field]
    inside = (QComboBox, QAbstractSpinBox)
    return [
        part
        for part in field.findChildren(QWidget)
        if (isinstance(part, kinds) and not isinstance(part.parentWidget(), inside))
        or (isinstance(part, QAbstractButton) and part.isCheckable())
    ]


def _value(part: QWidget) -> Any:
    if isinstance(part, DateField):
        return part.held.isoformat()
    if isinstance(part, QLineEdit):
        return part.text()
    if isinstance(part, QPlainTextEdit):
        return part.toPlainText()
    if isinstance(part, QComboBox):
        return part.currentText() if part.isEditable() else part.currentIndex()
    if isinstance(part, QTimeEdit):
        return part.time().toString("HH:mm")
    if isinstance(part, QSpinBox):
        return part.value()
    return part.isChecked() if isinstance(part, QAbstractButton) else None


def _put(part: QWidget, value: Any) -> None:
    if isinstance(part, DateField):
        part.set_day(date.fromisoformat(value))
    elif isinstance(part, QLineEdit):
        part.setText(value)
    elif isinstance(part, QPlainTextEdit):
        part.setPlainText(value)
    elif isinstance(part, QComboBox):
        part.setCurrentText(value) if part.isEditable() else part.setCurrentIndex(value)
    elif isinstance(part, QTimeEdit):
        part.setTime(QTime.fromString(value, "HH:mm"))
    elif isinstance(part, QSpinBox):
        part.setValue(value)
    elif isinstance(part, QAbstractButton):
        part.setChecked(value)
