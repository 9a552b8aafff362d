"""Facilitators as organizers see them: level, support, absences, a transfer on a date."""

from __future__ import annotations

from datetime import date

import pytest

from circledesk.errors import InvalidValue, NotAllowed
from circledesk.models.base import new_id
from circledesk.models.messages import FollowUp
from circledesk.services import circles, people, undo
from circledesk.services.absences import be_away, end_absence
from circledesk.services.facilitator_reading import facilitator_page
from circledesk.services.facts.people import FacilitatorPage, FacilitatorRow
from circledesk.services.session import action
from circledesk.services.support import proposed_level, set_support, spoke_to
from circledesk.services.transfers import transfer
from tests.services.conftest import Library


def row_of(library: Library, name: str) -> FacilitatorRow:
    return people.facilitators(library.session, find=name)[0]


def page_of(library: Library, name: str) -> FacilitatorPage:
    return facilitator_page(library.session, person_id=row_of(library, name).id)


@pytest.fixture
def said(library: Library) -> str:
    """A colleague at Mjini."""
    invited = people.invite_person(
        library.session, name="Saidi Otieno", email="saidi@ziwa.example.org"
    )
    people.answer_invitation(library.session, invitation_id=invited.id, state="yes")
    return row_of(library, "Saidi").id


@pytest.mark.parametrize(("done", "level"), [(0, "new"), (2, "new"), (3, "veteran"), (6, "ready")])
def test_circles_propose_a_level(done: int, level: str) -> None:
    assert proposed_level(done) == level


def test_a_person_sets_the_level_and_circles_go_on_proposing(library: Library) -> None:
    amina = row_of(library, "Amina")
    spoke_to(library.session, person_id=amina.id)
    for month in (1, 2, 3):
        library.circle(start=date(2018, month, 1), every="day", meetings=2)
    row = row_of(library, "Amina")
    assert (row.level, row.level_set, row.last_spoken) == ("veteran", False, date(2018, 8, 9))
    joy = row_of(library, "Joy")
    set_support(library.session, person_id=amina.id, level="trainer", supported_by=joy.id)
    row = row_of(library, "Amina")
    assert (row.level, row.proposed, row.supported_by) == ("trainer", "veteran", "Joy Makena")
    assert row.last_spoken == date(2018, 8, 9)
    undo.undo(library.session)
    assert (row_of(library, "Amina").level, row_of(library, "Amina").supported_by) == (
        "veteran",
        "",
    )


def test_what_cannot_be_is_refused(library: Library) -> None:
    amina = row_of(library, "Amina").id
    with pytest.raises(InvalidValue):
        set_support(library.session, person_id=amina, level="star")
    with pytest.raises(InvalidValue, match="herself"):
        set_support(library.session, person_id=amina, supported_by=amina)
    with pytest.raises(InvalidValue, match="before the first"):
        be_away(library.session, person_id=amina, first=date(2018, 8, 9), last=date(2018, 8, 8))
    library.become_branch("Mjini")
    with pytest.raises(NotAllowed):
        set_support(library.session, person_id=amina, level="trainer")
    with pytest.raises(NotAllowed):
        transfer(
            library.session,
            person_id=amina,
            to_branch_id=library.ids["Bandari"],
            on=date(2018, 8, 20),
        )


def test_away_with_a_stand_in(library: Library, said: str) -> None:
    circle = library.circle()
    amina = row_of(library, "Amina").id
    done = be_away(
        library.session,
        person_id=amina,
        first=date(2018, 8, 6),
        last=date(2018, 8, 17),
        cover_id=said,
        why="leave",
    )
    assert "stand-in: 1" in done.note
    away = row_of(library, "Amina").away
    assert away is not None
    assert (away.first, away.cover, away.why) == (date(2018, 8, 6), "Saidi Otieno", "leave")
    stand_ins = [row["stand_in_id"] for row in library.see("meeting", circle_id=circle)]
    assert stand_ins.count(said) == 1
    end_absence(library.session, absence_id=away.id)
    assert row_of(library, "Amina").away is None
    assert not any(row["stand_in_id"] for row in library.see("meeting", circle_id=circle))


def test_an_absence_that_is_over_is_not_shown_in_the_list(library: Library) -> None:
    amina = row_of(library, "Amina").id
    be_away(library.session, person_id=amina, first=date(2018, 7, 2), last=date(2018, 7, 6))
    assert row_of(library, "Amina").away is None
    assert len(page_of(library, "Amina").absences) == 1


def test_a_transfer_hands_circles_and_follow_ups_over_in_one_action(
    library: Library, said: str
) -> None:
    begun = library.circle("Begun", start=date(2018, 7, 10))
    later = library.circle("Later", start=date(2018, 9, 4))
    over = library.circle("Over", start=date(2018, 5, 1))
    learner = library.learner(begun, "Halima Abdi")
    amina = row_of(library, "Amina").id
    with action(library.session, "follow-up.add"):
        library.session.add(
            FollowUp(id=new_id(), why="ring her", responsible_id=amina, circle_id=begun)
        )
    before = {name: row_of(library, name) for name in ("Amina", "Saidi")}
    transfer(
        library.session,
        person_id=amina,
        to_branch_id=library.ids["Bandari"],
        on=date(2018, 8, 9),
        colleague_id=said,
    )
    hosts = {row.id: row.facilitators for row in circles.circles(library.session)}
    assert hosts[begun] == ("Saidi Otieno", "Amina Said")
    assert hosts[later] == ("Saidi Otieno",)
    assert hosts[over] == ("Amina Said",)
    assert row_of(library, "Amina").branch == "Bandari"
    assert page_of(library, "Saidi").follow_ups == 1
    rows = library.see("learner", id=learner)
    assert rows[0]["branch_id"] == library.ids["Mjini"]
    undo.undo(library.session)
    assert {name: row_of(library, name) for name in ("Amina", "Saidi")} == before
    hosts = {row.id: row.facilitators for row in circles.circles(library.session)}
    assert hosts[begun] == hosts[later] == ("Amina Said",)


def test_a_transfer_ahead_takes_effect_on_its_day(library: Library, said: str) -> None:
    circle = library.circle("Begun", start=date(2018, 7, 17))
    amina = row_of(library, "Amina").id
    transfer(
        library.session,
        person_id=amina,
        to_branch_id=library.ids["Bandari"],
        on=date(2018, 8, 20),
        colleague_id=said,
    )
    row = row_of(library, "Amina")
    assert row.branch == "Mjini"
    assert row.away is not None
    assert row.away.to_branch == "Bandari"
    meetings = {row["date"]: row["stand_in_id"] for row in library.see("meeting", circle_id=circle)}
    assert {day for day, who in meetings.items() if who == amina} == {"2018-08-14"}
    library.clock.set(2018, 8, 20, 8)
    row = row_of(library, "Amina")
    assert row.branch == "Bandari"
    assert row.away is None or row.away.to_branch


def test_only_the_circles_that_are_chosen_are_handed_over(library: Library, said: str) -> None:
    one = library.circle("One", start=date(2018, 9, 4))
    other = library.circle("Other", start=date(2018, 9, 5))
    amina = row_of(library, "Amina").id
    terms = {"person_id": amina, "to_branch_id": library.ids["Bandari"], "on": date(2018, 8, 20)}
    with pytest.raises(InvalidValue, match="Nobody takes"):
        transfer(library.session, **terms, circle_ids=[one])  # type: ignore[arg-type]
    transfer(library.session, **terms, colleague_id=said, circle_ids=[one])  # type: ignore[arg-type]
    hosts = {row.id: row.facilitators for row in circles.circles(library.session)}
    assert hosts[one] == ("Saidi Otieno",)
    assert hosts[other] == ("Amina Said",)


def test_her_page_has_her_circles_those_ahead_first(library: Library) -> None:
    library.circle("Over", start=date(2018, 5, 1))
    library.circle("Later", start=date(2018, 9, 4))
    page = page_of(library, "Amina")
    assert [(row.name, row.status) for row in page.circles] == [
        ("Later", "upcoming"),
        ("Over", "finished"),
    ]
