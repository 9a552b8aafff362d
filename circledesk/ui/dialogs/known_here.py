"""While a name is typed: who in this branch has it already, for one key to take."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit

from circledesk.services.facts.circles import LearnerRow
from circledesk.services.phones import said_phone
from circledesk.ui import words
from circledesk.ui.context import Context
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import Card, label, row

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_PAUSE_MS = 120
KEY = "F2"


class KnownHere(Card):
    """Hidden while nobody is known by the name. A shared phone alone proposes nobody."""

    took = Signal(object)
    """The learner who was taken."""
    resized = Signal()

    def __init__(self, context: Context, name: QLineEdit) -> None:
        self.words = label("", wrap=True)
        self.use = Button(context.theme, "", self._take, kind="small", tip=KEY)
        super().__init__(row(self.words, self.use), kind="pick")
        self._context = context
        self._name = name
        self._branch_id = ""
        self._found: tuple[LearnerRow, ...] = ()
        self._at = 0
        self.taken: LearnerRow | None = None
        """Who is signed up instead of a new learner."""
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._look)
        name.textEdited.connect(lambda _: self._typed())
        QShortcut(QKeySequence(KEY), name.window(), self._take)
        self.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        """The form takes its room back."""
        super().hideEvent(event)
        self.resized.emit()

    def look_in(self, branch_id: str) -> None:
        """Look among this branch's learners."""
        if branch_id != self._branch_id:
            self._branch_id = branch_id
            if not self._name.isReadOnly():
                self._typed()

    def forget(self) -> None:
        """Nobody is taken."""
        self._timer.stop()
        self.taken, self._found = None, ()
        self.hide()

    def take(self, learner: LearnerRow) -> None:
        """Sign up somebody who is known from elsewhere in the window; nobody else is offered."""
        self._found, self._at = (learner,), 0
        self._name.setText(learner.name)
        self._take()
        self.use.hide()
        self.show()

    def _typed(self) -> None:
        self.forget()
        self._timer.start()

    def _look(self) -> None:
        name, branch_id = self._name.text(), self._branch_id

        def work(session: Session) -> tuple[LearnerRow, ...]:
            from circledesk.services.learners import learners
            from circledesk.services.names import search_form

            if not name.strip() or not branch_id:
                return ()
            rows = learners(session, branch_id=branch_id, find=name)
            wanted = search_form(name)
            return tuple(row for row in rows if search_form(row.name) == wanted)

        self._context.jobs.read(work, partial(self._show_of, name), owner=self)

    def _show_of(self, name: str, found: tuple[LearnerRow, ...]) -> None:
        """Show who was found, unless the form went on to another name meanwhile."""
        if name == self._name.text():
            self._show(found)

    def _show(self, found: tuple[LearnerRow, ...]) -> None:
        self._found, self._at = found, 0
        if not found:
            self.hide()
            return
        self.words.setText(self._sentence(found))
        self.use.setText(self.tr("Same person (F2)"))
        self.show()
        self.resized.emit()

    def _sentence(self, found: tuple[LearnerRow, ...]) -> str:
        reach = self._phone(found[0]) or found[0].email or self.tr("no phone")
        if len(found) > 1:
            return self.tr(
                "{count} people called {name} are known here. The first: {reach}."
            ).format(count=len(found), name=found[0].name, reach=reach)
        one, many = self.tr("one circle"), self.tr("{n} circles")
        circles = words.counted(one, many, found[0].circles)
        return self.tr("{name} is known here: {reach}, {circles}.").format(
            name=found[0].name, reach=reach, circles=circles
        )

    def _phone(self, learner: LearnerRow) -> str:
        return said_phone(learner.phone, self._context.country)

    def _take(self) -> None:
        """The first; each further press goes to the next of the same name, then to nobody."""
        if not self._found:
            return
        if self._at >= len(self._found):
            found = self._found
            self.taken = None
            self._show(found)
            return
        chosen = self._found[self._at]
        self._at += 1
        self.taken = chosen
        reach = self._phone(chosen) or chosen.email or self.tr("no phone")
        sentence = self.tr("Signs up {name}, who is known here: {reach}.")
        self.words.setText(sentence.format(name=chosen.name, reach=reach))
        last = self._at >= len(self._found)
        self.use.setText(self.tr("Somebody else (F2)") if last else self.tr("The next one (F2)"))
        self.took.emit(chosen)
