"""What each role may do at a computer of several: the table, and that the services hold to it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from sqlalchemy import select

from circledesk.errors import NotAllowed, NotFound, RuleBroken
from circledesk.interop.take_out import KINDS, take_out
from circledesk.models.circles import CircleFacilitator
from circledesk.models.team import Device, Membership, Person
from circledesk.services import at_desk, pins, roles
from circledesk.services.certificates import certificates as all_certificates
from circledesk.services.circles import circle_page, edit_circle
from circledesk.services.erasure import erase_learner
from circledesk.services.facts.lists import Order
from circledesk.services.form_reading import signup_form
from circledesk.services.learner_list import LearnerList
from circledesk.services.learner_page import learner_page
from circledesk.services.living import found
from circledesk.services.session import action, may_write, must_write, this_device
from circledesk.services.signups import signups
from circledesk.services.team import edit_team
from circledesk.services.undo import last_action, undo
from circledesk.services.undo_names import NAMES, NOT_UNDONE, PASSED_OVER
from tests.services.conftest import Library

SERVICES = Path(roles.__file__).parent
VERBS = {*NAMES, *NOT_UNDONE, *PASSED_OVER}


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pins, "COST", {"memory": 8, "passes": 1, "lanes": 1})


def seat(library: Library, role: str, name: str = "Rehema Chepkemoi") -> str:
    """Let somebody of a role sit at a computer where she and the organizer have PINs."""
    session = library.session
    here = at_desk.at_desk(session).people
    me = next(one for one in here if one.role == "organizer")
    if not me.pin:
        pins.set_pin(session, person_id=me.id, pin="4711")
    at_desk.sit_down(session, person_id=me.id, pin="4711")
    person = at_desk.add_people_here(session, names=[name]).id
    with action(session, "person.role"):
        row = found(session, Membership, Membership.id_for(person))
        row.role, row.branch_id = role, library.ids["Mjini"]
    pins.set_pin(session, person_id=person, pin="1907")
    at_desk.sit_down(session, person_id=person, pin="1907")
    return person


def test_every_verb_and_every_way_out_stands_in_the_table() -> None:
    assert set(roles.LEAST) >= VERBS, sorted(VERBS - set(roles.LEAST))
    assert {f"take-out.{kind}" for kind in KINDS} <= set(roles.DEEDS)
    assert not set(roles.LEAST) & set(roles.DEEDS)
    assert {*roles.LEAST.values(), *roles.DEEDS.values()} <= set(roles.RANKS)


def test_what_writes_without_an_action_asks_the_table_itself() -> None:
    own = {
        file.name
        for file in SERVICES.glob("*.py")
        if re.search(r"\b(write|add)_own\(", file.read_text("utf-8"))
    }
    own -= {"own_changes.py", "merging_team.py"}  # the latter begins an action around it
    assert len(own) >= 4
    for name in own:
        assert "must_do(" in (SERVICES / name).read_text("utf-8"), name


@pytest.mark.parametrize("role", roles.RANKS)
def test_an_action_begins_or_is_refused_as_the_table_says(library: Library, role: str) -> None:
    seat(library, role)
    for verb in sorted({*VERBS, "something.new"}):
        open_to = roles.rank(role) >= roles.rank(roles.least(verb))
        if open_to:
            with action(library.session, verb) as act:
                assert not act.changes
        else:
            with pytest.raises(NotAllowed) as told, action(library.session, verb):
                pass
            assert "Joy Makena" in told.value.next_step


def test_files_leave_only_through_who_may_take_them(library: Library, tmp_path: Path) -> None:
    seat(library, "facilitator")
    refused = set()
    for kind in KINDS:
        try:
            take_out(library.session, kind, tmp_path / kind)
        except NotAllowed:
            refused.add(kind)
            assert not (tmp_path / kind).exists()
    assert refused == {"xlsx", "csv", "p2pu", "all"}


def test_a_facilitator_sees_the_telephones_of_her_own_circles_alone(library: Library) -> None:
    others, own = library.circle("Others'"), library.circle("Hers")
    jane = library.learner(others, "Jane Wanjiku", phone="0722000200", email="j@example.org")
    mary = library.learner(own, "Mary Atieno", phone="0722000300")
    person = seat(library, "facilitator")
    with action(library.session, "circle.edit"):
        library.session.add(
            CircleFacilitator(
                id=CircleFacilitator.id_for(own, person),
                branch_id=library.ids["Mjini"],
                circle_id=own,
                person_id=person,
            )
        )
    rows = {row.name: row for row in LearnerList().head(library.session, Order("name"))[1]}
    assert (rows["Jane Wanjiku"].phone, rows["Jane Wanjiku"].email) == ("", "")
    assert rows["Mary Atieno"].phone.endswith("722000300")
    texts = "\n".join(LearnerList().listed(library.session, Order("name")).texts)
    assert "722000300" in texts
    assert "722000200" not in texts
    assert learner_page(library.session, learner_id=jane).row.phone == ""
    assert learner_page(library.session, learner_id=jane).signups[0].phone == ""
    assert signups(library.session, circle_id=others)[0].phone == ""
    with pytest.raises(NotAllowed, match="not yours"):
        signup_form(library.session, signup_id=library.signup(others, jane))
    assert signup_form(library.session, signup_id=library.signup(own, mary)).phone
    with pytest.raises(NotAllowed, match="Who leads the branch"):
        erase_learner(library.session, learner_id=mary)


def test_a_branch_lead_has_her_branch_and_a_regional_lead_hers(library: Library) -> None:
    session, ids = library.session, library.ids
    seat(library, "branch-lead")
    assert may_write(session, ids["Mjini"])
    assert not may_write(session, ids["Bandari"])
    assert not may_write(session, None)
    with pytest.raises(NotAllowed, match="organizer"):
        must_write(session, ids["Bandari"])
    with pytest.raises(NotAllowed, match="organizer"):
        edit_team(session, name="Another name")
    with action(session, "branch.edit"):
        device = session.scalars(select(Device)).one()
        device.branch_id, device.branches = ids["Mjini"], [ids["Mjini"], ids["Bandari"]]
    assert not may_write(session, ids["Bandari"])
    seat(library, "regional-lead", "Halima Noor")
    assert may_write(session, ids["Bandari"])
    assert not may_write(session, ids["Kilimani"])


def test_nobody_is_bound_where_nobody_has_a_pin(library: Library) -> None:
    made = at_desk.add_people_here(library.session, names=["Rehema Chepkemoi"])
    at_desk.sit_down(library.session, person_id=made.id)
    circle = library.circle()
    erase_learner(library.session, learner_id=library.learner(circle, "Jane Wanjiku"))
    assert all_certificates(library.session) == ()


def test_what_a_lead_did_is_not_a_facilitators_to_take_back(library: Library) -> None:
    made = at_desk.at_desk(library.session).people[0]
    pins.set_pin(library.session, person_id=made.id, pin="4711")
    edit_team(library.session, name="Ziwa Libraries")
    other = library.session.scalars(select(Person.id).where(Person.name == "Amina Said")).one()
    at_desk.sit_down(library.session, person_id=other)
    assert last_action(library.session) is None
    with pytest.raises(NotFound):
        undo(library.session)
    circle = library.circle()
    edit_circle(library.session, circle_id=circle, name="Hers")
    assert circle_page(library.session, circle_id=circle).row.name == "Hers"
    at_desk.sit_down(library.session, person_id=made.id, pin="4711")
    assert "edit" in undo(library.session).note
    assert circle_page(library.session, circle_id=circle).row.name == "Hers"
    assert this_device(library.session).team != "Ziwa Libraries"


def test_who_leads_has_the_first_pin_and_nobody_takes_hers(library: Library) -> None:
    session = library.session
    me = at_desk.at_desk(session).people[0]
    made = at_desk.add_people_here(session, names=["Rehema Chepkemoi"]).id
    with pytest.raises(NotAllowed, match="first"):
        pins.set_pin(session, person_id=made, pin="1907")
    pins.set_pin(session, person_id=me.id, pin="4711")
    with pytest.raises(pins.WrongPin):
        pins.set_pin(session, person_id=me.id, pin="1907", old="1111")
    at_desk.sit_down(session, person_id=made)
    with pytest.raises(NotAllowed):
        pins.clear_pin(session, person_id=me.id)
    with pytest.raises(NotAllowed):
        at_desk.leave_desk(session, person_id=me.id)
    with pytest.raises(NotAllowed):
        at_desk.set_role(session, person_id=made, role="organizer")
    with pytest.raises(NotAllowed):
        at_desk.lock_after(session, minutes=0)


def test_somebody_at_the_computer_goes_on_leading(library: Library) -> None:
    session = library.session
    [me] = at_desk.at_desk(session).people
    with pytest.raises(RuleBroken, match="Nobody else"):
        at_desk.set_role(session, person_id=me.id, role="branch-lead")
    other = at_desk.add_people_here(session, names=["Rehema Chepkemoi"]).id
    at_desk.set_role(session, person_id=other, role="organizer")
    at_desk.set_role(session, person_id=me.id, role="facilitator")
    assert {one.role for one in at_desk.at_desk(session).people} == {"organizer", "facilitator"}
