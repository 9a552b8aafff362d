"""How the desk stands: who this computer is, last news, backup and action.

Read on the worker after the window has painted; the services are imported there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.facts.exchange import PeerState
    from circledesk.services.facts.people import AtDesk, PersonHere, ThisDevice


@dataclass(frozen=True, slots=True)
class Standing:
    """What header and status line show."""

    device: ThisDevice
    today: date
    news_of: str = ""
    news_day: date | None = None
    others: bool = True
    """Whether the team has other computers, from which news could come."""
    sent: bool = False
    """Whether `news_day` is when this branch last sent, and not when it last received."""
    backup: datetime | None = None
    last_action: str = ""
    next_redo: str = ""
    """What Redo would do again, in words."""
    desk: AtDesk | None = None
    """Who uses this computer."""

    @property
    def people(self) -> tuple[PersonHere, ...]:
        """Those who use this computer."""
        return self.desk.people if self.desk else ()


def read_device(session: Session) -> tuple[ThisDevice, date]:
    """Who this computer is, and the team's day: all that is needed to open the first place."""
    from circledesk.services.session import this_device, today

    return this_device(session), today(session)


def read_first(session: Session) -> tuple[ThisDevice, date, AtDesk | None]:
    """Who this computer is, the team's day, and who must prove herself before anything is shown."""
    from circledesk.services.roles import pinned

    device, today = read_device(session)
    if not pinned(session.connection()):
        return device, today, None
    from circledesk.services.at_desk import at_desk

    return device, today, at_desk(session)


def read_standing(session: Session, desk: Any) -> Standing:
    """Read how the desk stands."""
    from circledesk.services.at_desk import at_desk
    from circledesk.services.backups import newest_backup
    from circledesk.services.peers import peers
    from circledesk.services.session import team_zone, this_device, today
    from circledesk.services.undo import last_action, next_redo

    device = this_device(session)
    zone = team_zone(session)
    action = last_action(session)
    made = newest_backup(desk)
    others = peers(session)
    of, moment, sent = newest_news(others, device.role)
    return Standing(
        device=device,
        today=today(session),
        news_of=of,
        news_day=moment.astimezone(zone).date() if moment else None,
        others=bool(others),
        sent=sent,
        backup=made.astimezone(zone) if made else None,
        last_action=action.name if action else "",
        next_redo=next_redo(session),
        desk=at_desk(session),
    )


def newest_news(peers: Sequence[PeerState], role: str) -> tuple[str, datetime | None, bool]:
    """The branch last heard of and when; on a branch's computer, when it last sent instead."""
    if role != "organizer":
        sent = [peer.last_sent for peer in peers if peer.last_sent is not None]
        if sent:
            return "", max(sent), True
    heard = [peer for peer in peers if peer.last_news is not None]
    if not heard:
        return "", None, False
    newest = max(heard, key=lambda peer: peer.last_news or datetime.min)
    return newest.branch, newest.last_news, False
