"""The first window without a library: language, then a new team, alone, joining, or practice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from circledesk.settings import look_in, practice_folder, shared_folder
from circledesk.ui.asking import handbook_over, opened
from circledesk.ui.context import Context
from circledesk.ui.dialogs.first_run_choices import LanguageChoice, PeopleChoice
from circledesk.ui.dialogs.first_run_forms import BeginAloneDialog, NewTeamDialog
from circledesk.ui.dialogs.join_team import JoinWizard
from circledesk.ui.dialogs.passphrase import TypedPassphrase
from circledesk.ui.dialogs.put_back import PutBackDialog
from circledesk.ui.dialogs.recover import RecoverWizard
from circledesk.ui.messages import Message
from circledesk.ui.pages.settle_cards import SettleCard
from circledesk.ui.progress import Progress
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.form_area import FormArea
from circledesk.ui.widgets.layout import clear, column, label, row
from circledesk.ui.widgets.on_screen import fitting
from circledesk.ui.widgets.progress_strip import ProgressStrip

_COLUMN_PX = 640


@dataclass(frozen=True, slots=True)
class Library:
    """What first run leaves behind: the folder to open, and what opens its keys."""

    folder: Path
    typed: TypedPassphrase


Practise = Callable[[Path, Progress], Library | None]
"""Builds the practice library in a folder, on the worker."""


class FirstRun(QWidget):
    """Closes when a library is there. `made` stays None where the person just closed it."""

    ready = Signal()

    def __init__(self, context: Context, folder: Path, practise: Practise) -> None:
        super().__init__()
        self.context = context
        self.folder = folder
        self.made: Library | None = None
        self._practise = practise
        self._typed = TypedPassphrase()
        context.window = self
        look_in(folder)  # a language or country may lie there before the library does
        self.setWindowTitle("CircleDesk")
        self.setProperty("kind", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(fitting(self, QSize(700, 420)))
        self.resize(fitting(self, QSize(960, 700)))
        QShortcut(QKeySequence("F1"), self, lambda: handbook_over(self))
        self._whole = column(space=0)
        self.setLayout(self._whole)
        self._fill()
        self.languages.button(context.language.code).setFocus()
        context.language.changed.connect(self._speak)
        context.messages.said.connect(self._say)

    def new_team(self) -> NewTeamDialog:
        """Ask for the team's name and the organizer's."""
        several = self.people.several.isChecked()
        dialog = NewTeamDialog(self.context, self._target(), self._typed, several=several)
        self._open(dialog)
        return dialog

    def begin_alone(self) -> BeginAloneDialog:
        """Ask for the library's name and the person's."""
        several = self.people.several.isChecked()
        dialog = BeginAloneDialog(self.context, self._target(), self._typed, several=several)
        self._open(dialog)
        return dialog

    def join(self) -> JoinWizard:
        """Ask for the invitation file and its words."""
        several, carried = self.people.several.isChecked(), self.people.carried.isChecked()
        target = self._target()
        dialog = JoinWizard(self.context, target, self._typed, several=several, carried=carried)
        self._open(dialog)
        return dialog

    def recover(self) -> RecoverWizard:
        """Ask for the recovery sheet of the team's key."""
        dialog = RecoverWizard(self.context, self._target(), self._typed)
        self._open(dialog)
        return dialog

    def put_back(self) -> PutBackDialog:
        """Ask for the flash disk with the backups of a computer that is gone."""
        dialog = PutBackDialog(self.context, self._target(), self._typed)
        self._open(dialog)
        return dialog

    def practise(self) -> None:
        """Build the practice library, in a folder of its own."""
        folder = practice_folder(self.folder)
        self._wait(True)
        progress = self.context.jobs.long(
            self.tr("Building the practice library…"),
            lambda _, progress: self._practise(folder, progress),
            self._take,
            owner=self,
        )
        self.strip.follow(progress, lambda progress, done, total: progress.title.rstrip("…"))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave the worker; what is being built is let go."""
        self.strip.forget()
        self.context.jobs.stop()
        super().closeEvent(event)

    def _target(self) -> Path:
        return shared_folder() if self.people.shared else self.folder

    def _open(self, dialog: Dialog) -> None:
        dialog.accepted.connect(lambda: self._take(Library(dialog.answer, self._typed)))
        opened(dialog)

    def _take(self, made: Library | None) -> None:
        self.made = made
        self.ready.emit()
        self.close()

    def _say(self, message: Message) -> None:
        self._wait(False)
        self.trouble.setText(f"{message.text} {message.next_step}".strip())
        self.trouble.show()

    def _wait(self, waiting: bool) -> None:
        self.trouble.hide()
        for part in (*self.cards, self.languages, self.people, self.recovering, self.putting_back):
            part.setEnabled(not waiting)

    def _speak(self) -> None:
        """Say all in the language that was chosen; the keyboard stays on the choice."""
        answers = self.people.answers()
        self._fill()
        self.people.show_answers(answers)
        self.languages.button(self.context.language.code).setFocus()

    def _fill(self) -> None:
        """Everything in the language in use."""
        clear(self._whole)
        context = self.context
        mark = label("C", "mark")
        mark.setFixedSize(28, 28)
        mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        name = row(mark, 4, label("CircleDesk", "title"), None)
        told = self.tr("Learning circles for libraries, without internet.")
        self.languages, self.people = LanguageChoice(context), PeopleChoice()
        self.languages.chose.connect(context.language.use, Qt.ConnectionType.QueuedConnection)
        self.cards = self._ways()
        for number, card in enumerate(self.cards):
            card.go.connect(lambda step, number=number: self._go(number + step))
        self.strip = ProgressStrip(context.theme)
        self.trouble = label("", "red", wrap=True)
        self.trouble.hide()
        words = self.tr("Become the organizer again with the recovery sheet…")
        self.recovering = Button(context.theme, words, self.recover, kind="link")
        back = self.tr("Put a backup back from a flash disk…")
        self.putting_back = Button(context.theme, back, self.put_back, kind="link")
        held = QWidget()
        held.setFixedWidth(_COLUMN_PX)
        held.setLayout(
            column(
                None,
                name,
                label(told, "grey"),
                8,
                self.languages,
                8,
                *self.cards,
                4,
                self.people,
                row(self.recovering, None),
                row(self.putting_back, None),
                self.strip,
                self.trouble,
                None,
            )
        )
        line = row(None, held, None)
        line.setContentsMargins(16, 16, 16, 16)
        self._whole.addWidget(FormArea(line, "ground"))

    def _go(self, number: int) -> None:
        self.cards[max(0, min(number, len(self.cards) - 1))].setFocus()

    def _ways(self) -> list[SettleCard]:
        return [
            self._card(
                "users-round",
                self.tr("Begin a new team"),
                self.tr("You look after circles in several branches, each with its computer."),
                self.tr("New team…"),
                self.new_team,
            ),
            self._card(
                "library",
                self.tr("Begin alone"),
                self.tr("One library, one computer. You can join a team later, with all you have."),
                self.tr("Begin…"),
                self.begin_alone,
            ),
            self._card(
                "log-in",
                self.tr("Join with an invitation"),
                self.tr("Your organizer sent a file, and told you six words by telephone."),
                self.tr("Join…"),
                self.join,
            ),
            self._card(
                "graduation-cap",
                self.tr("Try the practice library"),
                self.tr("Invented people and circles to play with. It never touches real data."),
                self.tr("Practise"),
                self.practise,
            ),
        ]

    def _card(
        self, icon: str, title: str, detail: str, verb: str, do: Callable[[], object]
    ) -> SettleCard:
        return SettleCard(self.context, icon, title, detail, verb, do)
