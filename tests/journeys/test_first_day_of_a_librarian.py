"""A new librarian on a new computer: she joins in the morning, her circle meets at eleven."""

from __future__ import annotations

from datetime import UTC, datetime

from tests.journeys.conftest import Clock, Meet
from tests.journeys.person import Person
from tests.journeys.test_first_evening import found_team
from tests.journeys.test_news_of_a_branch import invite


def join(amina: Person, file: str, words: str) -> None:
    amina.begin()
    amina.picture("first-run")
    amina.click("Join…")
    amina.fill("Invitation file", file)
    amina.click("Next")
    amina.fill("The six words", words)
    amina.click("Open the file")
    amina.must_see("Ziwa Libraries · Mjini")
    amina.fill("Your name", "Amina Said")
    amina.picture("who-invites")
    amina.click("Join the team")
    amina.choose_words()
    amina.click("Begin to work")
    amina.start()


def test_first_day_of_a_librarian(meet: Meet, clock: Clock) -> None:
    joy, amina = meet("office"), meet("mjini")
    found_team(joy)
    file, words = invite(joy)
    joy.leave()

    join(amina, str(file), words)
    amina.must_see("Ziwa Libraries", "· Mjini", "Today", "no meeting today")
    amina.picture("empty-today")

    amina.go("circles")
    amina.must_see("Here stand the learning circles", "Plan a circle…")
    amina.go("today")
    amina.keys("Return")
    amina.type("Kilimo")
    amina.fill("First meeting", "9/8/2018")
    amina.fill("Time", "11:00")
    amina.keys("Tab")
    amina.picture("plan")
    amina.click("Publish")
    amina.must_see("Kilimo", "Nobody is signed up yet")

    amina.click("Sign up a learner…")
    amina.type("Akinyi Otieno")
    amina.fill("Phone", "0722 000 101")
    amina.picture("sign-up")
    amina.keys("Ctrl+Return")
    amina.must_see("Akinyi Otieno is signed up.")
    amina.type("Baraka Mwakio")
    amina.keys("Return")
    amina.must_see("Akinyi Otieno", "Baraka Mwakio")

    amina.go("today")
    amina.must_see("one meeting today", "week 1 of 6", "11:00")
    amina.picture("today")
    clock.instant = datetime(2018, 8, 9, 8, 30, tzinfo=UTC)
    amina.click("Take attendance")
    amina.must_see("0 of 2 marked")
    amina.press("PL")
    amina.must_see("2 of 2 marked", "2 came.")
    amina.keys("Alt+W")
    amina.type("Zeinab Hassan")
    amina.keys("Return")
    amina.must_see("3 of 3 marked", "3 came.")
    amina.picture("attendance")
    amina.click("Give feedback")
    amina.fill("Plus: what went well", "Everyone brought seeds")
    amina.click("Great\n5")
    amina.click("Save")
    amina.leave()

    amina.start()
    amina.must_see("Came 3 of 3", "Great", "Everyone brought seeds")
    amina.must_not_see("Take attendance", "Remind the learners")
    amina.picture("evening")
