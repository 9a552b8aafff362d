"""Which circle a learner is signed up for, and whether it has a place left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from circledesk.services.facts.circles import CirclePage, CircleRow
from circledesk.ui import words
from circledesk.ui.context import Context
from circledesk.ui.widgets.layout import column, label, row

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

CAPTION_PX = 132
"""As the captions of the form below it."""
_OPEN = ("running", "upcoming", "draft")


class CircleLine(QWidget):
    """A named circle as a line of words; without one, a list to choose from."""

    known = Signal(object)
    """The `CirclePage` that was read."""
    none_open = Signal()
    """Nothing can be chosen: no circle is open for sign-up."""

    def __init__(self, context: Context, circle_id: str) -> None:
        super().__init__()
        self._context = context
        self.circle_id = circle_id
        self.page: CirclePage | None = None
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Circle"))
        self.choice.currentIndexChanged.connect(lambda _: self._chose())
        self.line = label("", "grey", wrap=True)
        self.full_words = label("", "amber", wrap=True)
        self.full_words.hide()
        self.caption = label(self.tr("Circle"))
        self.caption.setMinimumWidth(CAPTION_PX)
        self.caption.setBuddy(self.choice)
        chosen = row(self.caption, self.choice, space=16)
        chosen.setStretch(1, 1)
        self.setLayout(column(chosen, self.line, self.full_words, space=4))
        for part in (self.caption, self.choice):
            part.setVisible(not circle_id)
        if circle_id:
            self.read()
        else:
            context.jobs.read(_open_circles, self._offer, owner=self, slot="choices")

    @property
    def full(self) -> bool:
        """Whether no place is left."""
        page = self.page
        return page is not None and page.capacity is not None and self._taken >= page.capacity

    @property
    def _taken(self) -> int:
        return self.page.row.signups if self.page else 0

    def read(self) -> None:
        """Read the circle again: how many places are left."""
        circle_id = self.circle_id

        def work(session: Session) -> CirclePage:
            from circledesk.services.circles import circle_page

            return circle_page(session, circle_id=circle_id)

        if circle_id:
            self._context.jobs.read(work, self._show, owner=self, slot="page")

    def _offer(self, rows: tuple[CircleRow, ...]) -> None:
        for one in rows:
            day = words.short_date(one.first_meeting) if one.first_meeting else ""
            parts = (one.name, one.branch, day)
            self.choice.addItem(" · ".join(part for part in parts if part), one.id)
        if not rows:
            self.caption.hide()
            self.choice.hide()
            self.line.setText(self.tr("No circle is open for sign-up. Plan one first."))
            self.none_open.emit()

    def _chose(self) -> None:
        chosen = self.choice.currentData()
        self.circle_id = chosen if isinstance(chosen, str) else ""
        self.read()

    def _show(self, page: CirclePage) -> None:
        self.page = page
        self.line.setText(self._places(page))
        self.full_words.setText(self._waiting(page) if self.full else "")
        self.full_words.setVisible(self.full)
        self.known.emit(page)

    def _places(self, page: CirclePage) -> str:
        name = "" if self.choice.isVisibleTo(self) else page.row.name
        if page.capacity is None:
            one, many = self.tr("one signed up"), self.tr("{n} signed up")
            told = words.counted(one, many, self._taken)
        else:
            told = self.tr("{taken} of {all} places taken").format(
                taken=self._taken, all=page.capacity
            )
        day = page.row.next_meeting
        when = self.tr("next meeting {day}").format(day=words.weekday_date(day)) if day else ""
        return " · ".join(part for part in (name, told, when) if part)

    def _waiting(self, page: CirclePage) -> str:
        sentence = self.tr(
            "The circle is full. The learner goes on the waiting list, as number {number}."
        )
        return sentence.format(number=page.row.waiting + 1)


def _open_circles(session: Session) -> tuple[CircleRow, ...]:
    from circledesk.services.circles import circles
    from circledesk.services.session import may_write

    rows = circles(session)
    return tuple(row for row in rows if row.status in _OPEN and may_write(session, row.branch_id))
