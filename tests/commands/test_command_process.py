"""As a process of its own: no display, no keyring, nothing imported before it is needed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from command_line import CommandLine


def run(*words: str, **surroundings: str) -> subprocess.CompletedProcess[str]:
    names = ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "QT_QPA_PLATFORM")
    kept = {name: value for name, value in os.environ.items() if name not in names}
    return subprocess.run(
        [sys.executable, "-m", "circledesk", *words],
        env={**kept, **surroundings},
        capture_output=True,
        text=True,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
        timeout=120,
        check=False,
    )


def test_a_team_with_real_keys(tmp_path: Path) -> None:
    """The passphrase file with its full cost, then a list in the plainest surroundings."""
    data = str(tmp_path / "data")
    words = ("team", "create", "--name", "T", "--organizer", "Jane", "--email", "j@example.org")
    made = run("--data", data, "--json", *words, CIRCLEDESK_PASSPHRASE="a long walk home")
    assert made.returncode == 0, made.stderr
    listed = run("list", "facilitators", "--json", "--data", data, LC_ALL="C")
    assert listed.returncode == 0, listed.stderr
    assert [row["name"] for row in json.loads(listed.stdout)] == ["Jane"]
    assert listed.stderr == ""


def test_help_reads_no_database_code() -> None:
    code = (
        "import sys; from circledesk.cli import main; main(['list', '--help']);"
        "print({'sqlalchemy', 'PySide6', 'reportlab', 'cryptography'} & set(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.endswith("set()\n")


def test_a_list_reads_no_window_and_no_paper(
    organizer: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = (
        "import sys; from circledesk.cli import main;"
        f"main(['list', 'circles', '--data', {str(organizer.folder)!r}]);"
        "print({'PySide6', 'reportlab', 'cryptography', 'keyring', 'PIL'} & set(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.endswith("set()\n")


NEEDS_BASH = pytest.mark.skipif(not Path("/bin/bash").exists(), reason="needs bash")


def shell(organizer: CommandLine, words: str, after: str) -> subprocess.CompletedProcess[str]:
    command = f"{sys.executable} -m circledesk --data '{organizer.folder}' {words} {after}"
    return subprocess.run(
        ["/bin/bash", "-c", command],
        env={**os.environ, "CIRCLEDESK_PASSPHRASE": ""},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@NEEDS_BASH
@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_closed_streams_lead_nowhere(organizer: CommandLine, closed: str) -> None:
    assert shell(organizer, "list courses", closed).returncode == 0
    asked = shell(organizer, "bundle export --to all --out x", closed)
    assert asked.returncode == 1
    assert asked.stdout == ""


@NEEDS_BASH
def test_no_room_for_the_answer(organizer: CommandLine) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("needs /dev/full")
    done = shell(organizer, "list courses", ">/dev/full")
    assert done.returncode == 1
    assert done.stderr.startswith("The answer could not be written")
    assert done.stderr.count("\n") == 1


@pytest.mark.skipif(sys.platform != "linux", reason="a display is always there")
def test_a_window_without_a_screen_is_refused_in_words(tmp_path: Path) -> None:
    done = run("--data", str(tmp_path / "data"))
    assert done.returncode == 1
    assert done.stderr.startswith("There is no screen here")
    assert done.stderr.count("\n") == 1


def test_a_pipe_that_closes(organizer: CommandLine) -> None:
    """`circledesk list … | head -1` is quiet."""
    command = f"{sys.executable} -m circledesk --data '{organizer.folder}' list courses --json"
    script = f"set -o pipefail; {command} | head -c 1 >/dev/null; echo ${{PIPESTATUS[0]}}"
    if not Path("/bin/bash").exists():
        pytest.skip("needs bash")
    done = subprocess.run(
        ["/bin/bash", "-c", script], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.stderr == ""
    assert done.stdout == "0\n"
