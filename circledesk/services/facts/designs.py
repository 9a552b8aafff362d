"""Designs of certificates, who signs them, and what was saved."""

from __future__ import annotations

from dataclasses import dataclass

from circledesk.services.facts.changed import Done


@dataclass(frozen=True, slots=True)
class DesignRow:
    """A design that can be chosen, in its newest version."""

    name: str
    version: int
    text: str = ""
    """Its TOML; empty: one of the program's own."""
    branch_id: str = ""
    branch: str = ""
    """Whose it is; empty: the team's, or the program's."""
    used: bool = False
    """What is issued from now on takes it: the team's, or the branch's own."""
    editable: bool = False
    """Whether this computer may change or retire it."""

    @property
    def shipped(self) -> bool:
        """Whether it is one of the program's own."""
        return not self.text


@dataclass(frozen=True, slots=True)
class ChosenDesign:
    """What a certificate that is issued now takes."""

    name: str
    version: int
    text: str = ""


@dataclass(frozen=True, slots=True)
class SavedDesign(Done):
    """A design that was saved, and the version it became."""

    name: str = ""
    version: int = 1


@dataclass(frozen=True, slots=True)
class SignatoryRow:
    """Who signs certificates; `picture` names the signature, `data` is it as base64 PNG."""

    name: str
    role: str = ""
    organization: str = ""
    picture: str = ""
    data: str = ""


@dataclass(frozen=True, slots=True)
class Signing:
    """Who signs for the team or for a branch, and whether this computer may change it."""

    people: tuple[SignatoryRow, ...]
    branch_id: str = ""
    branch: str = ""
    editable: bool = False
