"""None must outlive every repaint: PySide6 6.12 drops it under Python 3.11."""

from __future__ import annotations

import subprocess
import sys

PAINT = """
import sys
from PySide6.QtWidgets import QWidget
from circledesk.ui.start import application
app = application()
class Painted(QWidget):
    def paintEvent(self, event): pass
widget = Painted()
widget.resize(50, 50)
widget.show()
for _ in range(60_000):
    widget.repaint()
print("alive")
"""


def test_sixty_thousand_repaints_do_not_free_none() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PAINT], capture_output=True, text=True, check=False, timeout=100
    )
    assert (done.returncode, done.stdout.split()) == (0, ["alive"]), done.stderr[-500:]
