"""The short form of first run that makes a new team."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimeZone
from PySide6.QtWidgets import QComboBox, QLineEdit

from circledesk.errors import CircleDeskError
from circledesk.ui.context import Context
from circledesk.ui.dialogs.choose_passphrase import asked_for_words
from circledesk.ui.dialogs.first_run_work import NewTeam, found
from circledesk.ui.dialogs.passphrase import TypedPassphrase
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label


class NewTeamDialog(Dialog):
    """The organizer's computer. Branches join it later, each with an invitation."""

    def __init__(self, context: Context, folder: Path, typed: TypedPassphrase) -> None:
        super().__init__(context, self.tr("New team"), self.tr("Make the team"), width=560)
        self.folder, self.typed = folder, typed
        told = self.tr(
            "You become its organizer. All but the country can be changed later, in Settings."
        )
        self.add(label(told, "grey", wrap=True))
        self.name, self.organizer, self.email = QLineEdit(), QLineEdit(), QLineEdit()
        self.name.setPlaceholderText(self.tr("Kenya National Library Service"))
        self.country, self.zone = QComboBox(), QLineEdit()
        for code, called, zone in _countries():
            self.country.addItem(called, (code, zone))
        self.country.currentIndexChanged.connect(self._take_zone)
        self.add_field("name", self.tr("Name of the team"), self.name)
        self.add_field("organizer", self.tr("Your name"), self.organizer)
        self.add_field("email", self.tr("Your e-mail"), self.email)
        self.add_field("country", self.tr("Country"), self.country)
        self.add_field("zone", self.tr("Time zone"), self.zone)
        self._take_own_country()
        self.name.setFocus()

    def request(self) -> Callable[[Any], Path]:
        """Make the team."""
        code, _ = self.country.currentData()
        team = NewTeam(
            name=self.name.text(),
            organizer=self.organizer.text(),
            email=self.email.text(),
            country=code,
            zone=self.zone.text().strip(),
        )
        folder, typed = self.folder, self.typed
        return lambda _: found(folder, typed, team)

    def _refuse(self, error: CircleDeskError) -> None:
        if not asked_for_words(self, self.typed, error, founder=True):
            super()._refuse(error)

    def _take_own_country(self) -> None:
        here = bytes(QTimeZone.systemTimeZoneId().data()).decode()
        for number in range(self.country.count()):
            code, zone = self.country.itemData(number)
            if zone == here or (code == "KE" and self.country.currentIndex() <= 0):
                self.country.setCurrentIndex(number)
                if zone == here:
                    break
        self._take_zone()

    def _take_zone(self) -> None:
        self.zone.setText(self.country.currentData()[1])


def _countries() -> list[tuple[str, str, str]]:
    """Code, name and zone of each country that has a file, by name."""
    from circledesk.services.countries import codes, country

    known = [country(code) for code in codes()]
    return sorted(((one.code, one.name, one.zone) for one in known), key=lambda one: one[1])
