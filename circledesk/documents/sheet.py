"""The family of routine sheets: A4, one header, one footer, page x of y, a 12 mm safe area."""

from __future__ import annotations

from typing import Any, BinaryIO

from reportlab.lib.pagesizes import A4
from reportlab.platypus.doctemplate import BaseDocTemplate, PageTemplate
from reportlab.platypus.flowables import Flowable
from reportlab.platypus.frames import Frame

from circledesk.documents.design import MM
from circledesk.documents.flowables import GREY, LINE
from circledesk.documents.pdf_file import PdfCanvas
from circledesk.documents.text import draw, prepare, printable
from circledesk.documents.words import Language, say
from circledesk.documents.wrap import fit

MARGIN = 15 * MM
TOP, BOTTOM = 25 * MM, 23 * MM
WIDTH = A4[0] - 2 * MARGIN


class Sheet:
    """What stands on every page of a report."""

    def __init__(self, language: Language, team: str, name: str, made: str) -> None:
        self.language = language
        self.left = printable(say(language, "paper.team", team=team))
        self.name, self.made = printable(name), printable(made)

    def draw(self, canvas: Any, page: int, pages: int) -> None:
        """Draw header and footer."""
        counted = say(self.language, "paper.page", page=page, pages=pages)
        self.draw_head(canvas)
        self._line(canvas, 17 * MM, -11, self.made, counted)

    def draw_head(self, canvas: Any) -> None:
        """Draw the header alone, where a paper's foot is its own."""
        self._line(canvas, A4[1] - 17 * MM, 6, self.left, self.name)

    def _line(self, canvas: Any, y: float, text: float, left: str, right: str) -> None:
        canvas.setStrokeColorRGB(*LINE)
        canvas.setLineWidth(0.6)
        canvas.line(MARGIN, y, A4[0] - MARGIN, y)
        canvas.setFillColorRGB(*GREY)
        end = prepare(right, "sans")
        draw(canvas, A4[0] - MARGIN - end.width * 8, y + text, end, 8)
        room = WIDTH - end.width * 8 - 12
        block = fit(left, "sans", (8, 5), room, 1)
        draw(canvas, MARGIN, y + text, block.lines[0], block.size)


def write_sheets(story: list[Flowable], sheet: Sheet, out: BinaryIO, *, title: str) -> None:
    """Lay out the story and write it as PDF; the same story gives the same bytes."""

    class Numbered(PdfCanvas):
        """Keeps the pages back until their number is known."""

        def __init__(self, *args: Any, **kwargs: Any) -> None:
            super().__init__(*args, **kwargs)
            self.kept: list[dict[str, Any]] = []

        def showPage(self) -> None:
            self.kept.append(dict(self.__dict__))
            self._startPage()

        def save(self) -> None:
            for page, state in enumerate(self.kept, 1):
                self.__dict__.update(state)
                sheet.draw(self, page, len(self.kept))
                super().showPage()
            super().save()

    document = BaseDocTemplate(
        out,
        pagesize=A4,
        title=title,
        author=sheet.left,
        creator="CircleDesk",
        lang=sheet.language,
    )
    frame = Frame(
        MARGIN,
        BOTTOM,
        WIDTH,
        A4[1] - TOP - BOTTOM,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )
    document.addPageTemplates([PageTemplate(frames=[frame])])
    document.build(story, canvasmaker=Numbered)
