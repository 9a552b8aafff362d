"""Files inside a PDF: each is there whole, under its name, as PDF/A-3 wants it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pypdf import PdfReader
from reportlab.pdfgen.canvas import Canvas

from circledesk.documents.attachments import attach
from circledesk.documents.certificate import certificate_pdf, render_certificates
from circledesk.services.facts.certificates import CertificateFacts
from circledesk.services.open_badge import signed_badge
from tests.documents.paper_facts import certificate

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
DAY = date(2018, 8, 11)


def badged(number: int) -> CertificateFacts:
    facts = certificate(serial=f"TST-MUR-2018-{number:05}", design_version=2)
    badge = signed_badge(facts, KEY.sign, KEY.public_key().public_bytes_raw())
    return replace(facts, badge=badge)


def test_each_certificate_of_a_file_has_its_badge_in_it() -> None:
    many = [badged(number) for number in (12, 3, 7)]
    out = BytesIO()
    render_certificates(many, out)
    found = PdfReader(out).attachments
    assert {name: content[0].decode() for name, content in found.items()} == {
        f"badge-{one.serial}.jwt": one.badge for one in many
    }
    again = BytesIO()
    render_certificates(many, again)
    assert again.getvalue() == out.getvalue()


def test_the_catalogue_names_them_as_pdf_a_3_wants() -> None:
    root = PdfReader(BytesIO(certificate_pdf(badged(1)))).trailer["/Root"]
    names = root["/Names"]["/EmbeddedFiles"]["/Names"]
    [associated] = [one.get_object() for one in root["/AF"]]
    assert names[0] == "badge-TST-MUR-2018-00001.jwt"
    assert names[1].get_object() == associated
    assert (associated["/AFRelationship"], associated["/UF"]) == ("/Alternative", names[0])
    stream = associated["/EF"]["/F"].get_object()
    assert stream["/Subtype"] in ("/application/jwt", "/application#2Fjwt")
    assert stream["/Params"]["/ModDate"] == "D:20180811000000Z"
    assert stream["/Params"]["/Size"] == len(stream.get_data())


def test_names_are_sorted_for_a_readers_search_and_stand_once() -> None:
    out = BytesIO()
    canvas = Canvas(out, invariant=1)
    for name in ("c.jwt", "a.json", "b.txt"):
        attach(canvas, name, name.encode() * 90, f"File {name} (ክ)", "Supplement", DAY)
    with pytest.raises(ValueError, match=r"a\.json is in this PDF already"):
        attach(canvas, "a.json", b"", "", "Supplement", DAY)
    canvas.drawString(9, 9, "x")
    canvas.save()
    root = PdfReader(out).trailer["/Root"]
    assert root["/Names"]["/EmbeddedFiles"]["/Names"][::2] == ["a.json", "b.txt", "c.jwt"]
    assert PdfReader(out).attachments["b.txt"] == [b"b.txt" * 90]


def test_without_a_badge_nothing_is_attached() -> None:
    root = PdfReader(BytesIO(certificate_pdf(certificate()))).trailer["/Root"]
    assert "/AF" not in root
    assert "/Names" not in root
