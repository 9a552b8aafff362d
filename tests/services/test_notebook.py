"""The notebook: check-ins, questions and answers, follow-ups; what is open comes first."""

from __future__ import annotations

from datetime import date

import pytest

from circledesk.errors import InvalidValue, NotAllowed, RuleBroken
from circledesk.services import people
from circledesk.services.asked import (
    answer_question,
    ask,
    asked_questions,
    drop_question,
    see_answer,
    similar_answers,
    unseen_answers,
)
from circledesk.services.board import notices
from circledesk.services.check_ins import note_check_in
from circledesk.services.facts.lists import Narrowed
from circledesk.services.follow_ups import add_follow_up, finish_follow_up
from circledesk.services.notebook import notebook
from circledesk.services.support import supported
from circledesk.services.undo import undo
from tests.services.conftest import Library


def amina(library: Library) -> str:
    return next(row.id for row in people.facilitators(library.session) if "Amina" in row.name)


def test_a_check_in_is_one_action(library: Library) -> None:
    session, person = library.session, amina(library)
    told = {"how": "Eight come.", "needs": "Headphones", "next": "Send them"}
    note_check_in(session, person_id=person, due=date(2018, 8, 20), **told)  # type: ignore[arg-type]
    assert supported(session)[person].last_spoken == date(2018, 8, 9)
    rows = notebook(session, narrowed=Narrowed(person_id=person))
    assert [(row.kind, row.text, row.more, row.open) for row in rows] == [
        ("follow-up", "Send them", "", True),
        ("check-in", "Eight come.", "Headphones", False),
    ]
    assert {row.branch for row in rows} == {"Mjini"}
    note_check_in(session, person_id=person, how="Before that", day=date(2018, 8, 1))
    assert supported(session)[person].last_spoken == date(2018, 8, 9)
    undo(session)
    undo(session)
    assert notebook(session) == ()
    assert person not in supported(session)
    with pytest.raises(InvalidValue):
        note_check_in(session, person_id=person, how=" ")
    with pytest.raises(InvalidValue):
        note_check_in(session, person_id=person, how="x", day=date(2018, 8, 10))


def test_a_branch_asks_and_sees_the_answer_until_it_was_seen(library: Library) -> None:
    session, mjini = library.session, library.ids["Mjini"]
    library.become_branch("Mjini")
    question = ask(session, text="May learners take the laptops home?", topic="Equipment").id
    assert unseen_answers(session) == ()
    with pytest.raises(NotAllowed):
        answer_question(session, question_id=question, answer="Yes")
    with pytest.raises(RuleBroken):
        see_answer(session, question_id=question)
    as_organizer(library)
    answer_question(session, question_id=question, answer="No, the phone room has them.")
    library.become_branch("Mjini")
    (row,) = unseen_answers(session)
    assert (row.branch_id, row.answer, row.topic) == (mjini, "No, the phone room has them.",
                                                      "Equipment")  # fmt: skip
    library.clock.set(2018, 8, 9, 11)
    see_answer(session, question_id=question)
    assert unseen_answers(session) == ()
    as_organizer(library)
    library.clock.set(2018, 8, 9, 12)
    answer_question(session, question_id=question, answer="Only over a weekend.")
    library.become_branch("Mjini")
    assert [row.answer for row in unseen_answers(session)] == ["Only over a weekend."]
    library.become_branch("Bandari")
    assert unseen_answers(session) == ()


def test_an_answer_goes_to_all_without_who_asked(library: Library) -> None:
    session = library.session
    text = "How do we find learners in the holidays? " + "We tried the market. " * 8
    question = ask(session, text=text, branch_id=library.ids["Bandari"]).id
    answer_question(session, question_id=question, answer="Ask at the school.", to_all=True)
    (notice,) = notices(session)
    assert (notice.title[-1], len(notice.title) <= 128) == ("…", True)
    assert notice.text == f"{text.strip()}\n\nAsk at the school."
    assert (notice.branch_id, "Bandari" in notice.text) == ("", False)
    undo(session)
    assert notices(session) == ()
    assert asked_questions(session)[0].open


def test_an_answer_already_given_is_proposed(library: Library) -> None:
    session = library.session
    for text, answer in (
        ("Can the meetings be held in the evening?", "Yes, if the guard stays."),
        ("Who pays for printing certificates?", "The team does."),
        ("Je, mikutano inaweza kufanyika jioni?", "Ndiyo."),
        ("Meeting without the internet?", ""),
    ):
        asked = ask(session, text=text).id
        if answer:
            answer_question(session, question_id=asked, answer=answer)
    found = similar_answers(session, text="May we hold meetings in the evening?")
    assert [row.answer for row in found] == ["Yes, if the guard stays."]
    assert [row.answer for row in similar_answers(session, text="Mikutano ya jioni")] == ["Ndiyo."]
    assert similar_answers(session, text="The roof leaks") == ()
    assert similar_answers(session, text="") == ()


def test_what_is_open_stands_first(library: Library) -> None:
    session, person = library.session, amina(library)
    later = add_follow_up(session, why="Later", due=date(2018, 9, 1)).id
    add_follow_up(session, why="Overdue", due=date(2018, 8, 1), person_id=person)
    done = add_follow_up(session, why="Done", due=date(2018, 7, 1)).id
    finish_follow_up(session, follow_up_id=done, outcome="It worked")
    asked = ask(session, text="Open?", person_id=person, branch_id=library.ids["Mjini"]).id
    note_check_in(session, person_id=person, how="Fine")
    texts = [row.text for row in notebook(session)]
    assert texts[:3] == ["Overdue", "Open?", "Later"]
    assert set(texts[3:]) == {"Fine", "Done"}
    assert [row.text for row in notebook(session, open_only=True)] == texts[:3]
    assert [row.text for row in notebook(session, kind="check-in")] == ["Fine"]
    at_mjini = notebook(session, narrowed=Narrowed(branches=(library.ids["Mjini"],)))
    assert {row.text for row in at_mjini} == {"Overdue", "Open?", "Fine"}
    drop_question(session, question_id=asked)
    finish_follow_up(session, follow_up_id=later)
    assert [row.text for row in notebook(session, open_only=True)] == ["Overdue"]


def as_organizer(library: Library) -> None:
    from circledesk.services.session import write_local

    write_local(library.session, {"role": "organizer", "branch": library.ids["Office"]})
