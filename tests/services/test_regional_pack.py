"""The regional-meeting pack: a branch's part, its figures, the agenda, and how the part travels."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from circledesk.errors import InvalidValue, NotAllowed, RuleBroken
from circledesk.services.circles import circle_page
from circledesk.services.events import add_event, add_guest, edit_event
from circledesk.services.feedback import give_feedback
from circledesk.services.regional_pack import agenda, regional_pack
from circledesk.services.regional_parts import part_form, write_part
from circledesk.services.session import write_local
from circledesk.services.undo import last_action, undo
from tests.services.conftest import Library

DAY = date(2018, 8, 23)


def meeting(library: Library, **fields: object) -> str:
    told = {"kind": "regional", "title": "Lake region", "date": DAY, **fields}
    return add_event(library.session, **told).id  # type: ignore[arg-type]


def busy(library: Library) -> str:
    """A circle at Mjini with two learners, three meetings of which are told of."""
    circle = library.circle("Bookkeeping")
    for name in ("Akinyi Otieno", "Joy Makena"):
        library.learner(circle, name)
    rows = circle_page(library.session, circle_id=circle).meetings
    for week, (plus, delta, count) in enumerate((
        ("Everybody spoke", "Too hot", 2), ("Everybody spoke", "", 1), ("Two got jobs", "", 3),
    )):  # fmt: skip
        give_feedback(
            library.session, meeting_id=rows[week].id, plus=plus, delta=delta, headcount=count,
            rating=4,
        )  # fmt: skip
    return circle


def test_a_branch_begins_from_its_figures_and_what_facilitators_said(library: Library) -> None:
    busy(library)
    event = meeting(library)
    form = part_form(library.session, event_id=event, branch_id=library.ids["Mjini"])
    told = form.figures
    assert (told.first, told.last) == (date(2018, 5, 11), date(2018, 8, 9))
    (row,) = told.circles
    assert (row.name, row.signups, row.held, row.told, row.came) == ("Bookkeeping", 2, 6, 3, 6)
    assert (told.learners, told.held, told.average) == (2, 6, 2.0)
    assert [line.text for line in told.plus] == ["Two got jobs", "Everybody spoke"]
    assert [(line.text, line.date) for line in told.delta] == [("Too hot", date(2018, 7, 3))]
    assert not form.part.written


def test_it_looks_back_to_the_last_meeting_of_the_region(library: Library) -> None:
    event = meeting(library, region="Kisumu")
    meeting(library, title="Before", date=date(2018, 7, 12))
    meeting(library, title="Elsewhere", date=date(2018, 8, 2), region="Mombasa")
    form = part_form(library.session, event_id=event, branch_id=library.ids["Mjini"])
    assert (form.figures.first, form.figures.last) == (date(2018, 7, 12), date(2018, 8, 9))


def test_what_a_branch_writes_stands_in_the_pack(library: Library) -> None:
    busy(library)
    event = meeting(library)
    add_guest(library.session, event_id=event, name="A guest")
    where = {"event_id": event, "branch_id": library.ids["Mjini"]}
    library.become_branch("Mjini")
    write_part(library.session, **where, summary="Three circles", questions="Who has a projector?")
    write_part(library.session, **where, worked="Tea")
    write_local(library.session, {"role": "organizer"})
    pack = regional_pack(library.session, event_id=event)
    assert [one.part.branch for one in pack.branches] == ["Bandari", "Kilimani", "Mjini"]
    bandari, _, mjini = pack.branches
    assert (bandari.part.written, mjini.part.written, pack.written) == (False, True, 1)
    part = mjini.part
    assert (part.summary, part.worked, part.questions) == (
        "Three circles", "Tea", "Who has a projector?",
    )  # fmt: skip
    assert (pack.circles, pack.learners, pack.held, pack.average) == (1, 2, 6, 2.0)
    assert [one.name for one in pack.people] == ["A guest"]
    undone = last_action(library.session)
    assert undone is not None
    assert undone.name == "what a branch tells · Lake region"
    undo(library.session)
    assert regional_pack(library.session, event_id=event).branches[2].part.worked == ""


def test_a_branch_writes_and_sees_its_own_part_alone(library: Library) -> None:
    event = meeting(library)
    library.become_branch("Mjini")
    with pytest.raises(NotAllowed):
        write_part(
            library.session, event_id=event, branch_id=library.ids["Bandari"], summary="Theirs"
        )
    with pytest.raises(InvalidValue):
        write_part(
            library.session, event_id=event, branch_id=library.ids["Mjini"], summary="x" * 4001
        )
    pack = regional_pack(library.session, event_id=event)
    assert [one.part.branch for one in pack.branches] == ["Mjini"]


def test_only_a_regional_meeting_has_a_pack(library: Library) -> None:
    event = meeting(library)
    edit_event(library.session, event_id=event, kind="workshop")
    with pytest.raises(RuleBroken, match="no regional meeting"):
        regional_pack(library.session, event_id=event)


def test_the_agenda_shares_the_time_out(library: Library) -> None:
    event = meeting(library, start=time(9), duration=120)
    row = regional_pack(library.session, event_id=event).event
    items = agenda(row, ["A", "B", "C"])
    assert [item.key for item in items] == [
        "welcome", "branch", "branch", "branch", "strategies", "next-steps", "close",
    ]  # fmt: skip
    assert sum(item.minutes or 0 for item in items) <= 120
    assert [item.start for item in items][:3] == [time(9), time(9, 10), time(9, 33)]
    ends = [item.start for item in items if item.start]
    assert ends == sorted(ends)
    edit_event(library.session, event_id=event, duration=None)
    plain = regional_pack(library.session, event_id=event).agenda
    assert {(item.start, item.minutes) for item in plain} == {(None, None)}


def test_the_day_of_a_meeting_is_told_at_the_next(library: Library) -> None:
    today = date(2018, 8, 9)
    event = meeting(library, date=today)
    form = part_form(library.session, event_id=event, branch_id=library.ids["Mjini"])
    assert form.figures.last == today - timedelta(days=1)
