"""`backup verify` and `backup restore`: what they print, what they refuse."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from command_line import CommandLine


@pytest.fixture
def backup(organizer: CommandLine) -> str:
    """A backup, and a branch added since."""
    file: str = organizer.json("backup", "create")["file"]
    organizer.json("branch", "add", "--name", "Kisumu", "--code", "KIS")
    return file


def branches(desk: CommandLine) -> set[str]:
    return {row["name"] for row in desk.json("branch", "list")}


def test_verify_says_changes_and_digests(organizer: CommandLine, backup: str) -> None:
    answer = organizer.json("backup", "verify", backup)
    assert answer.keys() == {"file", "sound", "problems", "changes", "digest"}
    assert (answer["file"], answer["sound"], answer["problems"]) == (backup, True, [])
    whole = organizer.json("check", "--deep")
    assert answer["changes"] < whole["changes"]
    assert answer["digest"].keys() <= whole["digest"].keys()
    words = organizer("backup", "verify", backup)
    assert words.code == 0
    assert words.out.startswith(f"The backup is sound: {answer['changes']} changes.")
    assert all(digest in words.out for digest in answer["digest"].values())


def test_the_round_of_a_plain_library_asks_for_no_key(organizer: CommandLine, backup: str) -> None:
    """The window starts it so by itself; an error there is seen by nobody."""
    told = organizer.json("backup", "round")
    assert [one["file"] for one in told["checked"]] == [backup]
    assert told["rehearsed"]["trouble"] == ""
    assert organizer("backup", "round").code == 0


def test_a_round_by_words_checks_and_tries_what_is_new(organizer: CommandLine, backup: str) -> None:
    ran = organizer("backup", "round")
    assert (ran.code, ran.out) == (0, "1 backup checked, 0 let go.\nTried: proven.\n")


def test_a_damaged_backup(organizer: CommandLine, backup: str) -> None:
    content = Path(backup).read_bytes()
    Path(backup).write_bytes(content[:5000])
    before = organizer.database()
    ran = organizer("backup", "verify", backup, "--json")
    assert ran.code == 1
    assert ran.json["sound"] is False
    assert ran.json["problems"][0].keys() == {"what", "where", "next_step"}
    assert organizer("backup", "verify", backup).code == 1
    refused = organizer("backup", "restore", backup)
    assert refused.code == 1
    assert "no sound backup" in refused.err
    assert organizer.database() == before


def test_restore_and_back_again(
    organizer: CommandLine, backup: str, at: Callable[[str], None]
) -> None:
    at("2018-08-07T09:00")
    done = organizer.json("backup", "restore", backup)
    assert done.keys() == {"file", "kept", "changes", "at"}
    assert done["at"] == "2018-08-06T06:00:00.000Z"
    assert "Kisumu" not in branches(organizer)
    rows = organizer.json("backup", "list")
    assert [row["why"] for row in rows] == ["before restore", "by hand"]
    assert rows[0]["file"] == done["kept"]
    assert organizer.json("check", "--deep")["sound"] is True
    back = organizer("backup", "restore", done["kept"])
    assert back.code == 0
    assert done["kept"] in back.out
    assert "as it was on 2018-08-07 06:00 UTC" in back.out
    assert str(back.out).count("before-restore") == 2
    assert "Kisumu" in branches(organizer)


def test_a_damaged_library_lists_and_restores(organizer: CommandLine, backup: str) -> None:
    (organizer.folder / "circledesk.db").write_bytes(b"\xaa" * 9000)
    assert organizer("branch", "list").code == 1
    assert organizer.json("backup", "list")[0]["file"] == backup
    organizer.json("backup", "restore", backup)
    assert "Buruburu" in branches(organizer)


def test_a_backup_of_another_team_and_no_backup_at_all(
    organizer: CommandLine, backup: str, line: Callable[[str], CommandLine], tmp_path: Path
) -> None:
    other = line("other")
    other.json(
        "team", "create", "--name", "Bonde", "--organizer", "Joy Makena", "--email",
        "joy@bonde.example.org",
    )  # fmt: skip
    refused = other("backup", "restore", backup)
    assert refused.code == 1
    assert "another team" in refused.err
    missing = other("backup", "verify", str(tmp_path / "none.backup"))
    assert missing.code == 1
    assert "There is no file" in missing.err


def test_verify_needs_no_library(
    organizer: CommandLine, backup: str, line: Callable[[str], CommandLine], tmp_path: Path
) -> None:
    stick = shutil.copyfile(backup, tmp_path / "stick.backup")
    empty = line("empty")
    answer: Any = empty.json("backup", "verify", str(stick))
    assert answer["sound"] is True
    assert not empty.folder.exists()


def test_backups_go_by_the_rule(organizer: CommandLine, backup: str) -> None:
    assert organizer("backup", "thin").code == 0
    assert organizer.json("backup", "thin", "--dry-run")["dry_run"] is True
    assert Path(backup).is_file()


def test_the_round_that_the_window_lets_be_done_checks_and_tries(
    organizer: CommandLine, backup: str
) -> None:
    told: Any = organizer.json("backup", "round")  # as the window starts it: no key on its input
    assert [one["file"] for one in told["checked"]] == [backup]
    assert told["rehearsed"]["trouble"] == ""


def test_a_library_that_is_gone_leads_to_its_backups(organizer: CommandLine, backup: str) -> None:
    (Path(backup).parents[1] / "circledesk.db").unlink()
    refused = organizer("list", "circles")
    assert refused.code == 1
    assert "backup restore" in refused.err
    assert organizer("backup", "restore", backup).code == 0
    assert organizer("list", "circles").code == 0
