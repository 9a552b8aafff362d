"""Dates, numbers and sentences of the papers in both languages."""

from __future__ import annotations

import re
import tomllib
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from circledesk import languages
from circledesk.documents.certificate_words import dates_line
from circledesk.documents.words import (
    clock,
    count,
    day_range,
    decimal,
    full_date,
    in_words,
    listed,
    short_day,
)
from tests.documents.paper_facts import CERTIFICATE

FILES = sorted(languages.SHIPPED.glob("??.toml"))


def _places(sentence: str) -> set[str]:
    return set(re.findall(r"{\w+}", sentence))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_language_has_every_sentence_with_the_same_places(file: Path) -> None:
    english = tomllib.loads((languages.SHIPPED / "en.toml").read_text("utf-8"))["papers"]
    told = tomllib.loads(file.read_text("utf-8"))["papers"]
    assert told.keys() == english.keys()
    for key, sentence in english.items():
        # What is said of one is said of none in French too, and then names the figure.
        spare = {"{n}"} if key.endswith(".one") else set()
        assert _places(told[key]) - spare == _places(sentence) - spare, key
        assert told[key].strip() == told[key] != "", key
        assert "  " not in told[key], key


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


@pytest.mark.parametrize(
    ("n", "french"),
    [(1, "une"), (17, "dix-sept"), (21, "vingt et une"), (71, "soixante et onze"),
     (80, "quatre-vingts"), (99, "quatre-vingt-dix-neuf"), (100, "100")],
)  # fmt: skip
def test_numbers_in_french_agree_with_meetings(n: int, french: str) -> None:
    assert in_words(n, "fr") == french


def test_french_counts_nought_as_one_and_writes_times_and_firsts_its_own_way() -> None:
    assert count("fr", "weekly.learners", 0) == "0 participant"
    assert count("en", "weekly.learners", 0) == "0 learners"
    assert full_date(date(2018, 8, 1), "fr") == "mercredi 1er août 2018"
    assert short_day(date(2018, 8, 7), "fr") == "mar. 7 août"
    assert (clock(time(17, 30), "fr"), clock(time(9), "fr")) == ("17\u00a0h\u00a030", "9\u00a0h")
    assert (decimal(6.5, "fr"), decimal(6.5, "en")) == ("6,5", "6.5")


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
