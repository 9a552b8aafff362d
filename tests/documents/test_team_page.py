"""The public list of circles: every language, filters, no network, nobody's name."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, time
from html.parser import HTMLParser

import pytest

from circledesk import languages
from circledesk.documents.team_page import team_page_html
from circledesk.services.facts.team_page import PublicCircle, TeamPage

CIRCLE = PublicCircle(
    name="Speak up <b>",
    course="Introduction to Public Speaking",
    caption="Find your “voice” & use it.",
    keywords="speech",
    branch="Mjini",
    county="Nairobi",
    city="Nairobi",
    venue="Mjini Library, Hall B",
    address="Lake Road 3",
    language="en",
    first=date(2018, 8, 14),
    last=date(2018, 9, 18),
    next=date(2018, 8, 14),
    start=time(10),
    end=time(11, 30),
    weekdays=(1,),
    meetings=6,
    open=True,
    full=False,
)
PAGE = TeamPage("Ziwa Libraries", "ziwa.example.org", "", date(2018, 8, 9), (CIRCLE,))


def others() -> list[str]:
    return [code for code in languages.codes() if code != "en"]


class Read(HTMLParser):
    """Texts, tags and attributes of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.open: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in ("meta", "input", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if data.strip() and self.open[-1] not in ("style", "script"):
            self.texts.append(data.strip())


def test_every_language_is_in_the_one_file_and_people_are_escaped() -> None:
    html = team_page_html(PAGE)
    read = Read(html)
    assert read.open == []
    mains = [attrs for tag, attrs in read.tags if tag == "main"]
    assert [(one["lang"], "hidden" in one) for one in mains] == [
        (code, code != "en") for code in ("en", *others())
    ]
    assert read.texts.count("Speak up <b>") == 1 + len(others())
    for told in (
        "Starts Tuesday 14 August 2018",
        "Tuesdays, 10:00–11:30 · 6 meetings until 18 September 2018",
        "Mjini, Mjini Library, Hall B, Lake Road 3, Nairobi",
        "Kitaanza Jumanne 14 Agosti 2018",
        "Nafasi zipo",
    ):
        assert told in read.texts, told
    assert team_page_html(PAGE, "sw").index('<main lang="sw">') < len(html)


def test_nothing_is_fetched_from_anywhere() -> None:
    html = team_page_html(PAGE)
    assert "default-src 'none'" in html
    html = re.sub(r' href="https://[^"]*"', "", html)  # leads on where somebody chooses it
    assert not re.search(r"https?:|src=|url\(|@import|<link|fetch\(|XMLHttp", html)


def test_links_lead_to_the_team_and_the_course_and_nowhere_else() -> None:
    linked = replace(CIRCLE, link="https://example.org/course?a=1&b=2")
    odd = replace(CIRCLE, link="javascript:alert(1)")
    read = Read(team_page_html(replace(PAGE, circles=(linked, odd))))
    links = {attrs["href"] for tag, attrs in read.tags if tag == "a"}
    assert links == {"https://ziwa.example.org", "https://example.org/course?a=1&b=2"}


def test_every_field_has_a_name() -> None:
    read = Read(team_page_html(PAGE))
    fields = [attrs["name"] for tag, attrs in read.tags if tag in ("input", "select")]
    assert fields == ["find", "library", "language", "state"] * (1 + len(others()))
    labels = [tag for tag, _ in read.tags if tag == "label"]
    assert len(labels) == len(fields)


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"full": True}, "Full: there is a waiting list"),
        ({"full": None}, "Ask whether there is a place"),
        ({"open": False}, "Sign-up is closed"),
        (
            {"first": date(2018, 7, 3), "next": date(2018, 8, 14)},
            "Running, next meeting Tuesday 14 August 2018",
        ),
        ({"weekdays": (0, 3)}, "Mondays and Thursdays, 10:00–11:30 · 6 meetings until "),
        ({"language": "sw"}, "Kiswahili"),
    ],
)
def test_how_a_circle_stands(changes: dict[str, object], told: str) -> None:
    page = replace(PAGE, circles=(replace(CIRCLE, **changes),))  # type: ignore[arg-type]
    texts = Read(team_page_html(page)).texts
    assert any(text.startswith(told) for text in texts)


def test_without_a_circle_it_says_what_to_do() -> None:
    html = team_page_html(replace(PAGE, circles=()))
    assert "Ask at your library what you would like to learn" in html
    assert "<form" not in html


def test_each_language_has_a_button_to_every_other() -> None:
    read = Read(team_page_html(PAGE))
    ways = [attrs["data-to"] for tag, attrs in read.tags if tag == "button"]
    assert len(ways) == len(others()) * (1 + len(others()))
    assert set(ways) == set(languages.codes())
