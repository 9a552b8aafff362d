"""The impact report as PDF: figures, charts, tables, stories, and how each figure was made."""

from __future__ import annotations

from collections.abc import Callable
from typing import BinaryIO

from reportlab.platypus.flowables import Flowable, PageBreak, Spacer

from circledesk.documents.charts import BarRow, Bars, Column, Columns
from circledesk.documents.flowables import GREY, Figures, Words
from circledesk.documents.impact_words import (
    HOW,
    breakdown_words,
    figures,
    less,
    months,
    outside_note,
    period,
    share,
    title,
)
from circledesk.documents.report_parts import (
    DETAIL,
    TEXT,
    attributed,
    head,
    section,
    spreads,
    table,
    together,
    two_by_two,
)
from circledesk.documents.sheet import Sheet, write_sheets
from circledesk.documents.text import apart, clean
from circledesk.documents.weekly_view import NONE
from circledesk.documents.words import Language, count, decimal, language_of, long_date, say
from circledesk.services.facts.impact import Breakdown, ImpactReport

_CHART = 112
_BRANCH_SHARES = (0.27, 0.17, 0.1, 0.11, 0.11, 0.11, 0.13)
_COURSE_SHARES = (0.52, 0.14, 0.16, 0.18)
Speak = Callable[[str], str]
"""Puts the words of the team's questions into the paper's language, where they are known."""


def render_impact(
    report: ImpactReport, out: BinaryIO, language: str = "en", *, speak: Speak = str
) -> None:
    """Write the report; the same facts give the same bytes."""
    chosen = language_of(language)
    story = [
        *head(title(report, chosen), period(report, chosen), figures(report, chosen)[:4]),
        Figures(figures(report, chosen)[4:]),
        *_months(report, chosen),
        *_branches(report, chosen),
        *_courses(report, chosen),
        *_goals(report, chosen),
        *_surveys(report, chosen),
        *_traits(report, chosen, speak),
        *stories(report, chosen),
        *_partners(report, chosen),
        *_how(report, chosen),
    ]
    write_sheets(story, sheet(report, chosen), out, title=paper_title(report, chosen))


def sheet(report: ImpactReport, language: Language) -> Sheet:
    """Return what stands at the head and the foot of its pages."""
    made = say(language, "report.as_of", date=long_date(report.as_of, language))
    note = outside_note(report, language)
    name = say(language, "impact.name")
    return Sheet(language, clean(report.team), name, f"{made} {note}".strip())


def paper_title(report: ImpactReport, language: Language) -> str:
    """Return the title that the file carries."""
    return f"{say(language, 'impact.name')}: {clean(report.team)}, {period(report, language)}"


def months_chart(report: ImpactReport, language: Language, height: float) -> Columns:
    """Return how many came, month by month; year by year where the period is long."""
    return Columns([Column(label, value) for label, value in months(report, language)], height)


def stories(report: ImpactReport, language: Language) -> list[Flowable]:
    """Return the stories that were chosen."""
    if not report.stories:
        return []
    parts = section(say(language, "report.stories"))
    for one in report.stories:
        source = (apart(one.teller), apart(one.circle), apart(one.branch))
        told = " · ".join(part for part in source if part)
        parts.append(attributed(one.text, told, language))
    return parts


def _months(report: ImpactReport, language: Language) -> list[Flowable]:
    totals = report.totals
    aside = say(language, "report.told_of", reported=totals.reported, due=totals.meetings)
    return together(
        [
            *section(say(language, "impact.months"), aside, room=_CHART + 40),
            months_chart(report, language, _CHART),
        ]
    )


def _branches(report: ImpactReport, language: Language) -> list[Flowable]:
    keys = ("library", "region", "circles", "meetings", "signups", "learners", "came")
    rows = [
        [
            apart(one.branch),
            clean(one.region),
            *map(str, (one.circles, one.meetings, one.signups, one.learners, one.attendances)),
        ]
        for one in report.branches
    ]
    heads = [say(language, f"impact.{key}") for key in keys]
    if report.region_word and language == "en":
        heads[1] = report.region_word
    parts = section(say(language, "impact.libraries"), room=90)
    if not rows:
        return [*parts, Words(say(language, "impact.none"), TEXT, colour=GREY)]
    return [*parts, table(heads, rows, _BRANCH_SHARES, 5)]


def _courses(report: ImpactReport, language: Language) -> list[Flowable]:
    if not report.courses:
        return []
    keys = ("course", "circles", "signups", "rating")
    rows = [
        [
            apart(one.course),
            str(one.circles),
            str(one.signups),
            NONE if one.rating is None else decimal(one.rating, language),
        ]
        for one in report.courses
    ]
    return [
        *section(say(language, "impact.courses"), room=90),
        table([say(language, f"impact.{key}") for key in keys], rows, _COURSE_SHARES, 3),
    ]


def _goals(report: ImpactReport, language: Language) -> list[Flowable]:
    if not report.goals:
        return []
    rows = [
        BarRow(
            apart(one.goal) or say(language, "impact.no_goal"),
            one.signups,
            count(language, "impact.goal_told", one.circles, signups=one.signups),
        )
        for one in report.goals
    ]
    return [*section(say(language, "impact.goals")), Bars(rows)]


def _partners(report: ImpactReport, language: Language) -> list[Flowable]:
    """Return how many stand by the circles; in a report for the team also who they are."""
    if not report.partner_count:
        return []
    parts = section(say(language, "impact.partners"))
    parts.append(Words(count(language, "impact.n_partners", report.partner_count), TEXT))
    if report.partners:
        names = ", ".join(apart(one) for one in report.partners)
        parts.append(Words(names, TEXT, colour=GREY, above=2))
    return parts


def _surveys(report: ImpactReport, language: Language) -> list[Flowable]:
    answered = report.totals.answered
    parts = section(
        say(language, "report.survey"), count(language, "impact.surveys", answered), room=230
    )
    if not any(one.answered for one in report.spreads):
        return [*parts, Words(say(language, "report.no_survey"), TEXT, colour=GREY)]
    return [*parts, spreads(report.spreads, language)]


def _traits(report: ImpactReport, language: Language, speak: Speak) -> list[Flowable]:
    if not report.breakdowns:
        return []
    aside = count(language, "impact.of_signups", report.totals.signups)
    parts = section(say(language, "impact.traits"), aside, room=110)
    parts.append(two_by_two([_trait(one, report, language, speak) for one in report.breakdowns]))
    if any(one.shielded for one in report.breakdowns):
        parts.append(Words(say(language, "impact.small"), DETAIL, colour=GREY, above=2))
    return parts


def _trait(
    one: Breakdown, report: ImpactReport, language: Language, speak: Speak
) -> list[Flowable]:
    question, choices = breakdown_words(one, language, speak)
    rows = [
        BarRow(word, n, less(language) if n is None else share(n, report.totals.signups, language))
        for word, n in choices
        if n != 0
    ]
    return [Words(question, TEXT, style="sans-bold"), Spacer(0, 2), Bars(rows)]


def _how(report: ImpactReport, language: Language) -> list[Flowable]:
    """Return a page of its own that names the rule of every figure."""
    day = long_date(report.as_of, language)
    parts: list[Flowable] = [
        PageBreak(),
        Words(say(language, "impact.how"), 15, style="sans-bold"),
        Words(say(language, "impact.how.intro", date=day), TEXT, colour=GREY, above=4),
        Spacer(0, 8),
    ]
    for key in HOW:
        rule = say(language, f"impact.how.{key}", rule=report.rule)
        parts += [
            Words(say(language, f"impact.how.{key}.name"), TEXT, style="sans-bold", above=5),
            Words(rule, TEXT),
        ]
    return parts
