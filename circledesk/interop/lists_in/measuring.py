"""Looks into a packed workbook before it is read: how large it unpacks, how far its cells reach.

A few kilobytes can say a thousand million cells. The library that reads workbooks would make room
for all of them, so what they would take is counted here first, in a stream that is never whole in
memory.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from circledesk.interop.lists_in import limits
from circledesk.interop.lists_in.grid import Unreadable
from circledesk.interop.lists_in.measuring_ods import OdsContent
from circledesk.interop.lists_in.measuring_xlsx import XlsxSheet
from circledesk.interop.lists_in.sound_xml import NotSound, Sound, local_name

_PIECE = 1 << 18
_MUST_BE_SOUND = re.compile(
    r"content\.xml|xl/(?:workbook|styles|sharedStrings|worksheets/[^/]+)\.xml|xl/_rels/[^/]+\.rels",
    re.IGNORECASE,
)
"""The parts that are read; programs leave others empty, or write them by other rules."""


@dataclass(slots=True)
class Measured:
    """What was seen of a workbook's sheets."""

    epoch_1904: bool = False
    broken: dict[int, list[tuple[int, int]]] = field(default_factory=dict)
    """Cells (row, column) whose formula failed, by the number in the sheet's own file name."""


def measure(path: Path) -> Measured:
    """Look through a packed workbook; refuse what is too large to be read."""
    try:
        with zipfile.ZipFile(path) as packed:
            return _measure(packed)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError,
            NotImplementedError, NotSound) as error:  # fmt: skip
        raise damaged() from error


def damaged() -> Unreadable:
    """The refusal of a file that does not hang together."""
    return Unreadable(
        "The file is damaged: it cannot be unpacked.",
        "Open it in a spreadsheet program and save it again, or copy it once more.",
    )


def _measure(packed: zipfile.ZipFile) -> Measured:
    found, left = Measured(), limits.MAX_UNPACKED
    if len(packed.infolist()) > 5000:
        raise limits.too_much_unpacked()
    for entry in packed.infolist():
        sound = _listener(entry.filename, found)
        for piece in _pieces(packed, entry):
            left -= len(piece)
            if left < 0:
                raise limits.too_much_unpacked()
            if sound is not None:
                sound.feed(piece)
        if sound is not None:
            sound.end()
    return found


def _pieces(packed: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Iterator[bytes]:
    with packed.open(entry) as stream:
        while piece := stream.read(_PIECE):
            yield piece


def _listener(name: str, found: Measured) -> Sound | None:
    """Return what follows a part: nothing what no sheet is made of."""
    if not _MUST_BE_SOUND.fullmatch(name):
        return None
    sound = Sound()
    if name == "content.xml":
        OdsContent().listen(sound)
    elif name == "xl/workbook.xml":
        sound.listen(lambda tag, attributes: _days(tag, attributes, found))
    elif name.lower().startswith("xl/worksheets/"):
        number = re.search(r"(\d{1,5})\.xml$", name)
        XlsxSheet(found.broken.setdefault(int(number[1]) if number else 0, [])).listen(sound)
    return sound


def _days(tag: str, attributes: dict[str, str], found: Measured) -> None:
    if local_name(tag) == "workbookPr" and attributes.get("date1904") in ("1", "true"):
        found.epoch_1904 = True
