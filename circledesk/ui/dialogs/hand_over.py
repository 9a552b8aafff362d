"""Hand the organizer's role over: three steps, where each stands, and the way to each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from circledesk.services.facts.people import KeyState
from circledesk.ui import asking_team, words
from circledesk.ui.context import Context
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import clear, column, label, row

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class HandOverDialog(Dialog):
    """Nothing is done here: each step has its own place, and can wait for days."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Hand the role over"), self.tr("Close"), width=600)
        self.keep_button.hide()
        told = self.tr(
            "Another computer becomes the organizer's. Both can stay organizers for as long as you "
            "like; nothing stops in between."
        )
        self.add(label(told, "grey", wrap=True))
        self.steps = column(space=16)
        self.add(self.steps)
        self.load()
        context.changed.connect(self._changed)

    def load(self) -> None:
        """Read how far it has come."""
        self.context.jobs.read(_read_state, self.show_state, owner=self)

    def request(self) -> None:
        """Nothing is done here."""

    def show_state(self, state: KeyState) -> None:
        """Say of each step where it stands."""
        clear(self.steps)
        theme, context = self.context.theme, self.context
        invite = Button(
            theme, self.tr("Invite a computer…"), lambda: asking_team.invite_device(context)
        )
        joined = ", ".join(state.deputies)
        self._step(
            self.tr("1. A second organizer's computer joins"),
            self.tr("Joined: {computers}").format(computers=joined) if joined else "",
            self.tr(
                "Invite it as an organizer's, compare the code, accept it, and send it a parcel."
            ),
            invite,
        )
        sheet = Button(theme, self.tr("Print the sheet…"), lambda: asking_team.print_sheet(context))
        printed = words.year_date(state.printed) if state.printed else ""
        self._step(
            self.tr("2. The team's key goes there on paper"),
            self.tr("Printed on {day}").format(day=printed) if printed else "",
            self.tr(
                "On the new computer open Settings, Keys of the team, and type the recovery sheet "
                "in."
            ),
            sheet if state.holds else None,
        )
        self._step(
            self.tr("3. The old computer is put out"),
            "",
            self.tr(
                "Only when it is given away: on the new computer choose it under Send & receive, "
                "Computers, and put it out. Bring its last parcel in before."
            ),
            None,
        )
        self.fit()

    def _step(self, heading: str, done: str, told: str, button: QWidget | None) -> None:
        said = column(label(heading, "strong", wrap=True), space=2)
        if done:
            said.addWidget(label(f"✓ {done}", "green", wrap=True))
        said.addWidget(label(told, "grey", wrap=True))
        line = row(space=16)
        line.addLayout(said, 1)
        if button is not None:
            line.addWidget(button)
        self.steps.addLayout(line)

    def _changed(self, _areas: object) -> None:
        self.load()


def _read_state(session: Session) -> KeyState:
    from circledesk.services.recovery import key_state

    return key_state(session)
