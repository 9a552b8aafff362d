"""Rules that need no database: phones, holidays, names, texts, schedules."""

from __future__ import annotations

import tomllib
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from circledesk.errors import InvalidValue
from circledesk.services import schedule, words
from circledesk.services.called import day_text
from circledesk.services.countries import country, easter
from circledesk.services.names import fold, initials, is_found, search_form, short_code
from circledesk.services.phones import read_phone
from circledesk.services.plan_dates import PlanDates
from circledesk.settings import RESOURCES

KENYA = country("KE").phones


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("0722000114", "+254722000114"),
        ("0722 000-114", "+254722000114"),
        ("0110000206", "+254110000206"),
        ("254722000114", "+254722000114"),
        ("+254 722 000 114", "+254722000114"),
        ("+1 (202) 555-0100", "+12025550100"),
        ("٠٧٢٢٠٠٠١١٤", "+254722000114"),
        ("\u202a+254722000114\u202c", "+254722000114"),
    ],
)
def test_numbers_that_fit_a_rule(typed: str, stored: str) -> None:
    phone = read_phone(typed, KENYA)
    assert (phone.number, phone.check) == (stored, False)


@pytest.mark.parametrize(
    "typed",
    [
        "722000114",
        "072200011",
        "07220001144",
        "0200000000",
        "00254722000114",
        "n/a",
        "+25",
        "+0722",
    ],
)
def test_what_fits_no_rule_is_kept_as_typed_and_marked(typed: str) -> None:
    phone = read_phone(f" {typed} ", KENYA)
    assert (phone.number, phone.typed, phone.check) == (typed, typed, True)


def test_no_number_is_no_doubt() -> None:
    assert read_phone("  ", KENYA).check is False


@pytest.mark.parametrize(
    ("code", "typed", "stored"),
    [
        ("UG", "0772 000 114", "+256772000114"),
        ("TZ", "0622000114", "+255622000114"),
        ("ZM", "0977000114", "+260977000114"),
        ("RW", "0788000114", "+250788000114"),
    ],
)
def test_each_country_by_its_own_file(code: str, typed: str, stored: str) -> None:
    assert read_phone(typed, country(code).phones).number == stored


def test_a_country_without_a_file_guesses_nothing() -> None:
    assert read_phone("0722000114", country("XX").phones).check is True
    assert read_phone("+254722000114", country("XX").phones).check is False
    assert country("../KE").phones is None


def test_country_files_are_whole() -> None:
    files = sorted((RESOURCES / "countries").glob("*.toml"))
    assert {file.stem for file in files} >= {"KE", "UG", "TZ", "ZM", "RW"}
    for file in files:
        known = country(file.stem)
        assert ZoneInfo(known.zone)
        assert known.name
        assert known.region
        assert known.law
        assert known.holidays(2026)
        assert tomllib.loads(file.read_text(encoding="utf-8"))["name"] == known.name


def test_kenyas_holidays() -> None:
    days = {holiday.name: holiday for holiday in country("KE").holidays(2018)}
    assert days["Good Friday"].day == date(2018, 3, 30)
    assert days["Madaraka Day"].day == date(2018, 6, 1)
    assert "Mazingira Day" not in days
    assert days["Idd-ul-Fitr"].about
    assert not days["Jamhuri Day"].about
    later = {holiday.name: holiday.day for holiday in country("KE").holidays(2024)}
    assert later["Mazingira Day"] == date(2024, 10, 10)
    assert later["Mashujaa Day (day after)"] == date(2024, 10, 21)
    christmas = {h.name: h.day for h in country("KE").holidays(2022)}
    assert christmas["Christmas Day (day after)"] == date(2022, 12, 27)


def test_easter_as_published() -> None:
    published = "2008-03-23 2011-04-24 2018-04-01 2019-04-21 2025-04-20 2027-03-28 2038-04-25"
    for text in published.split():
        day = date.fromisoformat(text)
        assert easter(day.year) == day


def test_names_fold_alike_however_they_are_written() -> None:
    assert fold("  Ng’ang’a  MŨTHONI ") == fold("ng'ang'a muthoni") == "ng'ang'a muthoni"
    assert search_form("Nganga") == search_form("Ng`ang´a")
    assert is_found("muth ng'a", "Ng’ang’a", "Mũthoni")
    assert not is_found("muthx", "Mũthoni")


def test_short_forms() -> None:
    assert initials("Kenya National Library Service") == "KNLS"
    assert initials("Ministry of the Arts") == "MA"
    assert initials("Maktaba") == "MAKTAB"
    assert initials("مكتبة") == "TEAM"
    assert short_code("Murang’a", set()) == "MUR"
    assert short_code("Murera", {"MUR", "MUR2"}) == "MUR3"
    assert short_code("Õ", set()) == "OBR"


def test_texts_are_tidied_and_bounded() -> None:
    assert words.tidy(" a\u0303\r\nb\x00 ") == "ã\nb"
    assert words.allowed("\u200f ", "note", 5) == ""
    with pytest.raises(InvalidValue, match="6 letters; at most 5"):
        words.allowed("abcdef", "note", 5)
    assert words.email_of(" Joy@Ziwa.Example ") == "Joy@Ziwa.Example"
    for wrong in ("joy", "@x.org", "joy@", "joy@x", "joy@.org", "j oy@x.org"):
        with pytest.raises(InvalidValue):
            words.email_of(wrong)
    assert day_text(date(2018, 8, 7)) == "Tue 7 August"


@pytest.mark.parametrize(
    ("every", "expected"),
    [
        ("day", "07-31 08-01 08-02 08-03"),
        ("week", "07-31 08-07 08-14 08-21"),
        ("two-weeks", "07-31 08-14 08-28 09-11"),
        ("twice-week", "07-31 08-03 08-07 08-10"),
        ("10-days", "07-31 08-10 08-20 08-30"),
        ("month", "07-31 08-28 09-25 10-30"),
        ("tue,thu", "07-31 08-02 08-07 08-09"),
        ("thu", "08-02 08-09 08-16 08-23"),
        ("mon,tue,wed,thu,fri", "07-31 08-01 08-02 08-03"),
    ],
)
def test_rhythms(every: str, expected: str) -> None:
    found = schedule.dates(date(2018, 7, 31), every, 4)
    assert " ".join(f"{day:%m-%d}" for day in found) == expected


@pytest.mark.parametrize(
    "every", ["day", "week", "two-weeks", "10-days", "month", "tue,thu", "mon,tue,wed,thu,fri"]
)
def test_a_rhythm_is_known_again_though_one_meeting_was_moved(every: str) -> None:
    days = schedule.dates(date(2018, 7, 31), every, 12)
    assert schedule.rhythm_of(days) == every
    if every in ("week", "two-weeks", "10-days", "tue,thu"):
        moved = [*days[:4], days[4] + timedelta(days=1), *days[5:]]
        assert schedule.rhythm_of(sorted(moved)) == every


def test_dates_of_a_plan_are_left_out_and_moved_one_by_one() -> None:
    plan = PlanDates(date(2018, 12, 18), "week", 3)
    christmas, new_year = date(2018, 12, 25), date(2019, 1, 1)
    assert plan.days() == (date(2018, 12, 18), christmas, new_year)
    assert not plan.is_own
    open_days = plan.without([christmas, new_year])
    assert open_days.days() == (date(2018, 12, 18), date(2019, 1, 8), date(2019, 1, 15))
    moved = open_days.with_moved(date(2019, 1, 8), 1)
    assert moved.days()[1] == open_days.moved_to(date(2019, 1, 8), 1) == date(2019, 1, 9)
    assert moved.with_moved(date(2019, 1, 9), -1) == open_days
    assert moved.without([date(2019, 1, 9)]).days()[1:] == (date(2019, 1, 15), date(2019, 1, 22))
    daily = PlanDates(date(2018, 12, 18), "day", 3)
    assert daily.moved_to(date(2018, 12, 18), 1) == date(2018, 12, 21)
    assert moved.with_plan(date(2018, 12, 18), "week", 2).days() == moved.days()[:2]
    assert not moved.with_plan(date(2018, 12, 19), "week", 3).is_own


def test_a_month_later_is_the_same_weekday_of_it() -> None:
    found = schedule.dates(date(2018, 11, 13), "month", 4)
    assert [day.isoformat() for day in found] == [
        "2018-11-13",
        "2018-12-11",
        "2019-01-08",
        "2019-02-12",
    ]


@pytest.mark.parametrize("every", ["", "weeks", "0-days", "100-days", "-1-days"])
def test_rhythms_that_are_none(every: str) -> None:
    with pytest.raises(InvalidValue):
        schedule.dates(date(2018, 7, 31), every, 2)


@pytest.mark.parametrize(
    ("planned", "needed"), [(1, 1), (2, 1), (3, 2), (4, 3), (5, 3), (6, 4), (8, 5), (60, 40)]
)
def test_needed_meetings_at_sixty_seven_percent(planned: int, needed: int) -> None:
    assert schedule.needed_meetings(67, planned) == needed


def test_needed_meetings_at_the_ends() -> None:
    assert schedule.needed_meetings(0, 6) == 1
    assert schedule.needed_meetings(100, 6) == 6
    assert schedule.needed_meetings(50, 5) == 3


@pytest.mark.parametrize(
    ("came", "to_come", "word"),
    [
        (4, 0, "reached"),
        (4, 2, "reached"),
        (5, 0, "reached"),
        (3, 2, "on-the-way"),
        (3, 1, "must-come"),
        (3, 0, "cannot-reach"),
    ],
)
def test_reach(came: int, to_come: int, word: str) -> None:
    assert schedule.reach(came=came, to_come=to_come, needed=4) == word


def test_two_days_before_the_first_meeting() -> None:
    first = datetime(2018, 8, 11, 10)

    def may(now: datetime, draft: bool = False) -> bool:
        return schedule.may_change_dates(draft=draft, first=first, now=now)

    assert may(datetime(2018, 8, 9, 9, 59))
    assert not may(datetime(2018, 8, 9, 10))
    assert may(datetime(2018, 8, 10), draft=True)


def test_weeks_and_ends() -> None:
    assert schedule.week_of(date(2018, 8, 12)) == (date(2018, 8, 6), date(2018, 8, 12))
    assert schedule.ends(date(2018, 12, 31), time(23), 90) == datetime(2019, 1, 1, 0, 30)
