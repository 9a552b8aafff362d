"""A week at a branch: what was late, RSVPs, the meeting on the projector, who came, how it was."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from circledesk.models.check import check
from circledesk.ui.pages.run_screen import RunScreen
from tests.journeys.branch_desk import open_branch
from tests.journeys.conftest import Meet
from tests.journeys.person import Person

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def key(person: Person, key: Any, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
    """A key on whatever has the keyboard."""
    if QApplication.activeModalWidget() is None:
        person.window.activateWindow()
        person.bot.waitUntil(person.window.isActiveWindow)
    person.bot.keyClick(QApplication.focusWidget() or person.front, key, modifier)
    person.settle()


def monday_catch_up(amina: Person) -> None:
    """Two meetings of which nobody told: twelve keys, a rating, Ctrl+Enter; then a headcount."""
    amina.must_see("Attendance not taken yet", "Kilimo")
    amina.click("Catch up")
    amina.must_see("Catch up · 1 of 2", "week 1 of 6")
    key(amina, Qt.Key.Key_P, ALT)
    amina.must_see("How did it go?")
    amina.press("4")
    amina.fill("Delta: what to change next week", "Start on time")
    key(amina, Qt.Key.Key_Return, CTRL)
    amina.must_see("Catch up · 2 of 2", "week 2 of 6")
    amina.press("PPPPPPPPPLEA")
    amina.must_see("Last week’s delta: “Start on time” · Did it change?")
    amina.press("5")
    amina.fill("Delta: what to change next week", "Bring the long cable")
    key(amina, Qt.Key.Key_Return, CTRL)
    amina.must_see("Every meeting that is over has its attendance and its feedback.")


def thursday_meeting(amina: Person, meeting: str) -> None:
    nav = amina.window.context.nav
    nav.open_meeting(meeting, "rsvps")
    amina.settle()
    amina.press("YYN")
    amina.must_see("2 of 12 said yes")
    nav.page.show_tab("attendance")
    key(amina, Qt.Key.Key_F11)
    screen = amina.front
    assert isinstance(screen, RunScreen)
    amina.must_see("Check-in", "15:00", "Last week’s delta: “Bring the long cable”")
    for one in (Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Escape):
        amina.bot.keyClick(screen, one)
    amina.settle()
    key(amina, Qt.Key.Key_P, ALT)
    key(amina, Qt.Key.Key_Down)
    amina.press("A")
    key(amina, Qt.Key.Key_W, ALT)
    amina.bot.keyClicks(QApplication.focusWidget(), "Mutua Musyoka")
    key(amina, Qt.Key.Key_Return)
    amina.must_see("13 of 13 marked", "12 came.")
    key(amina, Qt.Key.Key_Return)
    key(amina, Qt.Key.Key_Home)
    amina.must_see("Akinyi Otieno came to 3: 100 % of 3 held, 50 % of 6 planned")
    amina.click("Give feedback")
    amina.press("5")
    amina.fill("Plus: what went well", "Everyone brought seeds")
    amina.click("Save")


def test_a_week_at_the_branch(meet: Meet) -> None:
    amina = meet("mjini")
    clock: Any = amina.clock
    clock.instant = datetime(2018, 8, 6, 7, tzinfo=UTC)
    open_branch(amina.folder, clock, date(2018, 7, 26))
    amina.start()
    monday_catch_up(amina)
    clock.instant += timedelta(days=3)
    amina.window.context.nav.open_place("today")
    amina.settle()
    amina.window.context.nav.page.refresh()
    amina.settle()
    amina.must_see("one meeting today", "Take attendance")
    thursday_meeting(amina, amina.window.context.nav.page.view.current().id)
    amina.window.context.nav.open_place("today")
    amina.settle()
    amina.must_see("Everyone brought seeds")
    amina.must_not_see("Unfinished", "Attendance not taken yet")
    with amina.window.context.desk.session() as session:
        assert check(session, deep=True).sound
