"""What turns the checkout into packages: the launcher's rules, what goes in, one version, locks."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.utils import canonicalize_name

import circledesk
from circledesk import launched
from circledesk.errors import RuleBroken
from circledesk.settings import HANDBOOK, RESOURCES
from tests.test_parts import script

ROOT = Path(__file__).parent.parent
PACKAGING = ROOT / "packaging"
# A version that shows its window, as the real one does: it says so in `proven`.
WORKS = """#!/bin/sh
echo "{version} $* ${{CIRCLEDESK_FELL_BACK:-}}" >>"$CIRCLEDESK_ROOT/ran"
echo {version} >"$CIRCLEDESK_ROOT/proven"; rm -f "$CIRCLEDESK_ROOT/starting"
"""
FAILS = """#!/bin/sh
echo "{version}" $* >>"$CIRCLEDESK_ROOT/ran"
exit 1
"""


class Installed:
    """A tree as it is installed, with versions that only write down that they ran."""

    def __init__(self, root: Path) -> None:
        self.root = root
        root.mkdir(exist_ok=True)
        shutil.copy(PACKAGING / "linux/circledesk", root / "circledesk")

    def add(self, version: str, program: str) -> None:
        file = self.root / "versions" / version / "circledesk"
        file.parent.mkdir(parents=True)
        file.write_text(program.format(version=version))
        file.chmod(0o755)

    def holds(self, **files: str) -> None:
        for name, text in files.items():
            (self.root / name).write_text(text + "\n")

    def text(self, name: str) -> str:
        file = self.root / name
        return file.read_text().strip() if file.exists() else ""

    def start(self, *words: str) -> subprocess.CompletedProcess[str]:
        surroundings = {"PATH": os.environ["PATH"], "LANG": "C"}
        return subprocess.run(
            [self.root / "circledesk", *words], env=surroundings, capture_output=True, text=True
        )


@pytest.fixture
def installed(tmp_path: Path) -> Installed:
    made = Installed(tmp_path / "Circle Desk")
    made.add("1.0", WORKS)
    made.holds(current="1.0")
    return made


def test_the_first_start_is_watched_until_it_proves_itself(installed: Installed) -> None:
    assert installed.start().returncode == 0
    assert installed.text("proven") == "1.0"
    assert installed.text("starting") == ""


def test_a_new_version_that_fails_is_put_back_at_once(installed: Installed) -> None:
    installed.add("2.0", FAILS)
    installed.holds(current="2.0", previous="1.0", proven="1.0")
    told = installed.start()
    assert told.returncode == 0
    assert "CircleDesk 2.0 did not start" in told.stderr
    assert installed.text("ran").splitlines() == ["2.0", "1.0  2.0"]
    assert [installed.text(name) for name in ("current", "failed", "proven", "previous")] == [
        "1.0", "2.0", "1.0", "",
    ]  # fmt: skip
    assert installed.start().stderr == ""


def test_a_start_that_never_came_to_its_end_is_put_back_at_the_next(installed: Installed) -> None:
    installed.add("2.0", WORKS)
    gone = subprocess.Popen(["true"])
    gone.wait()
    installed.holds(current="2.0", previous="1.0", proven="1.0", starting=f"2.0 {gone.pid}")
    installed.start()
    assert installed.text("ran") == "1.0  2.0"


def test_a_second_start_beside_a_slow_first_one_puts_nothing_back(installed: Installed) -> None:
    installed.add("2.0", WORKS)
    installed.holds(current="2.0", previous="1.0", proven="1.0", starting=f"2.0 {os.getpid()}")
    installed.start()
    assert installed.text("ran") == "2.0"
    assert installed.text("current") == "2.0"


def test_commands_are_handed_on_unwatched(installed: Installed) -> None:
    installed.add("2.0", FAILS)
    installed.holds(current="2.0", previous="1.0", proven="1.0")
    assert installed.start("check", "--deep").returncode == 1
    assert installed.text("ran") == "2.0 check --deep"
    assert installed.text("current") == "2.0"


def test_without_a_version_to_go_back_to_it_says_so(tmp_path: Path) -> None:
    installed = Installed(tmp_path / "new")
    installed.add("1.0", FAILS)
    installed.holds(current="1.0")
    told = installed.start()
    assert told.returncode == 1
    assert "could not be started" in told.stderr
    (installed.root / "versions/1.0/circledesk").unlink()
    assert "does not hold a whole CircleDesk" in installed.start().stderr


def test_an_old_linux_is_refused_in_words(installed: Installed) -> None:
    (installed.root / "versions/1.0/glibc").write_text("9.99\n")
    told = installed.start()
    assert told.returncode == 1
    assert "This Linux is too old for CircleDesk 1.0" in told.stderr
    assert installed.text("ran") == ""


def test_the_program_proves_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CIRCLEDESK_ROOT", str(tmp_path))
    monkeypatch.setenv("CIRCLEDESK_FELL_BACK", "2.0")
    (tmp_path / "starting").write_text("x")
    launched.prove()
    assert (tmp_path / "proven").read_text().strip() == circledesk.__version__
    assert not (tmp_path / "starting").exists()
    assert (launched.fell_back_from(), launched.fell_back_from()) == ("2.0", "")


def test_a_packed_program_finds_its_tree_without_the_launcher(
    installed: Installed, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CIRCLEDESK_ROOT", raising=False)
    assert launched.install_root() is None
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(installed.root / "versions/1.0/circledesk"))
    assert launched.install_root() == installed.root.resolve()
    (installed.root / "current").unlink()
    assert launched.install_root() is None


def test_data_stay_off_the_stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("CIRCLEDESK_ROOT", str(stick))
    launched.must_stay_off_stick(stick / "data")  # no mark: an ordinary installation
    (stick / "portable").touch()
    launched.must_stay_off_stick(tmp_path / "home")
    with pytest.raises(RuleBroken, match="is on the stick"):
        launched.must_stay_off_stick(stick / "data")


def test_all_that_the_program_reads_goes_in() -> None:
    spec = (PACKAGING / "circledesk.spec").read_text()
    for folder in (RESOURCES, HANDBOOK):
        place = folder.relative_to(ROOT).as_posix()
        assert f'(str(ROOT / "{place}"), "{place}")' in spec
    beside = {
        file.relative_to(ROOT).as_posix()
        for file in (ROOT / "circledesk").rglob("*")
        if file.is_file() and file.suffix not in (".py", ".pyc")
    }
    assert beside == set(), "only resources/ and docs/manual/ are packed"


def test_the_version_is_told_once() -> None:
    told = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
    assert told == circledesk.__version__


def test_the_packages_carry_what_the_tests_ran_with() -> None:
    pins = [
        set(re.findall(r"^([\w.-]+==\S+)", (ROOT / lock).read_text(), re.MULTILINE))
        for lock in ("requirements.lock", "packaging/requirements.lock")
    ]
    shipped = set(script("parts").parts())
    assert shipped <= {canonicalize_name(pin.split("==")[0]) for pin in pins[1]}
    tools = {"altgraph", "macholib", "pefile", "pyinstaller", "pyinstaller-hooks-contrib"}
    assert {pin.split("==")[0] for pin in pins[1] - pins[0]} <= tools


@pytest.mark.skipif(shutil.which("makensis") is None, reason="NSIS is not here")
def test_what_windows_needs_compiles(tmp_path: Path) -> None:
    (tmp_path / "versions/0.1.0").mkdir(parents=True)
    for file in ("current", "versions/0.1.0/circledesk.exe"):
        (tmp_path / file).write_text("stands in\n")
    launcher = tmp_path / "CircleDesk.exe"
    for name, out in (("launcher", launcher), ("installer", tmp_path / "Install.exe")):
        words = ["-V2", "-WX", "-DVERSION=0.1.0", f"-DOUT={out}", f"-DSOURCE={tmp_path}"]
        told = subprocess.run(
            ["makensis", *words, PACKAGING / f"windows/{name}.nsi"],
            capture_output=True, text=True,
        )  # fmt: skip
        assert told.returncode == 0, told.stdout + told.stderr
        assert out.exists()


def test_a_menu_entry_leads_to_any_folder(tmp_path: Path) -> None:
    home, place = tmp_path / "home", tmp_path / "Programu & 100% | za Wanjikũ"
    shutil.copytree(PACKAGING / "linux", place / "menu")
    shutil.copy(PACKAGING / "linux/install.sh", place)
    for word in ([], ["--remove"]):
        subprocess.run(
            [place / "install.sh", *word],
            env={"PATH": os.environ["PATH"], "HOME": str(home)}, check=True, capture_output=True,
        )  # fmt: skip
        entry = home / ".local/share/applications/circledesk.desktop"
        if not word:
            told = re.findall(r'^Exec="(.*)"$', entry.read_text(encoding="utf-8"), re.MULTILINE)
            assert [one.replace("%%", "%") for one in told] == [f"{place}/circledesk"]
            assert (home / ".local/bin/circledesk").is_symlink()
    assert not entry.exists()


@pytest.mark.parametrize(
    ("places", "away"),
    [
        ("", False),
        ("  RUNPATH              $ORIGIN:$ORIGIN/../lib\n", False),
        ("  RUNPATH              /root/.pyenv/versions/3.11.7/lib\n", True),
        ("  RPATH                $ORIGIN:/usr/local/lib\n", True),
    ],
)
def test_where_a_library_looks_for_others(places: str, away: bool) -> None:
    assert script("elf").foreign(f"  NEEDED               libc.so.6\n{places}") is away
