"""Several people at one computer: each action carries the name of the one who is there."""

from __future__ import annotations

from circledesk.services.at_desk import add_people_here, at_desk, leave_desk, sit_down
from circledesk.services.people import facilitators
from circledesk.services.session import this_device
from circledesk.services.undo import last_action, undo
from tests.services.conftest import Library


def names(library: Library) -> list[tuple[str, bool]]:
    return [(one.name, one.now) for one in at_desk(library.session).people]


def test_who_sits_down_is_who_acts(library: Library) -> None:
    me = this_device(library.session).person
    made = add_people_here(library.session, names=["Chepkemoi Rono"])
    assert names(library) == [("Chepkemoi Rono", False), (me, True)]
    told = sit_down(library.session, person_id=made.id)
    assert told.note == "Chepkemoi Rono is at the desk now."
    assert names(library) == [("Chepkemoi Rono", True), (me, False)]
    circle = library.circle()
    [row] = library.see("learning_circle", id=circle)
    assert row["created_by"] == made.id
    operations = library.see("log_operation")
    assert operations[-1]["actor"] == made.id


def test_a_known_name_is_the_same_person(library: Library) -> None:
    before = {row.id for row in facilitators(library.session)}
    known = facilitators(library.session)[0]
    made = add_people_here(library.session, names=[known.name.upper()])
    assert made.id == known.id
    assert {row.id for row in facilitators(library.session)} == before


def test_a_new_colleague_is_taken_back_by_name(library: Library) -> None:
    add_people_here(library.session, names=["Chepkemoi Rono"])
    last = last_action(library.session)
    assert last is not None
    assert last.name.startswith("new person at this computer · ")
    undo(library.session)
    assert "Chepkemoi Rono" not in dict(names(library))


def test_who_leaves_the_desk_stays_in_the_team(library: Library) -> None:
    made = add_people_here(library.session, names=["Chepkemoi Rono"])
    leave_desk(library.session, person_id=made.id)
    assert "Chepkemoi Rono" not in dict(names(library))
    assert made.id in {row.id for row in facilitators(library.session)}


def test_a_branch_keeps_its_people_itself(library: Library) -> None:
    library.become_branch("Mjini")
    made = add_people_here(library.session, names=["Chepkemoi Rono"])
    [row] = library.see("person", id=made.id)
    assert row["branch_id"] == library.ids["Mjini"]
