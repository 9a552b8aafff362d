"""The week's list: days, meetings, joined empty days, and what each cell says."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from circledesk.services.facts.meetings import MeetingRow, Rsvps, Week, WeekHeadline
from circledesk.ui.preferences import Preferences
from circledesk.ui.tables.meetings import details, feedback, rsvps
from circledesk.ui.tables.rows_model import RowRole
from circledesk.ui.tables.week_lines import DayLine, GapLine, week_lines
from circledesk.ui.tables.week_model import WeekModel
from circledesk.ui.theme import Theme
from circledesk.ui.widgets.week_view import WeekView

MONDAY, SUNDAY, TODAY = date(2018, 8, 6), date(2018, 8, 12), date(2018, 8, 9)
MEETING = MeetingRow(
    id="m1",
    circle_id="c1",
    circle="Public Speaking",
    course="Public Speaking",
    branch="Buruburu",
    week=3,
    weeks=6,
    facilitators=("Wanjikũ Kamau",),
    date=MONDAY,
    start=time(10),
    end=time(11, 30),
    venue="Hall B",
    rsvp=Rsvps(8, 2, 2),
    signups=12,
    attendance=9,
    rating=4,
    news="reported",
    as_of=None,
)


def week(*days: int) -> Week:
    meetings = tuple(
        replace(MEETING, id=f"m{day}-{number}", date=date(2018, 8, day))
        for number, day in enumerate(days)
    )
    return Week(MONDAY, SUNDAY, TODAY, meetings, WeekHeadline(11, 15, 9, 13, 23))


def shape(lines: list[object]) -> list[str]:
    out = []
    for line in lines:
        if isinstance(line, DayLine):
            out.append(f"day {line.day.day}{' today' if line.today else ''}")
        elif isinstance(line, GapLine):
            out.append(f"gap {line.first.day}-{line.last.day}{' today' if line.today else ''}")
        else:
            out.append("meeting")
    return out


def test_adjacent_empty_days_share_a_line() -> None:
    assert shape(list(week_lines(week(6, 6, 9, 10)))) == [
        "day 6",
        "meeting",
        "meeting",
        "gap 7-8",
        "day 9 today",
        "meeting",
        "day 10",
        "meeting",
        "gap 11-12",
    ]


def test_an_empty_week_is_one_line() -> None:
    assert shape(list(week_lines(week()))) == ["gap 6-12 today"]


def test_the_model_keeps_qts_rules(qapp: QApplication) -> None:
    model = WeekModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_week(week(6, 9))
    model.set_week(week())
    assert tester is not None
    assert model.rowCount() == 1


def test_the_cursor_comes_to_todays_first_meeting_and_stays(theme: Theme) -> None:
    view = WeekView(theme, Preferences(None))
    view.show_week(week(6, 9, 9))
    assert view.current().id == "m9-1"
    view.choose("m6-0")
    view.show_week(week(6, 9, 9))
    assert view.current().id == "m6-0"
    assert view.week.index(0, 0).data(RowRole) is None


def test_details_name_the_branch_once() -> None:
    assert details(MEETING).detail == "Buruburu, Hall B"
    assert details(replace(MEETING, venue="Buruburu Library, Hall B")).detail == (
        "Buruburu Library, Hall B"
    )
    assert details(replace(MEETING, venue="")).detail == "Buruburu"


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (Rsvps(8, 2, 2), "12 · 8 yes, 2 no"),
        (Rsvps(8, 0, 4), "12 · 8 yes"),
        (Rsvps(0, 0, 12), "12 signed up"),
    ],
)
def test_rsvps_nobody_asked_is_not_nobody_comes(told: Rsvps, words: str) -> None:
    assert rsvps(replace(MEETING, rsvp=told)).words == words


@pytest.mark.parametrize(
    ("fields", "words", "button"),
    [
        ({}, "Came 9 of 12, Pretty well", ""),
        ({"rating": None}, "Came 9 of 12", ""),
        ({"attendance": None}, "Feedback only, Pretty well", ""),
        ({"attendance": 0, "rating": None}, "Came 0 of 12", ""),
        (
            {"attendance": None, "rating": None, "news": "no-news", "as_of": date(2018, 7, 21)},
            "No news since 21 July",
            "Ask",
        ),
        (
            {"attendance": None, "rating": None, "news": "no-news"},
            "No news yet",
            "Ask",
        ),
        ({"attendance": None, "rating": None, "news": "not-reported"}, "Not reported", "Ask"),
        ({"attendance": None, "rating": None, "news": "ahead"}, "—", ""),
        ({"attendance": None, "rating": None, "news": "ahead", "date": TODAY}, "Today", ""),
        ({"attendance": None, "rating": None, "news": "ahead", "week": 6}, "Last meeting", ""),
        ({"cancelled": True}, "Cancelled", ""),
    ],
)
def test_feedback_silence_never_looks_like_nothing(
    fields: dict[str, object], words: str, button: str
) -> None:
    cell = feedback(replace(MEETING, **fields), TODAY)  # type: ignore[arg-type]
    assert (cell.words, cell.button) == (words, button)
