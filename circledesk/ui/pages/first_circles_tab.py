"""Everyone's first circle after a workshop: her worksheet, her draft, a word to who has none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from circledesk.services.facts.event_work import EventWork, FirstCircle
from circledesk.services.facts.events import EventRow
from circledesk.ui import asking_circles, asking_workshop
from circledesk.ui.context import Context
from circledesk.ui.pages.event_list import EventList
from circledesk.ui.tables.event_work import first_circles_model
from circledesk.ui.widgets.breaking_line import BreakingLine
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import column, label, row

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class FirstCirclesTab(EventList):
    """Enter fills the worksheet in; C makes the circle of it; F follows up, R reminds."""

    def __init__(self, context: Context) -> None:
        name = self.tr("First circles")
        super().__init__(context, first_circles_model(), "first-circles", name)
        self.view.opened.connect(self._fill)
        self.act(self.tr("Worksheet…"), "", self._fill)
        self.act(self.tr("Circle…"), "C", self._circle)
        self.act(self.tr("Follow up…"), "F", self._follow_up)
        self.act(self.tr("Reminder…"), "R", self._remind)
        self.act(self.tr("Delete the worksheet"), "Delete", self._delete)
        theme, on = context.theme, self.on_current
        self.fill_button = Button(
            theme, self.tr("Worksheet…"), on(self._fill), kind="primary", icon="pencil"
        )
        self.circle_button = Button(theme, self.tr("Circle…"), on(self._circle), icon="circle-dot")
        self.circle_button.setToolTip(
            self.tr("Opens her circle, or a new one with all that her worksheet says (C)")
        )
        self.follow_button = Button(
            theme, self.tr("Follow up…"), on(self._follow_up), icon="phone", tip="F"
        )
        self.remind_button = Button(
            theme, self.tr("Reminder…"), on(self._remind), icon="message-circle", tip="R"
        )
        self.other_button = Button(theme, self.tr("Of somebody else…"), self.other, icon="plus")
        self.paper_button = Button(
            theme, self.tr("Worksheets on paper…"), self.print_sheets, icon="printer"
        )
        self.line = label("", "grey", wrap=True)
        self.keys = label(
            self.tr("Enter  worksheet     C  circle     F  follow up     R  reminder"),
            "grey", wrap=True,
        )  # fmt: skip
        tools = BreakingLine(
            row(self.fill_button, self.circle_button, self.follow_button, self.remind_button, None),
            row(self.other_button, self.paper_button, None),
        )
        layout = column(8, tools, self.line, self.view, self.keys, space=8)
        layout.setStretch(3, 1)
        layout.addStretch(0)
        self.setLayout(layout)

    def show_work(self, event: EventRow, work: EventWork) -> None:
        """Show each participant."""
        rows = work.first_circles
        self.show_rows(event, rows)
        for part in (
            self.fill_button, self.circle_button, self.follow_button, self.remind_button, self.keys,
        ):  # fmt: skip
            part.setVisible(bool(rows))
        self.view.setVisible(bool(rows))
        made = len(rows) - work.without_circle
        told = self.tr("{n} of {all} have made a circle since the event, at least as a draft.")
        nobody = self.tr("Nobody takes part yet: invite people under People.")
        self.line.setText(told.format(n=made, all=len(rows)) if rows else nobody)

    def other(self) -> None:
        """Fill in the worksheet of somebody who is not on the list."""
        if self.event_row is not None:
            asking_workshop.worksheet(self.context, self.event_row, None)

    def print_sheets(self) -> None:
        """Show the worksheet as paper."""
        if self.event_row is not None:
            asking_workshop.worksheet_paper(self.context, self.event_row)

    def _menu(self, _: Any) -> Any:
        return self._actions

    def _fill(self, one: FirstCircle) -> None:
        if self.event_row is not None:
            asking_workshop.worksheet(self.context, self.event_row, one)

    def _circle(self, one: FirstCircle) -> None:
        if one.circle_id:
            self.context.nav.open_circle(one.circle_id)
        elif one.worksheet is not None:
            asking_workshop.circle_of(self.context, one.worksheet)
        else:
            asking_circles.new_circle(self.context)

    def _follow_up(self, one: FirstCircle) -> None:
        event = self.event_row.title if self.event_row else ""
        told = self.tr("{name}: the first circle after {event}")
        asking_circles.note_follow_up(
            self.context, about=told.format(name=one.name, event=event), person_id=one.person_id
        )

    def _remind(self, one: FirstCircle) -> None:
        if self.event_row is not None:
            asking_workshop.remind(self.context, self.event_row, one)

    def _delete(self, one: FirstCircle) -> None:
        if one.worksheet is None or not one.worksheet.editable:
            return
        sheet = one.worksheet.id

        def work(session: Session) -> Any:
            from circledesk.services.worksheets import delete_worksheet

            return delete_worksheet(session, worksheet_id=sheet)

        self.write(work)
