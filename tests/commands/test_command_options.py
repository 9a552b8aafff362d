"""Options before and after the command, JSON alone on standard output, defects kept in a file."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest
from command_line import CommandLine

from circledesk import cli
from circledesk.commands import lists


@pytest.mark.parametrize(
    "words",
    [
        ["--data", "DIR", "--json", "list", "courses"],
        ["--json", "list", "courses", "--data", "DIR"],
        ["list", "--data", "DIR", "courses", "--json"],
        ["list", "courses", "--json", "--data", "DIR", "--language", "sw"],
        ["--language", "sw", "list", "--json", "courses", "--data", "DIR"],
    ],
)
def test_common_options_stand_anywhere(
    organizer: CommandLine, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    code = cli.main([word.replace("DIR", str(organizer.folder)) for word in words])
    assert code == 0
    assert [row["title"] for row in json.loads(capsys.readouterr().out)] == ["Public Speaking"]


def test_words_for_people(organizer: CommandLine, circle: Any, learners: list[Any]) -> None:
    listed = organizer("list", "circles").out
    assert "Speak up" in listed
    assert "running" in listed
    added = organizer("course", "add", "--title", "Web  Design")
    assert added.out.count("\n") == 1
    meetings = organizer("list", "meetings", "--week", "2018-08-07").out
    assert "week 2 of 6" in meetings
    assert "Tue 2018-08-07 17:30–19:00" in meetings


def test_names_are_kept_as_typed(organizer: CommandLine, circle: Any) -> None:
    for name in ('Wanjikũ «Ng’ang’a» "O\'Brien"', "فاطمة", "ሰላም", "--dash"):
        row = organizer.json("signup", "add", "--circle", circle["id"], f"--name={name}")
        assert row["name"] == name
        organizer.json("undo")


def test_a_defect_is_kept_in_the_log(
    organizer: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("the table leg is loose")

    monkeypatch.setattr(lists, "answer", broken)
    ran = organizer("list", "circles")
    assert ran.code == 3
    log = organizer.folder / "circledesk.log"
    told = log.read_text(encoding="utf-8")
    assert "in broken\nbuiltins.ZeroDivisionError" in told
    assert "the table leg is loose" not in told
    assert str(log) in ran.err
    assert "Traceback" not in ran.err


def test_a_reader_that_leaves_early(
    organizer: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_: object) -> None:
        raise BrokenPipeError

    monkeypatch.setattr(lists, "answer", gone)
    monkeypatch.setattr(cli, "_hush_stdout", lambda: None)
    assert organizer("list", "circles") == type(organizer("list", "circles"))(0, "", "")


def test_no_command_opens_the_window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import types

    opened: list[tuple[Path, str | None]] = []
    app = types.ModuleType("circledesk.app")

    def run_window(folder: Path, *, language: str | None = None) -> int:
        opened.append((folder, language))
        return 0

    practised: list[tuple[Path, str | None]] = []
    app.run_window = run_window  # type: ignore[attr-defined]
    app.run_practice = lambda *told: practised.append(told) or 0  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "circledesk.app", app)
    assert cli.main(["--data", str(tmp_path), "--language", "sw"]) == 0
    assert opened == [(tmp_path, "sw")]
    assert cli.main(["practice", "--data", str(tmp_path)]) == 0
    assert (opened, practised) == ([(tmp_path, "sw")], [(tmp_path, None)])


def test_undo_and_redo_name_the_action(
    organizer: CommandLine, circle: Any, learners: list[Any]
) -> None:
    undone = organizer.json("undo")
    assert "sign-up" in undone["action"]
    assert organizer.json("list", "circles")[0]["signups"] == 2
    redone = organizer.json("redo")
    assert redone["action"] == undone["action"]
    assert organizer.json("list", "circles")[0]["signups"] == 3


def test_a_clock_that_lies(organizer: CommandLine, at: Any) -> None:
    """A PC that woke up in 2002 is told the newest entry's day, and goes on."""
    at("2002-01-01T08:00")
    ran = organizer("course", "add", "--title", "First Aid", "--json")
    assert ran.code == 0
    assert "2018-08-06" in ran.err
    assert ran.json["title"] == "First Aid"
    assert "clock" not in organizer("list", "courses").err.lower()
