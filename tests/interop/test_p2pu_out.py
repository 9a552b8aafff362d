"""Our export: P2PU's headers and values, the same rows where it comes in, nothing for formulas."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

from circledesk.interop.p2pu.writing import export_p2pu
from circledesk.models.circles import LearningCircle, Meeting
from circledesk.models.learners import Learner, Signup
from tests.interop.p2pu_desk import FILES, Library, cut, header, read

NewLibrary = Callable[[str], Library]
DERIVED = {
    "learning-circles": {"signups", "day"},
    "signups": {"support"},  # an empty answer and a missing one are the same here
    "facilitators": {"learning circles run"},
    "courses": {"facilitator_guide_count"},
}
"""What P2PU counts from what its files do not hold."""
FORMULAS = ("1", "5", "21", *(r["id"] for r in read("learning-circles") if r["name"][:1] == "="))
"""Circles, among them those whose names a spreadsheet would calculate."""
STAMPS = {"date created", "date deleted", "signed up at", "date joined", "last login",
          "created_at"}  # fmt: skip


def files_of(library: Library, *, exact: bool = False) -> dict[str, bytes]:
    with library.session() as session:
        return {name: made[0] for name, made in export_p2pu(session, exact=exact).items()}


def rows_of(content: bytes) -> list[dict[str, str]]:
    text = content.decode()
    return [{k: v or "" for k, v in row.items()} for row in csv.DictReader(io.StringIO(text, ""))]


def cell(name: str, text: str) -> str:
    """Instants are kept to the millisecond here."""
    return text.replace("+00:00", "").partition(".")[0] if name in STAMPS else text


def kept(folder: Path, files: dict[str, bytes]) -> list[Path]:
    folder.mkdir()
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return sorted(folder.iterdir())


def test_ours_reads_as_p2pus_own(library: Library) -> None:
    library.bring_in(*FILES.values())
    exact = files_of(library, exact=True)
    for kind in FILES:
        content = exact[f"{kind}.csv"]
        assert content.endswith(b"\r\n")
        told = content.decode().split("\r\n")[0].split(",")
        assert told[: len(header(kind))] == header(kind)
        key = "email" if kind == "facilitators" else "id"
        ours = {row[key]: row for row in rows_of(content)}
        for row in read(kind):
            for name, text in row.items():
                if name not in DERIVED[kind]:
                    assert cell(name, ours[row[key]][name]) == cell(name, text), (kind, row, name)
    listed = json.loads(exact["learningcircles.json"])
    assert listed["count"] == 61
    assert len(listed["items"]) == 61


def test_ours_comes_in_again(library: Library, new_library: NewLibrary, tmp_path: Path) -> None:
    library.bring_in(*cut(tmp_path, FORMULAS, 6).values())
    guarded = files_of(library)
    for name, content in guarded.items():
        if name.endswith(".csv"):
            for row in rows_of(content):
                for text in row.values():
                    number = text[1:].replace(" ", "").replace(".", "").isdigit()
                    assert text[:1] not in "=+-@\t\r" or not text or number, (name, text)
    other = new_library("other")
    other.bring_in(*kept(tmp_path / "out", guarded))
    assert files_of(other) == guarded
    for model in (LearningCircle, Meeting, Signup, Learner):
        assert len(other.rows(model)) == len(library.rows(model))
    before = library.changes()
    library.bring_in(*sorted((tmp_path / "out").iterdir()))
    library.bring_in(*sorted((tmp_path / "out").iterdir()))
    changed = library.changes()
    assert library.bring_in(*sorted((tmp_path / "out").iterdir()))[0].changed == 0
    assert library.changes() == changed
    assert changed - before < 200  # what lists add to what exports told: once
