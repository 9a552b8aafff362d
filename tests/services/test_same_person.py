"""One person under two names: found by spelling, phone and e-mail, joined by a person's word."""

from __future__ import annotations

import pytest

from circledesk.services import signups
from circledesk.services.learner_page import learner_page
from circledesk.services.learners import learners
from circledesk.services.same_person import like, merge_learners, same_persons, tell_apart
from circledesk.services.spelling import alike, one_letter, same_name
from circledesk.services.undo import undo
from tests.services.conftest import Library


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ng'ang'a Njoroge", "Ng’ang’a Njoroge"),
        ("Ng'ang'a Njoroge", "Nganga Njoroge"),
        ("Wanjikũ Kamau", "Wanjiku Kamau"),
        ("Akinyi Otieno", "OTIENO, Akinyi"),
        ("Halima Abdi-Noor", "Halima Abdi Noor"),
    ],
)
def test_the_same_name(one: str, other: str) -> None:
    assert same_name(one, other)
    assert alike(other, one)


@pytest.mark.parametrize(
    ("one", "other", "may_be"),
    [
        ("Akinyi Otieno", "Akiny Otieno", True),
        ("Akinyi Otieno", "Akinyi Otineo", True),
        ("Akinyi Otieno", "Akinyi Atieno Otieno", True),
        ("Akinyi", "Akinyi Otieno", True),
        ("Akinyi Otieno", "Atieno Otieno", False),
        ("Akinyi Otieno", "Baraka Otieno", False),
        ("Akiny Otieno", "Akinyi Otyeno", False),
        ("Ali Musa", "Ali Musau Juma", False),
        ("", "Akinyi", False),
    ],
)
def test_nearly_the_same_name(one: str, other: str, may_be: bool) -> None:
    assert alike(one, other) is may_be
    assert alike(other, one) is may_be


def test_one_letter() -> None:
    assert one_letter("otieno", "otiena")
    assert one_letter("otieno", "otien")
    assert one_letter("otieno", "oiteno")
    assert not one_letter("otieno", "otieno")
    assert not one_letter("ali", "al i2")
    assert not one_letter("al", "ali")


def pairs(library: Library, branch: str | None = "Mjini") -> list[tuple[str, str, str]]:
    branch_id = library.ids[branch] if branch else None
    count, found = same_persons(library.session, branch_id=branch_id)
    assert count == len(found)
    return [(pair.one.name, pair.other.name, pair.why) for pair in found]


def test_found_by_phone_and_e_mail_never_by_a_phone_alone(library: Library) -> None:
    circle = library.circle("Chess")
    library.learner(circle, "Ng'ang'a Njoroge", phone="0722000114")
    library.learner(circle, "Nganga Njoroge", phone="+254 722 000 114")
    library.learner(circle, "Mary Njoroge", phone="0722000114")
    library.learner(circle, "Akinyi Otieno", email="akinyi@example.org")
    library.learner(circle, "Akiny Otieno", email="Akinyi@example.org")
    assert pairs(library) == pairs(library, None)
    assert pairs(library) == [
        ("Ng'ang'a Njoroge", "Nganga Njoroge", "same name, same phone"),
        ("Akinyi Otieno", "Akiny Otieno", "name nearly the same, same e-mail"),
    ]


def test_a_name_alone_where_nothing_speaks_against_it(library: Library) -> None:
    circle = library.circle("Chess")
    library.learner(circle, "Akinyi Otieno", phone="0722000114")
    library.learner(circle, "Otieno Akinyi")
    library.learner(circle, "Akinyi Otieno", phone="0733000114")
    library.learner(circle, "Mary")
    library.learner(circle, "Mary")
    assert pairs(library) == [
        ("Akinyi Otieno", "Otieno Akinyi", "same name, nothing speaks against it"),
        ("Otieno Akinyi", "Akinyi Otieno", "same name, nothing speaks against it"),
    ]
    assert pairs(library, None) == [], "for all branches at once a name alone is too little"
    other = library.circle("Sewing", branch_id=library.ids["Bandari"])
    library.learner(other, "Akinyi Otieno", phone="0722000114")
    assert len(pairs(library)) == 2, "a learner never leaves her branch"


def test_joined_and_taken_back(library: Library) -> None:
    session, chess = library.session, library.circle("Chess")
    sewing = library.circle("Sewing")
    kept = library.learner(chess, "Akinyi Otieno", phone="0722000114")
    gone = library.learner(sewing, "Akinyi Otieno", email="akinyi@example.org")
    library.came(sewing, 1, gone)
    merge_learners(session, kept=kept, gone=gone)
    page = learner_page(session, learner_id=kept)
    assert {row.circle: row.came_count for row in page.signups} == {"Chess": 0, "Sewing": 1}
    assert page.row.email == "akinyi@example.org"
    assert len(learners(session)) == 1
    assert pairs(library) == []
    undo(session)
    assert len(learners(session)) == 2
    marks = library.see("attendance", meeting_id=library.meetings(sewing)[0])
    assert [row["learner_id"] for row in marks if row["deleted_at"] is None] == [gone]


def test_two_people_are_not_proposed_again(library: Library) -> None:
    session, circle = library.session, library.circle("Chess")
    one = library.learner(circle, "Akinyi Otieno", phone="0722000114")
    other = library.learner(circle, "Akinyi Otieno", phone="0722000114")
    tell_apart(session, one=one, other=other)
    assert pairs(library) == []
    undo(session)
    assert len(pairs(library)) == 1


def test_who_is_typed_just_now(library: Library) -> None:
    session, circle = library.session, library.circle("Chess")
    library.learner(circle, "Achieng Otieno", phone="0722000114")
    library.learner(circle, "Ng'ang'a Njoroge")
    branch = library.ids["Mjini"]

    def typed(name: str, phone: str = "") -> list[tuple[str, bool]]:
        found = like(session, branch_id=branch, name=name, phone=phone)
        return [(one.name, one.sure) for one in found]

    assert typed("Otieno Achieng") == [("Achieng Otieno", False)]
    assert typed("Achieng Otyeno") == []
    assert typed("Achieng Otyeno", "0722 000 114") == [("Achieng Otieno", True)]
    assert typed("Nganga Njoroge") == [("Ng'ang'a Njoroge", False)]
    assert typed("Mary Wekesa", "0722000114") == [], "a shared phone alone proposes nothing"


def test_who_was_here_first_where_nobody_noted_when(library: Library) -> None:
    circle = library.circle("Chess")
    ids = [library.learner(circle, "Akinyi Otieno", phone="0722000114") for _ in range(2)]
    connection = library.session.connection()
    connection.exec_driver_sql("UPDATE learner SET created_at = NULL")
    _, (pair,) = same_persons(library.session)
    assert (pair.one.id, pair.other.id) == tuple(sorted(ids))
    assert pair.one.first_seen is None


def test_a_school_s_phone_is_shared_by_hundreds(library: Library) -> None:
    session, circle = library.session, library.circle("Chess")
    for number in range(65):
        library.learner(circle, f"Learner {chr(65 + number % 26)}{number}a", phone="0722000114")
    signups.sign_up(session, circle_id=circle, name="Learner A0a", phone="0722000114")
    assert [one for one, _, _ in pairs(library)] == ["Learner A0a"]
