"""A small profile of the sRGB colours, made here: papers name the colours that they mean."""

from __future__ import annotations

import struct
from functools import cache

_MATRIX = (
    ("rXYZ", (0.43607, 0.22249, 0.01392)),
    ("gXYZ", (0.38515, 0.71687, 0.09708)),
    ("bXYZ", (0.14307, 0.06061, 0.71410)),
    ("wtpt", (0.96420, 1.00000, 0.82491)),
)
"""sRGB's primaries under D50, as ICC.1 wants them (IEC 61966-2-1, adapted by Bradford)."""
_ADAPTED = (1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168)
_CURVE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)


@cache
def srgb_profile() -> bytes:
    """Return the profile: ICC version 4.2, a matrix and one curve, the same bytes each time."""
    curve = b"para\0\0\0\0" + struct.pack(">HH", 3, 0) + _fixed(*_CURVE)
    tags = [
        ("desc", _words("sRGB")),
        ("cprt", _words("CC0")),
        *((name, b"XYZ \0\0\0\0" + _fixed(*value)) for name, value in _MATRIX),
        *((name, curve) for name in ("rTRC", "gTRC", "bTRC")),
        ("chad", b"sf32\0\0\0\0" + _fixed(*_ADAPTED)),
    ]
    places: dict[bytes, int] = {}
    table, body = struct.pack(">I", len(tags)), b""
    start = 128 + 4 + 12 * len(tags)
    for name, data in tags:
        if data not in places:
            places[data] = start + len(body)
            body += data + b"\0" * (-len(data) % 4)
        table += name.encode() + struct.pack(">II", places[data], len(data))
    return _head(128 + len(table) + len(body)) + table + body


def _head(size: int) -> bytes:
    made = struct.pack(">6H", 2000, 1, 1, 0, 0, 0)
    white = _fixed(0.96420, 1.0, 0.82491)
    head = struct.pack(">I4sI", size, b"\0\0\0\0", 0x04200000) + b"mntrRGB XYZ " + made
    return (head + b"acsp" + bytes(28) + white).ljust(128, b"\0")


def _words(text: str) -> bytes:
    told = text.encode("utf-16-be")
    return b"mluc\0\0\0\0" + struct.pack(">II2s2sII", 1, 12, b"en", b"US", len(told), 28) + told


def _fixed(*numbers: float) -> bytes:
    return struct.pack(f">{len(numbers)}i", *(round(number * 65536) for number in numbers))
