"""Who waits for what is being planned: said while planning, offered when the circle is made."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel

from circledesk.services.facts.wishes import InterestRow
from circledesk.ui import asking_learners, words
from circledesk.ui.context import Context

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_QUIET_MS = 250
"""After the last key: nobody's typing waits for the list."""


class AskedBefore(QLabel):
    """A line below the course; hidden where nobody waits."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("kind", "teal")
        self.setWordWrap(True)
        self.hide()
        self._context = context
        self._asked = ("", "", "")
        self.rows: tuple[InterestRow, ...] = ()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_QUIET_MS)
        self._later.timeout.connect(self._read)

    def look(self, course_id: str, title: str, branch_id: str) -> None:
        """Ask for another course or branch."""
        if (course_id, title, branch_id) != self._asked:
            self._asked = (course_id, title, branch_id)
            self._later.start()

    def offer(self, circle_id: str) -> None:
        """Ask who of them comes to the circle that was made."""
        if self.rows:
            asking_learners.sign_up_interested(self._context, self.rows[0], circle_id)

    def show_rows(self, rows: Sequence[InterestRow]) -> None:
        """Say how many wait."""
        self.rows = tuple(rows)
        one = self.tr("One person waits for this; you will be asked whether to sign her up.")
        many = self.tr("{n} people wait for this; you will be asked whom to sign up.")
        self.setText(words.counted(one, many, len(rows)) if rows else "")
        self.setVisible(bool(rows))

    def _read(self) -> None:
        course_id, title, branch_id = self._asked
        if not (course_id or title):
            self.show_rows(())
            return

        def work(session: Session) -> tuple[InterestRow, ...]:
            from circledesk.services.interest import interested_in

            return interested_in(
                session, course_id=course_id, topic=title, branch_id=branch_id or None
            )

        self._context.jobs.read(work, self.show_rows, owner=self, slot="asked")
