"""The checklist of a circle as a tab: what is to be done when, ticked by a key, printed."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from circledesk.services.facts.changed import Area
from circledesk.services.facts.checklist import ChecklistLine, CircleChecklist
from circledesk.ui import asking_support, words
from circledesk.ui.checklist_words import when_words
from circledesk.ui.context import Context
from circledesk.ui.widgets.button import Button, restyle
from circledesk.ui.widgets.layout import clear, column, label, row
from circledesk.ui.widgets.tick import Tick

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class ChecklistTab(QWidget):
    """Tab goes from box to box, Space ticks; who ticked it and when stands beside it."""

    areas = frozenset({Area.PROGRAMME, Area.MEETINGS, Area.TEAM, Area.CIRCLES})

    def __init__(self, context: Context, circle_id: str) -> None:
        super().__init__()
        self.context = context
        self._circle_id = circle_id
        self.shown: CircleChecklist | None = None
        self._arriving = False
        self.ticks: dict[str, Tick] = {}
        self._told: dict[str, QLabel] = {}
        theme = context.theme
        self.sum = label("", "grey")
        self.print_button = Button(
            theme, self.tr("Print the list…"), self.show_paper, kind="small", icon="printer"
        )
        self.change_button = Button(
            theme,
            self.tr("Change the list…"),
            lambda: asking_support.change_checklist(context),
            kind="small",
        )
        if not context.organizer:
            self.change_button.hide()
        held = QWidget()
        held.setProperty("kind", "ground")
        self._lines = column(space=4)
        held.setLayout(column(self._lines, None, space=0))
        self.area = QScrollArea()
        self.area.setWidget(held)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tools = row(self.sum, None, self.change_button, self.print_button, space=8)
        body = column(tools, self.area, space=8)
        body.setStretch(1, 1)
        body.setContentsMargins(0, 8, 0, 0)
        self.setLayout(body)

    def load(self) -> None:
        """Read the list."""
        circle_id, language = self._circle_id, self.context.language.code

        def work(session: Session) -> CircleChecklist:
            from circledesk.services.checklist import circle_checklist

            return circle_checklist(session, circle_id=circle_id, language=language)

        self.context.jobs.read(work, self.show_list, owner=self)

    def show_list(self, told: CircleChecklist) -> None:
        """Show it; where only marks differ the boxes stay, and the keyboard with them."""
        before, self.shown = self.shown, told
        done = self.tr("{n} of {all} done").format(n=told.done, all=len(told.lines))
        self.sum.setText(done)
        if before is None or _asked(before) != _asked(told):
            self._make(told)
        for line in told.lines:
            self._mark(line)
        if self._arriving:
            self._arriving = False
            self._go_to_first_open()

    def arrive(self) -> None:
        """Read anew; the keyboard goes to the first box that is not ticked."""
        self._arriving = True
        self.load()

    def _go_to_first_open(self) -> None:
        open_ones = [tick for tick in self.ticks.values() if not tick.ticked]
        for tick in [*open_ones, *self.ticks.values()][:1]:
            tick.box.setFocus()

    def show_paper(self) -> None:
        """The list on one page."""
        name = self.shown.circle if self.shown else ""
        asking_support.checklist_paper(self.context, self._circle_id, name)

    def _make(self, told: CircleChecklist) -> None:
        clear(self._lines)
        self.ticks, self._told = {}, {}
        for when, lines in groupby(told.lines, key=lambda line: line.when):
            of_time = list(lines)
            self._lines.addWidget(label(self._heading(when, of_time[0]), "strong"))
            for line in of_time:
                self._lines.addLayout(self._line(line, told.editable))
            self._lines.addSpacing(8)

    def _heading(self, when: str, line: ChecklistLine) -> str:
        if line.due is None:
            return when_words(when)
        by = self.tr("by {day}").format(day=words.weekday_date(line.due))
        return f"{when_words(when)} · {by}"

    def _line(self, line: ChecklistLine, editable: bool) -> Any:
        tick, said = Tick(line.text), label("", "grey")
        tick.setEnabled(editable)
        tick.box.toggled.connect(self._marker(line.key))
        self.ticks[line.key], self._told[line.key] = tick, said
        made = row(tick, said, space=12)
        made.setStretch(0, 1)
        return made

    def _mark(self, line: ChecklistLine) -> None:
        """Show whether it was done, and by whom."""
        told, tone = "", "grey"
        if line.done_at is not None:
            day = words.short_date(line.done_at.date())
            told = " · ".join(part for part in (day, line.done_by) if part)
        elif line.overdue:
            told, tone = self.tr("due"), "amber"
        tick = self.ticks[line.key]
        tick.box.blockSignals(True)  # what is read is nothing that a person ticks
        tick.ticked = line.done_at is not None
        tick.box.blockSignals(False)
        self._told[line.key].setText(told)
        restyle(self._told[line.key], "kind", tone)

    def _marker(self, item: str) -> Callable[[bool], None]:
        circle_id = self._circle_id

        def mark(done: bool) -> None:
            def work(session: Session) -> Any:
                from circledesk.services.checklist import mark_item

                return mark_item(session, circle_id=circle_id, item=item, done=done)

            self.context.jobs.write(work)

        return mark


def _asked(told: CircleChecklist) -> tuple[object, ...]:
    """What is shown of a list beside its marks."""
    return (told.editable, *((line.key, line.text, line.due) for line in told.lines))
