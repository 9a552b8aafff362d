"""Reports on paper, in each language, with little and with much; same facts, same bytes."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from pypdf import PdfReader

from circledesk.documents.circle_poster import render_circle_poster
from circledesk.documents.circle_report import render_circle_report
from circledesk.documents.impact import render_impact
from circledesk.documents.impact_brief import render_impact_brief
from circledesk.documents.impact_words import HOW
from circledesk.documents.thank_you import render_thank_you
from circledesk.documents.words import say
from circledesk.interop.impact_book import impact_book
from circledesk.services.facts.circle_report import CircleReport, ReportMeeting, Spread
from circledesk.services.facts.impact import (
    BranchImpact,
    Breakdown,
    CourseImpact,
    GoalImpact,
    ImpactReport,
    ImpactTotals,
    MonthImpact,
)
from circledesk.services.facts.stories import Told
from tests.documents.read_back import words

FIRST = date(2018, 7, 3)
KEYS = ("goal", "confidence", "course", "recommend")
SPREADS = tuple(Spread(key, (0, 1, 2, 4, 3)) for key in KEYS)
STORY = Told("Sasa najiamini mbele ya watu 😀.", "Zeinab", "Public Speaking", "Mjini")
CIRCLE = CircleReport(
    outside=True, team="Ziwa Libraries", branch="Mjini", circle_id="c", circle="Public Speaking",
    course="Speaking Aloud", language="en", facilitators=("Amina Said", "Wanjikũ Ng’ang’a"),
    organizer="Joy Makena", first=FIRST, last=FIRST + timedelta(days=35),
    as_of=date(2018, 8, 9), finished=True, signups=12, came=11, average=9.4, needed=4, completed=8,
    certificates=7,
    meetings=tuple(
        ReportMeeting(n + 1, FIRST + timedelta(days=7 * n), came, 4, "", "", "")
        for n, came in enumerate((9, 10, 11, None, 9, 8))
    ),
    facilitator_goal="That all dare to ask.", facilitator_goal_rating=4,
    goals=("To find work", "To speak at the chama"), answered=10, asked=12, spreads=SPREADS,
    gained=("New friends",), next_steps=("I will teach my sister",), reasons=("Nobody laughs",),
    facilitator_words=("How much they taught one another",), stories=(STORY,),
)  # fmt: skip
TOTALS = ImpactTotals(
    branches=40, all_branches=62, circles=120, begun=110, ended=90, did_not_happen=4, meetings=700,
    reported=650, attendances=6234, signups=1502, learners=1321, came=1200, ended_signups=1100,
    completed=804, certificates=760, facilitators=55, courses=18, answered=10,
)  # fmt: skip
IMPACT = ImpactReport(
    outside=True, team="Ziwa Libraries", branch="", region_word="County", first=date(2018, 1, 1),
    last=date(2018, 12, 31), as_of=date(2018, 12, 31), rule=67, totals=TOTALS,
    branches=tuple(
        BranchImpact(f"Library {n}", "Nakuru", 3, 18, 17, 150, 40, 36, 20) for n in range(40)
    ),
    months=tuple(MonthImpact(date(2018, n, 1), 58, 54, 500 + n) for n in range(1, 13)),
    courses=(CourseImpact("Speaking", 20, 240, 4.25, 60), CourseImpact("Bees", 1, 9, None, 0)),
    goals=(GoalImpact("Work and income", 30, 400), GoalImpact("", 90, 1102)),
    spreads=SPREADS,
    breakdowns=(
        Breakdown("", "Age group", (("Under 18", None), ("18 to 24", 7), ("65", None), ("", 20))),
        Breakdown("under_18", "", (("0", 12), ("1", 196), ("", 0))),
    ),
    stories=(STORY,),
)  # fmt: skip
EMPTY = replace(
    IMPACT, totals=replace(TOTALS, **dict.fromkeys(TOTALS.__slots__, 0)), branches=(), courses=(),
    goals=(), breakdowns=(), stories=(), months=(MonthImpact(date(2018, 1, 1), 0, 0, 0),),
    spreads=tuple(Spread(key, (0, 0, 0, 0, 0)) for key in KEYS),
)  # fmt: skip
BARE = replace(
    CIRCLE, facilitators=(), organizer="", first=None, last=None, average=None, completed=0,
    signups=0, came=0, certificates=0, meetings=(), facilitator_goal="", goals=(), answered=0,
    asked=0, spreads=EMPTY.spreads, gained=(), next_steps=(), reasons=(), facilitator_words=(),
    stories=(),
)  # fmt: skip
Render = Callable[..., None]
PAPERS: tuple[tuple[Render, Any, Any], ...] = (
    (render_circle_report, CIRCLE, BARE),
    (render_circle_poster, CIRCLE, BARE),
    (render_thank_you, CIRCLE, BARE),
    (render_impact, IMPACT, EMPTY),
    (render_impact_brief, IMPACT, EMPTY),
)


def drawn(render: Render, facts: Any, language: str = "en", **how: Any) -> bytes:
    out = io.BytesIO()
    render(facts, out, language, **how)
    return out.getvalue()


def pages(content: bytes) -> list[str]:
    return [words(page.extract_text()) for page in PdfReader(io.BytesIO(content)).pages]


@pytest.mark.parametrize(("render", "much", "little"), PAPERS)
def test_same_facts_same_bytes_with_title_language_and_author(
    render: Render, much: Any, little: Any
) -> None:
    for facts, language in ((much, "en"), (little, "sw")):
        content = drawn(render, facts, language)
        assert content == drawn(render, facts, language)
        reader = PdfReader(io.BytesIO(content))
        assert reader.metadata is not None
        assert reader.metadata.title
        assert "Ziwa" in str(reader.metadata.author)
        assert reader.trailer["/Root"]["/Lang"] == language


def test_a_circle_report_says_it_all() -> None:
    told = " ".join(pages(drawn(render_circle_report, CIRCLE)))
    for part in (
        "Public Speaking", "Speaking Aloud · Mjini · 3 July 2018 to 7 August 2018",
        "with Amina Said and Wanjikũ Ng’ang’a", "12 signed up", "told of 5 of 6 meetings",
        "That all dare to ask.", "reached: 4 of 5", "To speak at the chama", "10 of 12 answered",
        "mean 3.9 of 5, 10 answers", "New friends", "I will teach my sister", "Nobody laughs",
        "Sasa najiamini mbele ya watu", "From entries up to 9 August 2018.", "Page 1 of",
    ):  # fmt: skip
        assert part in told, part


def test_the_page_to_hang_up_is_one_and_tells_agreed_words_alone() -> None:
    (told,) = pages(drawn(render_circle_poster, CIRCLE))
    assert "Our circle in 6 weeks" in told
    assert "Zeinab" in told
    assert "New friends" not in told
    (inside,) = pages(drawn(render_circle_poster, replace(CIRCLE, outside=False)))
    assert "Zeinab" not in inside
    long = replace(CIRCLE, circle="Uandishi wa Hadithi Fupi " * 6, stories=(STORY,) * 9)
    assert len(pages(drawn(render_circle_poster, long, "sw"))) == 1
    daily = replace(CIRCLE, last=FIRST + timedelta(days=6))
    (told,) = pages(drawn(render_circle_poster, daily))
    assert "Our circle in 6 meetings" in told


def test_letters_to_who_led_it_and_to_its_home() -> None:
    (told,) = pages(drawn(render_thank_you, CIRCLE))
    assert "Dear Amina Said and Wanjikũ Ng’ang’a," in told
    assert "12 learners signed up for it. On average 9.4 came to a meeting." in told
    assert "Joy Makena" in told
    (home,) = pages(drawn(render_thank_you, CIRCLE, to="branch"))
    assert "Dear colleagues at Mjini," in home
    (bare,) = pages(drawn(render_thank_you, BARE))
    assert "Dear facilitator," in bare


def test_an_impact_report_names_the_rule_of_each_figure() -> None:
    content = pages(drawn(render_impact, IMPACT))
    told, how = " ".join(content), content[-1]
    for part in ("1 321", "at 40 of 62 libraries", "6 234", "73%", "Library 39", "Work and income"):
        assert part in told, part
    for key in HOW:
        assert say("en", f"impact.how.{key}.name") in how, key
    assert "67% of the planned meetings" in how
    assert "Made for people outside the team." in how
    assert "left out" in told
    assert "For the team only." in pages(drawn(render_impact, replace(IMPACT, outside=False)))[0]


@pytest.mark.parametrize("language", ["en", "sw", "fr"])
def test_the_brief_is_one_page_whatever_is_told(language: str) -> None:
    long = replace(IMPACT, team="Ziwa Libraries and Reading Rooms " * 4, stories=(STORY,) * 30)
    for facts in (EMPTY, long):
        assert len(pages(drawn(render_impact_brief, facts, language))) == 1


def test_the_teams_own_words_come_in_the_papers_language() -> None:
    kiswahili = {"Age group": "Umri", "18 to 24": "18 hadi 24"}
    speak = lambda text: kiswahili.get(text, text)  # noqa: E731
    told = " ".join(pages(drawn(render_impact, IMPACT, "sw", speak=speak)))
    assert "18 hadi 24" in told
    assert "Age group" not in told


def test_a_long_period_is_told_by_years() -> None:
    months = tuple(MonthImpact(date(2010 + n // 12, n % 12 + 1, 1), 1, 1, n) for n in range(36))
    (told, *_) = pages(drawn(render_impact, replace(IMPACT, first=date(2010, 1, 1), months=months)))
    assert re.search(r"2010 .*2011 .*2012", told) or "2011" in told


def test_the_workbook_has_the_same_figures_and_the_same_bytes() -> None:
    from zipfile import ZipFile

    content = impact_book(IMPACT)
    assert content == impact_book(IMPACT)
    with ZipFile(io.BytesIO(content)) as book:
        sheets = [name for name in book.namelist() if name.startswith("xl/worksheets/")]
        first = book.read("xl/worksheets/sheet1.xml").decode()
        traits = book.read("xl/worksheets/sheet7.xml").decode()
    assert len(sheets) == 8
    assert "<v>1321</v>" in first
    assert "left out" in traits
    assert "<v>7</v>" in traits
