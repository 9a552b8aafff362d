"""What stands on the outside of a bundle, for whoever finds the stick: ids, no names."""

from __future__ import annotations

import msgspec

from circledesk.sync.keys import RequestFacts


class Request(msgspec.Struct, frozen=True, omit_defaults=True):
    """A PC's wish to join, proved by the secret of its invitation."""

    invitation: str
    device: str
    sign: str
    seal: str
    branch: str
    proof: str
    role: str = "branch"
    branches: tuple[str, ...] = ()

    def facts(self) -> RequestFacts:
        """What the proof covers."""
        return RequestFacts(
            self.invitation,
            self.device,
            self.sign,
            self.seal,
            self.branch,
            self.role,
            self.branches,
        )


class PartInfo(msgspec.Struct, frozen=True):
    """One sealed part: for which devices, how many bytes sealed and plain, and its SHA-256."""

    recipients: list[str]
    size: int
    plain: int
    sha256: str


class Manifest(msgspec.Struct, frozen=True, omit_defaults=True):
    """What stands on the outside of a bundle."""

    format: int
    oldest_reader: int
    bundle: str
    team: str
    made_at: str
    program: str
    parts: list[PartInfo]
    certificate: str = ""
    request: Request | None = None
