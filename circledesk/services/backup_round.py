"""The round that backups get by themselves each day, in a process of its own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from circledesk.errors import CircleDeskError
from circledesk.services.backup_forgetting import (
    forget_missed,
    keep_forgotten,
    may_have_missed,
)
from circledesk.services.backup_places import copy_newest, is_copied, second_place
from circledesk.services.backup_watch import AT_ONCE, check_new, needs_rehearsal, rehearse
from circledesk.services.backups import backups_noted, newest_good, thin
from circledesk.services.facts.backups import Rehearsal, SecondPlace, Watched
from circledesk.settings import Paths, system_clock


def go_round(paths: Paths, clock: Callable[[], datetime] = system_clock) -> Watched:
    """Strip who was erased, check what is new, prove one a month, copy to the second place, let
    old ones go.

    One part that fails keeps no other from being done; what failed is remembered where it stands.
    """
    forget_missed(paths, clock)
    checked = check_new(paths, clock)
    rehearsed = _rehearse(paths, clock)
    copied = _copy(paths, clock)
    gone = tuple(row.file for row in thin(paths.backups, clock()))
    keep_forgotten(paths)
    return Watched(checked, rehearsed, copied, gone)


def has_work(paths: Paths, at: datetime) -> bool:
    """Whether a round would find anything to do: asked without reading a backup."""
    rows = backups_noted(paths)
    if not rows:
        return False
    place = second_place(paths)
    carries = place is not None and place.there and place.copied != rows[0].at
    unchecked = any(not row.checked and not row.trouble for row in rows[:AT_ONCE])
    return unchecked or carries or needs_rehearsal(paths, at) or may_have_missed(paths)


def _rehearse(paths: Paths, clock: Callable[[], datetime]) -> Rehearsal | None:
    if newest_good(paths) is None or not needs_rehearsal(paths, clock()):
        return None
    return rehearse(paths, clock)


def _copy(paths: Paths, clock: Callable[[], datetime]) -> SecondPlace | None:
    place = second_place(paths)
    if place is None or not place.there or is_copied(paths):
        return place
    try:
        return copy_newest(paths, clock)
    except CircleDeskError:
        return second_place(paths)
