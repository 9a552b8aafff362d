"""The signed line of the week in a message: figures as bytes, bytes as signs. Pure.

Bytes, version 1 (`uvarint` as in `code_bytes`):

    01              version of this layout; the next four fields and the signature stay for ever
    key number      4 bytes, as in a certificate's code (`sync.keys.key_number`)
    team            4 bytes: the first of SHA-256 of the team's id
    sent            4 bytes: seconds since 1970 in UTC
    week            uvarint: the proleptic Gregorian ordinal of its Monday
    words           uvarint: signs of the lines above the code that can be seen; 6 bytes: the first
                    of their SHA-256
    new, left out   uvarint, uvarint: sign-ups of the whole branch; meetings without room here
    meetings        uvarint, then for each: 4 bytes, the first of SHA-256 of its id (the ids
                    themselves begin with the same instant) · uvarint came + 1, 0 for not told ·
                    uvarint signed up · one byte rating, 0 for none · uvarint new sign-ups
    signature       64 bytes, Ed25519 over DOMAIN and every byte before it
    check           3 bytes: the first of SHA-256 of every byte before it; tells a slip from a
                    computer that is not known
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from circledesk.services.code_bytes import CodeBytes, uvarint
from circledesk.services.signs import from_signs, to_signs

DOMAIN = b"circledesk week in a message\x00"
"""Set before the signed bytes, so that no other signature of the same key can stand in."""
VERSION = 1
SIGNATURE_BYTES = 64
TAG_BYTES = 4
_WORDS_BYTES = 6
_CHECK_BYTES = 3
_HEAD_BYTES = 13
_RATINGS = range(6)


class NotACode(ValueError):
    """The signs are no signed week: altered, cut, or something else."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What the code says of one meeting; `tag` is its id in short, as hex."""

    tag: str
    came: int | None
    signed_up: int
    rating: int | None
    new_signups: int


@dataclass(frozen=True, slots=True)
class Week:
    """What the code says of a week. `team` and `words` are short hashes."""

    team: bytes
    sent: datetime
    monday: date
    words: tuple[int, bytes]
    """How many signs stand above the code, and their hash."""
    new_signups: int
    left_out: int
    meetings: tuple[Figures, ...]


@dataclass(frozen=True, slots=True)
class Signed:
    """A code taken apart as far as every version allows; `body` is read once it is proven."""

    version: int
    key_number: int
    team: bytes
    signed: bytes
    signature: bytes


def tag_of(meeting_id: str) -> str:
    """Return a meeting's id in short."""
    return hashlib.sha256(meeting_id.encode()).hexdigest()[: 2 * TAG_BYTES]


def team_tag(team_id: str) -> bytes:
    """Return a team's id in short."""
    return hashlib.sha256(team_id.encode()).digest()[:4]


def words_tag(text: str) -> tuple[int, bytes]:
    """Return how many letters a text has, and their hash: what a chat does not change."""
    plain = letters_of(text)
    return len(plain), hashlib.sha256(plain.encode()).digest()[:_WORDS_BYTES]


def letters_of(text: str) -> str:
    """Return what is seen of a text, without blanks, line breaks and the > before quoted lines."""
    return "".join(sign for sign in unicodedata.normalize("NFC", text) if _is_seen(sign))


def _is_seen(sign: str) -> bool:
    return sign != ">" and not sign.isspace() and unicodedata.category(sign) != "Cf"


def encode_week(week: Week, key_number: int, sign: Callable[[bytes], bytes]) -> str:
    """Return the signs. `sign` is given DOMAIN and the bytes, and returns 64 bytes."""
    length, digest = week.words
    parts = [
        bytes((VERSION,)),
        key_number.to_bytes(4, "big"),
        week.team,
        int(week.sent.timestamp()).to_bytes(4, "big"),
        *map(uvarint, (week.monday.toordinal(), length)),
        digest,
        *map(uvarint, (week.new_signups, week.left_out, len(week.meetings))),
    ]
    parts += (_meeting(figures) for figures in week.meetings)
    body = b"".join(parts)
    whole = body + sign(DOMAIN + body)
    return to_signs(whole + _check(whole))


def signs_needed(meetings: Sequence[tuple[int | None, int, int]]) -> int:
    """Return the most signs that a week with these (came, signed up, new) takes."""
    rest = sum(
        TAG_BYTES + 1 + sum(len(uvarint(number)) for number in ((came or 0) + 1, signed, new))
        for came, signed, new in meetings
    )
    fixed = _HEAD_BYTES + 3 + 2 + _WORDS_BYTES + 4 + 1 + 1 + SIGNATURE_BYTES + _CHECK_BYTES
    most = fixed + rest
    return (most * 3 + 1) // 2


def take_apart(signs: str) -> Signed:
    """Take the signs apart; NotACode where they are none. Nothing is proven yet."""
    try:
        raw = from_signs(signs)
    except ValueError:
        raise NotACode from None
    whole, check = raw[:-_CHECK_BYTES], raw[-_CHECK_BYTES:]
    if len(whole) < _HEAD_BYTES + SIGNATURE_BYTES or check != _check(whole):
        raise NotACode
    body, signature = whole[:-SIGNATURE_BYTES], whole[-SIGNATURE_BYTES:]
    key_number = int.from_bytes(body[1:5], "big")
    return Signed(body[0], key_number, body[5:9], DOMAIN + body, signature)


def read_week(signed: Signed) -> Week:
    """Return what a proven code of this version says."""
    return _read(signed.signed[len(DOMAIN) :])


def _check(raw: bytes) -> bytes:
    return hashlib.sha256(raw).digest()[:_CHECK_BYTES]


def _meeting(told: Figures) -> bytes:
    came = 0 if told.came is None else told.came + 1
    return b"".join(
        (
            bytes.fromhex(told.tag),
            uvarint(came),
            uvarint(told.signed_up),
            bytes((told.rating or 0,)),
            uvarint(told.new_signups),
        )
    )


def _read(body: bytes) -> Week:
    code = CodeBytes(body, 5, NotACode, bits=35)
    team = code.take(4)
    sent = datetime.fromtimestamp(int.from_bytes(code.take(4), "big"), UTC)
    monday = code.day()
    words = (code.uvarint(), code.take(_WORDS_BYTES))
    new, left_out, count = code.uvarint(), code.uvarint(), code.uvarint()
    if count > len(body):
        raise NotACode
    meetings = tuple(_read_meeting(code) for _ in range(count))
    code.end()
    return Week(team, sent, monday, words, new, left_out, meetings)


def _read_meeting(code: CodeBytes) -> Figures:
    tag, came, signed_up = code.take(TAG_BYTES).hex(), code.uvarint(), code.uvarint()
    rating, new = code.take(1)[0], code.uvarint()
    if rating not in _RATINGS:
        raise NotACode
    return Figures(tag, came - 1 if came else None, signed_up, rating or None, new)
