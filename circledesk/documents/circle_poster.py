"""“Our circle in six weeks”: one A4 to hang up, with figures, a chart, and what people said.

Everybody who passes reads it, so of people's words it has only the stories whose teller agreed.
"""

from __future__ import annotations

import re
from typing import Any, BinaryIO

from circledesk.documents.circle_report import attendance_chart, days
from circledesk.documents.design import MM
from circledesk.documents.flowables import ACCENT, GREY, INK, LINE
from circledesk.documents.one_page import PAGE_HEIGHT, PAGE_WIDTH, draw_ring, write_page
from circledesk.documents.stack import Part, Stack, stacked
from circledesk.documents.text import apart, clean, draw, prepare, printable
from circledesk.documents.words import Language, count, decimal, language_of, quoted, say
from circledesk.documents.wrap import wrap
from circledesk.services.facts.circle_report import CircleReport
from circledesk.services.facts.stories import Told

_EDGE = 20 * MM
_WIDTH = PAGE_WIDTH - 2 * _EDGE
_FOOT = 30 * MM
_CHART, _ALONE = 132.0, 250.0
"""How high the chart is: beside stories, and where nobody told one."""
_MOST_STORIES = 4


def render_circle_poster(report: CircleReport, out: BinaryIO, language: str = "en") -> None:
    """Write the page; the same facts give the same bytes."""
    chosen = language_of(language)
    title = headline(report, chosen)
    write_page(
        lambda canvas: _draw(canvas, report, chosen),
        out,
        title=f"{title}: {clean(report.circle)}",
        author=printable(report.team),
        language=chosen,
    )


def headline(report: CircleReport, language: Language) -> str:
    """Return “Our circle in 6 weeks”; in meetings where it met more than once a week."""
    meetings = len(report.meetings)
    if report.first is None or report.last is None:
        return say(language, "report.page")
    weeks = (report.last - report.first).days // 7 + 1
    key = "report.page.weeks" if weeks >= meetings else "report.page.meetings"
    return count(language, key, weeks if weeks >= meetings else meetings)


def _draw(canvas: Any, report: CircleReport, language: Language) -> None:
    canvas.setFillColorRGB(*ACCENT)
    draw_ring(canvas, PAGE_WIDTH / 2, PAGE_HEIGHT - 31 * MM, 7 * MM)
    y = _head(report, language).draw(canvas, _EDGE, PAGE_HEIGHT - 44 * MM, middle=True)
    y = _figures(canvas, report, language, y - 26)
    if any(one.came is not None for one in report.meetings):
        y = _chart(canvas, report, language, y - 30)
    _stories(canvas, report, language, y - 26)
    _foot(canvas, report, language)


def _head(report: CircleReport, language: Language) -> Stack:
    place = " · ".join(part for part in (apart(report.branch), days(report, language)) if part)
    parts = (
        Part(headline(report, language), 15, colour=GREY),
        Part(printable(report.circle, "serif-bold"), 40, "serif-bold", above=6),
        Part(printable(place), 12, above=8, colour=GREY),
    )
    return stacked(parts, _WIDTH, 60 * MM)


def _figures(canvas: Any, report: CircleReport, language: Language, top: float) -> float:
    """Draw the figures side by side between two lines; return where they end."""
    shown = [
        (str(report.signups), count(language, "report.learners", report.signups)),
        (str(len(report.meetings)), count(language, "report.page.met", len(report.meetings))),
    ]
    if report.average is not None:
        shown.append((decimal(report.average, language), say(language, "weekly.came")))
    if report.certificates:
        n = report.certificates
        shown.append((str(n), count(language, "report.certificates", n)))
    column, bottom = _WIDTH / len(shown), top - 84
    canvas.setStrokeColorRGB(*LINE)
    canvas.setLineWidth(0.8)
    canvas.line(_EDGE, top, PAGE_WIDTH - _EDGE, top)
    canvas.line(_EDGE, bottom, PAGE_WIDTH - _EDGE, bottom)
    for place, (value, label) in enumerate(shown):
        middle = _EDGE + (place + 0.5) * column
        line = prepare(value, "sans-bold")
        canvas.setFillColorRGB(*INK)
        draw(canvas, middle - line.width * 20, top - 46, line, 40)
        block = wrap(printable(label), "sans", 10.5, column - 12)
        canvas.setFillColorRGB(*GREY)
        y = top - 62
        for row in block.lines:
            draw(canvas, middle - row.width * block.size / 2, y, row, block.size)
            y -= block.leading
    return bottom


def _chart(canvas: Any, report: CircleReport, language: Language, top: float) -> float:
    heading = prepare(printable(say(language, "report.attendance")), "sans-bold")
    canvas.setFillColorRGB(*INK)
    draw(canvas, _EDGE, top, heading, 12)
    high = _CHART if _told(report) else _ALONE
    chart = attendance_chart(report, language, high)
    chart.wrap(_WIDTH, high)
    chart.drawOn(canvas, _EDGE, top - 8 - high)
    return float(top - 8 - high)


def _stories(canvas: Any, report: CircleReport, language: Language, top: float) -> None:
    parts: list[Part] = []
    for one in _told(report):
        text = _readable(quoted(clean(one.text), language))
        parts.append(Part(text, 17, "serif-italic", above=14 if parts else 0))
        if one.teller:
            parts.append(Part(printable(one.teller), 10.5, above=3, colour=GREY))
    if parts:
        room = top - _FOOT - 16
        stack = stacked(parts, _WIDTH * 0.9, room)
        stack.draw(canvas, _EDGE + _WIDTH * 0.05, top - (room - stack.height) / 3, middle=True)


def _readable(text: str) -> str:
    """Return words without signs that no font has: nobody hangs up a �."""
    shown = printable(text, "serif-italic")
    return re.sub(" ?\ufffd", "", shown)


def _told(report: CircleReport) -> tuple[Told, ...]:
    return report.stories[:_MOST_STORIES] if report.outside else ()


def _foot(canvas: Any, report: CircleReport, language: Language) -> None:
    parts = (
        Part(say(language, "report.page.join"), 13, "sans-bold"),
        Part(printable(say(language, "paper.team", team=report.team)), 9, above=3, colour=GREY),
    )
    stacked(parts, _WIDTH, _FOOT - 14 * MM).draw(canvas, _EDGE, _FOOT, middle=True)
