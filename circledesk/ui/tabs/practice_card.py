"""The card of the practice library in the settings: open it, take along what was drafted there."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QWidget

from circledesk.ui import asking
from circledesk.ui.language import tr
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import Card, label, row

if TYPE_CHECKING:
    from circledesk.ui.context import Context


class PracticeCard(Card):
    """Not shown in the practice library itself."""

    def __init__(self, context: Context) -> None:
        self.open = Button(
            context.theme,
            tr("Open the practice library"),
            lambda: open_practice(context),
            icon="graduation-cap",
        )
        self.take = Button(
            context.theme, tr("Take my drafts along…"), lambda: asking.take_drafts(context)
        )
        super().__init__(
            label(tr("Practice library"), "heading"),
            label(
                tr("Invented people and circles to play with. It never touches real data."),
                "grey",
                wrap=True,
            ),
            row(self.open, self.take, None),
        )


def practice_card(context: Context) -> list[QWidget]:
    """The card, where this is not the practice library."""
    return [] if context.preferences.practice else [PracticeCard(context)]


def open_practice(context: Context) -> None:
    """Start the program once more, on the practice library: two windows, two worlds."""
    words = [*own_command(), "practice", "--language", context.language.code]
    folder = context.preferences.folder
    if folder is not None:
        words += ["--data", str(folder)]
    started, _ = QProcess.startDetached(words[0], words[1:])
    if started:
        context.messages.say(tr("The practice library opens in a window of its own."))
    else:
        context.messages.trouble(
            tr("The practice library could not be opened."),
            tr("Your own library is untouched. Start it with the words: circledesk practice"),
        )


def own_command() -> list[str]:
    """The words that start this program, installed or from its folder."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "circledesk"]
