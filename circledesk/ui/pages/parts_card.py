"""Card of Today: the regional meetings ahead, and whether our library has written its part."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt

from circledesk.services.facts.events import EventRow
from circledesk.services.facts.regional import Part
from circledesk.ui import asking_events, words
from circledesk.ui.context import Context
from circledesk.ui.language import tr
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import Card, label, row


class PartsCard(Card):
    """Each meeting opens its page, its name in so many pixels; the button writes the part."""

    def __init__(self, context: Context, parts: Sequence[tuple[EventRow, Part]], room: int) -> None:
        waits = any(not part.written for _, part in parts)
        heading = label(tr("Regional meeting"), "heading", wrap=True)
        super().__init__(heading, kind="notice" if waits else "card")
        for event, part in parts:
            go = Button(context.theme, "", kind="link", tip=event.title)
            short = go.fontMetrics().elidedText(event.title, Qt.TextElideMode.ElideRight, room)
            go.setText(short.replace("&", "&&"))
            go.clicked.connect(lambda _=False, id=event.id: context.nav.open_event(id))
            self.inside.addWidget(go, 0, Qt.AlignmentFlag.AlignLeft)
            told = tr("your part is written") if part.written else tr("your part is not written")
            line = f"{words.short_weekday_date(event.date)} · {part.branch} · {told}"
            self.inside.addWidget(label(line, "detail", wrap=True))
            write = Button(context.theme, tr("Write it…"), kind="small")
            if part.written:
                write.setText(tr("Change it…"))
            write.clicked.connect(
                lambda _=False, at=part: asking_events.branch_part(
                    context, at.event_id, at.branch_id
                )
            )
            self.inside.addLayout(row(write, None))
