"""Lists that people keep come in: what each awkward file means, and what it does."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from circledesk.interop.lists_in import How, open_book, plan_list
from circledesk.interop.lists_in.cells import text_of
from circledesk.interop.lists_in.days import Order, Reading, day_of, order_of, time_of
from circledesk.interop.lists_in.facts import LEAVE_OUT, NEW_ONE
from circledesk.interop.lists_in.grid import BadCell
from circledesk.interop.spreadsheets import Sheet, write_file
from circledesk.models.learners import Learner
from circledesk.services import attendance, circles, courses, equipment, holidays, people, team
from circledesk.services.learners import learners
from circledesk.services.signups import cancel_signup, signups
from circledesk.services.undo import undo
from tests.services.conftest import Library
from tests.services.lists_desk import bring, plan, reasons, told


def test_a_branch_list_with_titles_totals_and_spoilt_phones(library: Library) -> None:
    circle = library.circle("Basics")
    brian = library.learner(circle, "Brian Otieno", phone="0722000117")
    done = bring(library, "learners.xlsx", circle_id=circle)
    assert told(done) == {5: "new", 6: "new", 7: "new", 9: "changed", 10: "new"}
    assert [c.after for c in done.rows[3].changes] == ["brian@ziwa.example.org"]
    rows = {row.name: row for row in signups(library.session, circle_id=circle)}
    assert rows["Joy Makena"].phone == "+254722000114"
    assert rows["Ng'ang'a Kamau"].phone == "+254722000115"
    assert rows["Ng'ang'a Kamau"].email == "nganga@ziwa.example.org"
    assert rows["WANJIKŨ NJERI"].phone == "+254722000116"
    assert rows["Amina Said"].goal == "-5"
    assert {row.consent for row in rows.values()} == {""}
    library.session.expire_all()
    origin = {row.learner_id: library.session.get_one(Learner, row.learner_id).external
              for row in rows.values()}  # fmt: skip
    assert origin.pop(brian) is None
    assert all(one == {"list": {"file": "learners.xlsx"}} for one in origin.values())


def test_all_of_a_list_is_taken_back_in_one_step(library: Library) -> None:
    circle = library.circle("Basics")
    bring(library, "learners.xlsx", circle_id=circle)
    bring(library, "grid.xlsx", circle_id=circle, new_learners=True)
    assert undo(library.session).action.startswith("bringing a list in")
    sheet = attendance.attendance_sheet(library.session, meeting_id=library.meetings(circle)[0])
    assert {line.state for line in sheet.lines} == {""}
    undo(library.session)
    assert signups(library.session, circle_id=circle) == ()


def test_a_preview_writes_nothing(library: Library) -> None:
    circle = library.circle("Basics")
    before = library.see("log_change")
    planned = plan(library, "learners.xlsx", circle_id=circle)
    assert planned.changes == 5
    assert library.see("log_change") == before


def test_nobody_is_made_twice_of_one_file(library: Library) -> None:
    circle = library.circle("Basics")
    library.learner(circle, "Joy Makena", phone="0722000114")
    text = (
        "Jina|Simu|Lengo\nJoy Makena|0722000114|\nMakena Joy|0722000114|\nAmina Said||Job\n"
        "Amina Said||Job\nAmina Said||CV\nAmina Said|0722000118|Job\n"
    )
    done = bring(library, text, circle_id=circle)
    assert list(told(done).values()) == ["same", "refused", "new", "same", "refused", "refused"]
    assert len(learners(library.session)) == 2


def test_names_are_put_right_only_where_asked(library: Library) -> None:
    circle = library.circle("Basics")
    planned = plan(library, "learners.xlsx", circle_id=circle)
    assert [row.name for row in planned.rows][2:4] == ["WANJIKŨ NJERI", "Otieno, Brian"]
    assert planned.found.has_capitals
    assert planned.found.has_last_first
    done = bring(library, "learners.xlsx", circle_id=circle, turn_names=True, capitals=True)
    assert [row.name for row in done.rows][2:4] == ["Wanjikũ Njeri", "Brian Otieno"]


def test_who_looks_like_another_is_asked(library: Library) -> None:
    circle, other = (
        library.circle("Basics"),
        library.circle("Later", start=date(2018, 9, 4)),
    )
    joy = library.learner(circle, "Joy Makena", phone="0722000114")
    text = "Name|Phone\nJoy Makena|0722000999\nMakena Joy|0722000114\n"
    planned = plan(library, text, circle_id=other)
    assert told(planned) == {2: "asks", 3: "new"}
    assert [one.id for one in planned.rows[0].candidates] == [joy]
    left = plan(library, text, circle_id=other, answers={2: LEAVE_OUT})
    assert told(left) == {2: "refused", 3: "new"}
    done = bring(library, text, circle_id=other, answers={2: NEW_ONE})
    assert told(done) == {2: "new", 3: "new"}
    assert len(learners(library.session)) == 2


def test_a_cancelled_sign_up_stays_cancelled_and_a_full_circle_is_told(library: Library) -> None:
    circle = library.circle("Basics", capacity=1)
    gone = library.learner(circle, "Joy Makena")
    cancel_signup(library.session, signup_id=library.signup(circle, gone))
    text = "Jina|Simu\nJoy Makena|\nAmina Said|0722000118\nBrian Otieno|0722000117\n"
    planned = plan(library, text, circle_id=circle)
    assert told(planned) == {2: "same", 3: "new", 4: "refused"}
    assert "full" in reasons(planned)[4]
    done = bring(library, text, circle_id=circle, waiting_list=True)
    assert told(done) == {2: "same", 3: "new", 4: "new"}
    states = {row.name: row.state for row in signups(library.session, circle_id=circle)}
    assert states == {"Amina Said": "signed-up", "Brian Otieno": "waiting",
                      "Joy Makena": "cancelled"}  # fmt: skip


def test_an_attendance_grid(library: Library) -> None:
    circle = library.circle("Basics")
    for name in ("Joy Makena", "Ng'ang'a Kamau", "Wanjikũ Njeri", "Brian Otieno"):
        library.learner(circle, name)
    planned = plan(library, "grid.xlsx", circle_id=circle)
    assert planned.found.sheet == "Mahudhurio"
    assert told(planned) == {4: "changed", 5: "changed", 6: "changed", 7: "asks"}
    brian = planned.rows[3].candidates[0].id
    bring(library, "grid.xlsx", circle_id=circle, answers={7: brian})
    rows = {row.name: row.came for row in signups(library.session, circle_id=circle)}
    assert {name: came[:4] for name, came in rows.items()} == {
        "Joy Makena": ("present", "present", "late", ""),
        "Ng'ang'a Kamau": ("present", "absent", "present", ""),
        "Wanjikũ Njeri": ("present", "absent", "excused", ""),
        "Brian Otieno": ("present", "absent", "present", ""),
    }


def test_an_old_workbook(library: Library) -> None:
    circle = library.circle("Basics")
    library.learner(circle, "Joy Makena")
    done = bring(library, "grid.xls", circle_id=circle, new_learners=True)
    assert told(done) == {4: "changed", 5: "new"}
    rows = {row.name: row.came[:2] for row in signups(library.session, circle_id=circle)}
    assert rows == {"Joy Makena": ("present", "absent"), "Amina Said": ("present", "late")}


def test_marks_that_cannot_be_are_refused_with_their_column(library: Library) -> None:
    circle = library.circle("Basics")
    for name in ("Joy Makena", "Amina Said", "Brian Otieno"):
        library.learner(circle, name)
    text = (
        "Jina|Wiki 1|10/7/2018|14/8/2018|19/7/2018\nJoy Makena|P|7||\nAmina Said|P|A|P|\n"
        "Brian Otieno|P|A||P\n"
    )
    planned = plan(library, text, circle_id=circle)
    assert told(planned) == {2: "refused", 3: "refused", 4: "refused"}
    assert [reason[:9] for reason in reasons(planned).values()] == [
        "Column C:", "Column D:", "Column E:",
    ]  # fmt: skip
    assert "has not come yet" not in reasons(planned)[2]
    left = plan(library, text, circle_id=circle, meetings={3: "", 4: library.meetings(circle)[2]})
    assert told(left) == {2: "refused", 3: "changed", 4: "changed"}


@pytest.mark.parametrize(
    "heads",
    ["S/No|Jina|3/7|10/7|Jumla", "|Jina|W1|W2|Total", "No|Names|Tue 3 July|Tue 10 July|%",
     "#|Majina|03.07.18|10.07.18|", "|Surname|Kikao 1|Kikao 2|", "|Name|7/3/2018|7/10/2018|",
     "|Name|1|2|Total"],
)  # fmt: skip
def test_meetings_as_people_head_them(library: Library, heads: str) -> None:
    circle = library.circle("Basics")
    library.learner(circle, "Makena")
    bring(library, f"Register\n{heads}\n1|Makena|P|A|1\n||1|0|\n", circle_id=circle)
    (row,) = signups(library.session, circle_id=circle)
    assert row.came[:2] == ("present", "absent")


@pytest.mark.parametrize(
    ("marks", "came"),
    [("x|", ("present", "absent")), ("X|P", ("absent", "present")), ("x|0", ("present", "absent")),
     ("✓|", ("present", "absent")), ("A|", ("absent", "")), ("Ndiyo|Hapana", ("present", "absent")),
     ("1.0|0", ("present", "absent"))],
)  # fmt: skip
def test_what_a_cross_and_an_empty_box_mean(
    library: Library, marks: str, came: tuple[str, str]
) -> None:
    circle = library.circle("Basics")
    library.learner(circle, "Joy Makena")
    library.learner(circle, "Amina Said")
    text = f"Jina|3/7/2018|10/7/2018\nJoy Makena|{marks}\nAmina Said|{marks[0]}|{marks[0]}\n"
    bring(library, text, circle_id=circle)
    rows = {row.name: row.came for row in signups(library.session, circle_id=circle)}
    assert rows["Joy Makena"][:2] == came


def test_equipment_branches_courses_and_circles(library: Library) -> None:
    session = library.session
    done = bring(library, "equipment.xlsx")
    assert told(done) == {2: "new", 3: "new", 4: "refused"}
    assert reasons(done)[4].startswith("Column B: «two»")
    assert {row.name: row.quantity for row in equipment.equipment(session)} == {
        "Laptop HP 250": 12, "Projekta Epson": 1,
    }  # fmt: skip
    assert told(bring(library, "branches.csv")) == {2: "new", 3: "changed"}
    rows = {row.name: row.county for row in team.branches(session)}
    assert (rows["Ngong Road"], rows["Mjini"]) == ("Nairobi", "Kisumu")
    assert told(bring(library, "courses.csv")) == {3: "new"}
    assert "Public Speaking" in {row.title for row in courses.courses(session)}
    done = bring(library, "circles-1904.xlsx")
    assert told(done) == {2: "new", 3: "new", 4: "refused"}
    found = {str(row.first_meeting): row for row in circles.circles(session)}
    assert found["2018-09-04"].meetings == 6
    assert found["2018-09-07"].meetings == 4
    assert str(found["2018-09-04"].next_start)[:5] == "14:00"


def test_people_and_those_to_invite(library: Library) -> None:
    done = bring(library, "people.csv")
    assert told(done) == {2: "new", 3: "refused", 4: "refused"}
    assert reasons(done)[3].startswith("Column B:")
    assert reasons(done)[4].startswith("Column D:")
    assert "Peter Mwangi" in {row.name for row in people.facilitators(library.session)}
    text = (
        "Name|Email|Note\nMary Atieno|mary@ziwa.example.org|reads aloud\n"
        "Amina|amina@ziwa.example.org|\n"
    )
    assert told(bring(library, text, kind="invitations")) == {2: "new", 3: "same"}
    (asked,) = people.invitations(library.session, state="to-approach")
    assert (asked.name, asked.note) == ("Mary Atieno", "reads aloud")


def test_the_order_of_days_is_decided_by_the_column_or_asked(library: Library) -> None:
    done = bring(library, "holidays-order.csv")
    assert told(done) == {2: "new", 3: "new"}
    assert "«7/8/2018» is read as Tue 7 August 2018." in done.notes
    planned = plan(library, "holidays-unsure.csv")
    assert planned.found.order_asked
    assert told(planned) == {2: "refused"}
    bring(library, "holidays-unsure.csv", order=Order.MONTH)
    named = {str(row.first): row.name for row in holidays.days_off_list(library.session, year=2018)}
    assert named["2018-07-08"] == "Eid al-Adha"
    assert named["2018-10-20"] == "Mashujaa Day"


def test_a_wish_list(library: Library) -> None:
    text = "Jina|Simu|Mada\nJoy Makena|0722000114|Guitar\nJoy Makena|0722000114|Guitar\n||Chess\n"
    done = bring(library, text, branch_id=library.ids["Mjini"])
    assert done.found.kind.key == "interest"
    assert told(done) == {2: "new", 3: "same", 4: "refused"}
    assert len(learners(library.session)) == 1


def test_what_was_said_of_columns_is_remembered(library: Library) -> None:
    circle = library.circle("Basics")
    text = "Who|Call\nJoy Makena|0722000114\n"
    bring(library, text, circle_id=circle, kind="learners", columns={"who": "name", "call": ""})
    again = plan(library, "Who|Call\nAmina Said|0722000118\n", circle_id=circle)
    assert [one.field for one in again.found.columns] == ["name", ""]
    assert told(again) == {2: "new"}


def test_a_branch_writes_for_itself_only(library: Library) -> None:
    circle, other = (
        library.circle("Basics"),
        library.circle("Far", branch_id=library.ids["Bandari"]),
    )
    library.become_branch("Mjini")
    text = "Jina|Simu\nAmina Said|0722000118\n"
    assert told(plan(library, text, circle_id=circle)) == {2: "new"}
    assert told(plan(library, text, circle_id=other)) == {2: "refused"}
    assert told(plan(library, "branches.csv", kind="branches")) == {2: "refused", 3: "refused"}


def test_a_rule_that_only_the_verb_knows_refuses_one_row(library: Library) -> None:
    text = "Kifaa|Idadi|Zinazofanya kazi\nLaptop|2|5\nModem|1|1\n"
    done = bring(library, text)
    assert told(done) == {2: "refused", 3: "new"}
    assert [row.name for row in equipment.equipment(library.session)] == ["Modem"]


AWKWARD = ("+254722000114", "Ng'ang'a", "-5", "'quoted", "'=1+1", "=1+1", "@x", "''-a", "a;b,c|d",
           "two\nlines", "0722", "1e5", "Zoé Ũ")  # fmt: skip


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
def test_our_own_lists_come_back_unharmed(library: Library, tmp_path: Path, ending: str) -> None:
    file = tmp_path / f"own{ending}"
    write_file(Sheet("Own", ("Name", "Goal"), [("Joy", text) for text in AWKWARD]), file)
    (grid,) = open_book(file).grids
    assert [text_of(row[1]) for row in grid.rows[1:]] == list(AWKWARD)


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
def test_our_own_list_of_learners_changes_nothing(
    library: Library, tmp_path: Path, ending: str
) -> None:
    circle = library.circle("Basics")
    library.learner(circle, "Ng'ang'a Kamau", phone="0722000114")
    library.learner(circle, "Joy Makena", email="joy@ziwa.example.org")
    library.learner(circle, "Wanjikũ wa Njeri")
    rows = [(r.name, r.branch, r.phone, r.email, r.circles) for r in learners(library.session)]
    file = tmp_path / f"learners{ending}"
    write_file(Sheet("Learners", ("Learner", "Branch", "Phone", "E-mail", "Circles"), rows), file)
    planned = plan_list(library.session, open_book(file), How())
    assert planned.found.kind.key == "learners"
    assert set(told(planned).values()) == {"same"}


def test_days_and_times_as_people_write_them() -> None:
    meant = date(2018, 8, 7)
    for text in ("2018-08-07", "7/8/2018", "07.08.18", "7 Aug 2018", "7 Agosti 2018", "7-Aug-18",
                 "Tue 7 August 2018", "August 7, 2018", "7th August 2018", "Jumanne, 7/8/2018",
                 "7 août 2018", "2018/8/7 00:00", 43319, 43319.5):  # fmt: skip
        assert day_of(text, Reading()) == meant, text
    assert day_of(41857, Reading(epoch_1904=True)) == meant
    assert day_of("8/7/2018", Reading(Order.MONTH)) == meant
    for text in ("31/2/2018", "7/8", "yesterday", 12.0, "12345678", True):
        with pytest.raises(BadCell):
            day_of(text, Reading())
    assert order_of(["7/8/2018", "13/8/2018"]) is Order.DAY
    assert order_of(["7/8/2018", "8/13/2018"]) is Order.MONTH
    assert order_of(["7/8/2018"]) is Order.UNKNOWN
    assert order_of(["8/7/2018"], [meant]) is Order.MONTH
    for value, at in (("14:30", "14:30"), ("2.30 pm", "14:30"), (0.5, "12:00"),
                      ("saa nane na nusu mchana", "14:30"), ("10:00-11:30", "10:00")):  # fmt: skip
        assert f"{time_of(value):%H:%M}" == at
