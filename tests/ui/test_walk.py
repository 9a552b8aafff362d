"""A walk through the window by keyboard alone, on the real library."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from circledesk.services.facts.circles import LearnerRow
from circledesk.ui.main_window import MainWindow
from circledesk.ui.tabs.branches import Branches
from circledesk.ui.tabs.dashboard import Dashboard
from circledesk.ui.tabs.learner_circles import LearnerCircles
from circledesk.ui.tabs.learners import Learners
from tests.ui.conftest import settle

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def active(window: MainWindow, qtbot: QtBot) -> MainWindow:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def press(
    qtbot: QtBot,
    window: MainWindow,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    target = QApplication.focusWidget() or window
    qtbot.keyClick(target, key, modifier)
    settle(qtbot, window)


def names(page: Learners) -> list[str]:
    return [page.model.row(page.model.index(row, 0)).name for row in range(page.model.rowCount())]


def sign_up(window: MainWindow, name: str) -> None:
    def work(session: Any) -> Any:
        from circledesk.services.circles import circles
        from circledesk.services.signups import sign_up

        return sign_up(session, circle_id=circles(session)[0].id, name=name)

    window.context.jobs.write(work)


def test_the_week_is_on_the_dashboard_when_it_opens(active: MainWindow) -> None:
    page = active.context.nav.page
    assert isinstance(page, Dashboard)
    assert page.meetings.bar.heading.text() == "Week of 6 August 2018"
    meeting = page.meetings.view.current()
    assert (meeting.circle, meeting.week) == ("Public Speaking", 2)
    assert page.tabs.bar.tabData(0) == "1"
    assert page.tabs.bar.tabData(1) == "1"
    assert page.meetings.view.hasFocus()


def test_week_to_week_by_keyboard(active: MainWindow, qtbot: QtBot) -> None:
    page = active.context.nav.page
    assert isinstance(page, Dashboard)
    press(qtbot, active, Qt.Key.Key_Left, CTRL)
    assert page.meetings.bar.heading.text() == "Week of 30 July 2018"
    assert page.meetings.view.current().attendance == 2
    assert page.meetings.bar.this.isEnabled()
    press(qtbot, active, Qt.Key.Key_Right, CTRL)
    assert not page.meetings.bar.this.isEnabled()


def test_places_by_number_and_back(active: MainWindow, qtbot: QtBot) -> None:
    nav = active.context.nav
    press(qtbot, active, Qt.Key.Key_3, CTRL)
    assert isinstance(nav.page, Learners)
    assert nav.page.view.hasFocus()
    press(qtbot, active, Qt.Key.Key_Return)
    assert isinstance(nav.page, LearnerCircles)
    assert nav.back_title == "Learners"
    press(qtbot, active, Qt.Key.Key_Left, ALT)
    assert isinstance(nav.page, Learners)
    press(qtbot, active, Qt.Key.Key_4, CTRL)
    assert isinstance(nav.page, Branches)
    assert active.rail._buttons["branches"].isChecked()


def test_typing_in_a_list_filters_it(active: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, active, Qt.Key.Key_3, CTRL)
    page = active.context.nav.page
    assert isinstance(page, Learners)
    for key in (Qt.Key.Key_B, Qt.Key.Key_A, Qt.Key.Key_R):
        press(qtbot, active, key)
    assert page.filter.text().casefold() == "bar"
    assert names(page) == ["Baraka Mwakio"]
    assert page.count.text() == "1 of 3"


def test_find_a_learner_and_an_action(active: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, active, Qt.Key.Key_K, CTRL)
    assert active.header.search.hasFocus()
    qtbot.keyClicks(active.header.search, "njoroge")
    settle(qtbot, active)
    press(qtbot, active, Qt.Key.Key_Return)
    page = active.context.nav.page
    assert isinstance(page, Learners)
    assert names(page) == ["Ng'ang'a Njoroge"]
    press(qtbot, active, Qt.Key.Key_K, CTRL)
    qtbot.keyClicks(active.header.search, "backup")
    settle(qtbot, active)
    press(qtbot, active, Qt.Key.Key_Return)
    assert (
        active.context.messages.history[-1].text
        == "A backup was made. It is checked by itself within the hour."
    )


def test_a_write_refreshes_what_is_seen_and_undo_takes_it_back(
    active: MainWindow, qtbot: QtBot
) -> None:
    press(qtbot, active, Qt.Key.Key_3, CTRL)
    page = active.context.nav.page
    assert isinstance(page, Learners)
    sign_up(active, "Zeinab Mohamed")
    settle(qtbot, active)
    assert "Zeinab Mohamed" in names(page)
    assert active.context.messages.history[-1].undo
    assert active.toast.offer.isVisible()
    press(qtbot, active, Qt.Key.Key_Z, CTRL)
    assert "Zeinab Mohamed" not in names(page)
    press(qtbot, active, Qt.Key.Key_Z, CTRL | SHIFT)
    assert "Zeinab Mohamed" in names(page)


def test_a_page_that_is_not_seen_reads_only_when_it_is(active: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, active, Qt.Key.Key_3, CTRL)
    learners = active.context.nav.page
    assert isinstance(learners, Learners)
    press(qtbot, active, Qt.Key.Key_4, CTRL)
    read: list[list[LearnerRow]] = []
    learners.counted.connect(read.append)
    sign_up(active, "Zeinab Mohamed")
    settle(qtbot, active)
    assert not read
    press(qtbot, active, Qt.Key.Key_3, CTRL)
    assert read == [4]


def test_the_language_switches_live_and_stays(active: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, active, Qt.Key.Key_3, CTRL)
    active.context.language.use("sw")
    settle(qtbot, active)
    assert active.rail._buttons["learners"].text() == "Washiriki"
    page = active.context.nav.page
    assert isinstance(page, Learners)
    assert page.title() == "Washiriki"
    assert len(names(page)) == 3
    assert active.header._where.text() == "· Mratibu"
    assert active.context.preferences.text("language") == "sw"


def test_a_toast_covers_no_button(active: MainWindow, qtbot: QtBot) -> None:
    from circledesk.ui.shell.toast import controls
    from circledesk.ui.widgets.button import Button

    page = active.context.nav.page
    assert page is not None
    blocking = Button(active.context.theme, "In the way", parent=page)
    active.context.messages.say("Attendance saved.", undo=True)
    first = active.toast.geometry()
    blocking.setGeometry(page.width() // 2 - 200, page.height() - 60, 400, 40)
    blocking.show()
    active.context.messages.say("Attendance saved.", undo=True)
    assert first.isValid()
    assert active.toast.geometry() != first
    assert not any(
        active.toast.geometry().intersects(other) for other in controls(active, active.toast)
    )


def test_a_refusal_stays_and_a_success_goes(active: MainWindow, qtbot: QtBot) -> None:
    active.toast._timer.setInterval(20)
    active.context.messages.trouble("The circle is full.", "Use the waiting list.")
    assert not active.toast._timer.isActive()
    assert active.toast.step.text() == "Use the waiting list."
    active.context.messages.say("Done.")
    qtbot.waitUntil(lambda: not active.toast.isVisible())


def test_every_button_and_list_has_a_name(active: MainWindow, qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

    for number in (1, 2, 3, 4, 5, 6, 8):
        press(qtbot, active, Qt.Key(Qt.Key.Key_0 + number), CTRL)
        nameless = [
            widget
            for widget in active.findChildren(QWidget)
            if isinstance(widget, QAbstractButton)
            and widget.isVisible()
            and not (widget.text() or widget.accessibleName() or widget.toolTip())
            and not isinstance(widget.parent(), QLineEdit)
        ]
        assert not nameless, active.context.nav.place


def test_at_1024_by_600_no_button_is_cut(active: MainWindow, qtbot: QtBot) -> None:
    from PySide6.QtCore import QPoint, QRect
    from PySide6.QtWidgets import QPushButton

    active.resize(1024, 600)
    for number in (1, 2, 3, 4, 5, 6, 8):
        press(qtbot, active, Qt.Key(Qt.Key.Key_0 + number), CTRL)
        qtbot.wait(1)
        for button in active.findChildren(QPushButton):
            if button.isVisible() and button.visibleRegion().boundingRect().isValid():
                box = QRect(button.mapTo(active, QPoint(0, 0)), button.size())
                assert active.rect().contains(box), button.text()
                assert button.width() >= button.sizeHint().width(), button.text()
