"""Dates, times, names and numbers as people write them."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from PySide6.QtWidgets import QApplication

from circledesk.ui import words
from circledesk.ui.language import Language


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Language:
    return Language("en")


def test_dates() -> None:
    day = date(2018, 8, 7)
    assert words.full_date(day) == "Tue 7 Aug 2018"
    assert words.weekday_date(day) == "Tue 7 August"
    assert words.date_span(date(2018, 7, 3), day) == "3 July to 7 August 2018"
    assert words.date_span(date(2017, 12, 5), date(2018, 1, 9)) == (
        "5 December 2017 to 9 January 2018"
    )
    assert words.stamp(datetime(2018, 8, 6, 18, 40)) == "6 Aug, 18:40"


def test_days_in_lists_are_short_in_both_languages() -> None:
    day = date(2018, 8, 8)
    assert (words.short_weekday_date(day), words.dated(day)) == ("Wed 8 Aug", "Wed 8 Aug 2018")
    kiswahili = Language("sw")
    assert (words.short_weekday_date(day), words.dated(day)) == ("Jtan 8 Ago", "Jtan 8 Ago 2018")
    kiswahili.use("en")


def test_spans_of_days() -> None:
    assert words.day_span(date(2018, 8, 7), date(2018, 8, 8)) == "Tue 7 – Wed 8 August"
    assert words.day_span(date(2018, 8, 7), date(2018, 8, 7)) == "Tue 7 August"
    assert words.day_span(date(2018, 7, 31), date(2018, 8, 1)) == "Tue 31 July – Wed 1 August"


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2018, 8, 9), "today"),
        (date(2018, 8, 8), "yesterday"),
        (date(2018, 8, 3), "Friday"),
        (date(2018, 8, 2), "2 August"),
        (date(2017, 8, 2), "2 August 2017"),
    ],
)
def test_ago(day: date, said: str) -> None:
    assert words.ago(day, date(2018, 8, 9)) == said


def test_months_in_kiswahili(qapp: QApplication) -> None:
    language = Language("sw")
    assert words.weekday_date(date(2018, 8, 7)) == "Jumanne 7 Agosti"
    language.use("en")


def test_initials_places_phones() -> None:
    assert words.initials("Jane Wambui Mwangi") == "JM"
    assert words.initials("Ng'ang'a") == "N"
    assert words.initials("") == ""
    assert words.place("Buruburu", "Hall B") == "Buruburu, Hall B"
    assert words.place("Buruburu", "Buruburu Library") == "Buruburu Library"
    assert words.phone("+254722000114") == "0722 000 114"
    assert words.phone("+4915112345") == "+4915112345"
