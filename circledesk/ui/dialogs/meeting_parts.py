"""The parts of a meeting and their minutes: of one circle, or of all the team's."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from circledesk.services.facts.runs import PARTS, Part, Run
from circledesk.ui.context import Context
from circledesk.ui.run_words import part_key, part_name
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import column, label, row
from circledesk.ui.widgets.number import NumberField

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_MOST = 8


class MeetingPartsDialog(Dialog):
    """A line a part; one without a name is left out."""

    def __init__(self, context: Context, run: Run, over: QWidget | None = None) -> None:
        super().__init__(context, self.tr("Parts of the meeting"), self.tr("Save"), width=520)
        if over is not None:
            self.setParent(over, self.windowFlags())
        self._run = run
        self.lines: list[tuple[QLineEdit, NumberField]] = []
        self._rows = column(space=6)
        self.add(self._rows)
        for part in run.parts:
            self._add(part)
        self.more_button = Button(
            context.theme, self.tr("One part more"), self._one_more, kind="small", icon="plus"
        )
        self.usual_button = Button(
            context.theme, self.tr("As usual: 15, 45, 20, 10"), self._usual, kind="link"
        )
        self.add(row(self.more_button, self.usual_button, None))
        self.sum = label("", "grey")
        self.add(self.sum)
        self.whose = QComboBox()
        self.whose.addItem(self.tr("This circle"), run.meeting.circle_id)
        if run.team_editable:
            self.whose.addItem(self.tr("All circles without parts of their own"), None)
        self.add_field("parts", self.tr("For"), self.whose)
        self._say()
        self.lines[0][0].setFocus()

    def request(self) -> Callable[[Session], Any]:
        """Set the parts."""
        parts = [
            (part_key(name.text()), minutes.value())
            for name, minutes in self.lines
            if name.text().strip()
        ]
        usual = [(part.name, part.minutes) for part in PARTS]
        circle_id = self.whose.currentData()
        kept = () if parts == usual and self._run.whose != "team" else parts

        def work(session: Session) -> Any:
            from circledesk.services.runs import set_parts

            return set_parts(session, parts=kept, circle_id=circle_id)

        return work

    def _add(self, part: Part) -> None:
        name = QLineEdit(part_name(part.name))
        name.setAccessibleName(self.tr("Part"))
        suffix = self.tr(" minutes")
        minutes = NumberField(1, 240, part.minutes, self.tr("Minutes"), suffix=suffix)
        minutes.setFixedWidth(130)
        minutes.valueChanged.connect(lambda _: self._say())
        name.textChanged.connect(lambda _: self._say())
        self.lines.append((name, minutes))
        self._rows.addLayout(row(name, minutes))

    def _one_more(self) -> None:
        self._add(Part("", 10))
        self.more_button.setEnabled(len(self.lines) < _MOST)
        self.lines[-1][0].setFocus()
        self._say()
        self.fit()

    def _usual(self) -> None:
        while len(self.lines) < len(PARTS):
            self._add(Part("", 10))
        for number, (name, minutes) in enumerate(self.lines):
            part = PARTS[number] if number < len(PARTS) else Part("", minutes.value())
            name.setText(part_name(part.name))
            minutes.setValue(part.minutes)
        self.fit()

    def _say(self) -> None:
        total = sum(minutes.value() for name, minutes in self.lines if name.text().strip())
        self.sum.setText(self.tr("{n} minutes in all").format(n=total))
