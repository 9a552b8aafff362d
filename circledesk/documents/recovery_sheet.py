"""The recovery sheet of the team's key: one A4 page, to be typed in again or read from its QR."""

from __future__ import annotations

from typing import Any, BinaryIO

from reportlab.platypus.flowables import Flowable, Spacer

from circledesk.documents.design import MM
from circledesk.documents.flowables import GREY, INK, LINE, Heading, Labelled, Words
from circledesk.documents.qr import qr_code, qr_matrix
from circledesk.documents.sheet import Sheet, write_sheets
from circledesk.documents.text import draw, prepare, printable
from circledesk.documents.words import Language, language_of, long_date, say
from circledesk.services.facts.people import RecoverySheet

_TEXT, _DETAIL = 10.5, 9.0
_SIGNS, _ROW = 17.0, 29.0
_COLUMN, _NUMBER = 76.0, 34.0
_QR = 44 * MM


def render_recovery_sheet(facts: RecoverySheet, out: BinaryIO, language: str = "en") -> None:
    """Write the sheet as PDF."""
    speech = language_of(language)
    made = say(speech, "key.made", date=long_date(facts.made, speech))
    title = say(speech, "key.title", team=facts.team)
    story: list[Flowable] = [
        Words(title, 20, style="sans-bold", rtl=None),
        Words(made, _DETAIL, colour=GREY, above=2),
        Spacer(0, 12),
        Words(say(speech, "key.what"), _TEXT),
        Spacer(0, 6),
        Words(say(speech, "key.danger"), _TEXT, style="sans-bold"),
        Heading(say(speech, "key.typed"), ""),
        _Key(facts.lines),
        Words(say(speech, "key.letters"), _DETAIL, colour=GREY),
        Heading(say(speech, "key.read"), ""),
        _Code(facts.qr_text),
        Heading(say(speech, "key.use"), ""),
        *_ways(speech),
    ]
    sheet = Sheet(speech, facts.team, say(speech, "key.name"), made)
    write_sheets(story, sheet, out, title=f"{say(speech, 'key.name')}: {title}")


def _ways(language: Language) -> list[Flowable]:
    ways: list[Flowable] = []
    for number, key in enumerate(("key.use.hand", "key.use.new", "key.use.words"), 1):
        ways += [Labelled(f"{number}.", Words(say(language, key), _TEXT)), Spacer(0, 5)]
    return ways


class _Key(Flowable):  # type: ignore[misc]
    """The lines, each with its number, its groups in columns, the check sign a little apart."""

    def __init__(self, lines: tuple[str, ...]) -> None:
        super().__init__()
        self.lines = lines

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Take the whole width."""
        self.width, self.height = width, _ROW * len(self.lines) + 8
        return self.width, self.height

    def draw(self) -> None:
        """Draw line below line."""
        for number, line in enumerate(self.lines, 1):
            y = self.height - _ROW * number + 6
            self._line(str(number), line.split(), y)

    def _line(self, number: str, groups: list[str], y: float) -> None:
        canvas: Any = self.canv
        canvas.setFillColorRGB(*GREY)
        draw(canvas, 0, y, prepare(printable(number), "sans"), _DETAIL)
        canvas.setFillColorRGB(*INK)
        for at, group in enumerate(groups):
            left = _NUMBER + at * _COLUMN
            draw(canvas, left, y, prepare(printable(group), "sans-bold"), _SIGNS)
        canvas.setStrokeColorRGB(*LINE)
        canvas.setLineWidth(0.5)
        canvas.line(_NUMBER, y - 7, _NUMBER + _COLUMN * len(groups), y - 7)


class _Code(Flowable):  # type: ignore[misc]
    """The QR of the key."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.matrix = qr_matrix(text)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Take its own height."""
        return width, _QR

    def draw(self) -> None:
        """Draw it at the left margin."""
        self.canv.setFillColorRGB(0, 0, 0)
        self.canv.addLiteral(qr_code(self.matrix, -8, 0, _QR))
