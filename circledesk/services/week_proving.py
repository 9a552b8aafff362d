"""What the code of a week in a message proves, by the computers that are known here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.models.tables import BRANCH, DEVICE, REVOCATION
from circledesk.models.team import Branch, Device, Revocation
from circledesk.services.living import living
from circledesk.services.session import now, this_device
from circledesk.services.week_code import (
    VERSION,
    NotACode,
    Week,
    read_week,
    take_apart,
    team_tag,
    words_tag,
)
from circledesk.services.week_finding import Found
from circledesk.sync.keys import bytes_of, key_number, verify

AHEAD = timedelta(days=1)
"""A message from further on comes from a wrong clock: it would be the newest for long."""


@dataclass(frozen=True, slots=True)
class Sender:
    """A computer of the team that writes for a branch."""

    device: str
    name: str
    branch_id: str
    branch: str
    key: bytes


@dataclass(frozen=True, slots=True)
class Known:
    """The computers known here by the number of their key, the team in short, the hour."""

    senders: dict[int, Sender]
    team: bytes
    now: datetime


@dataclass(frozen=True, slots=True)
class Proven:
    """What a code proves: `state` is genuine, or why it is not believed."""

    state: str
    sender: Sender | None = None
    week: Week | None = None


def known_senders(session: Session) -> Known:
    """Read the computers that may tell of a branch; those that were put out may not."""
    put_out = select(REVOCATION.c.device_id).where(*living(Revocation))
    query = (
        select(DEVICE.c.id, DEVICE.c.name, BRANCH.c.id, BRANCH.c.name, DEVICE.c.sign_key)
        .join(BRANCH, BRANCH.c.id == DEVICE.c.branch_id)
        .where(DEVICE.c.id.not_in(put_out), *living(Device, Branch))
    )
    senders = (Sender(*row[:-1], bytes_of(row[-1])) for row in session.execute(query))
    return Known(
        {key_number(sender.key): sender for sender in senders},
        team_tag(this_device(session).team_id),
        now(session).astimezone(UTC),
    )


def prove(found: Found, known: Known) -> Proven:
    """Say what a code proves, and whether the lines above it are those that were signed."""
    try:
        signed = take_apart(found.signs)
    except NotACode:
        return Proven("altered")
    sender = known.senders.get(signed.key_number)
    if sender is None:
        return Proven("unknown" if signed.team == known.team else "other-team")
    if not verify(sender.key, signed.signature, signed.signed):
        return Proven("altered")
    if signed.version > VERSION:
        return Proven("newer", sender)
    try:
        week = read_week(signed)
    except NotACode:
        return Proven("altered")
    return Proven(_state(found, week, known), sender, week)


def _state(found: Found, week: Week, known: Known) -> str:
    above = found.last_letters(week.words[0])
    if week.team != known.team:
        return "other-team"
    if above is not None and words_tag(above) != week.words:
        return "altered"
    return "clock" if week.sent > known.now + AHEAD else "genuine"
