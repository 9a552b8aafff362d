"""The weekly update as a workbook: a sheet for each of its sections, figures as numbers."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from circledesk import languages
from circledesk.interop.spreadsheets import Sheet, Value, write_book
from circledesk.services.facts.weekly import WeeklyUpdate


def weekly_book(update: WeeklyUpdate, language: str = "en") -> bytes:
    """Return the workbook; the same update makes the same bytes."""
    speech = languages.speech(languages.known(language))

    def told(key: str) -> str:
        return speech.said(f"weekly.{key}")

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "weekly.xlsx"
        sheets = [
            Sheet(told(title), tuple(speech.said(head) for head in heads), rows)
            for title, heads, rows in _sheets(update)
        ]
        write_book(sheets, file, update.week_start)
        return file.read_bytes()


_Rows = list[tuple[Value, ...]]


def _sheets(update: WeeklyUpdate) -> Iterator[tuple[str, tuple[str, ...], _Rows]]:
    """Yield title, headings and rows of each section."""
    circle, library, came = "weekly.circle", "impact.library", "report.came"
    yield (
        "this_week",
        ("impact.day", "impact.start", circle, library, "impact.venue", "weekly.facilitator",
         "weekly.signed_up", "weekly.coming", came),
        [
            (one.date, one.start, one.circle, one.branch, one.venue,
             ", ".join(one.facilitators), one.signups, one.rsvp.yes, one.attendance)
            for one in update.meetings
        ],
    )  # fmt: skip
    yield (
        "signups",
        (circle, library, "impact.new", "impact.all"),
        [(one.circle, one.branch, one.new, one.total) for one in update.signups],
    )
    yield (
        "told",
        (circle, library, "impact.day", came, "impact.rating", "report.plus", "report.delta",
         "impact.reflection"),
        [
            (one.circle, one.branch, one.date, one.attendance, one.rating, one.plus, one.delta,
             one.reflection)
            for one in update.feedback
        ],
    )  # fmt: skip
    yield "finished", *_finished(update)
    yield (
        "upcoming",
        ("weekly.first_meeting", circle, library, "impact.venue", "weekly.facilitator",
         "weekly.signed_up"),
        [
            (one.first_meeting, one.circle, one.branch, one.venue, ", ".join(one.facilitators),
             one.signups)
            for one in update.upcoming
        ],
    )  # fmt: skip
    yield "members", ("impact.name_of",), [(name,) for name in update.new_members]
    yield "courses", ("impact.course",), [(name,) for name in update.new_courses]


def _finished(update: WeeklyUpdate) -> tuple[tuple[str, ...], _Rows]:
    heads = (
        "weekly.circle", "impact.library", "impact.meetings", "impact.signups", "impact.average",
        "impact.certificates", "impact.total.answered", "report.goal", "report.recommend",
    )  # fmt: skip
    rows: _Rows = []
    for one in update.finished:
        row = (
            one.circle, one.branch, one.meetings, one.signups, one.average_attendance,
            one.certificates,
        )  # fmt: skip
        said = one.report
        means = (said.spread("goal").mean, said.spread("recommend").mean) if said else (None, None)
        rows.append((*row, said.answered if said else None, *means))
    return heads, rows
