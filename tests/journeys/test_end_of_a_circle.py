"""The last meeting: three answer on the screen or round the room, the facilitator answers too.

Then it is seen who reached the certificate.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from circledesk.services import attendance
from circledesk.services.circles import circle_page
from circledesk.services.survey_reading import survey_rows
from circledesk.ui.dialogs.certificates import CertificatesDialog
from circledesk.ui.dialogs.survey import SurveyDialog
from circledesk.ui.pages.kiosk import Kiosk
from circledesk.ui.widgets.scale_field import ScaleField
from tests.journeys.branch_desk import open_branch
from tests.journeys.conftest import Meet
from tests.journeys.person import Person

CAME = 10
"""Learners who came each time; the two others came only to the first meeting."""


def hold_five_meetings(amina: Person, circle: str) -> str:
    """What was before this evening; return the last meeting's id."""
    page = amina.ask(lambda session: circle_page(session, circle_id=circle))
    learners = [row.learner_id for row in page.signups]

    def work(session: Any) -> Any:
        for number, meeting in enumerate(page.meetings[:5]):
            there = learners if number == 0 else learners[:CAME]
            done = attendance.take_attendance(session, meeting_id=meeting.id, present=there)
        return done

    amina.do(work)
    return page.meetings[5].id


def last_meeting(amina: Person, meeting: str) -> None:
    amina.window.context.nav.open_meeting(meeting)
    amina.settle()
    amina.press("P" * CAME + "AA")
    amina.must_see("12 of 12 marked", "10 came.")
    amina.window.context.nav.page.tabs.choose("feedback")
    amina.fill("Plus: what went well", "We planted a garden")
    amina.click("Great\n5")
    amina.picture("last-feedback")
    amina.click("Save")


def on_the_screen(amina: Person, button: str, name: str) -> None:
    """One survey in a dialog: the first scale is answered by a key, then kept."""
    amina.click(button)
    asked = amina.front
    assert isinstance(asked, SurveyDialog)
    scale: Any = next(one for one in asked.fields if isinstance(one.field, ScaleField))
    scale.answer = 5
    amina.picture(name)
    amina.click("Keep")


def round_the_room(amina: Person) -> None:
    """Two people, one after the other; the librarian's keys end it."""
    amina.click("Pass the computer round")
    asked = amina.front
    assert isinstance(asked, Kiosk)
    asked.resize(1366, 768)
    amina.picture("kiosk")
    for answer in ("To grow food", "To teach my sons"):
        amina.keys("Return")
        amina.type(answer)
        amina.picture("kiosk-question")
        while asked.field is not None:
            asked.go_on()
            amina.settle()
        amina.must_see("Thank you!")
        amina.must_not_see(answer)
        asked.welcome()
        amina.settle()
    amina.keys("Ctrl+Shift+Q")
    assert amina.said() == "2 surveys were filled in."


def test_end_of_a_circle(meet: Meet) -> None:
    amina = meet("mjini")
    circle = open_branch(amina.folder, amina.clock, date(2018, 7, 5))
    amina.start()
    last_meeting(amina, hold_five_meetings(amina, circle))

    amina.window.context.nav.open_circle(circle, "surveys")
    amina.settle()
    on_the_screen(amina, "Fill in…", "learner-survey")
    round_the_room(amina)
    amina.must_see("3 of 12 answered", "Without a name: 2.")
    on_the_screen(amina, "Facilitator survey…", "facilitator-survey")
    amina.must_not_see("The facilitator survey is not filled in yet.")
    amina.picture("results")
    assert [row.how for row in amina.ask(survey_rows)].count("kiosk") == 2

    amina.window.context.nav.page.show_tab("certificates")
    amina.settle()
    amina.click("Issue and print…")
    asked = amina.front
    assert isinstance(asked, CertificatesDialog)
    amina.must_see("missing to the rule", f"Issue {CAME}")
    amina.picture("who-reached-it")
