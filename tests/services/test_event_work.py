"""After a workshop: tasks, questions carried on, worksheets, and who has made a draft circle."""

from __future__ import annotations

from datetime import date, time

import pytest

from circledesk.errors import InvalidValue
from circledesk.services import event_questions, event_tasks, people, undo, worksheets
from circledesk.services.circles import edit_circle
from circledesk.services.event_plan import start_plan
from circledesk.services.event_work import event_work
from circledesk.services.events import add_event, add_guest, delete_event, event_page, invite
from circledesk.services.events import mark_came as came
from circledesk.services.facts.event_work import DRAFT, EventWork
from tests.services.conftest import Library

DAY = date(2018, 8, 9)


def workshop(library: Library, day: date = DAY, title: str = "First steps") -> str:
    told = {"kind": "workshop", "title": title, "date": day}
    return add_event(library.session, **told).id  # type: ignore[arg-type]


def amina(library: Library) -> str:
    return next(row.id for row in people.facilitators(library.session) if "Amina" in row.name)


def work(library: Library, event: str) -> EventWork:
    return event_work(library.session, event_id=event)


def test_who_has_a_draft_is_tracked_by_itself(library: Library) -> None:
    session, event = library.session, workshop(library, date(2018, 8, 10))
    library.circle("Before the workshop")
    library.clock.set(2018, 8, 10, 15)
    invite(session, event_id=event, person_ids=[amina(library)])
    for name in ("Joy Makena", "Purity Wanjala"):
        add_guest(session, event_id=event, name=name, role="attendee")
    add_guest(session, event_id=event, name="Damaris Achola", role="speaker")
    start_plan(session, event_id=event, form="two-hour")
    (task,) = work(library, event).tasks
    assert (task.kind, task.ready, task.all, task.done) == (DRAFT, 0, 3, False)
    circle = library.circle("Chess", draft=True)
    (hers, *guests) = work(library, event).first_circles
    assert (hers.circle_id, hers.draft) == (circle, True)
    assert [row.circle_id for row in guests] == ["", ""]
    places = event_page(session, event_id=event).people
    away = {one.id: False for one in places if one.name in ("Joy Makena", "Purity Wanjala")}
    came(session, event_id=event, came=away)
    (task,) = work(library, event).tasks
    assert (task.ready, task.all, task.done) == (1, 1, True)
    edit_circle(session, circle_id=circle, draft=False)
    assert not work(library, event).first_circles[0].draft
    start_plan(session, event_id=event, form="full-day")
    assert len(work(library, event).tasks) == 1


def test_a_question_is_carried_on_until_it_is_answered(library: Library) -> None:
    session, august = library.session, workshop(library)
    september = workshop(library, date(2018, 9, 6), "Next")
    told = {"event_id": august, "text": " Who pays for tea? "}
    tea = event_questions.ask(session, person_id=amina(library), **told).id
    event_questions.ask(session, event_id=september, text="And for milk?")
    (carried,) = work(library, september).carried
    assert (carried.text, carried.event) == ("Who pays for tea?", "First steps")
    assert carried.asked_by.startswith("Amina")
    assert work(library, september).open_questions == 2
    assert work(library, august).carried == ()  # nothing comes back in time
    library.clock.set(2018, 9, 6, 11)
    event_questions.answer(session, question_id=tea, text="The library")
    assert work(library, september).carried == ()
    (answered,) = work(library, august).asked
    assert (answered.answer, answered.answered_on) == ("The library", date(2018, 9, 6))
    event_questions.answer(session, question_id=tea, text=" ")
    assert len(work(library, september).carried) == 1
    delete_event(session, event_id=august)
    assert len(work(library, september).carried) == 1
    with pytest.raises(InvalidValue):
        event_questions.ask(session, event_id=september, text=" ")


def test_tasks_are_noted_ticked_off_and_overdue(library: Library) -> None:
    session, event = library.session, workshop(library)
    told = {"event_id": event, "responsible_id": amina(library)}
    tea = event_tasks.add_task(session, text="Order tea", due=date(2018, 8, 8), **told).id
    event_tasks.add_task(session, event_id=event, text="Print worksheets")
    task, other = work(library, event).tasks
    assert (task.text, task.responsible, task.overdue) == ("Order tea", "Amina Said", True)
    assert other.due is None
    event_tasks.tick_task(session, task_id=tea, outcome="Twelve cups")
    assert work(library, event).open_tasks == 1
    undo.undo(session)
    event_tasks.delete_task(session, task_id=other.id)
    event_tasks.edit_task(session, task_id=tea, due=date(2018, 8, 20))
    (task,) = work(library, event).tasks
    assert (task.done, task.overdue) == (False, False)
    with pytest.raises(InvalidValue):
        event_tasks.edit_task(session, task_id=tea, text="")
    delete_event(session, event_id=event)
    undo.undo(session)
    assert len(work(library, event).tasks) == 1


def test_a_worksheet_is_her_librarys_and_becomes_a_circle(library: Library) -> None:
    session, event, person = library.session, workshop(library), amina(library)
    keep = worksheets.keep_worksheet
    sheet = keep(session, event_id=event, person_id=person, course="Chess", capacity=12).id
    again = keep(session, event_id=event, person_id=person, start=date(2018, 9, 4), time=time(10))
    assert again.id == sheet
    keep(session, event_id=event, name="Joy Makena", goal="Courage", capacity=None)
    mine, guests = worksheets.worksheets(session, event)
    assert (mine.course, mine.capacity, mine.start) == ("Chess", 12, date(2018, 9, 4))
    assert (mine.branch, mine.time, mine.day) == ("Mjini", time(10), DAY)
    assert (guests.name, guests.branch_id, guests.goal) == ("Joy Makena", "", "Courage")
    circle = library.circle("Chess", draft=True)
    worksheets.became_circle(session, worksheet_id=sheet, circle_id=circle)
    rows = {row.name: row for row in work(library, event).first_circles}
    assert rows["Amina Said"].circle == "Chess"
    assert rows["Joy Makena"].circle_id == ""
    worksheets.became_circle(session, worksheet_id=guests.id, circle_id=circle)
    assert {row.circle for row in work(library, event).first_circles} == {"Chess"}
    for wrong in ({"capacity": 0}, {"shoes": 41}, {"name": " "}):
        with pytest.raises(InvalidValue):
            keep(session, **{"name": "Joy Makena", **wrong})  # type: ignore[arg-type]
    worksheets.delete_worksheet(session, worksheet_id=sheet)
    assert len(worksheets.worksheets(session)) == 1
