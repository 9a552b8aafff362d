"""How a parcel comes from a phone onto this computer: the three ways that work."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from circledesk.ui.context import Context
from circledesk.ui.language import tr
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import Card, column, label, row


class PhoneCard(Card):
    """Side by side, a heading and the steps of each way."""

    def __init__(self) -> None:
        parts = row(space=24)
        for name, steps in ways():
            words = column(label(name, "strong"), label(steps, "grey", wrap=True), None, space=2)
            parts.addLayout(words, 1)
        super().__init__(label(tr("From a phone"), "heading"), parts)


class StepsDialog(Dialog):
    """Ways and their steps, where a page has no room for them."""

    def __init__(
        self, context: Context, title: str, steps: Sequence[tuple[str, str]], verb: str = ""
    ) -> None:
        """`verb` is what may be done afterwards, '' for nothing."""
        super().__init__(context, title, verb or tr("Close"), width=560)
        self.keep_button.setText(tr("Close"))
        self.keep_button.setVisible(bool(verb))
        for name, text in steps:
            self.add(column(label(name, "strong"), label(text, "grey", wrap=True), space=2))
        self.accept_button.setFocus()

    def request(self) -> None:
        """Nothing is to be written."""
        return


def ask_phone(context: Context, look_again: Callable[[], None]) -> StepsDialog:
    """Show how a parcel comes from a phone; afterwards the page may look again."""
    dialog = StepsDialog(context, tr("From a phone"), ways(), tr("Look again"))
    dialog.accepted.connect(look_again)
    dialog.open()
    return dialog


def ways() -> tuple[tuple[str, str], ...]:
    """The name of each way, and its steps."""
    return (
        (
            tr("By USB cable"),
            tr(
                "Plug the phone in and choose “File transfer” on it. Copy the parcel from its "
                "Download or WhatsApp Documents folder to the desktop. Then look again."
            ),
        ),
        (
            tr("By Bluetooth"),
            tr(
                "Let this computer receive a file by Bluetooth. On the phone hold the parcel, "
                "choose Share, then Bluetooth, then this computer. Then look again."
            ),
        ),
        (
            tr("By WhatsApp or e-mail"),
            tr(
                "Open WhatsApp Web, WhatsApp Desktop or your mail on this computer and download "
                "the parcel. It must have been sent as a document. Then look again."
            ),
        ),
    )
