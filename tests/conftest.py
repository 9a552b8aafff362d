"""What every test may use. Fixtures of one area stand beside its tests."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")

if "CIRCLEDESK_LIVES" not in os.environ:  # what a computer remembers of its libraries
    os.environ["CIRCLEDESK_LIVES"] = tempfile.mkdtemp(prefix="circledesk-lives-")
    atexit.register(shutil.rmtree, os.environ["CIRCLEDESK_LIVES"], ignore_errors=True)

from circledesk.ui.lasting import hold_singletons

hold_singletons()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how far the searches came: what a worker prints itself is not seen."""
    for report in terminalreporter.getreports("passed"):
        for name, told in getattr(report, "user_properties", ()):
            if name == "reached" and report.when == "call":
                terminalreporter.write_line(str(told))
