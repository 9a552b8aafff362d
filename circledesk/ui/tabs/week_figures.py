"""The week's headline as figures that open their rows: branches heard, meetings, sign-ups."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from html import escape
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel

from circledesk.services.facts.lists import Narrowed
from circledesk.services.facts.meetings import Week, WeekHeadline
from circledesk.ui import words
from circledesk.ui.context import Context
from circledesk.ui.language import tr
from circledesk.ui.widgets.layout import rich

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.pages.rows_page import Behind


class WeekFigures:
    """The label and what its links open. Tab reaches each figure, Enter opens it."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._week: Week | None = None
        self._narrowed = Narrowed()
        self.label: QLabel = rich()
        self.label.setWordWrap(True)
        self.label.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.label.linkActivated.connect(self.open)

    def show_week(self, week: Week, narrowed: Narrowed) -> None:
        """Say a week's figures."""
        self._week, self._narrowed = week, narrowed
        self.say()

    def say(self) -> None:
        """Say them in the colours in use."""
        if self._week is not None:
            self.label.setText(self._text(self._week.headline))

    def open(self, figure: str) -> None:
        """Open the rows behind a figure: heard, reported or signups."""
        from circledesk.ui.pages.rows_page import RowsPage

        week, context = self._week, self._context
        if week is None:
            return
        kinds = {"heard": _branches, "reported": _meetings, "signups": _signups}
        behind, narrowed = kinds[figure], self._narrowed
        context.nav.open_page(lambda: RowsPage(context, behind(context, week.monday, narrowed)))

    def _text(self, head: WeekHeadline) -> str:
        told = QCoreApplication.translate(
            "UpcomingMeetings",
            "News from {heard} branches  ·  {reported} meetings reported  ·  {new} new sign-ups",
        )
        of = QCoreApplication.translate("UpcomingMeetings", "{count} of {all}")
        ink = self._context.theme.colours.ink
        figures = {
            "heard": of.format(count=head.branches_heard, all=head.branches),
            "reported": of.format(count=head.reported, all=head.due),
            "signups": str(head.new_signups),
        }
        links = {
            key: f'<a href="{key}" style="color:{ink}; font-weight:600">{escape(text)}</a>'
            for key, text in figures.items()
        }
        spaced = escape(told).replace("  ", "&nbsp; ")
        return spaced.format(heard=links["heard"], reported=links["reported"], new=links["signups"])


def _branches(context: Context, monday: date, narrowed: Narrowed) -> Behind:
    from circledesk.ui.pages.rows_page import Behind
    from circledesk.ui.tables.branches import branches_model

    def read(session: Session) -> dict[str, Sequence[Any]]:
        from circledesk.services.week_rows import week_branches

        found = week_branches(session, day=monday, narrowed=narrowed)
        return {"heard": found.heard, "silent": found.silent}

    return Behind(
        title=_of_week(tr("Branches, week of {day}"), monday),
        name="week-branches",
        model=lambda: branches_model(context.today),
        parts=(("heard", tr("Heard of")), ("silent", tr("Silent"))),
        read=read,
        open=lambda row: context.nav.open_rows("circles", ("branch", row.id, row.name)),
        nothing=tr("No branch is among these this week."),
    )


def _meetings(context: Context, monday: date, narrowed: Narrowed) -> Behind:
    from circledesk.ui.pages.rows_page import Behind
    from circledesk.ui.tables.meetings import dated_meetings_model

    def read(session: Session) -> dict[str, Sequence[Any]]:
        from circledesk.services.week_rows import week_meetings

        found = week_meetings(session, day=monday, narrowed=narrowed)
        return {"reported": found.reported, "missing": found.missing}

    return Behind(
        title=_of_week(tr("Meetings, week of {day}"), monday),
        name="week-meetings",
        model=lambda: dated_meetings_model(context.today),
        parts=(("reported", tr("Reported")), ("missing", tr("Not reported"))),
        read=read,
        open=lambda row: context.nav.open_meeting(row.id),
        nothing=tr("No meeting is among these this week."),
    )


def _signups(context: Context, monday: date, narrowed: Narrowed) -> Behind:
    from circledesk.ui.pages.rows_page import Behind
    from circledesk.ui.tables.signups import signups_model

    def read(session: Session) -> dict[str, Sequence[Any]]:
        from circledesk.services.week_rows import week_signups

        return {"": week_signups(session, monday=monday, narrowed=narrowed)}

    zone = ZoneInfo(context.device.zone)
    return Behind(
        title=_of_week(tr("New sign-ups, week of {day}"), monday),
        name="week-signups",
        model=lambda: signups_model(zone),
        parts=(("", ""),),
        read=read,
        open=lambda row: context.nav.open_circle(row.circle_id),
        nothing=tr("Nobody signed up in this week."),
    )


def _of_week(title: str, monday: date) -> str:
    return title.format(day=words.day_month(monday))
