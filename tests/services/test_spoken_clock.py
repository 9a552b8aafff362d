"""The Kiswahili clock: every minute of the day, said and read again."""

from __future__ import annotations

from datetime import time

import pytest

from circledesk import languages
from circledesk.services.spoken_clock import heard_time, said_time

DAY = [time(hour, minute) for hour in range(24) for minute in range(60)]
WORDS = languages.speech("sw").spoken_clock


def test_every_minute_of_the_day_is_said_in_its_own_words_and_read_again() -> None:
    assert len(DAY) == 1440
    assert len({said_time(at) for at in DAY}) == 1440
    assert [at for at in DAY if heard_time(said_time(at)) != at] == []


def test_every_minute_is_read_as_people_shorten_it() -> None:
    for at in DAY:
        part = said_time(at).split()[-1]
        hour = (at.hour - 6) % 12 or 12
        assert heard_time(f"saa {hour}:{at.minute:02} {part}") == at
        counted = WORDS["counting"][at.minute]
        assert heard_time(f"Saa {WORDS['hours'][hour % 12]} na dakika {counted} {part}") == at


def test_every_minute_before_an_hour_is_read() -> None:
    for at in DAY:
        if at.minute:
            after = time((at.hour + 1) % 24)
            spoken = said_time(after).split()
            before = f"kasoro dakika {60 - at.minute}"
            assert heard_time(" ".join((*spoken[:-1], before, said_time(at).split()[-1]))) == at


def test_without_a_part_of_the_day_it_is_by_day() -> None:
    for at in DAY:
        said = said_time(at).rsplit(" ", 1)[0]
        by_day = time((at.hour - 6) % 12 + 6, at.minute)
        assert heard_time(said) == by_day


@pytest.mark.parametrize(
    ("at", "said"),
    [
        (time(17, 30), "saa kumi na moja na nusu jioni"),
        (time(15), "saa tisa alasiri"),
        (time(9, 15), "saa tatu na robo asubuhi"),
        (time(6), "saa kumi na mbili asubuhi"),
        (time(12, 1), "saa sita na dakika 1 mchana"),
        (time(19), "saa moja usiku"),
        (time(18, 59), "saa kumi na mbili na dakika 59 jioni"),
        (time(0, 10), "saa sita na dakika 10 usiku"),
        (time(4, 30), "saa kumi na nusu alfajiri"),
    ],
)
def test_times_that_people_know(at: time, said: str) -> None:
    assert said_time(at) == said


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("saa moja jioni", time(19)),  # families differ: jioni and usiku are both understood
        ("saa moja ya usiku", time(19)),
        ("SAA TISA  MCHANA", time(15)),
        ("saa tatu kasoro robo asubuhi", time(8, 45)),
        ("saa tatu kamili", time(9)),
        ("tisa alasiri", time(15)),
        ("saa 9.30 alasiri", time(15, 30)),
        ("saa kumi na mbili jioni", time(18)),
        ("saa kumi na dakika ishirini na tano jioni", time(16, 25)),
        ("saa moja kasoro dakika tano", time(6, 55)),
    ],
)
def test_what_people_type(text: str, at: time) -> None:
    assert heard_time(text) == at


@pytest.mark.parametrize(
    "text",
    ["", "saa", "15:00", "saa 13", "saa tisa asubuhi na", "saa tatu na dakika 60", "saa tano jana",
     "saa moja na hamsa", "saa sita alfajiri"],
)  # fmt: skip
def test_what_is_no_time(text: str) -> None:
    assert heard_time(text) is None
