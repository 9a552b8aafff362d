"""The PDF of every paper: kept for decades, the same bytes, little memory."""

from __future__ import annotations

import base64
import io
import re
import zlib
from dataclasses import replace

import pytest
from PIL import Image, ImageCms
from pypdf import PdfReader
from pypdf.filters import RunLengthDecode

from circledesk.documents import pdf_file
from circledesk.documents.certificate import certificate_pdf, check_page, render_certificates
from circledesk.documents.flyer import render_flyer
from circledesk.documents.icc import srgb_profile
from circledesk.documents.pdf_streams import run_lengths
from circledesk.documents.ruler_page import LARGER, REACH, render_ruler_page
from circledesk.documents.weekly import render_weekly
from circledesk.errors import InvalidValue
from circledesk.services.facts.certificates import DESIGNS, Signatory
from tests.documents.lasting_pdf import faults_of
from tests.documents.paper_facts import CERTIFICATE, UPDATE, certificate
from tests.documents.test_posters import PAPER


def png(mode: str = "RGBA", size: tuple[int, int] = (60, 20)) -> str:
    picture = Image.new(mode, size, "white")
    picture.paste((10, 20, 90, 255)[: len(mode)], (5, 5, 50, 9))
    out = io.BytesIO()
    picture.save(out, "PNG")
    return base64.b64encode(out.getvalue()).decode()


def signed(design: str, **changes: object) -> bytes:
    people = (
        Signatory("Joy Makena", "Coordinator", "Ziwa", png()),
        Signatory("S. Achieng’", "", ""),
    )
    facts = certificate(
        design=design, design_version=DESIGNS[design], signatories=people, **changes
    )
    check_page(facts)
    return certificate_pdf(facts)


@pytest.mark.parametrize("design", DESIGNS)
def test_certificates_can_be_kept_for_decades(design: str) -> None:
    pdf = signed(design, logo=png(), learner="فاطمة <Ũ> & አበበ", team="Ziwa & “Libraries”")
    assert faults_of(pdf) == []
    assert len(pdf) < 160_000


def test_the_other_papers_can_too() -> None:
    weekly, flyer, ruler = io.BytesIO(), io.BytesIO(), io.BytesIO()
    render_weekly(UPDATE, weekly, "sw")
    render_flyer(PAPER, flyer, "en")
    render_ruler_page(ruler, "fr", team="Ziwa Libraries")
    for paper in (weekly, flyer, ruler):
        assert faults_of(paper.getvalue()) == []


def test_what_is_wrong_is_seen() -> None:
    """The finder of faults finds them: else its silence would say nothing."""
    pdf = signed("plain")
    assert faults_of(certificate_pdf(replace(CERTIFICATE, logo=png())))  # the first classic is none
    wrong = {
        "language": (b"/Lang", b"/Long"),
        "claim": (b"<pdfaid:part>3", b"<pdfaid:part>1"),
        "/Title": (b"Certificate of completion:", b"Certificate of Completion:"),
        "not embedded": (b"/FontFile2", b"/FontFile9"),
        "line of its own": (b"\nendstream", b" endstream"),
        "encoding": (b"/Flags 4", b"/Flags 8"),
    }
    for told, (old, new) in wrong.items():
        assert old in pdf
        assert any(told in fault for fault in faults_of(pdf.replace(old, new, 1))), told


def test_the_profile_is_srgb() -> None:
    profile = ImageCms.ImageCmsProfile(io.BytesIO(srgb_profile()))
    colours = Image.frombytes("RGB", (16, 16), bytes(range(256)) * 3)
    same = ImageCms.profileToProfile(colours, profile, ImageCms.createProfile("sRGB"))
    assert same is not None
    pairs = zip(colours.tobytes(), same.tobytes(), strict=True)
    assert max(abs(one - other) for one, other in pairs) <= 1
    assert len(srgb_profile()) < 1000


def test_many_pages_wait_on_the_disk_and_come_back_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    facts = [certificate(design_version=2, serial=f"T-{n}", learner=f"L{n}") for n in range(12)]
    in_memory, on_disk = io.BytesIO(), io.BytesIO()
    render_certificates(facts, in_memory)
    monkeypatch.setattr(pdf_file, "_IN_MEMORY", 9_000)
    render_certificates(facts, on_disk)
    assert in_memory.getvalue() == on_disk.getvalue()
    pages = PdfReader(on_disk).pages
    assert [f"L{n}" in page.extract_text() for n, page in enumerate(pages)] == [True] * 12
    nothing = io.BytesIO()
    with pytest.raises(InvalidValue):
        render_certificates([*facts, certificate(design_version=2, learner="😀")], nothing)
    assert nothing.getvalue() == b""


def test_a_signature_stands_over_its_line_without_its_white() -> None:
    page = PdfReader(io.BytesIO(signed("classic"))).pages[0]
    (form,) = (held.get_object() for held in page["/Resources"]["/XObject"].values())  # type: ignore[union-attr,index]
    (picture,) = (held.get_object() for held in form["/Resources"]["/XObject"].values())
    assert list(picture["/Mask"]) == [244, 255] * 3
    code = form.get_data().decode()
    wide, high, x, y = _placed(code)
    assert wide / high == pytest.approx(60 / 20, rel=0.01)
    line = re.search(r"n ([\d.]+) ([\d.]+) m ([\d.]+) \2 l S", code)
    assert line is not None
    left, level, right = (float(part) for part in line.groups())
    assert left < x
    assert x + wide < right
    assert 0 < y - level < 3


def _placed(code: str) -> tuple[float, float, float, float]:
    found = re.search(r"([\d.]+) 0 0 ([\d.]+) ([\d.]+) ([\d.]+) cm\s+/FormXob", code)
    assert found is not None
    wide, high, x, y = (float(part) for part in found.groups())
    return wide, high, x, y


@pytest.mark.parametrize(
    "data",
    ["no base64!", base64.b64encode(b"GIF89a").decode(), png(size=(2500, 2500)), "A" * 200_000],
)
def test_what_is_no_small_picture_is_refused_before_anything_is_issued(data: str) -> None:
    person = Signatory("Joy", "", "", data)
    with pytest.raises(InvalidValue, match="picture"):
        check_page(replace(CERTIFICATE, design_version=2, signatories=(person,)))
    with pytest.raises(InvalidValue, match="picture"):
        certificate_pdf(replace(CERTIFICATE, design_version=2, logo=data))


@pytest.mark.parametrize("landscape", [True, False])
def test_the_ruler_page_reads_tenths(*, landscape: bool) -> None:
    """A crease through the paper's middle meets the slanted line where the scale says nought; one
    a millimetre to the right, ten times as high.
    """
    out = io.BytesIO()
    render_ruler_page(out, "en", landscape=landscape)
    page = PdfReader(out).pages[0]
    code = page.get_contents().get_data().decode()  # type: ignore[union-attr]
    middle = float(page.mediabox.width) / 2
    assert f"1 0 0 1 {middle:.4f}"[:14] in code
    slanted = re.findall(r"n (-[\d.]+) (-[\d.]+) m ([\d.]+) ([\d.]+) l S", code)
    assert len(slanted) == 2
    for x, y, to_x, to_y in slanted:
        assert float(to_x) == -float(x) == pytest.approx(REACH * 72 / 25.4, abs=0.01)
        assert float(to_y) == -float(y) == pytest.approx(LARGER * float(to_x), abs=0.01)
    text = page.extract_text()
    for words in (
        "Across (mm)",
        "Down (mm)",
        "Where does this printer print?",
        "+5",
        "–5",
        "80 mm",
    ):
        assert words in text


def test_a_badge_inside_keeps_it_lasting() -> None:
    facts = certificate(design="modern", badge="eyJh.eyJp.c2ln")
    assert faults_of(certificate_pdf(facts)) == []
    files = PdfReader(io.BytesIO(certificate_pdf(facts))).attachments
    assert files == {f"badge-{facts.serial}.jwt": [b"eyJh.eyJp.c2ln"]}


def test_no_bytes_of_a_certificate_come_from_zlib(monkeypatch: pytest.MonkeyPatch) -> None:
    """Another build of zlib packs otherwise: what was issued must not depend on it."""
    facts = certificate(design="festive", badge="a.b.c", logo=png())
    whole = certificate_pdf(facts)
    assert b"FlateDecode" not in whole
    pack = zlib.compress
    monkeypatch.setattr(zlib, "compress", lambda data, *_, **__: pack(data, 1))
    assert certificate_pdf(facts) == whole


@pytest.mark.parametrize("content", [b"", b"a", b"ab" * 300, b"\xff" * 1000, b"aab" + b"c" * 129])
def test_runs_are_read_back(content: bytes) -> None:
    packed = run_lengths(content)
    assert RunLengthDecode.decode(packed) == content
    assert len(packed) <= len(content) + len(content) // 128 + 2
