"""Signing up, the waiting list, changing and cancelling, learners as a list."""

from __future__ import annotations

import pytest

from circledesk.errors import InvalidValue, NotAllowed, NotFound, RuleBroken
from circledesk.services import circles, learners, signups
from tests.services.conftest import Library, nairobi


def test_the_name_alone_is_enough(library: Library) -> None:
    circle = library.circle()
    done = signups.sign_up(library.session, circle_id=circle, name="  Wanjikũ \n wa Kamau ")
    assert (done.state, done.position, done.note) == (
        "signed-up",
        1,
        "Wanjikũ \n wa Kamau is signed up.",
    )
    [row] = signups.signups(library.session, circle_id=circle)
    assert (row.id, row.learner_id) == (done.id, done.learner_id)
    assert (row.name, row.phone, row.email) == ("Wanjikũ \n wa Kamau", "", "")
    assert row.signed_up == nairobi(2018, 8, 9, 10)


@pytest.mark.parametrize("name", ["", "   ", "\u200f\u200b \n", "\x00\x07"])
def test_an_empty_name_is_refused(library: Library, name: str) -> None:
    with pytest.raises(InvalidValue) as refused:
        library.learner(library.circle(), name)
    assert refused.value.field == "name"
    assert library.see("learner") == []


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"name": "x" * 129}, "name"),
        ({"email": "nobody"}, "email"),
        ({"email": "a b@x.org"}, "email"),
        ({"use_internet": 5}, "use_internet"),
        ({"use_internet": -1}, "use_internet"),
        ({"computer_access": "Phone"}, "computer_access"),
        ({"goal": "x" * 4001}, "goal"),
    ],
)
def test_answers_that_cannot_be_are_refused(
    library: Library, fields: dict[str, object], field: str
) -> None:
    circle = library.circle()
    with pytest.raises(InvalidValue) as refused:
        library.learner(circle, **{"name": "Ann", **fields})  # type: ignore[arg-type]
    assert refused.value.field == field


def test_names_are_kept_in_one_spelling_of_each_letter(library: Library) -> None:
    circle = library.circle()
    library.learner(circle, "Wanjiku\u0303")
    library.learner(circle, "فاطمة عبد الله")
    assert {row.name for row in signups.signups(library.session)} == {"Wanjikũ", "فاطمة عبد الله"}


def test_phones_are_read_by_the_teams_country(library: Library) -> None:
    circle = library.circle()
    for name, phone in [("Ann", "0722 000 114"), ("Ben", "+44 20 7946 0018"), ("Cay", "ask her")]:
        library.learner(circle, name, phone=phone)
    rows = {row.name: (row.phone, row.phone_check) for row in signups.signups(library.session)}
    assert rows == {
        "Ann": ("+254722000114", False),
        "Ben": ("+442079460018", False),
        "Cay": ("ask her", True),
    }
    assert library.see("learner", name="Ann")[0]["phone_typed"] == "0722 000 114"


def test_a_full_circle_is_refused_unless_onto_the_waiting_list(library: Library) -> None:
    circle = library.circle(capacity=1)
    library.learner(circle, "Ann")
    with pytest.raises(RuleBroken, match="full"):
        library.learner(circle, "Ben")
    assert len(library.see("learner")) == 1
    done = signups.sign_up(library.session, circle_id=circle, name="Ben", waiting_list=True)
    assert (done.state, done.position) == ("waiting", 1)
    after = signups.sign_up(library.session, circle_id=circle, name="Cay", waiting_list=True)
    assert (after.state, after.position) == ("waiting", 2)


def test_the_waiting_list_is_not_for_circles_with_room(library: Library) -> None:
    circle = library.circle(capacity=1)
    done = signups.sign_up(library.session, circle_id=circle, name="Ann", waiting_list=True)
    assert done.state == "signed-up"


def test_a_cancellation_offers_the_place_and_moves_nobody(library: Library) -> None:
    circle = library.circle(capacity=1)
    ann = library.learner(circle, "Ann")
    library.clock.set(2018, 8, 9, 11)
    ben = library.learner(circle, "Ben", waiting_list=True)
    library.clock.set(2018, 8, 9, 12)
    library.learner(circle, "Ada", waiting_list=True)
    done = signups.cancel_signup(library.session, signup_id=library.signup(circle, ann))
    assert done.note.endswith("The place is free: Ben is next.")
    states = {row.name: row.state for row in signups.signups(library.session, circle_id=circle)}
    assert states == {"Ben": "waiting", "Ada": "waiting", "Ann": "cancelled"}
    signups.give_place(library.session, signup_id=library.signup(circle, ben))
    order = [(r.name, r.state) for r in signups.signups(library.session, circle_id=circle)]
    assert order == [("Ben", "signed-up"), ("Ada", "waiting"), ("Ann", "cancelled")]


def test_a_place_is_given_only_where_there_is_one(library: Library) -> None:
    circle = library.circle(capacity=1)
    library.learner(circle, "Ann")
    ben = library.learner(circle, "Ben", waiting_list=True)
    with pytest.raises(RuleBroken, match="full"):
        signups.give_place(library.session, signup_id=library.signup(circle, ben))


def test_cancelling_twice_is_refused_and_a_waiting_one_frees_no_place(library: Library) -> None:
    circle = library.circle(capacity=1)
    library.learner(circle, "Ann")
    ben = library.signup(circle, library.learner(circle, "Ben", waiting_list=True))
    library.learner(circle, "Cay", waiting_list=True)
    done = signups.cancel_signup(library.session, signup_id=ben)
    assert "waiting list" not in done.note
    with pytest.raises(RuleBroken, match="already"):
        signups.cancel_signup(library.session, signup_id=ben)


def test_one_person_once_in_a_circle(library: Library) -> None:
    circle = library.circle()
    ann = library.learner(circle, "Ann Atieno")
    with pytest.raises(RuleBroken, match="Ann Atieno is signed up"):
        library.learner(circle, "Ann", learner_id=ann)
    signups.cancel_signup(library.session, signup_id=library.signup(circle, ann))
    library.learner(circle, "Ann", learner_id=ann)
    [row] = signups.signups(library.session, circle_id=circle)
    assert (row.state, row.name) == ("signed-up", "Ann Atieno")


def test_a_known_learner_keeps_name_and_phone_and_gains_what_was_missing(library: Library) -> None:
    ann = library.learner(library.circle(), "Ann", phone="0722000114")
    other = library.circle("Other")
    library.learner(other, "Anna", learner_id=ann, phone="0733000120", email="ann@x.org")
    [row] = signups.signups(library.session, circle_id=other)
    assert (row.name, row.phone, row.email) == ("Ann", "+254722000114", "ann@x.org")


def test_the_same_name_is_told_not_merged(library: Library) -> None:
    circle = library.circle()
    library.learner(circle, "Ng'ang'a Njoroge")
    done = signups.sign_up(library.session, circle_id=circle, name="Ng’ang’a Njoroge")
    assert "the same person?" in done.note
    assert len(signups.signups(library.session, circle_id=circle)) == 2


def test_a_learner_of_another_branch_is_refused(library: Library) -> None:
    ann = library.learner(library.circle(), "Ann")
    there = library.circle("There", branch_id=library.ids["Bandari"])
    with pytest.raises(NotFound, match="another branch"):
        library.learner(there, "Ann", learner_id=ann)


def test_closed_and_failed_circles_take_nobody(library: Library) -> None:
    circle = library.circle()
    circles.edit_circle(library.session, circle_id=circle, signup_open=False)
    with pytest.raises(RuleBroken, match="closed"):
        library.learner(circle, "Ann")
    circles.edit_circle(library.session, circle_id=circle, signup_open=True, did_not_happen=True)
    with pytest.raises(RuleBroken, match="did not happen"):
        library.learner(circle, "Ann")


def test_editing_changes_learner_and_answers(library: Library) -> None:
    circle = library.circle()
    ann = library.learner(circle, "Ann", consent=True, goal="Type")
    signup = library.signup(circle, ann)
    signups.edit_signup(
        library.session,
        signup_id=signup,
        name="Ann Ōtieno",
        phone="0110000206",
        goal="",
        consent=False,
    )
    [row] = signups.signups(library.session, circle_id=circle)
    assert (row.name, row.phone, row.goal) == ("Ann Ōtieno", "+254110000206", "")
    [raw] = library.see("signup")
    assert (raw["consent_at"], raw["consent_words"]) == (None, "")
    assert library.see("learner")[0]["sort_name"] == "ann otieno"
    with pytest.raises(InvalidValue):
        signups.edit_signup(library.session, signup_id=signup, name=" ")


def test_consent_keeps_when_and_which_words(library: Library) -> None:
    library.learner(library.circle(course_id=library.ids["stories"]), "Ann", consent=True)
    [raw] = library.see("signup")
    assert (raw["consent_at"], raw["consent_words"]) == ("2018-08-09T07:00:00.000Z", "2026-1/sw")


def test_a_branch_signs_up_in_its_own_circles_only(library: Library) -> None:
    there = library.circle("There", branch_id=library.ids["Bandari"])
    library.become_branch("Mjini")
    with pytest.raises(NotAllowed):
        library.learner(there, "Ann")
    assert library.learner(library.circle(), "Ann")


def test_learners_are_found_by_name_phone_and_email(library: Library) -> None:
    circle = library.circle()
    library.learner(circle, "Ng’ang’a Mũthoni", phone="0722000114")
    library.learner(circle, "Ben", email="ben.k@x.org")

    def found(text: str) -> list[str]:
        return [row.name for row in learners.learners(library.session, find=text)]

    for text in ("nganga", "MUTHONI ng'a", "0722 000", "+254722000114"):
        assert found(text.replace(" 000", "000")) == ["Ng’ang’a Mũthoni"], text
    assert found("ben.k@") == ["Ben"]
    assert found("100%") == []
    assert found("") == ["Ben", "Ng’ang’a Mũthoni"]


def test_learners_count_circles_that_stand(library: Library) -> None:
    first, second = library.circle("One"), library.circle("Two")
    ann = library.learner(first, "Ann")
    library.learner(second, "Ann", learner_id=ann)
    assert learners.learners(library.session)[0].circles == 2
    signups.cancel_signup(library.session, signup_id=library.signup(first, ann))
    assert learners.learners(library.session)[0].circles == 1
    circles.delete_circle(library.session, circle_id=second)
    [row] = learners.learners(library.session, branch_id=library.ids["Mjini"])
    assert (row.circles, row.branch) == (0, "Mjini")
    assert learners.learners(library.session, branch_id=library.ids["Bandari"]) == ()


def test_all_signups_are_listed_newest_first(library: Library) -> None:
    circle = library.circle()
    library.learner(circle, "Ann")
    library.clock.set(2018, 8, 9, 11)
    library.learner(circle, "Ben")
    assert [row.name for row in signups.signups(library.session)] == ["Ben", "Ann"]


def test_reach_tells_who_can_still_get_a_certificate(library: Library) -> None:
    circle = library.circle(start=date_of(7, 24), meetings=3)
    library.clock.set(2018, 8, 8, 12)
    names = {name: library.learner(circle, name) for name in ("Ann", "Ben", "Cay")}
    assert {row.reach for row in signups.signups(library.session, circle_id=circle)} == {""}
    library.came(circle, 1, names["Ann"], names["Ben"])
    library.came(circle, 2, names["Ann"])
    rows = {r.name: r for r in signups.signups(library.session, circle_id=circle)}
    assert {name: row.reach for name, row in rows.items()} == {
        "Ann": "reached",
        "Ben": "must-come",
        "Cay": "cannot-reach",
    }
    assert (rows["Ben"].came, rows["Ben"].came_count, rows["Ben"].held) == (
        ("present", "", ""),
        1,
        2,
    )
    library.came(circle, 3, names["Ben"])
    rows = {r.name: r for r in signups.signups(library.session, circle_id=circle)}
    assert (rows["Ann"].reach, rows["Ben"].reach) == ("reached", "reached")


def date_of(month: int, day: int):  # type: ignore[no-untyped-def]
    return nairobi(2018, month, day, 12).date()
