"""`desk …`: PINs from the surroundings, roles held to, also from the command line."""

from __future__ import annotations

import pytest

from circledesk.services import pins
from tests.commands.command_line import CommandLine


def test_the_desk_from_the_command_line(
    organizer: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pins, "COST", {"memory": 8, "passes": 1, "lanes": 1})
    desk = organizer.json("desk", "list")
    [me] = desk["people"]
    assert (me["role"], me["pin"], me["now"]) == ("organizer", False, True)
    monkeypatch.setenv("CIRCLEDESK_NEW_PIN", "4711")
    organizer.json("desk", "pin", "set", me["id"])
    refused = organizer("desk", "lock-after", "5")
    assert refused.code == 1
    assert "CIRCLEDESK_PIN" in refused.err
    desk = organizer.json("desk", "list")
    assert desk["people"][0]["pin"]
    monkeypatch.setenv("CIRCLEDESK_PIN", "9753")
    asking = (("desk", "sit-down", me["id"]), ("desk", "pin", "clear", me["id"]))
    for words in (*asking, ("list", "learners")):
        refused = organizer(*words)
        assert refused.code == 1
        assert "not the PIN" in refused.err
    monkeypatch.setenv("CIRCLEDESK_PIN", "4711")
    refused = organizer("course", "add", "--title", "Chess")
    assert "Too many wrong PINs" in refused.err
    monkeypatch.setattr(pins, "steady", lambda: 1e9)
    organizer.json("desk", "sit-down", me["id"])
    assert organizer.json("list", "learners") == []
    organizer.json("desk", "lock-after", "5")
    assert organizer.json("desk", "list")["lock_after"] == 5
    organizer.json("desk", "pin", "clear", me["id"])
    assert not organizer.json("desk", "list")["people"][0]["pin"]
    device = organizer.json("list", "devices")[0]["id"]
    told = organizer.json("desk", "code", "7KQ4 M2XD", "--device", device)
    assert len(told["answer"]) == 9
