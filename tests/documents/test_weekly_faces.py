"""The weekly update's other faces: HTML, e-mail file, message, JSON; the same figures in all."""

from __future__ import annotations

import email
import io
import json
import re
from dataclasses import replace
from datetime import date
from email.policy import SMTP

import pytest

from circledesk.documents.weekly import render_weekly
from circledesk.documents.weekly_faces import weekly_eml, weekly_html, weekly_json, weekly_text
from circledesk.services.facts.meetings import Rsvps
from circledesk.services.facts.weekly import (
    FeedbackLine,
    Totals,
    WeeklyUpdate,
)
from tests.documents.paper_facts import UPDATE, meeting
from tests.documents.read_back import mail, parsed, pdf_of, text_of_html, words


def test_html_is_whole_escaped_and_needs_no_network() -> None:
    page = weekly_html(replace(UPDATE, team="<script>alert(1)</script>"), "sw")
    assert parsed(page).links == []
    assert "<script>" not in page
    assert "url(" not in page
    assert '<html lang="sw">' in page
    assert "prefers-color-scheme: dark" in page
    assert page.count('<th scope="col"') == 9


def test_on_a_phone_each_figure_names_its_column() -> None:
    page = weekly_html(UPDATE, "sw")
    assert page.count('class="n" data-column="Waliosajiliwa"') == 3
    assert page.count('class="n" data-column="Watakaokuja"') == 2
    # A quote's source is a footer too: the page's own must not style it.
    assert not re.search(r"(^|[\s,}])(?<!body > )footer [{,]", page.split("</style>")[0])


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


@pytest.mark.parametrize(
    "team",
    ["Māktaba ☕ Ñ ya Taifa", "خدمة المكتبات الوطنية " * 6, "Ñ " * 60, "Plain " * 30 + "é è", "A"],
)
def test_a_subject_in_any_letters_comes_back_whole(team: str) -> None:
    raw = weekly_eml(replace(UPDATE, team=team))
    head = raw.split(b"\r\n\r\n")[0]
    assert head.isascii()
    assert max(map(len, head.split(b"\r\n"))) <= 78
    told = email.message_from_bytes(raw, policy=SMTP)["Subject"]
    assert told == f"Weekly team update for {' '.join(team.split())}"


def test_message_is_short_and_its_stars_pair() -> None:
    many = replace(UPDATE, team="A * B", meetings=tuple(meeting(7, f"C{n}") for n in range(30)))
    text = weekly_text(many)
    assert text.startswith("*A ∗ B*\n")
    assert "and 22 more" in text
    assert len(text) < 2500
    assert all(line.count("*") in (0, 2) for line in text.splitlines())


def test_message_is_never_longer_than_a_messenger_takes() -> None:
    told = "They spoke of it for a long time. " * 120
    feedback = tuple(
        FeedbackLine(f"Circle {n}", date(2018, 7, 31), 4, 9, told, told, told, "Lamu", 2, 12)
        for n in range(60)
    )
    circles = tuple(meeting(7, f"Circle {n} " + "with a long name " * 6) for n in range(60))
    text = weekly_text(replace(UPDATE, feedback=feedback, meetings=circles))
    assert len(text) <= 4096
    assert "…” To change: They spoke" in text
    assert re.search(r"and 5\d more", text)
    assert text.rstrip().endswith("are older.")


def test_typed_signs_do_not_change_the_messages_letters() -> None:
    line = FeedbackLine("my_course_1", date(2018, 7, 31), 4, 9, "*Best* _ever_", "~no~ `x`", "")
    text = weekly_text(replace(UPDATE, feedback=(line,)))
    assert "“∗Best∗ ˍeverˍ” To change: ∼no∼ ˋxˋ (my_course_1" in text
    mailed = str(mail(replace(UPDATE, feedback=(line,))).get_body(("plain",)).get_content())  # type: ignore[union-attr]
    assert "“*Best* _ever_” To change: ~no~ `x`" in mailed


def figures_of(update: WeeklyUpdate) -> list[str]:
    """Return every figure of the update as it is printed."""
    totals, table = update.totals, update.meetings
    return [
        *(str(total) for total in (totals.meetings, totals.circles_meeting)),
        *(str(total) for total in (totals.learners_reached, totals.new_signups)),
        *(f"{totals.branches_heard} / {totals.branches}", f"{totals.attendance:.1f}"),
        *(str(row.signups) for row in table),
        *(str(row.rsvp.yes) for row in table),
        *(f"{one.new} new, {one.total} in all" for one in update.signups),
        *(f"came {one.attendance} of {one.signups}" for one in update.feedback if one.attendance),
        *(f"{one.signups} signed up" for one in update.finished),
        *(f"{one.average_attendance:.1f} came on average" for one in update.finished),
    ]


def test_all_faces_print_the_same_figures() -> None:
    rows = (
        meeting(7, signups=71, rsvp=Rsvps(61, 5, 5)),
        meeting(9, signups=83, rsvp=Rsvps(47, 20, 16)),
    )
    totals = Totals(51, 52, 53, 54, 1, 97, 1, 1, 1, 1, 4, 2, 55, 56, 0, 0)
    told = replace(UPDATE.feedback[0], attendance=97, signups=98)
    update = replace(UPDATE, meetings=rows, totals=totals, feedback=(told,))
    faces = {
        "pdf": words(" ".join(page.extract_text() for page in pdf_of(update).pages)),
        "html": text_of_html(weekly_html(update)),
        "text": words(weekly_text(update)),
        "mail": words(str(mail(update).get_body(("plain",)).get_content())),  # type: ignore[union-attr]
        "mail, html": text_of_html(str(mail(update).get_body(("html",)).get_content())),  # type: ignore[union-attr]
    }
    for face, shown in faces.items():
        for figure in figures_of(update):
            assert figure in shown, (face, figure)
    found = json.loads(weekly_json(update))
    assert (found["totals"]["meetings"], found["totals"]["attendance"]) == (51, 97)
    assert [row["signups"] for row in found["meetings"]] == [71, 83]
    assert [row["rsvp"]["yes"] for row in found["meetings"]] == [61, 47]
    assert found["feedback"][0]["attendance"] == 97


def test_json_has_the_shape_of_the_contract() -> None:
    found = json.loads(weekly_json(UPDATE))
    assert list(found) == [
        *("team", "week_start", "week_end", "meetings", "signups"),
        *("feedback", "finished", "upcoming", "totals", "new_members", "new_courses"),
        "by_message",
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
        "by_message": None,
        "stand_in": "",
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
    assert found["new_members"] == ["Halima Abdi"]
    assert found["new_courses"] == ["Bookkeeping for Small Shops"]
