"""Sheets of an invented library, for tests of the papers that come back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

from circledesk.services.facts.sheets import STATES, SheetColumn, SheetFacts, SheetRow
from circledesk.services.survey_questions import questions

CODE = "ABCDEFGHJKLM"
NAMES = (
    "Akinyi Otieno",
    "Baraka Mwakio",
    "Chepkemoi Rono",
    "Fatuma Ali",
    "Musa bin Juma",
    "Ng’ang’a Njoroge",
    "Wairimũ wa Kamau",
    "Zeinab Mohamed Hassan Abdirahman Sheikh Nuur al-Din",
    "محمد عبد الله",
    "አበበ ቢቂላ ደምሴ",
    "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaft",
)
_SHEET = SheetFacts(
    code=CODE,
    kind="meeting",
    team="Ziwa Libraries",
    branch="Mjini",
    circle="Public Speaking",
    course="Introduction to Public Speaking",
    venue="Mjini Library, Hall B",
    facilitators=("Joy Makena", "Amina Said"),
    start=time(17, 30),
    end=time(19),
    printed_on=date(2018, 8, 6),
)


def rows(count: int) -> tuple[SheetRow, ...]:
    return tuple(SheetRow(f"learner-{n}", NAMES[n % len(NAMES)]) for n in range(count))


def of_meeting(learners: int = 12, language: str = "en") -> SheetFacts:
    return replace(
        _SHEET,
        columns=tuple(SheetColumn(state) for state in STATES),
        rows=rows(learners),
        language=language,
        day=date(2018, 8, 7),
        number=2,
        of=6,
        spoken="saa kumi na moja na nusu jioni" if language == "sw" else "",
    )


def of_circle(learners: int = 12, meetings: int = 6, language: str = "en") -> SheetFacts:
    days = [date(2018, 7, 23) + timedelta(weeks=n) for n in range(meetings)]
    columns = tuple(SheetColumn(f"meeting-{n}", n, day) for n, day in enumerate(days, 1))
    return replace(_SHEET, kind="circle", columns=columns, rows=rows(learners), language=language)


def of_survey(kind: str = "learner", slips: int = 0, language: str = "en") -> SheetFacts:
    return replace(
        _SHEET,
        kind="survey",
        rows=rows(slips),
        questions=questions(kind),
        survey=kind,
        language=language,
    )
