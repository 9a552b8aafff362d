"""The facilitator's guide of an event: times, what is asked, what to bring, who signs."""

from __future__ import annotations

from typing import Any, BinaryIO

from reportlab.lib.colors import Color
from reportlab.platypus.doctemplate import PageBreak
from reportlab.platypus.flowables import Flowable, KeepTogether, Spacer
from reportlab.platypus.tables import Table

from circledesk import languages
from circledesk.documents.event_sheet import lines_left
from circledesk.documents.event_words import kind, when, where
from circledesk.documents.flowables import GREY, INK, LINE, Heading, Words
from circledesk.documents.fonts import first_font
from circledesk.documents.people_table import Fitted, people_table
from circledesk.documents.ruled import Bullet, Ruled
from circledesk.documents.sheet import WIDTH, Sheet, write_sheets
from circledesk.documents.words import Language, language_of, long_date, say
from circledesk.services.facts.event_plan import TimedPart
from circledesk.services.facts.event_work import DRAFT, TaskRow
from circledesk.services.facts.workshop_papers import GuidePaper

_HOURS, _MINUTES, _LEAD = 92.0, 56.0, 150.0
_ROW, _HEAD = 22.0, 18.0
_NOTE_LINES = 2
_SIGN_HEAD = 96.0
"""What stands above the names on the page to sign."""


def render_guide(paper: GuidePaper, out: BinaryIO, language: str = "en") -> None:
    """Write the guide; its last page is to sign."""
    speech = language_of(language)
    story = [*_head(paper, speech), _table(paper, speech), *_lists(paper, speech)]
    for part in paper.plan.parts:
        story += _part(part, speech)
    story += [PageBreak(), *_to_sign(paper, speech)]
    name = say(speech, "guide.name")
    made = say(speech, "event.made", day=long_date(paper.made_on, speech))
    event = paper.plan.event
    whose = f"{paper.team} · {event.branch}" if event.branch else paper.team
    write_sheets(story, Sheet(speech, whose, name, made), out, title=f"{name}: {event.title}")


def hours(part: TimedPart, language: Language) -> str:
    """Return 09:00–09:15, or nothing where the event has no hour."""
    if part.start is None or part.end is None:
        return ""
    return languages.speech(language).time_span(part.start, part.end)


def _head(paper: GuidePaper, language: Language) -> list[Flowable]:
    event = paper.plan.event
    return [
        Words(kind(event, language), 10, colour=GREY),
        Words(event.title, 20, style="sans-bold", rtl=None),
        Words(when(event, language), 10.5, above=3),
        Words(where(event, language), 10.5),
        Spacer(0, 12),
    ]


def _table(paper: GuidePaper, language: Language) -> Table:
    keys = ("guide.hours", "guide.part", "guide.minutes", "guide.lead")
    head: list[Flowable] = [Words(say(language, key), 8, colour=GREY) for key in keys]
    rows: list[list[Flowable]] = [
        [
            Fitted([(hours(part, language), 10, INK)], _ROW),
            Fitted([(part.title, 10.5, INK)], _ROW),
            Fitted([(str(part.minutes), 10, INK)], _ROW),
            Fitted([(part.lead, 9.5, INK)], _ROW),
        ]
        for part in paper.plan.parts
    ]
    widths = [_HOURS, WIDTH - _HOURS - _MINUTES - _LEAD, _MINUTES, _LEAD]
    heights = [_HEAD] + [_ROW] * len(rows)
    table = Table([head, *rows], colWidths=widths, rowHeights=heights, repeatRows=1)
    table.setStyle(_STYLE)
    return table


_STYLE: list[Any] = [
    ("FONTNAME", (0, 0), (-1, -1), first_font()),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 8),
    ("TOPPADDING", (0, 0), (-1, -1), 0),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
    ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
    ("LINEBELOW", (0, 0), (-1, 0), 0.8, Color(*INK)),
    ("LINEBELOW", (0, 1), (-1, -1), 0.6, Color(*LINE)),
]


def _lists(paper: GuidePaper, language: Language) -> list[Flowable]:
    """What to bring, what is still to do, what was left open."""
    told = (
        ("guide.bring", [Bullet(one, box=True) for one in paper.materials]),
        ("guide.tasks", [Bullet(_task(one, language), box=True) for one in paper.tasks]),
        ("guide.open", [Bullet(one.text) for one in paper.carried]),
    )
    story: list[Flowable] = []
    for key, bullets in told:
        if bullets:
            heading = Heading(say(language, key), "")
            story += [KeepTogether([heading, bullets[0]]), *bullets[1:]]
    return story


def _task(task: TaskRow, language: Language) -> str:
    text = task.text or (say(language, "guide.draft") if task.kind == DRAFT else "")
    due = long_date(task.due, language) if task.due else ""
    return " · ".join(one for one in (text, task.responsible, due) if one)


def _part(part: TimedPart, language: Language) -> list[Flowable]:
    minutes = say(language, "guide.for", minutes=part.minutes)
    lead = say(language, "guide.led", person=part.lead) if part.lead else ""
    aside = " · ".join(one for one in (hours(part, language), minutes, lead) if one)
    body: list[Flowable] = [
        Words(part.title, 12, style="sans-bold", above=16, rtl=None),
        Words(aside, 9, colour=GREY, above=1),
    ]
    body += [Bullet(question) for question in part.questions]
    if part.note:
        body.append(Words(part.note, 9.5, colour=GREY, above=3, rtl=None))
    elif part.questions:
        body.append(Ruled("", lines=_NOTE_LINES))
    return [KeepTogether(body)]


def _to_sign(paper: GuidePaper, language: Language) -> list[Flowable]:
    return [
        Words(say(language, "event.attendance"), 16, style="sans-bold"),
        Words(paper.plan.event.title, 10.5, above=3, rtl=None),
        Words(say(language, "event.sign"), 9, colour=GREY, above=6),
        Spacer(0, 10),
        people_table(paper.people, lines_left(len(paper.people), _SIGN_HEAD), language),
    ]
