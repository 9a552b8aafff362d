"""Altered texts of certificates: every way in which one could be forged or spoilt, by chance."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Iterator
from datetime import date

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from circledesk.services.proof import DOMAIN, KINDS, SIGNATURE_BYTES, ProofFacts, encode_proof
from circledesk.services.signs import SIGNS, from_signs, to_signs

NUMBER = 0x3A5F_19C2
KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
OTHERS = Ed25519PrivateKey.from_private_bytes(bytes(range(1, 33)))
KEYS = {NUMBER: KEY.public_key().public_bytes_raw()}
ORDER = 2**252 + 27742317777372353535851937790883648493
NAMES = ("Joy Makena", "Wairimũ wa Ng’ang’a", "አበበ ቢቂላ", "مريم علي", "Chăm-pa Đỗ Thị Hạnh")
COURSES = (
    "Public Speaking",
    "Fiction Writing",
    "Introduction to Spreadsheets for Small Businesses",
    "Mathemátics for Everyone " * 14,
)
WAYS = 12


def facts_by(chance: random.Random) -> ProofFacts:
    """Facts of a certificate as they come."""
    first = date(2018, 1, 1).toordinal() + chance.randrange(3000)
    days = [date.fromordinal(first + more) for more in (0, 35, 40)]
    planned = chance.randint(1, 12)
    return ProofFacts(
        f"ZL-MUR-{days[2].year}-{chance.randint(1, 99999):05}",
        chance.choice(NAMES),
        chance.choice(COURSES),
        chance.choice(("Murang’a", "Buruburu", "Kisumu")),
        *days[:2],
        chance.randint(0, planned),
        planned,
        days[2],
        chance.choice(KINDS),
    )


def genuine(count: int, chance: random.Random) -> list[str]:
    """Texts that this key signed."""
    return [encode_proof(facts_by(chance), KEY.sign, NUMBER) for _ in range(count)]


def altered(texts: list[str], chance: random.Random) -> Iterator[tuple[int, str]]:
    """Yield without end a way, by number, and a text altered so: none is one of `texts`."""
    known = set(texts)
    while True:
        for way in range(WAYS):
            made = _alter(way, chance.choice(texts), texts, chance)
            if "".join(made.split()) not in known:
                yield way, made


def _alter(way: int, text: str, texts: list[str], chance: random.Random) -> str:
    raw = bytearray(from_signs(text))
    place = chance.randrange(len(raw))
    if way == 0:  # bits turned over
        for _ in range(chance.randint(1, 3)):
            raw[chance.randrange(len(raw))] ^= 1 << chance.randrange(8)
        return to_signs(bytes(raw))
    if way == 1:  # another sign
        at = chance.randrange(len(text))
        return text[:at] + chance.choice(SIGNS) + text[at + 1 :]
    if way == 2:  # signs more, or two that changed places
        at = chance.randrange(len(text) - 1)
        more = "".join(chance.choices(SIGNS, k=chance.randint(1, 4)))
        turned = text[:at] + text[at + 1] + text[at] + text[at + 2 :]
        return chance.choice((text[:at] + more + text[at:], turned))
    if way == 3:  # cut, at either end or within
        count, at = chance.randint(1, 9), chance.randrange(len(text))
        return chance.choice((text[:-count], text[count:], text[:at] + text[at + count :]))
    if way == 4:  # bytes more or fewer
        raw[place : place + chance.randint(0, 2)] = chance.randbytes(chance.randint(0, 2))
        return to_signs(bytes(raw))
    if way == 5:  # one certificate's facts under another's signature
        return to_signs(bytes(raw[:-SIGNATURE_BYTES]) + from_signs(chance.choice(texts))[-64:])
    if way == 6:  # another team's key under this one's number
        return to_signs(_signed_by(OTHERS, DOMAIN, bytes(raw[:-SIGNATURE_BYTES])))
    if way == 7:  # an older or a newer layout, signed as it should be
        raw[0] = chance.choice([one for one in (0, 1, 2, 3, 127, 128, 255) if one != raw[0]])
        return to_signs(_signed_by(KEY, DOMAIN, bytes(raw[:-SIGNATURE_BYTES])))
    if way == 8:  # signed by the right key, as something else than a certificate
        domain = chance.choice((b"", DOMAIN[:-1], b"CircleDesk bundle manifest 1\n"))
        return to_signs(_signed_by(KEY, domain, bytes(raw[:-SIGNATURE_BYTES])))
    if way == 9:  # the same signature, its second half above the group's order
        half = int.from_bytes(raw[-32:], "little") + ORDER
        return to_signs(bytes(raw[:-32]) + half.to_bytes(32, "little"))
    if way == 10:  # signed by the right key, but written otherwise than it must be
        return to_signs(_signed_by(KEY, DOMAIN, _loosely(bytes(raw[:-SIGNATURE_BYTES]), chance)))
    letters = chance.choice((text.lower(), unicodedata.normalize("NFD", "é") + text, text + text))
    return chance.choice((letters, "".join(chance.choices(SIGNS, k=len(text)))))


def _signed_by(key: Ed25519PrivateKey, domain: bytes, body: bytes) -> bytes:
    return body + key.sign(domain + body)


def _loosely(body: bytes, chance: random.Random) -> bytes:
    """The same facts with a long number, no NFC, no UTF-8, a kind beyond the last, or more."""
    number = body[2:7]
    serial = body[8 : 8 + body[7]]
    rest = body[8 + body[7] :]
    longer = number[:-1] + bytes((number[-1] | 0x80, 0))
    spoilt = chance.choice((b"\xff", b"\xc0\xaf", b"\xed\xa0\x80", "e\u0301".encode(), b"\xe2\x82"))
    return chance.choice(
        (
            body[:2] + longer + body[7:],
            body[:7] + bytes((len(serial) + len(spoilt),)) + serial + spoilt + rest,
            body[:1] + bytes((body[1] | 0xFE,)) + body[2:],
            body + b"\x00",
            body[:1],
        )
    )
