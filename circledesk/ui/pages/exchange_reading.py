"""What the pages of Send & receive ask of the worker: peers, computers, history."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.services.facts.exchange import BundleReport, PeerState
from circledesk.services.facts.people import DeviceRow

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True)
class Peers:
    """Whom this computer sends to, and where parcels are written unless another place is named."""

    peers: tuple[PeerState, ...]
    outbox: Path


def read_peers(session: Session, outbox: Path) -> Peers:
    """Read whom to send to, organizers first; before all those that ask to join."""
    from circledesk.services.peers import asking, peers

    order = sorted(peers(session), key=lambda peer: peer.role != "organizer")
    return Peers((*asking(session), *order), outbox)


def read_devices(session: Session) -> tuple[DeviceRow, ...]:
    """Read the team's computers."""
    from circledesk.services.devices import devices

    return devices(session)


def read_history(session: Session) -> tuple[BundleReport, ...]:
    """Read what became of parcels, newest first."""
    from circledesk.services.receipts import history

    return history(session)
