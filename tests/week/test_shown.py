"""What is kept of a message, whom it is believed of, and how long it is shown."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from circledesk.commands.lines import meeting_news
from circledesk.documents.weekly_faces import weekly_json, weekly_text
from circledesk.models.check import check
from circledesk.services import week_code
from circledesk.services.attendance import take_attendance
from circledesk.services.revoking import revoke_device
from circledesk.services.signs import from_signs, to_signs
from circledesk.services.week_finding import code_line
from circledesk.services.weekly import summarise
from tests.sync import kit
from tests.week.conftest import SUNDAY, Team, forged, own_key

STRANGER = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))


def test_the_figures_stay_empty_until_the_parcel_comes(team: Team, tmp_path: Path) -> None:
    team.hold("buruburu")
    team.read(team.write("buruburu").text)
    row = team.week_at("office", "Buruburu")[0]
    assert (row.attendance, row.rating, row.news) == (None, None, "no-news")
    told = row.by_message
    assert told is not None
    assert (told.came, told.signed_up, told.rating, told.new_signups) == (2, 2, 4, 0)
    assert SUNDAY < told.sent < SUNDAY + timedelta(minutes=1)
    assert meeting_news(row) == "came 2 of 2 by message, details to come"
    assert team.week_at("office", "Kisumu")[0].by_message is None

    kit.receive(team.desks["office"], kit.send(team.desks["buruburu"], "organizer", tmp_path))
    row = team.week_at("office", "Buruburu")[0]
    assert (row.attendance, row.rating, row.news, row.by_message) == (2, 4, "reported", None)


def test_nothing_of_it_enters_the_log(team: Team) -> None:
    def state() -> dict[str, Any]:
        with team.desks["office"].session() as session:
            report = check(session, deep=True)
            assert report.sound
            return {"digest": report.digest, "changes": report.changes}

    before = state()
    team.hold("buruburu")
    assert team.states(team.write("buruburu").text) == ["new"]
    assert state() == before


def test_the_newest_message_counts_whatever_comes_first(team: Team) -> None:
    team.hold("buruburu", rating=None)
    first = team.write("buruburu").text
    team.hold("buruburu", rating=5)
    second = team.write("buruburu").text
    assert team.states(f"{first}\n\n{second}") == ["older", "new"]
    assert team.shown("Buruburu") == (2, 5)
    assert team.states(first) == ["older"]
    assert team.states(second) == ["known"]
    assert team.shown("Buruburu") == (2, 5)


def test_a_newer_one_takes_the_place(team: Team) -> None:
    team.hold("buruburu", rating=None)
    assert team.states(team.write("buruburu").text) == ["new"]
    assert team.shown("Buruburu") == (2, None)
    team.hold("buruburu", rating=3)
    assert team.states(team.write("buruburu").text) == ["new"]
    assert team.shown("Buruburu") == (2, 3)


def test_the_second_computer_that_knows_nothing_takes_nothing_back(team: Team) -> None:
    team.hold("buruburu")
    told = team.write("buruburu").text
    untold = team.write("second").text
    assert team.states(f"{untold}\n{told}") == ["new", "new"]
    assert team.shown("Buruburu") == (2, 4)
    assert team.states(team.write("second").text) == ["older"]
    assert team.shown("Buruburu") == (2, 4)


def test_a_message_older_than_the_parcel_is_not_shown(team: Team, tmp_path: Path) -> None:
    team.hold("buruburu")
    text = team.write("buruburu").text
    kit.receive(team.desks["office"], kit.send(team.desks["buruburu"], "organizer", tmp_path))
    assert team.states(text) == ["covered"]
    assert team.week_at("office", "Buruburu")[0].by_message is None


def test_a_parcel_that_says_nothing_of_it_ends_it_too(team: Team, tmp_path: Path) -> None:
    """The parcel is newer and from the same computer: what it does not say is not so any more."""
    team.read(team.write("buruburu").text)
    assert team.week_at("office", "Buruburu")[0].by_message is not None
    kit.receive(team.desks["office"], kit.send(team.desks["buruburu"], "organizer", tmp_path))
    assert team.week_at("office", "Buruburu")[0].by_message is None


def test_the_other_computers_parcel_does_not_end_it(team: Team, tmp_path: Path) -> None:
    team.hold("buruburu")
    team.read(team.write("buruburu").text)
    kit.receive(team.desks["office"], kit.send(team.desks["second"], "organizer", tmp_path))
    assert team.shown("Buruburu") == (2, 4)


def test_a_meeting_that_is_not_here_yet_is_told_when_it_comes(team: Team, tmp_path: Path) -> None:
    desk = team.desks["buruburu"]
    branch = kit.branch_of(desk, "Buruburu")
    circle, meeting = kit.add_circle(desk, branch, "Chess")
    kit.add_learner(desk, branch, circle, "Zeinab Omar")
    parcel = kit.send(desk, "organizer", tmp_path)
    with desk.session() as session:
        take_attendance(session, meeting_id=meeting, all_present=True)
    assert team.states(team.write("buruburu").text) == ["new"]
    kit.receive(team.desks["office"], parcel)
    row = next(row for row in team.week_at("office") if row.id == meeting)
    assert row.by_message is not None
    assert row.by_message.came == 1


def put_out(team: Team, name: str) -> None:
    device = team.desks[name].keys().device_id
    office = team.desks["office"]
    with office.session() as session:
        revoke_device(session, keys=office.keys(), device_id=device, why="stolen")


def test_a_stranger_is_not_believed(team: Team) -> None:
    assert team.states(forged(team, STRANGER)) == ["unknown"]
    assert team.states(forged(team, STRANGER, team_id="another team")) == ["other-team"]
    assert team.states(forged(team, own_key(team, "buruburu"), team_id="another")) == ["other-team"]
    (line,) = team.read(forged(team, STRANGER))
    assert (line.branch, line.meetings, line.sent) == ("", 0, None)
    assert line.refused
    assert team.shown("Buruburu") is None


def test_a_branch_tells_of_its_own_meetings_only(team: Team) -> None:
    assert team.states(forged(team, own_key(team, "kisumu"))) == ["new"]
    assert team.shown("Buruburu") is None


def test_a_computer_that_was_put_out_is_not_believed(team: Team) -> None:
    team.hold("buruburu")
    assert team.states(team.write("buruburu").text) == ["new"]
    assert team.shown("Buruburu") == (2, 4)
    put_out(team, "buruburu")
    assert team.shown("Buruburu") is None
    assert team.states(team.write("buruburu").text) == ["unknown"]


def test_a_clock_that_is_ahead_does_not_stay_the_newest(team: Team) -> None:
    key = own_key(team, "buruburu")
    (line,) = team.read(forged(team, key, sent=datetime(2031, 1, 1, tzinfo=UTC)))
    assert line.state == "clock"
    assert line.reason.startswith("The clock of that computer says 01 Jan 2031")
    assert team.shown("Buruburu") is None
    assert team.states(forged(team, key, sent=SUNDAY + timedelta(hours=20))) == ["new"]


def test_a_newer_programs_message_is_told_apart(
    team: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(week_code, "VERSION", 2)
    text = forged(team, own_key(team, "buruburu"))
    monkeypatch.undo()
    assert team.states(text) == ["newer"]
    assert team.states(text.replace("6 Aug", "7 Aug")) == ["newer"]
    assert team.shown("Buruburu") is None


@pytest.mark.parametrize(
    ("language", "remark", "heading"),
    [
        ("en", "came 2, by message, details to come", "By message, details to come"),
        ("sw", "walikuja 2, kwa ujumbe, zaidi baadaye", "Kwa ujumbe, zaidi baadaye"),
    ],
)
def test_the_weekly_update_says_so(team: Team, language: str, remark: str, heading: str) -> None:
    team.hold("buruburu")
    team.read(team.write("buruburu").text)
    with team.desks["office"].session() as session:
        this_week = summarise(session, day=date(2018, 8, 6))
        after = summarise(session, day=date(2018, 8, 13))
    assert remark in weekly_text(this_week, language)
    told = weekly_text(after, language)
    assert heading in told
    assert "Public Speaking, Buruburu" in told.split(heading)[1]
    assert "2" in told.split(heading)[1].split("\n")[1]
    assert after.feedback == ()
    assert after.totals.attendance == 0
    assert not any(one.branch == "Buruburu" and not one.silent for one in after.follow_up)


def test_json_of_the_week(team: Team) -> None:
    team.hold("buruburu")
    team.read(team.write("buruburu").text)
    with team.desks["office"].session() as session:
        after = summarise(session, day=date(2018, 8, 13))
    found = json.loads(weekly_json(after))
    (row,) = found["by_message"]
    assert (row["branch"], row["attendance"]) == ("Buruburu", None)
    assert row["by_message"].keys() == {"came", "signed_up", "rating", "new_signups", "sent"}
    assert row["by_message"]["sent"].startswith("2018-08-12T15:00")


Change = Callable[[bytes], bytes]


@pytest.mark.parametrize(
    "change",
    [
        lambda body: body + b"\0",
        lambda body: body[:-1],
        lambda body: body[:13] + b"\xff" * 6 + body[13:],
        lambda body: body[:-2] + b"\x09" + body[-1:],
    ],
)
def test_a_signed_code_that_is_not_well_formed_is_refused(team: Team, change: Change) -> None:
    """Only a broken program would sign it; it is not taken all the same."""
    key = own_key(team, "buruburu")
    head, code = forged(team, key).split("\n")
    body = change(from_signs(code[4:-1])[: -week_code.SIGNATURE_BYTES - 3])
    whole = body + key.sign(week_code.DOMAIN + body)
    signs = to_signs(whole + hashlib.sha256(whole).digest()[:3])
    assert team.states(f"{head}\n{code_line(signs)}") == ["altered"]
