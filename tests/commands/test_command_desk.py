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
    organizer.json("desk", "lock-after", "5")
    desk = organizer.json("desk", "list")
    assert desk["people"][0]["pin"]
    assert desk["lock_after"] == 5
    monkeypatch.setenv("CIRCLEDESK_PIN", "9753")
    for words in (("sit-down",), ("pin", "clear")):
        refused = organizer("desk", *words, me["id"])
        assert refused.code == 1
        assert "not the PIN" in refused.err
    monkeypatch.setenv("CIRCLEDESK_PIN", "4711")
    organizer.json("desk", "sit-down", me["id"])
    organizer.json("desk", "pin", "clear", me["id"])
    assert not organizer.json("desk", "list")["people"][0]["pin"]
    device = organizer.json("list", "devices")[0]["id"]
    told = organizer.json("desk", "code", "7KQ4 M2XD", "--device", device)
    assert len(told["answer"]) == 9
