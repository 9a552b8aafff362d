"""The branches beside one another on paper: a bar each, a table of topics, what they share."""

from __future__ import annotations

from typing import BinaryIO

from reportlab.lib.colors import Color
from reportlab.platypus.flowables import Flowable, Spacer
from reportlab.platypus.tables import Table

from circledesk.documents.charts import BarRow, Bars
from circledesk.documents.flowables import GREY, LINE, Words
from circledesk.documents.fonts import first_font
from circledesk.documents.report_parts import DETAIL, TEXT, section, table
from circledesk.documents.sheet import WIDTH, Sheet, write_sheets
from circledesk.documents.text import apart, clean, draw, printable
from circledesk.documents.words import Language, language_of, listed, long_date, say
from circledesk.documents.wrap import LEADING, fit
from circledesk.services.facts.gathering import Form, SiteComparison, SiteRow, in_language

_NAME, _GAP = 0.22, 5
_NONE = "–"


def render_comparison(
    told: SiteComparison, form: Form, out: BinaryIO, language: str = "en"
) -> None:
    """Write the comparison; branches that have not answered are named, and have no bar."""
    speech = language_of(language)
    name = say(speech, "gather.compare")
    story: list[Flowable] = [
        Words(name, 20, style="sans-bold"),
        Words(say(speech, "gather.rule"), TEXT, colour=GREY, above=2),
        Spacer(0, 10),
    ]
    if told.answered:
        story += [_bars(told), *_table(told, form, speech)]
    story += [*_shared(told, form, speech), *_silent(told, speech)]
    made = say(speech, "gather.made", day=long_date(told.made_on, speech))
    sheet = Sheet(speech, clean(told.team), name, made)
    write_sheets(story, sheet, out, title=f"{name}: {clean(told.team)}")


def _bars(told: SiteComparison) -> Flowable:
    rows = [BarRow(apart(row.branch), row.total, str(row.total)) for row in told.answered]
    return Bars(rows, most=100)


def _table(told: SiteComparison, form: Form, language: Language) -> list[Flowable]:
    heads = [say(language, "gather.total")]
    heads += [in_language(topic.title, language) for topic in form.topics]
    rows: list[list[Flowable]] = [
        [Words(say(language, "gather.branch"), DETAIL, colour=GREY), *map(_Head, heads)]
    ]
    rows += [_line(row) for row in told.answered]
    share = WIDTH * (1 - _NAME) / len(heads)
    made = Table(rows, colWidths=[WIDTH * _NAME, *[share] * len(heads)], repeatRows=1)
    made.setStyle(
        [
            ("FONTNAME", (0, 0), (-1, -1), first_font()),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), _GAP),
            ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 2.5),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LINEBELOW", (0, 0), (-1, -1), 0.5, Color(*LINE)),
        ]
    )
    return [*section(say(language, "gather.topics")), made]


class _Head(Flowable):  # type: ignore[misc]
    """A heading at the right of a narrow column, which shrinks before it breaks."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = printable(text)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Take one line."""
        self.block = fit(self.text, "sans", (DETAIL, 5), width, 1)
        self.width, self.height = width, DETAIL * LEADING
        return self.width, self.height

    def draw(self) -> None:
        """Draw it at the right."""
        self.canv.setFillColorRGB(*GREY)
        left = self.width - self.block.width
        draw(self.canv, left, DETAIL * 0.27, self.block.lines[0], self.block.size)


def _line(row: SiteRow) -> list[Flowable]:
    figures = [_NONE if one is None else str(one) for one in row.scores.values()]
    total = Words(
        _NONE if row.total is None else str(row.total), TEXT, style="sans-bold", right=True
    )
    cells = [Words(one, TEXT, right=True) for one in figures]
    return [Words(row.branch, TEXT), total, *cells]


def _shared(told: SiteComparison, form: Form, language: Language) -> list[Flowable]:
    """Return the interests that two branches or more named, with their names."""
    options = {one.key: one for question in form.questions for one in question.options}
    lines = [
        (in_language(options[one.key].words, language), listed(one.branches, language))
        for one in told.interests
        if len(one.branches) > 1
    ]
    if not lines:
        return []
    heads = [say(language, "gather.interest"), say(language, "gather.branches")]
    return [*section(say(language, "gather.shared")), table(heads, lines, [0.32, 0.68], 0)]


def _silent(told: SiteComparison, language: Language) -> list[Flowable]:
    if not told.silent:
        return []
    names = listed([apart(row.branch) for row in told.silent], language)
    said = Words(say(language, "gather.silent", branches=names), TEXT)
    note = Words(say(language, "gather.silent_how"), DETAIL, colour=GREY, above=2)
    return [Spacer(0, 12), said, note]
