"""One paper slip as a row of fields, with a line below for what is wrong and who it may be."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QCompleter,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QWidget,
)

from circledesk.services.facts.same_person import Like
from circledesk.services.facts.slips import Fault, Slip
from circledesk.services.phones import said_phone
from circledesk.ui import words
from circledesk.ui.context import Context
from circledesk.ui.dialogs.sign_up_words import goals
from circledesk.ui.language import tr, translated
from circledesk.ui.widgets.button import Button, restyle
from circledesk.ui.widgets.layout import label, row

_PAUSE_MS = 250
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SHARES = (26, 16, 20, 0, 18, 0, 20)
"""Of the width, column by column; 0: as narrow as its words."""


def columns() -> tuple[str, ...]:
    """The headings."""
    return (
        tr("Name"),
        tr("Phone"),
        tr("E-mail"),
        tr("Under 18"),
        tr("Parent or guardian"),
        tr("Signed"),
        tr("Goal"),
    )


class SlipRow(QObject):
    """Enter goes on to the next field that is needed, then to the next slip; Down goes there."""

    left = Signal(int)
    """The keyboard goes to the slip so many rows on."""
    typed = Signal()

    def __init__(self, context: Context, grid: QGridLayout, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.name, self.phone, self.email = QLineEdit(), QLineEdit(), QLineEdit()
        self.under_18, self.guardian = QCheckBox(), QLineEdit()
        self.consent, self.goal = QCheckBox(), QLineEdit()
        self.all_signed = False
        self.like: Like | None = None
        self.taken: Like | None = None
        self.fields: tuple[QLineEdit | QCheckBox, ...] = (
            self.name, self.phone, self.email, self.under_18, self.guardian, self.consent,
            self.goal,
        )  # fmt: skip
        self._fault = ""
        self._settled_name = ""
        self._arrange(grid, number)
        self._listen()

    @property
    def blank(self) -> bool:
        """Whether nothing was typed; a tick that stands on all slips is nothing."""
        lines = [field for field in self.fields if isinstance(field, QLineEdit)]
        return not any(line.text().strip() for line in lines)

    def slip(self) -> Slip:
        """What stands in the row."""
        return Slip(
            name=self.name.text(),
            phone=self.phone.text(),
            email=self.email.text(),
            under_18=self.under_18.isChecked(),
            guardian_name=self.guardian.text() if self.under_18.isChecked() else "",
            consent=self.consent.isChecked(),
            goal=self.goal.text(),
            learner_id=self.taken.id if self.taken else "",
        )

    def show_slip(self, told: dict[str, Any]) -> None:
        """Fill the row; nothing empties it."""
        self.forget()
        for name, field in zip(_NAMES, self.fields, strict=True):
            if isinstance(field, QLineEdit):
                field.setText(str(told.get(name, "")))
            else:
                field.setChecked(bool(told.get(name, False)))
        if not told and self.all_signed:
            self.consent.setChecked(True)

    def say_fault(self, fault: Fault | None) -> None:
        """Say what is wrong, and mark the field."""
        self._fault = translated(fault.words) if fault else ""
        for name, field in zip(_NAMES, self.fields, strict=True):
            restyle(field, "wrong", "true" if fault and fault.field == name else "false")
        self._say()

    def wrong_field(self, fault: Fault) -> QLineEdit | QCheckBox:
        """The field that a fault is about."""
        at = _NAMES.index(fault.field) if fault.field in _NAMES else 0
        return self.fields[at]

    def offer(self, found: Like | None) -> None:
        """Ask whether it is somebody who is known; `found` is the likeliest."""
        self.like = found
        self._say()

    def take(self) -> None:
        """F2: it is who is known."""
        if self.like is not None:
            self.taken, self.like = self.like, None
            self.phone.setPlaceholderText(said_phone(self.taken.phone, self._context.country))
            self._say()

    def leave(self) -> None:
        """F3: it is somebody new."""
        if self.like is not None or self.taken is not None:
            self.like = self.taken = None
            self._settled_name = self.name.text()
            self.phone.setPlaceholderText("")
            self._say()

    def forget(self) -> None:
        """It is a fresh slip."""
        self.like = self.taken = None
        self._settled_name = ""
        self.phone.setPlaceholderText("")
        self.say_fault(None)

    @property
    def wants_looking(self) -> bool:
        """Whether somebody may be known by what was typed."""
        name = self.name.text().strip()
        return len(name) > 2 and self.taken is None and name != self._settled_name

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and the arrows go from field to field and from slip to slip."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if event.key() in _ENTER:
            self._go_on(watched)
            return True
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.left.emit(1 if event.key() == Qt.Key.Key_Down else -1)
            return True
        return super().eventFilter(watched, event)

    def _go_on(self, field: QObject) -> None:
        """To the next field that is wanted; from an empty name nowhere further."""
        if field is self.name and self.blank:
            self.left.emit(0)
            return
        at = next(number for number, one in enumerate(self.fields) if one is field)
        for following in self.fields[at + 1 :]:
            if following.isEnabled() and not (following is self.consent and self.all_signed):
                following.setFocus()
                return
        self.left.emit(1)

    def _arrange(self, grid: QGridLayout, number: int) -> None:
        for at, (field, heading) in enumerate(zip(self.fields, columns(), strict=True)):
            spoken = tr("{heading}, slip {number}").format(heading=heading, number=number)
            field.setAccessibleName(spoken)
            side = Qt.AlignmentFlag(0)
            if isinstance(field, QCheckBox):
                side = Qt.AlignmentFlag.AlignCenter
            grid.addWidget(field, 2 * number - 1, at, side)
            grid.setColumnStretch(at, _SHARES[at])
            field.installEventFilter(self)
        completer = QCompleter(goals()[1:], self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.goal.setCompleter(completer)
        self.guardian.setEnabled(False)
        self.words = label("", "detail", wrap=True)
        theme = self._context.theme
        self.same = Button(theme, tr("Same (F2)"), self.take, kind="link")
        self.new = Button(theme, tr("New (F3)"), self.leave, kind="link")
        for button in (self.same, self.new):
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.below = QWidget()
        line: QHBoxLayout = row(self.words, self.same, self.new, space=16)
        line.setStretch(0, 1)
        self.below.setLayout(line)
        grid.addWidget(self.below, 2 * number, 0, 1, len(self.fields))
        self.below.hide()

    def _listen(self) -> None:
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self.typed)
        for field in self.fields:
            if isinstance(field, QLineEdit):
                field.textEdited.connect(lambda _: self._edited())
            else:
                field.toggled.connect(lambda _: self._edited())
        self.name.textEdited.connect(lambda _: self._drop_known())
        self.under_18.toggled.connect(self.guardian.setEnabled)

    def _edited(self) -> None:
        if self._fault:
            self.say_fault(None)
        self._timer.start()

    def _drop_known(self) -> None:
        """Another name is another person."""
        self.taken = None
        self.phone.setPlaceholderText("")
        self._say()

    def _say(self) -> None:
        asked = self.like is not None
        for part in (self.same, self.new):
            part.setVisible(asked)
        asks = self._question(self.like) if self.like else ""
        told = " ".join(part for part in (self._fault, asks) if part)
        if not told and self.taken is not None:
            told = tr("Signs up {name}, who is known here. Somebody new: F3.").format(
                name=self.taken.name
            )
        restyle(self.words, "kind", "red" if self._fault else "detail")
        self.words.setText(told)
        self.below.setVisible(bool(told))

    def _question(self, like: Like) -> str:
        seen = like.last_signed_up
        when = words.year_date(seen.date()) if seen else ""
        phone = said_phone(like.phone, self._context.country)
        told = ", ".join(part for part in (like.name, when, phone or like.email) if part)
        return tr("Like {who}?").format(who=told)


_NAMES = ("name", "phone", "email", "under_18", "guardian_name", "consent", "goal")


def when_pressed(rows: Callable[[], SlipRow | None], do: str) -> Callable[[], None]:
    """Return what a key does to the row that has the keyboard: take or leave."""

    def act() -> None:
        found = rows()
        if found is not None:
            getattr(found, do)()

    return act
