"""The impact on one page, for a director's desk."""

from __future__ import annotations

from typing import BinaryIO

from reportlab.lib.pagesizes import A4
from reportlab.platypus.flowables import Flowable

from circledesk.documents.charts import BarRow, Bars
from circledesk.documents.flowables import Figures, Heading, Words
from circledesk.documents.impact import months_chart, paper_title, sheet
from circledesk.documents.impact_words import figures, period, title
from circledesk.documents.report_parts import TEXT, attributed, head, mean_words
from circledesk.documents.sheet import BOTTOM, TOP, WIDTH, write_sheets
from circledesk.documents.text import apart
from circledesk.documents.words import Language, count, language_of, say
from circledesk.services.facts.impact import ImpactReport

_CHART = 92
_HEIGHT = A4[1] - TOP - BOTTOM
_MOST_LIBRARIES = 6


def render_impact_brief(report: ImpactReport, out: BinaryIO, language: str = "en") -> None:
    """Write one page; of the stories, those that find room on it whole."""
    chosen = language_of(language)
    story = _story(report, chosen)
    write_sheets(story, sheet(report, chosen), out, title=paper_title(report, chosen))


def _story(report: ImpactReport, language: Language) -> list[Flowable]:
    """Return as many libraries and then stories as the page holds."""
    for most in range(_MOST_LIBRARIES, -1, -1):
        parts = _parts(report, language, most)
        left = _HEIGHT - sum(_height(part) for part in parts)
        if left >= 0:
            break
    return [*parts, *_stories(report, language, left)]


def _parts(report: ImpactReport, language: Language, most: int) -> list[Flowable]:
    return [
        *head(title(report, language), period(report, language), figures(report, language)[:4]),
        Figures(figures(report, language)[4:]),
        Heading(say(language, "impact.months"), ""),
        months_chart(report, language, _CHART),
        *_libraries(report, language, most),
        *_surveys(report, language),
    ]


def _libraries(report: ImpactReport, language: Language, most: int) -> list[Flowable]:
    shown = report.branches[:most]
    if not shown:
        return []
    rows = [
        BarRow(
            apart(one.branch),
            one.learners,
            count(language, "impact.brief_library", one.learners, circles=one.circles),
        )
        for one in shown
    ]
    more = len(report.branches) - len(shown)
    aside = say(language, "weekly.more", n=more) if more else ""
    return [Heading(say(language, "impact.libraries"), aside), Bars(rows, 0.32)]


def _surveys(report: ImpactReport, language: Language) -> list[Flowable]:
    told = [one for one in report.spreads if one.answered]
    if not told:
        return []
    aside = count(language, "impact.surveys", report.totals.answered)
    lines: list[Flowable] = [
        Words(
            say(
                language,
                "weekly.line",
                what=say(language, f"report.{one.key}"),
                told=mean_words(one, language),
            ),
            TEXT,
            above=2,
        )
        for one in told
    ]
    return [Heading(say(language, "report.survey"), aside), *lines]


def _stories(report: ImpactReport, language: Language, left: float) -> list[Flowable]:
    heading = Heading(say(language, "report.stories"), "")
    left -= _height(heading) + 6
    told: list[Flowable] = []
    for one in report.stories:
        source = " · ".join(
            part for part in (apart(one.teller), apart(one.circle), apart(one.branch)) if part
        )
        made = attributed(one.text, source, language)
        need = _height(made)
        if need <= left:
            told.append(made)
            left -= need
    return [heading, *told] if told else []


def _height(part: Flowable) -> float:
    """Return what a part takes on a page with the white around it."""
    tall = float(part.wrap(WIDTH, _HEIGHT)[1])
    return tall + float(part.getSpaceBefore()) + float(part.getSpaceAfter())
