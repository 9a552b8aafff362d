"""Serial numbers of certificates that cannot clash, although branches are offline.

`KNLS-MUR-2018-00031`: team, branch, year of issue, number. Only one PC of a branch may count so:
its first one known (by when its place in the team was granted), in the first life of its database;
where a branch has no PC of its own, the first organizer's. Any other PC, and any restored or
copied database, adds four letters of its writer: `KNLS-MUR-2018-KQXB-00001`. So two PCs never count
in one row, whether they know of each other or not: a PC knows that it is the first only from the
organizer's grant, which comes in one bundle with all that was issued for its branch before. Numbers
of deleted, prepared and void certificates are not used again.
"""

from __future__ import annotations

import hashlib

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from circledesk.models.certificates import Certificate
from circledesk.models.changes import WriterRow
from circledesk.models.log import read_setting
from circledesk.models.team import Branch, Device, Team
from circledesk.services.living import found, living
from circledesk.services.names import initials

_LETTERS = "BCDFGHJKLMNPQRSTVWXZ"
"""Without vowels, so that no mark is a word; 160,000 marks of four."""
DIGITS = 5


def next_serials(session: Session, branch_id: str, year: int, count: int) -> list[str]:
    """Return the next free serials of a branch and year on this PC."""
    prefix = _prefix(session, branch_id, year)
    held = session.scalar(
        select(Certificate.serial)
        # Between "0" and ":" stand the digits: numbers of other PCs have letters there.
        .where(Certificate.serial >= f"{prefix}0", Certificate.serial < f"{prefix}:")
        .order_by(func.length(Certificate.serial).desc(), Certificate.serial.desc())
        .limit(1)
    )
    last = int(held.removeprefix(prefix)) if held else 0
    return [f"{prefix}{number:0{DIGITS}d}" for number in range(last + 1, last + 1 + count)]


def team_short_form(session: Session) -> str:
    """Return the team's short form: its page's short name, else the initials of its name."""
    query = select(Team.name, Team.page_slug).where(*living(Team)).limit(1)
    name, slug = session.execute(query).one()
    plain = "".join(sign for sign in slug.upper() if sign.isascii() and sign.isalnum())
    return plain[:8] or initials(name)


def _prefix(session: Session, branch_id: str, year: int) -> str:
    branch = found(session, Branch, branch_id)
    plain = "".join(sign for sign in branch.code.upper() if sign.isascii() and sign.isalnum())
    parts = [team_short_form(session), plain or "LIB", str(year)]
    if not _counts_plainly(session, branch_id):
        parts.append(_mark(read_setting(session.connection(), "writer")))
    return "-".join(parts) + "-"


def _counts_plainly(session: Session, branch_id: str) -> bool:
    """Whether this PC is the one that numbers a branch's certificates without letters."""
    connection = session.connection()
    writer = read_setting(connection, "writer")
    own = read_setting(connection, "device")
    order = (Device.created_at, Device.id)
    of_branch = select(Device.id).where(Device.branch_id == branch_id, Device.role == "branch")
    organizers = select(Device.id).where(Device.role == "organizer")
    first = session.scalar(of_branch.order_by(*order).limit(1)) or session.scalar(
        organizers.order_by(*order).limit(1)
    )
    lives = select(WriterRow.uid).where(WriterRow.uid.startswith(f"{own}.", autoescape=True))
    first_life = session.scalar(lives.order_by(WriterRow.id).limit(1)) or writer
    return first == own and first_life == writer


def _mark(writer: str) -> str:
    number = int.from_bytes(hashlib.sha256(writer.encode()).digest()[:8], "big")
    letters = []
    for _ in range(4):
        number, place = divmod(number, len(_LETTERS))
        letters.append(_LETTERS[place])
    return "".join(letters)
