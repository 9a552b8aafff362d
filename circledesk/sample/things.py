"""The sample's equipment: what each branch has, what travels, who has it when.

One thing is late; of another one broke after it was lent, so that two loans clash.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from sqlalchemy.orm import Session

from circledesk.sample.circle import Season
from circledesk.services import equipment
from circledesk.services.session import action


@dataclass(frozen=True, slots=True)
class Thing:
    """A thing of a branch, or without one of the pool."""

    branch: str
    name: str
    kind: str
    quantity: int = 1
    working: int | None = None
    number: str = ""
    note: str = ""


THINGS = (
    Thing("", "Tablets", "tablet", 6, None, "ZPL-T1 to T6", "In the yellow case, with chargers."),
    Thing("", "Travelling projector", "projector", 2, None, "ZPL-P1, P2"),
    Thing("", "Modem with SIM", "modem", 1, None, "ZPL-M1", "Bundle until the end of the month."),
    Thing("MLI", "Laptops", "laptop", 8, 7, "MLI-01 to 08", "Number 5 does not charge."),
    Thing("MLI", "Headphones", "headphones", 10, 8),
    Thing("BAN", "Laptops", "laptop", 6, None, "BAN-01 to 06"),
    Thing("BAN", "Projector", "projector", 1, None, "BAN-P"),
    Thing("BON", "Laptops", "laptop", 5, 4, "BON-01 to 05", "Number 3 is with the repairer."),
    Thing("BON", "Headphones", "headphones", 8, 6),
    Thing("BON", "Speaker", "speaker", 1, None, "BON-S"),
    Thing("KIS", "Laptops", "laptop", 6, 5, "KIS-01 to 06"),
    Thing("KIS", "Printer", "printer", 1, None, "KIS-D"),
    Thing("MSI", "Laptops", "laptop", 4, None, "MSI-01 to 04"),
    Thing("ZIW", "Laptops", "laptop", 10, 9, "ZIW-01 to 10"),
    Thing("ZIW", "Projector", "projector", 1, None, "ZIW-P", "Cable in the drawer of room 3."),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Lent:
    """A loan: days from today; `course` is the circle's that it is for."""

    thing: str
    branch: str
    course: str
    first: int
    last: int
    quantity: int = 1
    back: bool = False
    note: str = ""


LENT = (
    Lent("Tablets", "MLI", "computer", -20, -12, 4, back=True),
    Lent("Tablets", "BON", "photo", -6, 9, 3, note="Two chargers went along."),
    Lent("Tablets", "KIS", "web", 4, 25, 3),
    Lent("Travelling projector", "MSI", "aid", -1, 12),
    Lent("Travelling projector", "BON", "books", -4, 11),
    Lent("Modem with SIM", "KIS", "cv", -16, -3, note="Asked twice by telephone."),
)


def note_things(season: Season, today: date) -> None:
    """Note what there is, the loans, and that a projector broke."""
    things: dict[str, str] = {}
    note, present = season.diary.note, season.present
    note(present - timedelta(days=60), partial(_add, season, things))
    for lent in LENT:
        days = min(lent.first, 0)
        at = present + timedelta(days=days - 1)
        note(at, partial(_lend, season, things, today, lent))
    note(present - timedelta(hours=18), partial(_break, things))


def _add(season: Season, things: dict[str, str], session: Session) -> None:
    with action(session, "equipment.add"):
        for thing in THINGS:
            done = equipment.add_equipment(
                session,
                name=thing.name,
                branch_id=season.branches[thing.branch] if thing.branch else None,
                kind=thing.kind,
                quantity=thing.quantity,
                working=thing.working,
                number=thing.number,
                note=thing.note,
            )
            if not thing.branch:
                things[thing.name] = done.id


def _lend(
    season: Season, things: dict[str, str], today: date, lent: Lent, session: Session
) -> None:
    done = equipment.lend(
        session,
        equipment_id=things[lent.thing],
        branch_id=season.branches[lent.branch],
        circle_id=season.circles.get((lent.branch, lent.course)),
        first=today + timedelta(days=lent.first),
        last=today + timedelta(days=lent.last),
        quantity=lent.quantity,
        note=lent.note,
    )
    if lent.back:
        day = today + timedelta(days=lent.last)
        season.diary.note(
            season.present + timedelta(days=lent.last),
            lambda later: equipment.take_back(later, loan_id=done.id, day=day),
        )


def _break(things: dict[str, str], session: Session) -> None:
    equipment.edit_equipment(
        session,
        equipment_id=things["Travelling projector"],
        working=1,
        note="The lamp of P2 broke.",
    )
