"""The menu of the header's initials: who is at the desk now, of those who use this computer."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from circledesk.ui import asking_team, words

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.facts.changed import Done
    from circledesk.services.facts.people import PersonHere
    from circledesk.ui.context import Context


class PeopleMenu(QMenu):
    """What is done from now on carries the chosen person's name."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context

    def show_people(self, people: tuple[PersonHere, ...]) -> None:
        """Offer those who use this computer, and another one."""
        self.clear()
        self.addAction(self.tr("Who is at the desk?")).setEnabled(False)
        group = QActionGroup(self)
        bound = any(one.pin for one in people)
        for one in people:
            words_ = f"{one.name} · {words.role(one.role)}" if bound else one.name
            action = QAction(words_.replace("&", "&&"), self, checkable=True)
            action.setChecked(one.now)
            action.triggered.connect(partial(self._sit, one))
            group.addAction(action)
            self.addAction(action)
        self.addSeparator()
        self.addAction(
            self.tr("Another person…"), lambda: asking_team.another_person(self._context)
        )
        others = [one for one in people if not one.now]
        if others:
            leaving = self.addMenu(self.tr("Take off this list"))
            for one in others:
                action = leaving.addAction(one.name.replace("&", "&&"))
                action.triggered.connect(partial(self._write, _leaves, one.id))

    def _sit(self, one: PersonHere, _on: bool = False) -> None:
        """Who has a PIN is asked for it, on the lock screen."""
        window = self._context.window
        lock = getattr(window, "lock", None)
        if one.pin and lock is not None:
            lock(one.id)
        else:
            self._write(_sits_down, one.id)

    def _write(self, do: Callable[[Session, str], Done], person_id: str, _on: bool = False) -> None:
        self._context.jobs.write(lambda session: do(session, person_id))


def _sits_down(session: Session, person_id: str) -> Done:
    from circledesk.services.at_desk import sit_down

    return sit_down(session, person_id=person_id)


def _leaves(session: Session, person_id: str) -> Done:
    from circledesk.services.at_desk import leave_desk

    return leave_desk(session, person_id=person_id)
