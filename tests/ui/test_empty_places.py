"""An empty place leads to an example: the practice library, but for the practice library itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from circledesk.settings import Paths
from circledesk.ui.main_window import MainWindow
from circledesk.ui.start import make_window
from circledesk.ui.tabs import practice_card
from circledesk.ui.tabs.interest_list import InterestList
from circledesk.ui.widgets.empty import Empty
from tests.ui.conftest import open_desk, settle


def empty_place(window: MainWindow, qtbot: QtBot) -> Empty:
    context = window.context
    context.nav.open_page(lambda: InterestList(context))
    settle(qtbot, window)
    assert isinstance(context.nav.page, InterestList)
    return context.nav.page.empty


def test_an_empty_place_opens_the_practice_library(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[object] = []
    monkeypatch.setattr(practice_card, "open_practice", opened.append)
    empty = empty_place(window, qtbot)
    assert empty.example.isVisible()
    empty.example.click()
    assert opened == [window.context]


def test_the_practice_library_is_the_example(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    Paths(folder).practice_mark.write_text("{}")
    other = make_window(lambda: open_desk(folder), folder, language="en")
    other.show()
    qtbot.waitUntil(lambda: other.complete, timeout=10_000)
    settle(qtbot, other)
    assert not empty_place(other, qtbot).example.isVisible()
    other.close()
