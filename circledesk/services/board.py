"""The notice board: organizers write a notice, branches read and answer it, it is taken down."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, TypedDict, Unpack

from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue, NotAllowed
from circledesk.models.base import new_id
from circledesk.models.board import BoardNotice, NoticeRead
from circledesk.models.team import Branch
from circledesk.said import said
from circledesk.services.board_files import attach
from circledesk.services.board_reading import notice_page as notice_page
from circledesk.services.board_reading import notices as notices
from circledesk.services.board_reading import unread as unread
from circledesk.services.facts.board import MOST_FILES, FileIn
from circledesk.services.facts.changed import Done
from circledesk.services.living import found, put
from circledesk.services.session import action, must_write, now, this_device, today
from circledesk.services.words import STORY, TITLE, allowed, likely_date, needed


class NoticeText(TypedDict, total=False):
    """What stands in a notice beside its title."""

    text: str
    asks: bool
    until: date | None


class NoticeFields(NoticeText, total=False):
    """What can be changed of a notice; for whom it is stays."""

    title: str


def post_notice(
    session: Session,
    *,
    title: str,
    branch_id: str | None = None,
    files: Sequence[FileIn] = (),
    **fields: Unpack[NoticeText],
) -> Done:
    """Hang a notice up for all branches, or for one. Its files go along."""
    if len(files) > MOST_FILES:
        raise InvalidValue(
            said("More than {most} files are too many for a notice.", most=MOST_FILES),
            "Write a second notice, or leave some out.",
            field="files",
        )
    with action(session, "notice.post") as act:
        must_write(session, None)
        notice = BoardNotice(
            id=new_id(),
            branch_id=found(session, Branch, branch_id).id if branch_id else None,
            posted_at=now(session),
            written_by=this_device(session).person_id or None,
        )
        _fill(session, notice, {"title": title, **fields})
        session.add(notice)
        for file in files:
            attach(session, notice_id=notice.id, branch_id=notice.branch_id, file=file)
    note = said("«{title}» is on the notice board.", title=notice.title)
    return Done(notice.id, act.changed, act.operation, note)


def edit_notice(session: Session, *, notice_id: str, **fields: Unpack[NoticeFields]) -> Done:
    """Change the words of a notice; who read it has read it."""
    with action(session, "notice.edit") as act:
        must_write(session, None)
        notice = found(session, BoardNotice, notice_id)
        _fill(session, notice, dict(fields))
    return Done(notice_id, act.changed, act.operation, said("The notice is changed."))


def take_down(session: Session, *, notice_id: str) -> Done:
    """Show a notice no more: its last day was yesterday. What branches answered stays."""
    with action(session, "notice.down") as act:
        must_write(session, None)
        notice = found(session, BoardNotice, notice_id)
        yesterday = today(session) - timedelta(days=1)
        if notice.until is None or notice.until > yesterday:
            notice.until = yesterday
    note = said("«{title}» is taken down.", title=notice.title)
    return Done(notice_id, act.changed, act.operation, note)


def mark_read(
    session: Session, *, notice_id: str, answer: str | None = None, branch_id: str = ""
) -> Done:
    """Note that this computer's branch has read a notice, and what it answers.

    Organizers name the branch: one without a computer, that told them so.
    """
    with action(session, "notice.read") as act:
        here = this_device(session)
        if here.role == "organizer" and not branch_id:
            raise NotAllowed(
                "A notice is read on the branches' computers.",
                "Its page says which of them have read it; name the branch that told you so.",
            )
        notice = found(session, BoardNotice, notice_id)
        branch = found(session, Branch, branch_id or here.branch_id).id
        must_write(session, branch)
        row_id = NoticeRead.id_for(notice_id, branch)
        told: dict[str, Any] = {"notice_id": notice.id, "branch_id": branch}
        held = session.get(NoticeRead, row_id)
        if held is None or held.deleted_at is not None or held.read_at is None:
            by = here.person_id if here.role != "organizer" else ""
            told |= {"read_at": now(session), "read_by": by or None}
        if answer is not None:
            told["answer"] = allowed(answer, "answer", STORY)
        put(session, NoticeRead, row_id, **told)
    note = said("«{title}» is read.", title=notice.title)
    if answer:
        note = said("Your answer goes to the organizer with the next parcel.")
    return Done(notice_id, act.changed, act.operation, note)


def _fill(session: Session, notice: BoardNotice, fields: dict[str, Any]) -> None:
    for name, value in fields.items():
        if name == "title":
            value = needed(value, "title", TITLE)
        elif name == "text":
            value = allowed(value, "text", STORY)
        elif name == "until" and value is not None:
            value = _ahead(session, value)
        setattr(notice, name, value)


def _ahead(session: Session, until: date) -> date:
    if likely_date(until, "until") < today(session):
        raise InvalidValue(
            "The last day of the notice is over already.",
            "Choose a day that is still to come, or none.",
            field="until",
        )
    return until
