"""`event`: planned, changed, deleted, people on its list, who came, what a branch tells."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from command_line import CommandLine
from PIL import Image


def test_an_event_from_its_plan_to_who_came(organizer: CommandLine, circle: Any) -> None:
    made = organizer.json(
        "event", "add", "--kind", "workshop", "--title", "First steps", "--date", "2018-09-20",
        "--time", "9:00", "--duration", "180", "--venue", "Hall B", "--circle", circle["id"],
    )  # fmt: skip
    assert (made["start"], made["circle_ids"], made["branch"]) == ("09:00", [circle["id"]], "")
    changed = organizer.json("event", "edit", made["id"], "--region", "Nairobi")
    assert (changed["region"], changed["title"]) == ("Nairobi", "First steps")
    peter = organizer.json("event", "person", made["id"], "--email", "peter@example.org")
    guest = organizer.json(
        "event", "person", made["id"], "--name", "Joy Makena", "--role", "speaker"
    )
    assert (peter["role"], guest["role"], guest["person_id"]) == ("attendee", "speaker", "")
    organizer.json("event", "came", made["id"], "--yes", guest["id"], "--no", peter["id"])
    shown = organizer.json("event", "show", made["id"])
    assert {one["id"]: one["came"] for one in shown["people"]} == {
        guest["id"]: True, peter["id"]: False,
    }  # fmt: skip
    assert "Joy Makena" in organizer("event", "show", made["id"]).out
    organizer.json("event", "off", peter["id"])
    (listed,) = organizer.json("event", "list", "--kind", "workshop")
    assert (listed["invited"], listed["came"]) == (1, 1)
    organizer.json("event", "delete", made["id"])
    assert organizer.json("event", "list") == []


def test_a_refusal_says_what_is_wrong(organizer: CommandLine) -> None:
    ran = organizer("event", "add", "--kind", "party", "--title", "T", "--date", "2018-09-20")
    assert ran.code == 1
    assert "party" in ran.err


def test_a_workshop_from_its_plan_to_a_draft_circle(organizer: CommandLine, circle: Any) -> None:
    made = organizer.json(
        "event", "add", "--kind", "workshop", "--title", "First steps", "--date", "2018-08-20",
        "--time", "9:00",
    )  # fmt: skip
    event = made["id"]
    plan = organizer.json("event", "plan", event, "--begin", "two-hour")
    assert (plan["minutes"], plan["spare"], plan["duration"]) == (120, 0, 120)
    plan = organizer.json(
        "event", "plan", event, "--add", "A song", "--minutes", "5", "--at", "1",
        "--move", "plus-delta", "--by", "-1", "--drop", "reflection",
    )  # fmt: skip
    assert [(part["title"], part["start"]) for part in plan["parts"]] == [
        ("Check-in", "09:00"), ("A song", "09:15"), ("Coursework", "09:20"),
        ("Plus / delta", "10:05"), ("Planning", "10:15"),
    ]  # fmt: skip
    organizer.json("event", "person", event, "--email", "peter@example.org")
    (draft, tea) = organizer.json("event", "task", event, "--text", "Tea", "--by", "2018-08-19")
    assert (draft["kind"], draft["all"], tea["due"]) == ("draft-circle", 1, "2018-08-19")
    (asked,) = organizer.json("event", "question", event, "--text", "Who pays?")
    (asked,) = organizer.json("event", "question", event, "--of", asked["id"], "--answer", "We do")
    assert asked["answer"] == "We do"
    (sheet,) = organizer.json(
        "worksheet", "keep", "--event", event, "--email", "peter@example.org", "--course", "Chess",
        "--start", "2018-09-04", "--time", "15:00", "--capacity", "12",
    )  # fmt: skip
    new = organizer.json("worksheet", "circle", sheet["id"])
    assert (new["name"], new["status"], new["first_meeting"]) == ("Chess", "draft", "2018-09-04")
    (row,) = organizer.json("event", "circles", event)
    assert (row["circle_id"], row["circle"], row["draft"]) == (new["id"], "Chess", True)


def test_a_photograph_goes_only_when_those_in_it_agree(
    organizer: CommandLine, tmp_path: Path
) -> None:
    made = organizer.json(
        "event", "add", "--kind", "workshop", "--title", "First steps", "--date", "2018-08-20"
    )
    Image.new("RGB", (60, 40), "teal").save(tmp_path / "All.png")
    (kept,) = organizer.json("event", "photo", made["id"], "--add", str(tmp_path / "All.png"))
    refused = organizer("event", "photo", made["id"], "--send", kept["id"])
    assert (refused.code, "agree" in refused.err) == (1, True)
    (sent,) = organizer.json("event", "photo", made["id"], "--send", kept["id"], "--agreed")
    assert sent["sent"]
    out = tmp_path / "there" / "copy.jpg"
    organizer.json("event", "photo", made["id"], "--save", kept["id"], "--out", str(out))
    with Image.open(out) as copy:
        assert copy.size == (60, 40)
