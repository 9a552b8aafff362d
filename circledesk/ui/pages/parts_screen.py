"""Parts and their clock for the projector: one part at a time, in letters for the last row.

Of a meeting (`run_screen`) and of an event (`event_run`).
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLayout, QProgressBar

from circledesk.ui.run_clock import RunClock, clock_text
from circledesk.ui.widgets.breaking_line import BreakingLine
from circledesk.ui.widgets.button import Button, restyle
from circledesk.ui.widgets.layout import column, label, row

if TYPE_CHECKING:
    from circledesk.ui.context import Context

_TICK_MS = 250
_EDGE_PX = 40
_ROOM_FOR_KEYS_PX = 520
"""Lower, the words on the keys go first: each button says its own as a tip."""
SHARES = {"clock": 0.25, "part": 0.078, "hint": 0.04, "small": 0.028}
"""Heights of letters as shares of the screen's."""


@dataclass(frozen=True, slots=True)
class ShownPart:
    """A part as the last row reads it."""

    name: str
    minutes: int
    hint: str = ""


class PartsScreen(QDialog):
    """Space begins and pauses, → or Enter is the next part, + a minute more, Esc leaves.

    A part that is over waits for the person: nobody is cut short by a machine. Subclasses read
    what is shown (`read`) and hand it to `show_parts`.
    """

    public = True
    """Meant for all to see: stays while the window behind it is locked."""

    shares = SHARES

    def __init__(self, context: Context, title: str, now: Callable[[], float] = time.time) -> None:
        super().__init__(context.window)
        self.context = context
        self._now = now
        self._parts: tuple[ShownPart, ...] = ()
        self._clock: RunClock | None = None
        self._sound, self._rang = False, False
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._make_words()
        self._make_buttons()
        self._arrange()
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self.tick)
        self.read()

    def open_wide(self) -> QDialog:
        """Fill the screen."""
        self.setModal(True)
        self.showFullScreen()
        return self

    def read(self) -> None:
        """Read the parts."""
        raise NotImplementedError

    def edit(self) -> None:
        """Change the parts."""
        raise NotImplementedError

    def show_parts(
        self, head: str, hours: str, parts: Sequence[ShownPart], told: str, editable: bool
    ) -> None:
        """Show the first part; it begins with Space. `told` stands below what is asked."""
        self._parts = tuple(parts)
        self._clock = RunClock([part.minutes for part in parts], self._now)
        self.head.setText(head)
        self.hours.setText(hours)
        self.delta.setText(told)
        self.delta.setVisible(bool(told))
        self.edit_button.setVisible(editable)
        self._timer.start()
        self.tick()

    def begin_or_pause(self) -> None:
        """Space."""
        if self._clock is not None:
            if self._clock.running:
                self._clock.pause()
            else:
                self._clock.go_on()
            self.tick()

    def next_part(self) -> None:
        """The next part begins with its whole time; after the last one nothing follows."""
        self._go(1)

    def part_before(self) -> None:
        """Back to the part before."""
        self._go(-1)

    def more(self) -> None:
        """One minute more."""
        if self._clock is not None:
            self._clock.add(1)
            self._rang = False
            self.tick()

    def tick(self) -> None:
        """Show how the time stands."""
        if not self._parts or self._clock is None:
            return
        clock, part = self._clock, self._parts[self._clock.at]
        left = clock.left
        self.part.setText(part.name)
        self.hint.setText(part.hint)
        self.clock.setText(clock_text(left))
        restyle(self.clock, "kind", "amber" if left <= 0 else "run")
        self.bar.setValue(round(clock.share * 1000))
        self.strip.setText(self._strip(clock.at))
        self._say_buttons(clock, left)
        if left <= 0 and not self._rang and clock.running:
            self._rang = True
            if self._sound:
                QApplication.beep()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the whole screen; Esc leaves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_PageDown):
            self.next_part()
        elif event.key() == Qt.Key.Key_PageUp:
            self.part_before()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        """As small as screens are; letters shrink with it."""
        return QSize(max(640, self._foot.minimumSizeHint().width() + 2 * _EDGE_PX), 400)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Letters grow with the screen."""
        super().resizeEvent(event)
        self._keys.setVisible(self.height() >= _ROOM_FOR_KEYS_PX)
        height = min(self.height(), round(self.width() * 0.62))
        for kind, widgets in self._sized.items():
            size = max(11, round(height * self.shares[kind]))
            weight = 600 if kind in ("clock", "part") else 400
            for one in widgets:
                one.setStyleSheet(f"font-size: {size}px; font-weight: {weight};")

    def _make_words(self) -> None:
        centre = Qt.AlignmentFlag.AlignCenter
        self.head, self.hours = label("", "grey"), label("", "grey")
        self.part, self.clock = label("", "run"), label("", "run")
        self.hint, self.strip = label("", wrap=True), label("", "grey", wrap=True)
        self.delta = label("", "teal", wrap=True)
        self.strip.setTextFormat(Qt.TextFormat.RichText)
        for one in (self.part, self.clock, self.hint, self.strip, self.delta):
            one.setAlignment(centre)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setMaximum(1000)
        self.bar.setAccessibleName(self.tr("How much of this part is gone"))
        self._sized: dict[str, list[QLabel]] = {
            "clock": [self.clock],
            "part": [self.part],
            "hint": [self.hint, self.delta],
            "small": [self.head, self.hours, self.strip],
        }

    def _make_buttons(self) -> None:
        theme = self.context.theme
        go, more = self.begin_or_pause, self.more
        self.go_button = Button(theme, "", go, kind="primary", tip=self.tr("Space"))
        self.next_button = Button(theme, self.tr("Next part"), self.next_part, tip="→")
        self.more_button = Button(theme, self.tr("One minute more"), more, tip="+")
        self.sound_button = Button(theme, "", self._switch_sound, tip="S")
        self.edit_button = Button(theme, self.tr("Parts…"), self.edit, tip="E")
        self.leave_button = Button(theme, self.tr("Leave"), self.reject, tip="Esc")
        for button in (self.go_button, self.next_button, self.more_button):
            button.setAutoDefault(False)
        for keys, do in (
            ("Space", go),
            ("Right", self.next_part),
            ("Left", self.part_before),
            ("+", more),
            ("=", more),
            ("S", self._switch_sound),
            ("E", self.edit),
        ):
            QShortcut(QKeySequence(keys), self, do)
        self._say_sound()

    def _arrange(self) -> None:
        self._foot = foot = BreakingLine(
            row(self.go_button, self.next_button, self.more_button, None, space=12),
            row(self.sound_button, self.edit_button, self.leave_button, space=12),
        )
        keys = self.tr("Space begins and pauses · → next part · + one minute more · Esc leaves")
        self._keys = label(keys, "detail", wrap=True)
        body = column(
            row(self.head, None, self.hours),
            None,
            self.part,
            self.clock,
            self.bar,
            16,
            self.hint,
            8,
            self.delta,
            None,
            self.strip,
            8,
            foot,
            self._keys,
        )
        body.setContentsMargins(_EDGE_PX, 16, _EDGE_PX, 14)
        body.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setLayout(body)

    def _go(self, step: int) -> None:
        if self._clock is not None:
            self._clock.go_to(self._clock.at + step)
            self._rang = False
            self.tick()

    def _say_buttons(self, clock: RunClock, left: int) -> None:
        begun = clock.running or clock.at > 0 or clock.share > 0
        still = self.tr("Go on") if begun else self.tr("Begin")
        self.go_button.setText(self.tr("Pause") if clock.running else still)
        self.next_button.setEnabled(not clock.last)
        over = left <= 0 and not clock.last
        self.next_button.setText(
            self.tr("Time for the next part") if over else self.tr("Next part")
        )

    def _strip(self, at: int) -> str:
        """All parts with their minutes; the one under way stands out."""
        told = self.tr("{part} {n} min")
        parts = [told.format(part=escape(part.name), n=part.minutes) for part in self._parts]
        parts[at] = f"<b>{parts[at]}</b>"
        return " &nbsp;·&nbsp; ".join(parts)

    def _switch_sound(self) -> None:
        self._sound = not self._sound
        self._say_sound()

    def _say_sound(self) -> None:
        self.sound_button.setText(self.tr("Sound on") if self._sound else self.tr("Sound off"))
