"""Minutes, focus groups, guests and photographs of events."""

from __future__ import annotations

from datetime import date, time, timedelta
from io import BytesIO

import pytest
from PIL import Image
from sqlalchemy import select

from circledesk.errors import InvalidValue, NotAllowed
from circledesk.models.board import Attachment
from circledesk.models.partners import Partner, PartnerContact
from circledesk.services import event_files, event_guests, event_notes, focus_group, partners, undo
from circledesk.services.courses import add_course
from circledesk.services.event_plan import start_plan
from circledesk.services.events import add_event, add_guest, event_page
from circledesk.services.minutes import minutes
from circledesk.services.photographs import LONGEST, small_photo
from circledesk.services.regional_pack import regional_pack
from circledesk.services.session import action
from tests.services.conftest import Library

DAY = date(2018, 9, 20)
GPS = 0x8825


def event(library: Library, kind: str) -> str:
    told = {"kind": kind, "title": "A day", "date": DAY, "start": time(9)}
    return add_event(library.session, **told).id  # type: ignore[arg-type]


def photo(size: tuple[int, int] = (2400, 1200), *, turned: bool = False) -> bytes:
    exif = Image.Exif()
    exif[GPS] = {1: "S", 2: (1.0, 17.0, 3.0)}
    exif[0x010F] = "Camera of Joy"
    if turned:
        exif[0x0112] = 6
    out = BytesIO()
    Image.new("RGB", size, (90, 140, 90)).save(out, "JPEG", exif=exif)
    return out.getvalue()


def test_a_next_step_becomes_a_task_in_one_action(library: Library) -> None:
    session, day = library.session, event(library, "regional")
    due = DAY + timedelta(days=30)
    for kind, text in (("strategy", "Share headphones"), ("worked", "Tea first")):
        event_notes.add_note(session, event_id=day, kind=kind, text=text)
    event_notes.add_note(session, event_id=day, kind="next-step", text="List them", due=due)
    told = minutes(session, event_id=day)
    assert [row.text for row in told.notes] == ["Tea first", "Share headphones", "List them"]
    assert [(task.text, task.due) for task in told.tasks] == [("List them", due)]
    undo.undo(session)
    told = minutes(session, event_id=day)
    assert (len(told.notes), told.tasks) == (2, ())


def test_the_pack_follows_the_plan_of_the_meeting(library: Library) -> None:
    session, day = library.session, event(library, "regional")
    start_plan(session, event_id=day, form="half-day")
    items = regional_pack(session, event_id=day, language="sw").agenda
    turns = [one for one in items if one.key == "branch"]
    assert turns
    assert (items[0].title, items[0].start) == ("Karibu na kujitambulisha", time(9))
    assert turns[0].start == time(9, 15)
    assert [one.key for one in items if one.key != "branch"][-1] == "close"


def test_answers_are_counted_and_findings_lead_to_courses(library: Library) -> None:
    session, day = library.session, event(library, "focus-group")
    add_course(session, title="Beekeeping", provider="Ziwa", link="https://example.org/bees",
               topics="bees, farming")  # fmt: skip
    focus_group.choose_questions(session, event_id=day, keys=["learn", "hours"], own_text="Bees?")
    answer = focus_group.note_answer(session, event_id=day, key="learn", text="Farming", count=3)
    focus_group.note_answer(session, event_id=day, key="learn", text="Phones", count=9)
    for _ in range(8):
        focus_group.one_more(session, note_id=answer.id)
    event_notes.add_note(
        session, event_id=day, kind="finding", text="They farm", topics="Farming, chess"
    )
    group = focus_group.focus_group(session, event_id=day, language="sw")
    first, _, own = group.questions
    assert [(one.text, one.count) for one in first.answers] == [("Farming", 11), ("Phones", 9)]
    assert first.text.startswith("Ungependa")
    assert own.text == "Bees?"
    assert {"learn", "hours"}.isdisjoint(one.key for one in group.bank)
    assert [row.courses for row in group.findings] == [1]
    assert [row.kind for row in event_notes.event_notes(session, event_id=day)] == ["finding"]
    focus_group.drop_question(session, note_id=first.id)
    assert len(focus_group.focus_group(session, event_id=day).questions) == 2
    with pytest.raises(InvalidValue):
        focus_group.note_answer(session, event_id=day, key="learn", text="Late")


def test_photographs_are_small_upright_and_without_a_place() -> None:
    with Image.open(BytesIO(small_photo(photo(turned=True)))) as made:
        assert made.size == (LONGEST // 2, LONGEST)
        assert made.format == "JPEG"
        assert dict(made.getexif()) == {}
    assert b"Camera of Joy" not in small_photo(photo())


def _bomb() -> bytes:
    out = BytesIO()
    Image.new("1", (30000, 30000)).save(out, "PNG")
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.jpg", b"<html>"),
        ("a.jpg", photo()[:400]),
        ("a.png", _bomb()),
        ("a.pdf", b"MZ program"),
        ("a.exe", b"MZ"),
        ("a.gif", b"GIF89a"),
        ("a.txt", b""),
        ("a.pdf", b"%PDF-" + bytes(2_200_000)),
        ("noend", b"x"),
    ],
)
def test_hostile_files_are_refused_in_words(library: Library, name: str, data: bytes) -> None:
    day = event(library, "other")
    with pytest.raises(InvalidValue) as told:
        event_files.keep_file(library.session, event_id=day, name=name, data=data)
    assert str(told.value)
    assert event_files.event_files(library.session, event_id=day) == ()


def test_a_photograph_goes_only_when_those_in_it_agree(library: Library) -> None:
    session, day = library.session, event(library, "graduation")
    file = event_files.keep_file(session, event_id=day, name="All.JPG", data=photo()).id

    def rows() -> list[tuple[str, bool]]:
        return [(one.name, one.sent) for one in event_files.event_files(session, event_id=day)]

    assert rows() == [("All.jpg", False)]
    assert session.scalars(select(Attachment)).all() == []
    with pytest.raises(NotAllowed):
        event_files.send_file(session, file_id=file)
    event_files.send_file(session, file_id=file, agreed=True)
    assert rows() == [("All.jpg", True)]
    with pytest.raises(NotAllowed):
        event_files.forget_file(session, file_id=file)
    undo.undo(session)
    assert rows() == [("All.jpg", False)]
    event_files.send_file(session, file_id=file, agreed=True)
    event_files.unsend_file(session, file_id=file)
    event_files.forget_file(session, file_id=file)
    assert rows() == []


def test_partners_are_invited_once_with_a_note_of_it(library: Library) -> None:
    session, day = library.session, event(library, "graduation")
    with action(session, "partner.add"):
        session.add(Partner(name="Ziwa College", contact="Damaris Achola", phone="0700 910 004"))
    (college,) = event_guests.partners_to_invite(session, event_id=day)
    partners.invite_partners(session, event_id=day, partner_ids=[college.id])
    add_guest(session, event_id=day, name="The chief", role="speaker")
    assert event_guests.partners_to_invite(session, event_id=day) == ()
    letters = event_guests.guest_letters(session, event_id=day)
    assert letters.names == ("Damaris Achola (Ziwa College)", "The chief")
    assert [row.kind for row in session.scalars(select(PartnerContact))] == ["invited"]
    undo.undo(session)
    undo.undo(session)
    assert len(event_guests.partners_to_invite(session, event_id=day)) == 1
    assert event_page(session, event_id=day).people == ()
