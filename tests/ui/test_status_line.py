"""The line at the foot, what is read for it, and what is kept on this computer."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from circledesk.services.facts.exchange import PeerState
from circledesk.ui.main_window import MainWindow
from circledesk.ui.preferences import Preferences
from circledesk.ui.progress import Progress
from circledesk.ui.shell.standing import Standing, newest_news
from tests.ui.conftest import settle


def peer(branch: str, news: int | None, sent: int | None) -> PeerState:
    def at(day: int | None) -> datetime | None:
        return datetime(2018, 8, day, 12, tzinfo=UTC) if day else None

    return PeerState(branch, branch, branch, "branch", at(news), at(sent), 0)


def test_the_newest_news_are_the_organizers_and_the_last_sending_the_branchs() -> None:
    peers = [peer("Kisumu", 8, 2), peer("Nakuru", 4, 6), peer("Thika", None, None)]
    assert newest_news(peers, "organizer")[0] == "Kisumu"
    assert newest_news(peers, "branch") == ("", datetime(2018, 8, 6, 12, tzinfo=UTC), True)
    assert newest_news(peers[2:], "organizer") == ("", None, False)
    assert newest_news(peers[:1], "branch")[2]


@pytest.mark.parametrize(
    ("backup", "words"),
    [
        (None, "No backup yet"),
        (datetime(2018, 8, 9, 9, 12), "Backed up 09:12"),
        (datetime(2018, 8, 8, 9, 12), "Backed up yesterday"),
    ],
)
def test_the_backup_is_said(window: MainWindow, backup: datetime | None, words: str) -> None:
    device = window.context.device
    window.status.show_standing(Standing(device, date(2018, 8, 9), 0, backup=backup))
    assert window.status.backup.text() == words


@pytest.mark.parametrize(
    ("others", "words"), [(True, "No news from other computers yet"), (False, "")]
)
def test_a_team_of_one_computer_waits_for_no_news(
    window: MainWindow, others: bool, words: str
) -> None:
    device = window.context.device
    window.status.show_standing(Standing(device, date(2018, 8, 9), 0, others=others))
    assert window.status.news.text() == words


def test_long_work_is_seen_and_ended_from_the_line(window: MainWindow, qtbot: QtBot) -> None:
    begun, go_on = Event(), Event()

    def work(session: Any, progress: Progress) -> None:
        progress(3, 10)
        begun.set()
        go_on.wait(5)
        progress(4, 10)

    window.context.jobs.long("Bringing in", work)
    qtbot.waitUntil(begun.is_set)
    qtbot.waitUntil(lambda: window.status.bar.value() == 3)
    assert window.status.cancel.isVisible()
    assert window.status.bar.maximum() == 10
    window.status.cancel.click()
    go_on.set()
    settle(qtbot, window)
    assert not window.status.bar.isVisible()
    assert window.status.last.text() == "Stopped. Nothing of it was kept."


def test_choices_are_kept_in_the_data_folder(tmp_path: Path) -> None:
    Preferences(tmp_path).keep(theme="dark", columns=[1, 2])
    again = Preferences(tmp_path)
    assert again.text("theme") == "dark"
    assert again.numbers("columns") == [1, 2]
    assert again.numbers("theme") == []
    assert again.text("columns", "none") == "none"


def test_a_spoilt_file_of_choices_counts_as_none(tmp_path: Path) -> None:
    (tmp_path / "preferences.json").write_text('{"theme": ', encoding="utf-8")
    assert Preferences(tmp_path).text("theme", "light") == "light"
