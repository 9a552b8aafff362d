"""One writer a library: beside an open window the command line reads, and says so."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from command_line import CommandLine

from circledesk.errors import RuleBroken
from circledesk.services.writer import WINDOW, WriterLock

Line = Callable[[str], CommandLine]
HOLD = """
import sys, time
from collections.abc import Callable
from pathlib import Path
from circledesk.services.writer import WINDOW, WriterLock
WriterLock(Path(sys.argv[1]), WINDOW).take()
print("held", flush=True)
time.sleep(60)
"""


def test_beside_an_open_window_commands_read_and_do_not_write(organizer: CommandLine) -> None:
    window = WriterLock(organizer.folder / "writer.lock", WINDOW)
    window.take()
    before = organizer.database()
    assert len(organizer.json("list", "courses")) == 1
    assert organizer.json("check", "--deep")["sound"]
    for words in (
        ("course", "add", "--title", "Chess"),
        ("undo",),
        ("check", "--mend"),
        ("backup", "restore", "none.backup"),
    ):
        ran = organizer(*words)
        assert ran.code == 1, words
        assert "The window is open on this library since" in ran.err
        assert "Close it, or do it there." in ran.err
    assert organizer.database() == before
    window.leave()
    assert organizer("course", "add", "--title", "Chess").code == 0
    assert window.holder() is None


def test_a_window_that_is_killed_lets_go(tmp_path: Path) -> None:
    file = tmp_path / "writer.lock"
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(file)], stdout=subprocess.PIPE, text=True
    ) as held:
        assert held.stdout is not None
        assert held.stdout.readline() == "held\n"
        second = WriterLock(file, WINDOW)
        assert not second.try_to_take()
        holder = second.holder()
        assert holder is not None
        assert (holder.kind, holder.pid) == (WINDOW, held.pid)
        with pytest.raises(RuleBroken, match="it alone writes"):
            second.take()
        os.kill(held.pid, signal.SIGKILL)
        held.wait()
    second.take()
    second.leave()


def test_a_library_in_a_folder_of_a_cloud_is_refused_in_words(tmp_path: Path, line: Line) -> None:
    desk = line("Dropbox")
    ran = desk("team", "create", "--name", "Z", "--organizer", "J", "--email", "j@example.org")
    assert ran.code == 1
    assert "is carried along by Dropbox" in ran.err
    assert "on this computer" in ran.err
    assert not desk.folder.exists()


def test_two_that_make_a_library_at_one_moment_leave_one(line: Line) -> None:
    """The one that comes second is refused, and takes nothing of the first one's away."""
    first, second = line("new"), line("new")
    words = ("team", "create", "--name", "Ziwa", "--organizer", "Joy", "--email", "j@example.org")
    child = os.fork()
    if child == 0:
        os._exit(first(*words).code)
    ran = second(*words)
    codes = {ran.code, os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])}
    assert codes == {0, 1}
    assert second("check").code == 0
    assert second("branch", "add", "--name", "Mjini").code == 0
