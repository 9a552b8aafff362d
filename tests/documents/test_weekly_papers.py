"""The weekly update's faces, read back: PDF, HTML, e-mail file, message, JSON."""

from __future__ import annotations

import email
import io
import json
import re
import unicodedata
from dataclasses import replace
from email.policy import SMTP
from html.parser import HTMLParser

import pytest
from pypdf import PdfReader

from circledesk.documents.weekly import render_weekly
from circledesk.documents.weekly_faces import weekly_eml, weekly_html, weekly_json, weekly_text
from circledesk.services.facts.weekly import FeedbackLine, Totals, WeeklyUpdate
from tests.documents.paper_facts import UPDATE, meeting

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


def pdf_of(update: WeeklyUpdate, language: str = "en") -> PdfReader:
    out = io.BytesIO()
    render_weekly(update, out, language)
    return PdfReader(out)


def words(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).split())


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
        "No news since 21 July.",
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


def test_an_emoji_does_not_stop_the_monday_paper() -> None:
    feedback = (FeedbackLine("Circle", UPDATE.week_start, 5, 9, "Great 😀 day", "", ""),)
    update = replace(UPDATE, feedback=feedback)
    assert "Great � day" in words(pdf_of(update).pages[0].extract_text())
    assert "Great 😀 day" in weekly_text(update)


def test_an_empty_week_says_so() -> None:
    assert "No meetings this week." in words(pdf_of(NOTHING).pages[0].extract_text())
    assert "No feedback on last week's meetings yet." in weekly_text(NOTHING)
    assert "no attendance reported yet" in weekly_html(NOTHING)


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.text: list[str] = []
        self.open: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ("meta", "br"):
            self.open.append(tag)
        self.links += [value or "" for name, value in attrs if name in ("src", "href")]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.text.append(data)


def parsed(page: str) -> _Text:
    parser = _Text()
    parser.feed(page)
    parser.close()
    assert not parser.open
    return parser


def text_of_html(page: str) -> str:
    return " ".join("".join(parsed(page).text).split())


def test_html_is_whole_escaped_and_needs_no_network() -> None:
    page = weekly_html(replace(UPDATE, team="<script>alert(1)</script>"), "sw")
    assert parsed(page).links == []
    assert "<script>" not in page
    assert "url(" not in page
    assert '<html lang="sw">' in page
    assert "prefers-color-scheme: dark" in page
    assert page.count('<th scope="col"') == 9


def mail(update: WeeklyUpdate) -> email.message.EmailMessage:
    raw = weekly_eml(update, sender="desk@example.org", to=["a@example.org", "b@example.org"])
    return email.message_from_bytes(raw, policy=SMTP)  # type: ignore[return-value]


def test_mail_holds_text_html_and_the_pdf() -> None:
    message = mail(UPDATE)
    assert message["Subject"] == "Weekly team update for Test Library Service"
    assert message["To"] == "a@example.org, b@example.org"
    assert message["Date"] == "Mon, 06 Aug 2018 09:20:00 +0000"
    kinds = [part.get_content_type() for part in message.walk()]
    assert kinds == [
        "multipart/mixed",
        "multipart/alternative",
        "text/plain",
        "text/html",
        "application/pdf",
    ]
    attached = next(message.iter_attachments())
    assert attached.get_filename() == "weekly-update-2018-08-06.pdf"
    out = io.BytesIO()
    render_weekly(UPDATE, out)
    assert attached.get_content() == out.getvalue()
    assert weekly_eml(UPDATE) == weekly_eml(UPDATE)


def test_a_team_name_cannot_add_a_header() -> None:
    message = mail(replace(UPDATE, team="Team\r\nBcc: all@example.org"))
    assert message["Bcc"] is None
    assert message["Subject"] == "Weekly team update for Team Bcc: all@example.org"


def test_message_is_short_and_its_stars_pair() -> None:
    many = replace(UPDATE, team="A * B", meetings=tuple(meeting(7, f"C{n}") for n in range(30)))
    text = weekly_text(many)
    assert text.startswith("*A ∗ B*\n")
    assert "and 22 more" in text
    assert len(text) < 2500
    assert all(line.count("*") in (0, 2) for line in text.splitlines())


def test_json_has_the_shape_of_the_contract() -> None:
    found = json.loads(weekly_json(UPDATE))
    assert list(found) == [
        *("team", "week_start", "week_end", "meetings", "signups"),
        *("feedback", "finished", "upcoming", "totals"),
    ]
    assert found["meetings"][1] == {
        "id": "meeting-9-Basic <Computer> Skills",
        "circle_id": "circle-Basic <Computer> Skills",
        "circle": "Basic <Computer> Skills",
        "course": "Public Speaking Course",
        "branch": "Buruburu",
        "week": 3,
        "weeks": 6,
        "facilitators": ["Wanjikũ Kamau"],
        "date": "2018-08-09",
        "start": "17:30",
        "end": "19:00",
        "venue": "Hall B",
        "rsvp": {"yes": 8, "no": 2, "none": 2},
        "signups": 12,
        "attendance": None,
        "rating": None,
        "news": "ahead",
        "as_of": "2018-07-21",
        "cancelled": False,
    }
    assert found["signups"] == [{"circle": "Entrepreneurship", "new": 8, "total": 10}]
    assert found["feedback"][0] == {
        "circle": "Public Speaking",
        "date": "2018-07-31",
        "rating": 4,
        "attendance": 9,
        "plus": "We talked by torchlight & laughed.",
        "delta": "Bring more headphones.",
        "reflection": "",
    }
    assert found["finished"][0]["average_attendance"] == pytest.approx(12.667, abs=0.001)
    assert found["upcoming"][0]["first_meeting"] == "2018-08-14"
    assert found["totals"]["learners_reached"] == 24
