"""The checklist of a circle: relative to the first meeting, marked, changed by the team."""

from __future__ import annotations

import tomllib
from datetime import date, timedelta

import pytest

from circledesk.errors import InvalidValue, NotAllowed, NotFound, RuleBroken
from circledesk.services.checklist import checklists_due, circle_checklist, mark_item
from circledesk.services.checklist_items import checklist_items, set_checklist
from circledesk.services.facts.checklist import WHENS
from circledesk.services.meetings import move_meeting
from circledesk.services.undo import undo
from circledesk.settings import RESOURCES
from tests.services.conftest import Library

FIRST = date(2018, 8, 20)
"""A Monday; the library's day is Thursday 9 August."""


def lines(library: Library, circle: str) -> dict[str, date | None]:
    told = circle_checklist(library.session, circle_id=circle).lines
    return {line.key: line.due for line in told}


def test_days_are_counted_from_the_meetings_as_they_stand(library: Library) -> None:
    circle = library.circle("New", start=FIRST)
    due = lines(library, circle)
    assert due["course"] == FIRST - timedelta(days=28)
    assert due["try-out"] == FIRST - timedelta(days=7)
    assert due["remind"] == FIRST - timedelta(days=1)
    assert due["missed"] == FIRST + timedelta(days=1)
    assert due["surveys"] == FIRST + timedelta(days=36)
    first, later = library.meetings(circle)[0], FIRST + timedelta(days=7)
    move_meeting(library.session, meeting_id=first, date=later, and_after=True)
    assert lines(library, circle)["course"] == FIRST - timedelta(days=21)


def test_this_week_asks_for_what_is_due_and_not_for_old_sins(library: Library) -> None:
    session = library.session
    circle = library.circle("New", start=FIRST)
    library.circle("Long over", start=date(2018, 5, 1))
    (due,) = checklists_due(session)
    asked = {line.when for line in due.lines}
    assert (due.circle, asked) == ("New", {"2w"})  # 4 weeks before is 18 days ago
    assert due.overdue == 3
    for key in ("sign-ups", "stand-in"):
        mark_item(session, circle_id=circle, item=key)
    assert [line.key for line in checklists_due(session)[0].lines] == ["material"]
    library.clock.set(2018, 8, 14, 9)
    (later,) = checklists_due(session)
    assert [line.key for line in later.lines if line.overdue][:2] == ["material", "try-out"]
    assert {line.when for line in later.lines} == {"2w", "1w", "1d"}
    assert [one.lines[0].key for one in checklists_due(session, late_only=True)] == ["material"]
    assert checklists_due(session, branch_id=library.ids["Bandari"]) == ()


def test_marks_tell_who_and_when_and_are_taken_back(library: Library) -> None:
    session = library.session
    circle = library.circle("New", start=FIRST)
    mark_item(session, circle_id=circle, item="room", note="Hall B")
    told = circle_checklist(session, circle_id=circle, language="sw")
    (line,) = [one for one in told.lines if one.key == "room"]
    assert (line.done_by, line.note, told.done) == ("Joy Makena", "Hall B", 1)
    assert line.done_at is not None
    assert line.done_at.date() == date(2018, 8, 9)
    assert "Chumba" in line.text
    mark_item(session, circle_id=circle, item="room", done=False)
    assert circle_checklist(session, circle_id=circle).done == 0
    undo(session)
    assert circle_checklist(session, circle_id=circle).done == 1
    with pytest.raises(NotFound):
        mark_item(session, circle_id=circle, item="no such")
    library.become_branch("Bandari")
    with pytest.raises(NotAllowed):
        mark_item(session, circle_id=circle, item="course")


def test_the_team_leaves_out_and_adds(library: Library) -> None:
    session = library.session
    circle = library.circle("New", start=FIRST)
    set_checklist(session, left_out=["charge"], own=[{"when": "1w", "text": "Ask for the key"}])
    items = {item.text: item for item in checklist_items(session)}
    own = items["Ask for the key"]
    assert "charge" not in lines(library, circle)
    assert lines(library, circle)[own.key] == FIRST - timedelta(days=7)
    mark_item(session, circle_id=circle, item=own.key)
    set_checklist(session, left_out=[], own=[{"key": own.key, "when": "1d", "text": "The key"}])
    told = circle_checklist(session, circle_id=circle)
    assert [line.text for line in told.lines if line.done_at] == ["The key"]
    undo(session)
    assert any(item.left_out for item in checklist_items(session, all_of_them=True))
    with pytest.raises(InvalidValue):
        set_checklist(session, left_out=["nothing"], own=[])
    with pytest.raises(InvalidValue):
        set_checklist(session, left_out=[], own=[{"when": "1w", "text": " "}])
    with pytest.raises(RuleBroken):
        set_checklist(session, left_out=[], own=[{"when": "1w", "text": "x"}] * 13)


def test_every_language_has_every_item() -> None:
    room = RESOURCES / "checklist"
    read = {file.stem: tomllib.loads(file.read_text("utf-8"))["items"] for file in room.iterdir()}
    assert read.keys() >= {"items", "en", "sw", "fr"}
    assert set(read["items"].values()) <= set(WHENS)
    for language in read.keys() - {"items"}:
        assert list(read[language]) == list(read["items"]), language
