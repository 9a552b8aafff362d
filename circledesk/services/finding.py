"""Looking for parcels by content: heads of files only, within bounds, ended at any time."""

from __future__ import annotations

import filecmp
import os
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from circledesk.models.changes import ReceiptRow
from circledesk.services.facts.exchange import BundleReport
from circledesk.services.facts.finding import Arrival, Arrivals, Looked
from circledesk.services.inbox import SUFFIX
from circledesk.services.unpacking import Staging, is_archive
from circledesk.sync import container
from circledesk.sync.outside import read_outside

SHORTEST = 200
"""Bytes: a manifest and its signature alone are longer."""
SKIPPED = frozenset(
    {"windows", "program files", "program files (x86)", "node_modules", "lost+found",
     "system volume information", "$recycle.bin", ".trash"}
)  # fmt: skip
INVITATION = b'{"mark":"CircleDesk invitation"'


@dataclass(frozen=True, slots=True)
class Bounds:
    """How far looking goes: a slow disk full of pictures must not keep a person waiting."""

    depth: int = 3
    files: int = 30_000
    seconds: float = 20.0


def look(
    places: Sequence[Path],
    *,
    step: Callable[[], object] = lambda: None,
    bounds: Bounds = Bounds(),
    clock: Callable[[], float] = time.monotonic,
) -> Looked:
    """Look through files and folders, what lies near the top first.

    `step` is called before each file and may raise to end it. Links are not followed.
    """
    ends = clock() + bounds.seconds
    here = [place for place in places if _exists(place)]
    bundles: dict[str, Path] = {}
    archives: dict[str, Path] = {}
    strays: dict[str, Path] = {}
    whole, left = True, bounds.files
    for file in _files(here, bounds.depth):
        step()
        left -= 1
        if left < 0 or clock() > ends:
            whole = False
            break
        kind = _kind(file, named=file in here)
        if kind is not None:
            kinds = {"bundle": bundles, "archive": archives, "stray": strays}
            kinds[kind].setdefault(os.path.realpath(file), file)
    return Looked(
        tuple(bundles.values()),
        tuple(archives.values()),
        tuple(strays.values()),
        tuple(here),
        whole,
    )


def arrivals(session: Session, looked: Looked, staging: Staging, *, device: str) -> Arrivals:
    """Sort what was found: for this computer or another, seen before or new. Decrypts nothing.

    Archives that hold parcels are unpacked into the staging folder. Of one parcel that lies in
    two places the first is taken.
    """
    found = [(file, "") for file in looked.bundles]
    refused: list[BundleReport] = []
    for archive in looked.archives:
        taken = staging.unpack(archive)
        if archive in looked.places and not taken.files and not taken.refused:
            found.append((archive, ""))  # the person chose it: she is told that it is none
        found += [(file, archive.name) for file in taken.files]
        refused += taken.refused
    seen = seen_before(session)
    mine: list[Arrival] = []
    others: dict[str, Arrival] = {}
    for file, inside in found:
        outside = read_outside(file)
        if outside is None:
            mine.append(Arrival(file, inside, "", None, False))
        elif device in outside.recipients:
            arrival = Arrival(
                file, inside, outside.sender, outside.made_at, outside.bundle in seen,
                outside.bundle,
            )  # fmt: skip
            if not any(_copies(arrival, other) for other in mine):
                mine.append(arrival)
        elif outside.sender != device:
            others[outside.bundle] = Arrival(
                file, inside, outside.sender, outside.made_at, False, outside.bundle
            )
    return Arrivals(tuple(mine), len(others), tuple(refused), tuple(others.values()))


def _copies(one: Arrival, other: Arrival) -> bool:
    """Whether two files are the same to the byte: a damaged copy must not hide a whole one."""
    if one.bundle_id != other.bundle_id:
        return False
    try:
        return filecmp.cmp(one.file, other.file, shallow=False)
    except OSError:
        return False


def seen_before(session: Session) -> frozenset[str]:
    """Return the ids of parcels whose last receipt says that they are in."""
    last = select(func.max(ReceiptRow.id)).group_by(ReceiptRow.bundle)
    rows = session.scalars(
        select(ReceiptRow.bundle).where(
            ReceiptRow.id.in_(last),
            ReceiptRow.bundle != "",
            ReceiptRow.state.in_(("applied", "nothing-new")),
        )
    )
    return frozenset(rows)


def _kind(file: Path, *, named: bool) -> str | None:
    """Say what a file is by its head; `named` ones were chosen by the person herself."""
    try:
        size = file.stat().st_size
        if size < SHORTEST and not named and file.suffix.lower() != SUFFIX:
            return None
        if size <= container.LARGEST and container.looks_like_bundle(file):
            return "bundle"
        with file.open("rb") as opened:
            head = opened.read(len(INVITATION))
    except OSError:
        return "stray" if named else None
    if is_archive(file):
        return "archive"
    if head == INVITATION:
        return None
    return "stray" if named or file.suffix.lower() == SUFFIX else None


def _files(places: Sequence[Path], depth: int) -> Iterator[Path]:
    waiting = deque((place, 0) for place in places)
    been: set[str] = set()
    while waiting:
        place, deep = waiting.popleft()
        if place.is_file():
            yield place
            continue
        real = os.path.realpath(place)
        if real in been:
            continue
        been.add(real)
        for entry in _entries(place):
            try:
                if entry.is_file(follow_symlinks=False):
                    yield Path(entry.path)
                elif deep < depth and _goes_into(entry):
                    waiting.append((Path(entry.path), deep + 1))
            except OSError:
                continue


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as found:
            return sorted(found, key=lambda entry: entry.name)
    except OSError:
        return []


def _goes_into(entry: os.DirEntry[str]) -> bool:
    name = entry.name.casefold()
    return entry.is_dir(follow_symlinks=False) and not name.startswith(".") and name not in SKIPPED


def _exists(place: Path) -> bool:
    try:
        return place.exists()
    except OSError:
        return False
