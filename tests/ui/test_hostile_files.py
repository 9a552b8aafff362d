"""Pictures and PDFs from outside, spoilt or made to do harm: refused in words, nothing else."""

import os
import random
import struct
import time
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSize
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from circledesk.errors import CircleDeskError
from circledesk.interop.code_photo import codes_in
from circledesk.interop.paper_reading.pictures import grey_picture
from circledesk.services.logo import logo_text
from circledesk.services.photographs import small_photo
from circledesk.services.signature import signature_png
from circledesk.ui.pdf_pages import page_pictures
from circledesk.ui.pictures import pixmap_of

SECONDS = float(os.environ.get("HOURS", 0)) * 360 or 1.0
DOORS: tuple[Callable[[bytes], object], ...] = (
    logo_text, signature_png, small_photo, grey_picture, codes_in, pixmap_of,
)  # fmt: skip


def drawn(kind: str) -> bytes:
    picture = Image.new("RGB", (320, 310), "white")
    ImageDraw.Draw(picture).line((20, 150, 300, 160), fill="navy", width=9)
    exif = Image.Exif()
    exif[0x0112] = 6
    out = BytesIO()
    picture.save(out, kind, exif=exif)
    return out.getvalue()


def png_of(width: int, height: int, rows: bytes = b"") -> bytes:
    """A PNG whose head promises a size that its body need not have."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    body = chunk(b"IDAT", zlib.compress(rows))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + body + chunk(b"IEND", b"")


def refused_or_read(door: Callable[[bytes], object], content: bytes) -> bool:
    """Whether a door read it. Anything but a refusal in words fails the test."""
    try:
        return bool(door(content))
    except CircleDeskError as error:
        refused = error
    assert refused.what
    assert refused.next_step
    return False


@pytest.mark.no_qt_log
@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x89PNG\r\n\x1a\n",
        png_of(60_000, 60_000),
        png_of(2_000_000_000, 1),
        png_of(0, 0),
        b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>',
        b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>",
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n(/etc/passwd) run",
        b"RIFF\xff\xff\xff\x7fWEBPVP8X",
        b"\xff\xd8\xff\xe1\xff\xffExif\x00\x00MM\x00*\x7f\xff\xff\xff",
    ],
    ids=range(10),
)
def test_what_is_made_to_do_harm_is_refused(
    door: Callable[[bytes], object], content: bytes, qapp: object
) -> None:
    assert not refused_or_read(door, content) or (door is pixmap_of and pixmap_of(content).isNull())


def spoilt(chance: random.Random, content: bytes) -> bytes:
    """Flip, cut, repeat or overwrite some bytes."""
    made = bytearray(content)
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(made))
        what = chance.randrange(4)
        if what == 0:
            made[at] ^= 1 << chance.randrange(8)
        elif what == 1:
            made[at : at + 4] = struct.pack(">I", chance.choice((0, 1, 0x7FFFFFFF, 0xFFFFFFFF)))
        elif what == 2:
            made[at:at] = made[at : at + chance.randint(1, 40)]
        else:
            del made[at : at + chance.randint(1, 40)]
        made = made or bytearray(b"\0")
    return bytes(made)


@pytest.mark.no_qt_log
def test_spoilt_pictures_and_pdfs_never_fail(
    tmp_path: Path, qapp: object, capfd: pytest.CaptureFixture[str]
) -> None:
    seed = random.randrange(10**9)
    chance = random.Random(seed)
    pictures = [drawn(kind) for kind in ("PNG", "JPEG", "WEBP")]
    paper = a_pdf()
    file = tmp_path / "spoilt.pdf"
    tried = read = 0
    until = time.monotonic() + SECONDS
    while time.monotonic() < until:
        content = spoilt(chance, chance.choice(pictures))
        read += sum(refused_or_read(door, content) for door in DOORS)
        file.write_bytes(spoilt(chance, paper))
        read += refused_or_read(lambda _: [len(p) for p in page_pictures(file, width=200)], b"")
        tried += len(DOORS) + 1
    with capfd.disabled():
        print(
            f"\n  spoilt pictures and PDFs: {tried} tried, {read} read all the same (seed {seed})"
        )
    assert tried > len(DOORS)


def a_pdf(height: int = 297, width: int = 210) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(
        QPageSize(QSize(width, height), "given", QPageSize.SizeMatchPolicy.ExactMatch)
    )
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    painter.drawLine(0, 0, 500, 500)
    painter.end()
    return bytes(buffer.data().data())


def test_a_page_of_no_usual_size_is_refused(tmp_path: Path, qapp: object) -> None:
    tall = tmp_path / "tall.pdf"
    tall.write_bytes(a_pdf(height=14_000, width=20))
    with pytest.raises(CircleDeskError, match="no usual size"):
        list(page_pictures(tall))
