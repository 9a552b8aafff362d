"""Pages that a switch of language deletes hear nothing of later looks and languages."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from types import TracebackType

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from circledesk.ui.main_window import MainWindow
from circledesk.ui.places import places
from circledesk.ui.tabs.dashboard import Dashboard
from circledesk.ui.theme import THEMES
from circledesk.ui.widgets.tabs import Tabs
from tests.ui.circle_at_hand import page_of
from tests.ui.conftest import settle


@pytest.fixture
def defects(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What went wrong in a slot; Qt's own way goes on after it."""
    found: list[str] = []

    def caught(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        found.append(f"{kind.__name__}: {error}")

    monkeypatch.setattr(sys, "excepthook", caught)
    yield found
    assert found == []


def bury(qtbot: QtBot, window: MainWindow) -> None:
    """Let what was deleted really go."""
    settle(qtbot, window)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    settle(qtbot, window)


def open_all(qtbot: QtBot, window: MainWindow) -> None:
    nav = window.context.nav
    for place in places("organizer"):
        nav.open_place(place.key)
        assert nav.page is not None
        for tabs in nav.page.findChildren(Tabs):
            for index in range(tabs.bar.count()):
                tabs.bar.setCurrentIndex(index)
                settle(qtbot, window)
    page = page_of(qtbot, window)
    nav.open_circle(page.row.id)
    nav.open_meeting(page.meetings[0].id)
    nav.open_settle()
    nav.open_weekly(window.context.today)
    settle(qtbot, window)


@pytest.mark.usefixtures("theme")
def test_looks_and_languages_switch_as_often_as_one_likes(
    window: MainWindow, qtbot: QtBot, defects: list[str]
) -> None:
    context = window.context
    for language, look in (("sw", "dark"), ("en", "contrast")):
        open_all(qtbot, window)
        context.language.use(language)
        bury(qtbot, window)
        assert not defects
        context.use_look(look)
        bury(qtbot, window)
        assert not defects
    window.actions_here.look.trigger()
    for action in window.actions_here.offered():
        if action.text() == "Kiswahili":
            action.trigger()
    assert context.language.code == "sw"
    window.actions_here.look.trigger()
    bury(qtbot, window)
    assert not [one for one in context.messages.history if one.kind == "defect"]


def test_the_figures_of_the_headline_take_the_colour_of_the_look(
    window: MainWindow, theme: object
) -> None:
    page = window.context.nav.page
    assert isinstance(page, Dashboard)
    for look in ("dark", "contrast", "light"):
        window.context.use_look(look)
        told = page.meetings.headline.text()
        assert f"color:{THEMES[look].ink}" in told
        assert told.count("color:") == 3
