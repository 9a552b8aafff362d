"""Names and addresses on sheets of labels, or as badges to cut out of plain paper."""

from __future__ import annotations

from typing import Any, BinaryIO

from reportlab.lib.pagesizes import A4

from circledesk.documents.design import MM
from circledesk.documents.flowables import GREY
from circledesk.documents.label_sheets import LabelSheet
from circledesk.documents.one_page import cut_line, write_pages
from circledesk.documents.stack import Part, stacked
from circledesk.documents.words import language_of, say
from circledesk.errors import InvalidValue
from circledesk.said import said
from circledesk.services.facts.event_papers import Tag, Tags

_INNER = 3.5 * MM
"""White inside a label: sheets are never fed quite straight."""
_EDGE = 6 * MM
"""White at the page's edge, which old printers do not reach."""
_NAME, _BADGE, _BELOW, _ADDRESS = 17, 26, 10, 11


def render_labels(
    tags: Tags, out: BinaryIO, sheet: LabelSheet, language: str = "en", *, first: int = 1
) -> int:
    """Write labels, the first on label `first` of a sheet that was begun; return the pages.

    InvalidValue where the sheet has no such label.
    """
    if not 1 <= first <= sheet.count:
        raise InvalidValue(
            said("The sheet has {count} labels.", count=sheet.count),
            said("Begin with one from 1 to {count}.", count=sheet.count),
            field="first",
        )
    speech = language_of(language)
    places = [(number // sheet.count, number % sheet.count, tag)
              for number, tag in enumerate(tags.tags, first - 1)]  # fmt: skip
    pages = places[-1][0] + 1 if places else 0

    def draw(canvas: Any, page: int) -> None:
        if sheet.cut:
            _cuts(canvas, sheet)
        for _, place, tag in (one for one in places if one[0] == page):
            _Label(canvas, sheet, place).draw(tag, tags)

    kind = "labels.addresses" if tags.address else "labels.badges" if sheet.cut else "labels.title"
    title = say(speech, kind)
    title = f"{title}: {tags.about}" if tags.about else title
    write_pages(draw, out, pages, title=title, author=tags.team, language=speech)
    return pages


class _Label:
    """The white of one label."""

    def __init__(self, canvas: Any, sheet: LabelSheet, place: int) -> None:
        x, top = sheet.corner(place)
        self.canvas, self.badge = canvas, sheet.cut
        self.x = max(x + _INNER, _EDGE)
        self.top = min(top - _INNER, A4[1] - _EDGE)
        self.width = min(x + sheet.width * MM - _INNER, A4[0] - _EDGE) - self.x
        self.height = self.top - max(top - sheet.height * MM + _INNER, _EDGE)

    def draw(self, tag: Tag, tags: Tags) -> None:
        """Draw a name in the middle with smaller lines below, or an address from the left."""
        parts = _address(tag) if tags.address else self._name(tag)
        stack = stacked(parts, self.width, self.height - self._foot(tags))
        middle = self.top - (self.height - self._foot(tags) - stack.height) / 2
        stack.draw(self.canvas, self.x, middle, middle=not tags.address)
        if self._foot(tags):
            team = stacked([Part(tags.team, 8, colour=GREY)], self.width, 11)
            bottom = self.top - self.height + team.height
            team.draw(self.canvas, self.x, bottom, middle=True)

    def _name(self, tag: Tag) -> list[Part]:
        size = _BADGE if self.badge else _NAME
        below = [Part(line, _BELOW + 2 * self.badge, above=4) for line in tag.lines]
        return [Part(tag.name, size, "sans-bold"), *below]

    def _foot(self, tags: Tags) -> float:
        return 16 if self.badge and not tags.address else 0


def _address(tag: Tag) -> list[Part]:
    return [Part(tag.name, _ADDRESS, "sans-bold"), *(Part(line, _ADDRESS) for line in tag.lines)]


def _cuts(canvas: Any, sheet: LabelSheet) -> None:
    """Draw the lines to cut along: a light frame round each."""
    for place in range(sheet.count):
        x, top = sheet.corner(place)
        right, bottom = x + sheet.width * MM, top - sheet.height * MM
        row, column = divmod(place, sheet.columns)
        cut_line(canvas, x, bottom, right, bottom)
        cut_line(canvas, right, bottom, right, top)
        if not row:
            cut_line(canvas, x, top, right, top)
        if not column:
            cut_line(canvas, x, bottom, x, top)
