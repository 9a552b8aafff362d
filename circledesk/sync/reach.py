"""Who may bring what: the bounds of a sender, and what becomes of changes outside them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from circledesk.models.changes import Change
from circledesk.models.trust import Cuts, device_of
from circledesk.said import said
from circledesk.sync.export import may_read, may_send

HANDED_BACK = "handed-back"
"""What others wrote, in a scope that the sender reads: taken as it is once a person says so."""
OUT_OF_BOUNDS = "out-of-bounds"
"""Anything else: written anew under this PC's name once a person says so."""
PUT_OUT = said("sent by a computer that was put out of the team")


@dataclass(frozen=True, slots=True)
class Reach:
    """Who sends, who receives, and whose writers are known."""

    sender: str
    sender_role: str
    sender_branches: tuple[str, ...]
    own_role: str
    own_branches: tuple[str, ...]
    devices: Mapping[str, tuple[str, tuple[str, ...]]]
    """device id -> (role, branches), as this PC knows them."""


class Aside(NamedTuple):
    """A change that is kept apart, and why."""

    change: Change
    kind: str
    why: str


def reads(reach: Reach, scope: str) -> bool:
    """Whether this PC may see a scope."""
    return may_read(reach.own_role, reach.own_branches, scope)


def bounds(scope: str, writer: str, reach: Reach, cuts: Cuts) -> tuple[str, str]:
    """Return the kind of a change out of the sender's bounds and why; two empty texts within."""
    device = device_of(writer)
    if reach.sender in cuts:
        if device == reach.sender:
            return "", ""
        return OUT_OF_BOUNDS, PUT_OUT
    if reach.sender_role == "organizer":
        return "", ""
    if may_send(reach.sender_role, reach.sender_branches, scope):
        if device == reach.sender:
            return "", ""
        role, branches = reach.devices.get(device, ("", ()))
        if role == "branch" and may_send(role, branches, scope):
            return "", ""
    handed = device != reach.sender and may_read(reach.sender_role, reach.sender_branches, scope)
    if handed and reach.own_role == "organizer" and _may_have_written(device, scope, reach):
        return HANDED_BACK, said("others wrote it, and the sender hands it back")
    if not may_send(reach.sender_role, reach.sender_branches, scope):
        return OUT_OF_BOUNDS, said("the sender does not write there")
    return OUT_OF_BOUNDS, said("written by another computer than the sender's branch has")


def _may_have_written(device: str, scope: str, reach: Reach) -> bool:
    """Whether a PC may write a scope; of one that is not known here a person decides."""
    role, branches = reach.devices.get(device, ("organizer", ()))
    return may_send(role, branches, scope)
