"""The JSON of every command carries the keys of the contract."""

from __future__ import annotations

import re
from typing import Any

import pytest
from command_line import CommandLine

UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")

MEETING = {
    "id", "circle_id", "circle", "course", "branch", "week", "weeks", "facilitators", "date",
    "start", "end", "venue", "rsvp", "signups", "attendance", "rating", "news", "as_of",
}  # fmt: skip
CIRCLE = {
    "id", "name", "course", "branch", "facilitators", "first_meeting", "last_meeting",
    "next_meeting", "meetings", "signups", "waiting", "status",
}  # fmt: skip
SIGNUP = {
    "id", "circle_id", "circle", "learner_id", "name", "email", "phone", "state", "signed_up",
}  # fmt: skip
WEEKLY = {
    "team", "week_start", "week_end", "meetings", "signups", "feedback", "finished", "upcoming",
    "totals",
}  # fmt: skip


def test_a_meeting(organizer: CommandLine, circle: Any, learners: list[Any]) -> None:
    row = organizer.json("list", "meetings", "--week", "2018-08-12")[0]
    assert row.keys() >= MEETING
    assert row["circle"] == "Speak up"
    assert row["course"] == "Public Speaking"
    assert (row["week"], row["weeks"], row["signups"]) == (2, 6, 3)
    assert (row["date"], row["start"], row["end"]) == ("2018-08-07", "17:30", "19:00")
    assert row["rsvp"] == {"yes": 0, "no": 0, "none": 3}
    assert row["attendance"] is None
    assert row["news"] == "ahead"
    assert UUID.fullmatch(row["id"])


def test_a_week_begins_on_monday(organizer: CommandLine, circle: Any) -> None:
    def week(day: str) -> list[str]:
        return [row["date"] for row in organizer.json("list", "meetings", "--week", day)]

    assert week("2018-08-06") == week("2018-08-12") == ["2018-08-07"]
    assert week("2018-08-13") == ["2018-08-14"]


def test_a_circle(organizer: CommandLine, circle: Any, learners: list[Any]) -> None:
    assert circle.keys() >= CIRCLE
    row = organizer.json("list", "circles", "--active", "--branch", "BUR")[0]
    assert row.keys() >= CIRCLE
    assert row["id"] == circle["id"]
    assert (row["first_meeting"], row["last_meeting"]) == ("2018-07-31", "2018-09-04")
    assert (row["next_meeting"], row["meetings"]) == ("2018-08-07", 6)
    assert (row["signups"], row["waiting"], row["status"]) == (3, 0, "running")
    assert organizer.json("list", "circles", "--branch", "Nakuru") == []


def test_a_signup(organizer: CommandLine, learners: list[Any]) -> None:
    rows = organizer.json("list", "signups")
    assert all(row.keys() >= SIGNUP for row in rows + learners)
    mine = next(row for row in rows if row["id"] == learners[0]["id"])
    assert mine["learner_id"] == learners[0]["learner_id"]
    assert (mine["name"], mine["state"]) == ("Wanjikũ Ng’ang’a", "signed-up")
    assert mine["signed_up"].startswith("2018-08-06T06:00:00")


def test_what_a_feedback_prints(organizer: CommandLine, circle: Any) -> None:
    meeting = circle["meeting_ids"][0]
    row = organizer.json(
        "feedback", "add", "--meeting", meeting, "--rating", "4", "--plus", "All spoke",
        "--delta", "Start on time", "--reflection", "I talked less",
    )  # fmt: skip
    assert row["meeting_id"] == meeting
    assert UUID.fullmatch(row["id"])
    assert (row["rating"], row["plus"], row["delta"]) == (4, "All spoke", "Start on time")


def test_the_weekly_update(organizer: CommandLine, circle: Any, learners: list[Any]) -> None:
    update = organizer.json("weekly-update", "--week", "2018-08-09")
    assert update.keys() >= WEEKLY
    assert (update["week_start"], update["week_end"]) == ("2018-08-06", "2018-08-12")
    assert update["team"] == "Lake Libraries"
    assert update["meetings"][0].keys() >= MEETING


def test_the_meetings_of_the_update_are_those_of_the_list(
    organizer: CommandLine, circle: Any
) -> None:
    update = organizer.json("weekly-update", "--week", "2018-08-09")
    assert update["meetings"] == organizer.json("list", "meetings", "--week", "2018-08-09")


def test_check(organizer: CommandLine, learners: list[Any]) -> None:
    report = organizer.json("check", "--deep")
    assert report.keys() >= {"sound", "problems", "changes", "digest"}
    assert report["sound"] is True
    assert report["problems"] == []
    assert {scope.partition(":")[0] for scope in report["digest"]} >= {"team", "public", "branch"}


@pytest.mark.parametrize(
    ("words", "keys"),
    [
        (("branch", "list"), {"id", "name", "code", "county"}),
        (("list", "courses"), {"id", "title", "provider", "link"}),
        (("list", "learners"), {"id", "name", "branch", "email", "phone"}),
        (("list", "facilitators"), {"id", "name", "email", "branch"}),
        (("list", "devices"), {"id", "name", "branch", "role", "state", "code", "last_bundle"}),
    ],
)
def test_other_tables(
    organizer: CommandLine, learners: list[Any], words: tuple[str, ...], keys: set[str]
) -> None:
    rows = organizer.json(*words)
    assert rows
    assert all(row.keys() >= keys for row in rows)


def test_backups(organizer: CommandLine) -> None:
    first = organizer.json("backup", "create")
    rows = organizer.json("backup", "list")
    assert rows[0] == first
    assert first.keys() >= {"file", "at", "why", "verified"}
    assert first["verified"] is True
