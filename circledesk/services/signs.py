"""Bytes in 41 signs that a QR code holds as densely as Base45, without its blank and `%`.

Two bytes, as one big-endian number, are three signs, most significant first; an odd last byte is
two. All signs are in QR's alphanumeric mode, and a link, a chat and a sheet leave them as they are.
"""

from __future__ import annotations

SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ$-./:"

_VALUE = {sign: value for value, sign in enumerate(SIGNS)}


def to_signs(raw: bytes) -> str:
    """Write bytes in the 41 signs."""
    signs: list[str] = []
    for at in range(0, len(raw) - 1, 2):
        rest, low = divmod(raw[at] << 8 | raw[at + 1], 41)
        high, middle = divmod(rest, 41)
        signs += (SIGNS[high], SIGNS[middle], SIGNS[low])
    if len(raw) % 2:
        high, low = divmod(raw[-1], 41)
        signs += (SIGNS[high], SIGNS[low])
    return "".join(signs)


def from_signs(text: str) -> bytes:
    """Read the 41 signs; ValueError for any other sign, length, or number that no bytes make."""
    raw = bytearray()
    for at in range(0, len(text), 3):
        group = text[at : at + 3]
        if len(group) == 1 or not _VALUE.keys() >= set(group):
            raise ValueError("not written in the 41 signs")
        number = 0
        for sign in group:
            number = number * 41 + _VALUE[sign]
        if number >> 8 * (len(group) - 1):
            raise ValueError("no bytes make this number")
        raw += number.to_bytes(len(group) - 1, "big")
    return bytes(raw)
