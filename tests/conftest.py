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
    """Say whether the tests that need a PostgreSQL server had one, and how far searches came.

    What a worker prints itself is not seen.
    """
    told = terminalreporter.stats
    mine = {
        state: [r for r in told.get(state, []) if r.nodeid.startswith("tests/postgres/")]
        for state in ("passed", "failed", "skipped")
    }
    if left_out := mine["skipped"]:
        why = str(left_out[0].longrepr[2]).removeprefix("Skipped: ")
        terminalreporter.write_line(f"PostgreSQL: {len(left_out)} tests were left out: {why}")
    elif ran := len(mine["passed"]) + len(mine["failed"]):
        terminalreporter.write_line(f"PostgreSQL: {ran} tests ran on a private server, now gone.")
    for report in terminalreporter.getreports("passed"):
        for name, told in getattr(report, "user_properties", ()):
            if name == "reached" and report.when == "call":
                terminalreporter.write_line(str(told))
