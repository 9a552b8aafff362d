"""Certificates: what stands on the page, that it is the same again, and that it stays small."""

from __future__ import annotations

import base64
import io
import os
import subprocess
import sys
import tracemalloc
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader

from circledesk.documents.certificate import certificate_pdf, render_certificates
from circledesk.documents.text import MissingGlyph
from circledesk.errors import InvalidValue, NotFound, RuleBroken
from circledesk.services.proof import verify_proof
from tests.documents.paper_facts import CERTIFICATE, KEYS, certificate, fonts_of, proof_facts

LONG = "Maria Antonieta Guadalupe de los Ángeles Fernández-Montenegro y Villavicencio Trinidad"


def words_of(pdf: bytes, page: int = 0) -> str:
    text = PdfReader(io.BytesIO(pdf)).pages[page].extract_text()
    return " ".join(unicodedata.normalize("NFKC", text).split())


def test_page_says_who_did_what_where_and_when() -> None:
    text = words_of(certificate_pdf(certificate(circle="Tuesday Writers")))
    for words in (
        "Test Library Service",
        "Murang’a Library",
        "This is to certify that",
        "Wairimũ wa Ng’ang’a",
        "completed the course",
        "Fiction Writing",
        "with the learning circle “Tuesday Writers”",
        "3 July to 7 August 2018, attending five of six meetings",
        "N. Karuki",
        "Coordinator",
        "S. Achien",
        "TST-MUR-2018-00031",
        "Issued 11 August 2018",
    ):
        assert words in text


def test_circle_named_like_its_course_stands_once() -> None:
    text = words_of(certificate_pdf(certificate(circle=" fiction  writing ")))
    assert "completed the learning circle Fiction Writing" in text
    assert "with the learning circle" not in text


def test_kiswahili_page() -> None:
    text = words_of(certificate_pdf(certificate(language="sw", attended=6)))
    assert "Tunathibitisha kwamba" in text
    assert "3 Julai hadi 7 Agosti 2018, akihudhuria vikao vyote sita" in text


def test_title_author_and_language_are_in_the_file() -> None:
    reader = PdfReader(io.BytesIO(certificate_pdf(certificate(language="sw"))))
    assert reader.metadata is not None
    assert reader.metadata.title == "Cheti cha ukamilishaji: Wairimũ wa Ng’ang’a"
    assert reader.metadata.author == "Test Library Service"
    assert reader.root_object["/Lang"] == "sw"


def test_every_font_is_embedded_and_only_what_is_used_of_it() -> None:
    pdf = certificate_pdf(certificate(circle="فاطمة", branch="አበበ"))
    fonts = fonts_of(pdf)
    assert len(fonts) >= 4
    assert all(fonts.values()), fonts
    assert all("+" in name for name in fonts)
    assert len(pdf) < 90_000


def test_same_bytes_after_others_were_printed_and_in_another_process() -> None:
    first = certificate_pdf(certificate())
    render_certificates([certificate(learner="አበበ"), certificate(learner="Ọlá")], io.BytesIO())
    assert certificate_pdf(certificate()) == first
    code = (
        "import sys, hashlib; from tests.documents.paper_facts import certificate;"
        "from circledesk.documents.certificate import certificate_pdf;"
        "print(hashlib.sha256(certificate_pdf(certificate())).hexdigest())"
    )
    paths = os.pathsep.join([str(Path(__file__).parents[2]), *sys.path])
    other = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": paths, "PYTHONHASHSEED": "77"},
        capture_output=True,
        text=True,
        check=True,
    )
    import hashlib

    assert other.stdout.strip() == hashlib.sha256(first).hexdigest()


@pytest.mark.parametrize("dpi", [150, 300])
@pytest.mark.parametrize("learner", ["Wairimũ wa Ng’ang’a", LONG * 2])
def test_code_is_read_from_the_printed_page_by_another_decoder(
    tmp_path: Path, dpi: int, learner: str
) -> None:
    facts = certificate(learner=learner)
    (tmp_path / "c.pdf").write_bytes(certificate_pdf(facts))
    subprocess.run(
        ["pdftoppm", "-r", str(dpi), "-gray", "-png", "-singlefile", "c.pdf", "c"],
        cwd=tmp_path,
        check=True,
    )
    read = subprocess.run(
        ["zbarimg", "-q", "--nodbus", "--raw", "c.png"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    verdict = verify_proof(read, KEYS)
    assert verdict.state == "genuine"
    assert verdict.proof is not None
    assert verdict.proof.facts.name == proof_facts(facts).name


def test_a_preview_without_a_signature_has_no_code() -> None:
    with_code, without = certificate_pdf(certificate()), certificate_pdf(CERTIFICATE)
    assert len(without) < len(with_code) - 1000
    assert "TST-MUR-2018-00031" in words_of(without)


def test_arabic_reads_from_the_right_and_joined() -> None:
    text = PdfReader(io.BytesIO(certificate_pdf(certificate(learner="فاطمة")))).pages[0]
    # pypdf turns what stands from right to left back into reading order; the forms are joined.
    assert "\ufed3\ufe8e\ufec3\ufee4\ufe94" in text.extract_text()


def test_amharic_stands_as_typed() -> None:
    assert "አበበ ቢቂላ" in words_of(certificate_pdf(certificate(learner="አበበ ቢቂላ")))


def test_a_sign_that_no_font_has_is_refused_by_name() -> None:
    out = io.BytesIO()
    with pytest.raises(MissingGlyph, match=r"U\+1F600, grinning face") as caught:
        render_certificates([certificate(), certificate(learner="Ali 😀")], out)
    assert caught.value.sign == "😀"
    assert caught.value.next_step
    assert out.getvalue() == b""


def test_void_unknown_design_broken_logo_and_nothing_are_refused() -> None:
    with pytest.raises(RuleBroken, match="TST-MUR-2018-00031 is void"):
        certificate_pdf(replace(CERTIFICATE, void=True))
    with pytest.raises(NotFound, match="version 9"):
        certificate_pdf(replace(CERTIFICATE, design_version=9))
    with pytest.raises(NotFound):
        certificate_pdf(replace(CERTIFICATE, design="../fonts/classic"))
    with pytest.raises(InvalidValue, match="logo"):
        certificate_pdf(replace(CERTIFICATE, logo=base64.b64encode(b"no picture").decode()))
    with pytest.raises(InvalidValue):
        render_certificates([], io.BytesIO())


def test_logo_is_in_the_file_once_for_all_pages() -> None:
    png = io.BytesIO()
    Image.new("RGBA", (40, 30), (11, 107, 98, 200)).save(png, "PNG")
    logo = base64.b64encode(png.getvalue()).decode()
    out = io.BytesIO()
    render_certificates([certificate(logo=logo, serial=f"T-{n}") for n in range(3)], out)
    assert out.getvalue().count(b"/Subtype /Image") == 2  # the picture and its transparency
    assert len(PdfReader(out).pages) == 3


def test_four_hundred_pages_in_order_with_little_memory() -> None:
    names = [f"Learner {n} Ũkambani" for n in range(400)]
    certificates = [certificate(learner=name, serial=f"T-{n:05}") for n, name in enumerate(names)]
    seen: list[tuple[int, int]] = []
    out = io.BytesIO()
    render_certificates(certificates[:2], io.BytesIO())
    tracemalloc.start()
    pages = render_certificates(
        certificates, out, progress=lambda done, whole: seen.append((done, whole))
    )
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert pages == 400
    assert seen[-1] == (400, 400)
    assert peak < 16_000_000  # 40 kB a page: its code compressed, twice while it is written
    reader = PdfReader(out)
    assert len(reader.pages) == 400
    for number in (0, 199, 399):
        assert names[number] in reader.pages[number].extract_text()
