"""What a text message costs: the 7-bit alphabet of GSM 03.38, and curly signs made straight."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENDED = frozenset("^{}\\[~]|€\f")
"""Each takes two places."""
_STRAIGHT = str.maketrans(
    {
        "‘": "'", "’": "'", "ʼ": "'", "′": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
        "–": "-", "—": "-", "‑": "-", "−": "-", "…": "...", "•": "-", "·": "-", "\u00a0": " ",
        "\u202f": " ", "\t": " ",
    }
)  # fmt: skip
ONE, EACH = 160, 153
"""Places of one message of 7-bit signs, and of each part of a longer one."""
ONE_WIDE, EACH_WIDE = 70, 67
"""The same in UTF-16, which one sign outside the alphabet costs the whole message."""


@dataclass(frozen=True, slots=True)
class SmsSize:
    """What a text takes: `used` of `room` places in so many `parts`."""

    used: int
    room: int
    parts: int
    plain: bool
    """Whether every sign is of the 7-bit alphabet."""
    odd: tuple[str, ...] = ()
    """Signs that are not, as they come."""


def straighten(text: str) -> str:
    """Return a text with curly quotes, dashes and the like as GSM's alphabet has them.

    A letter whose accent the alphabet lacks loses it (Wanjikũ becomes Wanjiku); what has no
    plain form (Ge'ez, Arabic) stays.
    """
    return "".join(map(_plain, unicodedata.normalize("NFC", text).translate(_STRAIGHT)))


def _plain(sign: str) -> str:
    if sign in _BASIC or sign in _EXTENDED:
        return sign
    bare = "".join(s for s in unicodedata.normalize("NFD", sign) if not unicodedata.combining(s))
    return bare if bare and all(one in _BASIC for one in bare) else sign


def sms_size(text: str) -> SmsSize:
    """Return what a text takes as SMS."""
    odd = tuple(dict.fromkeys(s for s in text if s not in _BASIC and s not in _EXTENDED))
    if odd:
        used, one, each = len(text.encode("utf-16-le")) // 2, ONE_WIDE, EACH_WIDE
    else:
        used, one, each = len(text) + sum(s in _EXTENDED for s in text), ONE, EACH
    parts = 1 if used <= one else -(-used // each)
    return SmsSize(used, one if parts == 1 else parts * each, parts, not odd, odd)
