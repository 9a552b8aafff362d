"""From an empty computer to the first useful circle, its evening, and its certificates."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from circledesk.ui.dialogs.certificates import CertificatesDialog
from circledesk.ui.dialogs.new_circle import NewCircleDialog
from tests.journeys.conftest import Meet
from tests.journeys.person import Person


def found_team(joy: Person) -> None:
    joy.begin()
    joy.click("New team…")
    joy.fill("Name of the team", "Ziwa Libraries")
    joy.fill("Your name", "Joy Makena")
    joy.fill("Your e-mail", "joy@ziwa.example.org")
    joy.click("Make the team")
    joy.choose_words()
    joy.start()


def plan_circle(joy: Person, course: str, first: str, meetings: int) -> None:
    joy.window.context.nav.open_place("circles")
    joy.settle()
    joy.click("New circle…")
    asked = joy.front
    assert isinstance(asked, NewCircleDialog)
    joy.bot.keyClicks(asked.course, course)
    joy.fill("First meeting", first)
    asked.meetings.setValue(meetings)
    joy.click("Publish")
    joy.must_see(course)


def test_the_first_evening(meet: Meet, tmp_path: Path) -> None:
    joy = meet("office")
    found_team(joy)
    joy.must_see("Ziwa Libraries", "Upcoming meetings")

    plan_circle(joy, "Public Speaking", "2018-07-26", 2)
    for name in ("Akinyi Otieno", "Ng'ang'a Njoroge", "王 Wanjiru"):
        joy.click("Sign up")
        joy.fill("Name", name)
        joy.click("Sign up")
        assert joy.said() == f"{name} is signed up."
    joy.must_see("Akinyi Otieno", "Ng'ang'a Njoroge", "王 Wanjiru")

    page = joy.window.context.nav.page
    for number in (0, 1):
        joy.window.context.nav.open_meeting(page._page.meetings[number].id)
        joy.settle()
        joy.press("PLA")
        joy.must_see("3 of 3 marked", "2 came.")
        joy.window.context.nav.back()
    joy.bot.keyClick(joy.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    joy.settle()
    joy.bot.keyClick(
        joy.window,
        Qt.Key.Key_Z,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    joy.settle()

    page.show_tab("certificates")
    joy.settle()
    joy.click("Issue and print…")
    asked = joy.front
    assert isinstance(asked, CertificatesDialog)
    assert asked.content.startswith(b"%PDF")
    joy.must_see("Akinyi Otieno", "a certificate needs one meeting attended")
    joy.must_see("This name cannot be printed")
    joy.click("Issue 2")
    paper = tmp_path / "certificates.pdf"
    asked.output.save_to(paper)
    joy.settle()
    assert paper.read_bytes().startswith(b"%PDF")
    joy.click("Close")
    joy.must_see("OFF-2018-00001")


def test_a_power_cut_in_the_middle_of_a_form_leaves_all_as_it_was(meet: Meet) -> None:
    joy = meet("office")
    found_team(joy)
    plan_circle(joy, "Public Speaking", "2018-07-26", 2)
    joy.click("Sign up")
    joy.fill("Name", "Akinyi Otieno")
    joy.leave()
    joy.start()
    joy.window.context.nav.open_place("learners")
    joy.settle()
    assert "Akinyi Otieno" not in joy.sees()
