"""Start to the first painted shell and to the week's meetings on it, against an empty window.

Both sides are whole processes: from the moment before they are spawned to the moment after a
paint, by the system's monotonic clock.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from benchmarks.timing import Claim
from circledesk.sample.library import PASSPHRASE, build

RUNS = 9

EMPTY = """
import time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, self.done)
    def done(self):
        print(time.monotonic(), flush=True)
        app.exit()
app = QApplication([])
window = Window()
window.resize(1366, 768)
window.show()
app.exec()
"""

OURS = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from circledesk.ui.start import application, make_window
app = application()
folder = Path(sys.argv[1])
def open_desk():
    from circledesk.services.desk import Desk
    return Desk.open(folder)
window = make_window(open_desk, folder)
window.show()
seen = []
def look():
    if not window.begun:
        return
    if not seen:
        seen.append(time.monotonic())
        timer.setInterval(8)  # from now on it would only take time from the worker
    from circledesk.ui.widgets.week_view import WeekView
    for view in window.findChildren(WeekView):
        if view.model().rowCount() and view.isVisible():
            view.viewport().repaint()
            print(seen[0], time.monotonic(), flush=True)
            timer.stop()
            window.close()
            app.exit()
            return
timer = QTimer()
timer.timeout.connect(look)
timer.start(1)
app.exec()
"""


def claims() -> Iterator[Claim]:
    """Measure in turn, after one warm-up of each, and compare the medians."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "sample"
        build(folder, today=date.today(), passphrase=PASSPHRASE).close()
        pairs = [(_run(EMPTY), _run(OURS, str(folder))) for _ in range(RUNS + 1)][1:]
    empty = statistics.median(raw[0] for raw, _ in pairs)
    shell = statistics.median(ours[0] for _, ours in pairs)
    week = statistics.median(ours[1] for _, ours in pairs)
    against = f"against {empty * 1000:.0f} ms for an empty window"
    yield Claim(
        "start to the painted shell", shell / empty, 2.0, f"{shell * 1000:.0f} ms {against}"
    )
    yield Claim(
        "start to the week's meetings", week / empty, 6.0, f"{week * 1000:.0f} ms {against}"
    )


def _run(code: str, *arguments: str) -> list[float]:
    """Return the seconds from before the process is spawned to each moment that it prints."""
    begin = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True
    )
    return [float(moment) - begin for moment in done.stdout.split()]


if __name__ == "__main__":
    for claim in claims():
        print(claim.line())
