"""The frame: menu bar, keys, the person at the desk, a message reached by keyboard."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from circledesk.services.attendance import take_attendance
from circledesk.services.session import this_device
from circledesk.settings import Paths
from circledesk.ui import asking
from circledesk.ui.dialogs.another_person import AnotherPersonDialog
from circledesk.ui.dialogs.keys import KeysDialog
from circledesk.ui.main_window import MainWindow
from circledesk.ui.start import make_window
from tests.ui.circle_at_hand import ask, do, page_of
from tests.ui.conftest import NOW, open_desk, settle

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def active(window: MainWindow, qtbot: QtBot) -> MainWindow:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key, *held: Qt.KeyboardModifier) -> None:
    modifiers = Qt.KeyboardModifier.NoModifier
    for one in held:
        modifiers |= one
    qtbot.keyClick(QApplication.focusWidget() or window, key, modifiers)
    settle(qtbot, window)


def opened(qtbot: QtBot) -> QMenu:
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def entries(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


def test_menus_come_by_key_name_what_undo_takes_back_and_go(
    active: MainWindow, qtbot: QtBot
) -> None:
    press(qtbot, active, Qt.Key.Key_F10)
    assert active.menu.isVisible()
    file = opened(qtbot)
    assert entries(file)[:3] == ["New", "New circle…", "Sign up a learner…"]
    qtbot.keyClick(file, Qt.Key.Key_Right)
    edit = opened(qtbot)
    assert entries(edit)[0] == "Undo: attendance, week 1 · Public Speaking"
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not active.menu.isVisible())


def test_alt_alone_opens_the_menu_and_alt_with_a_key_does_not(
    active: MainWindow, qtbot: QtBot
) -> None:
    alt = Qt.KeyboardModifier.AltModifier
    qtbot.keyPress(active, Qt.Key.Key_Alt)
    qtbot.keyClick(active, Qt.Key.Key_Left, alt)
    qtbot.keyRelease(active, Qt.Key.Key_Alt)
    assert not active.menu.isVisible()
    qtbot.keyPress(active, Qt.Key.Key_Alt)
    qtbot.keyRelease(active, Qt.Key.Key_Alt)
    assert active.menu.isVisible()
    opened(qtbot).close()


def test_the_row_menu_holds_the_actions_of_the_row(active: MainWindow, qtbot: QtBot) -> None:
    page = active.context.nav.page
    assert page is not None
    menu = QMenu()
    active.menu._row(menu)
    assert menu.actions() == list(page.meetings.view.row_actions())  # type: ignore[attr-defined]
    assert "Follow up" in entries(menu)


def test_no_two_actions_of_the_window_share_a_key(active: MainWindow) -> None:
    keys = Counter(
        key.toString()
        for action in active.findChildren(QAction)
        if action in active.actions()
        for key in action.shortcuts()
    )
    keys.update(shortcut.key().toString() for shortcut in active.rail._shortcuts)
    assert [key for key, count in keys.items() if count > 1] == []
    assert not active.rail._shortcuts[0].key().isEmpty()


def test_the_keys_dialog_names_every_key_of_the_window(active: MainWindow, qtbot: QtBot) -> None:
    active.actions_here.keys.trigger()
    dialog = active.findChild(KeysDialog)
    assert dialog is not None
    told = {label.text() for label in dialog.findChildren(QLabel)}
    style = QKeySequence.SequenceFormat.NativeText
    first = {a.shortcut().toString(style) for a in active.actions() if not a.shortcut().isEmpty()}
    assert first <= told
    dialog.accept()


def test_the_toast_names_what_it_takes_back_and_f6_reaches_it(
    active: MainWindow, qtbot: QtBot
) -> None:
    page = page_of(qtbot, active)
    meeting, learner = page.meetings[0].id, page.signups[2].learner_id
    do(qtbot, active, lambda s: take_attendance(s, meeting_id=meeting, present=[learner]))
    settle(qtbot, active)
    assert active.toast.offer.accessibleName() == "Undo: attendance, week 1 · Public Speaking"
    press(qtbot, active, Qt.Key.Key_F6)
    assert active.toast.offer.hasFocus()
    assert not active.toast._timer.isActive()
    press(qtbot, active, Qt.Key.Key_Space)
    assert page_of(qtbot, active).meetings[0].attendance == 2
    settle(qtbot, active)
    assert active.actions_here.redo.text() == "Redo: attendance, week 1 · Public Speaking"


def test_another_person_sits_down_by_keyboard(active: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, active, Qt.Key.Key_D, CTRL, SHIFT)
    menu = opened(qtbot)
    assert entries(menu) == ["Who is at the desk?", "Joy Makena", "Another person…"]
    menu.close()
    active.header._people.actions()[-1].trigger()  # type: ignore[union-attr]
    dialog = active.findChild(AnotherPersonDialog)
    assert dialog is not None
    dialog.name.setText("Chepkemoi Rono")
    dialog.submit()
    settle(qtbot, active)
    settle(qtbot, active)
    assert active.header._initials.text() == "CR"
    assert ask(qtbot, active, this_device).person == "Chepkemoi Rono"
    assert active.header._initials.accessibleName() == "At the desk: Chepkemoi Rono"


def test_only_the_practice_library_has_stripes(
    active: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    assert active.band is None
    Paths(folder).practice_mark.write_text("{}")
    other = make_window(lambda: open_desk(folder), folder, language="en")
    other.show()
    qtbot.waitUntil(lambda: other.complete, timeout=10_000)
    settle(qtbot, other)
    assert other.band is not None
    assert other.band.isVisible()
    assert other.actions_here.practise not in other.actions_here.offered()
    drawn = other.band.grab().toImage()
    colours = {drawn.pixelColor(x, 15).name() for x in range(200)}
    theme = other.context.theme
    assert {theme.colour("amber").name(), theme.colour("amber_tint").name()} <= colours
    other.close()


def test_left_open_over_night_the_window_comes_to_the_new_day(
    active: MainWindow, qtbot: QtBot
) -> None:
    context = active.context
    nav, day = context.nav, context.today
    place, page = nav.place, nav.page
    active.day_turn.look()
    settle(qtbot, active)
    assert nav.page is page, "the same day: nothing is made anew"
    assert context.day_of(NOW + timedelta(hours=15)) == day + timedelta(days=1), "in Nairobi"
    context.desk.system_clock = lambda: NOW + timedelta(days=1)
    asked = asking.keys(context, active.actions_here)
    active.day_turn.look()
    settle(qtbot, active)
    assert nav.page is page, "not under an open dialog"
    asked.reject()
    active.day_turn.look()
    settle(qtbot, active)
    assert context.today == day + timedelta(days=1)
    assert nav.place == place
    assert nav.page is not page
