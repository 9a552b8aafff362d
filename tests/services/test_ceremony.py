"""A graduation: rules and reasons, who issues, order, several circles, register, people, events."""

from __future__ import annotations

from datetime import date, time

import pytest

from circledesk.errors import NotAllowed, NotFound, RuleBroken
from circledesk.services import (
    ceremony,
    certificate_people,
    certificates,
    circles,
    collecting,
    events,
    team,
    undo,
)
from circledesk.services.certificate_reading import certificate_of
from circledesk.services.certificates import correct, facts_of, issue, mark_printed, void
from circledesk.services.facts.ceremony import Chosen
from circledesk.services.service_record import service_record
from tests.services.conftest import Library

NAMES = ("Ann Odhiambo", "Ben Odhiambo", "Cay Odhiambo")


@pytest.fixture
def circle(library: Library) -> str:
    """Six meetings: Ann came to five, Ben to four, Cay to three."""
    made = library.circle()
    for name, times in zip(NAMES, (5, 4, 3), strict=True):
        library.ids[name] = library.learner(made, name)
        for number in range(1, times + 1):
            library.came(made, number, library.ids[name])
    return made


def issued(library: Library, circle: str) -> list[str]:
    return [one.serial for one in issue(library.session, keys=library.keys, circle_id=circle)]


def printed(library: Library, circle: str) -> list[str]:
    return [one.learner for one in facts_of(library.session, circle_id=circle)]


def test_a_circles_own_rule_goes_before_the_teams(library: Library, circle: str) -> None:
    def able() -> list[str]:
        known = certificates.candidates(library.session, circle_id=circle)
        return [one.name[:3] for one in known if one.eligible]

    assert able() == ["Ann", "Ben"]
    team.edit_team(library.session, attendance_rule=50)
    assert able() == ["Ann", "Ben", "Cay"]
    circles.edit_circle(library.session, circle_id=circle, attendance_rule=80)
    assert able() == ["Ann"]
    page = circles.circle_page(library.session, circle_id=circle)
    assert (page.needed, page.attendance_rule) == (5, 80)
    circles.edit_circle(library.session, circle_id=circle, attendance_rule=None)
    assert able() == ["Ann", "Ben", "Cay"]


def test_what_is_missing_is_said_of_each(library: Library, circle: str) -> None:
    known = certificates.candidates(library.session, circle_id=circle)
    assert [(one.missing, one.to_come) for one in known] == [(0, 1), (0, 1), (1, 1)]


def test_only_organizers_issue_where_the_team_says_so(library: Library, circle: str) -> None:
    team.edit_team(library.session, issuers="organizer")
    library.become_branch("Mjini")
    with pytest.raises(NotAllowed, match="organizer's computer only"):
        issued(library, circle)
    assert not ceremony.ceremony(library.session, circle_ids=(circle,)).may_issue
    ready = issue(library.session, keys=library.keys, circle_id=circle, prepare=True)
    assert len(ready) == 2


def test_the_order_by_hand_is_printed_and_kept_by_a_correction(
    library: Library, circle: str
) -> None:
    ann, ben = issued(library, circle)
    ceremony.set_order(library.session, serials=(ben, ann))
    assert printed(library, circle) == ["Ben Odhiambo", "Ann Odhiambo"]
    mark_printed(library.session, serials=(ann, ben))
    new = correct(library.session, keys=library.keys, serial=ben, name="Benedict Odhiambo")
    assert printed(library, circle) == ["Benedict Odhiambo", "Ann Odhiambo"]
    register = collecting.certificate_register(library.session, circle_ids=(circle,))
    assert [(row.number, row.serial, row.state, row.successor) for row in register.rows] == [
        (0, ben, "void", new.serial),
        (1, new.serial, "issued", ""),
        (2, ann, "issued", ""),
    ]
    ceremony.order_by(library.session, circle_ids=(circle,), by="name")
    assert printed(library, circle) == ["Ann Odhiambo", "Benedict Odhiambo"]


def test_several_circles_are_one_ceremony_and_one_undo(library: Library, circle: str) -> None:
    other = library.circle("Kilimo Bora")
    zoe = library.learner(other, "Aaron Zuberi")
    for number in range(1, 7):
        library.came(other, number, zoe)
    both = (circle, other)
    lines = ceremony.ceremony(library.session, circle_ids=both).lines
    chosen = [Chosen(one.circle_id, one.learner_id) for one in lines if one.eligible]
    ceremony.issue_all(library.session, keys=library.keys, chosen=chosen)
    names = [one.learner for one in facts_of(library.session, circle_ids=both)]
    assert names == ["Aaron Zuberi", "Ann Odhiambo", "Ben Odhiambo"]
    ceremony.order_by(library.session, circle_ids=both, by="circle")
    names = [one.learner for one in facts_of(library.session, circle_ids=both)]
    assert names == ["Ann Odhiambo", "Ben Odhiambo", "Aaron Zuberi"]
    undo.undo(library.session)
    undo.undo(library.session)
    assert facts_of(library.session, circle_ids=both) == ()


def test_prepared_ones_are_checked_corrected_dropped_and_issued(
    library: Library, circle: str
) -> None:
    with pytest.raises(NotFound, match="Nothing is prepared"):
        ceremony.names_check(library.session, circle_ids=(circle,))
    ready = issue(library.session, keys=library.keys, circle_id=circle, prepare=True)
    ann, ben = (one.serial for one in ready)
    correct(library.session, keys=library.keys, serial=ann, name="Anne Odhiambo")
    check = ceremony.names_check(library.session, circle_ids=(circle,))
    assert [name for _, name, _ in check.names] == ["Anne Odhiambo", "Ben Odhiambo"]
    void(library.session, serial=ben)
    both = issue(library.session, keys=library.keys, circle_id=circle)
    assert [one.learner for one in both] == ["Anne Odhiambo", "Ben Odhiambo"]
    assert both[0].serial == ann
    assert both[1].serial != ben  # a number that was given out is not used again


def test_who_has_collected_is_noted_and_taken_back(library: Library, circle: str) -> None:
    ann, ben = issued(library, circle)
    collecting.collected(library.session, serials=(ann,), on=date(2018, 8, 8), by="Her mother")
    row = certificate_of(library.session, ann)
    assert (row.collected_on, row.collected_by) == (date(2018, 8, 8), "Her mother")
    waiting = collecting.certificate_register(library.session, circle_ids=(circle,), waiting=True)
    assert [one.serial for one in waiting.rows] == [ben]
    assert waiting.open == 1
    undo.undo(library.session)
    assert certificate_of(library.session, ann).collected_on is None
    void(library.session, serial=ben, why="Torn")
    with pytest.raises(RuleBroken, match="is void and is not handed out"):
        collecting.collected(library.session, serials=(ben,))


def test_facilitators_get_their_own_kind(library: Library, circle: str) -> None:
    [one] = certificate_people.issue_to_facilitators(
        library.session, keys=library.keys, circle_id=circle
    )
    assert one.learner == "Amina Said"
    assert not certificate_people.issue_to_facilitators(
        library.session, keys=library.keys, circle_id=circle
    )
    [facts] = facts_of(library.session, serials=(one.serial,))
    assert (facts.kind, facts.attended, facts.meetings) == ("facilitator", 6, 6)
    assert certificates.verify(library.session, text=facts.qr_text).valid
    page = circles.circle_page(library.session, circle_id=circle)
    assert page.certificates == 0  # learners' are counted


def test_who_came_to_a_training_gets_one(library: Library) -> None:
    session = library.session
    amina = next(iter(facilitators(library)))
    event = events.add_event(
        session, kind="workshop", title="How to facilitate", date=date(2018, 8, 1), start=time(9)
    ).id
    events.invite(session, event_id=event, person_ids=[amina], role="trainer")
    guest = events.add_guest(session, event_id=event, name="Guest Teacher", role="attendee").id
    with pytest.raises(RuleBroken, match="Nobody is marked"):
        ceremony.issue_event(session, keys=library.keys, event_id=event)
    places = {one.name: one.id for one in events.event_page(session, event_id=event).people}
    events.mark_came(session, event_id=event, came={places["Amina Said"]: True, guest: True})
    made = ceremony.issue_event(session, keys=library.keys, event_id=event)
    assert [one.learner for one in made] == ["Amina Said", "Guest Teacher"]
    assert ceremony.issue_event(session, keys=library.keys, event_id=event) == ()
    kinds = {one.learner: one.kind for one in facts_of(session, event_id=event)}
    assert kinds == {"Amina Said": "trainer", "Guest Teacher": "training"}
    record = service_record(session, person_id=amina)
    assert [(one.title, one.role) for one in record.events] == [("How to facilitate", "trainer")]


def facilitators(library: Library) -> list[str]:
    made = library.circle("For her id")
    return list(circles.circle_page(library.session, circle_id=made).facilitator_ids)


def test_a_record_of_service_counts_each_learner_once(library: Library, circle: str) -> None:
    other = library.circle("Kilimo Bora")
    again = library.learner(other, "Ann Odhiambo")
    new = library.learner(other, "New Learner")
    library.came(other, 1, again, new)
    issued(library, circle)
    page = circles.circle_page(library.session, circle_id=circle)
    record = service_record(library.session, person_id=page.facilitator_ids[0])
    assert (record.person, record.branch, record.signatory) == (
        "Amina Said",
        "Mjini",
        "Joy Makena",
    )
    assert [(one.name, one.learners, one.certificates) for one in record.circles] == [
        ("Basic Computer Skills", 3, 2),
        ("Kilimo Bora", 2, 0),
    ]
    assert record.learners == len({again, new, *(library.ids[name] for name in NAMES)})
