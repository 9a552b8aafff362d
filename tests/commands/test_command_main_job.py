"""The main job on two computers, by commands alone: both ends hold the same at the end."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from command_line import CommandLine


@pytest.fixture
def branch(
    organizer: CommandLine, line: Callable[[str], CommandLine], tmp_path: Path
) -> CommandLine:
    """Buruburu's computer, joined by invitation and not accepted yet."""
    file = tmp_path / "buruburu.invitation"
    organizer.json("device", "invite", "--branch", "BUR", "--out", str(file))
    desk = line("branch")
    joined = desk.json("device", "join", str(file), "--name", "Desk 1")
    assert (joined["state"], joined["branch"]) == ("requested", "Buruburu")
    return desk


def send(sender: CommandLine, to: str, folder: Path) -> str:
    written: dict[str, Any] = sender.json("bundle", "export", "--to", to, "--out", str(folder))
    return str(written["file"])


def work(branch: CommandLine) -> dict[str, Any]:
    """A circle with two learners, attendance and feedback, done at the branch."""
    course = branch.json("list", "courses")[0]["id"]
    circle: dict[str, Any] = branch.json(
        "circle", "add", "--course", course, "--name", "Kikundi", "--start", "2018-07-31",
        "--time", "10:00",
    )  # fmt: skip
    ids = [
        branch.json("signup", "add", "--circle", circle["id"], "--name", name)["learner_id"]
        for name in ("Akinyi", "Barasa")
    ]
    first = circle["meeting_ids"][0]
    row = branch.json(
        "attendance", "record", "--meeting", first, "--present", ids[0], "--late", ids[1]
    )
    assert row["attendance"] == 2
    branch.json("feedback", "add", "--meeting", first, "--rating", "5", "--plus", "Furaha")
    return circle


def digests(desk: CommandLine) -> dict[str, str]:
    found: dict[str, str] = desk.json("check", "--deep")["digest"]
    return found


def test_news_goes_both_ways(organizer: CommandLine, branch: CommandLine, tmp_path: Path) -> None:
    circle = work(branch)
    first = send(branch, "organizer", tmp_path / "stick")

    report = organizer.json("bundle", "import", first)[0]
    assert report["state"] == "waiting"
    waiting = organizer.json("list", "waiting")
    assert [line["kind"] for line in waiting] == ["request"]
    asking = next(d for d in organizer.json("list", "devices") if d["state"] == "requested")
    assert asking["code"] == branch.json("device", "list")[-1]["code"]
    assert organizer.json("device", "accept", asking["id"])["state"] == "active"

    circles = organizer.json("list", "circles")
    assert [(row["id"], row["signups"]) for row in circles] == [(circle["id"], 2)]
    meeting = organizer.json("list", "meetings", "--week", "2018-07-31")[0]
    assert (meeting["attendance"], meeting["rating"], meeting["news"]) == (2, 5, "reported")

    organizer.json("course", "add", "--title", "Web Design")
    back = organizer.json("bundle", "export", "--to", "Buruburu", "--out", str(tmp_path / "back"))
    plan = branch.json("bundle", "import", back["file"], "--dry-run")[0]
    applied = branch.json("bundle", "import", back["file"])[0]
    assert plan["state"] == applied["state"] == "applied"  # what would become of it
    assert applied["new"] == plan["new"] > 0
    assert {row["title"] for row in branch.json("list", "courses")} == {
        "Public Speaking",
        "Web Design",
    }
    last = send(branch, "organizer", tmp_path / "stick")
    assert organizer.json("bundle", "import", last)[0]["state"] in ("applied", "nothing-new")

    ours, theirs = digests(organizer), digests(branch)
    shared = {scope for scope in theirs if scope != "organizers"}
    assert len(shared) >= 3
    assert {scope: ours[scope] for scope in shared} == {scope: theirs[scope] for scope in shared}


def test_the_same_bundle_twice_is_no_news(
    organizer: CommandLine, branch: CommandLine, tmp_path: Path
) -> None:
    work(branch)
    organizer("bundle", "import", send(branch, "organizer", tmp_path / "stick"))
    asking = next(d for d in organizer.json("list", "devices") if d["state"] == "requested")
    organizer.json("device", "accept", asking["id"])
    back = organizer.json("bundle", "export", "--to", "all", "--out", str(tmp_path / "back"))
    branch.json("bundle", "import", back["file"])
    again = branch.json("bundle", "import", back["file"])[0]
    assert (again["state"], again["new"], again["changed"]) == ("nothing-new", 0, 0)


def test_one_bad_file_in_a_folder(
    organizer: CommandLine, branch: CommandLine, tmp_path: Path
) -> None:
    """The good bundle is in, the altered one refused, and the exit code says so."""
    work(branch)
    stick = tmp_path / "stick"
    good = Path(send(branch, "organizer", stick))
    broken = bytearray(good.read_bytes())
    broken[-200] ^= 1
    (stick / "altered.circledesk").write_bytes(broken)
    ran = organizer("bundle", "import", str(stick), "--json")
    assert ran.code == 1
    assert sorted(line["state"] for line in ran.json) == ["refused", "waiting"]
    refused = next(line for line in ran.json if line["state"] == "refused")
    assert refused["reason"]


def test_inspect_needs_no_database(
    organizer: CommandLine, branch: CommandLine, line: Callable[[str], CommandLine],
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    file = send(branch, "organizer", tmp_path / "stick")
    monkeypatch.delenv("CIRCLEDESK_PASSPHRASE")
    empty = line("nowhere")
    seen = empty.json("bundle", "inspect", file)
    assert seen["asks_to_join"] is True
    assert UUID_LENGTH == len(seen["sender"]) == len(seen["bundle_id"])
    assert not empty.folder.exists()


UUID_LENGTH = 36


def test_a_branch_may_not_accept(branch: CommandLine) -> None:
    mine = branch.json("device", "list")[-1]["id"]
    ran = branch("device", "accept", mine)
    assert ran.code == 1
    assert "organizer" in ran.err


def test_join_needs_the_right_words(
    organizer: CommandLine, line: Callable[[str], CommandLine], tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    file = tmp_path / "nakuru.invitation"
    monkeypatch.setenv("CIRCLEDESK_INVITATION_PASSPHRASE", "too short")
    made = organizer.json(
        "device", "invite", "--branch", "Nakuru", "--with-data", "--out", str(file)
    )
    assert len(made["passphrase"].split()) == 6
    desk = line("nakuru")
    monkeypatch.setenv("CIRCLEDESK_INVITATION_PASSPHRASE", "not these words")
    ran = desk("device", "join", str(file))
    assert ran.code == 1
    assert "passphrase" in ran.err
    assert not (desk.folder / "circledesk.db").exists()
    monkeypatch.setenv("CIRCLEDESK_INVITATION_PASSPHRASE", made["passphrase"])
    assert desk.json("device", "join", str(file))["branch"] == "Nakuru"
