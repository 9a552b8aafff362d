"""Write a notice for the branches, or change the words of one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit

from circledesk.services.facts.board import NoticeRow
from circledesk.ui.context import Context
from circledesk.ui.dialogs.rows_read import Offered
from circledesk.ui.language import tr
from circledesk.ui.tables.board import whom_words
from circledesk.ui.widgets.chosen_files import ChosenFiles
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label
from circledesk.ui.widgets.row_choice import RowChoice
from circledesk.ui.widgets.text_area import text_area
from circledesk.ui.widgets.tick import Tick
from circledesk.ui.widgets.when import DateField

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_WIDTH_PX = 600
_HANGS = timedelta(days=28)


class _NoticeWords:
    """Title, text, an answer asked for, a last day: what both dialogs have."""

    def __init__(self, dialog: Dialog) -> None:
        context = dialog.context
        self.title, self.text = QLineEdit(), text_area(7)
        self.asks = Tick(tr("Ask every library for an answer"))
        self.limited = Tick(tr("Show it until this day only"))
        self.day = DateField(context.theme, context.today + _HANGS, "until")
        dialog.add_field("title", tr("Heading"), self.title)
        dialog.add_field("text", tr("Text"), self.text)
        dialog.grid.addWidget(self.asks, dialog.grid.rowCount(), 1)
        dialog.grid.addWidget(self.limited, dialog.grid.rowCount(), 1)
        dialog.add_field("until", tr("Last day"), self.day)
        self.limited.box.toggled.connect(self.day.setEnabled)
        self.day.setEnabled(False)

    def values(self) -> dict[str, Any]:
        """What stands in them."""
        return {
            "title": self.title.text(),
            "text": self.text.toPlainText(),
            "asks": self.asks.ticked,
            "until": self.day.day if self.limited.ticked else None,
        }


class WriteNoticeDialog(Dialog):
    """For all branches, unless one is chosen."""

    ends_in = "notice.post"

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("New notice"), self.tr("Hang it up"), width=_WIDTH_PX)
        self.whom = RowChoice(self.tr("All libraries"))
        self.add_field("branch", self.tr("For"), self.whom)
        self.words = _NoticeWords(self)
        self.files = ChosenFiles(context)
        self.add_field("files", self.tr("Files"), self.files)
        self.words.title.setFocus()
        context.jobs.read(_read_libraries, self.whom.set_rows, owner=self)

    def request(self) -> Callable[[Session], Any]:
        """Post it."""
        told, whom, files = self.words.values(), self.whom.value, tuple(self.files.files)

        def work(session: Session) -> Any:
            from circledesk.services.board import post_notice

            return post_notice(session, branch_id=whom, files=files, **told)

        return work


class ChangeNoticeDialog(Dialog):
    """For whom it is and its files stay as they are."""

    ends_in = "notice.edit"

    def __init__(self, context: Context, notice: NoticeRow) -> None:
        super().__init__(context, self.tr("Change the notice"), self.tr("Save"), width=_WIDTH_PX)
        self._id = notice.id
        self.add(label(self.tr("for {whom}").format(whom=whom_words(notice)), "grey"))
        self.words = _NoticeWords(self)
        self.words.title.setText(notice.title)
        self.words.text.setPlainText(notice.text)
        self.words.asks.ticked = notice.asks
        self.words.limited.ticked = notice.until is not None
        if notice.until is not None:
            self.words.day.set_day(notice.until)
        self.words.title.setFocus()

    def request(self) -> Callable[[Session], Any]:
        """Change it."""
        told, notice_id = self.words.values(), self._id

        def work(session: Session) -> Any:
            from circledesk.services.board import edit_notice

            return edit_notice(session, notice_id=notice_id, **told)

        return work


def _read_libraries(session: Session) -> Offered:
    """The branches, without the Office, which needs no notice."""
    from circledesk.services.team import branches

    return [(row.id, row.name) for row in branches(session) if not row.office]
