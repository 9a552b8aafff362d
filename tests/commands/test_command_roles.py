"""Inviting leads and organizers, putting out, the recovery sheet: the words and what they print."""

from __future__ import annotations

import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from command_line import CommandLine
from pypdf import PdfReader

from circledesk.services.desk import Desk
from circledesk.services.recovery import recovery_sheet
from circledesk.services.session import this_device

Line = Callable[[str], CommandLine]


def sheet_of(organizer: CommandLine) -> str:
    desk = Desk.open(organizer.folder, passphrase=lambda: "five small stones by the river")
    with desk.session() as session:
        lines = recovery_sheet(session, keys=desk.keys()).lines
    desk.close()
    return "\n".join(lines)


def invite(organizer: CommandLine, file: Path, *words: str) -> Any:
    return organizer.json("device", "invite", *words, "--out", str(file))


def device(desk: CommandLine, **found: str) -> Any:
    rows = desk.json("device", "list")
    return next(row for row in rows if all(row[key] == value for key, value in found.items()))


@pytest.fixture
def deputy(organizer: CommandLine, line: Line, monkeypatch: pytest.MonkeyPatch) -> CommandLine:
    """A second organizer's computer, accepted."""
    file = organizer.folder.with_name("deputy.invitation")
    made = invite(organizer, file, "--organizer")
    assert len(made["passphrase"].split()) == 6
    desk = line("deputy")
    monkeypatch.setenv("CIRCLEDESK_INVITATION_PASSPHRASE", made["passphrase"])
    joined = desk.json("device", "join", str(file), "--name", "Amina")
    assert (joined["role"], joined["state"]) == ("organizer", "requested")
    monkeypatch.delenv("CIRCLEDESK_INVITATION_PASSPHRASE")
    sent = desk.json("bundle", "export", "--to", "organizer", "--out", str(file.parent / "post"))
    organizer.json("bundle", "import", sent["file"])
    asking = device(organizer, state="requested")
    assert (asking["role"], asking["code"]) == ("organizer", joined["code"])
    assert organizer.json("device", "accept", asking["id"])["role"] == "organizer"
    back = organizer.json("bundle", "export", "--to", "Amina", "--out", str(file.parent / "back"))
    desk.json("bundle", "import", back["file"])
    return desk


def test_a_lead_s_invitation_names_several_branches(
    organizer: CommandLine, line: Line, tmp_path: Path
) -> None:
    made = invite(
        organizer, tmp_path / "lead.invitation", "--branch", "BUR", "--branch", "NAK", "--with-data"
    )
    assert made["branch"] == "Buruburu, Nakuru"
    joined = line("lead").json(
        "device", "join", str(tmp_path / "lead.invitation"), "--name", "Otieno"
    )
    assert joined["branch"] == "Buruburu, Nakuru"
    course = line("lead").json("list", "courses")[0]["id"]
    when = ("--start", "2018-08-14", "--time", "10:00", "--name", "X")
    for branch in ("BUR", "NAK"):
        line("lead").json("circle", "add", "--course", course, *when, "--branch", branch)
    assert line("lead")("circle", "add", "--course", course, *when, "--branch", "OFF").code == 1
    assert organizer("device", "invite", "--out", "x").code == 2
    assert organizer("device", "invite", "--organizer", "--branch", "BUR", "--out", "x").code == 2


def test_a_computer_is_put_out_and_an_invitation_withdrawn(
    organizer: CommandLine, deputy: CommandLine, tmp_path: Path
) -> None:
    gone = device(organizer, name="Amina")["id"]
    put_out = organizer.json("device", "revoke", gone, "--why", "stolen")
    assert (put_out["id"], put_out["state"]) == (gone, "revoked")
    assert organizer("device", "revoke", gone).code == 1
    assert organizer("bundle", "export", "--to", "organizer", "--out", str(tmp_path)).code == 1
    assert deputy("device", "revoke", gone).code == 1
    invite(organizer, tmp_path / "x", "--branch", "NAK")
    waits = device(organizer, state="invited")
    assert organizer.json("device", "revoke", waits["id"]) == {"id": waits["id"], "state": "gone"}
    assert "invited" not in {row["state"] for row in organizer.json("device", "list")}
    assert "undo" in organizer("undo").err


def test_the_key_moves_by_its_sheet(
    organizer: CommandLine,
    deputy: CommandLine,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    paper = tmp_path / "paper" / "sheet.pdf"
    organizer.json("team", "key", "sheet", "--out", str(paper))
    assert stat.S_IMODE(paper.stat().st_mode) == 0o600
    assert len(PdfReader(paper).pages) == 1
    assert deputy("team", "key", "sheet", "--out", str(tmp_path / "x.pdf")).code == 1
    assert not (tmp_path / "x.pdf").exists()
    assert deputy("device", "invite", "--branch", "BUR", "--out", str(tmp_path / "x")).code == 1
    typed = tmp_path / "typed.txt"
    typed.write_text(sheet_of(organizer)[:-1] + "#", encoding="utf-8")
    refused = deputy("team", "key", "restore", "--from", str(typed))
    assert refused.code == 1
    assert "Line 5" in refused.err
    monkeypatch.setenv("CIRCLEDESK_RECOVERY_SHEET", sheet_of(organizer).lower())
    assert deputy.json("team", "key", "restore")["holds_key"] is True
    invite(deputy, tmp_path / "x", "--branch", "BUR")
    old = device(deputy, name="Jane's computer")["id"]
    assert deputy.json("device", "revoke", old)["state"] == "revoked"


def test_a_new_folder_becomes_the_organizer_s(
    organizer: CommandLine, line: Line, tmp_path: Path
) -> None:
    typed = tmp_path / "typed.txt"
    typed.write_text(sheet_of(organizer), encoding="utf-8")
    new = line("new")
    refused = new("team", "recover")
    assert refused.code == 1
    assert not new.folder.exists()
    made = new.json("team", "recover", "--from", str(typed), "--name", "New office")
    assert made["team"] == ""
    assert Path(made["file"]).parent == new.folder / "outbox"
    team = organizer.json("team", "edit")
    assert made["team_id"] == team["id"]
    assert new.json("device", "list")[0]["name"] == "New office"
    assert new.json("list", "circles") == []
    assert new.json("bundle", "inspect", made["file"])["team"] == team["id"]
    assert new.json("team", "hello", "--out", str(tmp_path / "again"))["size"] > 0
    assert new.json("check", "--deep")["sound"] is True
    (told,) = organizer.json("bundle", "import", made["file"])
    assert told["state"] == "applied"
    sent = organizer.json("bundle", "export", "--to", "organizer", "--out", str(tmp_path / "post"))
    (line_,) = new.json("bundle", "import", sent["file"])
    assert (line_["state"], line_["put_aside"]) == ("applied", 0)
    found = Desk.open(new.folder, passphrase=lambda: "")
    with found.session() as session:
        me = this_device(session)
    found.close()
    assert (me.team, me.branch, me.person) == ("Lake Libraries", "Office", "Jane")
    assert [row["name"] for row in new.json("branch", "list")] == [
        row["name"] for row in organizer.json("branch", "list")
    ]


def test_keys_are_renewed_in_the_same_folder(
    organizer: CommandLine, line: Line, tmp_path: Path
) -> None:
    invite(organizer, tmp_path / "first", "--branch", "BUR")
    branch = line("branch")
    before = branch.json("device", "join", str(tmp_path / "first"))
    invite(organizer, tmp_path / "second", "--branch", "BUR")
    after = branch.json("device", "renew", str(tmp_path / "second"))
    assert (after["state"], after["branch"]) == ("requested", "Buruburu")
    assert after["id"] != before["id"]
    invite(organizer, tmp_path / "third", "--branch", "NAK")
    assert branch("device", "renew", str(tmp_path / "third")).code == 1
