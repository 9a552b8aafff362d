"""The recovery sheet read back from its PDF: typed from the page, and scanned from the picture."""

from __future__ import annotations

import io
import re
import subprocess
from datetime import date
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from pypdf import PdfReader

from circledesk.documents.recovery_sheet import render_recovery_sheet
from circledesk.services.facts.people import RecoverySheet
from circledesk.sync.recovery import RootSecret, lines_of, qr_text, read_sheet

SECRET = RootSecret("0f6d3a52-91b3-7c11-8a5e-0123456789ab", bytes(range(100, 132)))
FACTS = RecoverySheet(
    team="Ziwa Library Service",
    made=date(2018, 8, 7),
    lines=lines_of(SECRET),
    qr_text=qr_text(SECRET),
)


@pytest.mark.parametrize("language", ["en", "sw"])
def test_it_is_one_page_that_can_be_typed_in_again(language: str) -> None:
    out = io.BytesIO()
    render_recovery_sheet(FACTS, out, language)
    reader = PdfReader(out)
    (page,) = reader.pages
    text = " ".join(page.extract_text().split())
    group = "[0-9A-HJKMNP-TV-Z]{4}"
    typed = re.findall(rf"[1-5] ({group} {group} {group} {group} [0-9A-Z])", text)
    assert read_sheet("\n".join(typed)) == SECRET
    assert "Ziwa Library Service" in text
    assert ("7 August 2018" if language == "en" else "7 Agosti 2018") in text


def test_its_code_is_read_from_the_printed_page(tmp_path: Path) -> None:
    with (tmp_path / "k.pdf").open("wb") as out:
        render_recovery_sheet(FACTS, out)
    subprocess.run(
        ["pdftoppm", "-r", "150", "-gray", "-png", "-singlefile", "k.pdf", "k"],
        cwd=tmp_path,
        check=True,
    )
    (found,) = zxingcpp.read_barcodes(Image.open(tmp_path / "k.png"))
    assert read_sheet(found.text) == SECRET


def test_the_same_facts_give_the_same_bytes() -> None:
    one, two = io.BytesIO(), io.BytesIO()
    for out in (one, two):
        render_recovery_sheet(FACTS, out)
    assert one.getvalue() == two.getvalue()


def test_a_long_name_stays_on_the_page() -> None:
    out = io.BytesIO()
    long = RecoverySheet("Ziwa Kuu " * 12, FACTS.made, FACTS.lines, FACTS.qr_text)
    render_recovery_sheet(long, out)
    assert len(PdfReader(out).pages) == 1
