"""Monday morning: 21 parcels at once, last week and this one, who is silent, the weekly update."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from circledesk.services.contacts import contacts
from circledesk.ui.pages.settle_page import SettlePage
from circledesk.ui.pages.weekly_page import WeeklyPage
from tests.journeys.conftest import Clock, Meet
from tests.journeys.person import Person
from tests.journeys.test_news_of_a_branch import open_tab
from tests.journeys.twenty_one_branches import COUNT, open_team


def bring_in_all(joy: Person, parcels: Path) -> None:
    open_tab(joy, "in").look_in(parcels)
    joy.settle()
    joy.must_see(f"{COUNT} parcels found")
    joy.picture("parcels-found")
    joy.click(f"Bring in {COUNT}")
    joy.must_see(f"{COUNT} parcels: {COUNT} brought in.")
    joy.picture("brought-in")


def follow_up(joy: Person) -> None:
    """The one meeting that nobody told of is asked about, from To settle."""
    joy.window.context.nav.open_settle()
    joy.settle()
    page = joy.window.context.nav.page
    assert isinstance(page, SettlePage)
    joy.must_see("No attendance yet", "Kilimo, week 1 of 6", "Tawi 21")
    joy.picture("to-settle")
    joy.click("Ask")
    joy.picture("follow-up")
    joy.click("By phone")
    [told] = joy.ask(contacts)
    assert told.channel == "phone"


def weekly_update(joy: Person, folder: Path) -> None:
    joy.window.context.nav.open_weekly(joy.window.context.today)
    joy.settle()
    page = joy.window.context.nav.page
    assert isinstance(page, WeeklyPage)
    joy.picture("weekly-update")
    paper = folder / "weekly.pdf"
    page.save_as("pdf", paper)
    assert paper.read_bytes().startswith(b"%PDF")
    joy.click("Copy for WhatsApp")
    text = QGuiApplication.clipboard().text()
    assert "Kilimo" in text
    assert "42 new sign-ups" in text
    assert "Tulipanda mbegu" in text


def test_organizers_monday(meet: Meet, clock: Clock, tmp_path: Path) -> None:
    joy = meet("office")
    open_team(joy.folder, tmp_path / "phone", clock)
    clock.instant = datetime(2018, 8, 13, 5, tzinfo=UTC)
    joy.start()
    bring_in_all(joy, tmp_path / "phone")

    joy.go("dashboard", "meetings")
    joy.picture("monday")
    joy.must_see("20 of 21 meetings reported", "Kilimo · week 2 of 6")
    joy.click("Show last week")
    joy.must_see("Came 2 of 2", "Tawi 21", "Not reported")
    joy.picture("last-week")
    joy.go("branches")
    joy.picture("branches")
    follow_up(joy)
    weekly_update(joy, tmp_path)

    open_tab(joy, "out")
    joy.click("Write for everyone")
    joy.picture("written")
    assert len(list((joy.folder / "outbox").glob("*.circledesk"))) == 1
