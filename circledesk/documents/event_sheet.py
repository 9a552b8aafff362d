"""The attendance sheet of a workshop or another event: who is expected signs, others add a line."""

from __future__ import annotations

from typing import BinaryIO

from reportlab.lib.pagesizes import A4
from reportlab.platypus.flowables import Flowable, Spacer

from circledesk.documents.event_words import kind, when, where
from circledesk.documents.flowables import GREY, Words
from circledesk.documents.people_table import HEAD, ROW, people_table
from circledesk.documents.sheet import BOTTOM, TOP, WIDTH, Sheet, write_sheets
from circledesk.documents.words import Language, language_of, long_date, say
from circledesk.services.facts.event_papers import EventPaper

_LEAST = 5
"""Empty lines there are at least."""
_ROOM = A4[1] - TOP - BOTTOM


def render_attendance(paper: EventPaper, out: BinaryIO, language: str = "en") -> None:
    """Write the sheet; empty lines fill its last page."""
    speech = language_of(language)
    story = _head(paper, speech)
    used = sum(part.wrap(WIDTH, _ROOM)[1] + part.getSpaceBefore() for part in story)
    blanks = lines_left(len(paper.people), used)
    story.append(people_table(paper.people, blanks, speech))
    name = say(speech, "event.attendance")
    made = say(speech, "event.made", day=long_date(paper.made_on, speech))
    whose = f"{paper.team} · {paper.event.branch}" if paper.event.branch else paper.team
    sheet = Sheet(speech, whose, name, made)
    write_sheets(story, sheet, out, title=f"{name}: {paper.event.title}")


def lines_left(people: int, used: float) -> int:
    """Return how many empty lines fill the last page below so many names, five at least."""
    first = int((_ROOM - used - HEAD) // ROW)
    more = int((_ROOM - HEAD) // ROW)
    wanted = people + _LEAST
    if wanted <= first:
        return first - people
    pages = -(-(wanted - first) // more)
    return first + pages * more - people


def _head(paper: EventPaper, language: Language) -> list[Flowable]:
    event = paper.event
    return [
        Words(kind(event, language), 10, colour=GREY),
        Words(event.title, 20, style="sans-bold"),
        Words(when(event, language), 10.5, above=3),
        Words(where(event, language), 10.5),
        Words(say(language, "event.sign"), 9, colour=GREY, above=6),
        Spacer(0, 10),
    ]
