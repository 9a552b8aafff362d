"""Paper slips in one batch: the good ones are saved, the others say what is wrong."""

from __future__ import annotations

from circledesk.services.facts.slips import Slip
from circledesk.services.learners import learners
from circledesk.services.signups import signups
from circledesk.services.slips import save_slips
from circledesk.services.undo import undo
from tests.services.conftest import Library


def test_good_ones_are_saved_and_the_others_say_why(library: Library) -> None:
    session, circle = library.session, library.circle("Chess", capacity=2)
    known = library.learner(circle, "Akinyi Otieno")
    slips = [
        Slip("Zeinab Mohamed", phone="0722000202", consent=True, goal="To find work"),
        Slip("", phone="0722000303"),
        Slip("Fatuma Ali", email="no-address"),
        Slip("Kibet Rono", under_18=True, consent=True),
        Slip("Akinyi Otieno", learner_id=known),
        Slip("Baraka Mwakio", consent=True),
    ]
    done = save_slips(session, circle_id=circle, slips=slips)
    assert (done.saved, done.waiting) == ((0, 5), (5,))
    assert {place: fault.field for place, fault in done.faults.items()} == {
        1: "name", 2: "email", 3: "guardian_name", 4: "name",
    }  # fmt: skip
    assert done.faults[1].words == "The name is empty. Type the name."
    assert done.note == "Saved: 2. To be put right: 4."
    rows = signups(session, circle_id=circle)
    assert [(row.name, row.state, row.consent) for row in rows] == [
        ("Akinyi Otieno", "signed-up", ""),
        ("Zeinab Mohamed", "signed-up", "given"),
        ("Baraka Mwakio", "waiting", "given"),
    ]
    undo(session)
    assert [row.name for row in learners(session)] == ["Akinyi Otieno"]


def test_one_person_on_two_slips(library: Library) -> None:
    session, chess = library.session, library.circle("Chess")
    known = library.learner(library.circle("Sewing"), "Akinyi Otieno")
    slips = [Slip("Akinyi Otieno", learner_id=known), Slip("A. Otieno", learner_id=known)]
    done = save_slips(session, circle_id=chess, slips=slips)
    assert (done.saved, list(done.faults)) == ((0,), [1])
    assert "a slip above" in done.faults[1].words
    assert len(learners(session)) == 1


def test_nothing_good_writes_nothing(library: Library) -> None:
    done = save_slips(library.session, circle_id=library.circle("Chess"), slips=[Slip(" ")])
    assert (done.operation, done.saved) == ("", ())
