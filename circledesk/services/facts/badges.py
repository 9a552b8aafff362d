"""The Open Badge of an issued certificate."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Badge:
    """A signed credential, to be kept beside the paper."""

    serial: str
    issuer: str
    """The did:key of the computer that issued the certificate."""
    jwt: str
