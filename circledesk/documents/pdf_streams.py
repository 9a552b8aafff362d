"""Streams of a PDF whose bytes depend on no zlib: another build of it packs the same otherwise."""

from __future__ import annotations

import base64
import re
import zlib
from collections.abc import Callable
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFImageXObject, PDFName, PDFStream

_RUN = re.compile(rb"(.)\1{2,127}", re.DOTALL)
_MOST = 128
"""Bytes of a run, or between runs, that the format counts at once."""


def unpack(held: Any) -> None:
    """Take zlib's packing off an object of ReportLab's; pictures are packed by runs instead."""
    if isinstance(held, PDFImageXObject):
        content = held.streamContent
        for name in held._filters:
            content = _UNPACK[name](content)
        held.streamContent, held._filters = run_lengths(content), ("RunLengthDecode",)
    elif isinstance(held, PDFStream) and _is_packed(held):
        held.content = zlib.decompress(held.content)
        del held.dictionary.dict["Filter"]


def _is_packed(held: PDFStream) -> bool:
    kind = held.dictionary.dict.get("Filter")
    return isinstance(kind, str) and kind == PDFName("FlateDecode")


def run_lengths(content: bytes) -> bytes:
    """Pack bytes as RunLengthDecode takes them: equal ones by their number, else as they are."""
    parts, at = [], 0
    for run in _RUN.finditer(content):
        parts += _as_they_are(content, at, run.start())
        parts.append(bytes((257 - len(run[0]), run[0][0])))
        at = run.end()
    parts += _as_they_are(content, at, len(content))
    return b"".join((*parts, b"\x80"))


def _as_they_are(content: bytes, start: int, end: int) -> list[bytes]:
    cuts = range(start, end, _MOST)
    pieces = (content[cut : min(cut + _MOST, end)] for cut in cuts)
    return [bytes((len(piece) - 1,)) + piece for piece in pieces]


def _from_ascii(content: Any) -> bytes:
    text = content.encode() if isinstance(content, str) else bytes(content)
    return base64.a85decode(b"<~" + text.strip(), adobe=True)


_UNPACK: dict[str, Callable[[Any], bytes]] = {
    "ASCII85Decode": _from_ascii,
    "FlateDecode": zlib.decompress,
}
