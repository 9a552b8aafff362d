"""The programme of a day for guests: what comes when, which circles, who speaks."""

from __future__ import annotations

from typing import Any, BinaryIO

from reportlab.lib.colors import Color
from reportlab.platypus.flowables import Flowable, Spacer
from reportlab.platypus.tables import Table

from circledesk.documents.event_words import kind, when, where
from circledesk.documents.flowables import GREY, INK, LINE, Heading, Words
from circledesk.documents.fonts import first_font
from circledesk.documents.ruled import Bullet
from circledesk.documents.sheet import WIDTH, Sheet, write_sheets
from circledesk.documents.words import Language, clock, language_of, say
from circledesk.services.facts.event_guests import DayProgramme

_HOUR = 70.0
_BIG = 14.0


def render_programme(day: DayProgramme, out: BinaryIO, language: str = "en") -> None:
    """Write the programme."""
    speech = language_of(language)
    event = day.event
    story: list[Flowable] = [
        Words(kind(event, speech), 11, colour=GREY),
        Words(event.title, 26, style="sans-bold", rtl=None),
        Words(when(event, speech), 13, above=6),
        Words(where(event, speech), 13, above=2, rtl=None),
        Spacer(0, 22),
        _parts(day, speech),
    ]
    for key, names in (("programme.circles", day.circles), ("programme.speakers", day.speakers)):
        if names:
            story += [Heading(say(speech, key), ""), *(Bullet(name) for name in names)]
    story.append(Words(say(speech, "programme.welcome"), 11, colour=GREY, above=24))
    whose = f"{day.team} · {event.branch}" if event.branch else day.team
    name = say(speech, "programme.day_name")
    write_sheets(story, Sheet(speech, whose, name, ""), out, title=f"{name}: {event.title}")


def _parts(day: DayProgramme, language: Language) -> Flowable:
    if not day.parts:
        return Words(say(language, "programme.none"), 11, colour=GREY)
    rows: list[list[Any]] = [
        [
            Words(clock(part.start, language) if part.start else "", _BIG, colour=GREY),
            [
                Words(part.title, _BIG, rtl=None),
                *([Words(part.lead, 10, colour=GREY, rtl=None)] if part.lead else ()),
            ],
        ]
        for part in day.parts
    ]
    timed = any(part.start for part in day.parts)
    table = Table(
        rows if timed else [[row[1]] for row in rows],
        colWidths=[_HOUR, WIDTH - _HOUR] if timed else [WIDTH],
    )
    table.setStyle(
        [
            ("FONTNAME", (0, 0), (-1, -1), first_font()),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 7),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 8),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LINEABOVE", (0, 0), (-1, 0), 0.8, Color(*INK)),
            ("LINEBELOW", (0, 0), (-1, -1), 0.5, Color(*LINE)),
        ]
    )
    return table
