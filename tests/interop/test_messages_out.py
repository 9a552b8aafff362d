"""What a text costs as SMS, an e-mail draft, and meetings for a calendar."""

from __future__ import annotations

import email
from datetime import UTC, date, datetime, time
from email.policy import default

import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from circledesk.interop.gsm import sms_size, straighten
from circledesk.interop.ical import meetings_ics
from circledesk.interop.mail_draft import mail_draft
from circledesk.interop.vcard import Card, vcards
from circledesk.services.facts.meetings import MeetingRow, Rsvps


@pytest.mark.parametrize(
    ("text", "used", "parts", "plain"),
    [
        ("", 0, 1, True),
        ("a" * 160, 160, 1, True),
        ("a" * 161, 161, 2, True),
        ("a" * 306, 306, 2, True),
        ("a" * 307, 307, 3, True),
        ("€" * 80, 160, 1, True),
        ("€" * 81, 162, 2, True),
        ("ũ" * 70, 70, 1, False),
        ("ũ" * 71, 71, 2, False),
        ("😀" * 35, 70, 1, False),
    ],
)
def test_a_text_costs_what_gsm_says(text: str, used: int, parts: int, plain: bool) -> None:
    size = sms_size(text)
    assert (size.used, size.parts, size.plain) == (used, parts, plain)


def test_curly_signs_are_made_straight_and_letters_stay_readable() -> None:
    straight = straighten("Ng’ang’a — “Wanjikũ”… 10:00–11:30\u00a0é")
    assert straight == "Ng'ang'a - \"Wanjiku\"... 10:00-11:30 é"
    assert sms_size(straight).plain
    assert straighten("ሰላም") == "ሰላም"


def test_a_draft_hides_learners_from_each_other() -> None:
    made = mail_draft(
        subject="Kilimo\nmeets",
        text="Karibu, Wanjikũ",
        to=["joy@ziwa.example.org"],
        hidden=["a@ziwa.example.org", "no address"],
        ics=b"BEGIN:VCALENDAR",
    )
    message = email.message_from_bytes(made, policy=default)
    assert message["Subject"] == "Kilimo meets"
    assert message["To"] == "joy@ziwa.example.org"
    assert message["Bcc"] == "a@ziwa.example.org"
    assert message["X-Unsent"] == "1"
    body = message.get_body(("plain",))
    assert body is not None
    assert body.get_content().strip() == "Karibu, Wanjikũ"
    assert [part.get_filename() for part in message.iter_attachments()] == ["meetings.ics"]


@settings(max_examples=30)
@given(st.text(max_size=90), st.text(max_size=90))
def test_contacts_come_back_whatever_they_are_called(name: str, team: str) -> None:
    made = vcards([Card("p1", f"Joy {name} Makena", "+254700000001", "joy@example.org", team)])
    assert all(len(line) <= 75 for line in made.split(b"\r\n"))
    read = vobject.readOne(made.decode())
    kept = "".join(sign for sign in name.replace("\r\n", "\n").replace("\r", "\n")
                   if sign >= " " or sign == "\n")  # fmt: skip
    assert read.fn.value == f"Joy {kept} Makena"
    assert read.tel.value == "+254700000001"


def test_a_calendar_holds_the_meetings_at_their_instant() -> None:
    row = MeetingRow(
        id="m1", circle_id="c", circle="Kilimo; Cho", course="", branch="Mjini", week=1, weeks=6,
        facilitators=("Joy Makena",), date=date(2018, 8, 7), start=time(17, 30), end=time(19),
        venue="Hall B", rsvp=Rsvps(0, 0, 0), signups=3, attendance=None, rating=None, news="ahead",
        as_of=None,
    )  # fmt: skip
    stamp = datetime(2018, 8, 1, tzinfo=UTC)
    made = meetings_ics([row], team="Ziwa Libraries", zone="Africa/Nairobi", made_at=stamp)
    (event,) = Calendar.from_ical(made).walk("VEVENT")
    assert event["UID"] == "m1@circledesk"
    assert event["DTSTART"].params["TZID"] == "Africa/Nairobi"
    assert event.decoded("DTSTART") == datetime(2018, 8, 7, 14, 30, tzinfo=UTC)
    assert event.decoded("DTEND") == datetime(2018, 8, 7, 16, tzinfo=UTC)
    assert str(event["SUMMARY"]) == "Kilimo; Cho"
    assert made == meetings_ics([row], team="Ziwa Libraries", zone="Africa/Nairobi", made_at=stamp)
