"""A focus group on paper: the note taker's sheet, and the summary of what was found."""

from __future__ import annotations

from typing import BinaryIO

from reportlab.platypus.flowables import CondPageBreak, Flowable, KeepTogether

from circledesk.documents.event_words import kind, when, where
from circledesk.documents.flowables import GREY, Bar, Heading, Words
from circledesk.documents.minutes import note_words
from circledesk.documents.ruled import Bullet, Ruled
from circledesk.documents.sheet import Sheet, write_sheets
from circledesk.documents.words import Language, count, language_of, long_date, say
from circledesk.services.facts.event_notes import FocusGroup, GroupQuestion

_LINES = 6


def render_note_sheet(group: FocusGroup, out: BinaryIO, language: str = "en") -> None:
    """Write the sheet for who takes notes: lines below each question, no names."""
    speech = language_of(language)
    story = _head(group, speech)
    story.append(Words(say(speech, "focus.how"), 10, colour=GREY, above=6))
    story.append(Ruled(say(speech, "focus.present")))
    for number, one in enumerate(group.questions, 1):
        label = f"{number}. {one.text}"
        story.append(KeepTogether([Ruled(label, say(speech, "focus.tally"), lines=_LINES)]))
    story.append(KeepTogether([Ruled(say(speech, "focus.findings"), lines=_LINES)]))
    _write(story, group, out, speech, "focus.sheet")


def render_summary(group: FocusGroup, out: BinaryIO, language: str = "en") -> None:
    """Write what was found, then each question with its answers."""
    speech = language_of(language)
    story = _head(group, speech)
    if group.present:
        story.append(Words(count(speech, "focus.came", group.present), 10.5, above=2))
    if group.findings:
        bullets = [Bullet(note_words(row, speech)) for row in group.findings]
        heading = Heading(say(speech, "focus.findings"), "")
        story += [KeepTogether([heading, bullets[0]]), *bullets[1:]]
    for number, one in enumerate(group.questions, 1):
        story += _question(number, one, speech)
    _write(story, group, out, speech, "focus.summary")


def _question(number: int, one: GroupQuestion, language: Language) -> list[Flowable]:
    story: list[Flowable] = [
        CondPageBreak(70),
        Words(f"{number}. {one.text}", 11, style="sans-bold", above=14, rtl=None),
    ]
    if not one.answers:
        story.append(Words(say(language, "focus.no_answer"), 10, colour=GREY))
    most = max((answer.count for answer in one.answers), default=0)
    for answer in one.answers:
        story.append(Words(answer.text, 10, above=4, rtl=None))
        if answer.count:
            told = count(language, "minutes.said_so", answer.count)
            story.append(Bar(answer.count, answer.count, most, told))
    return story


def _head(group: FocusGroup, language: Language) -> list[Flowable]:
    event = group.event
    return [
        Words(kind(event, language), 10, colour=GREY),
        Words(event.title, 20, style="sans-bold", rtl=None),
        Words(when(event, language), 10.5, above=3),
        Words(where(event, language), 10.5, rtl=None),
    ]


def _write(
    story: list[Flowable], group: FocusGroup, out: BinaryIO, language: Language, key: str
) -> None:
    name = say(language, key)
    made = say(language, "event.made", day=long_date(group.made_on, language))
    event = group.event
    whose = f"{group.team} · {event.branch}" if event.branch else group.team
    write_sheets(story, Sheet(language, whose, name, made), out, title=f"{name}: {event.title}")
