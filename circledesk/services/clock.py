"""A PC's clock that cannot be right: the person is asked once which day it is.

Old PCs lose their battery and start in 2002. Nothing is refused because of the clock alone: what
the person says is kept as a shift of this PC's clock and used from then on.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import MAXYEAR, UTC, date, datetime, timedelta

from sqlalchemy import Connection

from circledesk.models.database import begin_write
from circledesk.models.log import read_setting, write_settings
from circledesk.services.desk import Desk
from circledesk.services.session import team_zone

EARLIEST = datetime(2024, 1, 1, tzinfo=UTC)
"""Before the program was written: no clock that is right says so."""
SLACK = timedelta(hours=1)
LONG = timedelta(days=3 * 365)
TOLD = timedelta(days=30)
"""From which shift on it is seen that the clock was set right."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why the clock is not believed: what it says, and the day of the newest change held."""

    says: date
    newest: date


def was_set_right(connection: Connection, shift: timedelta, says: datetime) -> bool:
    """Whether a PC's clock that a person put right by words has been set since.

    Then it agrees with the newest entry by itself, and the shift would lead it astray. Of less than
    a month that cannot be told from a library that was closed for so long.
    """
    text = connection.exec_driver_sql("SELECT max(at) FROM log_operation").scalar()
    newest = _moment(str(text))
    return newest is not None and abs(shift) >= TOLD and newest - SLACK <= says <= newest + LONG


def doubt(desk: Desk) -> Doubt | None:
    """Return why the PC's clock is in doubt; None where it may be right, or a person said so."""
    with desk.session() as session:
        connection = session.connection()
        newest_text = connection.exec_driver_sql("SELECT max(at) FROM log_operation").scalar()
        if not newest_text:
            return None
        confirmed = read_setting(connection, "clock_confirmed")
        zone = team_zone(session)
    newest = _moment(str(newest_text))
    if newest is None:  # for the check to say: a library that is damaged there is read all the same
        return None
    says = desk.clock()
    early = says < newest - SLACK
    far = says > newest + LONG and newest > EARLIEST
    if not (early or far) or str(newest_text) <= confirmed:
        return None
    return Doubt(says.astimezone(zone).date(), newest.astimezone(zone).date())


def _moment(text: str) -> datetime | None:
    """Return the moment that a text tells; None where it is none that any day can be told of."""
    try:
        told = datetime.fromisoformat(text)
        return told if told.tzinfo and told.year < MAXYEAR else None
    except ValueError:
        return None


def set_day(desk: Desk, day: date) -> None:
    """Take a person's word for which day it is; the time of day stays the PC's."""
    with desk.session() as session:
        zone = team_zone(session)
        connection = begin_write(session)
        newest = connection.exec_driver_sql("SELECT max(at) FROM log_operation").scalar() or ""
        desk.shift += timedelta(days=(day - desk.clock().astimezone(zone).date()).days)
        seconds = int(desk.shift.total_seconds())
        write_settings(connection, {"clock_shift": str(seconds), "clock_confirmed": str(newest)})
        session.commit()
