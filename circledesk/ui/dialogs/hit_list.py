"""The meetings that a day off would hit, in a few lines, while the day is being typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from circledesk.services.facts.planning import DayHit
from circledesk.ui import words
from circledesk.ui.language import tr
from circledesk.ui.widgets.layout import Card, label

_NAMED = 6
"""So many branches are named; the others are counted."""


class HitList(Card):
    """Hidden while nothing is hit."""

    changed = Signal()

    def __init__(self) -> None:
        self.heading = label("", "strong", wrap=True)
        self.lines = label("", "grey", wrap=True)
        super().__init__(self.heading, self.lines, kind="notice")
        self.count = 0
        self.hide()

    def show_hits(self, hits: Sequence[DayHit]) -> None:
        """Show them by branch."""
        self.count = sum(len(hit.meetings) for hit in hits)
        one = self.tr("One meeting falls on it; it is shown next, to be moved")
        many = self.tr("{n} meetings fall on it; they are shown next, to be moved")
        self.heading.setText(words.counted(one, many, self.count))
        told = [_line(hit) for hit in hits[:_NAMED]]
        if len(hits) > _NAMED:
            told.append(tr("and {n} more").format(n=len(hits) - _NAMED))
        self.lines.setText("\n".join(told))
        self.setVisible(bool(self.count))
        self.changed.emit()


def _line(hit: DayHit) -> str:
    circles = ", ".join(dict.fromkeys(one.circle for one in hit.meetings))
    return tr("{branch}: {circles}").format(branch=hit.branch, circles=circles)
