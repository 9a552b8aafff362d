"""The card of the people at this computer: role, PIN, and after how long the window locks."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QGridLayout, QMenu

from circledesk.ui import asking_desk, words
from circledesk.ui.allowed import allow
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import Card, label, row

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.errors import CircleDeskError
    from circledesk.services.facts.changed import Done
    from circledesk.services.facts.people import AtDesk, DeviceRow, PersonHere
    from circledesk.ui.context import Context

MINUTES = (0, 2, 5, 10, 20, 60)
ROLES = ("facilitator", "branch-lead", "regional-lead", "organizer")


class DeskCard(Card):
    """Says who uses this computer; PINs are chosen and taken away from here."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._now: PersonHere | None = None
        self.people = QGridLayout()
        self.people.setColumnStretch(2, 1)
        self.people.setHorizontalSpacing(16)
        self.roles: dict[str, QComboBox] = {}
        self.pin = Button(context.theme, "", self._choose, icon="lock")
        self.away = Button(context.theme, self.tr("Take a PIN away"), kind="menu")
        self.code = Button(context.theme, self.tr("Answer a code…"), self._answer)
        self.minutes = QComboBox()
        self.minutes.setAccessibleName(self.tr("Lock the window"))
        for number in MINUTES:
            after = self.tr("after {n} minutes").format(n=number)
            self.minutes.addItem(after if number else self.tr("never by itself"), number)
        self.minutes.activated.connect(self._lock_after)
        self._locks = label(self.tr("Lock the window"))
        for control, what in (
            (self.away, "desk.people"),
            (self.code, "desk.code"),
            (self.minutes, "desk.lock-after"),
        ):
            allow(context, control, what)
        limit = self.tr(
            "A PIN keeps others from sitting down as you. It does not hide the file from who "
            "copies it off this computer."
        )
        self.inside.addWidget(label(self.tr("People at this computer"), "heading"))
        self.inside.addLayout(self.people)
        self.inside.addWidget(label(limit, "detail", wrap=True))
        self.inside.addLayout(row(self.pin, self.away, self.code, None))
        self.inside.addLayout(row(self._locks, self.minutes, None))

    def load(self) -> None:
        """Read who uses this computer."""
        self._context.jobs.read(_read, self.show_desk, owner=self)

    def show_desk(self, desk: AtDesk) -> None:
        """Name the people, their roles and whether they have a PIN."""
        self._now = next((one for one in desk.people if one.now), None)
        self._name(desk.people)
        has = self._now is not None and self._now.pin
        self.pin.setText(self.tr("Change my PIN…") if has else self.tr("Choose a PIN…"))
        self.pin.setEnabled(self._now is not None)
        self.code.setVisible(self._context.organizer)
        self._locks.setVisible(desk.pins)
        self.minutes.setVisible(desk.pins)
        self.minutes.setCurrentIndex(max(0, self.minutes.findData(desk.lock_after)))
        self._offer(desk)

    def _name(self, people: tuple[PersonHere, ...]) -> None:
        """A line for each: her name, the choice of her role, whether she has a PIN."""
        while (item := self.people.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.roles = {one.id: self._role(one) for one in people}
        for at, one in enumerate(people):
            pin = self.tr("has a PIN") if one.pin else self.tr("no PIN")
            self.people.addWidget(label(one.name), at, 0)
            self.people.addWidget(self.roles[one.id], at, 1)
            self.people.addWidget(label(pin, "grey"), at, 2)

    def _role(self, one: PersonHere) -> QComboBox:
        """At a branch's computer nobody becomes more than a branch lead."""
        choice = QComboBox()
        choice.setAccessibleName(self.tr("Role of {name}").format(name=one.name))
        for role in ROLES if self._context.organizer else dict.fromkeys((*ROLES[:2], one.role)):
            choice.addItem(words.role(role), role)
        choice.setCurrentIndex(choice.findData(one.role))
        choice.activated.connect(lambda _: self._give(one.id, choice))
        allow(self._context, choice, "person.role")
        return choice

    def _give(self, person_id: str, choice: QComboBox) -> None:
        role = str(choice.currentData())

        def work(session: Session) -> Done:
            from circledesk.services.at_desk import set_role

            return set_role(session, person_id=person_id, role=role)

        self._context.jobs.write(work, failed=self._refuse)

    def _refuse(self, error: CircleDeskError) -> None:
        """Say why, and show the role that stands."""
        self._context.messages.trouble(error.what, error.next_step)
        self.load()

    def _offer(self, desk: AtDesk) -> None:
        menu = QMenu(self.away)
        for one in desk.people:
            if one.pin:
                action = menu.addAction(one.name.replace("&", "&&"))
                action.triggered.connect(partial(self._take, one.id))
        self.away.setMenu(menu)
        self.away.setVisible(desk.pins)

    def _take(self, person_id: str, _on: bool = False) -> None:
        asking_desk.take_pin_away(self._context, person_id)

    def _choose(self) -> None:
        if self._now is not None:
            asking_desk.choose_pin(self._context, self._now)

    def _answer(self) -> None:
        def show(rows: tuple[DeviceRow, ...]) -> None:
            asking_desk.answer_code(self._context, rows)

        self._context.jobs.read(_read_computers, show, owner=self)

    def _lock_after(self, _at: int) -> None:
        minutes = int(self.minutes.currentData())

        def work(session: Session) -> Done:
            from circledesk.services.at_desk import lock_after

            return lock_after(session, minutes=minutes)

        self._context.jobs.write(work)


def _read(session: Session) -> AtDesk:
    from circledesk.services.at_desk import at_desk

    return at_desk(session)


def _read_computers(session: Session) -> tuple[DeviceRow, ...]:
    from circledesk.services.device_reading import devices
    from circledesk.services.session import this_device

    here = this_device(session).device_id
    return tuple(one for one in devices(session) if one.state == "active" and one.id != here)
