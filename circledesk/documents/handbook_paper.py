"""The handbook as a paper: cover, contents with page numbers, its pages; or one page alone.

Read on a screen, its contents and its references lead to their pages.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, BinaryIO

from reportlab.lib.colors import Color
from reportlab.lib.utils import ImageReader
from reportlab.platypus.doctemplate import PageBreak
from reportlab.platypus.flowables import CondPageBreak, Flowable, KeepTogether, Spacer
from reportlab.platypus.tables import Table

from circledesk import __version__
from circledesk.documents.flowables import GREY, LINE, Words
from circledesk.documents.fonts import first_font
from circledesk.documents.handbook import HandbookPage, handbook, languages, page_of
from circledesk.documents.handbook_pictures import picture_file
from circledesk.documents.handbook_places import Leading, Place, Placed, mark
from circledesk.documents.markdown import Block, Run, blocks
from circledesk.documents.rich import Rich
from circledesk.documents.sheet import WIDTH, Sheet, write_sheets
from circledesk.documents.words import Language, language_of, say

_TEXT, _CELL, _TITLE = 10.0, 9.0, 20.0
_HEADINGS = {"2": 13.0, "3": 11.0}
_INDENT = 18.0
_PIXEL = 0.42
"""Width of a picture's pixel in pt, where the page is wide enough."""
_TALLEST = 270.0
_ABOVE = 110.0
"""Room for a page's title and first lines: its first picture stays with them."""
_PROGRAM = "CircleDesk"
Pages = Mapping[str, int]
"""On which page of the paper each page of the handbook begins, by its key."""


def render_handbook(out: BinaryIO, language: str = "en", key: str = "") -> None:
    """Write the handbook as PDF, or the one page of a key."""
    speech = language_of(language)
    if key:
        page = page_of(language, key)
        _write(_page(page, {}, speech), out, speech, page.title)
        return
    known: Pages = {}
    while (
        begun := _lay_out(_drafts(_whole(language, speech, known)), io.BytesIO(), speech)
    ) != known:
        known = begun
    _lay_out(_whole(language, speech, known), out, speech)


def _lay_out(story: list[Flowable], out: BinaryIO, speech: Language) -> Pages:
    """Write all of it; return where each page of the handbook came to begin."""
    places = [one.place for one in story if isinstance(one, Placed)]
    _write(story, out, speech, "", places)
    return {one.name: one.page for one in places if one.begins}


def _drafts(story: list[Flowable]) -> list[Flowable]:
    """Leave pictures white while only the numbers of pages are looked for: they take time."""
    for one in story:
        if isinstance(one, _Picture):
            one.white = True
    return story


def _write(
    story: list[Flowable],
    out: BinaryIO,
    language: Language,
    title: str,
    places: Sequence[Place] = (),
) -> None:
    name = say(language, "handbook.name")
    sheet = Sheet(language, _PROGRAM, title or name, f"{_PROGRAM} {__version__}")
    if not title:
        sheet = _Covered(language, _PROGRAM, name, f"{_PROGRAM} {__version__}")
        sheet.places = places
    write_sheets(story, sheet, out, title=f"{_PROGRAM}: {title or name}")


class _Covered(Sheet):
    """Its first page is a cover: nothing at its head and foot. `places` are listed beside it."""

    places: Sequence[Place] = ()

    def draw(self, canvas: Any, page: int, pages: int) -> None:
        """Draw header and footer from the second page on; bind the page's places."""
        if page > 1:
            super().draw(canvas, page, pages)
        else:
            canvas.showOutline()
        mark(canvas, self.places, page)


class _Picture(Flowable):  # type: ignore[misc]
    """A picture, and what is on it below: never parted."""

    def __init__(self, file: Path, told: str) -> None:
        super().__init__()
        self.file, self.told, self.white = file, Words(told, 8, colour=GREY), False
        self.spaceBefore = self.spaceAfter = 8

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Take a share of the page, in the picture's shape."""
        wide, tall = ImageReader(str(self.file)).getSize()
        scale = min(_PIXEL, width / wide, _TALLEST / tall)
        self.drawn = wide * scale, tall * scale
        self.below = self.told.wrap(width, height)[1] + 3
        return width, self.drawn[1] + self.below

    def draw(self) -> None:
        """Draw both."""
        if not self.white:
            self.canv.drawImage(str(self.file), 0, self.below, *self.drawn)
        self.told.drawOn(self.canv, 0, 0)


def _whole(language: str, speech: Language, known: Pages) -> list[Flowable]:
    story = [*_cover(language, speech), PageBreak(), *_contents(language, speech, known)]
    for page in handbook(language):
        start = PageBreak() if page.key == "start" else CondPageBreak(_TALLEST + _ABOVE)
        story += [start, *_page(page, known, speech)]
    return story


def _cover(language: str, speech: Language) -> list[Flowable]:
    told = [say(speech, "handbook.about")]
    if language not in languages():
        told.append(say(speech, "handbook.english"))
    return [
        Spacer(0, 190),
        Words(_PROGRAM, 40, style="serif-bold"),
        Words(say(speech, "handbook.name"), 24, style="serif", above=8),
        Spacer(0, 30),
        *(Words(line, 12, colour=GREY, above=6) for line in told),
        Words(f"{_PROGRAM} {__version__}", 10, colour=GREY, above=24),
    ]


def _contents(language: str, speech: Language, known: Pages) -> list[Flowable]:
    rows = [
        [
            Leading(text, _CELL, page.key if known else "", right=right)
            for text, right in ((page.title, False), (str(known.get(page.key, "")), True))
        ]
        for page in handbook(language)
    ]
    table = Table(rows, colWidths=[WIDTH - 60, 60])
    table.setStyle(
        [*_RULED, ("TOPPADDING", (0, 0), (-1, -1), 1), ("BOTTOMPADDING", (0, 0), (-1, -1), 2)]
    )
    return [Words(say(speech, "handbook.contents"), _TITLE, style="sans-bold"), Spacer(0, 8), table]


def _page(page: HandbookPage, known: Pages, language: Language) -> list[Flowable]:
    parts = [
        _part(block, known, language) if block.kind != "heading" else _heading(block, page, number)
        for number, block in enumerate(blocks(page.text))
    ]
    title = Placed(Place(page.key, page.title, 0), _TITLE, above=30)
    return [title, Spacer(0, 6), *_headed(parts)]


def _heading(block: Block, page: HandbookPage, number: int) -> Placed:
    words = "".join(run.text for run in block.runs)
    place = Place(f"{page.key}/{number}", words, int(block.mark) - 1)
    return Placed(place, _HEADINGS.get(block.mark, 10), above=12)


def _headed(parts: list[Flowable]) -> list[Flowable]:
    """Keep each heading with what follows it, where that is no table."""
    story: list[Flowable] = []
    for part in parts:
        if isinstance(part, Words):
            story.append(CondPageBreak(90))
        story.append(part)
    return story


def _part(block: Block, known: Pages, language: Language) -> Flowable:
    if block.kind == "table":
        return _table(block, known, language)
    if block.kind == "picture":
        told = "".join(run.text for run in block.runs)
        return _Picture(picture_file(block.mark), told)
    if block.kind == "code":
        return KeepTogether([Rich((run,), _CELL, indent=_INDENT) for run in block.runs])
    mark = {"-": "•", "*": "•"}.get(block.mark, block.mark)
    part = Rich(
        _linked(block.runs, known, language), _TEXT, mark=mark, indent=_INDENT if mark else 0
    )
    part.spaceBefore = 3 if mark else 6
    return part


def _linked(told: tuple[Run, ...], known: Pages, language: Language) -> list[Run]:
    """Let each link lead, and say behind it to which page; nowhere where that is not known."""
    found: list[Run] = []
    for run in told:
        key = run.to.removesuffix(".md").lstrip("0123456789-")
        if page := known.get(key):
            beside = f" ({say(language, 'handbook.page', page=page)})"
            found += [Run(run.text, run.look, key), Run(beside, run.look, key)]
        else:
            found.append(Run(run.text, run.look))
    return found


def _table(block: Block, known: Pages, language: Language) -> Flowable:
    rows: list[list[Flowable]] = [
        [Rich(_linked(cell, known, language), _CELL) for cell in line] for line in block.rows[1:]
    ]
    head: list[Flowable] = [
        Words("".join(run.text for run in cell), 8, colour=GREY) for cell in block.rows[0]
    ]
    table = Table(
        [head, *rows], colWidths=[WIDTH * share for share in _shares(block)], repeatRows=1,
        spaceBefore=8, spaceAfter=6,
    )  # fmt: skip
    table.setStyle(_RULED)
    return table


def _shares(block: Block) -> list[float]:
    """Give columns room by the length of what stands in them, none less than a seventh."""
    columns = range(len(block.rows[0]))
    long = [
        sum(len(run.text) for line in block.rows for run in (*line, *[()] * 9)[at]) ** 0.7
        for at in columns
    ]
    least = sum(long) / 5
    wide = [max(one, least) for one in long]
    return [one / sum(wide) for one in wide]


_RULED: list[Any] = [
    ("FONTNAME", (0, 0), (-1, -1), first_font()),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 8),
    ("TOPPADDING", (0, 0), (-1, -1), 2.5),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LINEBELOW", (0, 0), (-1, -1), 0.5, Color(*LINE)),
]
