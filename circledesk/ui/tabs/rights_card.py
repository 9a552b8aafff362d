"""The way to requests about own data, and the line of Today where one is due."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt

from circledesk.services.facts.rights import RequestRow
from circledesk.ui import asking_rights
from circledesk.ui.context import Context
from circledesk.ui.language import tr
from circledesk.ui.rights_words import clock_words
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import Card, label, row


def rights_card(context: Context) -> Card:
    """The card of More and of Settings."""
    told = tr("Who wants to see, correct or erase what is kept, and by when it is answered.")
    show = Button(
        context.theme, tr("Show the requests"), lambda: asking_rights.open_requests(context),
        icon="user",
    )  # fmt: skip
    heading = label(tr("Requests about own data"), "heading")
    return Card(heading, label(told, "grey", wrap=True), row(show, None))


class PressingCard(Card):
    """One line: how many requests wait for an answer, and how long there still is."""

    def __init__(self, context: Context, rows: Sequence[RequestRow]) -> None:
        super().__init__(label(tr("Requests about own data"), "heading", wrap=True), kind="notice")
        go = Button(
            context.theme, clock_words(rows[0]), lambda: asking_rights.open_requests(context),
            kind="link",
        )  # fmt: skip
        self.inside.addWidget(go, 0, Qt.AlignmentFlag.AlignLeft)
        if len(rows) > 1:
            more = tr("and {count} more").format(count=len(rows) - 1)
            self.inside.addWidget(label(more, "grey"))
