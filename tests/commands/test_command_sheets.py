"""A sign-in sheet by commands: printed, filled in, photographed, read, recorded."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from command_line import CommandLine

from tests.sheet_pictures import graze, photographed, printed, tick, write


def photograph_of(
    organizer: CommandLine, meeting: str, folder: Path, marks: dict[str, str]
) -> Path:
    """Print the sheet, tick what is said of each name, let one walk in, photograph it."""
    pdf = folder / "sheet.pdf"
    told = organizer.json("report", "sign-in", "--meeting", meeting, "--out", str(pdf))
    image = printed(pdf)
    rows = told["pages"][0]["rows"]
    for row in rows:
        if mark := marks.get(row["name"], ""):
            pen = graze if mark.startswith("?") else tick
            pen(image, row["boxes"][mark.lstrip("?")])
            write(image, row["write"][-1])
    empty = next(row for row in rows if row["learner_id"] is None)
    tick(image, empty["boxes"]["late"])
    write(image, empty["write"][0])
    photograph = folder / "photo.jpg"
    photograph.write_bytes(photographed(image))
    return photograph


def test_a_photograph_is_read_and_what_is_sure_recorded(
    organizer: CommandLine,
    circle: dict[str, Any],
    learners: list[Any],
    at: Callable[[str], None],
    tmp_path: Path,
) -> None:
    at("2018-08-08T09:00")
    meeting = circle["meeting_ids"][1]
    names = [one["name"] for one in organizer.json("list", "signups", "--circle", circle["id"])]
    marks = {names[0]: "present", names[1]: "?late", names[2]: "excused"}
    photo = photograph_of(organizer, meeting, tmp_path, marks)
    before = organizer.database()
    told = organizer.json("sheet", "read", str(photo))
    assert organizer.database() == before
    read = {row["name"]: row["read"] for row in told["rows"] if row["kind"] == "learner"}
    doubts = {row["name"] for row in told["rows"] if row["doubt"]}
    assert (read[names[0]], read[names[2]]) == ("present", "excused")
    assert doubts == {names[1]}
    assert [row["read"] for row in told["rows"] if row["kind"] == "walk-in"] == ["late"]
    assert told["rows"][0]["name"] == names[1]

    assert organizer("sheet", "record", str(photo)).code == 2
    done = organizer.json("sheet", "record", str(photo), "--seen")
    assert done["recorded"] == ["From the sheet, Speak up: 1 came."]
    assert [(row["kind"], row["name"]) for row in done["left"]] == [
        ("learner", names[1]), ("walk-in", ""),
    ]  # fmt: skip
    week = organizer.json("list", "meetings", "--week", "2018-08-06")
    assert next(row["attendance"] for row in week if row["id"] == meeting) == 1
    organizer("undo")
    week = organizer.json("list", "meetings", "--week", "2018-08-06")
    assert next(row["attendance"] for row in week if row["id"] == meeting) is None


def test_what_is_no_sheet_says_what_to_do(
    organizer: CommandLine, circle: dict[str, Any], tmp_path: Path
) -> None:
    other = tmp_path / "goats.jpg"
    other.write_bytes(b"no picture at all")
    ran = organizer("sheet", "read", str(other), str(tmp_path / "gone.png"))
    assert ran.code == 1
    assert "goats.jpg: The file cannot be read as a picture. Bring a photograph" in ran.err
    assert "gone.png" in ran.err


def test_papers_that_come_back_say_where_everything_stands(
    organizer: CommandLine, circle: dict[str, Any], learners: list[Any], tmp_path: Path
) -> None:
    out = tmp_path / "circle.pdf"
    words = ("report", "sign-in", "--circle", circle["id"], "--out", str(out))
    told = organizer.json(*words, "--language", "sw")
    first = out.read_bytes()
    assert organizer.json(*words, "--language", "sw") == told
    assert out.read_bytes() == first
    row = told["pages"][0]["rows"][0]
    assert set(row["boxes"]) == set(circle["meeting_ids"])
    assert all(len(box) == 4 for box in row["boxes"].values())
    slip = organizer.json(
        "report", "survey", "--circle", circle["id"], "--named", "--out", str(out)
    )
    assert [page["learner_id"] for page in slip["pages"]] == [
        row["learner_id"] for row in told["pages"][0]["rows"] if row["learner_id"]
    ]
    assert organizer("report", "sign-in", "--out", str(out)).code == 2
