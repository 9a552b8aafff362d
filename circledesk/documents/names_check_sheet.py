"""Names as they will stand on certificates, large, to be read and initialled before printing."""

from __future__ import annotations

from typing import Any, BinaryIO

from reportlab.lib.colors import Color
from reportlab.platypus.flowables import Flowable, Spacer
from reportlab.platypus.tables import Table

from circledesk.documents.flowables import GREY, INK, LINE, Words
from circledesk.documents.fonts import first_font
from circledesk.documents.people_table import Fitted
from circledesk.documents.sheet import WIDTH, Sheet, write_sheets
from circledesk.documents.words import Language, language_of, long_date, say
from circledesk.services.facts.ceremony import NamesCheck

_ROW, _HEAD = 39.0, 18.0
_WIDTHS = (24.0, 280.0, 80.0)
_GAP = 8.0


def render_names_check(check: NamesCheck, out: BinaryIO, language: str = "en") -> None:
    """Write the sheet: what is wrong is written beside the name, and put right before issuing."""
    speech = language_of(language)
    story: list[Flowable] = [
        Words(say(speech, "names.kind"), 10, colour=GREY),
        Words(check.title, 20, style="sans-bold"),
        Words(check.branch, 10.5, above=3),
        Words(say(speech, "names.how"), 10, above=6),
        Spacer(0, 10),
        _table(check, speech),
    ]
    name = say(speech, "names.name")
    made = say(speech, "register.made", day=long_date(check.made, speech))
    write_sheets(story, Sheet(speech, check.team, name, made), out, title=f"{name}: {check.title}")


def _table(check: NamesCheck, language: Language) -> Table:
    keys = ("", "names.learner", "names.initials", "names.note")
    head = [Words(say(language, key) if key else "", 8, colour=GREY) for key in keys]
    rows = [
        _row(number, name, circle if circle != check.title else "")
        for number, (_, name, circle) in enumerate(check.names, 1)
    ]
    table = Table(
        [head, *rows],
        colWidths=[*_WIDTHS, WIDTH - sum(_WIDTHS)],
        rowHeights=[_HEAD] + [_ROW] * len(rows),
        repeatRows=1,
    )
    table.setStyle(_STYLE)
    return table


_STYLE: list[Any] = [
    ("FONTNAME", (0, 0), (-1, -1), first_font()),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("LEFTPADDING", (2, 1), (-1, -1), 6),
    ("RIGHTPADDING", (0, 0), (-1, -1), _GAP),
    ("TOPPADDING", (0, 0), (-1, -1), 0),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
    ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
    ("LINEBELOW", (0, 0), (-1, 0), 0.8, Color(*INK)),
    ("LINEBELOW", (0, 1), (-1, -1), 0.6, Color(*LINE)),
    ("LINEBEFORE", (2, 1), (-1, -1), 0.6, Color(*LINE)),
]


def _row(number: int, name: str, circle: str) -> list[Flowable]:
    return [
        Fitted([(str(number), 9, GREY)], _ROW),
        Fitted([(name, 17, INK), (circle, 8, GREY)], _ROW),
        Fitted([], _ROW),
        Fitted([], _ROW),
    ]
