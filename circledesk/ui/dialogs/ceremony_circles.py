"""Choose the circles whose learners graduate together."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from circledesk.errors import InvalidValue
from circledesk.services.facts.circles import CircleRow
from circledesk.ui import asking_certificates, words
from circledesk.ui.context import Context
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_HIGH_PX = 320


class CeremonyCirclesDialog(Dialog):
    """Circles that ended, the newest first; Space ticks."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context, self.tr("A ceremony of several circles"), self.tr("Go on"), width=620
        )
        self.add(label(self.tr("Which circles graduate together?"), "grey"))
        self.circles = QListWidget()
        self.circles.setMinimumHeight(_HIGH_PX)
        self.circles.setAccessibleName(self.tr("Circles that ended"))
        self.add(self.circles)
        context.jobs.read(_ended, self._show, owner=self)
        self.circles.setFocus()

    def request(self) -> Callable[[Session], Any] | None:
        """Nothing is written: the ceremony is opened."""
        chosen = [
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in map(self.circles.item, range(self.circles.count()))
            if item.checkState() is Qt.CheckState.Checked
        ]
        if not chosen:
            raise InvalidValue(
                self.tr("No circle is ticked."), self.tr("Tick one at least with the space bar.")
            )
        self.finished.connect(lambda _: asking_certificates.ceremony(self.context, chosen))
        return None

    def _show(self, rows: list[CircleRow]) -> None:
        for row in rows:
            first, last = row.first_meeting, row.last_meeting
            dates = words.date_span(first, last) if first and last else ""
            item = QListWidgetItem(f"{row.name} · {row.branch} · {dates}")
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setData(Qt.ItemDataRole.UserRole, row.id)
            self.circles.addItem(item)
        self.circles.setCurrentRow(0)


def _ended(session: Session) -> list[CircleRow]:
    """Return the circles that ended and that this computer may issue for."""
    from circledesk.services.circles import circles

    return [one for one in circles(session) if one.status == "finished"]
