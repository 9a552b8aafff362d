"""The two short forms of first run, a new team and joining one, and the choice of a passphrase."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimeZone
from PySide6.QtWidgets import QComboBox, QLineEdit

from circledesk.errors import CircleDeskError, InvalidValue, KeyLocked
from circledesk.settings import RESOURCES
from circledesk.ui.context import Context
from circledesk.ui.dialogs.first_run_work import NewTeam, found, join_team
from circledesk.ui.dialogs.invitation_fields import InvitationFields
from circledesk.ui.dialogs.passphrase import TypedPassphrase, secret_line
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label


class FoundingDialog(Dialog):
    """What both forms share: a passphrase is asked only where no keyring answers."""

    def __init__(
        self, context: Context, title: str, verb: str, folder: Path, typed: TypedPassphrase
    ) -> None:
        super().__init__(context, title, verb, width=560)
        self.folder = folder
        self.typed = typed

    def _refuse(self, error: CircleDeskError) -> None:
        if isinstance(error, KeyLocked) and self.typed.needed and not self.typed.words:
            self.accept_button.setEnabled(True)
            founder = isinstance(self, NewTeamDialog)
            asked = ChoosePassphraseDialog(self.context, self.typed, founder=founder)
            asked.accepted.connect(self.submit)
            asked.open()
            return
        super()._refuse(error)


class NewTeamDialog(FoundingDialog):
    """The organizer's computer. Branches join it later, each with an invitation."""

    def __init__(self, context: Context, folder: Path, typed: TypedPassphrase) -> None:
        super().__init__(context, self.tr("New team"), self.tr("Make the team"), folder, typed)
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


class JoinDialog(FoundingDialog):
    """A branch's computer. An invitation file that lies about is found by itself."""

    def __init__(self, context: Context, folder: Path, typed: TypedPassphrase) -> None:
        super().__init__(
            context, self.tr("Join with an invitation"), self.tr("Join the team"), folder, typed
        )
        told = self.tr(
            "Your organizer sends a file, and tells you six words by telephone. After joining you "
            "can work at once."
        )
        self.add(label(told, "grey", wrap=True))
        self.fields = InvitationFields(self)
        self.file, self.words, self.name = self.fields.file, self.fields.words, self.fields.name

    def request(self) -> Callable[[Any], Path]:
        """Join."""
        file, words, name = self.fields.read()
        folder, typed = self.folder, self.typed
        return lambda _: join_team(folder, typed, file, words, name)


class ChoosePassphraseDialog(Dialog):
    """Where the system keeps no secrets for programs: the keys lie under a chosen passphrase."""

    def __init__(self, context: Context, typed: TypedPassphrase, *, founder: bool = False) -> None:
        """A `founder` has nobody who could invite this computer anew."""
        super().__init__(
            context, self.tr("Choose a passphrase"), self.tr("Use this passphrase"), width=560
        )
        self._typed = typed
        told = self.tr(
            "CircleDesk signs parcels and certificates in the name of this computer. Nobody else "
            "shall be able to, so that is locked with a passphrase that you choose. CircleDesk "
            "asks for it when it has something to sign."
        )
        lost = self.tr(
            "If it is lost, your data stays readable, but nothing can be signed here any more, and "
            "the organizer must invite this computer again. Write it down and keep it apart from "
            "the computer."
        )
        if founder:
            lost = self.tr(
                "If it is lost, your data stays readable, but no certificate can be issued here "
                "any more and no computer can be let into the team. Write it down and keep it "
                "apart from the computer."
            )
        self.add(label(told, "grey", wrap=True))
        self.add(label(lost, "amber", wrap=True))
        self.first, self.second = secret_line(), secret_line()
        hint = self.tr("At least 12 letters: a few words do well.")
        self.add_field("passphrase", self.tr("Passphrase"), self.first, hint)
        self.add_field("again", self.tr("Once more"), self.second)
        self.first.setFocus()

    def request(self) -> None:
        """Hold the passphrase; what needed it is done again after."""
        words = " ".join(self.first.text().split())
        if len(words) < 12:
            raise InvalidValue(
                self.tr("The passphrase is too short."),
                self.tr("Use at least 12 letters."),
                field="passphrase",
            )
        if words != " ".join(self.second.text().split()):
            raise InvalidValue(
                self.tr("The two are not the same."), self.tr("Type it again."), field="again"
            )
        self._typed.words = words


def _countries() -> list[tuple[str, str, str]]:
    """Code, name and zone of each country that has a file, by name."""
    from circledesk.services.countries import country

    codes = [file.stem for file in (RESOURCES / "countries").glob("*.toml")]
    known = [country(code) for code in codes]
    return sorted(((one.code, one.name, one.zone) for one in known), key=lambda one: one[1])
