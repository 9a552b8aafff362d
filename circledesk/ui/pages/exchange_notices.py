"""What this computer found out and a person should know: lines that go once they were read."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from circledesk.services.facts.changed import EVERYTHING, Area
from circledesk.services.facts.notices import Notice
from circledesk.ui import words
from circledesk.ui.language import translated
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import Card, clear, column, label, row

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context

_MOST = 2
"""Lines at a time: the page is for parcels; the next one comes when one was read."""


class NoticeLines(QWidget):
    """Takes no room while there is nothing to know."""

    areas: ClassVar[frozenset[Area]] = EVERYTHING

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.notices: tuple[Notice, ...] = ()
        self.buttons: list[Button] = []
        self.lines = column(space=8)
        self.setLayout(self.lines)
        context.changed.connect(self._changed)

    def load(self) -> None:
        """Read what was not seen yet."""
        self.context.jobs.read(_read, self._show, owner=self)

    def mark_seen(self, notice: Notice) -> None:
        """Note that a person read it."""

        def work(session: Session) -> None:
            from circledesk.services.notices import mark_seen

            mark_seen(session, notice.id)

        self.context.jobs.write(work, lambda _: self.load())

    def showEvent(self, event: QShowEvent) -> None:
        """Read when seen."""
        super().showEvent(event)
        self.load()

    def _show(self, notices: tuple[Notice, ...]) -> None:
        self.notices = notices
        clear(self.lines)
        self.buttons = []
        self.lines.setContentsMargins(0, 0, 0, 8 if notices else 0)
        for notice in notices[:_MOST]:
            self.lines.addWidget(self._line(notice))
        self.updateGeometry()

    def _line(self, notice: Notice) -> Card:
        at = notice.at.astimezone(ZoneInfo(self.context.device.zone))
        told = label(translated(notice.words), wrap=True)
        seen = Button(
            self.context.theme,
            self.tr("I have read it"),
            lambda: self.mark_seen(notice),
            kind="small",
            icon="check",
        )
        self.buttons.append(seen)
        line = row(space=16)
        line.addLayout(column(told, label(words.stamp(at), "detail"), space=2), 1)
        line.addWidget(seen, 0, Qt.AlignmentFlag.AlignTop)
        return Card(line, kind="notice")

    def _changed(self, areas: frozenset[Area]) -> None:
        if areas & self.areas and self.isVisible():
            self.load()


def _read(session: Session) -> tuple[Notice, ...]:
    from circledesk.services.notices import notices

    return notices(session)
