"""The two surveys: one a person, anonymous ones beside, counts that survive an erasure."""

from __future__ import annotations

import pytest

from circledesk.errors import InvalidValue, RuleBroken
from circledesk.services.circles import circle_page
from circledesk.services.erasure import erase_learner
from circledesk.services.facts.surveys import CircleSurveys, Counts
from circledesk.services.survey_questions import questions
from circledesk.services.survey_reading import (
    circle_surveys,
    survey_form,
    survey_rows,
    surveys_due,
)
from circledesk.services.surveys import answer_on_paper, answer_survey, delete_answer
from circledesk.services.undo import undo
from tests.services.conftest import Library

P2PU_LEARNER = {
    "goal", "goal_rating_alt", "goal_extra", "subject_confidence", "next_steps", "course_rating",
    "course_rating_reason", "recommendation_rating", "recommendation_rating_reason",
}  # fmt: skip
P2PU_FACILITATOR = {
    "goal_alt", "goal_rating_alt", "surprise", "stories", "attendance_1_alt", "attendance_2_alt",
    "attendance_n_alt", "course_rating", "course_rating_reason", "recommendation_rating",
    "recommendation_rating_reason",
}  # fmt: skip


def of(shown: CircleSurveys, ref: str) -> Counts:
    return next(one for one in shown.learners.questions if one.question.ref == ref)


def test_questions_have_p2pus_refs_and_words_in_three_languages() -> None:
    for kind, refs in (("learner", P2PU_LEARNER), ("facilitator", P2PU_FACILITATOR)):
        assert {one.ref for one in questions(kind)} == refs
        for one in questions(kind):
            for words in (one.ask, one.short):
                assert set(words) == {"en", "sw", "fr"}
                assert all(words.values())
            if one.type == "scale":
                assert set(one.least) == set(one.most) == {"en", "sw", "fr"}
    assert [one.type for one in questions("learner")].count("scale") == 4
    first = questions("learner")[1]
    assert first.end(1, "fr") == "Pas du tout"
    assert first.end(5, "de") == "All the way"
    assert first.end(2, "en") == ""


def test_a_learner_has_one_survey_and_a_second_time_changes_it(library: Library) -> None:
    circle = library.circle()
    akinyi = library.learner(circle, "Akinyi Otieno", goal="To find work")
    library.learner(circle, "Baraka Mwakio")
    form = survey_form(library.session, circle_id=circle, learner_id=akinyi)
    assert (form.person, form.known, form.answers) == (
        "Akinyi Otieno",
        {"goal": "To find work"},
        {},
    )
    for rating in (2, 5):
        answer_survey(
            library.session,
            circle_id=circle,
            learner_id=akinyi,
            answers={"course_rating": rating, "next_steps": " Open a stall ", "goal_extra": ""},
        )
    shown = circle_surveys(library.session, circle_id=circle)
    assert [(line.name, line.answered is not None) for line in shown.lines] == [
        ("Akinyi Otieno", True),
        ("Baraka Mwakio", False),
    ]
    assert (shown.learners.answered, shown.learners.asked, shown.anonymous) == (1, 2, 0)
    assert of(shown, "course_rating").counts == (0, 0, 0, 0, 1)
    assert of(shown, "next_steps").texts == ("Open a stall",)
    assert of(shown, "goal_extra").texts == ()
    again = survey_form(library.session, circle_id=circle, learner_id=akinyi)
    assert again.answers == {"course_rating": 5, "next_steps": "Open a stall"}
    undo(library.session)
    before = circle_surveys(library.session, circle_id=circle)
    assert of(before, "course_rating").counts == (0, 1, 0, 0, 0)


def test_sheets_of_paper_are_one_action(library: Library) -> None:
    circle = library.circle()
    library.learner(circle, "Akinyi Otieno")
    sheets = [{"course_rating": "4", "subject_confidence": 5}, {}, {"course_rating": 2}]
    done = answer_on_paper(library.session, circle_id=circle, sheets=sheets)
    assert done.note == "Sheets entered: 2."
    answer_survey(library.session, circle_id=circle, answers={"course_rating": 4}, how="kiosk")
    shown = circle_surveys(library.session, circle_id=circle)
    assert (shown.learners.answered, shown.anonymous) == (3, 3)
    assert shown.learners.asked == 3, "no more answer than are asked"
    assert of(shown, "course_rating").counts == (0, 1, 0, 2, 0)
    assert of(shown, "course_rating").mean == pytest.approx(10 / 3)
    assert sorted(row.how for row in survey_rows(library.session)) == ["kiosk", "paper", "paper"]
    undo(library.session)
    undo(library.session)
    assert survey_rows(library.session, circle_id=circle) == ()


def test_wrong_answers_are_refused(library: Library) -> None:
    circle = library.circle()
    stranger = library.learner(library.circle("Other"), "Baraka Mwakio")
    for answers in (
        {},
        {"course_rating": ""},
        {"course_rating": 6},
        {"course_rating": 0},
        {"course_rating": "five"},
        {"course_rating": True},
        {"shoe_size": 4},
    ):
        with pytest.raises(InvalidValue):
            answer_survey(library.session, circle_id=circle, answers=answers)
    with pytest.raises(RuleBroken, match="not signed up"):
        answer_survey(
            library.session, circle_id=circle, learner_id=stranger, answers={"course_rating": 4}
        )
    with pytest.raises(InvalidValue, match="No sheet"):
        answer_on_paper(library.session, circle_id=circle, sheets=[{}, {"course_rating": ""}])
    assert survey_rows(library.session) == ()


def test_the_facilitators_survey(library: Library) -> None:
    circle = library.circle(facilitator_goal="Twelve people who can mail")
    akinyi = library.learner(circle, "Akinyi Otieno")
    for number in (1, 2, 6):
        library.came(circle, number, akinyi)
    form = survey_form(library.session, circle_id=circle, kind="facilitator")
    assert form.known == {"goal_alt": "Twelve people who can mail"}
    assert form.answers == {"attendance_1_alt": 1, "attendance_2_alt": 1, "attendance_n_alt": 1}
    answers = {**form.answers, "course_rating": 4, "course_rating_reason": "Works offline"}
    for _ in range(2):
        answer_survey(library.session, circle_id=circle, kind="facilitator", answers=answers)
    shown = circle_surveys(library.session, circle_id=circle)
    assert shown.facilitators.answered == 1
    assert shown.learners.answered == 0
    [row] = library.see("learning_circle", id=circle)
    assert (row["course_rating"], row["course_rating_reason"]) == (4, "Works offline")


def test_due_from_the_end_on_until_somebody_was_asked(library: Library) -> None:
    circle = library.circle("Kilimo")
    akinyi = library.learner(circle, "Akinyi Otieno")
    library.circle("Draft", draft=True)

    def due() -> list[tuple[str, bool, bool]]:
        return [(one.circle, one.learners, one.facilitator) for one in surveys_due(library.session)]

    library.clock.set(2018, 8, 7, 9)
    assert due() == []
    library.clock.set(2018, 8, 7, 12)
    assert due() == [("Kilimo", True, True)]
    assert circle_surveys(library.session, circle_id=circle).due
    assert surveys_due(library.session, branch_id=library.ids["Bandari"]) == ()
    answer_survey(library.session, circle_id=circle, learner_id=akinyi, answers={"goal_extra": "x"})
    assert due() == [("Kilimo", False, True)]
    answer_survey(
        library.session, circle_id=circle, kind="facilitator", answers={"surprise": "All came"}
    )
    assert due() == []
    for row in survey_rows(library.session):
        delete_answer(library.session, answer_id=row.id)
    assert due() == [("Kilimo", True, True)]
    library.clock.set(2018, 9, 19, 12)
    assert due() == []


def test_an_erasure_leaves_what_counts_and_no_words(library: Library) -> None:
    circle = library.circle()
    akinyi = library.learner(circle, "Akinyi Otieno")
    answer_survey(
        library.session,
        circle_id=circle,
        learner_id=akinyi,
        answers={"course_rating": 4, "next_steps": "Akinyi's own stall"},
    )
    erase_learner(library.session, learner_id=akinyi)
    shown = circle_surveys(library.session, circle_id=circle)
    assert shown.learners.answered == 1
    assert of(shown, "course_rating").counts == (0, 0, 0, 1, 0)
    assert of(shown, "next_steps").texts == ()
    assert not any("stall" in str(row["answers"]) for row in library.see("survey_answer"))
    assert circle_page(library.session, circle_id=circle).row.signups == 1
