"""All that is known of a circle, in words; and what changes the whole of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Unpack

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from circledesk.services.facts.circles import CirclePage
from circledesk.ui import words
from circledesk.ui.context import Context
from circledesk.ui.widgets.button import Button
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
        inner.setLayout(column(self.grid, None))
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
        self.foot.setVisible(page.editable)
        self.publish_button.setVisible(page.row.status == "draft")
        self.happened.setVisible(page.row.status == "cancelled")
        none_came = all(one.attendance is None for one in page.meetings)
        self.failed.setVisible(none_came and page.row.status in ("upcoming", "running", "finished"))

    def edit(self) -> None:
        """Change the circle."""
        from circledesk.ui.dialogs.edit_circle import EditCircleDialog

        if self._page is not None and self._page.editable:
            EditCircleDialog(self.context, self._page).open()

    def arrive(self) -> None:
        """The keyboard goes to the first thing to do."""
        self.edit_button.setFocus()

    def _fields(self, page: CirclePage) -> list[tuple[str, str]]:
        circle = page.row
        places = str(page.capacity) if page.capacity else self.tr("No limit")
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
            (self.tr("Language"), _language_name(page.language)),
            (self.tr("Question at sign-up"), page.signup_question),
            (self.tr("Facilitator’s goal"), page.facilitator_goal),
            (self.tr("Concerns"), page.facilitator_concerns),
            (self.tr("Description"), page.description),
        ]
        return [(name, value) for name, value in fields if value]

    def did_not_happen(self) -> None:
        """Say that the circle did not happen, after a question."""
        if self._page is None:
            return
        note = self.tr("{circle} did not happen.").format(circle=self._page.row.name)
        self._ask(
            self.tr("It did not happen"),
            self.tr(
                "The circle stays, with its learners and dates, and counts as one that did not "
                "happen. That can be taken back here at any time."
            ),
            self._editing(self._page.row.id, note, did_not_happen=True),
        )

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
        """Delete the circle; where learners are in it, after a question."""
        if self._page is None:
            return
        circle_id = self._page.row.id

        def work(session: Session) -> Any:
            from circledesk.services.circles import delete_circle

            return delete_circle(session, circle_id=circle_id)

        if self._page.row.signups or self._page.row.waiting:
            told = self.tr(
                "Their places, attendance and feedback in this circle go with it; the learners "
                "and their certificates stay. Undo brings all of it back."
            )
            self._ask(self.tr("Delete the circle"), told, work)
        else:
            self.context.jobs.write(work)

    def _ask(self, verb: str, told: str, work: Callable[[Session], Any]) -> None:
        from circledesk.ui.dialogs.end_circle import EndCircleDialog

        if self._page is not None:
            EndCircleDialog(self.context, self._page, verb, told, work).open()


def _language_name(code: str) -> str:
    """Kiswahili for sw; a code that Qt does not know stays as it is."""
    known = QLocale(code)
    name = known.nativeLanguageName()
    return name[:1].upper() + name[1:] if known.language() != QLocale.Language.C and name else code
