"""What cannot be is refused in words, exit 1; wrong usage is exit 2; both change nothing."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from command_line import CommandLine

REFUSED = {
    "a date that cannot be": "circle add --course COURSE --name N --start 2018-02-30 --time 10:00",
    "a date in other signs": "circle add --course COURSE --name N --start 30/7/2018 --time 10:00",
    "a time that cannot be": "circle add --course COURSE --name N --start 2018-08-07 --time 25:00",
    "no such course": "circle add --course none --name N --start 2018-08-07 --time 10:00",
    "no such branch": "circle add --course COURSE --start 2018-08-07 --time 10:00 --branch X",
    "an empty name": "signup add --circle CIRCLE --name _",
    "a full circle": "signup add --circle CIRCLE --name Late",
    "no such circle": "signup add --circle none --name Early",
    "attendance in the future": "attendance record --meeting AHEAD --all-present",
    "no such meeting": "attendance record --meeting none --all-present",
    "a rating of six": "feedback add --meeting PAST --rating 6",
    "a week that cannot be": "list meetings --week 2018-13-01",
    "the last week of all": "weekly-update --week 9999-12-31",
    "the first week of all": "list meetings --week 0001-01-01",
    "a circle at the end of time": "circle add --course COURSE --start 9999-12-31 --time 10:00",
    "no week": "list meetings --week NOTHING",
    "an update of no week": "weekly-update --week NOTHING",
    "another branch's name": "list circles --branch Kisumu",
    "moved to no date": "meeting move AHEAD --date never",
    "no certificate to print": "certificate print --circle CIRCLE --out certificates.pdf",
    "a PDF for the terminal": "weekly-update --as pdf",
    "a text that is no code": "certificate verify HELLO",
    "no such computer": "device revoke X",
    "nobody to send to": "bundle export --to Kisumu --out out",
    "no such file": "bundle import no-such-file",
    "a second team": "team create --name B --organizer B --email b@example.org",
    "no such conflict": "conflict restore none",
    "another database": "list circles --database postgresql://localhost/x",
}
WRONG = {
    "no such command": "lists",
    "no such word": "circle invent",
    "a later issue's": "q-study analyse X",
    "no word": "branch",
    "no such option": "list circles --colour red",
    "an abbreviated option": "list circles --bran BUR",
    "an option missing": "signup add --name N",
    "no such language": "list circles --language de",
    "attendance without a way": "attendance record --meeting PAST",
    "attendance in two ways": "attendance record --meeting PAST --all-present --count 3",
    "no number": "circle add --course COURSE --start 2018-08-07 --time 10:00 --meetings six",
    "no such face": "weekly-update --as docx",
}


def words_of(text: str, circle: dict[str, Any]) -> list[str]:
    known = {
        "COURSE": circle["course_id"],
        "CIRCLE": circle["id"],
        "PAST": circle["meeting_ids"][0],
        "AHEAD": circle["meeting_ids"][1],
        "_": "  ",
        "NOTHING": "",
    }
    return [known.get(word, word) for word in text.split()]


@pytest.mark.parametrize("case", REFUSED)
def test_refused(
    organizer: CommandLine, circle: dict[str, Any], learners: list[Any], case: str
) -> None:
    before = organizer.database()
    ran = organizer(*words_of(REFUSED[case], circle))
    assert ran.code == 1, ran.err
    if "verify" not in REFUSED[case]:
        assert ran.out == ""
        assert ran.err.count("\n") == 1
        assert ran.err[0].isupper() or ran.err[0] in "«"
        assert len(ran.err.split(".")) >= 3, "what happened, and the next step"
    assert organizer.database() == before


@pytest.mark.parametrize("case", WRONG)
def test_wrong_usage(organizer: CommandLine, circle: dict[str, Any], case: str) -> None:
    before = organizer.database()
    ran = organizer(*words_of(WRONG[case], circle))
    assert ran.code == 2
    assert ran.out == ""
    assert ran.err
    assert organizer.database() == before


def test_a_full_circle_has_a_waiting_list(
    organizer: CommandLine, circle: dict[str, Any], learners: list[Any]
) -> None:
    late = organizer.json(
        "signup", "add", "--circle", circle["id"], "--name", "Late", "--waiting-list"
    )
    assert late["state"] == "waiting"
    assert organizer.json("signup", "cancel", learners[0]["id"])["state"] == "cancelled"
    row = organizer.json("list", "circles")[0]
    assert (row["signups"], row["waiting"]) == (2, 1)


@pytest.mark.parametrize(
    "words", ["list circles", "check", "undo", "backup create", "weekly-update", "bundle import ."]
)
def test_a_folder_without_a_library(line: Callable[[str], CommandLine], words: str) -> None:
    empty = line("empty")
    ran = empty(*words.split())
    assert ran.code == 1
    assert "no CircleDesk library" in ran.err
    assert not empty.folder.exists()


@pytest.mark.parametrize(
    "words", ["team create --name _ --organizer B --email b@c.example", "device join ./x"]
)
@pytest.mark.parametrize("there", [True, False])
def test_a_folder_is_as_it_was_after_a_refusal(
    line: Callable[[str], CommandLine], words: str, there: bool
) -> None:
    new = line("new")
    if there:
        new.folder.mkdir()
    assert new(*(word.replace("_", " ") for word in words.split())).code == 1
    assert new.folder.exists() is there
    assert not there or list(new.folder.iterdir()) == []


def test_an_empty_database_file_is_no_library(line: Callable[[str], CommandLine]) -> None:
    cut = line("cut")
    cut.folder.mkdir()
    (cut.folder / "circledesk.db").touch()
    ran = cut("list", "circles")
    assert (ran.code, ran.out) == (1, "")
    assert (cut.folder / "circledesk.db").stat().st_size == 0


def test_keys_need_a_passphrase(
    organizer: CommandLine, line: Callable[[str], CommandLine], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CIRCLEDESK_PASSPHRASE")
    ran = organizer("bundle", "export", "--to", "all", "--out", str(organizer.folder / "out"))
    assert ran.code == 1
    assert "CIRCLEDESK_PASSPHRASE" in ran.err
    assert organizer("list", "circles").code == 0
    other = line("other")
    made = other("team", "create", "--name", "B", "--organizer", "B", "--email", "b@example.org")
    assert made.code == 1
    assert not (other.folder / "circledesk.db").exists()


def test_a_damaged_database(organizer: CommandLine, learners: list[Any]) -> None:
    file = organizer.folder / "circledesk.db"
    content = bytearray(file.read_bytes())
    content[4096 : 4096 * 12] = b"\xff" * (4096 * 11)
    file.write_bytes(content)
    ran = organizer("check", "--deep", "--json")
    assert ran.code == 1
    assert ran.json["sound"] is False
    assert ran.json["problems"][0].keys() >= {"what", "where", "next_step"}


def test_refusals_and_notes_in_kiswahili(
    organizer: CommandLine, circle: dict[str, Any], learners: list[Any]
) -> None:
    late = ("signup", "add", "--circle", circle["id"], "--name", "Late")
    ran = organizer(*late, "--language", "sw")
    assert ran.code == 1
    assert "kimejaa: nafasi zote 3 zimechukuliwa. Tafadhali weka mshiriki" in ran.err
    assert "les 3 places sont prises" in organizer(*late, "--language", "fr").err
    undone = organizer("undo", "--language", "sw")
    assert undone.out.startswith("Imetenduliwa: usajili · ")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_a_folder_whose_name_is_no_text_is_refused(
    organizer: CommandLine, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Also one that holds a library, renamed since."""
    folder = Path(os.fsdecode(os.fsencode(tmp_path) + b"/data-\xff"))
    team = ("team", "create", "--name", "Ziwa", "--organizer", "Joy Makena", "--email", "j@x.org")
    for words in (team, ("list", "circles")):
        ran = CommandLine(folder, capsys)(*words)
        assert (ran.code, "no letters" in ran.err) == (1, True), ran.err
        if words is team:
            assert not folder.exists()
            organizer.folder.rename(folder)
    assert not (folder / "circledesk.log").exists()
