"""Which branches were heard of, and since when a silent one has been silent.

A branch is written elsewhere where a computer of its own is known; its news come by bundle. What is
written on this very PC is never "no news".
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.models.circles import LearningCircle
from circledesk.models.log import read_setting
from circledesk.models.tables import BRANCH, CIRCLE, DEVICE, PEER
from circledesk.models.team import Branch
from circledesk.services.living import Which, living, of_branches, standing_devices
from circledesk.services.session import team_zone


@dataclass(frozen=True, slots=True)
class Heard:
    """Branches of which this PC should hear, and when each one's last bundle was written.

    `names` are the branches that count: with a computer of their own or with circles.
    """

    names: dict[str, str]
    away: frozenset[str]
    """Branches with a computer that is not this one."""
    last: dict[str, datetime]
    """Branch id -> instant of its newest bundle here."""
    organizer: bool
    zone: ZoneInfo

    def silent_since(self, branch_id: str, end: datetime) -> date | None:
        """Return the date of a branch's last bundle if that is older than a meeting's end.

        `end` is the team's wall-clock time. None: it was heard since, or never, or writes here.
        """
        last = self.last.get(branch_id)
        if not self.organizer or last is None:
            return None
        told = last.astimezone(self.zone).replace(tzinfo=None)
        return told.date() if told < end else None

    def silent(self, since: datetime, reported: set[str]) -> dict[str, date | None]:
        """Return the branches without a bundle since an instant, and the day of their last one.

        Branches in `reported` are not silent: something of that time is here already.
        """
        return {
            branch: self.last[branch].astimezone(self.zone).date() if branch in self.last else None
            for branch in self.names
            if branch in self.away
            and branch not in reported
            and (branch not in self.last or self.last[branch] < since)
        }


def heard(session: Session, branch_id: Which = None) -> Heard:
    """Read what is known of all branches, or of some."""
    connection = session.connection()
    own = read_setting(connection, "device")
    organizer = read_setting(connection, "role", "branch") == "organizer"
    reach = _reach(session, own)
    last: dict[str, datetime] = {}
    told = select(PEER.c.device, PEER.c.branch, PEER.c.last_bundle_at)
    for device, home, at in session.execute(told.where(PEER.c.last_bundle_at.is_not(None))):
        for branch in reach.get(device) or {home} - {""}:
            last[branch] = max(_instant(at), last.get(branch, _instant(at)))
    away = set().union(*reach.values()) | set(last)
    return Heard(
        names=_names(session, away, branch_id),
        away=frozenset(away if organizer else ()),
        last=last,
        organizer=organizer,
        zone=team_zone(session),
    )


def _reach(session: Session, own: str) -> dict[str, set[str]]:
    """Return the branches of each other computer of a branch, a regional lead's several."""
    devices = select(DEVICE.c.id, DEVICE.c.branch_id, DEVICE.c.branches).where(
        DEVICE.c.role == "branch", DEVICE.c.id != own, *standing_devices()
    )
    return {
        device: {branch for branch in (home, *branches) if branch}
        for device, home, branches in session.execute(devices)
    }


def _names(session: Session, away: set[str], branch_id: Which) -> dict[str, str]:
    busy = select(CIRCLE.c.branch_id).where(CIRCLE.c.draft.is_(False), *living(LearningCircle))
    query = select(BRANCH.c.id, BRANCH.c.name).where(*living(Branch))
    query = query.where(BRANCH.c.id.in_(busy) | BRANCH.c.id.in_(sorted(away)))
    query = query.where(*of_branches(BRANCH.c.id, branch_id))
    return {row[0]: row[1] for row in session.execute(query.order_by(BRANCH.c.name))}


def _instant(text: str) -> datetime:
    told = datetime.fromisoformat(text)
    return told if told.tzinfo else told.replace(tzinfo=UTC)
