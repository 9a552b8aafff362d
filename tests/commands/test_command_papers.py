"""Certificates and the weekly update by commands, and P2PU's files by `import`."""

from __future__ import annotations

import email
import json
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from command_line import CommandLine
from PIL import Image
from pypdf import PdfReader

from circledesk.ui.pdf_pages import page_pictures


@pytest.fixture
def certified(
    organizer: CommandLine,
    circle: dict[str, Any],
    learners: list[Any],
    at: Callable[[str], None],
) -> list[dict[str, Any]]:
    """The circle is over; two of three came often enough and have their certificates."""
    at("2018-09-05T09:00")
    for meeting in circle["meeting_ids"]:
        organizer.json(
            "attendance", "record", "--meeting", meeting, "--all-present",
            "--absent", learners[2]["learner_id"],
        )  # fmt: skip
    issued: list[dict[str, Any]] = organizer.json("certificate", "issue", "--circle", circle["id"])
    return issued


def test_issue(organizer: CommandLine, certified: list[dict[str, Any]]) -> None:
    assert len(certified) == 2
    assert all(row.keys() >= {"serial", "learner", "circle", "issued"} for row in certified)
    assert {row["learner"] for row in certified} == {"Wanjikũ Ng’ang’a", "Otieno"}
    assert certified[0]["issued"] == "2018-09-05"
    listed = organizer.json("list", "certificates")
    assert {row["serial"] for row in listed} == {row["serial"] for row in certified}


def test_a_page_that_cannot_be_printed_is_not_issued(
    organizer: CommandLine, certified: list[dict[str, Any]], circle: dict[str, Any]
) -> None:
    serial = certified[0]["serial"]
    organizer("signup", "edit", organizer.json("list", "signups")[2]["id"], "--name", "Ali 😀")
    before = organizer.database()
    for words in (
        ["issue", "--circle", circle["id"], "--kind", "participation"],
        ["issue", "--circle", circle["id"], "--kind", "participation", "--prepare"],
        ["correct", serial, "--name", "Otieno 😀"],
    ):
        ran = organizer("certificate", *words)
        assert ran.code == 1
        assert "U+1F600, grinning face" in ran.err
        assert "Write the text without it" in ran.err
        assert organizer.database() == before


def test_print_and_verify(
    organizer: CommandLine,
    certified: list[dict[str, Any]],
    circle: dict[str, Any],
    line: Callable[[str], CommandLine],
    tmp_path: Path,
) -> None:
    paper = tmp_path / "papers" / "all.pdf"
    organizer.json("certificate", "print", "--circle", circle["id"], "--out", str(paper))
    first = paper.read_bytes()
    assert first.startswith(b"%PDF")
    organizer("certificate", "print", "--circle", circle["id"], "--out", str(paper))
    assert paper.read_bytes() == first, "a reprint is the same to the byte"

    verdict = organizer.json("certificate", "verify", str(paper))
    keys = {"valid", "serial", "name", "course", "branch", "dates", "team", "revoked", "as_of"}
    assert verdict.keys() >= keys
    assert verdict["valid"] is True
    assert verdict["serial"] in {row["serial"] for row in certified}
    assert (verdict["course"], verdict["branch"]) == ("Public Speaking", "Buruburu")
    assert verdict["team"] == "Lake Libraries"

    stranger = line("stranger")("certificate", "verify", str(paper), "--json")
    assert (stranger.code, stranger.json["valid"]) == (1, False)


def test_every_page_of_a_file_is_verified(
    organizer: CommandLine, certified: list[dict[str, Any]], circle: dict[str, Any], tmp_path: Path
) -> None:
    paper, photograph = tmp_path / "all.pdf", tmp_path / "photograph.jpg"
    organizer.json("certificate", "print", "--circle", circle["id"], "--out", str(paper))
    told = organizer.json("certificate", "verify", str(paper))
    assert {one["serial"] for one in told["codes"]} == {row["serial"] for row in certified}
    assert (told["reason"], told["pages_without"]) == ("genuine", [])
    second = certified[1]["serial"]
    organizer("certificate", "void", second, "--why", "Given to the wrong person")
    told = organizer("certificate", "verify", str(paper), "--json")
    assert (told.code, told.json["serial"], told.json["reason"]) == (1, second, "void")
    said = organizer("certificate", "verify", str(paper))
    assert said.out.count("Known as of 2018-09-05") == 2
    assert "It was declared void" in said.out

    page = next(page_pictures(paper, width=1600))
    with Image.open(BytesIO(page)) as opened:
        askew = opened.convert("L").rotate(11, expand=True, fillcolor=200)
    askew.point(lambda value: value * 0.4).save(photograph, quality=40)
    told = organizer("certificate", "verify", str(photograph), "--json").json
    assert told["reason"] == ("void" if told["serial"] == second else "genuine")
    photograph.write_bytes(b"\xff\xd8\xff nothing to see")
    ran = organizer("certificate", "verify", str(photograph))
    assert (ran.code, "no code to be read" in ran.err) == (1, True)


def test_badge_and_verifier(
    organizer: CommandLine, certified: list[dict[str, Any]], tmp_path: Path
) -> None:
    serial = certified[0]["serial"]
    told = organizer.json("certificate", "badge", serial, "--out", str(tmp_path / "b.jwt"))
    assert told["issuer"].startswith("did:key:z6Mk")
    jwt = (tmp_path / "b.jwt").read_text()
    organizer("certificate", "badge", serial, "--out", str(tmp_path / "b.json"))
    credential = json.loads((tmp_path / "b.json").read_text(encoding="utf-8"))
    assert credential["proof"][0]["jwt"] == jwt
    assert credential["credentialSubject"]["licenseNumber"] == serial

    organizer("certificate", "void", serial, "--why", "Given to the wrong person")
    ran = organizer("certificate", "badge", serial, "--out", str(tmp_path / "again.jwt"))
    assert (ran.code, "is void" in ran.err) == (1, True)
    file = tmp_path / "out" / "verifier.html"
    told = organizer.json("export", "verifier", "--out", str(file))
    assert told == {
        "file": str(file), "as_of": "2018-09-05", "keys": 1, "void": 1,
        "size": file.stat().st_size,
    }  # fmt: skip
    assert serial in file.read_text(encoding="utf-8")


def test_what_is_printed_is_not_undone(
    organizer: CommandLine, certified: list[dict[str, Any]], circle: dict[str, Any], tmp_path: Path
) -> None:
    paper = tmp_path / "all.pdf"
    assert "certificates" in organizer.json("undo")["action"]
    assert (
        organizer("certificate", "print", "--circle", circle["id"], "--out", str(paper)).code == 1
    )
    organizer.json("redo")
    organizer.json("certificate", "print", "--circle", circle["id"], "--out", str(paper))
    assert organizer("undo").code == 1
    assert len(organizer.json("list", "certificates")) == 2


def test_sheets_of_four_with_backs_and_the_ruler_page(
    organizer: CommandLine, certified: list[dict[str, Any]], circle: dict[str, Any], tmp_path: Path
) -> None:
    paper, ruler = tmp_path / "four.pdf", tmp_path / "ruler.pdf"
    asked = ("certificate", "print", "--circle", circle["id"], "--out", str(paper))
    sheets = ("--per-sheet", "4", "--duplex", "long", "--back", "For {learner}")
    organizer.json(*asked, *sheets, "--move", "1.3", "-0.4", "--words-only", "--no-marks")
    front, back = PdfReader(paper).pages
    assert front.mediabox.width > front.mediabox.height
    for one in certified:
        assert one["learner"] in front.extract_text()
        assert f"For {one['learner']}" in back.extract_text()
    assert "20 mm at most" in organizer(*asked, "--move", "90", "nan").err
    organizer.json("certificate", "ruler", "--out", str(ruler), "--language", "sw")
    assert "Printa hii huchapisha wapi?" in PdfReader(ruler).pages[0].extract_text()


def test_void_and_correct(
    organizer: CommandLine, certified: list[dict[str, Any]], tmp_path: Path
) -> None:
    first, second = (row["serial"] for row in certified)
    paper = tmp_path / "one.pdf"
    organizer.json("certificate", "print", "--serial", first, "--out", str(paper))
    voided = organizer.json("certificate", "void", first, "--why", "Given to the wrong person")
    assert voided["state"] == "void"
    verdict = organizer("certificate", "verify", str(paper), "--json")
    assert (verdict.code, verdict.json["valid"], verdict.json["revoked"]) == (1, False, True)
    corrected = organizer.json("certificate", "correct", second, "--name", "Otieno Odhiambo")
    assert corrected["learner"] == "Otieno Odhiambo"
    states = {row["serial"]: row["state"] for row in organizer.json("list", "certificates")}
    assert states[second] == "void"
    assert states[corrected["serial"]] == "issued"
    printed = organizer.json(
        "certificate", "print", "--circle", certified_circle(organizer), "--out", str(paper)
    )
    assert printed["serials"] == [corrected["serial"]]


def certified_circle(organizer: CommandLine) -> str:
    return str(organizer.json("list", "certificates")[0]["circle_id"])


def test_every_face_of_the_weekly_update(
    organizer: CommandLine, circle: Any, learners: list[Any], tmp_path: Path
) -> None:
    for face in ("json", "pdf", "eml", "text", "html"):
        out = tmp_path / f"update.{face}"
        ran = organizer("weekly-update", "--week", "2018-08-06", "--as", face, "--out", str(out))
        assert ran.code == 0, ran.err
    assert (tmp_path / "update.pdf").read_bytes().startswith(b"%PDF")
    assert "Speak up" in (tmp_path / "update.text").read_text(encoding="utf-8")
    assert "Speak up" in (tmp_path / "update.html").read_text(encoding="utf-8")
    message = email.message_from_bytes((tmp_path / "update.eml").read_bytes())
    assert message.is_multipart()
    kept = json.loads((tmp_path / "update.json").read_text(encoding="utf-8"))
    assert kept == organizer.json("weekly-update", "--week", "2018-08-08")


def test_import_reports_and_adds_up(organizer: CommandLine, tmp_path: Path) -> None:
    samples = Path(__file__).parents[1] / "data" / "p2pu"
    files = [str(file) for file in sorted(samples.glob("*.csv"))]
    assert files
    first = organizer("import", *files, "--json")
    keys = {"file", "kind", "read", "new", "changed", "same", "refused"}
    for report in first.json:
        assert report.keys() >= keys
        total = report["new"] + report["changed"] + report["same"] + len(report["refused"])
        assert report["read"] == total
    assert sum(report["new"] for report in first.json) > 0
    again = organizer("import", *files, "--json")
    assert all(report["new"] == report["changed"] == 0 for report in again.json)


def test_a_file_that_is_none_of_p2pus(organizer: CommandLine, tmp_path: Path) -> None:
    odd = tmp_path / "odd.csv"
    odd.write_text("colour,shape\nred,round\n", encoding="utf-8")
    ran = organizer("import", str(odd), "--json")
    assert ran.code == 1
    assert ran.json[0]["read"] == 0
    bad_map = tmp_path / "map.csv"
    bad_map.write_text("Main Library\n", encoding="utf-8")
    refused = organizer("import", str(odd), "--branch-map", str(bad_map))
    assert refused.code == 1
    assert "branch map" in refused.err


def test_a_team_gets_a_logo(
    organizer: CommandLine, certified: list[dict[str, Any]], tmp_path: Path
) -> None:
    from PIL import Image

    file, paper = tmp_path / "logo.jpg", tmp_path / "one.pdf"
    Image.new("RGB", (300, 100), (154, 91, 0)).save(file)
    told = organizer.json("team", "edit", "--logo", str(file), "--name", "Ziwa Libraries")
    assert (told["name"], told["logo"]) == ("Ziwa Libraries", True)
    new = organizer.json("certificate", "correct", certified[0]["serial"], "--name", "Otieno")
    circle = organizer.json("list", "certificates")[0]["circle_id"]
    organizer.json("certificate", "print", "--circle", circle, "--out", str(paper))
    assert b"/Subtype /Image" not in paper.read_bytes(), "what was issued keeps its look"
    assert new["serial"]
    assert organizer.json("team", "edit", "--no-logo")["logo"] is False
    missing = organizer("team", "edit", "--logo", str(tmp_path / "none.png"))
    assert missing.code == 1
    assert "none.png" in missing.err
