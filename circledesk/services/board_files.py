"""Files that travel with a notice: taken in small and under a safe name, given out, never run."""

from __future__ import annotations

import base64
import hashlib
import unicodedata
from io import BytesIO
from mimetypes import guess_type
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import FileRefused, InvalidValue
from circledesk.in_place import keep_whole
from circledesk.models.board import Attachment
from circledesk.said import disk_words, said
from circledesk.services.facts.board import LARGEST_FILE, FileIn, NoticeFile
from circledesk.services.living import found, living

LONGEST_NAME = 96
OPENED = {
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".gif": "image/gif",
    ".txt": "text/plain",
    ".csv": "text/csv",
    ".ics": "text/calendar",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".ods": "application/vnd.oasis.opendocument.spreadsheet",
    ".odp": "application/vnd.oasis.opendocument.presentation",
}
"""Kinds that can hold no program and so are opened; all others are only saved."""
_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".webp", ".tif", ".tiff")
_RESERVED = {"con", "prn", "aux", "nul"} | {f"{n}{i}" for n in ("com", "lpt") for i in range(1, 10)}
_MOST_PIXELS = 100_000_000
_STEPS = ((2000, 85), (1600, 80), (1280, 75), (1024, 70), (800, 60))
"""Longest side and quality, from the best to what always fits."""


def read_file(path: Path) -> FileIn:
    """Read a file that is to travel; InvalidValue where it is too large, empty or unreadable."""
    try:
        size = path.stat().st_size
        if size > LARGEST_FILE:
            raise too_large(path.name, size)
        data = path.read_bytes()
    except OSError as error:
        raise InvalidValue(
            said("«{file}» cannot be read: {trouble}.", file=path.name, trouble=disk_words(error)),
            "Choose another file.",
            field="files",
        ) from error
    return checked(FileIn(path.name, data))


def checked(file: FileIn) -> FileIn:
    """Return a file under a safe name; InvalidValue where it is empty or too large."""
    name = safe_name(file.name)
    if not file.data:
        raise InvalidValue(
            said("«{file}» is empty.", file=name), "Choose another file.", field="files"
        )
    if len(file.data) > LARGEST_FILE:
        raise too_large(name, len(file.data))
    return FileIn(name, file.data)


def too_large(name: str, size: int) -> InvalidValue:
    """Return the refusal of a file that is too large, with what can be done."""
    step = said("Send a smaller one, or a part of it; larger files go by flash disk.")
    if is_picture(name):
        step = said("Have the picture made smaller; larger files go by flash disk.")
    told = said(
        "«{file}» has {size} MB; at most 2 MB travel with a notice.",
        file=safe_name(name),
        size=f"{size / 1_000_000:.1f}",
    )
    return InvalidValue(told, step, field="files")


def is_picture(name: str) -> bool:
    """Whether a file's name says that it is a picture, which can be made smaller."""
    return Path(name).suffix.lower() in _PICTURES


def made_smaller(path: Path) -> FileIn:
    """Return a picture as a JPEG that may travel; InvalidValue where it is no picture."""
    from PIL import Image, ImageOps

    try:
        with Image.open(path) as opened:
            if opened.width * opened.height > _MOST_PIXELS:
                raise too_large(path.name, path.stat().st_size)
            opened.draft("RGB", (_STEPS[0][0], _STEPS[0][0]))
            picture = ImageOps.exif_transpose(opened).convert("RGB")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise InvalidValue(
            said("«{file}» is no picture that can be made smaller.", file=path.name),
            "Choose another file.",
            field="files",
        ) from error
    data = b""
    for side, quality in _STEPS:
        picture.thumbnail((side, side), Image.Resampling.LANCZOS)
        out = BytesIO()
        picture.save(out, "JPEG", quality=quality, optimize=True)
        data = out.getvalue()
        if len(data) <= LARGEST_FILE:
            break
    return checked(FileIn(f"{path.stem}.jpg", data))


def safe_name(name: str) -> str:
    """Return a name that every computer can keep, without folders or signs that hide its ending."""
    last = unicodedata.normalize("NFC", name).replace("\\", "/").rsplit("/", 1)[-1]
    kept = "".join(
        sign if unicodedata.category(sign)[0] != "C" and sign not in '<>:"|?*' else ""
        for sign in last
    )
    kept = " ".join(kept.split()).strip(". ") or "file"
    stem, dot, ending = kept.rpartition(".")
    if not dot:
        stem, ending = kept, ""
    if stem.split(".")[0].strip().lower() in _RESERVED:
        stem = f"_{stem}"
    ending = ending[:12]
    room = LONGEST_NAME - len(ending) - len(dot)
    return f"{stem[:room].rstrip()}{dot}{ending}"


def mime_of(name: str) -> str:
    """Return what kind of file a name says it is."""
    known = OPENED.get(Path(name).suffix.lower())
    return known or guess_type(name, strict=False)[0] or "application/octet-stream"


def attach(session: Session, *, notice_id: str, branch_id: str | None, file: FileIn) -> None:
    """Let a file travel with a notice, inside an action."""
    taken = checked(file)
    session.add(
        Attachment(
            branch_id=branch_id,
            notice_id=notice_id,
            name=taken.name,
            mime=mime_of(taken.name),
            size=len(taken.data),
            digest=hashlib.sha256(taken.data).hexdigest(),
            data=base64.b64encode(taken.data).decode("ascii"),
        )
    )


def files_of(session: Session, notice_ids: list[str]) -> dict[str, tuple[NoticeFile, ...]]:
    """Return the files of notices, without their bytes."""
    query = (
        select(
            Attachment.notice_id, Attachment.id, Attachment.name, Attachment.mime, Attachment.size
        )
        .where(Attachment.notice_id.in_(notice_ids), *living(Attachment))
        .order_by(Attachment.name, Attachment.id)
    )
    told: dict[str, tuple[NoticeFile, ...]] = {}
    for notice, file, name, mime, size in session.execute(query):
        shown = safe_name(name)
        one = NoticeFile(file, shown, mime, size, Path(shown).suffix.lower() in OPENED)
        told[notice or ""] = (*told.get(notice or "", ()), one)
    return told


def file_bytes(session: Session, *, file_id: str) -> FileIn:
    """Return a file with its bytes; FileRefused where they are not those that were sent."""
    row = found(session, Attachment, file_id)
    try:
        data = base64.b64decode(row.data, validate=True)
    except ValueError:
        data = b""
    if hashlib.sha256(data).hexdigest() != row.digest:
        raise FileRefused(
            said("«{file}» did not arrive whole.", file=safe_name(row.name)),
            "Ask the organizer to send it once more.",
        )
    return FileIn(safe_name(row.name), data)


def save_into(session: Session, *, file_id: str, folder: Path) -> Path:
    """Write a file into a folder, under a name that is free there; return where it lies."""
    file = file_bytes(session, file_id=file_id)
    target, number = folder / file.name, 1
    while target.exists():
        number += 1
        target = folder / f"{Path(file.name).stem} ({number}){Path(file.name).suffix}"
    try:
        keep_whole(target, file.data)
    except OSError as error:
        raise FileRefused(
            said("«{file}» cannot be written: {trouble}.", file=file.name,
                 trouble=disk_words(error)),
            "Choose another folder.",
        ) from error  # fmt: skip
    return target
