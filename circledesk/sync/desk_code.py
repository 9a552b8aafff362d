"""A code over the telephone for a forgotten PIN: what both computers can work out, nobody else.

Each computer has an X25519 key for parcels, and each knows the public half of the other's. The two
make one secret (Diffie-Hellman) without a word sent; an answer is 40 bits of an HMAC
under it. Why that is enough: docs/decisions/025-roles-and-pins.md.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets

from circledesk.sync.recovery import SIGNS

LENGTH = 8
_BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_PURPOSE = b"CircleDesk desk code 1\n"
_CHECK_LETTERS = 6


def new_challenge() -> str:
    """Return eight letters that no other challenge had."""
    return "".join(secrets.choice(SIGNS) for _ in range(LENGTH))


def typed(text: str) -> str:
    """Return a code as it is compared: capitals, no gaps, letters misheard put right."""
    plain = "".join(sign for sign in text.upper() if sign.isalnum())
    return plain.translate(str.maketrans("OIL", "011"))


def spoken(code: str) -> str:
    """Return a code in two halves, as it is read out."""
    return f"{code[:4]} {code[4:]}"


def answer(identity: str, other: str, device: str, challenge: str) -> str:
    """Return the answer of two computers to a challenge that `device` shows.

    `identity` is the own private key, `other` the other's recipient, both as age writes them.
    """
    message = b"\n".join([device.encode(), typed(challenge).encode()])
    told = hmac.digest(_secret(identity, other), _PURPOSE + message, hashlib.sha256)
    number = int.from_bytes(told[:5], "big")
    return "".join(SIGNS[number >> shift & 31] for shift in range(35, -5, -5))


def same(one: str, other: str) -> bool:
    """Whether two codes are one, told in the same time whatever they are."""
    return hmac.compare_digest(typed(one), typed(other))


def _secret(identity: str, other: str) -> bytes:
    from cryptography.hazmat.primitives.asymmetric.x25519 import (
        X25519PrivateKey,
        X25519PublicKey,
    )

    own = X25519PrivateKey.from_private_bytes(_raw(identity))
    return own.exchange(X25519PublicKey.from_public_bytes(_raw(other)))


def _raw(text: str) -> bytes:
    """Return the 32 bytes of a key in age's Bech32; pyrage has checked it when it was made."""
    letters = text.lower().rsplit("1", 1)[1][:-_CHECK_LETTERS]
    number = 0
    for letter in letters:
        number = number << 5 | _BECH32.index(letter)
    spare = len(letters) * 5 - 256
    return (number >> spare).to_bytes(32, "big")
