"""Who a sign-up's learner is: shared e-mails, names put right, numbers, people made anonymous."""

from __future__ import annotations

from pathlib import Path

import pytest

from circledesk.models.learners import Learner, Signup
from tests.interop.p2pu_desk import Library, Row, p2pu, read, sums, write


def signup(number: str = "3", **changed: str) -> Row:
    row = next(row for row in read("signups") if row["id"] == number)
    return row | {name.replace("_", " "): value for name, value in changed.items()}


def test_the_newest_signup_names_the_learner_and_no_number_is_lost(
    library: Library, tmp_path: Path
) -> None:
    old = signup("3", email="Amina@x.example", name="amina hassan", mobile="+254711000001")
    new = signup("4", email="amina@X.example", name="Amina Hassan", mobile="")
    new["signed up at"] = "2018-06-01 08:00:00+00:00"
    for rows in ([old, new], [new, old]):
        library.bring_in(write(tmp_path / "s.csv", rows))
        (learner,) = library.rows(Learner)
        assert (learner.name, learner.email) == ("Amina Hassan", "amina@X.example")
        assert learner.phone == "+254711000001"
        assert {p2pu(row)["name"] for row in library.rows(Signup)} == {
            "amina hassan",
            "Amina Hassan",
        }


def test_who_shares_an_email_keeps_the_own_name(library: Library, tmp_path: Path) -> None:
    rows = [
        signup("3", email="desk@library.example", name="Jane Were", mobile="0711000001"),
        signup("4", email="Desk@library.example", name="John Kamau", mobile=""),
    ]
    file = write(tmp_path / "s.csv", rows)
    (report,) = library.bring_in(file)
    assert {(row.name, row.phone) for row in library.rows(Learner)} == {
        ("Jane Were", "+254711000001"),
        ("John Kamau", ""),
    }
    assert any("several names: 1" in note for note in report.notes)
    assert sums(library.bring_in(file)[0]) == (2, 0, 0, 2, 0)


def test_a_name_put_right_leaves_the_learner_who_she_is(library: Library, tmp_path: Path) -> None:
    library.bring_in(write(tmp_path / "a.csv", [signup("3", name="Jon"), signup("4")]))
    held = library.one(Signup, "3").learner_id
    newer = write(tmp_path / "b.csv", [signup("3", name="John"), signup("4")])
    (report,) = library.bring_in(newer)
    assert sums(report) == (2, 0, 1, 1, 0)
    assert [row.name for row in library.rows(Learner, id=held)] == ["John"]
    assert library.one(Signup, "3").learner_id == held
    assert len(library.rows(Learner)) == 2


@pytest.mark.parametrize(
    ("typed", "phone", "check"),
    [
        ("+254711000001", "+254711000001", False),
        ("0711000001", "+254711000001", False),
        ("12", "12", True),
        ("", "", False),
    ],
)
def test_numbers_by_the_rules_of_the_country(
    typed: str, phone: str, check: bool, library: Library, tmp_path: Path
) -> None:
    library.bring_in(write(tmp_path / "s.csv", [signup(mobile=typed)]))
    (learner,) = library.rows(Learner)
    assert (learner.phone, learner.phone_check) == (phone, check)


def test_learners_without_email_are_one_each(library: Library, tmp_path: Path) -> None:
    rows = [signup(number, email="", name="Amina") for number in ("3", "4")]
    library.bring_in(write(tmp_path / "s.csv", rows))
    assert len(library.rows(Learner)) == 2


def test_a_learner_of_two_branches_is_two_rows(library: Library, tmp_path: Path) -> None:
    rows = [signup("3", email="a@x.example"), signup("4", email="a@x.example")]
    rows[1] |= {"study group id": "2", "study group uuid": "", "location": "KNLS Nakuru Library"}
    library.bring_in(write(tmp_path / "s.csv", rows))
    learners = library.rows(Learner)
    assert len(learners) == 2
    assert len({learner.scope for learner in learners}) == 2


def anonymised(row: Row) -> Row:
    return row | {
        "name": "Anonymous Snail",
        "email": "devnull.HGhSLQ2qOV4v@localhost",
        "mobile": "",
    }


def test_who_is_made_anonymous_is_so_here(library: Library, tmp_path: Path) -> None:
    library.bring_in(write(tmp_path / "a.csv", [signup()]))
    newer = write(tmp_path / "b.csv", [anonymised(signup())])
    (report,) = library.bring_in(newer)
    assert report.changed == 1
    (learner,) = library.rows(Learner)
    assert (learner.name, learner.email, learner.phone) == ("Anonymous Snail", "", "")
    assert learner.anonymized
    assert "learner092" not in str(p2pu(library.rows(Signup)[0]))
    (again,) = library.bring_in(newer)
    assert again.same == 1


def test_an_anonymous_signup_leaves_the_learners_other_ones(
    library: Library, tmp_path: Path
) -> None:
    rows = [signup("3"), signup("4", email=signup("3")["email"])]
    library.bring_in(write(tmp_path / "a.csv", rows))
    library.bring_in(write(tmp_path / "b.csv", [anonymised(rows[0]), rows[1]]))
    assert sorted(learner.anonymized for learner in library.rows(Learner)) == [False, True]
