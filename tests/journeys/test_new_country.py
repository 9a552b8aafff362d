"""A team in Rwanda; another in a country for which somebody wrote a file of her own."""

from __future__ import annotations

from datetime import date

from circledesk.services.holidays import days_off_list
from circledesk.services.learners import learners
from circledesk.services.session import team_zone
from tests.journeys.conftest import Meet
from tests.journeys.person import Person

LAGUNA = """
name = "Laguna"
zone = "Pacific/Auckland"
region = "Atoll"
law = "Privacy Act"
[phones]
prefix = "999"
trunk = "0"
mobile = ["4"]
lengths = [7]
[[holidays]]
name = "Day of the Boats"
fixed = "08-17"
"""


def found(joy: Person, country: str) -> None:
    joy.begin()
    joy.click("New team…")
    joy.fill("Name of the team", "Ziwa Libraries")
    joy.fill("Your name", "Joy Makena")
    joy.fill("Your e-mail", "joy@ziwa.example.org")
    joy.choose("Country", country)
    joy.picture(f"found-{country}")
    joy.click("Make the team")
    joy.choose_words()
    joy.start()


def plan(joy: Person, region: str, first: str) -> None:
    """A branch with the country's word for a region, and a circle that meets on a holiday."""
    joy.click("New branch…")
    joy.must_see(region)
    joy.fill("Name", "Huye")
    joy.fill(region, "Huye")
    joy.picture(f"branch-{region}")
    joy.click("Add the branch")
    joy.click("Plan a circle…")
    joy.type("Beekeeping")
    joy.fill("First meeting", first)
    joy.keys("Tab")


def sign_up(joy: Person, phone: str) -> str:
    joy.click("Publish")
    joy.click("Sign up a learner…")
    joy.type("Uwase Mutesi")
    joy.fill("Phone", phone)
    joy.click("Sign up")
    [learner] = joy.ask(learners)
    return learner.phone


def test_rwanda(meet: Meet) -> None:
    joy = meet("kigali")
    found(joy, "Rwanda")
    plan(joy, "District", "15/8/2018")
    joy.must_see("Assumption")
    joy.picture("holiday-while-planning")
    assert sign_up(joy, "0788 000 111") == "+250788000111"
    joy.must_see("0788 000 111")
    joy.picture("learner")
    assert joy.ask(team_zone).key == "Africa/Kigali"


def test_a_country_of_ones_own(meet: Meet) -> None:
    joy = meet("laguna")
    (joy.folder / "countries").mkdir(parents=True)
    (joy.folder / "countries" / "XL.toml").write_text(LAGUNA, encoding="utf-8")
    found(joy, "Laguna")
    plan(joy, "Atoll", "10/8/2018")
    joy.must_see("Day of the Boats")
    joy.picture("own-holiday")
    assert sign_up(joy, "0 400 0111") == "+9994000111"
    assert joy.ask(team_zone).key == "Pacific/Auckland"
    days = joy.ask(lambda session: days_off_list(session, year=2018))
    assert [row.day.first for row in days] == [date(2018, 8, 17)]
    joy.go("settings")
    joy.picture("settings")
