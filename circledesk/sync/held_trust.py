"""What a plan needs to know where a bundle brings revocations or erasures: rare, and far."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from circledesk.models.changes import ERASE, Change
from circledesk.models.log import Log
from circledesk.models.log_search import about, of_kind, of_table, rows_of_writers
from circledesk.models.trust import REVOCATION, Subjects, devices_named, subjects_named


@dataclass(slots=True)
class Trust:
    """The revocations and erasures held, and the rows that they and the new ones may touch."""

    revocations: Sequence[Change] = ()
    erasures: Sequence[Change] = ()
    rows: set[str] = field(default_factory=set)


def collect_trust(log: Log, incoming: Sequence[Change]) -> Trust:
    """Collect what revocations and erasures touch; nothing where none comes."""
    revocations = [change for change in incoming if change.table == REVOCATION]
    erasures = [change for change in incoming if change.kind == ERASE]
    trust = Trust()
    if not revocations and not erasures:
        return trust
    trust.erasures = of_kind(log, ERASE)
    named: Subjects = set()
    for change in erasures:
        named |= subjects_named(change)
    if revocations:
        trust.revocations = of_table(log, REVOCATION)
        trust.rows |= rows_of_writers(log, devices_named([*trust.revocations, *revocations]))
        for change in trust.erasures:
            named |= subjects_named(change)
    trust.rows |= {change.row for change in about(log, named)}
    return trust
