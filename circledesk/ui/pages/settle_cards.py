"""Cards of what wants a person: one action each; Enter does it, arrows go from card to card."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy

from circledesk.services.facts.changed import Done
from circledesk.services.facts.exchange import ConflictView
from circledesk.ui.language import tr, translated
from circledesk.ui.pages.settle_words import (
    keep_words,
    lost_value,
    take_words,
    value_words,
    what_differs,
    who_and_when,
)
from circledesk.ui.theme import Theme
from circledesk.ui.widgets.button import Button, restyle
from circledesk.ui.widgets.icon import pixmap
from circledesk.ui.widgets.layout import Card, column, label, row

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context

_TILE_PX = 36


class Tile(QLabel):
    """An icon on a pale ground."""

    def __init__(self, theme: Theme, icon: str) -> None:
        super().__init__()
        self._theme, self._icon = theme, icon
        self.setProperty("kind", "tile")
        self.setFixedSize(QSize(_TILE_PX, _TILE_PX))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        theme.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        ratio = self.devicePixelRatioF()
        self.setPixmap(pixmap(self._icon, self._theme.colours.teal, 18, ratio))


class SettleCard(QFrame):
    """What it is, one line on it, the one button that settles it."""

    def __init__(
        self,
        context: Context,
        icon: str,
        title: str,
        detail: str,
        verb: str = "",
        do: Callable[[], object] | None = None,
    ) -> None:
        super().__init__()
        self.do = do
        self.setProperty("kind", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"{title}. {detail}")
        words = column(label(title, "strong"), label(detail, "grey", wrap=True), space=1)
        layout = row(Tile(context.theme, icon), 8)
        layout.addLayout(words, 1)
        if do is not None:
            self.button = Button(context.theme, verb, do)
            self.button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            layout.addWidget(self.button)
        layout.setContentsMargins(16, 13, 16, 13)
        self.setLayout(layout)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does it, arrows go on."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.do is not None:
            self.do()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The card that the keyboard is on is seen."""
        super().focusInEvent(event)
        restyle(self, "kind", "reached")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Another has the keyboard."""
        super().focusOutEvent(event)
        restyle(self, "kind", "card")


class VersionsCard(Card):
    """Both values side by side, who wrote each and when; one is kept, or the other taken."""

    def __init__(self, context: Context, conflict: ConflictView) -> None:
        zone = ZoneInfo(context.device.zone)
        about = tr("{what}: {cell}").format(
            what=translated(conflict.what), cell=what_differs(conflict.cell)
        )
        lost = lost_value(conflict)
        shown = value_words(conflict.cell, conflict.shown, zone)
        if conflict.deleted:
            shown = tr("Deleted")
        here = context.device.name
        other = value_words(conflict.cell, lost.value, zone)
        both = row(space=12)
        both.addWidget(_version(shown, who_and_when(conflict.now, zone, here), shown=True), 1)
        both.addWidget(_version(other, who_and_when(lost, zone, here), shown=False), 1)
        self._context, self._id = context, conflict.id
        self.keep = Button(context.theme, keep_words(conflict, zone), self._keep)
        self.take = Button(context.theme, take_words(conflict, zone), self._take)
        super().__init__(
            label(tr("Two versions"), "heading"),
            label(about, "grey", wrap=True),
            both,
            2,
            row(self.keep, self.take, None),
        )
        self.setAccessibleName(f"{tr('Two versions')}. {about}")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _keep(self) -> None:
        from circledesk.services.settle import keep_conflict

        self._settle(lambda session: keep_conflict(session, conflict_id=self._id))

    def _take(self) -> None:
        from circledesk.services.settle import restore_conflict

        self._settle(lambda session: restore_conflict(session, conflict_id=self._id))

    def _settle(self, work: Callable[[Session], Done]) -> None:
        self.keep.setEnabled(False)
        self.take.setEnabled(False)
        self._context.jobs.write(work)


def _version(text: str, told: str, *, shown: bool) -> Card:
    if shown:
        told = tr("{who} · shown now").format(who=told) if told else tr("shown now")
    card = Card(
        label(text, "strong", wrap=True),
        label(told, "detail", wrap=True),
        kind="pick" if shown else "card",
        space=3,
    )
    card.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return card
