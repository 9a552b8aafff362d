"""A flash disk in one visit: bring in what lies on it for us, write the answer beside it.

Parcels are copied to this computer before they are read, so a disk pulled too early costs nothing
that is in. The answer counts only once it was forced onto the disk and read back from it.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import CircleDeskError, NotFound
from circledesk.models.team import Device
from circledesk.services import finding
from circledesk.services.exchange import Progress, bring_in
from circledesk.services.facts.finding import Arrival, Visit
from circledesk.services.peers import who_this_is
from circledesk.services.posting import post, pulled
from circledesk.services.unpacking import Staging
from circledesk.sync.keys import DeviceKeys


def visit(
    session: Session,
    *,
    keys: DeviceKeys,
    drive: Path,
    progress: Progress | None = None,
) -> Visit:
    """Bring in what lies on a drive for this computer, then write the answer onto it.

    The answer is for the branches whose parcels lay there; where there were none, for all. A
    branch answers its organizer. Where no answer could be written, `trouble` says why.
    """
    me = who_this_is(session.connection())
    with Staging() as staging:
        looked = finding.look([drive])
        found = finding.arrivals(session, looked, staging, device=me["device"])
        new = [one.file for one in found.arrivals if not one.seen]
        goes_on = _Steps(progress, len(new) + 1)
        try:
            reports = bring_in(session, keys=keys, paths=new, progress=goes_on) if new else ()
        except (NotFound, OSError):
            session.rollback()
            if drive.is_dir():
                raise
            return Visit((), 0, None, trouble=pulled().sentence)
        told = (*(staging.told(report) for report in reports), *found.refused)
    seen = sum(one.seen for one in found.arrivals)
    if goes_on(len(new), len(new)) is False:
        return Visit(told, seen, None, stopped=True)
    to = _for_whom(session, me, [one.sender_id for one in found.arrivals if one.sender_id])
    try:
        written = post(session, keys=keys, to=to, folder=_beside(drive, found.arrivals))
    except CircleDeskError as error:
        session.rollback()
        return Visit(told, seen, None, trouble=error.sentence)
    return Visit(told, seen, written)


class _Steps:
    """Counts the answer as one step more; once ended, it stays so."""

    def __init__(self, progress: Progress | None, total: int) -> None:
        self._progress, self._total = progress, total
        self._ended = False

    def __call__(self, number: int, _: int) -> bool:
        if self._progress and self._progress(number, self._total) is False:
            self._ended = True
        return not self._ended


def _for_whom(session: Session, me: dict[str, str], senders: Sequence[str]) -> str | list[str]:
    if me["role"] != "organizer":
        return "organizer"
    branches = set(session.scalars(select(Device.branch_id).where(Device.id.in_(senders))))
    living = select(Device.id).where(
        Device.branch_id.in_(branches), Device.deleted_at.is_(None), Device.id != me["device"]
    )
    return sorted(session.scalars(living)) or "all"


def _beside(drive: Path, arrivals: Sequence[Arrival]) -> Path:
    """Return the folder in which all parcels lie, else the drive's own."""
    folders = {one.file.parent for one in arrivals if not one.inside}
    return folders.pop() if len(folders) == 1 else drive
