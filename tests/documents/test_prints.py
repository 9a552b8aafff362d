"""The codes of printed certificates are read by two decoders that know nothing of each other.

zxing-cpp by way of the program's own reader, and zbar. Short form a few prints; with HOURS set two
thousand. A picture that zbar does not read at once is given to it as the program's reader tries it.
"""

from __future__ import annotations

import os
import random
import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from PIL import Image

from circledesk.documents.certificate import certificate_pdf
from circledesk.interop.code_photo import attempts, codes_in
from circledesk.services.facts.certificates import DESIGNS
from circledesk.services.proof import encode_proof
from tests.documents.altered import KEY, NUMBER, facts_by
from tests.documents.paper_facts import CERTIFICATE
from tests.documents.prints import MM, Print, printed, rastered

ENOUGH = 0.995
MARGIN = 9.0
"""Millimetres of the page around the code."""
LOW = 150
ZBAR = shutil.which("zbarimg")
LONG = "HOURS" in os.environ
PRINTS, CERTIFICATES = (2000, 50) if LONG else (16, 4)

pytestmark = pytest.mark.skipif(
    shutil.which("pdftoppm") is None, reason="poppler-utils is not here: nothing was printed"
)


def pages(folder: Path) -> list[tuple[str, int, Image.Image]]:
    """Text, dots an inch and the corner with the code, of certificates as they are printed."""
    chance, found = random.Random(5), []
    for number in range(CERTIFICATES):
        facts = facts_by(chance)
        text = encode_proof(facts, KEY.sign, NUMBER)
        file = folder / f"{number}.pdf"
        look = list(DESIGNS.items())[number % len(DESIGNS)]
        words = {"learner": facts.name, "course": facts.course, "circle": facts.course}
        page = replace(CERTIFICATE, serial=facts.serial, **words, qr_text=text)
        page = replace(page, design=look[0], design_version=look[1])
        file.write_bytes(certificate_pdf(page))
        box = place_of(rastered(file, LOW, (0, 0, 297, 210)))
        found += [(text, dpi, rastered(file, dpi, box)) for dpi in (300, 600)]
    return found


def place_of(page: Image.Image) -> tuple[float, float, float, float]:
    [code] = zxingcpp.read_barcodes(page)
    corners = code.position
    four = (corners.top_left, corners.top_right, corners.bottom_left, corners.bottom_right)
    left, top = (min(getattr(one, axis) for one in four) * MM / LOW for axis in ("x", "y"))
    right, low = (max(getattr(one, axis) for one in four) * MM / LOW for axis in ("x", "y"))
    return (left - MARGIN, top - MARGIN, right - left + 2 * MARGIN, low - top + 2 * MARGIN)


def read_by_zbar(files: Sequence[Path]) -> dict[str, str]:
    """What zbar reads on each file, files without a code left out."""
    assert ZBAR is not None
    told = subprocess.run(
        [ZBAR, "-q", "--nodbus", "--xml", "-Sdisable", "-Sqrcode.enable", *map(str, files)],
        capture_output=True,
    ).stdout.decode()
    sources = re.findall(r"<source href='([^']*)'>(.*?)</source>", told, re.DOTALL)
    texts = {source: re.search(r"CDATA\[(.*?)\]\]", body) for source, body in sources}
    return {source: found[1] for source, found in texts.items() if found}


def helped_zbar(print_: Print, text: str, folder: Path) -> bool:
    with Image.open(BytesIO(print_.content())) as opened:
        tries = list(attempts(opened.convert("L")))
    files = [folder / f"attempt-{number}.png" for number in range(len(tries))]
    for file, attempt in zip(files, tries, strict=True):
        attempt.save(file, compress_level=1)
    return text in read_by_zbar(files).values()


def test_prints_are_read_by_two_decoders(tmp_path: Path) -> None:
    sources, chance = pages(tmp_path), np.random.default_rng(20180811)
    read: Counter[str] = Counter()
    missed: list[str] = []
    for number in range(PRINTS):
        text, dpi, page = sources[number % len(sources)]
        made = printed(page, dpi, chance)
        file = tmp_path / "print"
        file.write_bytes(made.content())
        ours = codes_in(made.content()) == (text,)
        read["zxing"] += ours
        if ZBAR is not None:
            at_once = text in read_by_zbar([file]).values()
            helped = at_once or helped_zbar(made, text, tmp_path)
            read["zbar at once"] += at_once
            read["zbar"] += helped
        if not ours or (ZBAR is not None and not helped):
            missed.append(f"{made.told}, {len(text)} signs, zxing {ours}")
    print(f"\n{PRINTS} prints read by: {dict(read)}; missed: {missed}")
    assert read["zxing"] >= ENOUGH * PRINTS
    if ZBAR is None:
        pytest.skip("zbar-tools is not here: one decoder only")
    assert read["zbar"] >= ENOUGH * PRINTS
