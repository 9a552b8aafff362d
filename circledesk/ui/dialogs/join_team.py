"""Join a team in four short steps: the file, its six words, your name, the code to say."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from circledesk.errors import CircleDeskError, InvalidValue
from circledesk.services.drives import usual_places
from circledesk.services.facts.people import InvitedTo
from circledesk.ui.context import Context
from circledesk.ui.dialogs.choose_passphrase import asked_for_words
from circledesk.ui.dialogs.first_run_forms import named
from circledesk.ui.dialogs.first_run_work import (
    Joined,
    NewPlace,
    invitations_in,
    join_team,
    look_at,
    must_be_invitation,
)
from circledesk.ui.dialogs.passphrase import TypedPassphrase
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import Card, column, label, row
from circledesk.ui.widgets.wizard import Step, Wizard


class JoinWizard(Wizard):
    """An invitation file that lies about is found by itself. `answer` is the folder joined in."""

    def __init__(
        self,
        context: Context,
        folder: Path,
        typed: TypedPassphrase,
        *,
        several: bool = False,
        carried: bool = False,
    ) -> None:
        super().__init__(context, self.tr("Join with an invitation"), width=560)
        self.folder, self.typed = folder, typed
        self._carried = carried
        self.joined: Joined | None = None
        self.choice = self.add_step(self.tr("The invitation file"), self.tr("Next"))
        self.opening = self.add_step(self.tr("The six words"), self.tr("Open the file"))
        self.naming = self.add_step(self.tr("Who works here"), self.tr("Join the team"))
        self.code = self.add_step(self.tr("You have joined"), self.tr("Begin to work"))
        self._fill()
        if several:
            self.add_field(
                "others", self.tr("Who else works here"), self.others, grid=self.naming.grid
            )
        self.begin()

    def work_of(self, step: Step) -> Callable[[Any], Any] | None:
        """See that the file is one, open it, then join."""
        file, words = Path(self.file.text().strip()), self.words.text()
        if step is self.choice:
            _needed(self.file, "file", self.tr("No invitation file was chosen."))
            return lambda _: must_be_invitation(file)
        if step is self.opening:
            _needed(self.words, "words", self.tr("The six words are missing."))
            return lambda _: look_at(file, words)
        if step is self.naming:
            name = _needed(self.name, "name", self.tr("Your name is missing."))
            place, others = NewPlace(self.folder, self.typed, self._carried), self.others.text()
            return lambda _: join_team(place, file, words, name, named(others))
        return None

    def take(self, step: Step, result: Any) -> None:
        """Say what the file is for, and at the end the code."""
        if isinstance(result, InvitedTo):
            where = ", ".join(result.places) or self.tr("Organizer")
            self.team.setText(f"{result.team} · {where}")
        elif isinstance(result, Joined):
            self.joined, self.answer = result, result.folder
            self.kept = len(self.steps)
            self.digits.setText(result.code)

    def entered(self, step: Step) -> None:
        """After joining there is nothing to cancel."""
        self.keep_button.setVisible(step is not self.code)

    def reject(self) -> None:
        """Escape after joining begins the work."""
        if self.joined is not None:
            self.accept()
        else:
            super().reject()

    def _fill(self) -> None:
        self.file, self.words, self.name = QLineEdit(), QLineEdit(), QLineEdit()
        self.others = QLineEdit()
        self.others.setPlaceholderText(self.tr("Names, with commas between them"))
        self.words.setPlaceholderText(self.tr("six words"))
        choose = Button(self.context.theme, self.tr("Choose…"), self._choose, icon="folder-open")
        line = QWidget()
        line.setLayout(row(self.file, choose))
        line.setFocusProxy(self.file)
        said = (
            (self.choice, self.tr("Your organizer sent it, or it lies on a flash disk.")),
            (self.opening, self.tr("Your organizer tells you six words by telephone.")),
        )
        for step, text in said:
            step.add(label(text, "grey", wrap=True))
        self.add_field("file", self.tr("Invitation file"), line, grid=self.choice.grid)
        self.file.setAccessibleName(self.tr("Invitation file"))
        self.add_field("words", self.tr("The six words"), self.words, grid=self.opening.grid)
        self.team = label("", "strong", wrap=True)
        self.naming.add(column(label(self.tr("You join"), "grey"), self.team, space=2))
        self.add_field("name", self.tr("Your name"), self.name, grid=self.naming.grid)
        self._fill_code()
        for step, field in (
            (self.choice, self.file),
            (self.opening, self.words),
            (self.naming, self.name),
        ):
            step.first = field
        lying = invitations_in(list(usual_places()))
        if lying:
            self.file.setText(str(lying[0]))

    def _fill_code(self) -> None:
        self.digits = label("", "title")
        self.digits.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        caption = label(self.tr("Code of this computer"), "detail")
        for text in (
            self.tr("You can work at once."),
            self.tr(
                "Under Send & receive write a parcel for the organizer and send it. The organizer "
                "then asks you by telephone for this code, and accepts this computer."
            ),
        ):
            self.code.add(label(text, wrap=True))
        self.code.add(Card(column(caption, self.digits, space=2)))
        self.code.add(
            label(self.tr("The code stands under Send & receive too."), "grey", wrap=True)
        )

    def _refuse(self, error: CircleDeskError) -> None:
        """Where no keyring answers, a passphrase is asked for. A wrong file is said at its step."""
        if asked_for_words(self, self.typed, error):
            return
        if isinstance(error, InvalidValue) and error.field == "file":
            self._show(0)
        super()._refuse(error)

    def _choose(self) -> None:
        file, _ = QFileDialog.getOpenFileName(self, self.tr("Invitation file"))
        if file:
            self.file.setText(file)


def _needed(field: QLineEdit, name: str, what: str) -> str:
    """Return what was typed; InvalidValue where that is nothing."""
    text = field.text().strip()
    if not text:
        raise InvalidValue(what, "", field=name)
    return text
