"""Designs of certificates and who signs, by commands."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from command_line import CommandLine
from PIL import Image, ImageDraw
from pypdf import PdfReader


def test_a_design_goes_out_changes_and_comes_back(organizer: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "modern.toml"
    organizer.json("design", "export", "modern", "--out", str(file))
    text = file.read_text("utf-8")
    file.write_text(text.replace("#0B6B62", "#7A1F3D"), "utf-8")
    saved = organizer.json("design", "import", str(file), "--called", "Ziwa 2018")
    assert saved == {"name": "ziwa_2018", "version": 1}
    file.write_text(text.replace("#0B6B62", "#1F3D7A"), "utf-8")
    again = organizer.json("design", "import", str(file), "--called", "Ziwa 2018")
    assert again == {"name": "ziwa_2018", "version": 2}
    organizer.json("design", "use", "ziwa_2018")
    rows: list[dict[str, Any]] = organizer.json("design", "list")
    assert [row["name"] for row in rows if row["used"]] == ["ziwa_2018"]
    assert [row["label"] for row in rows] == ["Classic", "Modern", "Festive", "Plain", "Ziwa 2018"]
    picture = tmp_path / "signature.png"
    drawn = Image.new("RGB", (500, 200), "white")
    ImageDraw.Draw(drawn).line([(50, 150), (200, 40), (420, 150)], fill="black", width=8)
    drawn.save(picture)
    signed = organizer.json("design", "sign", "--who", "Joy Makena", "Director", "", str(picture))
    assert signed == [{"name": "Joy Makena", "role": "Director", "signed": True}]
    page = tmp_path / "sample.pdf"
    organizer.json("design", "preview", "ziwa_2018", "--out", str(page))
    [shown] = PdfReader(page).pages
    assert "Joy Makena" in shown.extract_text()
    assert len(shown.images) == 1, "the signature"
    organizer.json("design", "retire", "ziwa_2018")
    assert len(organizer.json("design", "list")) == 4
