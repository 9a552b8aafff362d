"""The dates that a plan means, beside its form; public holidays are marked."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from circledesk.errors import CircleDeskError
from circledesk.ui import words
from circledesk.ui.language import translated
from circledesk.ui.widgets.layout import Card, clear, label

if TYPE_CHECKING:
    from circledesk.services.facts.planning import PlannedDay


class PlanPreview(Card):
    """Scrolls where a plan has many meetings."""

    def __init__(self, country_code: str) -> None:
        self.heading = label("", "strong", wrap=True)
        super().__init__(self.heading)
        self._country = country_code
        self.setFixedWidth(264)
        self.days: tuple[PlannedDay, ...] = ()
        inner = QWidget()
        inner.setProperty("kind", "surface")
        self._lines = QVBoxLayout(inner)
        self._lines.setContentsMargins(0, 0, 8, 0)
        self._lines.setSpacing(6)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inside.addWidget(area, 1)

    def show_plan(self, start: date, every: str, meetings: int) -> None:
        """Show a plan's dates, or why it cannot be."""
        from circledesk.services.planning import planned_days

        clear(self._lines)
        try:
            self.days = planned_days(
                country_code=self._country, start=start, every=every, meetings=meetings
            )
        except CircleDeskError as error:
            self.days = ()
            self.heading.setText(translated(error.sentence))
            return
        hit = sum(bool(day.holiday) for day in self.days)
        self.heading.setText(self._summary(self.days, hit))
        for number, planned in enumerate(self.days, 1):
            self._lines.addWidget(label(self._line(number, planned)))
            if planned.holiday:
                self._lines.addWidget(label(self._holiday(planned), "amber", wrap=True))
        self._lines.addStretch(1)

    def _summary(self, days: Sequence[PlannedDay], hit: int) -> str:
        span = words.date_span(days[0].day, days[-1].day)
        if hit:
            one = self.tr("one falls on a public holiday")
            falls = words.counted(one, self.tr("{n} fall on public holidays"), hit)
            return f"{span} · {falls}"
        return span

    def _line(self, number: int, planned: PlannedDay) -> str:
        day = words.short_weekday_date(planned.day)
        return self.tr("{number}. {day}").format(number=number, day=day)

    def _holiday(self, planned: PlannedDay) -> str:
        if planned.about:
            return self.tr("About {holiday}: the day hangs on the moon").format(
                holiday=translated(planned.holiday)
            )
        return translated(planned.holiday)
