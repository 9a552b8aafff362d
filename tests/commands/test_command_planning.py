"""Planning by words: days of the week, copies, stand-ins, a hand-over, days off."""

from __future__ import annotations

from typing import Any

from command_line import CommandLine


def test_days_of_the_week_and_a_copy(organizer: CommandLine) -> None:
    course = organizer.json("list", "courses")[0]["id"]
    made = organizer.json(
        "circle", "add", "--course", course, "--start", "2018-08-07", "--time", "10:00",
        "--branch", "BUR", "--days", "tue,thu", "--meetings", "4",
    )  # fmt: skip
    assert (made["first_meeting"], made["last_meeting"]) == ("2018-08-07", "2018-08-16")
    copy = organizer.json("circle", "add", "--copy", made["id"])
    assert (copy["first_meeting"], copy["meetings"]) == ("2018-08-28", 4)
    assert organizer("circle", "add", "--copy", made["id"], "--name", "Other").code == 2
    assert organizer("circle", "add", "--course", course).code == 2


def test_who_stands_in_and_who_takes_over(organizer: CommandLine, circle: Any) -> None:
    meetings = circle["meeting_ids"]
    row = organizer.json("meeting", "stand-in", meetings[2], "--person", "mary@example.org")
    assert row["stand_in"] == row["facilitators"][0] != ""
    away = organizer.json(
        "meeting", "stand-in", "--away", "peter@example.org", "--from", "2018-08-20",
        "--to", "2018-08-31", "--person", "mary@example.org",
    )  # fmt: skip
    assert away["cover"] == row["stand_in"]
    over = organizer.json("circle", "hand-over", circle["id"], "--to", "mary@example.org")
    assert over["facilitators"] == row["facilitators"]
    assert organizer("meeting", "stand-in").code == 2


def test_days_off_and_the_meetings_they_hit(organizer: CommandLine, circle: Any) -> None:
    day = organizer.json("holiday", "add", "--date", "2018-08-14", "--name", "Reading Day")
    assert (day["meetings"], day["hits"][0]["branch"]) == (1, "Buruburu")
    hit = day["hits"][0]["meetings"][0]["id"]
    organizer.json("meeting", "move", hit, "--date", "2018-08-15", "--all-after")
    rows = organizer.json("holiday", "list", "--year", "2018")
    assert [row["meetings"] for row in rows if row["name"] == "Reading Day"] == [0]
    assert organizer("holiday", "remove", day["id"]).code == 0
    closed = organizer.json(
        "closure", "add", "--branch", "BUR", "--from", "2018-08-20", "--to", "2018-08-25"
    )
    assert closed["meetings"] == 1
    kept = closed["hits"][0]["meetings"][0]["id"]
    organizer.json("meeting", "keep", kept)
    assert organizer.json("closure", "list")[0]["meetings"] == 0
    assert organizer("closure", "remove", closed["id"]).code == 0
    assert organizer.json("closure", "list") == []
