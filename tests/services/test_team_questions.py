"""The team's own questions: off by default, at most five, counted and never listed by name."""

from __future__ import annotations

from dataclasses import asdict, replace

import pytest

from circledesk.errors import InvalidValue, RuleBroken
from circledesk.services import signups, team_questions
from circledesk.services.facts.questions import QuestionFacts
from circledesk.services.form_reading import signup_form
from circledesk.services.learner_page import learner_page
from tests.services.conftest import Library


def ask_gender(library: Library) -> QuestionFacts:
    every = team_questions.team_questions(library.session)
    chosen = [replace(one, asked=one.text == "Gender") for one in every]
    team_questions.save_questions(library.session, questions=chosen)
    (asked,) = team_questions.team_questions(library.session, asked=True)
    return asked


def test_ready_made_ones_are_off(library: Library) -> None:
    ready = team_questions.team_questions(library.session)
    assert [one.text for one in ready] == ["Age group", "Gender", "Lives with a disability"]
    assert not any(one.asked or one.id for one in ready)
    assert team_questions.team_questions(library.session, asked=True) == ()


def test_answers_are_counted_by_branch_and_time(library: Library) -> None:
    question = ask_gender(library)
    circle, other = (
        library.circle("Chess"),
        library.circle("Sewing", branch_id=library.ids["Bandari"]),
    )
    for name, choice in (("Akinyi Otieno", 0), ("Fatuma Ali", 0), ("Baraka Mwakio", 1)):
        library.learner(circle, name, team_answers={question.id: choice})
    library.learner(other, "Zeinab Mohamed")
    (told,) = team_questions.count_answers(library.session)
    assert told.choices[:2] == (("Female", 2), ("Male", 1))
    assert told.not_answered == 1
    (here,) = team_questions.count_answers(library.session, branch_id=library.ids["Bandari"])
    assert (sum(n for _, n in here.choices), here.not_answered) == (0, 1)
    day = library.clock.at.date()
    (now,) = team_questions.count_answers(library.session, first=day, last=day)
    assert sum(n for _, n in now.choices) == 3
    (later,) = team_questions.count_answers(library.session, first=day.replace(day=10))
    assert sum(n for _, n in later.choices) == 0


def test_nowhere_by_name(library: Library) -> None:
    question = ask_gender(library)
    circle = library.circle("Chess")
    learner = library.learner(circle, "Akinyi Otieno", team_answers={question.id: 0})
    form = signup_form(library.session, signup_id=library.signup(circle, learner))
    page = learner_page(library.session, learner_id=learner)
    for told in (str(asdict(form)), str(asdict(page)), str(signups.signups(library.session))):
        assert question.id not in told
        assert "Female" not in told


def test_other_words_are_another_question(library: Library) -> None:
    session, old = library.session, ask_gender(library)
    circle = library.circle("Chess")
    library.learner(circle, "Akinyi Otieno", team_answers={old.id: 1})
    new = QuestionFacts("", "Speaks at home", ("Kiswahili", "English", "Another"), True)
    team_questions.save_questions(session, questions=[new])
    (asked,) = team_questions.team_questions(session, asked=True)
    assert asked.id != old.id
    assert [one.text for one in team_questions.count_answers(session)] == ["Speaks at home"]
    team_questions.save_questions(session, questions=[replace(old, asked=True), asked])
    assert team_questions.count_answers(session)[0].choices[1] == ("Male", 1)


def test_what_is_refused(library: Library) -> None:
    session, question = library.session, ask_gender(library)
    circle = library.circle("Chess")
    with pytest.raises(InvalidValue):
        library.learner(circle, "Akinyi Otieno", team_answers={"elsewhere": 0})
    with pytest.raises(InvalidValue):
        library.learner(circle, "Akinyi Otieno", team_answers={question.id: 9})
    one = QuestionFacts("", "Speaks", ("English", "English"), True)
    with pytest.raises(InvalidValue, match="choices"):
        team_questions.save_questions(session, questions=[one])
    six = [QuestionFacts("", f"Question {n}", ("Yes", "No"), True) for n in range(6)]
    with pytest.raises(RuleBroken, match="More than 5"):
        team_questions.save_questions(session, questions=six)


def test_digital_literacy(library: Library) -> None:
    circle = library.circle("Chess")
    told = {"send_email": 0, "web_safety": 4}
    learner = library.learner(circle, "Akinyi Otieno", digital_literacy=told)
    signup = library.signup(circle, learner)
    assert signup_form(library.session, signup_id=signup).digital_literacy == told
    for wrong in ({"send_email": 5}, {"dance": 1}):
        with pytest.raises(InvalidValue):
            signups.edit_signup(library.session, signup_id=signup, digital_literacy=wrong)
