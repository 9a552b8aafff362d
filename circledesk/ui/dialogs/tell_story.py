"""Tell words on: as they stand or shortened, whose they are, and whether others may read them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit

from circledesk.services.facts.stories import QuoteRow
from circledesk.ui.context import Context
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label
from circledesk.ui.widgets.text_area import text_area
from circledesk.ui.widgets.tick import Tick
from circledesk.ui.widgets.when import DateField

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_LINES = 5


class TellStoryDialog(Dialog):
    """Outside the team only what the teller agreed to; the day of the answer is kept with it."""

    def __init__(self, context: Context, circle_id: str, quote: QuoteRow | None) -> None:
        super().__init__(context, self.tr("Tell a story"), self.tr("Tell it"), width=560)
        self._circle_id = circle_id
        self._source = quote.source if quote else ""
        story = quote.story if quote else None
        line = self.tr("It stands in reports. Leave out names of others, and what nobody asked.")
        self.add(label(line, "grey", wrap=True))
        self.text = text_area(_LINES, story.text if story else quote.text if quote else "")
        self.teller = QLineEdit(story.teller if story else "")
        self.outside = Tick(self.tr("The teller agreed that people outside the team read it"))
        self.outside.ticked = bool(story and story.outside)
        agreed = story.agreed_on if story and story.agreed_on else context.today
        self.day = DateField(context.theme, agreed, "agreed_on")
        self.add_field("text", self.tr("Words"), self.text)
        hint = self.tr("A first name, or nobody: as it may be printed.")
        self.add_field("teller", self.tr("Told by"), self.teller, hint)
        at = self.grid.rowCount()
        self.grid.addWidget(self.outside, at, 1)
        self.add_field("agreed_on", self.tr("Agreed on"), self.day)
        self.outside.box.toggled.connect(self._ask_day)
        self._ask_day(self.outside.ticked)
        self.text.setFocus()

    def request(self) -> Callable[[Session], Any]:
        """Keep it."""
        circle_id, source = self._circle_id, self._source
        text, teller, outside = self.text.toPlainText(), self.teller.text(), self.outside.ticked
        day = self.day.day if outside else None

        def work(session: Session) -> Any:
            from circledesk.services.stories import tell_story

            return tell_story(
                session,
                circle_id=circle_id,
                text=text,
                teller=teller,
                source=source,
                outside=outside,
                agreed_on=day,
            )

        return work

    def _ask_day(self, outside: bool) -> None:
        self.day.setEnabled(outside)
        self.caption("agreed_on").setEnabled(outside)
