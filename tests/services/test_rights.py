"""Requests about one's own data: clocks by the law, answers with their deed, who is left alone."""

from __future__ import annotations

from datetime import date, time
from io import BytesIO

import pytest
from pypdf import PdfReader

from circledesk.documents.rights_register import render_answer, render_requests
from circledesk.errors import InvalidValue, RuleBroken
from circledesk.models.learners import Learner
from circledesk.services import circles, consent, rights, rights_deeds
from circledesk.services.interest import add_interest, interested_in
from circledesk.services.reminders import due_reminders
from circledesk.services.rights_answer import answer_of
from circledesk.services.rights_law import law_of
from circledesk.services.signups import edit_signup
from circledesk.services.undo import undo
from tests.services.conftest import Library


def ask(library: Library, kind: str, learner: str = "", **more: object) -> str:
    return rights.add_request(
        library.session,
        branch_id=library.ids["Mjini"],
        kind=kind,
        learner_id=learner,
        **more,  # type: ignore[arg-type]
    ).id


def to_remind(library: Library) -> set[str]:
    return {who.name for row in due_reminders(library.session) for who in row.recipients}


def test_each_kind_has_the_clock_of_the_countrys_law() -> None:
    assert law_of("KE").days == {
        "access": 7, "correction": 14, "erasure": 14, "withdrawal": 7, "portability": 30,
        "restriction": 14, "objection": 14,
    }  # fmt: skip
    assert set(law_of("UG").days.values()) == {30}
    assert set(law_of("").days.values()) == {30}
    assert law_of("KE").authority == "Office of the Data Protection Commissioner"


def test_another_may_ask_for_her_and_it_is_written_down(library: Library) -> None:
    her = library.learner(
        library.circle("Chess"), "Zeinab Mohamed", under_18=True, guardian_name="Amina Mohamed"
    )
    ask(library, "access", her, asked_how="Her mother Amina, by letter", wish="A copy")
    ask(library, "erasure", name="Uncle of Zeinab", asked_how="By telephone")
    told = {(row.learner_id, row.name, row.asked_how) for row in rights.requests(library.session)}
    assert told == {
        (her, "Zeinab Mohamed", "Her mother Amina, by letter"),
        ("", "Uncle of Zeinab", "By telephone"),
    }


def test_days_left_and_days_late(library: Library) -> None:
    learner = library.learner(library.circle("Chess"), "Zeinab Mohamed")
    late = ask(library, "access", learner, asked_on=date(2018, 7, 31), wish="A copy on paper")
    fresh = ask(library, "correction", learner)
    stranger = ask(library, "access", name="Nobody We Know", asked_on=date(2018, 8, 5))
    rows = {row.id: row for row in rights.requests(library.session)}
    assert (rows[late].due_on, rows[late].days_left) == (date(2018, 8, 7), -2)
    assert (rows[fresh].days_left, rows[stranger].days_left) == (14, 3)
    assert (rows[late].name, rows[stranger].name) == ("Zeinab Mohamed", "Nobody We Know")
    assert [row.id for row in rights.requests(library.session)] == [late, stranger, fresh]
    assert [row.id for row in rights.pressing(library.session)] == [late, stranger]
    rights.answer_request(library.session, request_id=late, outcome="done", note="Given by hand.")
    assert [row.id for row in rights.requests(library.session)] == [stranger, fresh, late]
    library.clock.set(2018, 9, 1, 10)
    answered = rights.requests(library.session, learner_id=learner)[-1]
    assert (answered.days_left, answered.answered_by) == (-2, "Joy Makena")


def test_what_is_refused(library: Library) -> None:
    learner = library.learner(library.circle("Chess"), "Zeinab Mohamed")
    with pytest.raises(InvalidValue, match="still to come"):
        ask(library, "access", learner, asked_on=date(2018, 8, 10))
    with pytest.raises(InvalidValue):
        ask(library, "access")
    request = ask(library, "objection", learner)
    with pytest.raises(InvalidValue, match="reason"):
        rights.answer_request(library.session, request_id=request, outcome="refused")
    rights.answer_request(library.session, request_id=request, outcome="withdrawn")
    with pytest.raises(RuleBroken, match="answered before"):
        rights.answer_request(library.session, request_id=request, outcome="done")
    undo(library.session)
    assert rights.requests(library.session)[0].open


def test_who_is_left_alone_is_in_no_list_of_people_to_contact(library: Library) -> None:
    circle = library.circle("Chess", start=date(2018, 8, 10), time=time(14))
    names = ("Asha Noor", "Brian Otieno", "Cate Wafula", "Dan Mwangi")
    ids = {name: library.learner(circle, name, consent=True) for name in names}
    for name in names:
        add_interest(library.session, branch_id=library.ids["Mjini"], name=name,
                     topic="Draughts", learner_id=ids[name])  # fmt: skip
    consent.withdraw_consent(library.session, learner_id=ids["Asha Noor"])
    request = ask(library, "restriction", ids["Brian Otieno"])
    objection = ask(library, "objection", ids["Cate Wafula"])
    assert to_remind(library) == {"Dan Mwangi"}
    waiting = interested_in(library.session, topic="Draughts")
    assert {row.name for row in waiting} == {"Dan Mwangi"}
    rights.answer_request(library.session, request_id=request, outcome="done")
    rights.answer_request(
        library.session, request_id=objection, outcome="refused", note="She is the guardian's."
    )
    assert to_remind(library) == {"Cate Wafula", "Dan Mwangi"}
    assert circles.circle_page(library.session, circle_id=circle).row.signups == 4


def test_an_erasure_answers_its_request_and_the_request_names_nobody(library: Library) -> None:
    learner = library.learner(library.circle("Chess"), "Zawadi Kanari")
    request = ask(library, "erasure", learner, wish="Zawadi Kanari wants to go")
    rights_deeds.erase_by_request(library.session, request_id=request, note="Kanari was told.")
    (row,) = rights.requests(library.session)
    assert (row.name, row.wish, row.note, row.learner_id) == ("", "", "", "")
    assert (row.kind, row.outcome, row.answered_on) == ("erasure", "done", date(2018, 8, 9))
    assert library.session.get_one(Learner, learner).anonymized
    (line,) = rights.register(library.session).rows
    assert (line.kind, line.outcome) == ("erasure", "done")


def test_a_withdrawal_by_request_is_one_action(library: Library) -> None:
    learner = library.learner(library.circle("Chess"), "Zeinab Mohamed", consent=True)
    request = ask(library, "withdrawal", learner)
    rights_deeds.withdraw_by_request(library.session, request_id=request)
    assert [row["consent_at"] is None for row in library.see("signup")] == [False]
    assert library.see("signup")[0]["consent_withdrawn_at"]
    undo(library.session)
    assert library.see("signup")[0]["consent_withdrawn_at"] is None
    assert rights.requests(library.session)[0].open


def test_a_correction_is_answered_with_old_and_new_value(library: Library) -> None:
    circle = library.circle("Chess")
    learner = library.learner(circle, "Zeinab Mohamed", phone="0722000114")
    signup = library.signup(circle, learner)
    edit_signup(library.session, signup_id=signup, phone="0722000115")
    library.clock.set(2018, 8, 12, 10)
    request = ask(library, "correction", learner, wish="My number is another")
    edit_signup(library.session, signup_id=signup, phone="0722000116")
    rights.answer_request(library.session, request_id=request, outcome="done")
    row, changes = answer_of(library.session, request_id=request)
    (change,) = changes
    assert (change.before["phone"], change.values["phone"]) == ("+254722000115", "+254722000116")
    out = BytesIO()
    render_answer(row, "Ziwa Libraries", changes, out, "sw")
    told = "\n".join(page.extract_text() for page in PdfReader(out).pages)
    assert told.index("254722000115") < told.index("254722000116")
    assert "My number is another" in told


def test_the_register_names_nobody(library: Library) -> None:
    learner = library.learner(library.circle("Chess"), "Zawadi Kanari")
    ask(library, "access", learner, wish="kanari-wish")
    ask(library, "objection", name="Kanari Mgeni")
    out = BytesIO()
    render_requests(rights.register(library.session), out, "fr")
    told = "\n".join(page.extract_text() for page in PdfReader(out).pages)
    assert "anari" not in told
    assert "Mjini" in told
