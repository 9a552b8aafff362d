"""The shell paints before anything heavy is imported, and says whose desk it is."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from circledesk.ui.main_window import MainWindow
from circledesk.ui.start import make_window
from tests.ui.conftest import NOW, open_desk

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


UNSEEN = (
    "circledesk.models.partners",
    "circledesk.models.events",
    "circledesk.models.surveys",
    "circledesk.models.planning",
    "circledesk.models.migrations.v001_first",
)
WEEK = f"""
import sys, time
from datetime import datetime
from pathlib import Path
from PySide6.QtCore import QTimer
from circledesk.ui.start import application, make_window
app = application()
folder = Path(sys.argv[1])
def open_desk():
    from circledesk.services.desk import Desk
    return Desk.open(folder, clock=lambda: datetime.fromisoformat("{NOW.isoformat()}"))
window = make_window(open_desk, folder)
window.show()
seen = []
until = time.monotonic() + 30
def look():
    from circledesk.ui.widgets.week_view import WeekView
    if not seen and any(view.model().rowCount() for view in window.findChildren(WeekView)):
        seen.append([name for name in {UNSEEN} if name in sys.modules])
    if "circledesk.models.wishes" in sys.modules and seen or time.monotonic() > until:
        timer.stop()
        window.context.jobs.stop()
        app.quit()
timer = QTimer()
timer.timeout.connect(look)
window.context.jobs.idle.connect(look)
timer.start(5)
app.exec()
print(*seen[0], *[name for name in {UNSEEN[:-1]} if name not in sys.modules])
"""


def test_the_first_week_needs_no_other_models_and_the_first_write_finds_them(
    folder: Path,
) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", WEEK, str(folder)],
        capture_output=True,
        text=True,
        timeout=60,
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
