"""The power fails while attendance is marked and a sign-up is typed: nothing is lost."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from circledesk.models.check import check
from circledesk.services.circles import circle_page
from circledesk.services.desk import Desk
from circledesk.ui.dialogs.sign_up import SignUpDialog
from tests.journeys.branch_desk import open_branch
from tests.journeys.conftest import Meet
from tests.journeys.person import WORDS, Person

ROOT = Path(__file__).parents[2]


def kill_in_mid_work(amina: Person, meeting: str) -> None:
    program = [sys.executable, "-m", "tests.journeys.until_the_power_fails"]
    child = subprocess.Popen(
        [*program, str(amina.folder), meeting], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "begun\n"
    child.kill()
    child.wait()
    child.stdout.close()


def go_on(amina: Person) -> None:
    """One key: the first of what is unfinished."""
    amina.window.activateWindow()
    amina.bot.waitUntil(amina.window.isActiveWindow)
    amina.bot.keyClick(amina.window, Qt.Key.Key_U, Qt.KeyboardModifier.AltModifier)
    amina.settle()


def test_a_power_cut_in_mid_attendance(meet: Meet) -> None:
    amina = meet("mjini")
    circle = open_branch(amina.folder, amina.clock, date(2018, 7, 26))
    desk = Desk.open(amina.folder, passphrase=lambda: WORDS, clock=amina.clock)
    with desk.session() as session:
        meeting = circle_page(session, circle_id=circle).meetings[2].id
    desk.close()
    kill_in_mid_work(amina, meeting)

    amina.start()
    amina.must_see("Unfinished", "sign-up of Mutua Musyoka", "Kilimo", "week 3: 7 of 12 marked")
    go_on(amina)
    asked = amina.front
    assert isinstance(asked, SignUpDialog)
    assert (asked.form.name.text(), asked.form.phone.text()) == ("Mutua Musyoka", "0722000303")
    amina.click("Sign up")
    amina.settle()
    amina.must_not_see("sign-up of Mutua Musyoka")

    go_on(amina)
    page = amina.window.context.nav.page
    assert page.attendance.view.current().name == "Mutua Musyoka"
    assert QApplication.focusWidget() is page.attendance.view
    amina.press("P" * 5)
    amina.must_see("12 of 13 marked")
    amina.press("P")
    amina.must_see("13 of 13 marked", "13 came.")
    amina.window.context.nav.open_place("today")
    amina.settle()
    amina.must_not_see("Unfinished")
    with amina.window.context.desk.session() as session:
        assert check(session, deep=True).sound
