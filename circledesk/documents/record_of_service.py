"""A facilitator's record of service: a page to sign, for her appraisal."""

from __future__ import annotations

from typing import Any, BinaryIO

from reportlab.lib.colors import Color
from reportlab.platypus.flowables import Flowable, KeepTogether, Spacer
from reportlab.platypus.tables import Table

from circledesk.documents.flowables import GREY, INK, LINE, Figures, Heading, Words
from circledesk.documents.fonts import first_font
from circledesk.documents.sheet import WIDTH, Sheet, write_sheets
from circledesk.documents.text import draw, prepare, printable
from circledesk.documents.weekly_view import Figure
from circledesk.documents.words import (
    Language,
    count,
    language_of,
    long_date,
    say,
    short_month_day,
)
from circledesk.services.facts.service_record import ServiceCircle, ServiceEvent, ServiceRecord

_GAP = 12.0


def render_record(record: ServiceRecord, out: BinaryIO, language: str = "en") -> None:
    """Write the record; the same record gives the same bytes."""
    speech = language_of(language)
    begun = record.since
    whose = " · ".join(part for part in (record.branch, record.team) if part)
    span = say(
        speech,
        "service.span",
        first=long_date(begun or record.made, speech),
        last=long_date(record.made, speech),
    )
    story: list[Flowable] = [
        Words(say(speech, "service.kind"), 10, colour=GREY),
        Words(record.person, 22, style="sans-bold"),
        Words(whose, 10.5, above=3),
        Words(span, 10.5),
        Spacer(0, 12),
        Figures(_figures(record, speech)),
    ]
    story += _circles(record, speech)
    story += _events(record, speech)
    story.append(KeepTogether([Spacer(0, 30), _Signatures(record, speech)]))
    name = say(speech, "service.name")
    made = say(speech, "register.made", day=long_date(record.made, speech))
    write_sheets(
        story, Sheet(speech, record.team, name, made), out, title=f"{name}: {record.person}"
    )


def _figures(record: ServiceRecord, language: Language) -> list[Figure]:
    told = (
        ("circles", len(record.circles)),
        ("learners", record.learners),
        ("meetings", record.meetings),
        ("certificates", record.certificates),
    )
    stood_in = count(language, "service.stood_in", record.stood_in) if record.stood_in else ""
    return [
        Figure(
            str(number),
            count(language, f"service.{name}", number),
            stood_in if name == "meetings" else "",
        )
        for name, number in told
    ]


def _circles(record: ServiceRecord, language: Language) -> list[Flowable]:
    if not record.circles:
        return [Words(say(language, "service.no_circles"), 9.5, colour=GREY, above=18)]
    keys = ("service.when", "service.circle", "service.came", "service.certified")
    rows = [[Words(say(language, key), 8, colour=GREY) for key in keys]]
    rows += [_circle(one, language) for one in record.circles]
    table = Table(rows, colWidths=[108, WIDTH - 108 - 74 - 74, 74, 74], repeatRows=1)
    table.setStyle(_STYLE)
    return [Heading(say(language, "service.heading_circles"), ""), table]


def _circle(one: ServiceCircle, language: Language) -> list[Any]:
    last = f"{short_month_day(one.last, language)} {one.last.year}"
    first = short_month_day(one.first, language)
    if one.first.year != one.last.year:
        first = f"{first} {one.first.year}"
    held = count(language, "service.held", one.meetings)
    course = one.course if one.course.casefold() != one.name.casefold() else ""
    below = " · ".join(part for part in (course, one.branch, held) if part)
    return [
        Words(f"{first} – {last}", 9),
        [Words(one.name, 9.5, style="sans-bold"), Words(below, 8.5, colour=GREY)],
        Words(str(one.learners), 9.5),
        Words(str(one.certificates), 9.5),
    ]


def _events(record: ServiceRecord, language: Language) -> list[Flowable]:
    if not record.events:
        return []
    rows = [_event(one, language) for one in record.events]
    table = Table(rows, colWidths=[108, WIDTH - 108 - 148, 148])
    table.setStyle([*_STYLE[:-1], ("LINEBELOW", (0, 0), (-1, -1), 0.6, Color(*LINE))])
    return [Heading(say(language, "service.heading_events"), ""), table]


def _event(one: ServiceEvent, language: Language) -> list[Any]:
    day = f"{short_month_day(one.day, language)} {one.day.year}"
    return [
        Words(day, 9),
        Words(one.title, 9.5, style="sans-bold"),
        Words(say(language, f"service.role.{one.role}"), 8.5, colour=GREY),
    ]


_STYLE: list[Any] = [
    ("FONTNAME", (0, 0), (-1, -1), first_font()),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), _GAP),
    ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 3.5),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LINEBELOW", (0, 0), (-1, -1), 0.6, Color(*LINE)),
    ("LINEBELOW", (0, 0), (-1, 0), 0.8, Color(*INK)),
]


class _Signatures(Flowable):  # type: ignore[misc]
    """Two lines to sign: who signs for the team, and the day with a stamp."""

    def __init__(self, record: ServiceRecord, language: Language) -> None:
        super().__init__()
        signs = say(language, "service.for_team", team=record.team)
        self.below = (
            (record.signatory, signs),
            (say(language, "service.date"), ""),
        )

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Take the lines and what stands below them."""
        self.width, self.height = width, 62
        return width, self.height

    def draw(self) -> None:
        """Draw both."""
        half = self.width / 2
        for place, (name, role) in enumerate(self.below):
            left = place * half
            self.canv.setStrokeColorRGB(*INK)
            self.canv.setLineWidth(0.8)
            self.canv.line(left, 28, left + half - 30, 28)
            for y, text, size, colour in ((15, name, 10, INK), (3, role, 8.5, GREY)):
                self.canv.setFillColorRGB(*colour)
                line = prepare(printable(text), "sans")
                fitted = min(size, (half - 30) / line.width) if line.width else size
                draw(self.canv, left, y, line, fitted)
