"""The weekly update on paper, and what all its faces say."""

from __future__ import annotations

import io
import re
import subprocess
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat
from pypdf import PdfReader

from circledesk import languages
from circledesk.documents.weekly import render_weekly
from circledesk.documents.weekly_faces import weekly_html, weekly_text
from circledesk.documents.weekly_reading import read_weekly
from circledesk.documents.weekly_view import Quote, Row
from circledesk.documents.words import Language, short_day
from circledesk.services.facts.weekly import (
    FeedbackLine,
    FollowUp,
    Totals,
    UpcomingCircle,
)
from tests.documents.paper_facts import UPDATE, fonts_of, meeting
from tests.documents.read_back import mail, pdf_of, text_of_html, words

NOTHING = replace(
    UPDATE,
    meetings=(),
    signups=(),
    feedback=(),
    finished=(),
    upcoming=(),
    new_members=(),
    new_courses=(),
    follow_up=(),
    older=(),
    made_at=None,
    totals=Totals(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
)


@pytest.mark.parametrize("face", ["pdf", "html", "text", "eml"])
def test_every_face_says_the_same_things(face: str) -> None:
    if face == "pdf":
        shown = " ".join(page.extract_text() for page in pdf_of(UPDATE).pages)
    elif face == "html":
        shown = text_of_html(weekly_html(UPDATE))
    elif face == "text":
        shown = weekly_text(UPDATE)
    else:
        shown = str(mail(UPDATE).get_body(("plain",)).get_content())  # type: ignore[union-attr]
    for expected in (
        "Week of Monday 6 August 2018",
        "in 2 circles, reaching 24 learners",
        "Public Speaking, 3 of 6",
        "Basic <Computer> Skills, 3 of 6",
        "“We talked by torchlight & laughed.”",
        "To change: Bring more headphones.",
        "Public Speaking, week 2 · Buruburu · Tue 31 Jul · came 9 of 12 · Pretty well",
        "8 new, 10 in all",
        "6 meetings · 18 signed up · 12.7 came on average · 14 certificates",
        "Halima Abdi",
        "Bookkeeping for Small Shops",
        "No news since 21 July. S. Koech, 0733 000 120",
        "Kilimo cha Kisasa, Wed 1 Aug: no attendance and no feedback.",
        "Not counted: 1 draft circle with a meeting this week.",
        "Figures of Nakuru and Lamu are older.",
    ):
        assert expected in words(shown), expected


def test_pdf_has_title_language_pages_and_the_same_bytes_again() -> None:
    first, second = io.BytesIO(), io.BytesIO()
    render_weekly(UPDATE, first, "sw")
    render_weekly(UPDATE, second, "sw")
    assert first.getvalue() == second.getvalue()
    reader = PdfReader(first)
    assert reader.metadata is not None
    assert reader.metadata.title == "Taarifa ya wiki: Wiki ya Jumatatu 6 Agosti 2018"
    assert reader.root_object["/Lang"] == "sw"
    assert "Ukurasa 1 kati ya" in words(reader.pages[0].extract_text())


def test_every_font_is_embedded() -> None:
    out = io.BytesIO()
    render_weekly(UPDATE, out)
    fonts = fonts_of(out.getvalue())
    assert fonts
    assert all(fonts.values()), fonts


def test_long_week_and_long_words_break_over_pages_and_lose_nothing() -> None:
    told = " ".join(f"sentence{n}" for n in range(1500))
    feedback = (FeedbackLine("Circle", UPDATE.week_start, 5, 9, told, told[:9000], told),)
    circles = tuple(meeting(7, f"Circle{n} with a name too long for a line") for n in range(90))
    pages = [
        page.extract_text()
        for page in pdf_of(replace(UPDATE, feedback=feedback, meetings=circles)).pages
    ]
    shown = words(" ".join(pages))
    assert len(re.findall(r"sentence1499\b", shown)) == 2
    assert all(f"sentence{n}" in shown for n in range(1500))
    assert all(f"Circle{n} with" in shown for n in range(90))
    assert shown.count("Say they come") >= 4  # the table's head on each of its pages
    assert f"Page {len(pages)} of {len(pages)}" in words(pages[-1])


@pytest.mark.parametrize(("language", "coming"), [("en", "Say they come"), ("sw", "Watakaokuja")])
def test_dates_and_figures_never_wrap(language: Language, coming: str) -> None:
    days = tuple(meeting(day, "A circle with a name " * 4) for day in range(6, 13))
    paper = pdf_of(replace(UPDATE, meetings=days), language)
    shown = "".join(page.extract_text() for page in paper.pages)
    assert coming in shown
    for row in days:
        assert f"{short_day(row.date, language)}, 17:30" in shown


@pytest.mark.parametrize(
    ("branch", "venue", "shown"),
    [
        ("Bondeni", "Bondeni Library, Hall B", "Bondeni Library, Hall B"),
        ("Ziwani", "The ziwani, upstairs", "The ziwani, upstairs"),
        ("Lamu", "Lamudi Court", "Lamu, Lamudi Court"),
        ("Nyeri", "", "Nyeri"),
        ("", "Hall B", "Hall B"),
    ],
)
def test_a_branch_stands_once_beside_its_venue(branch: str, venue: str, shown: str) -> None:
    rows = (meeting(7, branch=branch, venue=venue),)
    [row] = read_weekly(replace(UPDATE, meetings=rows)).sections[1].rows
    assert isinstance(row, Row)
    assert row.cells[1][1] == shown


def test_the_foot_counts_silent_branches_that_it_has_no_room_to_name() -> None:
    many = tuple(f"Branch {n}" for n in range(40))
    made = read_weekly(replace(UPDATE, older=many)).made
    assert made.endswith("Figures of Branch 0, Branch 1, Branch 2 and 37 other branches are older.")


def test_nothing_english_is_left_in_kiswahili() -> None:
    """What people typed is one word here; every other word is ours."""
    typed = "Xxx"
    update = replace(
        UPDATE,
        team=typed,
        meetings=(meeting(7, typed, branch=typed, venue=typed, facilitators=(typed,) * 2),),
        signups=tuple(replace(one, circle=typed, branch=typed) for one in UPDATE.signups),
        feedback=(FeedbackLine(typed, date(2018, 7, 31), 2, 9, typed, typed, typed, typed, 2, 9),),
        finished=tuple(replace(one, circle=typed, branch=typed) for one in UPDATE.finished),
        upcoming=(UpcomingCircle(typed, date(2018, 8, 14), 1, typed, typed, (typed,), 3),),
        new_members=(typed,),
        new_courses=(typed,),
        follow_up=(
            FollowUp(typed, silent=True, since=date(2017, 12, 1), contact=typed),
            FollowUp(typed, silent=True),
            FollowUp(typed, silent=False, circle=typed, day=date(2018, 8, 2)),
        ),
        older=(typed, typed),
    )
    english = set(
        re.findall(r"[a-z]{2,}", " ".join(languages.speech("en").papers.values()).lower())
    )
    ours = set(re.findall(r"[a-z]{2,}", " ".join(languages.speech("sw").papers.values()).lower()))
    found = set(re.findall(r"[a-z]{2,}", weekly_text(update, "sw").lower()))
    page = set(re.findall(r"[a-z]{2,}", text_of_html(weekly_html(update, "sw")).lower()))
    assert not (found | page) & (english - ours - {"xxx"})
    assert "Hakuna taarifa tangu 1 Desemba 2017. Xxx" in weekly_text(update, "sw")


def test_an_emoji_does_not_stop_the_monday_paper() -> None:
    feedback = (FeedbackLine("Circle", UPDATE.week_start, 5, 9, "Great 😀 day", "", ""),)
    update = replace(UPDATE, feedback=feedback)
    assert "Great � day" in words(pdf_of(update).pages[0].extract_text())
    assert "Great 😀 day" in weekly_text(update)


def test_an_empty_week_says_so() -> None:
    assert "No meetings this week." in words(pdf_of(NOTHING).pages[0].extract_text())
    assert "No feedback on last week's meetings yet." in weekly_text(NOTHING)
    assert "no attendance reported yet" in weekly_html(NOTHING)


def test_sheets_take_little_ink_and_leave_the_margins_white(tmp_path: Path) -> None:
    many = replace(UPDATE, meetings=tuple(meeting(7, f"Circle {n}") for n in range(40)))
    out = io.BytesIO()
    render_weekly(many, out)
    (tmp_path / "week.pdf").write_bytes(out.getvalue())
    subprocess.run(["pdftoppm", "-r", "75", "-png", "week.pdf", "w"], cwd=tmp_path, check=True)
    pages = sorted(tmp_path.glob("w-*.png"))
    assert len(pages) > 1
    for page in pages:
        with Image.open(page) as picture:
            dark = ImageChops.invert(picture.convert("RGB"))
        assert max(ImageStat.Stat(dark).mean) / 255 <= 0.12
        left, top, right, low = dark.getbbox() or (0, 0, 0, 0)
        safe = 12 / 25.4 * 75 - 1
        assert min(left, top, dark.width - right, dark.height - low) >= safe


def test_what_was_put_into_words_stands_before_mere_figures() -> None:
    mere = FeedbackLine("Figures", date(2018, 7, 30), 3, 9, "", "", "", "Lamu", 1, 12)
    rows = read_weekly(replace(UPDATE, feedback=(mere, *UPDATE.feedback))).sections[0].rows
    sources = [row.source for row in rows if isinstance(row, Quote)]
    assert [source.startswith("Figures") for source in sources] == [False, False, True]


def test_one_learner_is_one_learner() -> None:
    totals = replace(UPDATE.totals, circles_meeting=1, learners_reached=1, new_signups=1)
    update = replace(UPDATE, totals=totals)
    assert "in 1 circle, reaching 1 learner\n" in weekly_text(update)
    assert "kikundi 1, mshiriki 1)" in weekly_text(update, "sw")
    assert "1 new sign-up last week\n" in weekly_text(update)
