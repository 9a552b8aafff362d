"""A library locked by words, its key lost, and opened again by the sheet and by the organizer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from command_line import CommandLine

from circledesk.models import opening

PLAIN = b"SQLite format 3\0"


@pytest.fixture(autouse=True)
def _forget() -> Iterator[None]:
    opening.let_go()
    yield
    opening.let_go()


def make_team(desk: CommandLine, *more: str) -> None:
    desk.json(
        "team", "create", "--name", "Ziwa Libraries", "--organizer", "Joy Makena",
        "--email", "joy@example.org", *more,
    )  # fmt: skip


def test_a_library_is_locked_by_words_and_opened_when_its_passphrase_is_forgotten(
    line: Callable[[str], CommandLine], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = line("ziwa")
    make_team(desk)
    desk.json("branch", "add", "--name", "Mjini")
    invitation = str(tmp_path / "mjini.invitation")
    desk.json("device", "invite", "--branch", "Mjini", "--out", invitation)
    branch = line("mjini")
    branch.json("device", "join", invitation, "--name", "Amina Said", "--encrypt")
    assert not branch.database().startswith(PLAIN)
    assert desk.database().startswith(PLAIN)  # not unless it is asked
    state = branch.json("encrypt", "status")
    assert state == {"locked": True, "key": "passphrase", "on_server": False, "readable": []}
    opening.let_go()  # as a program that starts anew
    assert branch.json("check", "--deep")["sound"]
    opening.let_go()
    told = Path(branch.json("support-file", "--out", str(tmp_path / "support"))["file"])
    assert "Sound: True" in told.read_text(encoding="utf-8")
    opening.let_go()
    made = branch.json("backup", "create")["file"]
    opening.let_go()
    assert branch.json("backup", "verify", made)["sound"]
    branch.json("course", "add", "--title", "Since the backup")
    hurt = branch.database()
    (branch.folder / "circledesk.db").write_bytes(hurt[:-4096] + bytes(4096))
    opening.let_go()
    assert branch.json("rescue")["from_file"] == 1

    monkeypatch.setenv("CIRCLEDESK_PASSPHRASE", "words that I made up since")
    opening.let_go()
    assert branch("branch", "list").code == 1
    monkeypatch.setenv("CIRCLEDESK_PASSPHRASE", "five small stones by the river")
    sent, back = str(branch.folder / "database.sealed"), str(tmp_path / "answer")
    monkeypatch.setenv("CIRCLEDESK_INVITATION_PASSPHRASE", "told by telephone")
    assert desk.json("encrypt", "answer", sent, "--out", back)["passphrase"] == ""
    monkeypatch.setenv("CIRCLEDESK_PASSPHRASE", "words that I made up since")
    opening.let_go()
    assert branch.json("encrypt", "recover", "--answer", back)["locked"]
    opening.let_go()
    assert [one["name"] for one in branch.json("branch", "list")]

    assert "plain" in branch("encrypt", "off").out
    assert branch.database().startswith(PLAIN)
    assert not (branch.folder / "database.sealed").exists()
    assert branch("encrypt", "off").code == 1


def test_the_organizers_own_is_opened_by_the_recovery_sheet(
    line: Callable[[str], CommandLine], monkeypatch: pytest.MonkeyPatch
) -> None:
    from circledesk.services.desk import Desk
    from circledesk.services.recovery import recovery_sheet

    desk = line("ziwa")
    make_team(desk, "--encrypt")
    ask = "five small stones by the river"
    opened = Desk.open(desk.folder, passphrase=lambda: ask)
    with opened.session() as session:
        lines = "\n".join(recovery_sheet(session, keys=opened.keys()).lines)
    opened.close()
    monkeypatch.setenv("CIRCLEDESK_PASSPHRASE", "new words")
    monkeypatch.setenv("CIRCLEDESK_RECOVERY_SHEET", lines)
    opening.let_go()
    assert "under the passphrase" in desk("encrypt", "recover").out
    opening.let_go()
    assert desk.json("encrypt", "status")["locked"]
