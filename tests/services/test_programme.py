"""The six steps in figures, and each branch's way: the figures are the sums of their rows."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import event
from sqlalchemy.orm import Session

from circledesk.models.base import new_id
from circledesk.models.certificates import Certificate, VoidSerial
from circledesk.models.partners import SharedPost
from circledesk.models.programme import FilledForm
from circledesk.services import events
from circledesk.services.facts.programme import STAGES, BranchProgress, Mark
from circledesk.services.follow_ups import add_follow_up
from circledesk.services.people import answer_invitation, facilitators, invite_person
from circledesk.services.programme import programme, rows_behind
from circledesk.services.session import action
from tests.services.conftest import Library


def way_of(session: Session, branch: str) -> BranchProgress:
    return next(row for row in programme(session).rows if row.branch == branch)


def fill(session: Session, branch_id: str, kind: str, day: date, **answers: str) -> None:
    with action(session, "event.add"):
        session.add(
            FilledForm(id=new_id(), kind=kind, branch_id=branch_id, day=day, answers=answers)
        )


def test_the_steps_are_counted_from_what_is_there(library: Library) -> None:
    before = programme(library.session)
    circle = library.circle("Kilimo", start=date(2018, 7, 31))
    library.learner(circle, "Akinyi Otieno")
    invite_person(library.session, name="Joy Makena", email="joy.m@ziwa.example.org")
    add_follow_up(library.session, why="Ask about the hall")
    after = programme(library.session)
    assert (before.running, after.running) == (0, 1)
    assert after.public == before.public + 1
    assert after.asked == before.asked + 1
    assert after.said_yes == before.said_yes
    assert (before.follow_ups, after.follow_ups) == (0, 1)
    assert after.begun == 1
    assert after.begun + after.not_begun == before.begun + before.not_begun
    assert [one.key for one in after.steps][:4] == ["practise", "site", "trained", "follow-up"]


def test_a_branch_goes_stage_by_stage_and_then_on(library: Library) -> None:
    session, mjini = library.session, library.ids["Mjini"]
    assert way_of(session, "Mjini").next == "site"
    fill(session, mjini, "site", date(2018, 8, 1), power="yes")
    fill(session, mjini, "site", date(2018, 7, 20), power="no")
    assert way_of(session, "Mjini").marks["site"] == Mark(2, 2, date(2018, 7, 20))
    fill(session, mjini, "buy-in", date(2018, 8, 2), room="no")
    assert way_of(session, "Mjini").marks["agreed"] == Mark(0, 1, None)
    assert way_of(session, "Mjini").next == "agreed"
    fill(session, mjini, "buy-in", date(2018, 8, 3), room="yes")
    asked = invite_person(session, name="Purity Wanjala", email="p@example.org", branch_id=mjini)
    joined = way_of(session, "Mjini").marks["joined"].count
    answer_invitation(session, invitation_id=asked.id, state="yes")
    assert way_of(session, "Mjini").marks["joined"].count == joined + 1
    amina = next(row for row in facilitators(session) if row.name == "Amina Said")
    for day in (date(2018, 8, 1), date(2018, 8, 5), date(2018, 9, 5)):
        told = events.add_event(session, kind="workshop", title="First steps", date=day)
        events.invite(session, event_id=told.id, person_ids=[amina.id])
        place = events.event_page(session, event_id=told.id).people[0].id
        events.mark_came(session, event_id=told.id, came={place: day > date(2018, 8, 1)})
    way = way_of(session, amina.branch)
    assert way.marks["trained"] == Mark(1, 1, date(2018, 8, 5)), "the first that she came to"


def test_after_the_first_circle_nothing_of_the_way_there_is_asked(library: Library) -> None:
    session = library.session
    library.circle("Ahead", start=date(2018, 8, 14))
    way = way_of(session, "Mjini")
    assert (way.marks["draft"].count, way.marks["first"].count) == (1, 0)
    first = library.circle("First", start=date(2018, 5, 1))
    second = library.circle("Second", start=date(2018, 7, 3))
    library.circle("Never met", start=date(2018, 7, 4), draft=True)
    way = way_of(session, "Mjini")
    assert way.marks["draft"].count == 4
    assert way.marks["first"] == Mark(1, 1, date(2018, 5, 1))
    assert way.marks["second"] == Mark(1, 1, date(2018, 7, 3))
    assert way.next == "certificates"
    behind = rows_behind(session, stage="second", branch_id=library.ids["Mjini"])
    assert [row.id for row in behind] == [second]
    assert [row.id for row in rows_behind(session, stage="first")] == [first]


def test_posts_are_those_of_the_branch_and_of_its_circles(library: Library) -> None:
    session = library.session
    circle = library.circle("First", start=date(2018, 5, 1))
    posts = (
        {"branch_id": library.ids["Bandari"]},
        {"circle_id": circle},
        {},
    )
    with action(session, "event.add"):
        for number, whose in enumerate(posts):
            day = date(2018, 8, 1) + timedelta(days=number)
            session.add(SharedPost(id=new_id(), place="Forum", day=day, **whose))
    told = programme(session)
    assert told.shared == 3
    assert {row.branch: row.marks["shared"].count for row in told.rows if row.done} == {
        "Mjini": 1,
        "Bandari": 1,
    }


def test_each_figure_is_the_sum_of_its_rows_in_a_bounded_number_of_statements(
    library: Library,
) -> None:
    session, told = library.session, []
    for number in range(3):
        library.circle(f"Circle {number}", start=date(2018, 7, 3))

    def count(*_: object) -> None:
        told.append(1)

    event.listen(session.get_bind(), "before_cursor_execute", count)
    try:
        rows = programme(session).rows
        few = len(told)
        for number in range(12):
            library.circle(f"More {number}", start=date(2018, 7, 3))
        told.clear()
        programme(session)
        assert len(told) == few <= 40
    finally:
        event.remove(session.get_bind(), "before_cursor_execute", count)
    _certificates(library)
    assert way_of(session, "Mjini").marks["certificates"] == Mark(2, 2, date(2018, 8, 1))
    assert programme(session).certificates == 2
    assert "Office" not in {row.branch for row in rows}
    for stage in STAGES:
        behind = rows_behind(session, stage=stage)
        for row in programme(session).rows:
            own = [one for one in behind if one.branch_id == row.id and one.reached]
            assert row.marks[stage].count == sum(one.count for one in own)


def _certificates(library: Library) -> None:
    """Two that count, one that is void, one that is prepared, one of a facilitator."""
    session, circle = library.session, library.circle("Certified", start=date(2018, 5, 1))
    learner = library.learner(circle, "Akinyi Otieno")
    kinds = (("A", "issued", learner), ("B", "issued", learner), ("C", "issued", learner),
             ("D", "prepared", learner), ("E", "issued", None))  # fmt: skip
    with action(session, "event.add"):
        for number, (serial, state, whose) in enumerate(kinds):
            day = date(2018, 8, 1) + timedelta(days=number)
            session.add(Certificate(id=new_id(), branch_id=library.ids["Mjini"], circle_id=circle,
                        learner_id=whose, serial=serial, state=state, issued_on=day))  # fmt: skip
        session.add(VoidSerial(id=new_id(), serial="C", voided_at=library.clock()))
