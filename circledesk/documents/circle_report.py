"""A circle's report at its end, as PDF: what came of it, in figures, charts and people's words."""

from __future__ import annotations

from typing import BinaryIO

from reportlab.platypus.flowables import Flowable, Spacer

from circledesk.documents.charts import Column, Columns
from circledesk.documents.flowables import GREY, Labelled, Words
from circledesk.documents.report_parts import (
    DETAIL,
    TEXT,
    attributed,
    head,
    quotes,
    section,
    spreads,
    table,
)
from circledesk.documents.sheet import Sheet, write_sheets
from circledesk.documents.text import apart, clean
from circledesk.documents.weekly_view import NONE, Figure
from circledesk.documents.words import (
    Language,
    count,
    decimal,
    language_of,
    listed,
    long_date,
    quoted,
    say,
    short_month_day,
)
from circledesk.services.facts.circle_report import CircleReport, ReportMeeting

_CHART = 118
_MEETING_SHARES = (0.17, 0.09, 0.14, 0.30, 0.30)


def render_circle_report(report: CircleReport, out: BinaryIO, language: str = "en") -> None:
    """Write the report; the same facts give the same bytes."""
    chosen = language_of(language)
    name = say(chosen, "report.circle")
    story = [
        *head(clean(report.circle), circle_line(report, chosen), _figures(report, chosen)),
        *_attendance(report, chosen),
        *_goals(report, chosen),
        *_survey(report, chosen),
        *_words(report, chosen),
        *_meetings(report, chosen),
    ]
    made = say(chosen, "report.as_of", date=long_date(report.as_of, chosen))
    if report.outside:
        made = f"{made} {say(chosen, 'report.agreed')}"
    sheet = Sheet(chosen, clean(report.team), name, made)
    write_sheets(story, sheet, out, title=f"{name}: {clean(report.circle)}")


def circle_line(report: CircleReport, language: Language) -> str:
    """Return course, library, days and facilitators on one line, what is not known left out."""
    course = "" if report.course.casefold() == report.circle.casefold() else apart(report.course)
    people = listed([apart(name) for name in report.facilitators], language)
    parts = (
        course,
        apart(report.branch),
        days(report, language),
        say(language, "report.with", people=people) if people else "",
    )
    return " · ".join(part for part in parts if part)


def days(report: CircleReport, language: Language) -> str:
    """Return from when to when it met."""
    if report.first is None or report.last is None:
        return ""
    if report.first == report.last:
        return long_date(report.first, language)
    first, last = long_date(report.first, language), long_date(report.last, language)
    return say(language, "report.span", first=first, last=last)


def _figures(report: CircleReport, language: Language) -> list[Figure]:
    average = NONE if report.average is None else decimal(report.average, language)
    meetings = len(report.meetings)
    often = say(language, "report.often", needed=report.needed, meetings=meetings)
    return [
        Figure(str(report.signups), count(language, "report.signed_up", report.signups)),
        Figure(average, say(language, "weekly.came")),
        *([Figure(str(report.completed), often)] if meetings else []),
        Figure(
            str(report.certificates), count(language, "report.certificates", report.certificates)
        ),
    ]


def _attendance(report: CircleReport, language: Language) -> list[Flowable]:
    if not report.meetings:
        return []
    told = sum(one.came is not None for one in report.meetings)
    aside = say(language, "report.told_of", reported=told, due=len(report.meetings))
    return [
        *section(say(language, "report.attendance"), aside, room=_CHART + 40),
        attendance_chart(report, language, _CHART),
    ]


def attendance_chart(report: CircleReport, language: Language, height: float) -> Columns:
    """Return who came, meeting by meeting, beside how many had signed up."""
    columns = [Column(short_month_day(one.day, language), one.came) for one in report.meetings]
    whole = say(language, "report.whole", n=report.signups) if report.signups else ""
    return Columns(columns, height, whole=report.signups, whole_words=whole)


def _goals(report: CircleReport, language: Language) -> list[Flowable]:
    if not (report.facilitator_goal or report.goals):
        return []
    parts = section(say(language, "report.goals"))
    if report.facilitator_goal:
        text = quoted(clean(report.facilitator_goal), language)
        rating = report.facilitator_goal_rating
        met = say(language, "report.goal_met", n=rating) if rating else ""
        label = say(language, "report.facilitator_goal")
        parts.append(Labelled(label, Words(f"{text} {met}".strip(), TEXT, rtl=None)))
    if report.goals:
        parts.append(Words(say(language, "report.learner_goals"), TEXT, style="sans-bold", above=4))
        parts += [Spacer(0, 2), *quotes(report.goals, language)]
    return parts


def _survey(report: CircleReport, language: Language) -> list[Flowable]:
    aside = say(language, "report.answered", n=report.answered, asked=report.asked)
    parts = section(say(language, "report.survey"), aside, room=230)
    if not any(one.answered for one in report.spreads):
        return [*parts, Words(say(language, "report.no_survey"), TEXT, colour=GREY)]
    return [*parts, spreads(report.spreads, language)]


def _words(report: CircleReport, language: Language) -> list[Flowable]:
    parts: list[Flowable] = []
    if report.stories:
        parts += section(say(language, "report.stories"))
        parts += [attributed(one.text, one.teller, language) for one in report.stories]
    for key, texts in (
        ("gained", report.gained),
        ("next_steps", report.next_steps),
        ("reasons", report.reasons),
        ("facilitator_words", report.facilitator_words),
    ):
        if texts:
            parts += [*section(say(language, f"report.{key}"), room=60), *quotes(texts, language)]
    return parts


def _meetings(report: CircleReport, language: Language) -> list[Flowable]:
    """Return what facilitators told meeting by meeting; nothing where they told figures alone."""
    if not any(one.plus or one.delta or one.reflection for one in report.meetings):
        return []
    keys = ("meeting", "came", "rating", "plus", "delta")
    rows = [_meeting(one, language) for one in report.meetings]
    return [
        *section(say(language, "report.meetings"), room=110),
        table([say(language, f"report.{key}") for key in keys], rows, _MEETING_SHARES, 0),
    ]


def _meeting(one: ReportMeeting, language: Language) -> list[str | Flowable]:
    day = f"{one.number} · {short_month_day(one.day, language)}"
    well = " ".join(text for text in (clean(one.plus), clean(one.reflection)) if text)
    return [
        day,
        NONE if one.came is None else str(one.came),
        say(language, f"rating.{one.rating}") if one.rating else NONE,
        Words(well, DETAIL + 0.5, rtl=None),
        Words(clean(one.delta), DETAIL + 0.5, rtl=None),
    ]
