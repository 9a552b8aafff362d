"""The choice of a passphrase for a computer's keys, where the system keeps none for programs."""

from __future__ import annotations

from circledesk.errors import CircleDeskError, InvalidValue, KeyLocked
from circledesk.ui.asking import opened
from circledesk.ui.context import Context
from circledesk.ui.dialogs.passphrase import TypedPassphrase, secret_line
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label


def asked_for_words(
    dialog: Dialog, typed: TypedPassphrase, error: CircleDeskError, *, founder: bool = False
) -> bool:
    """Ask for a passphrase where new keys need one; the dialog's work is done again after.

    False where the refusal is about something else.
    """
    if not isinstance(error, KeyLocked) or not typed.needed or typed.words:
        return False
    dialog.accept_button.setEnabled(True)
    asked = ChoosePassphraseDialog(dialog.context, typed, founder=founder)
    asked.accepted.connect(dialog.submit)
    opened(asked)
    return True


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
