"""The locked window: who is here, and her PIN. It lies over everything and shows no data."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLineEdit, QWidget

from circledesk.ui.language import translated
from circledesk.ui.theme import DIGIT_PT, PIN_PT, font, large
from circledesk.ui.widgets.button import Button, restyle
from circledesk.ui.widgets.layout import Card, column, label, row

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from circledesk.errors import CircleDeskError
    from circledesk.services.facts.people import PersonHere
    from circledesk.ui.context import Context

_DIGIT_PX = QSize(72, 48)
_PIN_PX = QSize(232, 56)
_KEYS = "123456789"
LONGEST = 8


class PinLine(QLineEdit):
    """A large line for figures that are not shown."""

    def __init__(self) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.setMaxLength(LONGEST)
        self.setFixedSize(_PIN_PX)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setStyleSheet(large(_PIN_PX.height() - 2, PIN_PT))


class LockScreen(QWidget):
    """Says who wants in with which PIN; what comes of it is told by `refuse` and `wait`."""

    tried = Signal(str, str)
    """Person's id, PIN."""
    forgotten = Signal(str)

    def __init__(
        self, context: Context, window: QWidget, people: tuple[PersonHere, ...], chosen: str = ""
    ) -> None:
        super().__init__(window)
        self.setProperty("kind", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context, self._window = context, window
        self._people = [one for one in people if one.pin]
        self._group = QButtonGroup(self)
        self._clock = QTimer(self, interval=1000)
        self._clock.timeout.connect(self._tick)
        self._left = 0
        self.pin = PinLine()
        self.pin.setAccessibleName(self.tr("PIN"))
        self.pin.returnPressed.connect(self._try)
        self.told = label("", "red", wrap=True)
        self.told.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.told.setMinimumHeight(40)
        self.told.setFixedWidth(_PIN_PX.width())
        self.unlock = Button(context.theme, self.tr("Unlock"), self._try, kind="primary")
        self.lost = Button(context.theme, self.tr("Forgotten?"), self._forgot, kind="link")
        self._arrange(chosen)
        self.setAccessibleName(self.tr("CircleDesk is locked"))

    @property
    def chosen(self) -> str:
        """The id of the person whose PIN is asked for."""
        return self._people[self._group.checkedId()].id

    def refuse(self, error: CircleDeskError) -> None:
        """Say why not, and count down where a wait is due."""
        self.pin.clear()
        self._left = int(getattr(error, "wait", 0))
        self._say(translated(error.sentence))
        if self._left:
            self._clock.start()
            self._tell_wait()
        self._rest(self._left > 0)

    def start(self) -> None:
        """Be ready for figures."""
        self._rest(False)
        self.pin.clear()
        self.pin.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the whole window, whatever it was resized to."""
        if self.size() != self._window.size():
            self.setGeometry(self._window.rect())
        super().paintEvent(event)

    def _arrange(self, chosen: str) -> None:
        names = column(label(self.tr("CircleDesk is locked"), "title"), space=8)
        names.addWidget(label(self.tr("Who is here?"), "grey"))
        names.addSpacing(8)
        for number, one in enumerate(self._people):
            names.addWidget(self._person(number, one))
            wanted = one.id == chosen or (not chosen and one.now)
            if wanted or not number:
                self._group.button(number).setChecked(True)
        names.addStretch(1)
        pin = column(self.pin, self._digits(), self.told, self.unlock, self.lost, space=8)
        pin.setAlignment(self.lost, Qt.AlignmentFlag.AlignHCenter)
        inside = row(names, 32, pin, space=16)
        card = Card()
        card.inside.addLayout(inside)
        card.inside.setContentsMargins(32, 20, 32, 12)
        card.setMaximumWidth(720)
        whole = column(None, row(None, card, None), None, space=0)
        self.setLayout(whole)

    def _person(self, number: int, one: PersonHere) -> Button:
        from circledesk.ui import words

        role = words.role(one.role)
        button = Button(self._context.theme, f"{one.name} · {role}", kind="place")
        button.setCheckable(True)
        button.setMinimumWidth(280)
        button.setFont(font())
        button.clicked.connect(self._change)
        self._group.addButton(button, number)
        return button

    def _digits(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(8)
        for at, figure in enumerate(_KEYS):
            grid.addWidget(self._key(figure, partial(self._type, figure)), at // 3, at % 3)
        back = self._key("⌫", self.pin.backspace)
        back.setAccessibleName(self.tr("Take the last figure away"))
        grid.addWidget(self._key("0", lambda: self._type("0")), 3, 1)
        grid.addWidget(back, 3, 2)
        return grid

    def _key(self, text: str, do: Callable[[], object]) -> Button:
        button = Button(self._context.theme, text, do)
        button.setFixedSize(_DIGIT_PX)
        button.setStyleSheet(large(_DIGIT_PX.height() - 2, DIGIT_PT))
        return button

    def _type(self, figure: str) -> None:
        if self.pin.isEnabled():
            self.pin.insert(figure)
            self.pin.setFocus()

    def _change(self) -> None:
        self._clock.stop()
        self._left = 0
        self._say("")
        self.start()

    def _try(self) -> None:
        if self.pin.text() and self.pin.isEnabled():
            self._say("")
            self._rest(True)
            self.tried.emit(self.chosen, self.pin.text())

    def _forgot(self) -> None:
        self.forgotten.emit(self.chosen)

    def _rest(self, resting: bool) -> None:
        self.pin.setEnabled(not resting)
        self.unlock.setEnabled(not resting)
        if not resting:
            self.pin.setFocus()

    def _tick(self) -> None:
        self._left -= 1
        if self._left > 0:
            self._tell_wait()
            return
        self._clock.stop()
        self._say("")
        self._rest(False)

    def _tell_wait(self) -> None:
        minutes, seconds = divmod(self._left, 60)
        text = self.tr("Too many wrong PINs. Try again in {time}.")
        self._say(text.format(time=f"{minutes}:{seconds:02}"))

    def _say(self, text: str) -> None:
        self.told.setText(text)
        restyle(self.pin, "wrong", "true" if text else "false")
