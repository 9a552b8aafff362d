"""Undo and Redo in the window: what they say, what they offer, and pages whose row is gone."""

from __future__ import annotations

from datetime import date, time
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from circledesk.services.circles import circles, create_circle, delete_circle
from circledesk.services.signups import sign_up
from circledesk.ui.main_window import MainWindow
from circledesk.ui.messages import Message
from circledesk.ui.pages.circle_page import CirclePageView
from circledesk.ui.shell.toast import controls
from circledesk.ui.tabs.circles import Circles
from circledesk.ui.tabs.dashboard import Dashboard
from tests.ui.circle_at_hand import CTRL, do, page_of, type_key
from tests.ui.conftest import settle

LONG = "How to begin a small business in the rainy season with what the house already holds"


def new_circle(session: Any, name: str = "Chess") -> Any:
    course = circles(session)[0]
    from circledesk.services.courses import courses

    return create_circle(
        session,
        course_id=courses(session)[0].id,
        name=name,
        start=date(2018, 8, 14),
        time=time(10),
        branch_id=course.branch_id,
        facilitators=["amina@ziwa.example.org"],
    )


def newest(window: MainWindow) -> Message:
    return window.context.messages.history[-1]


def pages_of(window: MainWindow) -> list[str]:
    return [type(page).__name__ for page in window.context.nav._deeper]


def test_the_page_of_a_circle_leaves_when_its_making_is_taken_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    nav = window.context.nav
    nav.open_place("circles")
    do(qtbot, window, new_circle)
    nav.open_circle(newest_circle(qtbot, window))
    settle(qtbot, window)
    assert pages_of(window) == ["CirclePageView"]
    type_key(qtbot, window, Qt.Key.Key_Z, CTRL)
    settle(qtbot, window)
    assert isinstance(nav.page, Circles)
    told = newest(window)
    assert (told.kind, told.text) == ("done", "Taken back: new circle · Chess")
    assert told.next_step == "The circle is not here any more, so its page was closed."
    assert window.toast.offer.text() == "Redo: new circle · Chess"
    window.toast.offer.click()
    settle(qtbot, window)
    assert newest(window).text == "Done again: new circle · Chess"
    assert window.toast.offer.text() == "Undo: new circle · Chess"


def newest_circle(qtbot: QtBot, window: MainWindow) -> str:
    found: list[str] = []
    window.context.jobs.read(
        lambda s: next(c.id for c in circles(s) if c.name in ("Chess", LONG)), found.append
    )
    settle(qtbot, window)
    return found[0]


def test_pages_of_a_deleted_circle_leave_one_after_the_other(
    window: MainWindow, qtbot: QtBot
) -> None:
    nav, page = window.context.nav, page_of(qtbot, window)
    nav.open_meeting(page.meetings[0].id)
    settle(qtbot, window)
    nav.open_circle(page.row.id)
    settle(qtbot, window)
    do(qtbot, window, lambda s: delete_circle(s, circle_id=page.row.id))
    settle(qtbot, window)
    assert pages_of(window) == []
    assert isinstance(nav.page, Dashboard)
    assert newest(window).kind == "done"
    assert newest(window).text == "Public Speaking is deleted."
    assert newest(window).undo


def test_a_page_of_what_is_not_here_says_so_without_an_id(window: MainWindow, qtbot: QtBot) -> None:
    window.context.nav.open_circle("0123456789")
    settle(qtbot, window)
    assert pages_of(window) == []
    assert newest(window).text == "The circle is not here any more, so its page was closed."


def test_no_refusal_names_an_id(window: MainWindow, qtbot: QtBot) -> None:
    do(qtbot, window, lambda s: delete_circle(s, circle_id="01a2"))
    told = newest(window)
    assert told.kind == "trouble"
    assert "01a2" not in told.text + told.next_step


def test_redo_by_both_keys_as_deep_as_undo(window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(qtbot, window)
    for name in ("Zeinab", "Halima"):
        do(qtbot, window, lambda s, name=name: sign_up(s, circle_id=page.row.id, name=name))
    for _ in range(2):
        type_key(qtbot, window, Qt.Key.Key_Z, CTRL)
    assert page_of(qtbot, window).row.signups == 3
    type_key(qtbot, window, Qt.Key.Key_Y, CTRL)
    type_key(qtbot, window, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert page_of(qtbot, window).row.signups == 5


def test_a_long_title_stays_in_the_window(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1024, 600)
    do(qtbot, window, lambda s: new_circle(s, f"{LONG}: a start"))
    type_key(qtbot, window, Qt.Key.Key_Z, CTRL)
    assert newest(window).text.startswith("Taken back: new circle · How to begin")
    assert window.rect().contains(window.toast.geometry())
    assert window.toast.text.height() >= window.toast.text.heightForWidth(window.toast.text.width())
    assert window.width() == 1024
    last = window.status.last
    assert last.fontMetrics().horizontalAdvance(last.shown()) <= last.width()
    assert window.status.rect().contains(last.geometry())


def test_all_of_it_in_kiswahili(window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(qtbot, window)
    do(qtbot, window, lambda s: sign_up(s, circle_id=page.row.id, name="Zeinab"))
    type_key(qtbot, window, Qt.Key.Key_Z, CTRL)
    window.context.language.use("sw")
    settle(qtbot, window)
    assert window.toast.isVisible()
    assert window.toast.text.text().startswith("Imetenduliwa: usajili · Zeinab")
    assert window.toast.offer.text().startswith("Rudia")
    assert window.status.last.text().startswith("Imetenduliwa: usajili · Zeinab")
    assert window.status.undo.text() == "Rudia"


def test_the_last_action_at_the_start_follows_the_language(
    window: MainWindow, qtbot: QtBot
) -> None:
    assert window.status.last.text().startswith("Attendance, week 1 · ")
    window.context.language.use("sw")
    settle(qtbot, window)
    assert window.status.last.text().startswith("Mahudhurio, wiki ya 1 · ")
    assert window.status.undo.text() == "Tendua"


def refuse(session: Any) -> None:
    delete_circle(session, circle_id="none")


@pytest.mark.parametrize("quiet", [False, True])
def test_a_refusal_goes_with_the_next_action_that_goes_well(
    window: MainWindow, qtbot: QtBot, quiet: bool
) -> None:
    from circledesk.services.facts.changed import Area

    do(qtbot, window, refuse)
    assert window.toast.isVisible()
    note = "" if quiet else "Saved."
    window.context.jobs.write(lambda s: None, changed=frozenset({Area.TEAM}), note=note)
    settle(qtbot, window)
    assert window.toast.isVisible() is not quiet
    assert window.toast.text.text() != window.context.messages.history[0].text or quiet


def test_a_refusal_follows_the_language_and_goes_when_one_goes_elsewhere(
    window: MainWindow, qtbot: QtBot
) -> None:
    do(qtbot, window, refuse)
    english = window.toast.text.text()
    window.context.language.use("sw")
    settle(qtbot, window)
    assert window.toast.isVisible()
    assert window.toast.text.text() != english
    assert window.toast.close_button.text() == "Funga"
    window.context.nav.open_place("learners")
    assert not window.toast.isVisible()


def test_a_toast_moves_off_a_control_that_comes_later(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1024, 600)
    page = page_of(qtbot, window)
    window.context.nav.open_circle(page.row.id)
    settle(qtbot, window)
    window.context.messages.trouble(LONG + ".", LONG + ".")
    shown = window.context.nav.page
    assert isinstance(shown, CirclePageView)
    for tab in ("about", "meetings", "learners", "about"):
        shown.show_tab(tab)
        qtbot.waitUntil(
            lambda: (
                not any(
                    window.toast.geometry().intersects(box)
                    for box in controls(window, window.toast)
                )
            )
        )
    assert QApplication.activeModalWidget() is None
