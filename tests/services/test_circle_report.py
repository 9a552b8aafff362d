"""A circle's report: P2PU's rules for goals and reasons, attendance as everywhere, words told."""

from __future__ import annotations

from datetime import date

import pytest

from circledesk.errors import InvalidValue
from circledesk.services import stories
from circledesk.services.circle_report import circle_report
from circledesk.services.erasure import erase_learner
from circledesk.services.facts.circle_report import CircleReport
from circledesk.services.feedback import give_feedback
from circledesk.services.surveys import answer_on_paper, answer_survey
from circledesk.services.undo import undo
from tests.services.conftest import Library


@pytest.fixture
def circle(library: Library) -> str:
    """Three learners and six meetings; two of the meetings were told of."""
    made = library.circle("Chess", facilitator_goal="That all dare to ask.")
    akinyi = library.learner(made, "Akinyi Otieno", goal="To find work")
    baraka = library.learner(made, "Baraka Mwakio", goal="Other: To play")
    library.learner(made, "Zeinab Mohamed")
    for number in (1, 2, 3, 4):
        library.came(made, number, akinyi)
    give_feedback(
        library.session,
        meeting_id=library.meetings(made)[1],
        headcount=9,
        rating=4,
        plus="They laughed.",
        delta="More boards.",
    )
    library.ids |= {"akinyi": akinyi, "baraka": baraka}
    return made


def report(library: Library, circle: str, *, outside: bool = False) -> CircleReport:
    return circle_report(library.session, circle_id=circle, outside=outside)


def test_attendance_and_completion(library: Library, circle: str) -> None:
    told = report(library, circle)
    assert [one.came for one in told.meetings] == [1, 9, 1, 1, None, None]
    assert told.average == 3
    assert (told.signups, told.came, told.needed, told.completed) == (3, 1, 4, 1)
    assert (told.first, told.last) == (date(2018, 7, 3), date(2018, 8, 7))
    assert told.meetings[1].plus == "They laughed."
    assert told.facilitators == ("Amina Said",)
    assert told.organizer == "Joy Makena"
    assert told.finished


def test_goals_are_the_sign_ups_else_the_surveys(library: Library, circle: str) -> None:
    session, ids = library.session, library.ids
    answers = {"goal": "not asked", "goal_rating_alt": 2, "recommendation_rating": 3}
    answers |= {"recommendation_rating_reason": "It was far."}
    answer_survey(session, circle_id=circle, learner_id=ids["akinyi"], answers=answers)
    sheets = [{"goal": "To rest", "goal_rating_alt": 5, "recommendation_rating": 5}]
    answer_on_paper(session, circle_id=circle, sheets=sheets)
    own = {"goal_rating_alt": 4, "surprise": "How fast it went."}
    answer_survey(session, circle_id=circle, kind="facilitator", answers=own)
    told = report(library, circle)
    assert told.goals == ("To find work", "To play", "To rest")
    assert told.spread("goal").counts == (0, 1, 0, 0, 1)
    assert told.spread("recommend").mean == 4
    assert told.reasons == ("It was far.",)
    assert (told.answered, told.asked) == (2, 3)
    assert (told.facilitator_goal, told.facilitator_goal_rating) == ("That all dare to ask.", 4)
    assert told.facilitator_words == ("How fast it went.",)


def test_what_is_for_outside_tells_figures_and_agreed_stories(
    library: Library, circle: str
) -> None:
    session = library.session
    told = {"next_steps": "I will teach my sister.", "goal_extra": "Friends."}
    answer_survey(session, circle_id=circle, learner_id=library.ids["akinyi"], answers=told)
    quotes = stories.circle_stories(session, circle_id=circle).quotes
    assert [one.kind for one in quotes] == ["learner", "learner", "plus", "delta"]
    sister = next(one for one in quotes if "sister" in one.text)
    friends = next(one for one in quotes if one.text == "Friends.")
    agreed = date(2018, 8, 8)
    stories.tell_story(
        session, circle_id=circle, text=sister.text, teller="Akinyi", source=sister.source,
        outside=True, agreed_on=agreed,
    )  # fmt: skip
    stories.tell_story(session, circle_id=circle, text=friends.text, source=friends.source)
    inside, outside = report(library, circle), report(library, circle, outside=True)
    assert [one.text for one in inside.stories] == [sister.text, "Friends."]
    assert [(one.text, one.teller) for one in outside.stories] == [(sister.text, "Akinyi")]
    assert outside.goals == outside.gained == outside.next_steps == ()
    assert not any(one.plus or one.delta for one in outside.meetings)
    assert outside.average == inside.average
    assert outside.spreads == inside.spreads


def test_a_story_is_told_once_changed_and_taken_back(library: Library, circle: str) -> None:
    session = library.session
    source = stories.circle_stories(session, circle_id=circle).quotes[0].source
    with pytest.raises(InvalidValue, match="agreed"):
        stories.tell_story(session, circle_id=circle, text="Oh", source=source, outside=True)
    stories.tell_story(session, circle_id=circle, text="They laughed.", source=source)
    stories.tell_story(session, circle_id=circle, text="They laughed a lot.", source=source)
    (held,) = stories.stories(session)
    assert (held.text, held.circle, held.outside) == ("They laughed a lot.", "Chess", False)
    first, *rest = stories.circle_stories(session, circle_id=circle).quotes
    assert first.story == held
    assert all(one.story is None for one in rest)
    stories.drop_story(session, story_id=held.id)
    assert stories.stories(session) == ()
    undo(session)
    assert stories.stories(session) == (held,)


def test_a_story_goes_with_its_teller(library: Library, circle: str) -> None:
    session, akinyi = library.session, library.ids["akinyi"]
    answers = {"goal_extra": "Friends."}
    answer_survey(session, circle_id=circle, learner_id=akinyi, answers=answers)
    quotes = stories.circle_stories(session, circle_id=circle).quotes
    quote = next(one for one in quotes if one.text == "Friends.")
    stories.tell_story(session, circle_id=circle, text=quote.text, source=quote.source)
    erase_learner(session, learner_id=akinyi)
    told = report(library, circle)
    assert not any(one.text for one in told.stories)
    assert told.gained == ()
    assert told.signups == 3


def test_the_report_is_as_of_the_newest_entry(library: Library, circle: str) -> None:
    first = report(library, circle)
    library.clock.set(2018, 12, 1, 9)
    assert report(library, circle) == first
    assert first.as_of == date(2018, 8, 9)
