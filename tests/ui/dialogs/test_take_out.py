"""Taking data out: one choice, a folder, and the way to what was written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from circledesk.ui import asking
from circledesk.ui.dialogs.take_out import TakeOutDialog
from circledesk.ui.main_window import MainWindow
from circledesk.ui.widgets.written_file import WrittenFile
from tests.ui.conftest import settle


def test_what_is_chosen_is_written_and_shown(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = asking.take_out(window.context)
    assert isinstance(dialog, TakeOutDialog)
    for button in dialog.findChildren(QRadioButton):
        button.click()
        dialog.write(tmp_path)
        settle(qtbot, window)
    written = [one.file for one in dialog.findChildren(WrittenFile)]
    folder = f"CircleDesk {window.context.today}"
    assert [str(file.relative_to(tmp_path)) for file in written] == [
        "circledesk.xlsx",
        f"{folder}/branches.csv",
        "learning-circles.ics",
        "facilitators.vcf",
        f"{folder} (2)/courses.csv",
        f"{folder} (3)/README.txt",
    ]
    assert all(file.stat().st_size for file in written)

    (tmp_path / "full").write_text("in the way", encoding="utf-8")
    dialog.kinds.buttons()[0].click()
    dialog.write(tmp_path / "full")
    settle(qtbot, window)
    assert "cannot be written" in dialog._refusal.text()
    assert dialog.accept_button.isEnabled()
