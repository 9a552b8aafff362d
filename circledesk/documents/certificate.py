"""Certificates as PDF: many in one file, or one alone; the same facts give the same bytes."""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable, Iterable
from typing import Any, BinaryIO

from circledesk.documents import certificate_words as words
from circledesk.documents.certificate_fixed import draw_fixed, fixed_key
from circledesk.documents.certificate_page import body_parts, draw_page
from circledesk.documents.design import design
from circledesk.documents.fonts import first_font
from circledesk.documents.text import check_printable, clean
from circledesk.documents.words import language_of, say
from circledesk.errors import InvalidValue, RuleBroken
from circledesk.said import said
from circledesk.services.facts.certificates import CertificateFacts

Progress = Callable[[int, int], object]
"""Called with pages done and pages in all (0 where that is not known)."""


def render_certificates(
    facts: Iterable[CertificateFacts], out: BinaryIO, progress: Progress | None = None
) -> int:
    """Write one PDF with a page for each certificate, in the order given; return the pages.

    Raises RuleBroken for a void certificate and MissingGlyph for a text that no font can show;
    then nothing was written to `out`.
    """
    total = len(facts) if isinstance(facts, (list, tuple)) else 0
    writer: _Writer | None = None
    for one in facts:
        _refuse_void(one)
        writer = writer or _Writer(one, out, alone=total == 1)
        writer.add(one)
        if progress is not None:
            progress(writer.pages, total)
    if writer is None:
        raise InvalidValue("There is no certificate to print.", "Choose at least one.")
    writer.canvas.save()
    return writer.pages


def certificate_pdf(one: CertificateFacts) -> bytes:
    """Return the PDF of one certificate: byte for byte the same, whenever it is printed again."""
    out = io.BytesIO()
    render_certificates((one,), out)
    return out.getvalue()


def check_page(one: CertificateFacts) -> None:
    """Raise MissingGlyph for the first text of a page that no font can show."""
    body_parts(one, design(one.design, one.design_version))
    check_printable((one.team, *(person.name for person in one.signatories)), "sans-bold")
    told = (text for person in one.signatories for text in (person.role, person.organization))
    check_printable((one.branch, *told), "sans")


def _refuse_void(one: CertificateFacts) -> None:
    if one.void:
        raise RuleBroken(
            said("The certificate {serial} is void and is not printed.", serial=one.serial),
            "Print the certificate that replaces it.",
        )


def _new_canvas(first: CertificateFacts, out: BinaryIO, *, alone: bool) -> Any:
    from reportlab.pdfgen.canvas import Canvas

    language = language_of(first.language)
    look = design(first.design, first.design_version)
    size = (look.at("page.width"), look.at("page.height"))
    canvas = Canvas(
        out,
        pagesize=size,
        invariant=1,
        pageCompression=1,
        lang=language,
        initialFontName=first_font(),
    )
    canvas.setAuthor(clean(first.team))
    canvas.setCreator("CircleDesk")
    course, learner = clean(first.course), clean(first.learner)
    heading = words.title(first).capitalize()
    canvas.setTitle(f"{heading}: {learner}" if alone else f"{heading}: {course}")
    canvas.setSubject(say(language, "certificate.subject", course=course, learner=first.serial))
    return canvas


class _Writer:
    """One PDF in the making. What certificates share is drawn once and named in `shared`."""

    def __init__(self, first: CertificateFacts, out: BinaryIO, *, alone: bool) -> None:
        self.canvas = _new_canvas(first, out, alone=alone)
        self.shared: dict[tuple[object, ...], str] = {}
        self.pages = 0

    def add(self, one: CertificateFacts) -> None:
        look = design(one.design, one.design_version)
        key = fixed_key(one)
        if key not in self.shared:
            self.shared[key] = name = f"fixed{len(self.shared)}"
            self.canvas.beginForm(name, 0, 0, look.at("page.width"), look.at("page.height"))
            draw_fixed(self.canvas, one, look)
            self.canvas.endForm()
        self.canvas.doForm(self.shared[key])
        draw_page(self.canvas, one, look)
        self.canvas.showPage()
        _pack_page(self.canvas)
        if one.badge:
            _attach_badge(self.canvas, one)
        self.pages += 1


def _attach_badge(canvas: Any, one: CertificateFacts) -> None:
    from circledesk.documents.attachments import attach

    name = badge_file(one.serial)
    told = say(language_of(one.language), "certificate.badge", serial=one.serial)
    attach(canvas, name, one.badge.encode(), told, "Alternative", "application/jwt")


def badge_file(serial: str) -> str:
    """Return the name of the file with a certificate's badge."""
    return f"badge-{serial}.jwt"


def _pack_page(canvas: Any) -> None:
    """Compress the finished page now: ReportLab keeps every page as text until it saves."""
    from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFStream

    page = canvas._doc.Pages.pages[-1]
    packed = zlib.compress(page.stream.encode("latin-1"), 6)
    page.Contents = PDFStream(PDFDictionary({"Filter": PDFName("FlateDecode")}), packed)
    page.stream = None
