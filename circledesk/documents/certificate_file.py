"""Certificates put on sheets, one PDF for a ceremony; what they share is drawn once a file."""

from __future__ import annotations

import zlib
from typing import Any, BinaryIO

from circledesk import languages
from circledesk.documents.certificate_back import draw_back
from circledesk.documents.certificate_look import FirstClassic, Look, look_of
from circledesk.documents.design import MM
from circledesk.documents.sheet_plan import ONE_EACH, Grid, SheetPlan, draw_marks, grid_for
from circledesk.documents.text import clean
from circledesk.documents.words import language_of
from circledesk.services.facts.certificates import CertificateFacts


class CertificateFile:
    """One PDF in the making: `add` each certificate, then `close`."""

    def __init__(
        self, first: CertificateFacts, out: BinaryIO, plan: SheetPlan, *, alone: bool
    ) -> None:
        self.plan = plan
        look = look_of(first)
        self.grid = grid_for(plan.per_sheet, look.size)
        # The first design's file is as it was, to the byte.
        self.as_ever = isinstance(look, FirstClassic) and plan == ONE_EACH
        self.canvas = _canvas(first, out, (self.grid.width, self.grid.height), old=self.as_ever)
        _describe(self.canvas, first, look.title(first), alone=alone)
        self.pages = 0
        self._looks: dict[tuple[str, int, str], Look] = {}
        self._shared: dict[tuple[object, ...], str] = {}
        self._waiting: list[tuple[CertificateFacts, Look]] = []

    def add(self, facts: CertificateFacts) -> None:
        """Put a certificate into the next place, and finish the sheet that is full."""
        named = (facts.design, facts.design_version, facts.design_text)
        look = self._looks.get(named) or self._looks.setdefault(named, look_of(facts))
        self._waiting.append((facts, look))
        if facts.badge:
            _attach_badge(self.canvas, facts)
        if len(self._waiting) == self.plan.per_sheet:
            self._finish()

    def close(self) -> None:
        """Write the file."""
        if self._waiting:
            self._finish()
        self.canvas.save()

    def drop(self) -> None:
        """Let go of it: nothing is written."""
        if not self.as_ever:
            self.canvas.drop()

    def _finish(self) -> None:
        waiting, self._waiting = self._waiting, []
        if self.plan.per_sheet == 1:
            self.grid = Grid(*waiting[0][1].size, 1, 1)
            self.canvas.setPageSize(waiting[0][1].size)
        self._front(waiting)
        if self.plan.duplex:
            self._back(waiting)

    def _front(self, waiting: list[tuple[CertificateFacts, Look]]) -> None:
        forms = [self._form(facts, look) for facts, look in waiting]
        self._move()
        for number, (facts, look) in enumerate(waiting):
            scale = self._enter(number, look.size)
            self.canvas.doForm(forms[number])
            look.own(self.canvas, facts, grow=1 / scale)
            self._leave()
        self._turn_over()

    def _back(self, waiting: list[tuple[CertificateFacts, Look]]) -> None:
        """Put each back behind its front; where nobody wrote one, the backs stay white."""
        told = [look.back(language_of(one.language)) or self.plan.back for one, look in waiting]
        if not any(told):
            return
        self._move()
        for number, (facts, look) in enumerate(waiting):
            behind, on_its_head = self.grid.behind(number, self.plan.duplex)
            scale = self._enter(behind, look.size, on_its_head=on_its_head)
            draw_back(self.canvas, facts, look.size, told[number], grow=1 / scale)
            self._leave()
        self._turn_over()

    def _form(self, facts: CertificateFacts, look: Look) -> str:
        """Return the name of the shared drawing, which is made when it is first asked for."""
        key = look.key(facts)
        if key not in self._shared:
            self._shared[key] = name = f"fixed{len(self._shared)}"
            self.canvas.beginForm(name, 0, 0, *look.size)
            look.shared(self.canvas, facts, background=self.plan.background)
            self.canvas.endForm()
        return self._shared[key]

    def _move(self) -> None:
        if self.plan.offset_x or self.plan.offset_y:
            tenth = MM / 10
            self.canvas.translate(self.plan.offset_x * tenth, -self.plan.offset_y * tenth)

    def _enter(self, number: int, size: tuple[float, float], *, on_its_head: bool = False) -> float:
        """Go to a cell, in the middle of which a page of a size lies; return how small it is."""
        if self.plan.per_sheet == 1 and not on_its_head:
            return 1.0
        wide, high = self.grid.cell
        scale = min(wide / size[0], high / size[1])
        left, low = self.grid.corner(number)
        self.canvas.saveState()
        self.canvas.translate(left + wide / 2, low + high / 2)
        if on_its_head:
            self.canvas.rotate(180)
        self.canvas.scale(scale, scale)
        self.canvas.translate(-size[0] / 2, -size[1] / 2)
        self._inside = True
        return scale

    _inside = False

    def _leave(self) -> None:
        if self._inside:
            self.canvas.restoreState()
            self._inside = False

    def _turn_over(self) -> None:
        if self.plan.marks and self.plan.per_sheet > 1:
            draw_marks(self.canvas, self.grid)
        self.canvas.showPage()
        if self.as_ever:
            _pack_page(self.canvas)
        self.pages += 1


def _canvas(first: CertificateFacts, out: BinaryIO, size: tuple[float, float], *, old: bool) -> Any:
    language = language_of(first.language)
    if old:
        from reportlab.pdfgen.canvas import Canvas

        from circledesk.documents.fonts import first_font

        font = first_font()
        return Canvas(
            *(out, size), invariant=1, pageCompression=1, lang=language, initialFontName=font
        )
    from circledesk.documents.pdf_file import PdfCanvas

    return PdfCanvas(out, pagesize=size, lang=language, packed=False)


def _describe(canvas: Any, first: CertificateFacts, heading: str, *, alone: bool) -> None:
    canvas.setAuthor(clean(first.team))
    canvas.setCreator("CircleDesk")
    course, learner = clean(first.course), clean(first.learner)
    canvas.setTitle(f"{heading}: {learner}" if alone else f"{heading}: {course}")
    canvas.setSubject(_said(first, "certificate.subject", course=course, learner=first.serial))


def _said(one: CertificateFacts, key: str, **values: object) -> str:
    """Say a sentence in the certificate's language as the program has it."""
    return languages.lasting(language_of(one.language)).said(key).format(**values)


def _attach_badge(canvas: Any, one: CertificateFacts) -> None:
    from circledesk.documents.attachments import attach

    told = _said(one, "certificate.badge", serial=one.serial)
    attach(canvas, badge_file(one.serial), one.badge.encode(), told, "Alternative", one.issued)


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
