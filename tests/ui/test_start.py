"""The shell paints before anything heavy is imported, and says whose desk it is."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from circledesk.ui.main_window import MainWindow
from circledesk.ui.start import make_window
from tests.ui.conftest import open_desk

HEAVY = (
    "sqlalchemy",
    "sqlcipher3",
    "reportlab",
    "cryptography",
    "keyring",
    "zxingcpp",
    "PIL",
    "pyrage",
)
PROGRAM = f"""
import sys
from circledesk.ui.start import application, make_window
app = application()
window = make_window(lambda: None, None)
seen = []
def painted():
    seen.extend(name for name in {HEAVY} if name in sys.modules)
    window.context.jobs.stop()
    app.quit()
window._begin = painted
window.show()
app.exec()
print(",".join(seen))
"""


def test_nothing_heavy_is_imported_before_the_first_paint() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=60
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.strip() == ""


def test_the_header_says_whose_desk_it_is(window: MainWindow) -> None:
    assert window.header._team.text() == "Ziwa Libraries"
    assert window.header._where.text() == "· Organizer"
    assert window.header._initials.text() == "JM"
    assert window.header._settle.text() == "To settle  0"


def test_the_next_start_remembers_whose_desk_it_is(window: MainWindow) -> None:
    kept = window.context.preferences
    assert (kept.text("team"), kept.text("role")) == ("Ziwa Libraries", "organizer")


def test_a_folder_without_a_team_says_what_to_do(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    made = make_window(lambda: open_desk(tmp_path), tmp_path)
    made.show()
    qtbot.waitUntil(lambda: made.complete, timeout=10_000)
    told = made.context.messages.history[0]
    assert told.kind == "trouble"
    assert "no CircleDesk library" in told.text
    assert made.toast.isVisible()
    made.close()
