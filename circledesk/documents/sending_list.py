"""Who gets a paper: partners and groups with their contacts, and a box to tick for each."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import BinaryIO

from reportlab.platypus.flowables import Flowable, Spacer

from circledesk.documents.flowables import GREY, Words
from circledesk.documents.report_parts import TEXT, table
from circledesk.documents.sheet import Sheet, write_sheets
from circledesk.documents.text import apart, clean
from circledesk.documents.words import language_of, long_date, say
from circledesk.services.facts.partners import PartnerRow

_SHARES = (0.32, 0.22, 0.36, 0.1)
_BOX = 11
_KEYS = ("partner", "contact", "ways", "given")


def render_sending_list(
    rows: Sequence[PartnerRow],
    out: BinaryIO,
    language: str = "en",
    *,
    team: str,
    where: str,
    day: date,
) -> None:
    """Write the list; `where` is whose partners they are."""
    chosen = language_of(language)
    name = say(chosen, "sending.name")
    story: list[Flowable] = [
        Words(say(chosen, "sending.title"), 18, style="sans-bold"),
        Words(say(chosen, "sending.how", where=apart(where)), TEXT, colour=GREY, above=3),
    ]
    if rows:
        heads = [say(chosen, f"sending.{key}") for key in _KEYS]
        story.append(Spacer(0, 8))
        story.append(table(heads, [_line(row) for row in rows], _SHARES, 1))
    else:
        story.append(Words(say(chosen, "sending.none"), TEXT, above=12))
    made = long_date(day, chosen)
    write_sheets(
        story, Sheet(chosen, clean(team), name, made), out, title=f"{name}: {clean(where)}"
    )


class _Box(Flowable):  # type: ignore[misc]
    """A box to tick, at the right."""

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Take the column's width."""
        self.width = width
        return width, _BOX

    def draw(self) -> None:
        """Draw it."""
        self.canv.setLineWidth(0.8)
        self.canv.setStrokeColorRGB(*GREY)
        self.canv.rect(self.width - _BOX, 0, _BOX, _BOX)


def _line(row: PartnerRow) -> tuple[str, str, str, Flowable]:
    ways = ", ".join(clean(part) for part in (row.phone, row.email, row.place) if part)
    return (apart(row.name), clean(row.contact), ways, _Box())
