"""400 certificates with QR, against the same pages in raw ReportLab without QR; memory flat."""

from __future__ import annotations

import io
import subprocess
import sys
from collections.abc import Iterator
from datetime import date

from benchmarks.timing import Claim, compare, seconds
from circledesk.documents.certificate import render_certificates
from circledesk.documents.fonts import font_file
from circledesk.services.facts.certificates import CertificateFacts, Signatory
from circledesk.services.proof import ProofFacts, encode_proof
from circledesk.sync.keys import new_keys

COUNT = 400


def facts(count: int) -> list[CertificateFacts]:
    """Return made-up certificates, each with a really signed text."""
    keys = new_keys("pc")
    made = []
    for number in range(count):
        proof = ProofFacts(
            serial=f"KNLS-MUR-2018-{number:05d}", name=f"Wairimũ wa Ng'ang'a {number}",
            course="Fiction Writing", branch="Murang'a Library", first=date(2018, 7, 3),
            last=date(2018, 8, 7), attended=5, planned=6, issued=date(2018, 8, 11),
        )  # fmt: skip
        made.append(
            CertificateFacts(
                serial=proof.serial, kind="completion", learner=proof.name, course=proof.course,
                circle=proof.course, branch=proof.branch, team="Kenya National Library Service",
                first_meeting=proof.first, last_meeting=proof.last, meetings=6,
                attended=5, issued=proof.issued,
                signatories=(
                    Signatory("N. Kariuki", "Learning circle coordinator", "KNLS"),
                    Signatory("S. Achieng", "Facilitator", "Murang'a Library"),
                ),
                qr_text=encode_proof(proof, keys.sign, keys.key_number),
            )
        )  # fmt: skip
    return made


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
    """Measure time in this process, memory in children of their own."""
    pages = facts(COUNT)

    def ours() -> float:
        return seconds(lambda: render_certificates(pages, io.BytesIO()))

    def raw() -> float:
        return seconds(lambda: raw_pages(pages))

    mine, theirs = compare(ours, raw, runs=3)
    note = f"{mine:.2f} s against {theirs:.2f} s"
    yield Claim("400 certificates with QR", mine / theirs, 12.0, note)
    few, many = _peak(40), _peak(COUNT)
    note = f"peak {many:.0f} MB for 400 pages against {few:.0f} MB for 40"
    yield Claim("400 certificates, memory against 40", many / few, 1.2, note)


def _peak(count: int) -> float:
    """Return the peak memory in MB of a process of its own that renders so many."""
    code = (
        "import io; from benchmarks import papers;"
        f"papers.render_certificates(papers.facts({count}), io.BytesIO());"
        "print(open('/proc/self/status').read())"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    (peak,) = (line for line in done.stdout.splitlines() if line.startswith("VmHWM"))
    return int(peak.split()[1]) / 1024


if __name__ == "__main__":
    for claim in claims():
        print(claim.line())
