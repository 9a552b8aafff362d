"""Begin a Q-study, ready-made or empty; change its title, question and grid."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit, QRadioButton

from circledesk.errors import InvalidValue
from circledesk.said import said
from circledesk.services.facts.q_study import QStudyPage
from circledesk.ui.context import Context
from circledesk.ui.dialogs.rows_read import Offered, read_branches
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.row_choice import RowChoice

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_WIDTH_PX = 560


class NewStudyDialog(Dialog):
    """The ready-made study has a title and a question of its own."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("New study"), self.tr("Make the study"), width=_WIDTH_PX)
        self.ready = QRadioButton(self.tr("Ready-made: 24 cards on what to learn, and how"))
        self.empty = QRadioButton(self.tr("Empty: with cards of your own, or from a CSV"))
        self.ready.setChecked(True)
        self.add(self.ready)
        self.add(self.empty)
        self.title_line, self.question = QLineEdit(), QLineEdit()
        self.add_field("title", self.tr("Name of the study"), self.title_line)
        self.add_field("question", self.tr("Question"), self.question)
        self.branch = RowChoice(self.tr("All branches"))
        if context.organizer:
            self.add_field("branch_id", self.tr("For"), self.branch)
            context.jobs.read(read_branches, self._fill, owner=self)
        self.ready.toggled.connect(self._hint)
        self._hint()
        self.ready.setFocus()

    def request(self) -> Callable[[Session], Any]:
        """Make it."""
        fields: dict[str, Any] = {
            "title": self.title_line.text(),
            "question": self.question.text(),
            "ready": self.ready.isChecked(),
            "branch_id": self.branch.value,
            "language": self.context.language.code,
        }

        def work(session: Session) -> Any:
            from circledesk.services.q_method.studies import add_study

            return add_study(session, **fields)

        return work

    def _hint(self) -> None:
        ready = self.tr("left empty: as it is ready-made")
        self.title_line.setPlaceholderText(ready if self.ready.isChecked() else "")
        self.question.setPlaceholderText(
            ready if self.ready.isChecked() else self.tr("How much is this like me?")
        )

    def _fill(self, rows: Offered) -> None:
        self.branch.set_rows(rows)


class EditStudyDialog(Dialog):
    """Writes only what differs; with sorts the grid stays."""

    def __init__(self, context: Context, page: QStudyPage) -> None:
        title = self.tr("Change the study")
        super().__init__(context, title, self.tr("Save"), width=_WIDTH_PX)
        self._id, self._grid = page.row.id, page.grid
        self._before = (page.row.title, page.row.question)
        self.title_line, self.question = QLineEdit(page.row.title), QLineEdit(page.row.question)
        self.columns = QLineEdit(" ".join(str(one) for one in page.grid))
        self.add_field("title", self.tr("Name of the study"), self.title_line)
        self.add_field("question", self.tr("Question"), self.question)
        hint = self.tr(
            "How many cards each column takes, from least to most like me. Together as many as "
            "there are cards: {cards}."
        ).format(cards=len(page.cards))
        self.add_field("grid", self.tr("Grid"), self.columns, hint)
        self.columns.setEnabled(not page.sorts)
        self.title_line.setFocus()

    def request(self) -> Callable[[Session], Any] | None:
        """Write what differs."""
        told = (self.title_line.text(), self.question.text())
        names = ("title", "question")
        changes: dict[str, Any] = {
            name: now
            for name, now, before in zip(names, told, self._before, strict=True)
            if now != before
        }
        grid = self._typed_grid()
        if grid != self._grid:
            changes["grid"] = grid
        if not changes:
            return None
        study_id = self._id

        def work(session: Session) -> Any:
            from circledesk.services.q_method.studies import edit_study

            return edit_study(session, study_id=study_id, **changes)

        return work

    def _typed_grid(self) -> tuple[int, ...]:
        parts = self.columns.text().replace(",", " ").replace("·", " ").split()
        if all(part.isdecimal() for part in parts):
            return tuple(int(part) for part in parts)
        raise InvalidValue(
            said("«{text}» is no grid.", text=self.columns.text()),
            "Type how many cards each column takes, for example 2 3 4 3 2.",
            field="grid",
        )
