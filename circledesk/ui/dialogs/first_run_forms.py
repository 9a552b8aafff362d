"""The short forms of first run that make a library: of a new team, or of one who begins alone."""

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


class Founding(Dialog):
    """What both forms share: country and zone by this computer's clock, who else works here."""

    def __init__(
        self, context: Context, title: str, verb: str, folder: Path, typed: TypedPassphrase
    ) -> None:
        super().__init__(context, title, verb, width=560)
        self.folder, self.typed = folder, typed
        self.name, self.organizer = QLineEdit(), QLineEdit()
        self.others = QLineEdit()
        self.others.setPlaceholderText(self.tr("Names, with commas between them"))
        self.country, self.zone = QComboBox(), ""
        for code, called, zone in _countries():
            self.country.addItem(called, (code, zone))
        self.country.currentIndexChanged.connect(self._take_zone)

    def request(self) -> Callable[[Any], Path]:
        """Make the library."""
        team = self.team()
        folder, typed = self.folder, self.typed
        return lambda _: found(folder, typed, team)

    def team(self) -> NewTeam:
        """What was typed."""
        raise NotImplementedError

    def named_others(self) -> tuple[str, ...]:
        """The names of those who work here too."""
        return named(self.others.text())

    def finish_fields(self, several: bool) -> None:
        """Add what both ask last, and begin with the first field."""
        self.add_field("country", self.tr("Country"), self.country)
        if several:
            self.add_field("others", self.tr("Who else works here"), self.others)
        self._take_own_country()
        self.name.setFocus()

    def _refuse(self, error: CircleDeskError) -> None:
        if not asked_for_words(self, self.typed, error, founder=True):
            super()._refuse(error)

    def _take_own_country(self) -> None:
        here = bytes(QTimeZone.systemTimeZoneId().data()).decode()
        zones = [self.country.itemData(number)[1] for number in range(self.country.count())]
        codes = [self.country.itemData(number)[0] for number in range(self.country.count())]
        self.country.setCurrentIndex(zones.index(here) if here in zones else codes.index("KE"))
        self._take_zone()

    def _take_zone(self) -> None:
        self.zone = self.country.currentData()[1]


class NewTeamDialog(Founding):
    """The organizer's computer. Branches join it later, each with an invitation."""

    def __init__(
        self, context: Context, folder: Path, typed: TypedPassphrase, *, several: bool = False
    ) -> None:
        super().__init__(context, self.tr("New team"), self.tr("Make the team"), folder, typed)
        told = self.tr(
            "You become its organizer. All but the country can be changed later, in Settings."
        )
        self.add(label(told, "grey", wrap=True))
        self.email = QLineEdit()
        self.name.setPlaceholderText(self.tr("Kenya National Library Service"))
        self.add_field("name", self.tr("Name of the team"), self.name)
        self.add_field("organizer", self.tr("Your name"), self.organizer)
        self.add_field("email", self.tr("Your e-mail"), self.email)
        self.finish_fields(several)

    def team(self) -> NewTeam:
        """What was typed."""
        return NewTeam(
            name=self.name.text(),
            organizer=self.organizer.text(),
            email=self.email.text(),
            country=self.country.currentData()[0],
            zone=self.zone,
            others=self.named_others(),
        )


class BeginAloneDialog(Founding):
    """One library on one computer: it is the team, and its own first branch."""

    def __init__(
        self, context: Context, folder: Path, typed: TypedPassphrase, *, several: bool = False
    ) -> None:
        super().__init__(context, self.tr("Begin alone"), self.tr("Begin"), folder, typed)
        told = self.tr(
            "Nobody else is needed. If your library joins a team one day, all comes along."
        )
        self.add(label(told, "grey", wrap=True))
        self.add_field("name", self.tr("Name of your library"), self.name)
        self.add_field("organizer", self.tr("Your name"), self.organizer)
        self.finish_fields(several)

    def team(self) -> NewTeam:
        """What was typed; the library's name is the team's and the branch's."""
        return NewTeam(
            name=self.name.text(),
            organizer=self.organizer.text(),
            email="",
            country=self.country.currentData()[0],
            zone=self.zone,
            others=self.named_others(),
            branch=self.name.text(),
        )


def named(text: str) -> tuple[str, ...]:
    """Return the names between the commas."""
    return tuple(name for part in text.split(",") if (name := part.strip()))


def _countries() -> list[tuple[str, str, str]]:
    """Code, name and zone of each country that has a file, by name."""
    from circledesk.services.countries import codes, country

    known = [country(code) for code in codes()]
    return sorted(((one.code, one.name, one.zone) for one in known), key=lambda one: one[1])
