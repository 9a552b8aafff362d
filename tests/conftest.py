"""What every test may use. Fixtures of one area stand beside its tests."""

from __future__ import annotations

import contextlib
import gc
import inspect
import logging
import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.room import make_room

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")

if "PYTEST_DEBUG_TEMPROOT" not in os.environ:  # pytest's own name for where tmp_path begins
    os.environ["PYTEST_DEBUG_TEMPROOT"] = str(make_room())
if "PYTEST_XDIST_WORKER" in os.environ or "CIRCLEDESK_LIVES" not in os.environ:
    # What a computer remembers of its libraries: each worker of a run is one.
    os.environ["CIRCLEDESK_LIVES"] = f"{os.environ['PYTEST_DEBUG_TEMPROOT']}/lives-{os.getpid()}"

from circledesk.ui.lasting import hold_singletons

hold_singletons()
gc.set_threshold(20_000, 20, 20)  # a run makes and drops far more than a window does


@pytest.fixture(scope="module", autouse=True)
def _imported_for_good() -> None:
    """Modules and tests stay until the end: no collection needs to look at them again."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def nothing_remembered() -> Iterator[None]:
    """What a test erased in its copy of a team is not erased again in the next one's copy."""
    lives = Path(os.environ["CIRCLEDESK_LIVES"])
    yield
    for file in lives.glob("erased-*.txt"):
        file.unlink()


@pytest.fixture(autouse=True)
def nothing_stray(
    request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture
) -> Iterator[None]:
    """A test leaves no thread behind, and logs nothing that it does not look at itself.

    What Qt warns of fails by `qt_log_level_fail`, what Python warns of by `filterwarnings`.
    """
    before = running_threads()
    yield
    left = running_threads() - before
    for _ in range(200):  # one that was waited for is gone from the system's list a moment later
        if not left:
            break
        time.sleep(0.025)
        left = running_threads() - before
    assert not left, f"threads still run: {sorted(name for _, name in left)}"
    if "caplog" in inspect.signature(request.function).parameters:
        return
    told = [
        f"{record.name}: {record.getMessage()}"
        for when in ("setup", "call", "teardown")
        for record in caplog.get_records(when)  # type: ignore[arg-type]
        if record.levelno >= logging.WARNING
    ]
    assert not told, "logged: " + "; ".join(told)


def running_threads() -> set[tuple[str, str]]:
    """Number and name of windows' workers, as the system has them, and of Python's own."""
    told = {
        (str(thread.native_id), thread.name)
        for thread in threading.enumerate()
        if thread is not threading.main_thread()
        and not thread.daemon
        and not isinstance(thread, threading._DummyThread)
    }
    for file in Path("/proc/self/task").glob("*/comm"):
        with contextlib.suppress(OSError):  # it ended just now
            name = file.read_text(encoding="utf-8").strip()
            told |= {(file.parent.name, name)} if name == "database worker" else set()
    return told


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
