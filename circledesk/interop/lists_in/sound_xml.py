"""Whether the XML in a workbook hangs together.

The library that reads workbooks waits for the end of what was begun; in a part that is cut off it
waits for ever. Programs write XML that hangs together, so what does not is damaged.
"""

from __future__ import annotations

from collections.abc import Callable
from xml.parsers import expat


class NotSound(Exception):
    """XML that does not hang together, or brings definitions of its own."""


class Sound:
    """Follows one part of a workbook, piece by piece."""

    def __init__(self) -> None:
        self._parser = expat.ParserCreate()
        self._parser.StartDoctypeDeclHandler = _refuse_definitions

    def listen(self, begun: Callable[[str, dict[str, str]], None]) -> None:
        """Have each element's name and attributes told."""
        self._parser.StartElementHandler = begun

    def feed(self, piece: bytes) -> None:
        """Follow the next piece."""
        self._parse(piece, False)

    def end(self) -> None:
        """Nothing follows: all that was begun must have ended."""
        self._parse(b"", True)

    def _parse(self, piece: bytes, last: bool) -> None:
        try:
            self._parser.Parse(piece, last)
        except (expat.ExpatError, LookupError, ValueError) as error:  # or an encoding unknown
            raise NotSound from error


def _refuse_definitions(*_: object) -> None:
    raise NotSound


def local_name(tag: str) -> str:
    """Return a tag's name without what stands before its colon."""
    return tag.rpartition(":")[2]
