"""What breaks a rule that spans rows: two branches' work, each right alone, after they met.

An import never fails by these rules: they are checked when a person writes. What breaks one is
computed from the rows, so every computer that holds the same rows lists the same, in the same
order, and an item leaves the list on all of them once one of them has put it right. Where people
are needed twice, only meetings that have not begun count.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.models.tables import BRANCH
from circledesk.services.breach_pairs import learners_twice, people_twice, serials_twice
from circledesk.services.breach_people import hosts_twice, learners_in_two
from circledesk.services.breach_places import over_capacity, signed_up_twice
from circledesk.services.breach_rooms import rooms_twice
from circledesk.services.facts.breaches import Breach

Rule = Callable[[Session, Mapping[str, str]], Iterator[Breach]]
ORDER: tuple[Rule, ...] = (
    over_capacity, signed_up_twice, rooms_twice, hosts_twice, learners_in_two, serials_twice,
    learners_twice, people_twice,
)  # fmt: skip


def breaches(session: Session, rules: Sequence[Rule] = ORDER) -> tuple[Breach, ...]:
    """Return every breach: by rule, then by the rows concerned; of some rules where named."""
    branches = {row.id: row.name for row in session.execute(select(BRANCH.c.id, BRANCH.c.name))}
    return tuple(
        breach
        for rule in rules
        for breach in sorted(rule(session, branches), key=lambda found: found.rows)
    )
