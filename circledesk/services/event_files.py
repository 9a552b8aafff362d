"""Photographs and papers of an event. They stay on this PC until a person sends them."""

from __future__ import annotations

import base64
import hashlib

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue, NotAllowed, NotFound
from circledesk.models.base import new_id
from circledesk.models.board import Attachment, KeptFile
from circledesk.models.database import begin_write
from circledesk.models.events import Event
from circledesk.said import said
from circledesk.services import words
from circledesk.services.facts.changed import Area, Done
from circledesk.services.facts.event_files import FileContent, FileRow
from circledesk.services.living import found, living
from circledesk.services.photographs import MOST_KEPT, small_photo
from circledesk.services.session import action, may_write, must_write, now, team_zone

PAPERS = {
    ".pdf": ("application/pdf", b"%PDF-"),
    ".docx": ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", b"PK"),
    ".xlsx": ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", b"PK"),
    ".pptx": ("application/vnd.openxmlformats-officedocument.presentationml.presentation", b"PK"),
    ".odt": ("application/vnd.oasis.opendocument.text", b"PK"),
    ".txt": ("text/plain", b""),
}
"""Papers that may be kept, by the end of their name: their type, and how they begin."""
PHOTOS = (".jpg", ".jpeg", ".png", ".webp")
BOARD = frozenset({Area.BOARD})


def event_files(session: Session, *, event_id: str) -> tuple[FileRow, ...]:
    """Return what is kept here as it was added, then what came from others."""
    zone = team_zone(session)
    query = select(Attachment).where(Attachment.event_id == event_id, *living(Attachment))
    arrived = {row.id: row for row in session.scalars(query.order_by(Attachment.name))}
    event = found(session, Event, event_id)
    may = may_write(session, event.branch_id)
    kept = session.scalars(
        select(KeptFile)
        .where(KeptFile.event_id == event_id)
        .order_by(KeptFile.added_at, KeptFile.id)
    )
    rows = [
        FileRow(
            one.id, event_id, one.kind, one.name, one.mime, one.size, one.caption,
            sent=arrived.pop(one.sent_as, None) is not None,
            added=one.added_at.astimezone(zone).date(), editable=may,
        )
        for one in kept
    ]  # fmt: skip
    rows += [
        FileRow(one.id, event_id, _kind(one.mime), one.name, one.mime, one.size, kept=False,
                sent=True, editable=may_write(session, one.branch_id))
        for one in arrived.values()
    ]  # fmt: skip
    return tuple(rows)


def file_content(session: Session, *, file_id: str) -> FileContent:
    """Return a file with its bytes; NotFound where they are not what was named."""
    row = session.get(KeptFile, file_id) or session.get(Attachment, file_id)
    if row is not None:
        data = base64.b64decode(row.data)
        if hashlib.sha256(data).hexdigest() == row.digest:
            return FileContent(row.name, row.mime, data)
    raise NotFound("This file is not on this computer, or it is damaged.", "Ask who added it.")


def keep_file(
    session: Session, *, event_id: str, name: str, data: bytes, caption: str = ""
) -> Done:
    """Keep a photograph, made small and without its place, or a paper, on this PC alone."""
    must_write(session, found(session, Event, event_id).branch_id)
    kind, named, mime, content = _checked(words.needed(name, "name", words.NAME), data)
    digest = hashlib.sha256(content).hexdigest()
    caption = words.allowed(caption, "caption", words.CAPTION)
    session.rollback()
    begin_write(session)
    file = KeptFile(
        id=new_id(), event_id=event_id, kind=kind, name=named, mime=mime, size=len(content),
        digest=digest, data=base64.b64encode(content).decode(), caption=caption,
        added_at=now(session),
    )  # fmt: skip
    session.add(file)
    done = Done(file.id, BOARD, "", said("{name} is kept on this computer.", name=named))
    session.commit()
    return done


def caption_file(session: Session, *, file_id: str, caption: str) -> Done:
    """Write what is to be seen."""
    text = words.allowed(caption, "caption", words.CAPTION)
    begin_write(session)
    _kept(session, file_id).caption = text
    session.commit()
    return Done(file_id, BOARD, "", said("The caption is kept."))


def forget_file(session: Session, *, file_id: str) -> Done:
    """Delete a file from this PC. What was sent must be taken back first."""
    file = _kept(session, file_id)
    if _is_sent(session, file):
        raise NotAllowed("This file is being sent.", "Press “Do not send” first.")
    note = said("{name} is deleted from this computer.", name=file.name)
    session.rollback()
    begin_write(session)
    session.execute(delete(KeptFile).where(KeptFile.id == file_id))
    session.commit()
    return Done(file_id, BOARD, "", note)


def send_file(session: Session, *, file_id: str, agreed: bool = False) -> Done:
    """Send a file with the next bundle; of a photograph those in it must have agreed."""
    with action(session, "event.send-file") as act:
        file = _kept(session, file_id)
        if file.kind == "photo" and not agreed:
            raise NotAllowed(
                "Nobody has said yet that those in the picture agree.",
                "Ask them, then confirm it.",
            )
        event = found(session, Event, file.event_id)
        must_write(session, event.branch_id)
        sent = Attachment(
            id=new_id(), branch_id=event.branch_id, event_id=event.id, name=file.name,
            mime=file.mime, size=file.size, digest=file.digest, data=file.data,
        )  # fmt: skip
        session.add(sent)
        file.consented, file.sent_as = agreed, sent.id
    note = said("{name} goes along with the next parcels.", name=file.name)
    return Done(file_id, act.changed, act.operation, note)


def unsend_file(session: Session, *, file_id: str) -> Done:
    """Send a file no longer; where it arrived already it is deleted with the next bundle."""
    with action(session, "event.unsend-file") as act:
        file = session.get(KeptFile, file_id)
        sent = found(session, Attachment, file.sent_as if file else file_id)
        must_write(session, sent.branch_id)
        session.delete(sent)
    note = said("{name} is not sent; where it has arrived it goes with the next parcel.",
                name=sent.name)  # fmt: skip
    return Done(file_id, act.changed, act.operation, note)


def _checked(name: str, data: bytes) -> tuple[str, str, str, bytes]:
    """Return kind, name, type and content of what may be kept."""
    stem, dot, end = name.rpartition(".")
    end = f".{end.lower()}" if dot else ""
    if end in PHOTOS:
        return "photo", f"{stem}.jpg", "image/jpeg", small_photo(data)
    if end not in PAPERS:
        raise InvalidValue(
            said("{name} is neither a picture nor a paper that can be kept.", name=name),
            "JPEG, PNG and WebP pictures, PDF, DOCX, XLSX, PPTX, ODT and TXT can be kept.",
            field="photo",
        )
    mime, begins = PAPERS[end]
    if not data or not data.startswith(begins):
        raise InvalidValue(
            said("{name} is not what its name says, or it is damaged.", name=name),
            "Open it, save it anew, and choose that file.",
            field="photo",
        )
    if len(data) > MOST_KEPT:
        raise InvalidValue(
            said("{name} is larger than 2 MB.", name=name),
            "Save it as a smaller PDF, or keep only the pages that matter.",
            field="photo",
        )
    return "paper", name, mime, data


def _kept(session: Session, file_id: str) -> KeptFile:
    file = session.get(KeptFile, file_id)
    if file is None:
        raise NotFound("This file is not on this computer any more.", "Add it again.")
    return file


def _is_sent(session: Session, file: KeptFile) -> bool:
    sent = session.get(Attachment, file.sent_as) if file.sent_as else None
    return sent is not None and sent.deleted_at is None


def _kind(mime: str) -> str:
    return "photo" if mime.startswith("image/") else "paper"
