"""Whose signature on an update counts: the keys that came with this program."""

from __future__ import annotations

import base64
import binascii
from pathlib import Path

from circledesk.settings import RESOURCES

KEYS = RESOURCES / "update_keys"
"""A file a maker: `name.pub`, the public half of an Ed25519 key as base64."""
LENGTH = 32


def makers(folder: Path = KEYS) -> dict[str, bytes]:
    """Return the makers' public keys by name; a file that holds none counts as none."""
    found = {}
    for file in sorted(folder.glob("*.pub")):
        try:
            key = base64.b64decode(file.read_text(encoding="ascii").strip(), validate=True)
        except (OSError, UnicodeDecodeError, binascii.Error):
            continue
        if len(key) == LENGTH:
            found[file.stem] = key
    return found
