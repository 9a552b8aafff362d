"""The text of a file in which messages came: a chat's export, a ZIP of one, a picture of a code.

Files are recognised by their content. Nothing is unpacked to the disk, and no more is read than a
chat of many years has.
"""

from __future__ import annotations

import zipfile
import zlib
from pathlib import Path

from circledesk.errors import FileRefused
from circledesk.said import disk_words, said

LARGEST_TEXT = 32 * 1024 * 1024
LARGEST_PICTURE = 64 * 1024 * 1024
MOST_MEMBERS = 20_000
"""Files in a ZIP: a chat's export holds every picture of it."""
_CHAT = "_chat.txt"
"""What an iPhone calls the chat in its ZIP; an Android phone calls it by the chat's name."""
_BYTE_ORDER_MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"RIFF", b"GIF8", b"BM")


def text_of_file(file: Path) -> str:
    """Return a file's text; FileRefused where it cannot be read, is too large, or has none."""
    try:
        with file.open("rb") as opened:
            begin = opened.read(4)
        if begin.startswith(b"PK"):
            return decoded(_chat_in(file), file.name)
        if begin.startswith(_PICTURES):
            return _code_on(_bounded(file, LARGEST_PICTURE), file)
        return decoded(_bounded(file, LARGEST_TEXT), file.name)
    except OSError as error:
        raise FileRefused(
            said("«{file}» could not be read: {cause}.", file=file.name, cause=disk_words(error)),
            "Copy it to this computer and choose it there.",
        ) from None


def _bounded(file: Path, most: int) -> bytes:
    if file.stat().st_size > most:
        raise _too_large(file.name)
    return file.read_bytes()


def _too_large(name: str) -> FileRefused:
    return FileRefused(
        said("«{file}» is too large for a chat.", file=name),
        "Export the chat without its pictures, or copy the messages only.",
    )


def _chat_in(file: Path) -> bytes:
    """Return the chat of a ZIP, read no further than a chat is long."""
    broken = FileRefused(
        said("«{file}» is no chat that was exported whole.", file=file.name),
        "Export the chat again, or copy the messages only.",
    )
    try:
        with zipfile.ZipFile(file) as opened:
            members = opened.infolist()
            texts = [one for one in members if one.filename.lower().endswith(".txt")]
            texts.sort(key=lambda one: (not one.filename.endswith(_CHAT), one.filename))
            if not texts or len(members) > MOST_MEMBERS:
                raise broken
            with opened.open(texts[0]) as member:
                content = member.read(LARGEST_TEXT + 1)
    except (zipfile.BadZipFile, zlib.error, RuntimeError, EOFError, ValueError):
        raise broken from None
    return content


def decoded(content: bytes, name: str) -> str:
    """Return the text of a file's or a pipe's bytes; `name` is what a refusal calls it."""
    if len(content) > LARGEST_TEXT:
        raise _too_large(name)
    for mark, encoding in _BYTE_ORDER_MARKS:
        if content.startswith(mark):
            return content[len(mark) :].decode(encoding, errors="replace")
    if b"\0" in content[:4096]:
        raise FileRefused(
            said("«{file}» holds no text.", file=name),
            "Choose the chat that was exported (.txt or .zip), or a picture of the code.",
        )
    try:
        return content.decode()
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def _code_on(content: bytes, file: Path) -> str:
    """Return what the QR codes on a picture say."""
    from circledesk.interop.code_photo import codes_in

    found = codes_in(content)
    if not found:
        raise FileRefused(
            said("There is no code to be read on «{file}».", file=file.name),
            "Take the picture again, straight and near, with the whole code on it.",
        )
    return "\n".join(found)
