"""The plan of an event: begun from an agenda, changed, with right hours and a right sum."""

from __future__ import annotations

import tomllib
from datetime import date, time

import pytest

from circledesk.errors import InvalidValue, NotFound
from circledesk.services import event_plan, undo
from circledesk.services.agendas import _ROOM, agenda, forms, usual
from circledesk.services.events import add_event, edit_event
from circledesk.services.facts.event_plan import EventPlan
from tests.services.conftest import Library

DAY = date(2018, 9, 20)


def workshop(library: Library, **fields: object) -> str:
    told = {"kind": "workshop", "title": "First steps", "date": DAY, "start": time(9), **fields}
    return add_event(library.session, **told).id  # type: ignore[arg-type]


def plan_of(library: Library, event: str, language: str = "en") -> EventPlan:
    return event_plan.event_plan(library.session, event_id=event, language=language)


def hours(plan: EventPlan) -> list[tuple[str, str]]:
    return [(part.key, f"{part.start:%H:%M}") for part in plan.parts if part.start]


def test_minutes_of_the_agendas_are_those_of_their_forms() -> None:
    two, half, full = (agenda("workshop", form) for form in forms("workshop"))
    assert two == (
        ("check-in", 15), ("coursework", 45), ("reflection", 20), ("planning", 30),
        ("plus-delta", 10),
    )  # fmt: skip
    sums = [sum(minutes for _, minutes in parts) for parts in (two, half, full)]
    assert sums == [2 * 60, 4 * 60, 7 * 60]
    assert dict(full)["meeting"] == 90  # the whole circle meeting that is played through
    assert all(two_keys in dict(full) for two_keys in dict(two))


@pytest.mark.parametrize("kind", sorted(one.name for one in _ROOM.iterdir()))
def test_every_part_has_words_in_every_language(kind: str) -> None:
    keys = {key for form in forms(kind) for key, _ in agenda(kind, form)}
    english = tomllib.loads((_ROOM / kind / "en.toml").read_text(encoding="utf-8"))
    for language in ("sw", "fr"):
        told = tomllib.loads((_ROOM / kind / f"{language}.toml").read_text(encoding="utf-8"))
        assert told.keys() == english.keys()
        for key, words in english.items():
            for name in ("prompts", "materials"):
                assert len(told[key][name]) == len(words[name]), (language, key, name)
    assert all(usual(kind, key, "sw").title for key in keys)


def test_a_plan_is_begun_and_its_hours_follow_the_event(library: Library) -> None:
    event = workshop(library)
    event_plan.start_plan(library.session, event_id=event, form="two-hour")
    plan = plan_of(library, event)
    assert plan.event.duration == plan.minutes == 120
    assert plan.spare == 0
    assert hours(plan) == [
        ("check-in", "09:00"), ("coursework", "09:15"), ("reflection", "10:00"),
        ("planning", "10:20"), ("plus-delta", "10:50"),
    ]  # fmt: skip
    assert plan.parts[-1].end == time(11)
    edit_event(library.session, event_id=event, start=time(14, 30), duration=90)
    moved = plan_of(library, event)
    assert moved.parts[0].start == time(14, 30)
    assert moved.spare == -30
    event_plan.fit_length(library.session, event_id=event)
    assert plan_of(library, event).spare == 0


def test_words_nobody_changed_are_in_the_readers_language(library: Library) -> None:
    event = workshop(library)
    event_plan.start_plan(library.session, event_id=event, form="two-hour")
    told = {"event_id": event, "key": "reflection"}
    event_plan.change_part(
        library.session, **told, title="Reflection", prompts="What now?", lead="Joy Makena"
    )
    part = plan_of(library, event, "sw").parts[2]
    assert (part.title, part.questions, part.lead) == ("Tafakari", ("What now?",), "Joy Makena")
    event_plan.change_part(library.session, **told, prompts="")
    assert plan_of(library, event).parts[2].prompts == ""


def test_parts_are_moved_added_and_left_out(library: Library) -> None:
    event = workshop(library)
    session = library.session
    event_plan.start_plan(session, event_id=event, form="two-hour")
    song = event_plan.add_part(session, event_id=event, at=1, title="A song", minutes=5).id
    event_plan.move_part(session, event_id=event, key="plus-delta", by=-1)
    event_plan.move_part(session, event_id=event, key="check-in", by=-4)
    dropped = event_plan.drop_part(session, event_id=event, key="coursework")
    plan = plan_of(library, event)
    assert [part.key for part in plan.parts] == [
        "check-in", song, "reflection", "plus-delta", "planning",
    ]  # fmt: skip
    assert plan.parts[2].start == time(9, 20)
    assert plan.spare == 40
    assert dropped.note
    undo.undo(session)
    assert len(plan_of(library, event).parts) == 6
    with pytest.raises(NotFound):
        event_plan.drop_part(session, event_id=event, key="lunch")
    for wrong in ({"title": " "}, {"title": "A song", "minutes": 0}):
        with pytest.raises(InvalidValue):
            event_plan.add_part(session, event_id=event, **wrong)  # type: ignore[arg-type]
