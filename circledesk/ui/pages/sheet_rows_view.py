"""The rows of sheets that came back: the one at hand large, all below it, how many are left."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from circledesk.services.facts.sheets_back import RowBack, SheetBack
from circledesk.services.names import search_form
from circledesk.ui import words
from circledesk.ui.context import Context
from circledesk.ui.pages.sheet_choices import TYPED, Choices, Line
from circledesk.ui.pages.sheet_panel import SheetPanel
from circledesk.ui.tables.sheet_rows import SheetRows
from circledesk.ui.widgets.layout import column, label
from circledesk.ui.widgets.sheet_list import SheetList


class SheetRowsView(QWidget):
    """Enter is right, P L E A or a digit says what it is, Backspace leaves it out."""

    changed = Signal()
    """Something was said, or other rows came in sight."""

    def __init__(self, context: Context, choices: Choices) -> None:
        super().__init__()
        self.choices = choices
        self._seen: set[str] = set()
        self.panel = SheetPanel(context)
        self.model = SheetRows(self._where)
        self.view = SheetList(context.theme, context.preferences, self.model)
        self.view.setAccessibleName(self.tr("Rows of the sheets"))
        self.left = label("", "amber", wrap=True)
        self.view.said.connect(self._say)
        self.view.agreed.connect(self._agree)
        self.view.chose.connect(lambda _: self._show_panel())
        self.view.scrolled.connect(self.look_round)
        self.panel.typed.connect(self._typed_in)
        self.panel.left.connect(self.view.setFocus)
        rows = column(self.panel, self.view, self.left, space=8)
        rows.setStretch(1, 1)
        rows.setContentsMargins(0, 0, 0, 0)
        self.setLayout(rows)

    @property
    def hidden(self) -> int:
        """How many rows were never on the screen."""
        return sum(row.id not in self._seen for row in self.choices.brought.rows)

    def show_choices(self, choices: Choices) -> None:
        """Show other rows, or the same with what is recorded now."""
        self.choices = choices
        self.model.show_lines(choices.lines)
        if choices.lines and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.view.first())
        self._show_panel()
        self._show_left()
        QTimer.singleShot(0, self, self.look_round)

    def look_round(self) -> None:
        """What is in sight now was seen."""
        if self.isVisible():
            before = len(self._seen)
            self._seen |= self.view.in_sight()
            if len(self._seen) != before:
                self._show_left()
                self.changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More rows may be in sight."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._keep_in_sight)
        QTimer.singleShot(0, self, self.look_round)

    def showEvent(self, event: QShowEvent) -> None:
        """Rows are in sight only now."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self.look_round)

    def _say(self, line: Line, value: str) -> None:
        self.choices.say(line.row.id, value)
        self._said()

    def _agree(self, line: Line) -> None:
        if line.row.kind in TYPED and not line.choice.seen:
            self.panel.begin()
        elif self.choices.agree(line.row.id):
            self._said()
        else:
            self.left.setText(self.tr("Nothing is read here: press a key that says what it is."))

    def _typed_in(self, text: str, learner_id: str) -> None:
        line = self.panel.line
        if line is None:
            return
        if line.row.kind == "walk-in":
            known = learner_id or self._signed_up_since(line, text)
            self.choices.name(line.row.id, text, known)
            self.choices.agree(line.row.id)
        else:
            self.choices.say(line.row.id, text)
        self.view.setFocus()
        self._said()

    def _signed_up_since(self, line: Line, name: str) -> str:
        """Return who signed up after the sheet was printed and is called so, '' for nobody."""
        since = self.choices.brought.sheet(line.row.sheet).since
        named = [one.learner_id for one in since if search_form(one.name) == search_form(name)]
        return named[0] if len(named) == 1 else ""

    def _said(self) -> None:
        """The list shows it, and the cursor goes on."""
        self.model.show_lines(self.choices.lines)
        self.view.go_on()
        self._show_panel()
        self._show_left()
        self.changed.emit()

    def _show_panel(self) -> None:
        line = self.view.current()
        if not isinstance(line, Line):
            self.panel.show_line(None, QPixmap(), "")
            return
        branch_id = self.choices.brought.sheet(line.row.sheet).branch_id
        self.panel.show_line(line, self.view.picture_of(line), branch_id)
        QTimer.singleShot(0, self, self._keep_in_sight)
        QTimer.singleShot(0, self, self.look_round)

    def _keep_in_sight(self) -> None:
        """The panel takes room from the list as its row asks for more."""
        self.view.scrollTo(self.view.currentIndex())

    def _show_left(self) -> None:
        self.left.setText(self._left() if self.choices.lines else "")

    def _left(self) -> str:
        if count := self.choices.open:
            one = self.tr("One row is still to be looked at.")
            return words.counted(one, self.tr("{n} rows are still to be looked at."), count)
        if hidden := self.hidden:
            one = self.tr("One row was not on the screen yet.")
            return words.counted(one, self.tr("{n} rows were not on the screen yet."), hidden)
        if any(line.counts for line in self.choices.lines):
            return ""
        return self.tr("Everything is as it is recorded already.")

    def _where(self, one: RowBack) -> str:
        """Say which meeting or slip a row is of, where there are several."""
        brought = self.choices.brought
        sheet = brought.sheet(one.sheet)
        if len({row.meeting_id or row.slip for row in brought.rows}) < 2:
            return ""
        meeting = sheet.meeting(one.meeting_id)
        what = words.short_weekday_date(meeting.day) if meeting else _slip_of(one, sheet)
        several = len({each.circle_id for each in brought.sheets}) > 1
        return f"{what} · {sheet.facts.circle}" if several else what


def _slip_of(one: RowBack, sheet: SheetBack) -> str:
    """Whose slip an answer is on; of an anonymous one which file it came in."""
    names = {now.learner_id: now.name for now in sheet.rows.values()}
    file, _, place = one.slip.rpartition("/")
    return names.get(one.learner_id, "") or (file if place == "1" else f"{file} ({place})")
