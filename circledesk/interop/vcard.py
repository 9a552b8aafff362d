"""People as a vCard 3.0 file (RFC 2426), which every telephone takes into its contacts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from circledesk.services.facts.people import FacilitatorRow

_LONGEST = 75
"""Bytes of a line."""


@dataclass(frozen=True, slots=True)
class Card:
    """One person; `id` lets a telephone that takes the file in again know her."""

    id: str
    name: str
    phone: str = ""
    email: str = ""
    organization: str = ""
    branch: str = ""
    role: str = ""


def cards_of(people: Iterable[FacilitatorRow], team: str) -> tuple[Card, ...]:
    """Return the cards of the team's people."""
    return tuple(Card(row.id, row.name, row.phone, row.email, team, row.branch) for row in people)


def vcards(cards: Iterable[Card]) -> bytes:
    """Return the cards one after the other, in UTF-8 with CRLF, lines folded at 75 bytes."""
    return b"".join(_card(card) for card in cards)


def _card(card: Card) -> bytes:
    first, _, family = card.name.strip().rpartition(" ")
    lines = [
        ("BEGIN", "VCARD"),
        ("VERSION", "3.0"),
        ("UID", _escaped(f"{card.id}@circledesk")),
        ("N", f"{_escaped(family)};{_escaped(first)};;;"),
        ("FN", _escaped(card.name.strip())),
    ]
    if card.organization:
        unit = f";{_escaped(card.branch)}" if card.branch else ""
        lines.append(("ORG", f"{_escaped(card.organization)}{unit}"))
    told = (("TITLE", card.role), ("TEL;TYPE=CELL", card.phone), ("EMAIL", card.email))
    lines += [(name, _escaped(value)) for name, value in told if value]
    lines.append(("END", "VCARD"))
    return b"".join(_folded(f"{name}:{value}") for name, value in lines)


def _escaped(text: str) -> str:
    """Escape what separates values; line feeds stay as such, other control signs go."""
    told = text.replace("\\", "\\\\").replace("\r\n", "\n").replace("\r", "\n")
    told = told.replace("\n", "\\n").replace(",", "\\,").replace(";", "\\;")
    return "".join(sign for sign in told if sign >= " ")


def _folded(line: str) -> bytes:
    """Return a line of at most 75 bytes, what is longer on further ones that begin with a space."""
    parts = [b""]
    for sign in line:
        told = sign.encode()
        if len(parts[-1]) + len(told) > _LONGEST - (len(parts) > 1):
            parts.append(b"")
        parts[-1] += told
    return b"\r\n ".join(parts) + b"\r\n"
