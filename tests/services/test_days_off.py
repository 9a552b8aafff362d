"""Days off: the country's, the team's own, a closed branch; and the meetings that fall on one."""

from __future__ import annotations

from datetime import date, time

import pytest

from circledesk.errors import InvalidValue, NotAllowed, RuleBroken
from circledesk.services import circles, hit_meetings, holidays, meetings, undo
from circledesk.services.days_off import days_off
from tests.services.conftest import Library


def hits(library: Library) -> list[tuple[str, str, int]]:
    found = hit_meetings.to_move(library.session)
    return [(str(hit.what), hit.branch, len(hit.meetings)) for hit in found]


def test_a_gazetted_day_shows_each_branch_the_meetings_it_hits(library: Library) -> None:
    for branch in ("Mjini", "Bandari"):
        library.circle(branch, start=date(2018, 8, 15), branch_id=library.ids[branch])
    library.circle("Rasimu", start=date(2018, 8, 15), draft=True)
    assert hits(library) == []
    done = holidays.add_holiday(
        library.session, date=date(2018, 8, 22), name="National Reading Day"
    )
    assert done.note == "Wed 22 August is National Reading Day. Meetings that fall on it: 2."
    what = "One meeting falls on National Reading Day"
    assert hits(library) == [(what, "Bandari", 1), (what, "Mjini", 1)]
    first = hit_meetings.to_move(library.session)[0].meetings[0]
    meetings.move_meeting(library.session, meeting_id=first.id, date=date(2018, 8, 23))
    assert hits(library) == [(what, "Mjini", 1)]
    undo.undo(library.session)
    undo.undo(library.session)
    assert hits(library) == []


def test_they_meet_all_the_same_is_asked_once(library: Library) -> None:
    circle = library.circle(start=date(2018, 10, 10), meetings=2)
    ((what, _, _),) = hits(library)
    assert what == "One meeting falls on Moi Day"
    first = library.meetings(circle)[0]
    hit_meetings.keep_meetings(library.session, meeting_ids=[first])
    assert hits(library) == []
    meetings.move_meeting(library.session, meeting_id=first, date=date(2018, 10, 20))
    assert [what for what, _, _ in hits(library)] == ["One meeting falls on Mashujaa Day"]


def test_a_day_of_the_moon_waits_until_it_is_gazetted(library: Library) -> None:
    library.circle(start=date(2018, 8, 21), meetings=1)
    library.circle(start=date(2018, 8, 22), meetings=1)
    assert hits(library) == []
    holidays.add_holiday(library.session, date=date(2018, 8, 22), name="Idd-ul-Azha")
    assert [what for what, _, _ in hits(library)] == ["One meeting falls on Idd-ul-Azha"]
    off = days_off(library.session, date(2018, 8, 1), date(2018, 8, 31))
    assert [(day.first, day.name, day.about) for day in off] == [
        (date(2018, 8, 22), "Idd-ul-Azha", False)
    ]
    with pytest.raises(RuleBroken, match="already"):
        holidays.add_holiday(library.session, date=date(2018, 8, 22), name="IDD-UL-AZHA")


def test_a_closed_branch_hits_its_own_meetings_only(library: Library) -> None:
    for branch in ("Mjini", "Bandari"):
        library.circle(branch, start=date(2018, 8, 14), branch_id=library.ids[branch])
    library.become_branch("Mjini")
    done = holidays.add_closure(
        library.session, first=date(2018, 8, 20), last=date(2018, 9, 1), why="Painting"
    )
    assert hits(library) == [("2 meetings fall on days when Mjini is closed", "Mjini", 2)]
    with pytest.raises(NotAllowed):
        holidays.add_closure(
            library.session,
            first=date(2018, 8, 20),
            last=date(2018, 9, 1),
            branch_id=library.ids["Bandari"],
        )
    with pytest.raises(InvalidValue, match="before"):
        holidays.add_closure(library.session, first=date(2018, 8, 20), last=date(2018, 8, 1))
    with pytest.raises(NotAllowed):
        holidays.add_holiday(library.session, date=date(2018, 8, 22), name="Ours alone")
    holidays.remove_closure(library.session, closure_id=done.id)
    assert hits(library) == []


def test_what_cannot_be_moved_any_more_is_not_listed(library: Library) -> None:
    library.circle(start=date(2018, 7, 4), meetings=2)
    gone = library.circle(start=date(2018, 8, 15), meetings=2)
    holidays.add_holiday(library.session, date=date(2018, 7, 4), name="Past")
    holidays.add_holiday(library.session, date=date(2018, 8, 15), name="Ahead")
    assert len(hits(library)) == 1
    circles.edit_circle(library.session, circle_id=gone, did_not_happen=True)
    assert hits(library) == []


def test_the_list_of_a_year(library: Library) -> None:
    library.circle(start=date(2018, 12, 25), meetings=1, time=time(9))
    holidays.add_holiday(library.session, date=date(2018, 9, 3), name="Ours")
    rows = {row.day.name: row for row in holidays.days_off_list(library.session)}
    assert rows["Christmas Day"].meetings == 1
    assert not rows["Christmas Day"].editable
    assert rows["Ours"].editable
    assert rows["Idd-ul-Fitr"].day.about
    assert "Ours" not in [
        row.day.name for row in holidays.days_off_list(library.session, year=2019)
    ]
