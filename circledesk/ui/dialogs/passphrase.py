"""The passphrase of this computer's keys, asked once a sitting and only when keys are needed.

Work that comes to locked keys ends with `KeyLocked` on the worker. `Unlocking` then asks in the
window's thread, opens the keys (the desk holds them from then on), and lets the work be done again.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from circledesk.errors import InvalidValue, KeyLocked
from circledesk.ui.asking import opened
from circledesk.ui.context import Context
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


Step = Callable[[], None]


class TypedPassphrase:
    """What the desk asks for its passphrase: gives what was typed, else notes that it is needed."""

    def __init__(self, words: str = "") -> None:
        self.words = words
        self.needed = False
        """Whether the keys lie under a passphrase; a keyring never asks."""

    def __call__(self) -> str:
        """The words typed so far; '' refuses."""
        self.needed = True
        return self.words


class Unlocking:
    """For `Jobs.unlock`. Works that need the keys at the same time wait for one answer."""

    def __init__(self, context: Context, typed: TypedPassphrase) -> None:
        self._context = context
        self._typed = typed
        self._waiting: list[tuple[Step, Step]] = []
        self.dialog: Dialog | None = None

    def ask(self, again: Step, give_up: Step) -> None:
        """Ask for the passphrase, then do the work again; give it up where none is known."""
        asked = self.dialog or self._question()
        if asked is None:
            give_up()
            return
        self._waiting.append((again, give_up))
        if self.dialog is None:
            self.dialog = asked
            self.dialog.finished.connect(self._answer)
            opened(self.dialog)

    def _question(self) -> Dialog | None:
        """Ask for the passphrase; for help, where the library's key is gone from the keyring."""
        folder = self._context.preferences.folder
        if self._typed.needed:
            return PassphraseDialog(self._context, self._typed)
        if self._context.desk is None and folder is not None:
            return open_locked(self._context, folder, self._typed)
        return None

    def _answer(self, opened: int) -> None:
        self.dialog = None
        waiting, self._waiting = self._waiting, []
        for again, give_up in waiting:
            (again if opened else give_up)()


class PassphraseDialog(Dialog):
    """Closes when the words open the keys."""

    def __init__(self, context: Context, typed: TypedPassphrase) -> None:
        super().__init__(context, self.tr("Passphrase of this computer"), self.tr("Open"))
        self._typed = typed
        self._opens = context.desk is None
        """The database is locked with it too: it is opened by the worker before any work."""
        told = self.tr(
            "CircleDesk signs parcels and certificates in the name of this computer. That is "
            "locked with the passphrase that was chosen when CircleDesk was set up here. It is "
            "asked once, until you close the program."
        )
        if self._opens:
            told = self.tr(
                "The database of this computer is locked with the passphrase that was chosen when "
                "CircleDesk was set up here. It is asked once, until you close the program."
            )
        self.add(label(told, "grey", wrap=True))
        self.words = secret_line()
        self.add_field("passphrase", self.tr("Passphrase"), self.words)
        self.words.setFocus()
        forgotten = Button(context.theme, self.tr("Forgotten?"), self.way_out, kind="link")
        self.buttons.insertWidget(0, forgotten)

    def way_out(self) -> Dialog:
        """Show how this computer gets new keys; with them, what needed the old ones goes on."""
        folder = self.context.preferences.folder
        if self._opens and folder is not None:
            dialog: Dialog = open_locked(self.context, folder, self._typed)
            dialog.accepted.connect(self.accept)
            opened(dialog)
            return dialog
        from circledesk.ui.dialogs.forgotten import ForgottenDialog

        dialog = ForgottenDialog(self.context, self._typed)
        dialog.accepted.connect(self.accept)
        opened(dialog)
        return dialog

    def request(self) -> Callable[[Session], None]:
        """Open the keys with what was typed."""
        typed, context, words = self._typed, self.context, self.words.text()
        if not words.strip():
            raise InvalidValue(
                self.tr("No passphrase was typed."), self.tr("Type it."), field="passphrase"
            )

        typed.words = words
        if self._opens:
            return lambda session: None

        def work(session: Session) -> None:
            try:
                context.desk.keys()
            except KeyLocked as error:
                typed.words = ""
                raise InvalidValue(error.what, error.next_step, field="passphrase") from error

        return work


def open_locked(context: Context, folder: Path, typed: TypedPassphrase) -> Dialog:
    """Return the dialog for a library whose key is gone."""
    from circledesk.ui.dialogs.open_locked import OpenLockedDialog

    return OpenLockedDialog(context, folder, typed)


def secret_line() -> QLineEdit:
    """A line whose letters are not shown."""
    line = QLineEdit()
    line.setEchoMode(QLineEdit.EchoMode.Password)
    return line
