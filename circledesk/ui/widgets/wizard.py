"""A question in a few short steps: one button goes on, one goes back, Enter and Escape as ever."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QGridLayout, QWidget

from circledesk.errors import CircleDeskError
from circledesk.ui.context import Context
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import Part, column, label


class Step(QWidget):
    """What one step shows: words and widgets, then fields; `verb` is on the button that goes on."""

    def __init__(self, heading: str, verb: str) -> None:
        super().__init__()
        self.heading, self.verb = heading, verb
        self.first: QWidget | None = None
        """Where the keyboard begins."""
        self.body = column(space=12)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(8)
        self.grid.setColumnStretch(1, 1)
        self.setLayout(column(label(heading, "strong"), self.body, self.grid, space=12))
        self.hide()

    def add(self, part: Part) -> None:
        """Add something above the fields."""
        if isinstance(part, QWidget):
            self.body.addWidget(part)
        elif part is not None and not isinstance(part, int):
            self.body.addLayout(part)


class Wizard(Dialog):
    """Subclasses add steps; `work_of(step)` says what is done before the next one is shown.

    Steps before `kept` cannot be gone back to once it is reached: something was written.
    """

    def __init__(self, context: Context, title: str, *, width: int = 600) -> None:
        super().__init__(context, title, "", width=width)
        self.steps: list[Step] = []
        self.at = -1
        self.kept = 0
        self.place = label("", "detail")
        self.add(self.place)
        self.back_button = Button(context.theme, self.tr("Back"), self.back, kind="back")
        self.buttons.insertWidget(0, self.back_button)

    def add_step(self, heading: str, verb: str) -> Step:
        """Add a step at the end."""
        step = Step(heading, verb)
        self.steps.append(step)
        self.body.addWidget(step)
        return step

    def work_of(self, step: Step) -> Callable[[Any], Any] | None:
        """The work to do before the next step; None where nothing is to be done."""
        return None

    def take(self, step: Step, result: Any) -> None:
        """Keep what the work of a step came to."""

    def entered(self, step: Step) -> None:
        """Fill a step before it is shown."""

    def request(self) -> Callable[[Any], Any] | None:
        """The work of the step in front."""
        return self.work_of(self.steps[self.at])

    def begin(self) -> None:
        """Show the first step; called when all are there."""
        self._show(0)

    def submit(self) -> None:
        """Do the step's work and go on; at the last one, close."""
        self._clear_refusal()
        try:
            work = self.request()
        except CircleDeskError as error:
            self._refuse(error)
            return
        if work is None:
            self.go_on()
            return
        self.accept_button.setEnabled(False)
        self.context.jobs.write(
            work, self._done, changed=self.changed, note=self.note, failed=self._refuse
        )

    def back(self) -> None:
        """Show the step before."""
        if self.at > self.kept:
            self._clear_refusal()
            self._show(self.at - 1)

    def go_on(self) -> None:
        """Show the next step; after the last one, close."""
        if self.at + 1 == len(self.steps):
            self.accept()
        else:
            self._show(self.at + 1)

    def _done(self, result: Any) -> None:
        self.accept_button.setEnabled(True)
        self.take(self.steps[self.at], result)
        self.go_on()

    def _show(self, number: int) -> None:
        self.at = number
        step = self.steps[number]
        self.entered(step)
        told = self.tr("Step {number} of {all}")
        self.place.setText(told.format(number=number + 1, all=len(self.steps)))
        for one in self.steps:
            one.setVisible(one is step)
        self.accept_button.setText(step.verb)
        self.back_button.setVisible(number > self.kept)
        (step.first or self.accept_button).setFocus()
        self.fit()
