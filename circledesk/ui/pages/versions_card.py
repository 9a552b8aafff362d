"""Both values side by side, with who, when and where: K keeps what is shown, R takes the other."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QSizePolicy

from circledesk.services.facts.changed import Done
from circledesk.services.facts.exchange import ConflictView, OtherValue
from circledesk.ui.language import tr
from circledesk.ui.pages.settle_cards import FocusCard
from circledesk.ui.pages.settle_words import (
    about_words,
    keep_words,
    other_versions,
    take_words,
    version_words,
    who_and_when,
)
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import column, label, row

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context

_SIDE_BY_SIDE = 3


class VersionsCard(FocusCard):
    """One is kept, or another taken. With `picks` it can be picked, to settle many at once."""

    picked = Signal()
    chose = Signal(str)
    """keep or restore, by key; the page does it for all that are picked."""

    def __init__(self, context: Context, conflict: ConflictView, *, picks: bool = False) -> None:
        super().__init__(conflict.id)
        self._context, self.conflict = context, conflict
        self._zone = ZoneInfo(context.device.zone)
        self._here = context.device.name
        about = about_words(conflict, self._here)
        self.tick = QCheckBox()
        self.tick.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.tick.setAccessibleName(tr("Pick"))
        self.tick.setVisible(picks)
        self.tick.toggled.connect(self.picked)
        self.keep = self._button("K", keep_words(conflict, self._zone), self._keep)
        boxes = [self._box(conflict.now, self.keep, shown=True)]
        self.takes: list[Button] = []
        for number, other in enumerate(other_versions(conflict)):
            take = self._button(
                "" if number else "R",
                take_words(conflict, other, self._zone),
                partial(self._take, other.id),
            )
            self.takes.append(take)
            boxes.append(self._box(other, take, shown=False))
        self.take = self.takes[0]
        both = row(*boxes, space=12) if len(boxes) <= _SIDE_BY_SIDE else column(*boxes)
        for box in boxes:
            both.setStretchFactor(box, 1)
        heading = row(self.tick, label(about, "strong", wrap=True), space=4)
        heading.setStretch(1, 1)
        layout = column(heading, both, space=8)
        layout.setContentsMargins(16, 12, 16, 14)
        self.setLayout(layout)
        self.setAccessibleName(f"{tr('Two versions')}. {about}")
        self.setAccessibleDescription(tr("K keeps what is shown, R takes the other."))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def do_by_key(self, event: QKeyEvent) -> bool:
        """K and R choose, Space picks."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if event.key() == Qt.Key.Key_Space and not self.tick.isHidden():
            self.tick.toggle()
        elif event.key() in (Qt.Key.Key_K, Qt.Key.Key_R) and self.keep.isEnabled():
            self.chose.emit("keep" if event.key() == Qt.Key.Key_K else "restore")
        else:
            return False
        return True

    def show_picked(self, picked: bool) -> None:
        """Tick it, or not, without telling."""
        self.tick.blockSignals(True)
        self.tick.setChecked(picked)
        self.tick.blockSignals(False)

    def settle(self, choice: str) -> None:
        """Do what a key chose."""
        if choice == "keep":
            self._keep()
        else:
            self._take(other_versions(self.conflict)[0].id)

    def _keep(self) -> None:
        from circledesk.services.settle import keep_conflict

        self._settle(lambda session: keep_conflict(session, conflict_id=self.key))

    def _take(self, version: str) -> None:
        from circledesk.services.settle import restore_conflict

        self._settle(
            lambda session: restore_conflict(session, conflict_id=self.key, version=version)
        )

    def _settle(self, work: Callable[[Session], Done]) -> None:
        for button in (self.keep, *self.takes):
            button.setEnabled(False)
        self._context.jobs.write(work)

    def _button(self, key: str, words: str, do: Callable[[], object]) -> Button:
        made = Button(self._context.theme, words.replace("&", "&&"), do, kind="small", tip=words)
        made.setProperty("key", key)
        return made

    def _box(self, version: OtherValue | None, button: Button, *, shown: bool) -> QFrame:
        told = who_and_when(version, self._zone, self._here)
        if shown:
            told = tr("{who} · shown now").format(who=told) if told else tr("shown now")
        text = version_words(self.conflict, version, self._zone, shown=shown)
        box = QFrame()
        box.setProperty("kind", "pick" if shown else "card")
        key = str(button.property("key"))
        foot = row(button, label(key, "key"), None) if key else row(button, None)
        inside = column(
            label(text, "strong", wrap=True),
            label(told, "detail", wrap=True),
            None,
            2,
            foot,
            space=3,
        )
        inside.setContentsMargins(12, 9, 12, 10)
        box.setLayout(inside)
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        return box
