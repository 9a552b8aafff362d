"""All that is known of a circle, in words; and what changes the whole of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Unpack

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from circledesk.services.facts.circles import CirclePage
from circledesk.ui import words
from circledesk.ui.asking import opened
from circledesk.ui.context import Context
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.chart import Chart, ChartColumn
from circledesk.ui.widgets.layout import clear, column, label, row

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.circles import CircleFields


class AboutTab(QWidget):
    """Fields that are empty are left out. What is deleted can be undone."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._page: CirclePage | None = None
        theme = context.theme
        self.edit_button = Button(theme, self.tr("Change…"), self.edit, icon="pencil", tip="Ctrl+E")
        self.failed = Button(theme, self.tr("It did not happen"), self.did_not_happen)
        self.happened = Button(theme, self.tr("Take “did not happen” back"), self.takes_place)
        self.publish_button = Button(theme, self.tr("Publish"), self.publish)
        self.delete_button = Button(theme, self.tr("Delete the circle"), self.delete, kind="danger")
        inner = QWidget()
        self.grid = QGridLayout()
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(24)
        self.grid.setVerticalSpacing(10)
        self.grid.setColumnMinimumWidth(0, 150)
        self.grid.setColumnStretch(1, 1)
        self.chart = Chart(theme, self.tr("Attendance from week to week"))
        self.chart_title = label(self.chart.accessibleName(), "strong")
        inner.setLayout(column(self.grid, 12, self.chart_title, row(self.chart, None), None))
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        self.foot = QWidget()
        self.foot.setLayout(
            row(
                self.edit_button,
                self.publish_button,
                self.failed,
                self.happened,
                None,
                self.delete_button,
            )
        )
        body = column(area, self.foot, space=8)
        body.setContentsMargins(10, 16, 0, 0)
        self.setLayout(body)

    def show_page(self, page: CirclePage) -> None:
        """Show a circle's fields."""
        self._page = page
        clear(self.grid)
        for number, (name, value) in enumerate(self._fields(page)):
            self.grid.addWidget(label(name, "grey"), number, 0, Qt.AlignmentFlag.AlignTop)
            said = label(value, wrap=True)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.grid.addWidget(said, number, 1)
        self._show_attendance(page)
        self.foot.setVisible(page.editable)
        self.publish_button.setVisible(page.row.status == "draft")
        self.happened.setVisible(page.row.status == "cancelled")
        none_came = all(one.attendance is None for one in page.meetings)
        self.failed.setVisible(none_came and page.row.status in ("upcoming", "running", "finished"))

    def _show_attendance(self, page: CirclePage) -> None:
        """A column a week that was; nothing before the first attendance."""
        counts = [one.attendance for one in page.meetings if not one.cancelled]
        while counts and counts[-1] is None:
            counts.pop()
        columns = [ChartColumn(str(week), count) for week, count in enumerate(counts, start=1)]
        one, many = self.tr("one signed up"), self.tr("{n} signed up")
        whole = words.counted(one, many, page.row.signups)
        self.chart.show_columns(columns, page.row.signups, whole)
        for part in (self.chart, self.chart_title):
            part.setVisible(bool(columns))

    def edit(self) -> None:
        """Change the circle."""
        from circledesk.ui.dialogs.edit_circle import EditCircleDialog

        if self._page is not None and self._page.editable:
            opened(EditCircleDialog(self.context, self._page))

    def arrive(self) -> None:
        """The keyboard goes to the first thing to do."""
        self.edit_button.setFocus()

    def _fields(self, page: CirclePage) -> list[tuple[str, str]]:
        circle = page.row
        places = str(page.capacity) if page.capacity else self.tr("No limit")
        rule = self.tr("{n} % of the meetings").format(n=page.attendance_rule or 0)
        open_words = self.tr("Open") if page.signup_open else self.tr("Closed")
        fields = [
            (self.tr("Course"), circle.course),
            (self.tr("Branch"), circle.branch),
            (self.tr("Venue"), ", ".join(p for p in (circle.venue, page.venue_details) if p)),
            (self.tr("Facilitators"), ", ".join(circle.facilitators)),
            (self.tr("State"), words.circle_status(circle.status)),
            (self.tr("Lasts"), self.tr("{n} minutes").format(n=page.duration)),
            (self.tr("Places"), places),
            (self.tr("Sign-up"), open_words),
            (self.tr("For a certificate"), rule if page.attendance_rule else ""),
            (self.tr("Language"), words.language_name(page.language)),
            (self.tr("Question at sign-up"), page.signup_question),
            (self.tr("Facilitator’s goal"), page.facilitator_goal),
            (self.tr("Concerns"), page.facilitator_concerns),
            (self.tr("Description"), page.description),
        ]
        return [(name, value) for name, value in fields if value]

    def did_not_happen(self) -> None:
        """Say that the circle did not happen; Undo or the same place takes it back."""
        if self._page is not None:
            told = self.tr("{circle} did not happen; it stays, and can be taken back here.")
            note = told.format(circle=self._page.row.name)
            work = self._editing(self._page.row.id, note, did_not_happen=True)
            self.context.jobs.write(work)

    def takes_place(self) -> None:
        """Take that back."""
        if self._page is not None:
            note = self.tr("{circle} counts again.").format(circle=self._page.row.name)
            work = self._editing(self._page.row.id, note, did_not_happen=None)
            self.context.jobs.write(work)

    def publish(self) -> None:
        """Let everybody see the circle."""
        if self._page is not None:
            note = self.tr("The circle is published.")
            self.context.jobs.write(self._editing(self._page.row.id, note, draft=False))

    def _editing(
        self, circle_id: str, note: str, **fields: Unpack[CircleFields]
    ) -> Callable[[Session], Any]:
        def work(session: Session) -> Any:
            from dataclasses import replace

            from circledesk.services.circles import edit_circle

            return replace(edit_circle(session, circle_id=circle_id, **fields), note=note)

        return work

    def delete(self) -> None:
        """Delete the circle. What goes with it is told beside Undo, which brings all back."""
        if self._page is None:
            return
        row = self._page.row
        told = ""
        if row.signups or row.waiting:
            told = self.tr("{circle} is deleted with its sign-ups ({n}), attendance and feedback.")
        note = told.format(circle=row.name, n=row.signups + row.waiting)

        def work(session: Session) -> Any:
            from dataclasses import replace

            from circledesk.services.circles import delete_circle

            done = delete_circle(session, circle_id=row.id)
            return replace(done, note=note) if note else done

        self.context.jobs.write(work)
