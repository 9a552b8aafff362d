"""The regional-meeting pack on A4: agenda, each library's page, lines to write on, who is here."""

from __future__ import annotations

from typing import BinaryIO

from reportlab.platypus.flowables import CondPageBreak, Flowable, PageBreak, Spacer

from circledesk.documents.event_sheet import lines_left
from circledesk.documents.event_words import kind, when, where
from circledesk.documents.flowables import GREY, Figures, Heading, Words
from circledesk.documents.people_table import people_table
from circledesk.documents.regional_parts import agenda_table, blank_lines, branch_story, steps_table
from circledesk.documents.sheet import Sheet, write_sheets
from circledesk.documents.weekly_view import Figure
from circledesk.documents.words import Language, count, decimal, language_of, long_date, say
from circledesk.services.facts.regional import RegionalPack

_TEXT = 10.5
_STRATEGIES = 11
"""Lines to write on."""
_HEAD = 40.0
"""What the heading above the list of people takes."""


def render_pack(pack: RegionalPack, out: BinaryIO, language: str = "en") -> None:
    """Write the pack."""
    speech = language_of(language)
    story = _first_page(pack, speech)
    for branch in pack.branches:
        story += branch_story(branch, speech)
    story += [PageBreak(), *_strategies(speech), *_people(pack, speech)]
    name = say(speech, "regional.pack")
    made = say(speech, "event.as_of", day=long_date(pack.made_on, speech))
    sheet = Sheet(speech, pack.team, name, made)
    write_sheets(story, sheet, out, title=f"{name}: {pack.event.title}")


def _first_page(pack: RegionalPack, language: Language) -> list[Flowable]:
    event = pack.event
    region = say(language, "regional.region", region=event.region) if event.region else ""
    first, last = (long_date(day, language) for day in (pack.first, pack.last))
    texts = [when(event, language), where(event, language), region]
    return [
        Words(kind(event, language), _TEXT, colour=GREY),
        Words(event.title, 20, style="sans-bold"),
        *(Words(text, _TEXT, above=2) for text in texts if text),
        Words(say(language, "regional.span", first=first, last=last), 9, colour=GREY, above=4),
        Spacer(0, 10),
        Figures(_figures(pack, language)),
        Heading(say(language, "regional.agenda"), say(language, "regional.agenda_aside")),
        agenda_table(pack.agenda, language),
    ]


def _figures(pack: RegionalPack, language: Language) -> tuple[Figure, ...]:
    branches, circles = len(pack.branches), pack.circles
    average = pack.average
    came = "regional.came" if average is not None else "regional.came_unknown"
    return (
        Figure(str(branches), count(language, "regional.branches", branches),
               count(language, "regional.written", pack.written)),
        Figure(str(circles), count(language, "regional.circles", circles),
               count(language, "regional.held", pack.held)),
        Figure(str(pack.learners), count(language, "regional.learners", pack.learners), ""),
        Figure("–" if average is None else decimal(average, language), say(language, came), ""),
    )  # fmt: skip


def _strategies(language: Language) -> list[Flowable]:
    aside = say(language, "regional.strategies_aside")
    return [
        Heading(say(language, "regional.strategies"), aside),
        blank_lines(_STRATEGIES),
        Heading(say(language, "regional.next_steps"), ""),
        steps_table(language),
    ]


def _people(pack: RegionalPack, language: Language) -> list[Flowable]:
    blanks = lines_left(len(pack.people), _HEAD)
    return [
        PageBreak(),
        Heading(say(language, "event.people"), ""),
        CondPageBreak(60),
        people_table(pack.people, blanks, language),
    ]
