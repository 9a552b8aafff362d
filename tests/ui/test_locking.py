"""The locked window shows nothing, keeps what was half done, and opens for who has the PIN."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from circledesk.services import at_desk, pins
from circledesk.services.session import this_device
from circledesk.ui import asking, asking_keeping, asking_team
from circledesk.ui.asking import opened
from circledesk.ui.dialogs.another_person import AnotherPersonDialog
from circledesk.ui.dialogs.forgotten_pin import ForgottenPinDialog
from circledesk.ui.dialogs.papers import Offered, PapersDialog
from circledesk.ui.main_window import MainWindow
from circledesk.ui.pages.audit_page import AuditPage
from circledesk.ui.pages.kiosk import Kiosk
from circledesk.ui.start import make_window
from circledesk.ui.tabs.settings import Settings
from circledesk.ui.widgets.empty import Empty
from tests.ui.circle_at_hand import ask
from tests.ui.conftest import open_desk, settle
from tests.ui.test_frame import press

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def guarded(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """A window where Joy and Rehema have PINs."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    monkeypatch.setattr(pins, "COST", {"memory": 8, "passes": 1, "lanes": 1})

    def begin(session: object) -> None:
        me = this_device(session).person_id  # type: ignore[arg-type]
        other = at_desk.add_people_here(session, names=["Rehema Chepkemoi"]).id  # type: ignore[arg-type]
        pins.set_pin(session, person_id=me, pin="4711")  # type: ignore[arg-type]
        pins.set_pin(session, person_id=other, pin="1907")  # type: ignore[arg-type]

    ask(qtbot, window, begin)
    window.read_standing()
    settle(qtbot, window)
    return window


def unlock(window: MainWindow, qtbot: QtBot, pin: str) -> None:
    screen = window.locking.screen  # type: ignore[union-attr]
    assert screen is not None
    qtbot.keyClicks(screen.pin, pin)
    qtbot.keyClick(screen.pin, Qt.Key.Key_Return)
    settle(qtbot, window)


def test_a_locked_window_shows_nothing_and_resumes(guarded: MainWindow, qtbot: QtBot) -> None:
    dialog = asking_team.another_person(guarded.context)
    assert isinstance(dialog, AnotherPersonDialog)
    dialog.name.setText("half typ")
    page = guarded.context.nav.page
    assert guarded.locking is not None
    guarded.locking._touched -= 11 * 60
    guarded.locking.look()
    assert guarded.locked
    assert not dialog.isVisible()
    screen = guarded.locking.screen
    assert screen is not None
    shown = [one for one in guarded.findChildren(QLabel) if one.isVisible()]
    assert shown
    assert all(screen.isAncestorOf(one) for one in shown)
    press(qtbot, guarded, Qt.Key.Key_K, CTRL)
    press(qtbot, guarded, Qt.Key.Key_F10)
    assert not guarded.finder.isVisible()
    assert not guarded.menu.isVisible()
    guarded.context.messages.say("Jane Wanjiku signed up")
    qtbot.waitUntil(lambda: not guarded.toast.isVisible())
    unlock(guarded, qtbot, "9753")
    assert guarded.locked
    assert screen.told.text()
    unlock(guarded, qtbot, "4711")
    assert not guarded.locked
    assert dialog.isVisible()
    assert dialog.name.text() == "half typ"
    assert guarded.context.nav.page is page
    dialog.reject()


def test_another_person_sits_down_and_the_first_finds_her_form(
    guarded: MainWindow, qtbot: QtBot
) -> None:
    dialog = asking_team.another_person(guarded.context)
    press(qtbot, guarded, Qt.Key.Key_L, CTRL)
    guarded.lock()
    screen = guarded.locking.screen  # type: ignore[union-attr]
    assert screen is not None
    for button in screen._group.buttons():
        if button.text().startswith("Rehema"):
            button.click()
    unlock(guarded, qtbot, "1907")
    assert ask(qtbot, guarded, this_device).person == "Rehema Chepkemoi"
    assert not dialog.isVisible()
    settle(qtbot, guarded)
    me = next(one for one in ask(qtbot, guarded, at_desk.at_desk).people if not one.now)
    guarded.lock(me.id)
    unlock(guarded, qtbot, "4711")
    assert dialog.isVisible()
    dialog.reject()


def test_what_is_not_hers_rests_and_says_who_may(guarded: MainWindow, qtbot: QtBot) -> None:
    context = guarded.context
    guarded.lock(next(one.id for one in ask(qtbot, guarded, at_desk.at_desk).people if not one.now))
    unlock(guarded, qtbot, "1907")
    settle(qtbot, guarded)
    asking_keeping.open_audit(context)
    settle(qtbot, guarded)
    page = context.nav.page
    assert isinstance(page, AuditPage)
    empty = page.findChild(Empty, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert empty is not None
    assert "Joy Makena" in empty.sentence.text()
    assert not page.view.isVisible()
    assert guarded.actions_here.invite not in guarded.actions_here.offered()
    # A paper that is hers is offered, a lead's is not; one that is all a dialog has stays closed.
    hers = Offered("a", "A", "", lambda *_: b"")
    leads = Offered("b", "B", "", lambda *_: b"", deed="paper.sending-list")
    both = PapersDialog(context, "Papers", (hers, leads), "en")
    assert (both.kind.value, both.ends_in) == ("a", "")
    alone = PapersDialog(context, "Papers", (leads,), "en")
    assert not opened(alone).isVisible()
    settle(qtbot, guarded)
    both.reject()
    context.nav.open_place("settings" if context.organizer else "more")
    settle(qtbot, guarded)
    settings = context.nav.page
    assert isinstance(settings, Settings)
    choices = settings.desk.roles.values()
    assert choices
    assert not any(choice.isEnabled() for choice in choices)
    settings.desk.minutes.setEnabled(True)
    assert not settings.desk.minutes.isEnabled()
    assert "Joy Makena" in settings.desk.minutes.toolTip()
    assert not asking_team.invite(context).isVisible()
    guarded.lock(next(one.id for one in ask(qtbot, guarded, at_desk.at_desk).people if not one.now))
    unlock(guarded, qtbot, "4711")
    settle(qtbot, guarded)
    context.nav.open_place("settings" if context.organizer else "more")
    settle(qtbot, guarded)
    settings = context.nav.page
    assert isinstance(settings, Settings)
    rehema = next(one for one in ask(qtbot, guarded, at_desk.at_desk).people if not one.now)
    choice = settings.desk.roles[rehema.id]
    assert choice.isEnabled()
    choice.setCurrentIndex(choice.findData("branch-lead"))
    choice.activated.emit(choice.currentIndex())
    settle(qtbot, guarded)
    held = {one.id: one.role for one in ask(qtbot, guarded, at_desk.at_desk).people}
    assert held[rehema.id] == "branch-lead"
    assert guarded.actions_here.invite in guarded.actions_here.offered()


def test_a_screen_for_all_stays_and_a_forgotten_pin_is_asked_about(
    guarded: MainWindow, qtbot: QtBot
) -> None:
    assert Kiosk.public
    help_ = asking.keys(guarded.context, guarded.actions_here)
    guarded.lock()
    screen = guarded.locking.screen  # type: ignore[union-attr]
    assert screen is not None
    screen.lost.click()
    qtbot.waitUntil(lambda: guarded.findChild(ForgottenPinDialog) is not None)
    dialog = guarded.findChild(ForgottenPinDialog)
    assert dialog is not None
    settle(qtbot, guarded)
    assert dialog.isVisible()
    assert len(dialog.code.text()) == 9
    assert not help_.isVisible()
    dialog.reject()
    for _ in range(3):
        unlock(guarded, qtbot, "9753")
    assert not screen.pin.isEnabled()
    assert "Try again in 0:0" in screen.told.text()


def test_the_window_starts_locked_and_reads_nothing_before(
    folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pins, "COST", {"memory": 8, "passes": 1, "lanes": 1})
    desk = open_desk(folder)
    with desk.session() as session:
        pins.set_pin(session, person_id=this_device(session).person_id, pin="4711")
    desk.close()
    made = make_window(lambda: open_desk(folder), folder, language="en", theme="light")
    made.show()
    qtbot.addWidget(made)
    qtbot.waitUntil(lambda: made.complete, timeout=10_000)
    settle(qtbot, made)
    assert made.locked
    assert made.context.nav.page is None
    unlock(made, qtbot, "4711")
    assert not made.locked
    assert made.context.nav.page is not None
    made.close()
