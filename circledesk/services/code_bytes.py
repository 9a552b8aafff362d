"""Numbers, texts and days as the bytes of a signed code: one way to write each, and no other read.

Pure. `uvarint` is an unsigned LEB128 number in its shortest form, a day the uvarint of its
proleptic Gregorian ordinal, a text the uvarint of its length in bytes and NFC in UTF-8.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from datetime import date


def uvarint(number: int) -> bytes:
    """Return a number's bytes; it is not below 0."""
    out = bytearray()
    while number > 0x7F:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    out.append(number)
    return bytes(out)


class CodeBytes:
    """Reads bytes in their order; whatever would not have been written so raises `refusal()`."""

    def __init__(
        self, body: bytes, at: int, refusal: Callable[[], Exception], *, bits: int
    ) -> None:
        self._body = body
        self._at = at
        self._refusal = refusal
        self._bits = bits

    def take(self, count: int) -> bytes:
        """Return the next bytes, all of them."""
        piece = self._body[self._at : self._at + count]
        if len(piece) != count:
            raise self._refusal()
        self._at += count
        return piece

    def uvarint(self) -> int:
        """Return the next number; one of more bits than these codes have is refused."""
        number = 0
        for shift in range(0, self._bits, 7):
            byte = self.take(1)[0]
            number |= (byte & 0x7F) << shift
            if byte < 0x80:
                if byte == 0 and shift:
                    raise self._refusal()
                return number
        raise self._refusal()

    def text(self) -> str:
        """Return the next text."""
        try:
            text = self.take(self.uvarint()).decode()
        except UnicodeDecodeError:
            raise self._refusal() from None
        if not unicodedata.is_normalized("NFC", text):
            raise self._refusal()
        return text

    def day(self) -> date:
        """Return the next day."""
        try:
            return date.fromordinal(self.uvarint())
        except (ValueError, OverflowError):
            raise self._refusal() from None

    def end(self) -> None:
        """Refuse bytes that are left over."""
        if self._at != len(self._body):
            raise self._refusal()
