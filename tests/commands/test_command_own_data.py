"""`learner export` and `request …` on the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from command_line import CommandLine


def test_all_about_one_person_and_her_request(
    organizer: CommandLine, circle: Any, tmp_path: Path
) -> None:
    told = ("--circle", circle["id"], "--name", "Zawadi Kanari", "--consent")
    learner = organizer.json("signup", "add", *told)["learner_id"]
    both = organizer.json("learner", "export", learner, "--out", str(tmp_path / "her"))
    assert [Path(file).suffix for file in both["files"]] == [".pdf", ".json"]
    assert both["rows"] == {"learner": 1, "signup": 1}
    kept = json.loads((tmp_path / "her.json").read_text(encoding="utf-8"))
    assert (kept["name"], kept["consents"][0]["words"]) == ("Zawadi Kanari", "2026-1/en")
    assert (tmp_path / "her.pdf").read_bytes().startswith(b"%PDF")
    assert organizer("learner", "export", learner, "--out", str(tmp_path / "her.txt")).code == 1
    asked = ("--kind", "access", "--learner", learner, "--asked", "2018-07-28")
    request = organizer.json("request", "add", *asked, "--branch", "Buruburu")["id"]
    (row,) = organizer.json("request", "list", "--open")
    assert (row["id"], row["due_on"], row["days_left"]) == (request, "2018-08-04", -2)
    organizer.json("request", "answer", request, "--outcome", "done", "--note", "By hand")
    assert organizer.json("request", "list", "--open") == []
    sheet = tmp_path / "register.pdf"
    assert organizer.json("request", "register", "--out", str(sheet))["requests"] == 1
    assert b"Zawadi" not in sheet.read_bytes()
