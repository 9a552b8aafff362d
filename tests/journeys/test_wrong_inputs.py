"""What people get wrong: each time a clear sentence with the next step, and nothing half done."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from circledesk.models.check import check
from circledesk.services.circles import circles
from circledesk.services.learners import learners
from circledesk.ui.pages.exchange_page import ExchangePage
from tests.journeys.conftest import Meet
from tests.journeys.person import Person
from tests.journeys.test_first_evening import found_team
from tests.journeys.test_news_of_a_branch import open_tab

LONG = "Akinyi " * 43


@pytest.fixture
def joy(meet: Meet) -> Person:
    """In her library with one branch and the dialog for a circle open."""
    joy = meet("office")
    found_team(joy)
    joy.click("New branch…")
    joy.fill("Name", "Mjini")
    joy.click("Add the branch")
    joy.click("Plan a circle…")
    return joy


def plan(joy: Person, places: int) -> None:
    joy.type("Kilimo")
    joy.number("Places", places)
    joy.click("Publish")


def names(joy: Person) -> list[str]:
    return [row.name for row in joy.ask(learners)]


def test_31_february_and_a_name_of_three_hundred_letters(joy: Person) -> None:
    joy.type(LONG)
    joy.fill("First meeting", "31/2/2019")
    joy.click("Publish")
    joy.must_see("«31/2/2019» is no date of the calendar.", "Type it like")
    joy.picture("31-february")
    joy.fill("First meeting", "28/2/2019")
    joy.click("Publish")
    joy.must_see("The title has 300 letters; at most 128 fit. Shorten it.")
    joy.picture("long-course")
    assert not joy.ask(circles)
    joy.fill("Course", "Kilimo")
    joy.click("Publish")
    joy.must_see("Kilimo", "28 Feb")


def test_phones_and_names_at_the_desk(joy: Person) -> None:
    plan(joy, 0)
    joy.click("Sign up a learner…")
    joy.type("Akinyi Otieno")
    joy.fill("Name", LONG)
    joy.fill("Phone", "12ab")
    joy.click("Sign up")
    joy.must_see("letters; at most", "Shorten it.")
    joy.picture("long-name")
    assert not names(joy)
    joy.fill("Name", "Akinyi Otieno")
    joy.fill("On the certificate", "Akinyi 王")
    joy.click("Sign up")
    joy.must_see("Akinyi Otieno", "12ab", "Check this number")
    joy.picture("check-this-number")
    joy.window.context.nav.page.show_tab("certificates")
    joy.settle()
    joy.click("Issue and print…")
    joy.must_see("This name cannot be printed", "王")
    joy.picture("impossible-sign")


def test_a_full_circle_and_fewer_places_than_learners(joy: Person) -> None:
    plan(joy, 2)
    for name in ("Akinyi Otieno", "Baraka Mwakio"):
        joy.click("Sign up")
        joy.type(name)
        joy.keys("Return")
    joy.click("Sign up")
    joy.must_see("Put on the waiting list")
    joy.picture("full")
    joy.type("Fatuma Ali")
    joy.keys("Return")
    joy.must_see("Waiting list: 1")
    joy.window.context.nav.page.show_tab("about")
    joy.settle()
    joy.picture("about")
    joy.click("Change…")
    joy.number("Places", 1)
    joy.click("Save")
    joy.must_see("more are signed up (2) than there are places (1). To settle offers")
    joy.window.context.nav.open_settle()
    joy.settle()
    joy.must_see("Kilimo: 2 signed up for 1 places", "Put Baraka Mwakio on the waiting list")
    joy.picture("fewer-places")
    assert sorted(names(joy)) == ["Akinyi Otieno", "Baraka Mwakio", "Fatuma Ali"]


def test_a_wrong_file_dropped_into_send_and_receive(joy: Person, tmp_path: Path) -> None:
    joy.click("Cancel")
    files = [tmp_path / "photo.jpg", tmp_path / "Kisumu-2018-08-06.circledesk"]
    files[0].write_bytes(b"\xff\xd8\xff\xe0 not a parcel")
    files[1].write_bytes(b"PK\x03\x04 cut off on its way")
    drop(open_tab(joy, "in"), files)
    joy.settle()
    joy.must_see("Not a CircleDesk parcel", "Cut off or damaged: ask again")
    joy.picture("wrong-files")
    joy.leave()
    joy.start()
    with joy.window.context.desk.session() as session:
        assert check(session, deep=True).sound


def drop(page: ExchangePage, files: list[Path]) -> None:
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    page.dropEvent(
        QDropEvent(
            QPointF(10, 10), Qt.DropAction.CopyAction, held, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )  # fmt: skip
