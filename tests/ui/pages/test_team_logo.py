"""The team's logo in the settings: chosen, shown, taken away."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from circledesk.services.session import this_device
from circledesk.ui.main_window import MainWindow
from circledesk.ui.tabs.settings import Settings
from circledesk.ui.tabs.team_logo import TeamLogo
from tests.ui.conftest import settle


def logo_card(window: MainWindow, qtbot: QtBot) -> TeamLogo:
    window.context.nav.open_place("settings")
    settle(qtbot, window)
    page = window.context.nav.page
    assert isinstance(page, Settings)
    return page.logo


def test_a_logo_is_chosen_and_taken_away(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    card = logo_card(window, qtbot)
    assert card.isVisible()
    assert not card.remove.isVisible()
    picture = QImage(300, 100, QImage.Format.Format_RGB32)
    picture.fill(QColor("#9A5B00"))
    picture.save(str(tmp_path / "logo.png"))
    card.use(tmp_path / "logo.png")
    settle(qtbot, window)
    assert card.remove.isVisible()
    assert not card.picture.pixmap().isNull()
    with window.context.desk.session() as session:
        assert this_device(session).logo
    card.remove.click()
    settle(qtbot, window)
    assert card.picture.pixmap().isNull()
    assert not card.remove.isVisible()


def test_what_is_no_picture_is_said(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    card = logo_card(window, qtbot)
    (tmp_path / "logo.png").write_text("no picture")
    for file, said in (("logo.png", "no PNG or JPEG picture"), ("none.png", "cannot be read")):
        card.use(tmp_path / file)
        settle(qtbot, window)
        assert said in window.context.messages.history[-1].text
    assert not card.remove.isVisible()
