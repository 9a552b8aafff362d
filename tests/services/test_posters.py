"""What a circle's papers and the list of what is on are told."""

from __future__ import annotations

from datetime import date, time

import pytest

from circledesk.errors import NotFound, RuleBroken
from circledesk.services import circles, contacts, meetings, team
from circledesk.services.posters import circle_paper, whats_on
from tests.services.conftest import Library

GROUP = "https://chat.whatsapp.com/ExampleOfAGroup"


def test_a_circles_paper_has_its_meetings_and_its_facilitators_work_phone(
    library: Library,
) -> None:
    circle = library.circle("Reading", start=date(2018, 8, 14), time=time(17, 30))
    paper = circle_paper(library.session, circle_id=circle)
    assert (paper.team, paper.branch, paper.name) == ("Ziwa Library Service", "Mjini", "Reading")
    assert (paper.first, paper.last, paper.meetings) == (date(2018, 8, 14), date(2018, 9, 18), 6)
    assert (paper.weekdays, paper.start, paper.end) == ((1,), time(17, 30), time(19))
    assert paper.facilitators == ("Amina Said",)
    assert (paper.contact, paper.phone) == ("Amina Said", "0722 000 114")
    assert (paper.whatsapp, paper.group_link) == ("254722000114", "")
    contacts.set_group_link(library.session, circle_id=circle, link=GROUP)
    assert circle_paper(library.session, circle_id=circle).group_link == GROUP


def test_the_hour_is_said_in_the_papers_language_else_in_the_circles_own(
    library: Library,
) -> None:
    circle = library.circle("Uandishi", start=date(2018, 9, 4), language="sw")
    said = "saa nne asubuhi"
    assert circle_paper(library.session, circle_id=circle).spoken == said
    assert circle_paper(library.session, circle_id=circle, language="fr").spoken == ""
    library.circle("Reading", start=date(2018, 9, 4))
    listed = whats_on(library.session, language="sw").circles
    assert {one.spoken for one in listed} == {said}
    assert {one.spoken for one in whats_on(library.session).circles} == {""}


def test_days_and_hour_are_those_still_to_come(library: Library) -> None:
    circle = library.circle("Moved")
    for meeting in library.meetings(circle)[5:]:
        meetings.move_meeting(
            library.session, meeting_id=meeting, date=date(2018, 8, 10), start=time(14)
        )
    paper = circle_paper(library.session, circle_id=circle)
    assert (paper.weekdays, paper.start, paper.end) == ((4,), time(14), time(15, 30))
    library.clock.set(2018, 9, 1, 10)
    assert circle_paper(library.session, circle_id=circle).weekdays == (1, 4)


def test_without_a_facilitators_phone_it_is_the_librarys(library: Library) -> None:
    team.edit_branch(library.session, branch_id=library.ids["Mjini"], phone="0722000200")
    circle = library.circle("Alone", facilitators=["joy@ziwa.example.org"])
    paper = circle_paper(library.session, circle_id=circle)
    assert (paper.contact, paper.phone, paper.whatsapp) == ("", "0722 000 200", "")


def test_a_circle_without_meetings_is_refused_in_words(library: Library) -> None:
    circle = library.circle("Empty", start=date(2018, 9, 4))
    for meeting in library.meetings(circle):
        meetings.cancel_meeting(library.session, meeting_id=meeting)
    with pytest.raises(RuleBroken, match="Empty has no meetings"):
        circle_paper(library.session, circle_id=circle)
    with pytest.raises(NotFound):
        circle_paper(library.session, circle_id="nowhere")


def test_what_is_on_leaves_out_what_the_public_may_not_read(library: Library) -> None:
    library.circle("Reading", start=date(2018, 7, 10))
    library.circle("Sewing", branch_id=library.ids["Bandari"], start=date(2018, 9, 4))
    library.circle("Draft", start=date(2018, 9, 4), draft=True)
    library.circle("Over", start=date(2018, 5, 1))
    failed = library.circle("Failed", start=date(2018, 9, 4))
    circles.edit_circle(library.session, circle_id=failed, did_not_happen=True)
    listed = [(one.circle.branch, one.circle.name) for one in whats_on(library.session).circles]
    assert listed == [("Bandari", "Sewing"), ("Mjini", "Reading")]
