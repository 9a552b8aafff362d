"""What is to come back to, a line each, with Done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from circledesk.services.facts.reaching import FollowUpRow
from circledesk.ui import words
from circledesk.ui.context import Context
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import clear, column, label, row

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

MOST = 4


class FollowUpLines(QWidget):
    """Hidden where there is nothing; at most four, the rest counted.

    `narrow`: in a column at the side the day stands over the words, Done below.
    """

    def __init__(self, context: Context, *, narrow: bool = False) -> None:
        super().__init__()
        self._narrow = narrow
        self.context = context
        self._lines = QVBoxLayout()
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(4)
        self.setLayout(self._lines)
        self.hide()

    def show_rows(self, rows: Sequence[FollowUpRow]) -> None:
        """Show what is due first."""
        clear(self._lines)
        for follow_up in rows[:MOST]:
            self._lines.addLayout(self._line(follow_up))
        if len(rows) > MOST:
            more = self.tr("and {count} more").format(count=len(rows) - MOST)
            self._lines.addWidget(label(more, "grey"))
        self.setVisible(bool(rows))

    def _line(self, one: FollowUpRow) -> Any:
        due = words.short_weekday_date(one.due) if one.due else ""
        when = label(due, "amber" if one.overdue else "grey")
        when.setVisible(bool(due))
        what = label(one.why, "", wrap=True)
        done = Button(self.context.theme, self.tr("Done"), self._finisher(one.id), kind="small")
        done.setAccessibleName(self.tr("Done: {what}").format(what=one.why))
        if self._narrow:
            return column(when, what, row(done, None), space=4)
        made = row(when, what, done, space=12)
        made.setStretch(1, 1)
        return made

    def _finisher(self, follow_up_id: str) -> Callable[[], None]:
        def finish() -> None:
            def work(session: Session) -> Any:
                from circledesk.services.follow_ups import finish_follow_up

                return finish_follow_up(session, follow_up_id=follow_up_id)

            self.context.jobs.write(work)

        return finish
