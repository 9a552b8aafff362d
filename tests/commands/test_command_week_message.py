"""`week-message write` on a branch's computer, `week-message read` on the organizer's."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from command_line import CommandLine

INVITATION = "kibo tano sita ziwa"


@pytest.fixture
def branch(
    organizer: CommandLine,
    learners: list[Any],
    line: Callable[[str], CommandLine],
    at: Callable[[str], None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> CommandLine:
    """Buruburu's computer, accepted, after its meeting of Tuesday 7 August."""
    monkeypatch.setenv("CIRCLEDESK_INVITATION_PASSPHRASE", INVITATION)
    file, post, back = (str(tmp_path / name) for name in ("buruburu.invitation", "post", "back"))
    organizer.json("device", "invite", "--branch", "BUR", "--with-data", "--out", file)
    desk = line("branch")
    desk.json("device", "join", file)
    desk.json("bundle", "export", "--to", "organizer", "--out", post)
    organizer("bundle", "import", post)
    (asking,) = [row for row in organizer.json("list", "devices") if row["state"] == "requested"]
    organizer.json("device", "accept", asking["id"])
    organizer.json("bundle", "export", "--to", "BUR", "--out", back)
    desk.json("bundle", "import", back)
    at("2018-08-08T20:00")
    meeting = desk.json("list", "meetings", "--week", "2018-08-07")[0]["id"]
    ids = [learner["learner_id"] for learner in learners[:2]]
    desk.json("attendance", "record", "--meeting", meeting, "--present", *ids)
    desk.json("feedback", "add", "--meeting", meeting, "--rating", "5")
    return desk


def told(organizer: CommandLine) -> Any:
    (row,) = organizer.json("list", "meetings", "--week", "2018-08-07")
    assert (row["attendance"], row["rating"], row["news"]) == (None, None, "no-news")
    return row["by_message"]


def test_from_the_branch_to_the_organizer(
    branch: CommandLine, organizer: CommandLine, tmp_path: Path
) -> None:
    assert told(organizer) is None
    file = tmp_path / "week.txt"
    written = branch("week-message", "write", "--week", "2018-08-07", "--out", str(file))
    assert (written.code, written.out) == (0, "")
    text = file.read_text(encoding="utf-8")
    assert text.startswith("CircleDesk · Buruburu · week of 6 Aug 2018\n")
    assert "Speak up: came 2 of 3, Great" in text
    (line,) = organizer.json("week-message", "read", str(file))
    assert line["sent"].startswith("2018-08-08T17:00:")
    assert {key: line[key] for key in ("state", "branch", "week", "meetings", "reason")} == {
        "state": "new",
        "branch": "Buruburu",
        "week": "2018-08-06",
        "meetings": 1,
        "reason": "",
    }
    found = told(organizer)
    assert (found.pop("sent"), found) == (
        line["sent"],
        {"came": 2, "signed_up": 3, "rating": 5, "new_signups": 3},
    )
    listed = organizer("list", "meetings", "--week", "2018-08-07").out
    assert "came 2 of 3 by message, details to come" in listed


def test_json_of_what_was_written(branch: CommandLine) -> None:
    found = branch.json("week-message", "write", "--week", "2018-08-07")
    assert found["length"] == len(found["text"]) <= 600
    assert (found["branch"], found["week"], found["left_out"]) == ("Buruburu", "2018-08-06", 0)
    (meeting,) = found["meetings"]
    assert (meeting["circle"], meeting["came"], meeting["signed_up"]) == ("Speak up", 2, 3)


def test_kiswahili_and_standard_input(
    branch: CommandLine, organizer: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran = branch("week-message", "write", "--week", "2018-08-07", "--language", "sw")
    assert ran.code == 0
    assert "walikuja 2 kati ya 3, Vizuri sana" in ran.out
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(ran.out.encode())))
    assert organizer("week-message", "read", "-").out.split()[-4:-1] == ["2018-08-08", "20:00", "1"]


def test_the_qr_code_as_a_picture(
    branch: CommandLine, organizer: CommandLine, tmp_path: Path
) -> None:
    file = str(tmp_path / "week.png")
    assert branch("week-message", "write", "--week", "2018-08-07", "--out", file).code == 0
    assert [one["state"] for one in organizer.json("week-message", "read", file)] == ["new"]


def test_an_altered_message_is_refused_and_the_others_are_kept(
    branch: CommandLine, organizer: CommandLine, tmp_path: Path
) -> None:
    text = branch("week-message", "write", "--week", "2018-08-07").out
    file = tmp_path / "chat.txt"
    file.write_text(text.replace("came 2", "came 3"), encoding="utf-8")
    ran = organizer("week-message", "read", str(file))
    assert ran.code == 1
    assert "altered" in ran.out
    assert told(organizer) is None
    swahili = organizer("week-message", "read", str(file), "--language", "sw")
    assert "Ujumbe huu umebadilishwa au umekatwa" in swahili.out

    file.write_text(f"{text.replace('came 2', 'came 3')}\n{text}", encoding="utf-8")
    ran = organizer("week-message", "read", str(file), "--json")
    assert (ran.code, [one["state"] for one in ran.json]) == (1, ["altered", "new"])
    assert told(organizer)["came"] == 2


def test_what_cannot_be_is_refused_in_words(
    branch: CommandLine, organizer: CommandLine, tmp_path: Path
) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("Good morning")
    before = organizer.database()
    for desk, words, said in (
        (organizer, ("write",), "is written on a branch's computer"),
        (branch, ("write", "--week", "2019-01-02"), "There are no meetings in the week"),
        (branch, ("write", "--week", "tomorrow"), "is no date that can be"),
        (organizer, ("read", str(file)), "There is no week in a message in this text."),
        (organizer, ("read", str(tmp_path / "gone")), "could not be read: No such file"),
    ):
        ran = desk("week-message", *words)
        assert (ran.code, ran.out) == (1, "")
        assert said in ran.err
    assert organizer.database() == before
