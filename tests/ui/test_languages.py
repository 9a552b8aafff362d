"""A further language or country is one file in the data folder: no new build."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from circledesk import cli, languages, settings
from circledesk.documents.words import count, full_date, listed
from circledesk.said import said
from circledesk.services.countries import codes, country
from circledesk.services.phones import read_phone
from circledesk.ui import words
from circledesk.ui.actions import Actions
from circledesk.ui.dialogs.first_run_choices import LanguageChoice
from circledesk.ui.dialogs.first_run_work import NoDesk
from circledesk.ui.language import Language, in_language, tr
from circledesk.ui.start import make_context
from circledesk.ui.typed_date import day_of

DHOLUO = """
name = "Dholuo"
greeting = "Misawa"
locale = "luo_KE"
singular = [1]

[dates]
months = [
  "Dwe mar Achiel", "Dwe mar Ariyo", "Dwe mar Adek", "Dwe mar Ang'wen", "Dwe mar Abich",
  "Dwe mar Auchiel", "Dwe mar Abiriyo", "Dwe mar Aboro", "Dwe mar Ochiko", "Dwe mar Apar",
  "Dwe mar Gi Achiel", "Dwe mar Gi Ariyo",
]
days = ["Wuok Tich", "Tich Ariyo", "Tich Adek", "Tich Ang'wen", "Tich Abich", "Ngeso", "Jumapil"]

[papers]
"and" = "{first} gi {last}"
"weekly.learners.other" = "jopuonjre {n}"
"weekly.silent" = "a place is lost"

[window]
"No meetings" = "Onge chokruok"
"Learners" = "Jopuonjre"
"week {week} of {weeks}" = "juma {week} kuom {weeks}"
"{n} meetings" = "the place is wrong: {m}"
"{circle} has no meetings." = "{circle} onge gi chokruok."
"""
ELSEWHERE = """
name = "Zedland"
zone = "Africa/Harare"
region = "Ward"
law = "Act 1"

[phones]
prefix = "999"
trunk = "0"
mobile = ["5"]
lengths = [8]

[[holidays]]
name = "Well Day"
fixed = "03-04"
"""


@pytest.fixture
def folder(tmp_path: Path, qapp: QApplication) -> Iterator[Path]:
    (tmp_path / "languages").mkdir()
    (tmp_path / "countries").mkdir()
    (tmp_path / "languages/luo.toml").write_text(DHOLUO, encoding="utf-8")
    (tmp_path / "countries/ZZ.toml").write_text(ELSEWHERE, encoding="utf-8")
    settings.look_in(tmp_path)
    yield tmp_path
    settings.look_in(tmp_path / "nowhere")


def test_the_window_speaks_a_language_of_the_data_folder(folder: Path) -> None:
    language = Language("en")
    language.use("luo")
    assert language.code == "luo"
    assert tr("No meetings") == "Onge chokruok"
    assert words.week_of(3, 6) == "juma 3 kuom 6"
    assert words.year_date(date(2018, 8, 7)) == "7 Dwe mar Aboro 2018"
    assert tr("Certificates") == "Certificates"  # what the file does not say is said in English
    assert words.hours(time(9), time(10, 30)) == "09:00–10:30"
    assert day_of("Tich Ariyo 7 Aboro 2018", date(2018, 8, 1)) is None  # no month begins so
    language.use("en")
    assert tr("No meetings") == "No meetings"


def test_a_text_whose_places_are_wrong_is_left_out(folder: Path) -> None:
    language = Language("luo")
    assert tr("{n} meetings") == "{n} meetings"
    assert languages.speech("luo").said("weekly.silent") == "No news since {date}."
    language.use("en")


@pytest.mark.parametrize(
    ("told", "fits"),
    [
        ("Hujambo {name}", True),
        ("Hujambo", False),
        ("{name:>9999999999}", False),
        ("{name.__class__}", False),
        ("{name!r}", False),
        ("{name} {", False),
        (7, False),
    ],
)
def test_a_file_from_outside_fills_places_and_does_nothing_else(told: object, fits: bool) -> None:
    assert languages.fits("Hello {name}", told) is fits


def test_papers_and_refusals_speak_it_too(folder: Path) -> None:
    assert full_date(date(2018, 8, 7), "luo") == "Tich Ariyo 7 Dwe mar Aboro 2018"
    assert listed(["A", "B"], "luo") == "A gi B"
    assert count("luo", "weekly.learners", 3) == "jopuonjre 3"
    told = said("{circle} has no meetings.", circle="Chess")
    assert in_language(told, "luo") == "Chess onge gi chokruok."


def test_first_run_and_the_search_offer_it(folder: Path, qtbot: QtBot) -> None:
    context = make_context(NoDesk, None, language="luo", theme="light")
    choice = LanguageChoice(context)
    qtbot.addWidget(choice)
    assert choice.button("luo").text() == "Misawa\nDholuo"
    assert choice.button("luo").isChecked()
    assert choice.button("fr").text() == "Bienvenue\nFrançais"
    actions = Actions(context, choice, lambda: None)
    assert {"English", "Français", "Kiswahili"} <= {one.text() for one in actions.offered()}
    assert "Dholuo" not in {one.text() for one in actions.offered()}
    context.language.use("en")
    context.jobs.stop()


def test_the_command_line_knows_it_in_this_folder_only(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["--data", str(folder), "--language", "luo", "list", "circles"]) == cli.REFUSED
    other = str(tmp_path / "other")
    assert cli.main(["--data", other, "--language", "luo", "list", "circles"]) == cli.WRONG_USAGE
    assert "there is no 'luo' (choose from en, sw, fr)" in capsys.readouterr().err


def test_a_language_that_is_there_can_be_corrected_and_a_broken_file_harms_nothing(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (folder / "languages/sw.toml").write_text('[window]\n"Learners" = "Wanafunzi wazima"\n')
    (folder / "languages/xx.toml").write_text("name = \n")
    language = Language("sw")
    assert (tr("Learners"), tr("No meetings")) == ("Wanafunzi wazima", "Hakuna vikao")
    language.use("en")
    assert languages.names()["xx"] == "xx"
    assert "xx.toml cannot be read" in caplog.text
    assert languages.speech("xx").dated(date(2018, 8, 7)) == "7 August 2018"


def test_a_country_of_the_data_folder(folder: Path) -> None:
    assert "ZZ" in codes()
    added = country("ZZ")
    assert (added.name, added.region, added.zone) == ("Zedland", "Ward", "Africa/Harare")
    assert read_phone("0512345678"[:9], added.phones).number == "+99951234567"
    assert [holiday.name for holiday in added.holidays(2018)] == ["Well Day"]
    settings.look_in(folder / "nowhere")
    assert country("ZZ").phones is None


@pytest.mark.parametrize(
    "spoilt",
    [
        "name = ",
        'name = "Kenya"',
        "phones = 7",
        "[phones]\nprefix = []",
        ELSEWHERE.replace("Africa/Harare", "../../etc/passwd"),
        ELSEWHERE.replace("03-04", "31-31"),
        "\0" * 40,
    ],
)
def test_a_spoilt_country_harms_nothing(
    folder: Path, spoilt: str, caplog: pytest.LogCaptureFixture
) -> None:
    (folder / "countries/KE.toml").write_text(spoilt, encoding="utf-8")
    kenya = country("KE")
    assert (kenya.name, kenya.zone) == ("Kenya", "Africa/Nairobi")
    assert "KE.toml cannot be read" in caplog.text


@pytest.mark.parametrize("code", codes())
def test_each_country_says_all_that_the_program_asks(code: str) -> None:
    from zoneinfo import ZoneInfo

    known = country(code)
    assert all((known.name, known.region, known.law))
    assert datetime(2018, 8, 7, tzinfo=ZoneInfo(known.zone)).utcoffset()
    assert known.phones
    assert known.phones.mobile
    assert known.holidays(2018)
    assert known.spoken_clock in ("", *languages.codes())
    if known.spoken_clock:
        assert languages.speech(known.spoken_clock).spoken_clock["hours"]
