"""Notices as a list, as the page of one, and those that a branch has not read yet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from circledesk.errors import NotFound
from circledesk.models.board import BoardNotice, NoticeRead
from circledesk.models.log import read_setting
from circledesk.models.tables import BRANCH, DEVICE, PERSON
from circledesk.models.team import Branch
from circledesk.services.board_files import files_of
from circledesk.services.facts.board import NoticeFile, NoticePage, NoticeRow, ReadBy
from circledesk.services.living import living, standing_devices
from circledesk.services.names import fold
from circledesk.services.session import team_zone, today


@dataclass(frozen=True, slots=True)
class _Around:
    """What rows are made with, read once for all of them."""

    own: str
    """The branch of this computer; empty at an organizer's."""
    day: date
    zone: ZoneInfo
    told: dict[str, dict[str, ReadBy]]
    computers: set[str]
    files: dict[str, tuple[NoticeFile, ...]]


def notices(session: Session, *, over: bool = True) -> tuple[NoticeRow, ...]:
    """Return the notices, the newest first; without `over` those that still hang.

    A branch's computer has those for all and for its own branch.
    """
    own = _own_branch(session)
    query = (
        select(BoardNotice, BRANCH.c.name, PERSON.c.name)
        .outerjoin(BRANCH, BRANCH.c.id == BoardNotice.branch_id)
        .outerjoin(PERSON, PERSON.c.id == BoardNotice.written_by)
        .where(*living(BoardNotice))
        .order_by(BoardNotice.posted_at.desc(), BoardNotice.id.desc())
    )
    if own:
        query = query.where(or_(BoardNotice.branch_id.is_(None), BoardNotice.branch_id == own))
    found = session.execute(query).all()
    if not found:
        return ()
    zone = team_zone(session)
    around = _Around(
        own=own,
        day=today(session),
        zone=zone,
        told=_told(session, zone),
        computers=_with_computer(session),
        files=files_of(session, [notice.id for notice, _, _ in found]),
    )
    rows = (_row(notice, branch or "", by or "", around) for notice, branch, by in found)
    return tuple(row for row in rows if over or row.shown)


def unread(session: Session) -> tuple[NoticeRow, ...]:
    """Return the notices that hang here and this computer's branch has not read."""
    if not _own_branch(session):
        return ()
    return tuple(row for row in notices(session, over=False) if row.read_at is None)


def notice_page(session: Session, *, notice_id: str) -> NoticePage:
    """Return a notice with who read it."""
    row = next((one for one in notices(session) if one.id == notice_id), None)
    if row is None:
        raise NotFound(
            "This notice is not on this computer, or not any more.",
            "Go back to the notice board.",
        )
    told = _told(session, team_zone(session)).get(notice_id, {})
    computers = _with_computer(session)
    query = select(BRANCH.c.id, BRANCH.c.name).where(~BRANCH.c.office, *living(Branch))
    names = {one[0]: one[1] for one in session.execute(query)}
    asked = [row.branch_id] if row.branch_id else sorted(names, key=lambda one: fold(names[one]))
    readers = [
        told.get(one) or ReadBy(one, names.get(one, ""), None, "", "", one in computers)
        for one in asked
    ]
    done = [one for one in readers if one.read_at is not None]
    done.sort(key=lambda one: str(one.read_at), reverse=True)
    return NoticePage(row, (*done, *(one for one in readers if one.read_at is None)))


def _own_branch(session: Session) -> str:
    """Return the branch whose computer this is; '' at an organizer's."""
    connection = session.connection()
    if read_setting(connection, "role", "branch") == "organizer":
        return ""
    return read_setting(connection, "branch")


def _told(session: Session, zone: ZoneInfo) -> dict[str, dict[str, ReadBy]]:
    """Return, by notice and branch, who read it."""
    query = (
        select(NoticeRead, BRANCH.c.name, PERSON.c.name)
        .join(BRANCH, BRANCH.c.id == NoticeRead.branch_id)
        .outerjoin(PERSON, PERSON.c.id == NoticeRead.read_by)
        .where(NoticeRead.read_at.is_not(None), *living(NoticeRead))
    )
    told: dict[str, dict[str, ReadBy]] = {}
    for row, branch, by in session.execute(query):
        at = row.read_at.astimezone(zone)
        one = ReadBy(row.branch_id, branch, at, by or "", row.answer, True)
        told.setdefault(row.notice_id, {})[row.branch_id] = one
    return told


def _with_computer(session: Session) -> set[str]:
    """Return the branches that have a computer in the team."""
    query = select(DEVICE.c.branch_id).where(DEVICE.c.role == "branch", *standing_devices())
    offices = select(BRANCH.c.id).where(BRANCH.c.office)
    return {one for one in session.scalars(query.where(DEVICE.c.branch_id.not_in(offices))) if one}


def _row(notice: BoardNotice, branch: str, by: str, around: _Around) -> NoticeRow:
    told = around.told.get(notice.id, {})
    own = told.get(around.own)
    asked = {notice.branch_id} if notice.branch_id else around.computers | set(told)
    return NoticeRow(
        id=notice.id,
        title=notice.title,
        text=notice.text,
        asks=notice.asks,
        posted_at=notice.posted_at.astimezone(around.zone),
        until=notice.until,
        branch_id=notice.branch_id or "",
        branch=branch,
        by=by,
        files=around.files.get(notice.id, ()),
        shown=notice.until is None or notice.until >= around.day,
        read=len(told),
        of=len(asked),
        answers=sum(bool(one.answer) for one in told.values()),
        read_at=own.read_at if own else None,
        answer=own.answer if own else "",
    )
