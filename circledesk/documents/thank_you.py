"""A letter of thanks at a circle's end: to who led it, or to the library that was its home."""

from __future__ import annotations

from typing import BinaryIO

from reportlab.platypus.flowables import Flowable, Spacer

from circledesk.documents.circle_report import days
from circledesk.documents.flowables import GREY, Words
from circledesk.documents.report_parts import quotes
from circledesk.documents.sheet import Sheet, write_sheets
from circledesk.documents.text import apart, clean
from circledesk.documents.words import (
    Language,
    count,
    decimal,
    language_of,
    listed,
    long_date,
    say,
)
from circledesk.services.facts.circle_report import CircleReport

_SIZE = 11.5
_MOST_QUOTES = 3


def render_thank_you(
    report: CircleReport, out: BinaryIO, language: str = "en", *, to: str = "facilitator"
) -> None:
    """Write the letter to the `facilitator` or to the `branch`."""
    chosen = language_of(language)
    name = say(chosen, "letter.name")
    story: list[Flowable] = [
        Spacer(0, 30),
        Words(long_date(report.as_of, chosen), _SIZE, colour=GREY, right=True),
        Spacer(0, 40),
    ]
    for text in _paragraphs(report, chosen, to):
        story += [Words(text, _SIZE), Spacer(0, 12)]
    said = _quotes(report)
    if said:
        story += [Words(say(chosen, "letter.said"), _SIZE), Spacer(0, 6)]
        story += [*quotes(said, chosen, _MOST_QUOTES), Spacer(0, 12)]
    for key in ("letter.hope", "letter.bye"):
        story += [Words(say(chosen, key), _SIZE), Spacer(0, 12)]
    story.append(Spacer(0, 30))
    signed = (clean(report.organizer), clean(report.team))
    story += [
        Words(text, _SIZE, style="sans-bold" if at == 0 else "sans")
        for at, text in enumerate(text for text in signed if text)
    ]
    write_sheets(
        story,
        Sheet(chosen, clean(report.team), name, ""),
        out,
        title=f"{name}: {clean(report.circle)}",
    )


def _paragraphs(report: CircleReport, language: Language, to: str) -> list[str]:
    people = listed([apart(name) for name in report.facilitators], language)
    branch, circle = apart(report.branch), apart(report.circle)
    when = days(report, language)
    if to == "branch":
        hello = say(language, "letter.to_branch", branch=branch)
        thanks = say(language, "letter.home", circle=circle, days=when)
    else:
        key = "letter.to" if people else "letter.to_all"
        hello = say(language, key, people=people)
        thanks = say(language, "letter.led", circle=circle, branch=branch, days=when)
    return [hello, thanks, _counted(report, language)]


def _counted(report: CircleReport, language: Language) -> str:
    """Return what came of it in whole sentences; what nobody counted is not said."""
    sentences = [count(language, "letter.signed_up", report.signups)]
    if report.average is not None:
        sentences.append(say(language, "letter.came", n=decimal(report.average, language)))
    if report.completed:
        often = {"needed": report.needed, "meetings": len(report.meetings)}
        sentences.append(count(language, "letter.often", report.completed, **often))
    if report.certificates:
        sentences.append(count(language, "letter.certificates", report.certificates))
    return " ".join(sentences)


def _quotes(report: CircleReport) -> tuple[str, ...]:
    """Return what learners gained and why they would recommend it; of one for outside, stories."""
    told = [clean(one.text) for one in report.stories]
    return tuple(dict.fromkeys([*told, *report.gained, *report.reasons]))[:_MOST_QUOTES]
