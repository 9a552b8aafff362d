"""Sheets that come back: printed, known again, matched with what stands, recorded in one step."""

from __future__ import annotations

from datetime import date

import pytest

from circledesk.errors import NotAllowed, NotFound
from circledesk.models.check import check
from circledesk.services import signups
from circledesk.services.attendance import attendance_sheet, mark
from circledesk.services.circles import circle_page, delete_circle
from circledesk.services.erasure import erase_learner
from circledesk.services.facts.sheets import SheetFacts
from circledesk.services.facts.sheets_back import Came, ReadBox, ReadLine, ReadPage, RowBack
from circledesk.services.sheet_matching import rows_back
from circledesk.services.sheet_reading import find_sheet, sheet_back
from circledesk.services.sheets import sheet_for_circle, sheet_for_meeting, survey_slips
from circledesk.services.sheets_back import Slip, record_sheet, record_slips
from circledesk.services.survey_reading import survey_rows
from circledesk.services.undo import last_action, undo
from tests.services.conftest import Library

NAMES = ("Akinyi Otieno", "Baraka Mwakio", "Chepkemoi Rono", "Fatuma Ali")


def circle_of_four(library: Library) -> tuple[str, list[str], list[str]]:
    circle = library.circle("Chess", start=date(2018, 7, 24))
    return circle, [library.learner(circle, name) for name in NAMES], library.meetings(circle)


def page(facts: SheetFacts, marks: dict[str, str], *more: ReadLine, doubt: str = "") -> ReadPage:
    """A page as it is read: for each row the columns that are marked."""
    lines = tuple(
        ReadLine(
            row.key,
            tuple(
                ReadBox(c.key, c.key in marks.get(row.key, ""), doubt=row.key == doubt)
                for c in facts.columns
            ),
            doubt="A mark is unclear." if row.key == doubt else "",
        )
        for row in facts.rows
    )
    return ReadPage("sheet.jpg", 1, facts.code, 1, (*lines, *more))


def shown(rows: tuple[RowBack, ...]) -> list[tuple[str, str, str]]:
    return [(row.name, row.read, row.why) for row in rows]


def states(library: Library, meeting: str) -> dict[str, str]:
    lines = attendance_sheet(library.session, meeting_id=meeting).lines
    return {line.name: line.state for line in lines}


def test_the_same_sheet_is_the_same_row(library: Library) -> None:
    session = library.session
    circle, learners, meetings = circle_of_four(library)
    seen = sheet_for_meeting(session, meeting_id=meetings[0], keep=False)
    with pytest.raises(NotFound, match="not known"):
        find_sheet(session, code=seen.code)
    first = sheet_for_meeting(session, meeting_id=meetings[0])
    library.clock.set(2018, 8, 20, 9)
    assert sheet_for_meeting(session, meeting_id=meetings[0]) == first == seen
    assert len(library.see("sheet")) == 1
    known = find_sheet(session, code=first.code)
    assert [row.key for row in known.rows] == [row.key for row in first.rows] == learners
    assert known.columns == first.columns
    assert len(first.code) == 12
    library.learner(circle, "Zeinab Hassan")
    assert sheet_for_meeting(session, meeting_id=meetings[0]).code != first.code
    assert sheet_for_meeting(session, meeting_id=meetings[1]).code != first.code


def test_printing_hides_no_action_from_undo(library: Library) -> None:
    _, learners, meetings = circle_of_four(library)
    mark(library.session, meeting_id=meetings[0], learner_id=learners[0], state="late")
    facts = sheet_for_meeting(library.session, meeting_id=meetings[0])
    last = last_action(library.session)
    assert last is not None
    assert last.verb == "attendance.mark"
    undo(library.session)
    assert find_sheet(library.session, code=facts.code).code == facts.code


def test_another_branch_prints_its_own(library: Library) -> None:
    circle, _, meetings = circle_of_four(library)
    library.become_branch("Bandari")
    with pytest.raises(NotAllowed, match="printed there"):
        sheet_for_meeting(library.session, meeting_id=meetings[0])
    with pytest.raises(NotAllowed, match="printed there"):
        survey_slips(library.session, circle_id=circle, keep=False)


def test_doubtful_first_then_contradicting_then_the_rest(library: Library) -> None:
    session = library.session
    _, (akinyi, baraka, chepkemoi, fatuma), meetings = circle_of_four(library)
    facts = sheet_for_meeting(session, meeting_id=meetings[0])
    mark(session, meeting_id=meetings[0], learner_id=baraka, state="absent")
    mark(session, meeting_id=meetings[0], learner_id=fatuma, state="present")
    walk_in = ReadLine("walk-in-1", (ReadBox("late", True),), written=True)
    blank = ReadLine("walk-in-2", (ReadBox("late", False),))
    marks = {akinyi: "present", baraka: "present", chepkemoi: "late excused", fatuma: "present"}
    read = page(facts, marks, walk_in, blank, doubt=chepkemoi)
    rows = rows_back(sheet_back(session, code=facts.code), [read])
    assert shown(rows) == [
        ("Chepkemoi Rono", "", "A mark is unclear."),
        ("Baraka Mwakio", "present", "Recorded already: absent."),
        ("", "late", ""),
        ("Akinyi Otieno", "present", ""),
        ("Fatuma Ali", "present", ""),
    ]
    assert [row.must_be_seen for row in rows] == [True, True, True, False, False]
    other = page(facts, {**marks, akinyi: "late"})
    twice = rows_back(sheet_back(session, code=facts.code), [read, other])
    assert ("Akinyi Otieno", "", "Two pictures of it differ.") in shown(twice)


def test_who_cancelled_was_erased_or_came_later(library: Library) -> None:
    session = library.session
    circle, (akinyi, baraka, chepkemoi, fatuma), meetings = circle_of_four(library)
    facts = sheet_for_meeting(session, meeting_id=meetings[0])
    for learner in (akinyi, baraka):
        signups.cancel_signup(session, signup_id=library.signup(circle, learner))
    erase_learner(session, learner_id=chepkemoi)
    late = library.learner(circle, "Zeinab Hassan")
    back = sheet_back(session, code=facts.code)
    assert [one.state for one in back.rows.values()] == [
        "cancelled", "cancelled", "erased", "signed-up",
    ]  # fmt: skip
    assert [one.learner_id for one in back.since] == [late]
    marks = {akinyi: "present", chepkemoi: "present", fatuma: "present"}
    rows = rows_back(back, [page(facts, marks)])
    assert [(row.name, row.read, row.again) for row in rows] == [
        ("Akinyi Otieno", "present", True),
        ("Fatuma Ali", "present", False),
    ]
    came = (Came("", akinyi), Came("", late, "late"), Came("Wafula Barasa"))
    done = record_sheet(session, meeting_id=meetings[0], marks={fatuma: "present"}, came=came)
    assert done.note == "From the sheet, Chess: 4 came."
    assert states(library, meetings[0]) == {
        "Akinyi Otieno": "present",
        "Fatuma Ali": "present",
        "Wafula Barasa": "present",
        "Zeinab Hassan": "late",
    }
    last = last_action(session)
    assert last is not None
    assert last.name == "attendance from a sheet, week 1 · Chess"
    undo(session)
    assert states(library, meetings[0]) == {"Fatuma Ali": "", "Zeinab Hassan": ""}


def test_a_circles_sheet_tells_of_the_meetings_that_were_ticked(library: Library) -> None:
    session = library.session
    circle, (akinyi, baraka, *_), meetings = circle_of_four(library)
    facts = sheet_for_circle(session, circle_id=circle)
    mark(session, meeting_id=meetings[0], learner_id=akinyi, state="late")
    mark(session, meeting_id=meetings[0], learner_id=baraka, state="excused")
    ahead = meetings[-1]
    marks = {akinyi: f"{meetings[0]} {meetings[1]}", baraka: f"{meetings[1]} {ahead}"}
    rows = rows_back(sheet_back(session, code=facts.code), [page(facts, marks)])
    told = {(row.name, row.meeting_id): (row.read, row.why) for row in rows}
    assert {meeting for _, meeting in told} == set(meetings[:2])
    assert told["Akinyi Otieno", meetings[0]] == ("late", "")
    assert told["Baraka Mwakio", meetings[0]] == ("excused", "")
    assert told["Fatuma Ali", meetings[0]] == ("absent", "")
    assert told["Baraka Mwakio", meetings[1]] == ("present", "")


def test_one_on_an_empty_line_of_two_columns_is_one_learner(library: Library) -> None:
    session = library.session
    circle, (akinyi, *_), meetings = circle_of_four(library)
    for meeting in meetings[:2]:
        record_sheet(session, meeting_id=meeting, marks={}, came=(Came("Wafula Barasa"),))
    names = [row.name for row in signups.signups(session, circle_id=circle)]
    assert names.count("Wafula Barasa") == 1
    marks = {akinyi: "absent"}
    record_sheet(session, meeting_id=meetings[0], marks=marks, came=(Came("akinyi otieno"),))
    names = [row.name for row in signups.signups(session, circle_id=circle)]
    assert sorted(name.casefold() for name in names).count("akinyi otieno") == 2


def test_survey_slips(library: Library) -> None:
    session = library.session
    circle, (akinyi, *_), _ = circle_of_four(library)
    facts = survey_slips(session, circle_id=circle, named=True)
    digits = tuple(ReadBox(str(n), n == 4) for n in range(1, 6))
    unclear = "More than one box is marked."
    lines = (
        ReadLine("goal", (), written=True),
        ReadLine("next_steps", (), written=False),
        ReadLine("goal_rating_alt", digits),
        ReadLine("course_rating", (ReadBox("1", True), ReadBox("2", True)), doubt=unclear),
        ReadLine("recommendation_rating", (ReadBox("1", False),)),
    )
    filled = ReadPage("slip.jpg", 1, facts.code, 1, lines)
    rows = rows_back(sheet_back(session, code=facts.code), [filled])
    assert [(row.ref, row.kind, row.read, row.learner_id) for row in rows] == [
        ("course_rating", "scale", "", akinyi),
        ("goal", "text", "", akinyi),
        ("goal_rating_alt", "scale", "4", akinyi),
    ]
    first, anonymous = Slip({"goal_rating_alt": "4"}, akinyi), Slip({"course_rating": "2"})
    record_slips(session, circle_id=circle, slips=[first, anonymous])
    record_slips(session, circle_id=circle, slips=[Slip({"goal": "To read"}, akinyi)])
    rows_now = survey_rows(session, circle_id=circle)
    assert sorted((row.name, row.how, len(row.answers)) for row in rows_now) == [
        ("", "paper", 1), ("Akinyi Otieno", "paper", 2),
    ]  # fmt: skip
    lines = (ReadLine("goal_rating_alt", (ReadBox("2", True),)),)
    changed = ReadPage("slip.jpg", 1, facts.code, 1, lines)
    assert shown(rows_back(sheet_back(session, code=facts.code), [changed])) == [
        ("Goal reached", "2", "Answered before: 4.")
    ]


def test_an_anonymous_slip_brought_in_again_is_the_same_answer(library: Library) -> None:
    session = library.session
    circle, _, _ = circle_of_four(library)
    facts = survey_slips(session, circle_id=circle)

    def rows_of(digest: str, digit: str) -> tuple[RowBack, ...]:
        line = ReadLine("goal_rating_alt", (ReadBox(digit, True),))
        filled = ReadPage("slip.jpg", 1, facts.code, 1, (line,), digest)
        return rows_back(sheet_back(session, code=facts.code), [filled])

    def record(row: RowBack) -> None:
        slip = Slip({row.ref: row.read}, row.learner_id, row.answer_id)
        record_slips(session, circle_id=circle, slips=[slip])

    for digest in ("one", "other", "one"):
        record(rows_of(digest, "4")[0])
    assert len(survey_rows(session, circle_id=circle)) == 2
    assert [row.recorded for row in rows_of("one", "4")] == ["4"]
    assert shown(rows_of("one", "2")) == [("Goal reached", "2", "Answered before: 4.")]
    assert [row.recorded for row in rows_of("third", "4")] == [""]


def test_a_sheet_outlives_its_circle_in_peace(library: Library) -> None:
    circle, _, _ = circle_of_four(library)
    code = sheet_for_circle(library.session, circle_id=circle).code
    delete_circle(library.session, circle_id=circle)
    assert check(library.session, deep=True).sound
    with pytest.raises(NotFound, match="circle is not on this computer"):
        sheet_back(library.session, code=code)
    with pytest.raises(NotFound):
        circle_page(library.session, circle_id=circle)
