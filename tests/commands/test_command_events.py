"""`event`: planned, changed, deleted, people on its list, who came, what a branch tells."""

from __future__ import annotations

from typing import Any

from command_line import CommandLine


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
