"""Who is due to be reminded, what a message says, and the log of who was told."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from circledesk.documents.message_text import message_text
from circledesk.errors import InvalidValue
from circledesk.services.contacts import contacts, last_asked, note_contact, set_group_link
from circledesk.services.follow_ups import add_follow_up, finish_follow_up, follow_ups
from circledesk.services.message_templates import own_template, set_template
from circledesk.services.reminders import (
    due_reminders,
    meeting_to_tell,
    next_of_circle,
    remind_from,
)
from circledesk.services.undo import undo
from tests.services.conftest import Library


def test_two_days_before_but_never_before_the_meeting_before_ended() -> None:
    start = datetime(2018, 8, 9, 10)
    assert remind_from(start, None) == datetime(2018, 8, 7, 10)
    assert remind_from(start, datetime(2018, 8, 2, 11, 30)) == datetime(2018, 8, 7, 10)
    assert remind_from(start, datetime(2018, 8, 8, 11, 30)) == datetime(2018, 8, 8, 11, 30)


def weekly(library: Library) -> str:
    """Make a circle whose next meeting is on Saturday 11 August 2018, 10:00."""
    circle = library.circle("Kilimo", start=date(2018, 7, 21), time=time(10))
    library.learner(circle, "Akinyi Otieno", phone="0722 000 001")
    library.learner(circle, "Baraka Mwangi", email="baraka@ziwa.example.org")
    return circle


def test_who_is_due_is_listed_until_somebody_told_them(library: Library) -> None:
    circle = weekly(library)
    library.clock.set(2018, 8, 9, 9, 59)
    assert due_reminders(library.session) == ()
    library.clock.set(2018, 8, 9, 10)
    (due,) = due_reminders(library.session)
    assert (due.circle_id, due.week, due.weeks) == (circle, 4, 6)
    assert [one.name for one in due.recipients] == ["Akinyi Otieno", "Baraka Mwangi"]
    note_contact(
        library.session,
        channel="whatsapp",
        kind="reminder",
        meeting_id=due.id,
        told=2,
        text="Karibu",
    )
    assert due_reminders(library.session) == ()
    told = meeting_to_tell(library.session, meeting_id=due.id)
    assert (told.told, told.told_at and told.told_at.hour) == (2, 10)
    undo(library.session)
    assert [one.id for one in due_reminders(library.session)] == [due.id]
    library.clock.set(2018, 8, 11, 10)
    assert due_reminders(library.session) == ()


def test_a_daily_circle_is_reminded_when_its_meeting_is_over(library: Library) -> None:
    circle = library.circle("Wiki moja", start=date(2018, 8, 9), time=time(14), every="day")
    library.learner(circle, "Chebet Rono")
    library.clock.set(2018, 8, 9, 15)
    assert due_reminders(library.session) == ()
    library.clock.set(2018, 8, 9, 15, 30)
    assert [row.date for row in due_reminders(library.session)] == [date(2018, 8, 10)]


def test_a_message_says_when_and_where_in_the_learners_language(library: Library) -> None:
    meeting = next_of_circle(library.session, circle_id=weekly(library))
    told = meeting_to_tell(library.session, meeting_id=meeting)
    english = message_text(told, "reminder", "en")
    assert "Kilimo meets on Saturday 11 Aug at 10:00" in english
    assert "week 4 of 6" in english
    swahili = message_text(told, "reminder", "sw", spoken=lambda _: "saa nne asubuhi")
    assert "10:00 (saa nne asubuhi)" in swahili
    assert "wiki ya 4 kati ya 6" in swahili
    set_template(library.session, kind="reminder", language="en", text="{circle}: {day}!")
    own = own_template(library.session, kind="reminder", language="en")
    assert message_text(told, "reminder", "en", template=own) == "Kilimo: Saturday 11 Aug!"


@pytest.mark.parametrize("text", ["{learners}", "{", "{circle.__class__}", "{0}"])
def test_a_template_with_unknown_braces_is_refused(library: Library, text: str) -> None:
    with pytest.raises(InvalidValue, match="braces"):
        set_template(library.session, kind="reminder", language="en", text=text)
    assert own_template(library.session, kind="reminder", language="en") == ""


def test_the_log_names_who_was_told_by_whom(library: Library) -> None:
    circle = weekly(library)
    note_contact(library.session, channel="phone", circle_id=circle, text="Moved to Hall B")
    (row,) = contacts(library.session, circle_id=circle)
    assert (row.channel, row.kind, row.circle, row.text) == (
        "phone", "other", "Kilimo", "Moved to Hall B",
    )  # fmt: skip
    assert contacts(library.session, circle_id=library.circle("Other")) == ()


def test_only_a_groups_link_is_kept(library: Library) -> None:
    circle = weekly(library)
    link = "https://chat.whatsapp.com/AbCdEfGhIjKlMnOpQrStUv"
    set_group_link(library.session, circle_id=circle, link=f" {link} ")
    meeting = next_of_circle(library.session, circle_id=circle)
    assert meeting_to_tell(library.session, meeting_id=meeting).group_link == link
    with pytest.raises(InvalidValue, match="WhatsApp group"):
        set_group_link(library.session, circle_id=circle, link="https://example.org/group")


def test_a_follow_up_stands_until_it_is_done(library: Library) -> None:
    circle = weekly(library)
    made = add_follow_up(
        library.session, why="Ask about the projector", due=date(2018, 8, 9), circle_id=circle
    )
    (row,) = follow_ups(library.session)
    assert (row.about, row.overdue) == ("Kilimo", True)
    finish_follow_up(library.session, follow_up_id=made.id, outcome="Fixed")
    assert follow_ups(library.session) == ()
    assert [one.outcome for one in follow_ups(library.session, done=True)] == ["Fixed"]


def test_a_meeting_says_when_its_facilitator_was_asked(library: Library) -> None:
    circle = weekly(library)
    meeting = next_of_circle(library.session, circle_id=circle)
    assert last_asked(library.session, meeting_ids=[meeting]) == {}
    note_contact(library.session, channel="phone", kind="follow-up", meeting_id=meeting)
    assert last_asked(library.session, meeting_ids=[meeting]) == {meeting: date(2018, 8, 9)}
    undo(library.session)
    assert last_asked(library.session, meeting_ids=[meeting]) == {}
