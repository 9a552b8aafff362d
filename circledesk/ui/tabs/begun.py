"""What was begun and not finished, on Today: half-filled forms, attendance in mid-marking."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from circledesk.services.facts.drafts import HalfFilled
from circledesk.services.facts.meetings import HalfMarked
from circledesk.ui import words
from circledesk.ui.language import tr
from circledesk.ui.page import Page
from circledesk.ui.unfinished import form_words, open_again
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import Card, label

KEY = "Alt+U"
_MOST = 5


class Begun:
    """Alt+U goes on with the newest; each stands as a link. What is open now is not here."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._ways: list[tuple[str, str, Callable[[], object]]] = []
        QShortcut(QKeySequence(KEY), page, self.go_on)

    @property
    def any(self) -> bool:
        """Whether there is anything to go on with."""
        return bool(self._ways)

    @property
    def first(self) -> str:
        """What the key goes on with, '' for nothing."""
        return self._ways[0][0] if self._ways else ""

    def show_begun(self, forms: Sequence[HalfFilled], meetings: Sequence[HalfMarked]) -> None:
        """Take what was read."""
        open_now = self._page.context.forms_open
        self._ways = [self._form(form) for form in forms if form.key not in open_now]
        self._ways += [self._meeting(one) for one in meetings]

    def go_on(self) -> None:
        """Open the first again."""
        if self._ways:
            self._ways[0][2]()

    def card(self, room: int) -> Card:
        """The card with a link for each, in so many pixels."""
        card = Card(label(tr("Unfinished"), "heading", wrap=True), kind="notice")
        for number, (text, detail, go) in enumerate(self._ways[:_MOST]):
            link = Button(self._page.context.theme, "", go, kind="link", tip=text)
            short = link.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
            link.setText(short.replace("&", "&&"))
            card.inside.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
            key = tr("{what} · {key} goes on").format(what=detail, key=KEY)
            card.inside.addWidget(label(key if number == 0 else detail, "detail", wrap=True))
        if len(self._ways) > _MOST:
            more = tr("and {count} more").format(count=len(self._ways) - _MOST)
            card.inside.addWidget(label(more, "grey"))
        return card

    def _form(self, form: HalfFilled) -> tuple[str, str, Callable[[], object]]:
        context = self._page.context
        day = words.ago(context.day_of(form.changed_at), context.today)
        begun = tr("begun {day}").format(day=day)
        return form_words(form), begun, lambda: open_again(context, form)

    def _meeting(self, one: HalfMarked) -> tuple[str, str, Callable[[], object]]:
        nav, meeting = self._page.context.nav, one.meeting
        sentence = tr("week {week}: {marked} of {all} marked")
        told = sentence.format(week=meeting.week, marked=one.marked, all=one.all)
        return meeting.circle, told, lambda: nav.open_meeting(meeting.id, "attendance")
