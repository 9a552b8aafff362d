"""The demo plays the main job through, leaves what it says, and touches nothing else."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from command_line import CommandLine

from circledesk.cli import main


def test_the_main_job(
    tmp_path: Path, line: Callable[[str], CommandLine], monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.delenv("CIRCLEDESK_PASSPHRASE")
    out = tmp_path / "demo"
    assert main(["demo", "--out", str(out), "--json"]) == 0
    printed = capsys.readouterr()
    answer = json.loads(printed.out)
    assert "genuine" in printed.err
    assert all(Path(file).stat().st_size for file in answer["files"])

    papers = {file.name for file in (out / "papers").iterdir()}
    faces = {f"weekly-update.{suffix}" for suffix in ("pdf", "html", "eml", "txt", "json", "xlsx")}
    outcomes = ("impact-report", "impact-brief", "circle-report", "our-circle")
    sheets = {"sign-in-sheet.pdf", "survey-slip.pdf", "check-a-certificate.html"}
    assert papers == {"certificates.pdf", *faces, *sheets, *(f"{name}.pdf" for name in outcomes)}
    for name in ("organizer", "branch"):
        pictures = list((out / "windows" / name).glob("*.png"))
        assert len(pictures) > 5
        assert all(file.read_bytes().startswith(b"\x89PNG") for file in pictures)

    organizer, branch = line("demo/organizer"), line("demo/branch")
    assert organizer.json("list", "waiting") == []
    ours = organizer.json("check", "--deep")["digest"]
    theirs = branch.json("check", "--deep")["digest"]
    assert {scope: ours[scope] for scope in theirs} == theirs
    assert len(organizer.json("list", "conflicts")) == 1
    assert organizer.json("list", "conflicts") == branch.json("list", "conflicts")
    names = {row["name"] for row in organizer.json("list", "learners", "--branch", "Bondeni")}
    assert names == {row["name"] for row in branch.json("list", "learners")}


def test_a_folder_with_something_else_in_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "letter.txt").write_text("Dear Jane", encoding="utf-8")
    assert main(["demo", "--out", str(tmp_path)]) == 1
    assert "holds something else" in capsys.readouterr().err
    assert [file.name for file in tmp_path.iterdir()] == ["letter.txt"]
