"""The register of certificates: who has which, when she collected it, and room to sign."""

from __future__ import annotations

from typing import Any, BinaryIO

from reportlab.lib.colors import Color
from reportlab.platypus.flowables import Flowable, Spacer
from reportlab.platypus.tables import Table

from circledesk.documents.flowables import GREY, INK, LINE, Words
from circledesk.documents.fonts import first_font
from circledesk.documents.people_table import Fitted
from circledesk.documents.sheet import WIDTH, Sheet, write_sheets
from circledesk.documents.words import Language, count, language_of, long_date, say
from circledesk.services.facts.ceremony import CertificateRegister, RegisterRow

_ROW, _HEAD = 31.0, 18.0
_WIDTHS = (22.0, 122.0, 166.0, 90.0)
_GAP = 8.0


class Struck(Fitted):
    """Texts that are struck through: the certificate is void."""

    def draw(self) -> None:
        """Draw the texts, and a line through each of theirs."""
        super().draw()
        self.canv.setStrokeColorRGB(*INK)
        self.canv.setLineWidth(0.7)
        y = (self.height + sum(block.height for block, _ in self.blocks)) / 2
        for block, _ in self.blocks:
            for line in block.lines:
                y -= block.leading
                middle = y + block.size * 0.55
                self.canv.line(0, middle, min(self.width, line.width * block.size), middle)


def render_register(register: CertificateRegister, out: BinaryIO, language: str = "en") -> None:
    """Write the register, in the order of the ceremony; the same register gives the same bytes."""
    speech = language_of(language)
    stands = sum(row.state == "issued" for row in register.rows)
    told = count(speech, "register.issued", stands)
    if stands:
        told += " " + count(speech, "register.waiting", register.open)
    story: list[Flowable] = [
        Words(say(speech, "register.kind"), 10, colour=GREY),
        Words(register.title, 20, style="sans-bold"),
        Words(register.branch, 10.5, above=3),
        Words(told, 10.5),
        Words(say(speech, "register.sign"), 9, colour=GREY, above=6),
        Spacer(0, 10),
        _table(register, speech),
    ]
    name = say(speech, "register.name")
    made = say(speech, "register.made", day=long_date(register.made, speech))
    sheet = Sheet(speech, register.team, name, made)
    write_sheets(story, sheet, out, title=f"{name}: {register.title}")


def _table(register: CertificateRegister, language: Language) -> Table:
    keys = ("", "register.number", "register.learner", "register.collected", "register.signature")
    head = [Words(say(language, key) if key else "", 8, colour=GREY) for key in keys]
    rows = [_row(row, register, language) for row in register.rows]
    table = Table(
        [head, *rows],
        colWidths=[*_WIDTHS, WIDTH - sum(_WIDTHS)],
        rowHeights=[_HEAD] + [_ROW] * len(rows),
        repeatRows=1,
    )
    void = [place for place, row in enumerate(register.rows, 1) if row.state == "void"]
    table.setStyle([*_STYLE, *(("SPAN", (3, place), (4, place)) for place in void)])
    return table


_STYLE: list[Any] = [
    ("FONTNAME", (0, 0), (-1, -1), first_font()),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), _GAP),
    ("TOPPADDING", (0, 0), (-1, -1), 0),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
    ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
    ("LINEBELOW", (0, 0), (-1, 0), 0.8, Color(*INK)),
    ("LINEBELOW", (0, 1), (-1, -1), 0.6, Color(*LINE)),
]


def _row(row: RegisterRow, register: CertificateRegister, language: Language) -> list[Flowable]:
    name = row.learner or say(language, "register.erased")
    below = row.circle if row.circle != register.title else ""
    if row.state == "void":
        key = "register.void" if row.successor else "register.void_only"
        told = say(language, key, serial=row.successor)
        return [
            Fitted([], _ROW),
            Struck([(row.serial, 9, INK)], _ROW),
            Struck([(name, 10.5, GREY)], _ROW),
            Fitted([(told, 8, GREY)], _ROW),
            Fitted([], _ROW),
        ]
    day = long_date(row.collected, language) if row.collected else ""
    by = say(language, "register.by", name=row.collected_by) if row.collected_by else ""
    return [
        Fitted([(str(row.number), 9, GREY)], _ROW),
        Fitted([(row.serial, 9, INK)], _ROW),
        Fitted([(name, 10.5, INK), (below, 8, GREY)], _ROW),
        Fitted([(day, 8.5, INK), (by, 8, GREY)], _ROW),
        Fitted([], _ROW),
    ]
