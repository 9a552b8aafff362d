"""What the tabs of a Q-study share: a list with actions, offered where the PC may change it."""

from __future__ import annotations

from circledesk.services.facts.q_study import QStudyPage
from circledesk.ui.pages.event_list import EventList


class QList(EventList):
    """The study at hand in place of an event."""

    page: QStudyPage | None = None

    @property
    def may(self) -> bool:
        """Whether this PC may change the study."""
        return self.page is not None and self.page.row.editable

    def begin(self) -> None:
        """The cursor stays, or begins with the first row."""
        if self.view.rows().rowCount() and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.view.first())
