"""The clock of a meeting's parts, over pauses and over the PC's sleep; its screen by keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from circledesk.services.feedback import give_feedback
from circledesk.services.runs import meeting_run
from circledesk.ui.dialogs.meeting_parts import MeetingPartsDialog
from circledesk.ui.main_window import MainWindow
from circledesk.ui.pages.run_screen import RunScreen
from circledesk.ui.run_clock import RunClock, clock_text
from tests.ui.circle_at_hand import ask, do, page_of, type_key
from tests.ui.conftest import settle


class Time:
    """The time of day, which a test sets."""

    def __init__(self) -> None:
        self.at = 1_000_000.0

    def __call__(self) -> float:
        return self.at


def test_it_stands_still_until_it_goes_and_while_it_is_paused() -> None:
    time = Time()
    clock = RunClock([15, 45], time)
    time.at += 60
    assert (clock.left, clock.running, clock.share) == (900, False, 0.0)
    clock.go_on()
    time.at += 100
    assert clock.left == 800
    clock.pause()
    time.at += 1_000
    assert clock.left == 800
    clock.go_on()
    clock.go_on()
    time.at += 10
    assert clock.left == 790


def test_after_a_sleep_it_is_right_and_a_part_that_is_over_waits() -> None:
    time = Time()
    clock = RunClock([15, 45], time)
    clock.go_on()
    time.at += 20 * 60
    assert (clock.left, clock.at, clock.share) == (-300, 0, 1.0)
    clock.add(1)
    assert clock.left == 60, "a minute from now on"
    clock.go_to(1)
    assert (clock.left, clock.last, clock.running) == (45 * 60, True, True)
    clock.go_to(2)
    assert clock.at == 1


def test_how_it_is_written() -> None:
    told = [clock_text(seconds) for seconds in (900, 65, 5, 0, -35, -600)]
    assert told == ["15:00", "1:05", "0:05", "0:00", "+0:35", "+10:00"]


def test_the_screen_by_keys(window: MainWindow, qtbot: QtBot) -> None:
    meetings = page_of(qtbot, window).meetings
    do(qtbot, window, lambda s: give_feedback(s, meeting_id=meetings[0].id, delta="Bring a cable"))
    time = Time()
    screen = RunScreen(window.context, meetings[1].id, time)
    screen.open_wide()
    settle(qtbot, window)
    assert screen.isFullScreen()
    assert screen.delta.text() == "Last week’s delta: “Bring a cable”"
    assert (screen.part.text(), screen.clock.text()) == ("Check-in", "15:00")
    qtbot.keyClick(screen, Qt.Key.Key_Space)
    time.at += 15 * 60 + 5
    screen.tick()
    assert (screen.clock.text(), screen.clock.property("kind")) == ("+0:05", "amber")
    assert screen.next_button.text() == "Time for the next part"
    qtbot.keyClick(screen, Qt.Key.Key_Plus)
    assert screen.clock.text() == "1:00"
    qtbot.keyClick(screen, Qt.Key.Key_Right)
    assert (screen.part.text(), screen.clock.text()) == ("Coursework", "45:00")
    qtbot.keyClick(screen, Qt.Key.Key_Space)
    time.at += 100
    screen.tick()
    assert screen.clock.text() == "45:00"
    for _ in range(5):
        qtbot.keyClick(screen, Qt.Key.Key_Return)
    assert screen.part.text() == "Plus / delta"
    qtbot.keyClick(screen, Qt.Key.Key_Escape)
    assert not screen.isVisible()


def test_f11_opens_it_and_its_parts_can_be_set(window: MainWindow, qtbot: QtBot) -> None:
    meeting = page_of(qtbot, window).meetings[1].id
    window.context.nav.open_meeting(meeting)
    settle(qtbot, window)
    type_key(qtbot, window, Qt.Key.Key_F11)
    [screen] = window.findChildren(RunScreen)
    settle(qtbot, window)
    qtbot.keyClick(screen, Qt.Key.Key_E)
    [dialog] = screen.findChildren(MeetingPartsDialog)
    dialog.lines[0][1].setValue(5)
    dialog.lines[3][0].setText("")
    dialog.more_button.click()
    dialog.lines[4][0].setText("Wimbo")
    assert dialog.sum.text() == "80 minutes in all"
    dialog.submit()
    settle(qtbot, window)
    settle(qtbot, window)
    run = ask(qtbot, window, lambda s: meeting_run(s, meeting_id=meeting))
    told = [(part.name, part.minutes) for part in run.parts]
    assert told == [("check-in", 5), ("coursework", 45), ("reflection", 20), ("Wimbo", 10)]
    assert screen.clock.text() == "5:00"
    screen.reject()
