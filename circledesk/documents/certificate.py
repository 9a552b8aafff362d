"""Certificates as PDF: many in one file, or one alone; the same facts give the same bytes."""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable, Iterable
from typing import Any, BinaryIO

from circledesk.documents import certificate_words as words
from circledesk.documents.certificate_fixed import draw_fixed, fixed_key
from circledesk.documents.certificate_page import draw_page
from circledesk.documents.design import design
from circledesk.documents.text import clean
from circledesk.documents.words import language_of, say
from circledesk.errors import InvalidValue, RuleBroken
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
    canvas: Any = None
    shared: dict[tuple[object, ...], str] = {}
    pages = 0
    for one in facts:
        _refuse_void(one)
        if canvas is None:
            canvas = _new_canvas(one, out, alone=total == 1)
        _add_page(canvas, one, shared)
        pages += 1
        if progress is not None:
            progress(pages, total)
    if canvas is None:
        raise InvalidValue("There is no certificate to print.", "Choose at least one.")
    canvas.save()
    return pages


def certificate_pdf(one: CertificateFacts) -> bytes:
    """Return the PDF of one certificate: byte for byte the same, whenever it is printed again."""
    out = io.BytesIO()
    render_certificates((one,), out)
    return out.getvalue()


def _refuse_void(one: CertificateFacts) -> None:
    if one.void:
        raise RuleBroken(
            f"The certificate {one.serial} is void and is not printed.",
            "Print the certificate that replaces it.",
        )


def _new_canvas(first: CertificateFacts, out: BinaryIO, *, alone: bool) -> Any:
    from reportlab.pdfgen.canvas import Canvas

    language = language_of(first.language)
    look = design(first.design, first.design_version)
    size = (look.at("page.width"), look.at("page.height"))
    canvas = Canvas(out, pagesize=size, invariant=1, pageCompression=1, lang=language)
    canvas.setAuthor(clean(first.team))
    canvas.setCreator("CircleDesk")
    course, learner = clean(first.course), clean(first.learner)
    heading = words.title(first).capitalize()
    canvas.setTitle(f"{heading}: {learner}" if alone else f"{heading}: {course}")
    canvas.setSubject(say(language, "certificate.subject", course=course, learner=first.serial))
    return canvas


def _add_page(canvas: Any, one: CertificateFacts, shared: dict[tuple[object, ...], str]) -> None:
    look = design(one.design, one.design_version)
    key = fixed_key(one)
    if key not in shared:
        shared[key] = f"fixed{len(shared)}"
        canvas.beginForm(shared[key], 0, 0, look.at("page.width"), look.at("page.height"))
        draw_fixed(canvas, one, look)
        canvas.endForm()
    canvas.doForm(shared[key])
    draw_page(canvas, one, look)
    canvas.showPage()
    _pack_page(canvas)


def _pack_page(canvas: Any) -> None:
    """Compress the finished page now: ReportLab keeps every page as text until it saves."""
    from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFStream

    page = canvas._doc.Pages.pages[-1]
    packed = zlib.compress(page.stream.encode("latin-1"), 6)
    page.Contents = PDFStream(PDFDictionary({"Filter": PDFName("FlateDecode")}), packed)
    page.stream = None
