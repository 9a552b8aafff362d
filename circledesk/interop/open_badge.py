"""The Open Badge of a certificate as a file: a compact JWT, or JSON that people can read.

The JSON is the credential itself, as 1EdTech's schema has it, with the JWT as its proof.
"""

from __future__ import annotations

import json

from circledesk.services.facts.badges import Badge
from circledesk.services.open_badge import credential_of


def badge_bytes(badge: Badge, *, as_json: bool) -> bytes:
    """Return the content of the file."""
    if not as_json:
        return badge.jwt.encode()
    proof = {"type": "JwtProof2020", "jwt": badge.jwt}
    told = {**credential_of(badge.jwt), "proof": [proof]}
    return (json.dumps(told, ensure_ascii=False, indent=2) + "\n").encode()
