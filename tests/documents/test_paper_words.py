"""Dates, numbers and sentences of the papers in both languages."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from circledesk.documents.certificate_words import dates_line
from circledesk.documents.sentences import SENTENCES
from circledesk.documents.words import day_range, full_date, in_words, listed, short_day
from tests.documents.paper_facts import CERTIFICATE


def test_both_languages_have_every_sentence_with_the_same_places() -> None:
    for key, (english, kiswahili) in SENTENCES.items():
        assert english, key
        assert set(re.findall(r"{\w+}", english)) == set(re.findall(r"{\w+}", kiswahili)), key


@pytest.mark.parametrize(
    ("n", "english", "kiswahili"),
    [
        (1, "one", "kimoja"),
        (5, "five", "vitano"),
        (10, "ten", "kumi"),
        (12, "twelve", "kumi na viwili"),
        (20, "twenty", "ishirini"),
        (21, "twenty-one", "ishirini na kimoja"),
        (48, "forty-eight", "arobaini na vinane"),
        (104, "104", "104"),
    ],
)
def test_numbers_in_words(n: int, english: str, kiswahili: str) -> None:
    assert (in_words(n, "en"), in_words(n, "sw")) == (english, kiswahili)


def test_dates() -> None:
    assert full_date(date(2018, 8, 7), "en") == "Tuesday 7 August 2018"
    assert full_date(date(2018, 8, 7), "sw") == "Jumanne 7 Agosti 2018"
    assert short_day(date(2018, 8, 9), "en") == "Thu 9 Aug"
    assert day_range(date(2018, 7, 30), date(2018, 8, 5), "en") == "30 July – 5 August"
    assert day_range(date(2018, 8, 6), date(2018, 8, 12), "en") == "6 – 12 August"
    assert listed(["A", "B", "C"], "en") == "A, B and C"


@pytest.mark.parametrize(
    ("changes", "english"),
    [
        ({}, "3 July to 7 August 2018, attending five of six meetings"),
        ({"attended": 6}, "3 July to 7 August 2018, attending all six meetings"),
        ({"attended": 1}, "3 July to 7 August 2018, attending one of six meetings"),
        ({"attended": 0}, "3 July to 7 August 2018, six meetings"),
        ({"attended": 2, "meetings": 2}, "3 July to 7 August 2018, attending both meetings"),
        ({"last_meeting": date(2018, 7, 24)}, "3 to 24 July 2018, attending five of six meetings"),
        (
            {"last_meeting": date(2019, 1, 8)},
            "3 July 2018 to 8 January 2019, attending five of six meetings",
        ),
        (
            {"last_meeting": date(2018, 7, 3), "meetings": 1, "attended": 1},
            "3 July 2018, attending its one meeting",
        ),
    ],
)
def test_dates_and_attendance_of_a_certificate(changes: dict[str, object], english: str) -> None:
    assert dates_line(replace(CERTIFICATE, **changes)) == english  # type: ignore[arg-type]
