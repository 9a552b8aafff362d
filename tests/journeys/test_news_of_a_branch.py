"""A branch joins by invitation, works an evening, sends it; the organizer sees it and answers."""

from __future__ import annotations

import shutil
from pathlib import Path

from circledesk.models.check import check
from circledesk.services.device_reading import own_request
from circledesk.ui.dialogs.invite_computer import InviteWizard
from circledesk.ui.pages.exchange_page import ExchangePage
from circledesk.ui.pages.weekly_page import WeeklyPage
from circledesk.ui.tables.rows_model import CellRole
from tests.journeys.conftest import Meet
from tests.journeys.person import Person
from tests.journeys.test_first_evening import found_team, plan_circle


def open_tab(person: Person, tab: str) -> ExchangePage:
    person.window.context.nav.open_place("exchange", tab)
    person.settle()
    page = person.window.context.nav.page
    assert isinstance(page, ExchangePage)
    return page


def carry(sender: Person, receiver: Person, button: str) -> None:
    """The sender writes, somebody carries the file, the receiver brings it in."""
    open_tab(sender, "out")
    sender.click(button)
    newest = max((sender.folder / "outbox").glob("*.circledesk"), key=lambda f: f.stat().st_mtime)
    carried = receiver.folder.parent / f"stick-{receiver.folder.name}"
    carried.mkdir(exist_ok=True)
    shutil.copy(newest, carried)
    open_tab(receiver, "in").look_in(carried)
    receiver.settle()
    receiver.click("Bring in 1")


def invite(joy: Person) -> tuple[Path, str]:
    """Add the branch, write its invitation; return the file and the six words on the screen."""
    joy.window.context.nav.open_place("branches")
    joy.settle()
    joy.click("New branch…")
    joy.fill("Name", "Mjini")
    joy.click("Add the branch")
    open_tab(joy, "computers")
    joy.click("Invite a computer…")
    joy.click("Write the invitation")
    shown = joy.front
    assert isinstance(shown, InviteWizard)
    words = [text for text in joy.sees() if text.isalpha() and text.islower()]
    assert len(words) == 6
    joy.click("I have told the words")
    joy.must_see("Step 3 of 3", "Bring its first parcel in here")
    joy.click("Close")
    [file] = (joy.folder / "outbox").glob("invitation-*")
    return file, " ".join(words)


def join(amina: Person, file: Path, words: str) -> None:
    amina.begin()
    amina.click("Join…")
    amina.fill("Invitation file", str(file))
    amina.click("Next")
    amina.fill("The six words", words)
    amina.click("Open the file")
    amina.must_see("Ziwa Libraries · Mjini")
    amina.fill("Your name", "Amina Said")
    amina.click("Join the team")
    amina.choose_words()
    amina.must_see("Code of this computer")
    amina.click("Begin to work")
    amina.start()


def must_be_told_what_is_next(amina: Person) -> str:
    """Today and Send & receive say what to do; return the code that the organizer asks for."""
    with amina.window.context.desk.session() as session:
        request = own_request(session)
    assert request is not None
    amina.must_see("Now write a parcel for the organizer", request.code)
    page = open_tab(amina, "computers")
    amina.must_see("Now write a parcel for the organizer", request.code, "Not accepted yet")
    cells = [page.computers.model.index(row, 2).data(CellRole) for row in range(2)]
    assert not any(cell.button for cell in cells)
    return request.code


def test_news_of_a_branch(meet: Meet) -> None:
    joy, amina = meet("office"), meet("mjini")
    found_team(joy)
    file, words = invite(joy)
    join(amina, file, words)
    amina.must_see("Ziwa Libraries", "· Mjini", "Today")

    open_tab(joy, "computers")
    joy.must_see("Invited, not joined yet")

    code = must_be_told_what_is_next(amina)
    carry(amina, joy, "Write for the organizer")
    joy.must_see("Amina Said · Mjini asks to join the team.", code)
    assert joy.said() == f"Amina Said (Mjini) asks to join: compare the code {code}."
    joy.tick("I have compared the codes: they are the same")
    joy.click("Accept the computer")
    open_tab(joy, "computers")
    joy.must_see("Joined")
    amina.must_see("The organizer has not accepted this computer yet", code)
    carry(joy, amina, "Write for everyone")
    amina.must_not_see(code)

    plan_circle(amina, "Kilimo", "2018-08-07", 6)
    for name in ("Akinyi Otieno", "Baraka Mwakio"):
        amina.click("Sign up")
        amina.fill("Name", name)
        amina.click("Sign up")
    circle = amina.window.context.nav.page
    amina.window.context.nav.open_meeting(circle._page.meetings[0].id)
    amina.settle()
    amina.press("PP")
    amina.click("Give feedback")
    amina.fill("Plus: what went well", "Everyone brought seeds")
    amina.click("Great\n5")
    amina.click("Save")

    carry(amina, joy, "Write for the organizer")
    joy.window.context.nav.open_place("dashboard")
    joy.settle()
    joy.must_see("Kilimo · week 1 of 6", "Came 2 of 2", "Great")
    joy.must_see("Everyone brought seeds")
    joy.click("Weekly update")
    page = joy.window.context.nav.page
    assert isinstance(page, WeeklyPage)
    assert page.content.startswith(b"%PDF")

    digests = []
    for person in (joy, amina):
        with person.window.context.desk.session() as session:
            report = check(session, deep=True)
        assert report.sound
        digests.append(report.digest)
    assert {scope: digests[0][scope] for scope in digests[1]} == digests[1]
