"""`undo` after `bundle import`, and `device join --keep-data`: what they print and leave."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from command_line import CommandLine

Line = Callable[[str], CommandLine]


@pytest.fixture
def branch(organizer: CommandLine, line: Line, tmp_path: Path) -> CommandLine:
    """The computer of Nakuru, accepted."""
    file = tmp_path / "nakuru.invitation"
    desk = join(organizer, line("nakuru"), file)
    sent = desk.json("bundle", "export", "--to", "organizer", "--out", str(tmp_path / "ask"))
    organizer.json("bundle", "import", sent["file"])
    asks = next(row for row in organizer.json("device", "list") if row["state"] == "requested")
    organizer.json("device", "accept", asks["id"])
    return desk


def join(organizer: CommandLine, desk: CommandLine, file: Path, *words: str) -> CommandLine:
    made = organizer.json("device", "invite", "--branch", "NAK", "--out", str(file))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CIRCLEDESK_INVITATION_PASSPHRASE", made["passphrase"])
        desk.json("device", "join", str(file), "--name", "Otieno", *words)
    return desk


def begin_circle(desk: CommandLine, *learners: str) -> Any:
    course = desk.json("list", "courses")[0]["id"]
    circle = desk.json(
        "circle", "add", "--course", course, "--start", "2018-08-14", "--time", "10:00"
    )
    for name in learners:
        desk.json("signup", "add", "--circle", circle["id"], "--name", name)
    return circle


def names(desk: CommandLine) -> list[str]:
    return sorted(row["name"] for row in desk.json("list", "learners"))


def test_an_import_is_taken_out_and_its_name_printed(
    organizer: CommandLine, branch: CommandLine, tmp_path: Path
) -> None:
    begin_circle(branch, "Akinyi", "Baraka")
    sent = branch.json("bundle", "export", "--to", "organizer", "--out", str(tmp_path / "post"))
    before = organizer.json("check", "--deep")
    organizer.json("bundle", "import", sent["file"])
    assert names(organizer) == ["Akinyi", "Baraka"]
    assert organizer("undo").out == (
        "Taken out again: parcel of Otieno, 2 new sign-ups, 1 new circle. "
        "It can be brought in once more.\n"
    )
    assert names(organizer) == []
    assert organizer.json("check", "--deep") == before
    assert organizer("redo").code == 1
    (again,) = organizer.json("bundle", "import", sent["file"])
    assert (again["state"], names(organizer)) == ("applied", ["Akinyi", "Baraka"])
    done = organizer.json("undo")
    assert done == {"action": "parcel of Otieno, 2 new sign-ups, 1 new circle", "operation": ""}


def test_who_began_alone_joins_with_the_data(
    organizer: CommandLine, line: Line, tmp_path: Path
) -> None:
    alone = line("alone")
    alone.json(
        "team", "create", "--name", "Mto Library", "--organizer", "Wanjiru",
        "--email", "wanjiru@mto.example.org",
    )  # fmt: skip
    alone.json("course", "add", "--title", "Chess")
    begin_circle(alone, "Chebet", "Daudi")
    file = tmp_path / "nakuru.invitation"
    assert organizer("device", "join", str(file), "--keep-data").code == 1
    made = organizer.json("device", "invite", "--branch", "NAK", "--out", str(file))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CIRCLEDESK_INVITATION_PASSPHRASE", made["passphrase"])
        assert alone("device", "join", str(file)).code == 1
        told = alone("device", "join", str(file), "--keep-data")
    assert told.code == 0, told.err
    assert "This folder belongs to Lake Libraries, Nakuru now." in told.out
    assert (
        "Came along from Mto Library: 1 circle, 2 learners, 0 certificates. Undo takes that back."
        in told.out
    )
    assert Path(told.out.splitlines()[-1].partition(": ")[2]).exists()
    assert names(alone) == ["Chebet", "Daudi"]
    assert alone.json("check", "--deep")["sound"]
    assert alone.json("undo")["action"].startswith("joining with the data of this computer")
    assert names(alone) == []
