"""What stands on the outside of a bundle, read from its head alone: quick, and proving nothing.

For lists of what was found: a damaged file may still tell whom it is from. Whoever takes anything
of a bundle opens it with `bundle.open_bundle`.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import msgspec

from circledesk.sync.bundle import Manifest
from circledesk.sync.container import LARGEST_MANIFEST, MANIFEST
from circledesk.sync.keys import named_device

_HEAD = struct.Struct("<4s5H3L2H")
"""PKWARE's APPNOTE 4.3.7: what stands before a member of a ZIP."""


@dataclass(frozen=True, slots=True)
class Outside:
    """What a bundle says of itself; ids only."""

    bundle: str
    team: str
    sender: str
    """The sending device's id; '' where it does not tell."""
    asks: bool
    """It carries a request to join."""
    recipients: frozenset[str]
    made_at: datetime


def read_outside(file: Path) -> Outside | None:
    """Return what stands outside; None where the head is not one of a bundle."""
    try:
        with file.open("rb") as bundle:
            magic, _, _, _, _, _, _, _, size, name, extra = _HEAD.unpack(bundle.read(_HEAD.size))
            if magic != b"PK\x03\x04" or extra or size > LARGEST_MANIFEST:
                return None
            if bundle.read(name) != MANIFEST.encode():
                return None
            manifest = msgspec.json.decode(bundle.read(size), type=Manifest)
        made_at = datetime.fromisoformat(manifest.made_at)
    except (OSError, struct.error, msgspec.MsgspecError, RecursionError, ValueError):
        return None
    if made_at.tzinfo is None:
        return None
    return Outside(
        bundle=manifest.bundle,
        team=manifest.team,
        sender=_sender(manifest),
        asks=manifest.request is not None,
        recipients=frozenset(name for part in manifest.parts for name in part.recipients),
        made_at=made_at,
    )


def _sender(manifest: Manifest) -> str:
    if manifest.request is not None:
        return manifest.request.device
    return named_device(manifest.certificate)
