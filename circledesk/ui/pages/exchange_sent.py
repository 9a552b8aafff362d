"""A parcel that was written: its name and size, where it lies, and how to send it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from circledesk.services.facts.exchange import WrittenBundle
from circledesk.ui import words
from circledesk.ui.context import Context
from circledesk.ui.language import tr
from circledesk.ui.pages.exchange_phone import StepsDialog
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import Card, column, label, row
from circledesk.ui.widgets.written_file import WrittenFile


class SentCard(Card):
    """The file itself first; then the steps side by side, where the window is high enough."""

    def __init__(self, context: Context, written: WrittenBundle, name: str) -> None:
        file = Path(written.file)
        told = tr("The parcel for {name} is ready · {file} · {size}").format(
            name=name, file=file.name, size=words.size(written.size)
        )
        how = Button(context.theme, tr("How to send it…"), self.ask_how, icon="circle-help")
        lies = WrittenFile(context.theme, file, told, copies=True)
        lies.buttons.addWidget(how)
        copied = tr("The path is copied: paste it where a program asks for the file.")
        lies.copy.clicked.connect(lambda: context.messages.say(copied, quiet=True))
        steps = QWidget()
        parts = row(space=24)
        for heading, text in ways():
            part = column(label(heading, "strong"), label(text, "grey", wrap=True), None, space=2)
            parts.addLayout(part, 1)
        steps.setLayout(parts)
        super().__init__(lies, steps, space=12)
        self.context, self.lies, self.steps, self.how = context, lies, steps, how

    def show_steps(self, room: bool) -> None:
        """Show the steps in place, or behind a button where there is no room."""
        self.steps.setVisible(room)
        self.how.setVisible(not room)

    def ask_how(self) -> StepsDialog:
        """Show the steps in a window of their own."""
        dialog = StepsDialog(self.context, tr("How to send it"), ways())
        dialog.open()
        return dialog


def ways() -> tuple[tuple[str, str], ...]:
    """The name of each way to send a parcel, and its steps."""
    return (
        (
            tr("By WhatsApp"),
            tr(
                "Open the chat or the group, press the paper clip, choose Document, then this "
                "file. As a document, not as a photo."
            ),
        ),
        (
            tr("By e-mail"),
            tr(
                "Write to the other branch, press Attach, choose this file and send it. Do not "
                "rename it or pack it."
            ),
        ),
        (
            tr("On a flash disk"),
            tr(
                "Choose the flash disk above and write once more, or copy this file onto it. Pull "
                "the disk only when the system says so."
            ),
        ),
    )
