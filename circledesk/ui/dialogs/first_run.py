"""The first window on a computer without a library: a new team, joining one, or practice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QProgressBar,
    QRadioButton,
    QWidget,
)

from circledesk import languages
from circledesk.settings import shared_folder
from circledesk.ui.context import Context
from circledesk.ui.dialogs.first_run_forms import NewTeamDialog
from circledesk.ui.dialogs.join_team import JoinWizard
from circledesk.ui.dialogs.passphrase import TypedPassphrase
from circledesk.ui.dialogs.recover import RecoverWizard
from circledesk.ui.messages import Message
from circledesk.ui.pages.settle_cards import SettleCard
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import clear, column, label, row
from circledesk.ui.widgets.on_screen import fitting

_COLUMN_PX = 640


@dataclass(frozen=True, slots=True)
class Library:
    """What first run leaves behind: the folder to open, and what opens its keys."""

    folder: Path
    typed: TypedPassphrase


class FirstRun(QWidget):
    """Closes when a library is there. `made` stays None where the person just closed it."""

    ready = Signal()

    def __init__(self, context: Context, folder: Path, practise: Callable[[Path], Library]) -> None:
        """`practise` builds the practice library in a folder, on the worker."""
        super().__init__()
        self.context = context
        self.folder = folder
        self.made: Library | None = None
        self._practise = practise
        self._typed = TypedPassphrase()
        self._shared = False
        context.window = self
        self.setWindowTitle("CircleDesk")
        self.setProperty("kind", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(fitting(self, QSize(760, 520)))
        self.resize(fitting(self, QSize(960, 640)))
        self._layout = QHBoxLayout(self)
        self._fill()
        context.language.changed.connect(self._fill)
        context.messages.said.connect(self._say)

    def new_team(self) -> NewTeamDialog:
        """Ask for the team's name and the organizer's."""
        dialog = NewTeamDialog(self.context, self._target(), self._typed)
        self._open(dialog)
        return dialog

    def join(self) -> JoinWizard:
        """Ask for the invitation file and its words."""
        dialog = JoinWizard(self.context, self._target(), self._typed)
        self._open(dialog)
        return dialog

    def recover(self) -> RecoverWizard:
        """Ask for the recovery sheet of the team's key."""
        dialog = RecoverWizard(self.context, self._target(), self._typed)
        self._open(dialog)
        return dialog

    def practise(self) -> None:
        """Build the practice library, in a folder of its own."""
        folder = self.folder.with_name(f"{self.folder.name}-practice")
        self._wait(True)
        self.context.jobs.write(lambda _: self._practise(folder), self._take)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave the worker."""
        self.context.jobs.stop()
        super().closeEvent(event)

    def _target(self) -> Path:
        return shared_folder() if self._shared else self.folder

    def _open(self, dialog: Dialog) -> None:
        dialog.accepted.connect(lambda: self._take(Library(dialog.answer, self._typed)))
        dialog.open()

    def _take(self, made: Library) -> None:
        self.made = made
        self.ready.emit()
        self.close()

    def _say(self, message: Message) -> None:
        self._wait(False)
        self.trouble.setText(f"{message.text} {message.next_step}")
        self.trouble.show()

    def _wait(self, waiting: bool) -> None:
        self.bar.setVisible(waiting)
        self.waits.setVisible(waiting)
        for card in self.cards:
            card.setEnabled(not waiting)

    def _fill(self) -> None:
        """Everything in the language in use."""
        clear(self._layout)
        held = QWidget()
        held.setFixedWidth(_COLUMN_PX)
        mark = label("C", "mark")
        mark.setFixedSize(28, 28)
        mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        name = row(mark, 4, label("CircleDesk", "title"), None)
        told = self.tr("Learning circles for libraries, without internet.")
        self.cards = [self._team_card(), self._join_card(), self._practice_card()]
        held.setLayout(
            column(
                None,
                name,
                label(told, "grey"),
                20,
                self._languages(),
                12,
                *self.cards,
                8,
                self._shared_box(),
                row(self._recover_link(), None),
                *self._foot(),
                None,
            )
        )
        self._layout.addStretch(1)
        self._layout.addWidget(held)
        self._layout.addStretch(1)
        self.cards[0].setFocus()

    def _foot(self) -> tuple[QWidget, ...]:
        self.waits = label(self.tr("Building the practice library. This takes a moment…"), "grey")
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.trouble = label("", "red", wrap=True)
        for part in (self.waits, self.bar, self.trouble):
            part.hide()
        return self.waits, self.bar, self.trouble

    def _languages(self) -> QHBoxLayout:
        group = QButtonGroup(self)
        buttons = []
        for code, called in languages.names().items():
            button = QRadioButton(called)
            button.setChecked(code == self.context.language.code)
            button.clicked.connect(lambda _=False, code=code: self.context.language.use(code))
            group.addButton(button)
            buttons.append(button)
        return row(*buttons, None, space=24)

    def _team_card(self) -> SettleCard:
        return SettleCard(
            self.context,
            "users-round",
            self.tr("Begin a new team"),
            self.tr("You look after the circles of a library service, or of one library."),
            self.tr("New team…"),
            self.new_team,
        )

    def _join_card(self) -> SettleCard:
        return SettleCard(
            self.context,
            "log-in",
            self.tr("Join with an invitation"),
            self.tr("Your organizer sent a file, and told you six words by telephone."),
            self.tr("Join…"),
            self.join,
        )

    def _practice_card(self) -> SettleCard:
        return SettleCard(
            self.context,
            "library",
            self.tr("Try the practice library"),
            self.tr("Invented people and circles to play with. It never touches real data."),
            self.tr("Practise"),
            self.practise,
        )

    def _recover_link(self) -> Button:
        words = self.tr("Become the organizer again with the recovery sheet…")
        return Button(self.context.theme, words, self.recover, kind="link")

    def _shared_box(self) -> QWidget:
        box = QCheckBox(self.tr("More than one person uses this computer"))
        told = self.tr("Keep the library in a folder that all users of this computer share.")
        box.setToolTip(told)
        box.setChecked(self._shared)
        box.toggled.connect(self._share)
        held = QWidget()
        held.setLayout(column(box, label(told, "detail"), space=2))
        return held

    def _share(self, shared: bool) -> None:
        self._shared = shared
