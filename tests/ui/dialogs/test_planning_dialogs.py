"""A circle once more, a stand-in, a hand-over, days off: through their dialogs and pages."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from circledesk.services.circle_copy import copy_circle
from circledesk.services.circles import circle_page, circles
from circledesk.services.facts.circles import CirclePage
from circledesk.services.hit_meetings import to_move
from circledesk.services.holidays import add_holiday
from circledesk.services.undo import last_action
from circledesk.ui import asking, asking_circles
from circledesk.ui.dialogs.add_closure import AddClosureDialog
from circledesk.ui.dialogs.add_holiday import AddHolidayDialog
from circledesk.ui.dialogs.copy_circle import CopyCircleDialog
from circledesk.ui.dialogs.hand_over_circle import HandOverCircleDialog
from circledesk.ui.dialogs.move_meeting import MoveMeetingDialog
from circledesk.ui.dialogs.replan_circle import ReplanCircleDialog
from circledesk.ui.dialogs.stand_in import StandInDialog
from circledesk.ui.main_window import MainWindow
from circledesk.ui.pages.circle_page import CirclePageView
from circledesk.ui.pages.days_off_page import DaysOffPage
from circledesk.ui.pages.hits_page import HitsPage
from circledesk.ui.pages.settle_page import SettlePage
from tests.ui.circle_at_hand import CTRL, ask, do, page_of, type_key
from tests.ui.conftest import settle


def test_a_circle_once_more_asks_only_its_start(window: MainWindow, qtbot: QtBot) -> None:
    made = asking_circles.copy_circle(window.context, page_of(qtbot, window).row.id)
    settle(qtbot, window)
    assert isinstance(made, CopyCircleDialog)
    assert made.day.held == date(2018, 9, 13)
    made.day.set_day(date(2018, 12, 18))
    settle(qtbot, window)
    days = [day.day for day in made.preview.days]
    assert days[:3] == [date(2018, 12, 18), date(2019, 1, 8), date(2019, 1, 15)]
    assert len(days) == 6
    qtbot.keyClick(made.day, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert isinstance(window.context.nav.page, CirclePageView)
    rows = ask(qtbot, window, circles)
    assert [(row.signups, row.first_meeting) for row in rows if row.status == "upcoming"] == [
        (0, date(2018, 12, 18))
    ]
    type_key(qtbot, window, Qt.Key.Key_Z, CTRL)
    assert len(ask(qtbot, window, circles)) == 1


def test_the_next_free_day_is_offered_and_what_is_against_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    do(qtbot, window, lambda s: add_holiday(s, date=date(2018, 8, 16), name="Reading Day"))
    do(qtbot, window, lambda s: add_holiday(s, date=date(2018, 8, 23), name="Writing Day"))
    meeting = page_of(qtbot, window).meetings[2]
    asking_circles.move_meeting(window.context, meeting.circle_id, meeting.id, suggest=True)
    settle(qtbot, window)
    settle(qtbot, window)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, MoveMeetingDialog)
    assert (dialog.day.held, dialog.after.isChecked()) == (date(2018, 8, 30), True)
    assert dialog.told.isVisible()
    assert [day.day for day in dialog.preview.days] == [
        date(2018, 8, 30), date(2018, 9, 6), date(2018, 9, 13), date(2018, 9, 20),
    ]  # fmt: skip
    dialog.day.set_day(date(2018, 8, 23))
    settle(qtbot, window)
    assert dialog.preview.days[0].holiday == "Writing Day"


def test_a_circle_that_has_not_begun_is_planned_anew(window: MainWindow, qtbot: QtBot) -> None:
    circle_id = page_of(qtbot, window).row.id
    do(qtbot, window, lambda s: copy_circle(s, circle_id=circle_id, start=date(2018, 10, 4)))

    def newest(session: Any) -> CirclePage:
        row = next(row for row in circles(session) if row.status == "upcoming")
        return circle_page(session, circle_id=row.id)

    page = ask(qtbot, window, newest)
    dialog = asking.replan_circle(window.context, page)
    settle(qtbot, window)
    assert isinstance(dialog, ReplanCircleDialog)
    assert [day.day for day in dialog.preview.days] == [one.date for one in page.meetings]
    dialog.schedule.day.set_day(date(2018, 11, 6))
    dialog.schedule.meetings.setValue(4)
    dialog.schedule.show_rhythm("tue,thu")
    settle(qtbot, window)
    assert [day.day.day for day in dialog.preview.days] == [6, 8, 13, 15]
    dialog.submit()
    settle(qtbot, window)
    assert [one.date for one in ask(qtbot, window, newest).meetings] == [
        date(2018, 11, 6), date(2018, 11, 8), date(2018, 11, 13), date(2018, 11, 15),
    ]  # fmt: skip
    window.context.nav.open_circle(page.row.id)
    settle(qtbot, window)
    shown = window.context.nav.page
    assert isinstance(shown, CirclePageView)
    assert "Plan the dates anew…" in [action.text() for action in shown.can.menu.actions()]
    assert "Tue & Thu" in shown.header._line.text()


def test_a_stand_in_and_a_hand_over(window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(qtbot, window)
    stand_in = asking_circles.stand_in(window.context, page, page.meetings[3])
    settle(qtbot, window)
    assert isinstance(stand_in, StandInDialog)
    stand_in.person.setText("Joy Makena")
    stand_in.submit()
    settle(qtbot, window)
    assert [row.stand_in for row in page_of(qtbot, window).meetings][2:5] == ["", "Joy Makena", ""]
    over = asking_circles.hand_over_circle(window.context, page)
    settle(qtbot, window)
    assert isinstance(over, HandOverCircleDialog)
    assert "9 Aug" in over.first.currentText()
    over.person.setText("Joy Makena")
    over.submit()
    settle(qtbot, window)
    held = page_of(qtbot, window)
    assert held.row.facilitators == ("Joy Makena",)
    assert held.meetings[0].facilitators != ("Joy Makena",)
    assert held.meetings[5].facilitators == ("Joy Makena",)
    assert ask(qtbot, window, last_action) is not None


def test_who_is_away_gets_a_stand_in_at_all_her_meetings(window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(qtbot, window)
    dialog = asking_circles.stand_in(window.context, page, page.meetings[2])
    settle(qtbot, window)
    assert isinstance(dialog, StandInDialog)
    assert not dialog.away.isVisible()
    dialog.between.setChecked(True)
    assert dialog.away.isVisible()
    dialog.person.setText("koech@ziwa.example.org")
    dialog.last.set_day(date(2018, 8, 31))
    dialog.submit()
    settle(qtbot, window)
    assert [bool(row.stand_in) for row in page_of(qtbot, window).meetings] == [
        False, False, True, True, True, False,
    ]  # fmt: skip


def test_a_gazetted_day_shows_what_it_hits_and_each_is_moved(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.context.nav.open_days_off()
    settle(qtbot, window)
    page = window.context.nav.page
    assert isinstance(page, DaysOffPage)
    page.make_new()
    settle(qtbot, window)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, AddHolidayDialog)
    dialog.day.set_day(date(2018, 8, 23))
    settle(qtbot, window)
    assert "Public Speaking" in dialog.hits.lines.text()
    dialog.name.setText("Reading Day")
    dialog.submit()
    settle(qtbot, window)
    hits = window.context.nav.page
    assert isinstance(hits, HitsPage)
    assert hits.view.rows().rowCount() == 1
    assert len(ask(qtbot, window, to_move)) == 1
    type_key(qtbot, window, Qt.Key.Key_M)
    settle(qtbot, window)
    asked = QApplication.activeModalWidget()
    assert isinstance(asked, MoveMeetingDialog)
    assert asked.day.held == date(2018, 8, 30)
    asked.told.confirm.ticked = True
    asked.submit()
    settle(qtbot, window)
    assert hits.empty.isVisible()
    assert ask(qtbot, window, to_move) == ()


def test_a_closed_branch_stands_in_to_settle_until_a_word_is_said(
    window: MainWindow, qtbot: QtBot
) -> None:
    dialog = asking_circles.add_closure(window.context, page_of(qtbot, window).row.branch_id)
    settle(qtbot, window)
    assert isinstance(dialog, AddClosureDialog)
    dialog.first.set_day(date(2018, 8, 13))
    dialog.last.set_day(date(2018, 8, 25))
    settle(qtbot, window)
    assert dialog.hits.count == 2
    dialog.submit()
    settle(qtbot, window)
    window.context.nav.open_settle()
    settle(qtbot, window)
    page: Any = window.context.nav.page
    assert isinstance(page, SettlePage)
    card = next(card for card in page.cards if "Mjini is closed" in card.accessibleName())
    card.setFocus()
    type_key(qtbot, window, Qt.Key.Key_2)
    assert ask(qtbot, window, to_move) == ()
    assert not [card for card in page.cards if "Mjini is closed" in card.accessibleName()]


def test_all_that_can_be_done_with_a_circle_is_in_its_menu(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.context.nav.open_circle(page_of(qtbot, window).row.id)
    settle(qtbot, window)
    page = window.context.nav.page
    assert isinstance(page, CirclePageView)
    words = [action.text() for action in page.can.menu.actions() if action.text()]
    for verb in (
        "Change…",
        "Move the next meeting…",
        "Hand the circle over…",
        "Plan it once more…",
    ):
        assert verb in words
    assert "Publish" not in words
    type_key(qtbot, window, Qt.Key.Key_M, CTRL)
    settle(qtbot, window)
    assert isinstance(QApplication.activeModalWidget(), MoveMeetingDialog)
