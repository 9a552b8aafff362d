"""Parcels that were found, what each would do, and bringing them in: work for the worker."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from circledesk.errors import CircleDeskError
from circledesk.services.facts.exchange import BundleReport, ConflictView
from circledesk.services.facts.finding import Arrival, Arrivals

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.facts.finding import Visit
    from circledesk.services.facts.people import DeviceRow
    from circledesk.services.unpacking import Staging
    from circledesk.ui.progress import Progress

ANOTHER_TEAM = "another team"
"""Stands in the reason of a parcel that another team's computer wrote."""
_DATED = re.compile(r"^(.+?)-\d{4}-\d\d-\d\d-\d+")
"""The name under which a parcel is written; what follows was added on its way."""


@dataclass(frozen=True, slots=True)
class Parcel:
    """A parcel that was found. `state` is as in BundleReport, or one of four more.

    asks: noted, not accepted; seen: brought in before this sitting, not opened again; carry: for
    others; carried: kept here for them.
    """

    report: BundleReport
    branch: str
    """Where it is from; by the file's name where the parcel does not tell."""
    made: datetime | None
    """In the team's zone."""
    stray: bool = False
    """Only called a parcel: another kind of file."""
    inside: str = ""
    """The archive it was taken out of."""
    in_already: bool = False
    """Brought in a moment ago, and shown with what came of it."""

    @property
    def file(self) -> Path:
        """Where it lies."""
        return Path(self.report.file)

    @property
    def state(self) -> str:
        """ready, nothing-new, waiting, asks, refused, seen, or applied in this sitting."""
        return self.report.state

    @property
    def to_bring(self) -> bool:
        """Whether bringing it in does anything: one with nothing new says what arrived there."""
        return self.state in ("ready", "waiting", "carry", "nothing-new") and not self.in_already

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
    whole: bool = True
    """Whether all was looked through: the person did not stop it, and time was not up."""
    staging: Staging | None = None
    """Holds what was taken out of archives as long as it is held itself."""


@dataclass(frozen=True, slots=True)
class Brought:
    """What came of bringing in; `stopped` where the person ended it."""

    reports: tuple[BundleReport, ...]
    stopped: bool = False
    visit: Visit | None = None
    """The flash disk's visit that it was part of."""


def read_parcels(session: Session, desk: Any, further: Sequence[Path], progress: Progress) -> Found:
    """Look in the usual places and further ones, and plan what each new parcel would do.

    Writes nothing. Stopped, it tells what it has.
    """
    from circledesk.services.drives import usual_places
    from circledesk.services.finding import arrivals, look
    from circledesk.services.settle import conflicts
    from circledesk.services.unpacking import Staging
    from circledesk.ui.progress import Cancelled

    keys = desk.keys()
    reading = _Reading(session, keys, progress)
    staging = Staging(reading.step)
    whole, others, here = True, 0, tuple(further)
    try:
        looked = look([*usual_places(), *further], step=reading.step)
        whole, here = looked.whole, looked.places
        found = arrivals(session, looked, staging, device=keys.device_id)
        others = found.for_others
        reading.read(found, looked.strays)
    except Cancelled:
        whole = False
    except BaseException:
        staging.close()
        raise
    parcels = in_order(reading.parcels.values())
    return Found(parcels, others, here, conflicts(session), whole, staging)


class _Reading:
    """Parcels as they are read, each once."""

    def __init__(self, session: Session, keys: Any, progress: Progress) -> None:
        from circledesk.services.devices import devices
        from circledesk.services.receipts import history
        from circledesk.services.relay import carried
        from circledesk.services.session import team_zone

        self.parcels: dict[str, Parcel] = {}
        self._session, self._keys, self._progress = session, keys, progress
        self._known: dict[str, DeviceRow] = {row.id: row for row in devices(session)}
        waits = (line.bundle_id for line in history(session) if line.state == "waiting")
        self._asked = set(waits)
        self._kept = {one.bundle_id for one in carried(session)}
        self._zone = team_zone(session)

    def step(self) -> None:
        """One file more was looked at."""
        self._progress(0, 1)

    def read(self, found: Arrivals, strays: Sequence[Path]) -> None:
        """Plan what is new; name what was in before."""
        for arrival in found.arrivals:
            if arrival.seen:
                report = _seen(arrival)
                self._note(report, arrival)
        new = [arrival for arrival in found.arrivals if not arrival.seen]
        for number, arrival in enumerate(new):
            self._progress(number, len(new), self._name(arrival.sender_id, arrival.file))
            self._note(self._plan(arrival.file), arrival)
        self._drop_broken_copies(found.arrivals)
        for arrival in found.to_carry:
            report = self._plan(arrival.file)
            if report.carried_for:
                kept = report.bundle_id in self._kept
                report = replace(report, state="carried" if kept else "carry")
                self._note(report, arrival)
            elif report.state == "refused" and ANOTHER_TEAM in (report.reason or ""):
                self._note(report, arrival)
        for file in strays:
            self._note(self._plan(file), Arrival(file, "", "", None, False), stray=True)
        for refused in found.refused:
            self._note(refused, Arrival(Path(refused.file), "", "", None, False))

    def _drop_broken_copies(self, arrivals: Sequence[Arrival]) -> None:
        """A damaged copy of one that also lies here whole wants nobody's care."""
        for arrival in arrivals:
            if arrival.bundle_id in self.parcels:
                self.parcels.pop(str(arrival.file), None)

    def _plan(self, file: Path) -> BundleReport:
        from circledesk.services.exchange import plan_files
        from circledesk.services.receipts import refused

        try:
            (report,) = plan_files(self._session, keys=self._keys, paths=[file])
        except CircleDeskError as error:  # pulled out meanwhile
            return refused(file, error)
        return report

    def _note(self, report: BundleReport, arrival: Arrival, *, stray: bool = False) -> None:
        if report.state == "waiting" and report.bundle_id in self._asked:
            report = replace(report, state="asks")
        made = report.made_at or arrival.made_at
        name = self._name(report.sender_id or arrival.sender_id, arrival.file, report.sender)
        parcel = Parcel(
            report, name, made.astimezone(self._zone) if made else None, stray, arrival.inside
        )
        self.parcels.setdefault(report.bundle_id or report.file, parcel)

    def _name(self, sender_id: str, file: Path, sender: str = "") -> str:
        known = self._known.get(sender_id)
        if known is None:
            return sender if sender and sender != sender_id else _named(file)
        stands_for_branch = known.branch and known.state != "requested"
        return known.branch if stands_for_branch else known.name or _named(file)


def bring_in_all(
    session: Session, desk: Any, parcels: Sequence[Parcel], progress: Progress
) -> Brought:
    """Bring parcels in, each in a transaction of its own; what was in when stopped stays in."""
    from circledesk.services.exchange import bring_in
    from circledesk.services.inbox import in_order as fewest_waiting

    names = {parcel.file: parcel.branch for parcel in parcels}
    files = fewest_waiting(session, list(names))
    steps = Steps(progress, [names[file] for file in files])
    reports = bring_in(session, keys=desk.keys(), paths=files, progress=steps)
    return Brought(reports, steps.stopped)


class Steps:
    """Tells the window how far it is, and the work whether it goes on."""

    def __init__(self, progress: Progress, names: Sequence[str] = ()) -> None:
        self._progress, self._names = progress, names
        self.stopped = False

    def __call__(self, number: int, total: int) -> bool:
        """Say that so many are done; False where the person stopped it."""
        from circledesk.ui.progress import Cancelled

        name = self._names[number] if number < len(self._names) else ""
        try:
            self._progress(number, total, name)
        except Cancelled:
            self.stopped = True
        return not self.stopped


def in_order(parcels: Iterable[Parcel]) -> tuple[Parcel, ...]:
    """What is wrong first, then who asks, what brings or brought something, and the old ones."""
    ranks = {
        "refused": 0,
        "waiting": 1,
        "asks": 1,
        "carry": 1,
        "ready": 2,
        "applied": 2,
        "nothing-new": 3,
    }

    def place(parcel: Parcel) -> tuple[int, str, str]:
        rank = 5 if parcel.stray else ranks.get(parcel.state, 4)
        return rank, parcel.branch.casefold(), parcel.report.file

    return tuple(sorted(parcels, key=place))


def _named(file: Path) -> str:
    """Return the branch by the name under which its program wrote the parcel."""
    dated = _DATED.match(file.name)
    return dated[1].replace("-", " ") if dated else file.stem


def _seen(arrival: Arrival) -> BundleReport:
    return BundleReport(
        file=str(arrival.file), bundle_id=arrival.bundle_id, sender="", state="seen", changes=0,
        new=0, changed=0, conflicts=0, waiting=0, put_aside=0, reason=None,
        made_at=arrival.made_at, sender_id=arrival.sender_id,
    )  # fmt: skip
