"""`contact`, `reminder` and `retention run`: what is told of whom, and what goes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from command_line import CommandLine


def test_who_was_told_is_listed_with_instants_as_everywhere(
    organizer: CommandLine, circle: Any
) -> None:
    told = ("--channel", "whatsapp", "--circle", circle["id"], "--told", "9")
    noted = organizer.json("contact", "add", *told)
    (row,) = organizer.json("contact", "list", "--circle", circle["id"])
    assert (row["id"], row["at"], row["told"]) == (noted["id"], "2018-08-06T06:00:00.000Z", 9)
    assert "whatsapp · other · 9" in organizer("contact", "list").out
    assert organizer.json("contact", "list", "--learner", "nobody") == []


def test_a_message_as_a_mail_says_where_it_lies(
    organizer: CommandLine, circle: Any, tmp_path: Path
) -> None:
    write = ("reminder", "write", "--meeting", circle["meeting_ids"][1], "--as")
    file = tmp_path / "out" / "message.eml"
    assert organizer.json(*write, "eml", "--out", str(file)) == {"file": str(file)}
    assert file.read_bytes().startswith(b"Subject: ")
    assert "Speak up" in organizer(*write, "text").out
    assert organizer.json(*write, "sms")["parts"] >= 1


def test_old_notes_are_emptied_without_naming_learners(organizer: CommandLine) -> None:
    ran = organizer("retention", "run", "--contacts")
    assert (ran.code, "Old notes emptied: 0." in ran.out) == (0, True)
    refused = organizer("retention", "run")
    assert (refused.code, "dry run" in refused.err) == (1, True)
