"""Purity is on leave for two weeks: who stands in is seen in the week; then she moves to Kisumu."""

from __future__ import annotations

from datetime import date, time

from circledesk.services import circles, courses, team
from circledesk.services.desk import Desk
from circledesk.services.founding import found_team
from circledesk.ui.pages.facilitator_page import FacilitatorPageView
from circledesk.ui.tabs.facilitators import Facilitators
from tests.journeys.conftest import Meet
from tests.journeys.person import WORDS, Person

PURITY, DAUDI = "purity@ziwa.example.org", "daudi@ziwa.example.org"


def open_office(joy: Person) -> None:
    """Purity hosts Kilimo at Mjini on Fridays, Daudi hosts Uchoraji; Kisumu has nobody yet."""
    desk = Desk.create(joy.folder, passphrase=lambda: WORDS, clock=joy.clock)
    found_team(desk, name="Ziwa Libraries", organizer="Joy Makena", email="joy@ziwa.example.org")
    with desk.session() as session:
        mjini, _ = (team.add_branch(session, name=name).id for name in ("Mjini", "Kisumu"))
        for title, host, day in (("Kilimo", PURITY, 3), ("Uchoraji", DAUDI, 7)):
            course = courses.add_course(session, title=title).id
            circles.create_circle(
                session, course_id=course, start=date(2018, 8, day), time=time(14),
                branch_id=mjini, facilitators=[host],
            )  # fmt: skip
    desk.close()


def page_of(joy: Person, person: str) -> FacilitatorPageView:
    joy.go("dashboard", "facilitators")
    listed = joy.part(Facilitators)
    row = next(one for one in listed.model.all_rows() if one.email == person)
    listed.open_row(row)
    joy.settle()
    page = joy.window.context.nav.page
    assert isinstance(page, FacilitatorPageView)
    return page


def test_colleague_on_leave(meet: Meet) -> None:
    joy = meet("office")
    open_office(joy)
    joy.start()
    joy.must_see("purity")

    page_of(joy, PURITY)
    joy.click("Away…")
    joy.fill("First day", "10/8/2018")
    joy.fill("Last day", "23/8/2018")
    joy.choose("Stand-in", "daudi")
    joy.fill("Reason", "leave")
    joy.picture("away")
    joy.click("Note the absence")
    joy.picture("her-page")

    joy.go("dashboard", "meetings")
    joy.must_see("daudi")
    joy.picture("stand-in-in-the-week")
    joy.keys("Ctrl+Z")
    joy.picture("taken-back")
    joy.keys("Ctrl+Shift+Z")
    joy.must_see("daudi")

    page_of(joy, PURITY)
    joy.click("Transfer…")
    joy.choose("To the branch", "Kisumu")
    joy.fill("On", "3/9/2018")
    joy.choose("Takes over", "daudi")
    joy.picture("transfer")
    joy.click("Transfer")
    joy.window.context.nav.page.tabs.choose("absences")
    joy.picture("transferred")
    page_of(joy, DAUDI)
    joy.must_see("Kilimo", "Uchoraji")
