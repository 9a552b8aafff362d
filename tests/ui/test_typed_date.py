"""Dates as people type them, in both languages of the program."""

from __future__ import annotations

from datetime import date

import pytest

from circledesk.ui.typed_date import day_of

NEAR = date(2026, 11, 25)


@pytest.mark.parametrize(
    "text",
    [
        "28/10/2026", "28.10.2026", "28-10-2026", "28/10/26", "28 10 2026", "2026-10-28",
        "2026/10/28", "28 Oct 2026", "28 october 2026", "Wed 28 October 2026", "28 Oktoba 2026",
        "Jumatano 28 Okt 2026", "Oct 28, 2026", "2026 Oct 28", "28 Oct", "28/10", " 28.10. ",
    ],
)  # fmt: skip
def test_a_date_in_the_usual_ways(text: str) -> None:
    assert day_of(text, NEAR) == date(2026, 10, 28)


@pytest.mark.parametrize(
    "text",
    [
        "", "soon", "28", "31 February 2027", "31/02/2027", "29.2.2027", "28/13/2026", "0/1/2026",
        "28 Oct 2", "28 Oct 12026", "28 Oct Nov 2026", "28 Ok 2026", "28/10/2026/1", "2026",
    ],
)  # fmt: skip
def test_what_is_no_date(text: str) -> None:
    assert day_of(text, NEAR) is None


def test_without_a_year_the_nearest_is_meant() -> None:
    assert day_of("3 Jan", NEAR) == date(2027, 1, 3)
    assert day_of("3 Desemba", date(2026, 1, 5)) == date(2025, 12, 3)
    assert day_of("29 Feb", NEAR) is None
    assert day_of("29 Feb", date(2027, 6, 1)) == date(2028, 2, 29)


def test_every_month_of_both_languages() -> None:
    names = (
        "January February March April May June July August September October November December",
        "Januari Februari Machi Aprili Mei Juni Julai Agosti Septemba Oktoba Novemba Desemba",
    )
    for told in names:
        for month, name in enumerate(told.split(), 1):
            for word in (name, name.lower(), name[:3]):
                assert day_of(f"1 {word} 2026", NEAR) == date(2026, month, 1), word
