"""The planning worksheet: what a facilitator's first circle will be, a page each."""

from __future__ import annotations

from typing import BinaryIO

from reportlab.platypus.doctemplate import PageBreak
from reportlab.platypus.flowables import Flowable

from circledesk.documents.event_words import when
from circledesk.documents.flowables import GREY, Words
from circledesk.documents.ruled import Bullet, Ruled
from circledesk.documents.sheet import Sheet, write_sheets
from circledesk.documents.words import Language, clock, full_date, language_of, long_date, say
from circledesk.services.facts.event_work import Worksheet
from circledesk.services.facts.workshop_papers import WorksheetPaper

_ASKED = (
    ("course", 1), ("when", 1), ("length", 1), ("venue", 1), ("capacity", 1), ("invite", 3),
    ("goal", 2), ("concerns", 2),
)  # fmt: skip
"""Questions in the order of the form on the screen, with the lines they get."""
_HINTED = ("course", "when", "length", "venue", "goal")
_STEPS = ("room", "tell", "draft")


def render_worksheets(paper: WorksheetPaper, out: BinaryIO, language: str = "en") -> None:
    """Write a page for each; what is typed stands on its lines."""
    speech = language_of(language)
    story: list[Flowable] = []
    for sheet in paper.sheets:
        story += [PageBreak()] if story else []
        story += _page(paper, sheet, speech)
    name = say(speech, "worksheet.name")
    made = say(speech, "event.made", day=long_date(paper.made_on, speech))
    event = paper.event
    whose = f"{paper.team} · {event.branch}" if event.branch else paper.team
    write_sheets(story, Sheet(speech, whose, name, made), out, title=f"{name}: {event.title}")


def _page(paper: WorksheetPaper, sheet: Worksheet, language: Language) -> list[Flowable]:
    about = f"{paper.event.title} · {when(paper.event, language)}"
    whose = " · ".join(part for part in (sheet.name, sheet.branch) if part)
    told = {**_answers(sheet, language), "who": whose}
    asked = [
        Ruled(
            say(language, f"worksheet.ask.{key}"),
            say(language, f"worksheet.hint.{key}") if key in _HINTED else "",
            told[key],
            lines,
        )
        for key, lines in (("who", 1), *_ASKED)
    ]
    steps = [Bullet(say(language, f"worksheet.step.{key}"), box=True) for key in _STEPS]
    return [
        Words(about, 10, colour=GREY, rtl=None),
        Words(say(language, "worksheet.title"), 20, style="sans-bold"),
        *asked,
        Words(say(language, "worksheet.steps"), 10, style="sans-bold", above=10),
        *steps,
    ]


def _answers(sheet: Worksheet, language: Language) -> dict[str, str]:
    day = full_date(sheet.start, language) if sheet.start else ""
    hour = clock(sheet.time, language) if sheet.time else ""
    long = (
        say(language, "worksheet.meetings", count=sheet.meetings) if sheet.meetings else "",
        say(language, "guide.for", minutes=sheet.minutes) if sheet.minutes else "",
    )
    return {
        "course": sheet.course,
        "when": ", ".join(part for part in (day, hour) if part),
        "length": ", ".join(part for part in long if part),
        "venue": sheet.venue,
        "capacity": str(sheet.capacity) if sheet.capacity else "",
        "invite": sheet.invite,
        "goal": sheet.goal,
        "concerns": sheet.concerns,
    }
