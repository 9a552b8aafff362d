"""What putting a backup back would change, told before it happens; the caller does it."""

from __future__ import annotations

from datetime import tzinfo
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from circledesk.services.facts.backups import RestorePreview
from circledesk.ui import backup_words, words
from circledesk.ui.language import translated
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label

if TYPE_CHECKING:
    from circledesk.ui.context import Context

_RIGHT = Qt.AlignmentFlag.AlignRight
SHOWN = 12
"""So many of the actions that would be undone are named here."""


class RestoreBackupDialog(Dialog):
    """Counts that would go and come back, own actions that would be undone, newest first."""

    ends_in = "backup.restore"

    def __init__(self, context: Context, told: RestorePreview) -> None:
        super().__init__(context, self.tr("Put a backup back"), self.tr("Put it back"), width=600)
        self.told = told
        when = backup_words.when(told.at, _zone(context))
        line = self.tr("Everything becomes as it was on {when}.").format(when=when)
        self.add(label(line, wrap=True))
        if told.damaged:
            self.add(label(self._unreadable(), "amber", wrap=True))
        self.add(self._counts())
        if told.own is not None:
            self.add(label(self._undone(told.own), "strong", wrap=True))
        for action in told.actions[:SHOWN]:
            moment = backup_words.when(action.at, _zone(context))
            self.add(label(f"{moment} · {translated(action.name)}", "grey", wrap=True))
        if told.own is not None and told.own > SHOWN:
            more = self.tr("and {n} more").format(n=f"{told.own - SHOWN:,}")
            self.add(label(more, "grey"))
        self.add(label(self._not_back(), wrap=True))

    def request(self) -> None:
        """The restore itself shows its progress in the window, once this is closed."""

    def _counts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        heads = ("", self.tr("now"), self.tr("then"), self.tr("go"), self.tr("come back"))
        for at, head in enumerate(heads):
            grid.addWidget(label(head, "detail"), 0, at, _RIGHT)
        for line, change in enumerate(self.told.changes, 1):
            grid.addWidget(label(backup_words.kind(change.kind)), line, 0)
            for at, number in enumerate((change.now, change.then, change.goes, change.comes), 1):
                kind = "amber" if at == 3 and number else "grey"
                text = "?" if number is None else f"{number:,}"
                grid.addWidget(label(text, kind), line, at, _RIGHT)
        grid.setColumnStretch(5, 1)
        return grid

    def _unreadable(self) -> str:
        return self.tr(
            "A part of what is here is damaged and cannot be read: it cannot be told in full what "
            "would go. The damaged library is kept too."
        )

    def _undone(self, own: int) -> str:
        if not own:
            return self.tr("Nothing that was done at this computer since would be undone.")
        return words.counted(
            self.tr("One action of this computer would be undone:"),
            self.tr("{n} actions of this computer would be undone, the newest first:"),
            own,
        )

    def _not_back(self) -> str:
        """What a restore cannot bring, and how to take it back."""
        told = [
            self.tr(
                "What others sent since comes back with their next parcels. What is here now is "
                "kept as a backup first: put that one back, and all is as before."
            )
            if not self.told.damaged
            else self.tr("What others sent since comes back with their next parcels.")
        ]
        if self._papers():
            told.append(
                self.tr(
                    "Certificates printed since stay in people's hands; the register forgets them."
                )
            )
        return " ".join(told)

    def _papers(self) -> bool:
        return any(one.kind == "certificates" and one.goes for one in self.told.changes)


def _zone(context: Context) -> tzinfo:
    return ZoneInfo(context.device.zone)
