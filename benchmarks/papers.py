"""Certificates with QR against raw ReportLab without; their memory; the preview of an edit."""

from __future__ import annotations

import io
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from benchmarks.timing import Claim, compare, cpu_seconds
from circledesk.documents.certificate import certificate_pdf, render_certificates
from circledesk.documents.fonts import font_file
from circledesk.services.facts.certificates import DESIGNS, CertificateFacts, Signatory
from circledesk.services.proof import ProofFacts, encode_proof
from circledesk.sync.keys import new_keys

TIMES = 6.0
GROWTH = 40.0
"""MB that 4,000 certificates may take beyond the program itself."""
PREVIEW = 150.0
"""ms from an edit to its picture."""
EDITS = 25


def facts(count: int) -> list[CertificateFacts]:
    """Return made-up certificates, each with a really signed text."""
    return list(made(count))


def made(count: int) -> Iterator[CertificateFacts]:
    """Yield made-up certificates; signatures are made for the first hundred, and used again."""
    keys = new_keys("pc")
    codes: list[str] = []
    for number in range(count):
        proof = ProofFacts(
            serial=f"KNLS-MUR-2018-{number:05d}", name=f"Wairimũ wa Ng'ang'a {number}",
            course="Fiction Writing", branch="Murang'a Library", first=date(2018, 7, 3),
            last=date(2018, 8, 7), attended=5, planned=6, issued=date(2018, 8, 11),
        )  # fmt: skip
        if number < 100:
            codes.append(encode_proof(proof, keys.sign, keys.key_number))
        yield CertificateFacts(
            serial=proof.serial, kind="completion", learner=proof.name, course=proof.course,
            circle=proof.course, branch=proof.branch, team="Kenya National Library Service",
            first_meeting=proof.first, last_meeting=proof.last, meetings=6,
            attended=5, issued=proof.issued, design_version=DESIGNS["classic"],
            signatories=(
                Signatory("N. Kariuki", "Learning circle coordinator", "KNLS"),
                Signatory("S. Achieng", "Facilitator", "Murang'a Library"),
            ),
            qr_text=codes[number % 100],
        )  # fmt: skip


def raw_pages(pages: list[CertificateFacts]) -> bytes:
    """Draw the same words on the same paper by ReportLab alone, without the code."""
    from reportlab.lib.pagesizes import A4, landscape
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    for name in ("NotoSans-Regular", "NotoSans-Bold", "NotoSerif-Regular", "NotoSerif-Bold"):
        pdfmetrics.registerFont(TTFont(f"raw-{name}", str(font_file(name))))
    out = io.BytesIO()
    width, height = landscape(A4)
    canvas = Canvas(out, pagesize=(width, height), invariant=1)
    for page in pages:
        middle = width / 2
        canvas.rect(28, 28, width - 56, height - 56)
        canvas.rect(34, 34, width - 68, height - 68)
        for at, font, size, words in (
            (520, "NotoSans-Bold", 14, page.team), (502, "NotoSans-Regular", 10, page.branch),
            (440, "NotoSerif-Regular", 16, "C E R T I F I C A T E   O F   C O M P L E T I O N"),
            (400, "NotoSans-Regular", 11, "This is to certify that"),
            (355, "NotoSerif-Bold", 36, page.learner),
            (300, "NotoSans-Regular", 12, "completed the learning circle"),
            (276, "NotoSerif-Bold", 18, page.course),
            (254, "NotoSans-Regular", 12,
             "six meetings, 3 July to 7 August 2018, attending five of them"),
        ):  # fmt: skip
            canvas.setFont(f"raw-{font}", size)
            canvas.drawCentredString(middle, at, words)
        for place, person in enumerate(page.signatories):
            left = 80 + place * 260
            canvas.line(left, 90, left + 165, 90)
            for at, words in ((76, person.name), (64, person.role), (52, person.organization)):
                canvas.setFont("raw-NotoSans-Regular", 9)
                canvas.drawCentredString(left + 82, at, words)
        for at, words in ((96, page.serial), (84, "Issued 11 August 2018"), (72, "Genuine?")):
            canvas.drawRightString(width - 190, at, words)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def claims() -> Iterator[Claim]:
    """Measure times in this process, memory in a child of its own, the preview in another."""
    for count in (40, 400, 4000):
        yield _against_raw(count)
    growth = _child(f"papers.growth({count})")
    yield Claim("4,000 certificates, MB more", growth, GROWTH, "peak above the program's own")
    middle = _child("papers.preview()")
    yield Claim(
        "preview of an edit, ms", middle, PREVIEW, f"median of {4 * EDITS}, PDF and picture"
    )


def _against_raw(count: int) -> Claim:
    pages = facts(count)

    def ours() -> float:
        return cpu_seconds(lambda: render_certificates(pages, io.BytesIO()))

    def raw() -> float:
        return cpu_seconds(lambda: raw_pages(pages))

    # Thousands warm themselves up.
    mine, theirs = (ours(), raw()) if count > 1000 else compare(ours, raw, runs=3)
    note = f"{mine:.2f} s of processor against {theirs:.2f} s"
    return Claim(f"{count:,} certificates with QR", mine / theirs, TIMES, note)


def growth(count: int) -> float:
    """Return by how many MB a fork's memory grows while it writes so many certificates."""
    render_certificates(facts(2), io.BytesIO())
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        before = _status("VmRSS")
        with tempfile.TemporaryFile() as out:
            render_certificates(made(count), out)
        os.write(writing, f"{_status('VmHWM') - before}".encode())
        os._exit(0)
    os.waitpid(child, 0)
    return float(os.read(reading, 100))


def _status(name: str) -> float:
    with open("/proc/self/status", encoding="ascii") as file:
        (line,) = (line for line in file if line.startswith(name))
    return int(line.split()[1]) / 1024


def preview() -> float:
    """Return the median ms from an edit to the page's picture, as a window makes it."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtPdf import QPdfDocument

    from circledesk.documents.design import bundled_text

    app = QGuiApplication([])
    names = [name for name in DESIGNS for _ in range(EDITS)]
    taken = []
    for number, name in enumerate(names):
        # Another place and another name each time: nothing is at hand from the time before.
        text = bundled_text(name, DESIGNS[name]).replace(
            "size = 12.5", f"size = {11 + number % 30 / 20}"
        )
        one = replace(facts(1)[0], design=name, design_text=text, learner=f"Joy Makena {number}")
        begin = time.perf_counter()
        pdf = certificate_pdf(one)
        buffer, document = QBuffer(), QPdfDocument()
        buffer.setData(QByteArray(pdf))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document.load(buffer)
        assert not document.render(0, QSize(1000, 707)).isNull()
        taken.append((time.perf_counter() - begin) * 1000)
        document.close()
    app.quit()
    return statistics.median(taken)


def _child(work: str) -> float:
    """Return what a piece of work says in a process of its own."""
    code = f"from benchmarks import papers; print({work})"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment
    )
    return float(done.stdout.split()[-1])


if __name__ == "__main__":
    for claim in claims():
        print(claim.line())
