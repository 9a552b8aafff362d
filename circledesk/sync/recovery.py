"""The team's root key as a text that can be printed, typed in again, and read from a QR.

50 bytes (a version, the team's id, the key, a sum over all) stand in Crockford's base 32, which has
no I, L, O and U: five lines of 16 signs and a check sign each. A check sign finds every single
wrong sign, every two that changed places, and a line in the wrong place, so that the person is told
which line to look at again.
"""

from __future__ import annotations

import hashlib
import re
import uuid
from dataclasses import dataclass, field

from circledesk.errors import InvalidValue
from circledesk.said import said

SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's: no I, L, O or U, which are misheard or misread."""
VERSION = 1
QR_MARK = "CIRCLEDESK KEY "
"""What the text in the QR begins with, so that a telephone that reads it shows what it is."""
LINES, LENGTH = 5, 16
_POLYNOMIAL = 0b100101
"""x⁵ + x² + 1, primitive: its root generates all of GF(32)."""
_LIKE = str.maketrans({"I": "1", "L": "1", "O": "0"})


@dataclass(frozen=True, slots=True)
class RootSecret:
    """What the sheet says: which team, and the private half of its root key."""

    team: str
    seed: bytes = field(repr=False)


def lines_of(secret: RootSecret) -> tuple[str, ...]:
    """Return the five lines to print, in groups of four: `ABCD EFGH JKMN PQRS T`."""
    body = bytes([VERSION]) + uuid.UUID(secret.team).bytes + secret.seed
    number = int.from_bytes(body + _sum(body), "big")
    digits = [number >> 5 * at & 31 for at in reversed(range(LINES * LENGTH))]
    lines = []
    for at in range(LINES):
        part = digits[at * LENGTH : (at + 1) * LENGTH]
        signs = "".join(SIGNS[digit] for digit in (*part, _check(at, part)))
        lines.append(" ".join(re.findall(".{1,4}", signs)))
    return tuple(lines)


def qr_text(secret: RootSecret) -> str:
    """Return the text of the QR: the same signs without gaps."""
    return QR_MARK + "".join(lines_of(secret)).replace(" ", "")


def read_sheet(text: str) -> RootSecret:
    """Return what was typed from a sheet, or read from its QR.

    InvalidValue says which line is not as printed. Blanks, hyphens, small letters and the numbers
    before the lines do not matter, nor does O for 0 or I for 1.
    """
    digits: list[int] = []
    for number, line in enumerate(_split(text)):
        values = [SIGNS.find(sign) for sign in line]
        whole = len(values) == LENGTH + 1 and -1 not in values
        if not whole or _check(number, values[:-1]) != values[-1]:
            raise InvalidValue(
                said("Line {number} is not as it is printed.", number=number + 1),
                "Compare it with the sheet sign by sign, and type it again.",
                field="sheet",
            )
        digits += values[:-1]
    if len(digits) != LINES * LENGTH:
        raise InvalidValue(
            said("{count} of the {all} lines are here.", count=len(digits) // LENGTH, all=LINES),
            "Type all lines of the sheet, one below the other.",
            field="sheet",
        )
    number = 0
    for digit in digits:
        number = number << 5 | digit
    return _secret_of(number.to_bytes(LINES * LENGTH * 5 // 8, "big"))


def _secret_of(content: bytes) -> RootSecret:
    body, total = content[:-1], content[-1:]
    if total != _sum(body):
        raise InvalidValue(
            "The lines do not belong together.",
            "Type them all from one sheet.",
            field="sheet",
        )
    if body[0] != VERSION:
        raise InvalidValue(
            "The sheet was printed by a newer version of CircleDesk.",
            "Install the newer version on this computer.",
            field="sheet",
        )
    return RootSecret(str(uuid.UUID(bytes=body[1:17])), body[17:])


def _split(text: str) -> list[str]:
    """Return the signs of each line; a text in one piece, as a QR gives it, is cut into lines."""
    told = text.strip().upper()
    told = told.removeprefix(QR_MARK.strip())
    found = [_signs(line) for line in told.splitlines()]
    lines = [line for line in found if line]
    if len(lines) == 1:
        (whole,) = lines
        width = LENGTH + 1
        return [whole[at : at + width] for at in range(0, len(whole), width)]
    return [
        line[1:] if len(line) == LENGTH + 2 and line[0] == str(number) else line
        for number, line in enumerate(lines, 1)
    ]


def _signs(line: str) -> str:
    return "".join(sign for sign in line if sign.isalnum()).translate(_LIKE)


def _check(line: int, digits: list[int]) -> int:
    """Return the check sign: the line's number and its signs as a polynomial at the root."""
    total = line + 1
    for digit in (*digits, 0):
        total <<= 1
        if total & 32:
            total ^= _POLYNOMIAL
        total ^= digit
    return total


def _sum(body: bytes) -> bytes:
    return hashlib.blake2b(body, digest_size=1).digest()
