"""What the pages of Send & receive ask of the worker: parcels found, peers, computers, history."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from circledesk.errors import CircleDeskError
from circledesk.services.facts.exchange import BundleReport, ConflictView, PeerState
from circledesk.services.facts.people import DeviceRow
from circledesk.ui.dialogs.first_run_work import is_invitation

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.progress import Progress


@dataclass(frozen=True, slots=True)
class Parcel:
    """A parcel that was found. `state` is as in BundleReport, or `asks`: noted, not accepted."""

    report: BundleReport
    branch: str
    """Where it is from; the file's name where the parcel cannot be read."""
    made: datetime | None
    """In the team's zone."""
    stray: bool = False
    """Only called a parcel: another kind of file."""

    @property
    def file(self) -> Path:
        """Where it lies."""
        return Path(self.report.file)

    @property
    def state(self) -> str:
        """ready, nothing-new, waiting, asks, refused, or applied in this sitting; for others carry,
        and carried once it is kept here."""
        return self.report.state

    @property
    def to_look_at(self) -> int:
        """Two versions, kept apart and not complete together."""
        return self.report.conflicts + self.report.put_aside + self.report.waiting


@dataclass(frozen=True, slots=True)
class Found:
    """Parcels for this computer, how many are for others, where was looked."""

    parcels: tuple[Parcel, ...]
    for_others: int
    places: tuple[Path, ...]
    conflicts: tuple[ConflictView, ...]


@dataclass(frozen=True, slots=True)
class Brought:
    """What came of bringing in; `stopped` where the person ended it."""

    reports: tuple[BundleReport, ...]
    stopped: bool = False


@dataclass(frozen=True, slots=True)
class Peers:
    """Whom this computer sends to, and where parcels are written unless another place is named."""

    peers: tuple[PeerState, ...]
    outbox: Path


def read_parcels(session: Session, desk: Any, places: Sequence[Path]) -> Found:
    """Look in folders and files, and plan what each parcel would do. Writes nothing."""
    from circledesk.services.devices import devices
    from circledesk.services.exchange import plan_files
    from circledesk.services.inbox import find_bundles
    from circledesk.services.receipts import history
    from circledesk.services.relay import carried
    from circledesk.services.session import team_zone
    from circledesk.services.settle import conflicts

    keys = desk.keys()
    here = [place for place in places if place.exists()]
    known = {row.id: row for row in devices(session)}
    asked = {line.bundle_id for line in history(session) if line.state == "waiting"}
    kept = {one.bundle_id for one in carried(session)}
    zone = team_zone(session)
    parcels: dict[str, Parcel] = {}
    others = 0
    files = find_bundles(here)
    strays = list(_only_named_so(here, files))
    for report in plan_files(session, keys=keys, paths=[*files, *strays]):
        outside = _outside(Path(report.file)) if report.state == "refused" else None
        if outside is not None and keys.device_id not in outside.recipients:
            others += outside.sender != keys.device_id
            continue
        if report.state == "waiting" and report.carried_for:
            report = replace(report, state="carried" if report.bundle_id in kept else "carry")
        parcel = _parcel(report, outside, known, asked, zone)
        parcel = replace(parcel, stray=parcel.file in strays)
        parcels.setdefault(report.bundle_id or report.file, parcel)
    return Found(in_order(parcels.values()), others, tuple(here), conflicts(session))


def _only_named_so(places: Sequence[Path], parcels: Sequence[Path]) -> Iterator[Path]:
    """Give files that are called parcels and are none: who looks for one must be told why not."""
    known = set(parcels)
    for place in places:
        for file in sorted(place.glob("*.circledesk")) if place.is_dir() else ():
            if file.is_file() and file not in known and not is_invitation(file):
                yield file


def bring_in_all(session: Session, desk: Any, files: Sequence[Path], progress: Progress) -> Brought:
    """Bring parcels in, each in a transaction of its own; what was in when stopped stays in."""
    from circledesk.services.exchange import bring_in
    from circledesk.services.receipts import history
    from circledesk.ui.progress import Cancelled

    done = 0

    def step(number: int, total: int) -> None:
        nonlocal done
        done = number
        progress(number, total)

    try:
        return Brought(bring_in(session, keys=desk.keys(), paths=list(files), progress=step))
    except Cancelled:
        session.rollback()
        return Brought(tuple(reversed(history(session)[:done])), stopped=True)


def read_peers(session: Session, outbox: Path) -> Peers:
    """Read whom to send to, organizers first."""
    from circledesk.services.peers import peers

    order = sorted(peers(session), key=lambda peer: peer.role != "organizer")
    return Peers(tuple(order), outbox)


def read_devices(session: Session) -> tuple[DeviceRow, ...]:
    """Read the team's computers."""
    from circledesk.services.devices import devices

    return devices(session)


def read_history(session: Session) -> tuple[BundleReport, ...]:
    """Read what became of parcels, newest first."""
    from circledesk.services.receipts import history

    return history(session)


@dataclass(frozen=True, slots=True)
class _Outside:
    sender: str
    recipients: frozenset[str]
    made_at: str


def _outside(file: Path) -> _Outside | None:
    """What an unopened parcel says of itself, unproven; None where it is no whole parcel."""
    import base64
    import json

    from circledesk.sync.bundle import read_manifest

    try:
        manifest, _, _ = read_manifest(file)
        body = base64.b64decode(manifest.certificate.partition(".")[0] or "e30=")
        sender = str(json.loads(body).get("device", ""))
    except (CircleDeskError, ValueError, AttributeError):
        return None
    if manifest.request is not None:
        sender = manifest.request.device
    names = frozenset(name for part in manifest.parts for name in part.recipients)
    return _Outside(sender, names, manifest.made_at)


def _parcel(
    report: BundleReport,
    outside: _Outside | None,
    known: dict[str, DeviceRow],
    asked: set[str],
    zone: Any,
) -> Parcel:
    sender = known.get(report.sender_id or (outside.sender if outside else ""))
    made = report.made_at
    if made is None and outside is not None:
        made = datetime.fromisoformat(outside.made_at)
    if report.state == "waiting" and report.bundle_id in asked:
        report = replace(report, state="asks")
    name = sender.branch or sender.name if sender else report.sender
    branch = name or Path(report.file).stem
    return Parcel(report, branch, made.astimezone(zone) if made else None)


def in_order(parcels: Iterable[Parcel]) -> tuple[Parcel, ...]:
    """What brings or brought something first, what brings nothing last."""
    ranks = {"ready": 0, "applied": 0, "waiting": 1, "asks": 1, "carry": 1, "refused": 2}

    def place(parcel: Parcel) -> tuple[int, str, str]:
        return ranks.get(parcel.state, 3), parcel.branch.casefold(), parcel.report.file

    return tuple(sorted(parcels, key=place))
