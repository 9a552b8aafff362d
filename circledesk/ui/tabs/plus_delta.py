"""Plus and delta of the chosen meeting, in a line under the list."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel

from circledesk.services.facts.meetings import MeetingRow
from circledesk.ui.widgets.layout import label, row


class PlusDelta(QFrame):
    """41 px at the page's foot; long words are cut here and whole in the tool tip."""

    def __init__(self, *, follow_up: bool = True) -> None:
        super().__init__()
        self.setProperty("kind", "bar")
        self.setFixedHeight(41)
        self._words = ("", "")
        self._plus = label(self.tr("Plus"), "strong")
        self.plus = label("", "grey")
        self._delta = label(self.tr("Delta"), "strong")
        self.delta = label("", "grey")
        self.none = label("", "grey")
        keys = self.tr("F  follow up     Enter  open") if follow_up else self.tr("Enter  open")
        self.keys = label(keys, "grey")
        layout = row(self.none, self._plus, self.plus, 20, self._delta, self.delta, None, self.keys)
        layout.setSpacing(4)
        layout.setContentsMargins(34, 0, 34, 0)
        self.setLayout(layout)

    def show_meeting(self, meeting: object) -> None:
        """Show the words on a meeting; days and gaps have none."""
        told = isinstance(meeting, MeetingRow)
        self._words = (meeting.plus, meeting.delta) if isinstance(meeting, MeetingRow) else ("", "")
        for part, text in zip((self._plus, self._delta), self._words, strict=True):
            part.setVisible(bool(text))
        self.none.setText(self.tr("No plus or delta yet") if told and not any(self._words) else "")
        self.none.setVisible(bool(self.none.text()))
        self.keys.setVisible(told)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the words anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        taken = self.keys.sizeHint().width() + self._plus.sizeHint().width()
        room = max(80, self.width() - taken - self._delta.sizeHint().width() - 140)
        shown = [text for text in self._words if text]
        for part, text in zip((self.plus, self.delta), self._words, strict=True):
            _cut(part, text, room // max(1, len(shown)))


def _cut(part: QLabel, text: str, width: int) -> None:
    plain = " ".join(text.split())
    cut = QFontMetrics(part.font()).elidedText(plain, Qt.TextElideMode.ElideRight, width)
    part.setText(cut)
    part.setVisible(bool(text))
    part.setToolTip(text if cut != plain else "")
