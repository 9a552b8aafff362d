"""Settings of this computer: language, look, who it is, backups."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QScrollArea, QWidget

from circledesk import languages
from circledesk.services.facts.merging import TakenAlong
from circledesk.services.facts.people import KeyState, ThisDevice
from circledesk.ui import asking, asking_backups, asking_learners, asking_team, backup_words, words
from circledesk.ui.allowed import allow
from circledesk.ui.backing_up import back_up
from circledesk.ui.page import Page
from circledesk.ui.places import place_label
from circledesk.ui.tabs.desk_card import DeskCard
from circledesk.ui.tabs.key_card import KeyCard
from circledesk.ui.tabs.lock_card import LockCard
from circledesk.ui.tabs.message_card import MessageCard
from circledesk.ui.tabs.practice_card import practice_card
from circledesk.ui.tabs.protection_card import ProtectionCard
from circledesk.ui.tabs.rights_card import rights_card
from circledesk.ui.tabs.signing_card import SigningCard
from circledesk.ui.tabs.soundness_card import SoundnessCard
from circledesk.ui.tabs.team_logo import TeamLogo
from circledesk.ui.tabs.version_card import VersionCard
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import Card, column, label, page_margins, row
from circledesk.ui.widgets.page_header import PageHeader

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context


@dataclass(frozen=True, slots=True)
class SettingsFacts:
    """What the page says of this computer."""

    device: ThisDevice
    folder: Path
    backup: datetime | None
    key: KeyState | None = None
    """On an organizer's computer."""
    proven: str = ""
    """What is said of the last backup that was tried."""
    alone: TakenAlong | None = None
    """What would come along into another team, where this computer began alone."""


class Settings(Page):
    """Cards in one column; each change takes effect at once."""

    place = "settings"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._folder = ""
        self._along: TakenAlong | None = None
        self.computer = label("", "grey", wrap=True)
        self.folder = label("", "detail", wrap=True)
        self.backup = label("", "grey", wrap=True)
        self.proven = label("", "grey", wrap=True)
        self.team = label("", "grey", wrap=True)
        self.logo = TeamLogo(context)
        self.signing = SigningCard(context)
        self.key = KeyCard(context)
        self.desk = DeskCard(context)
        self.messages = MessageCard(context)
        self.lock = LockCard(context)
        self.version = VersionCard(context)
        cards = column(*self.cards(), None, space=16)
        held = QWidget()
        held.setProperty("kind", "ground")
        held.setMaximumWidth(720)
        held.setLayout(cards)
        area = QScrollArea()
        area.setWidget(held)
        area.setWidgetResizable(True)
        layout = column(PageHeader(context, self.title()), 12, area, space=0)
        page_margins(layout)
        self.setLayout(layout)

    def title(self) -> str:
        """The place's name."""
        return place_label(self.place)

    def cards(self) -> list[QWidget]:
        """The cards from top to bottom."""
        return [
            self._languages(),
            self._looks(),
            self._team(),
            self.logo,
            self.signing,
            self.messages,
            self.key,
            self.desk,
            self._computer(),
            self._backups(),
            self.lock,
            SoundnessCard(self.context),
            self._taking_out(),
            self.version,
            ProtectionCard(self.context),
            rights_card(self.context),
            *practice_card(self.context),
        ]

    def load(self) -> None:
        """Read what this computer is."""
        jobs = self.context.jobs
        self.read(lambda session: _read(session, jobs.desk), self.show_facts)

    def show_facts(self, facts: SettingsFacts) -> None:
        """Say who this computer is and when it was backed up."""
        device = facts.device
        self._folder = str(facts.folder)
        role = words.role(device.role)
        told = [device.name, device.team, device.branch, role, device.person]
        self.computer.setText(" · ".join(dict.fromkeys(part for part in told if part)))
        self.folder.setText(self._folder)
        self.logo.show_team(device)
        self.signing.load()
        self.lock.load()
        self.version.load()
        self.desk.load()
        self.key.show_state(facts.key)
        self.messages.setVisible(device.role == "organizer")
        if device.role == "organizer":
            self.messages.load()
        told = [device.team, device.person, device.zone]
        self.team.setText(" · ".join(part for part in told if part))
        self.team_card.setVisible(device.role == "organizer")
        self._along = facts.alone
        self.join.setVisible(facts.alone is not None)
        self.proven.setText(facts.proven)
        if facts.backup is None:
            self.backup.setText(self.tr("No backup was made yet."))
        else:
            day, hour = words.year_date(facts.backup.date()), words.clock(facts.backup)
            text = self.tr("The last backup was made on {day} at {time}.")
            self.backup.setText(text.format(day=day, time=hour))

    def _languages(self) -> Card:
        use = self.context.language.use
        now = self.context.language.code
        buttons = self._radios([(code, name) for code, name in languages.names().items()], now, use)
        return Card(label(self.tr("Language"), "heading"), row(*buttons, None, space=24))

    def _looks(self) -> Card:
        looks = [
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("contrast", self.tr("High contrast")),
        ]
        buttons = self._radios(looks, self.context.theme.name, self.context.use_look)
        return Card(label(self.tr("Look"), "heading"), row(*buttons, None, space=24))

    def _team(self) -> Card:
        """What was typed at the first start; a branch's computer cannot change it."""
        context = self.context
        button = Button(
            context.theme, self.tr("Change…"), lambda: asking_team.edit_team(context), icon="pencil"
        )
        self.join = Button(context.theme, self.tr("Join another team…"), self._join, icon="log-in")
        self.join.hide()
        questions = Button(
            context.theme,
            self.tr("Questions at the desk…"),
            lambda: asking_learners.team_questions(context),
            icon="list-checks",
        )
        allow(context, button, "team.edit")
        allow(context, questions, "questions.edit")
        buttons = row(button, questions, self.join, None)
        self.team_card = Card(label(self.tr("Team"), "heading"), self.team, buttons)
        self.team_card.hide()
        return self.team_card

    def _join(self) -> None:
        if self._along is not None:
            asking_team.join_another(self.context, self._along)

    def _computer(self) -> Card:
        words_ = self.tr("Open the folder")
        button = Button(self.context.theme, words_, self._open_folder, icon="folder-open")
        heading = label(self.tr("This computer"), "heading")
        return Card(heading, self.computer, self.folder, row(button, None))

    def _backups(self) -> Card:
        words_ = self.tr("Make a backup now")
        icon = "hard-drive-download"
        button = Button(self.context.theme, words_, self._back_up, icon=icon)
        context = self.context
        show = Button(
            context.theme,
            self.tr("Show the backups"),
            lambda: asking_backups.open_backups(context),
            icon="history",
        )
        heading = label(self.tr("Backups"), "heading")
        return Card(heading, self.backup, self.proven, row(button, show, None))

    def _taking_out(self) -> Card:
        context = self.context
        words_ = self.tr("Take data out…")
        button = Button(context.theme, words_, lambda: asking.take_out(context), icon="upload")
        told = self.tr(
            "Lists for Excel, meetings for a calendar, contacts, or all in open formats."
        )
        heading = label(self.tr("For other programs"), "heading")
        return Card(heading, label(told, "grey", wrap=True), row(button, None))

    def _radios(self, choices: list[tuple[str, str]], now: str, use: Any) -> list[QRadioButton]:
        group = QButtonGroup(self)
        made = []
        for value, text in choices:
            button = QRadioButton(text)
            button.setChecked(value == now)
            button.clicked.connect(lambda _=False, value=value: use(value))
            group.addButton(button)
            made.append(button)
        return made

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder))

    def _back_up(self) -> None:
        back_up(self.context, self.refresh)


def _read(session: Session, desk: Any) -> SettingsFacts:
    from circledesk.services.backup_watch import rehearsal
    from circledesk.services.backups import newest_backup
    from circledesk.services.merging_team import is_alone, what_comes_along
    from circledesk.services.recovery import key_state
    from circledesk.services.session import this_device

    made = newest_backup(desk)
    device = this_device(session)
    zone = ZoneInfo(device.zone)
    key = key_state(session) if device.role == "organizer" else None
    alone = what_comes_along(session) if is_alone(session) else None
    tried = backup_words.proven(rehearsal(desk.paths), zone)
    day = made.astimezone(zone) if made else None
    return SettingsFacts(device, desk.folder, day, key, tried, alone)
