"""The signed facts of a certificate, as the text that stands in its QR code.

Pure: no database, no files; keys are passed in. The text proves itself without a network.

Bytes, version 1 (`uvarint`, `text` and `day` as in `code_bytes`):

    version         01 for the first two KINDS; 02 for the later ones, in the same layout: a
                    verifier that does not know them says *newer*, never *altered*
    flags           bit 0: the course was shortened; bits 1-7: the kind, a place in KINDS
    key number      uvarint; program and verifier resolve it to the team's name and its public key
    serial          text
    learner         text, never shortened
    branch          text
    first, last     day, day: first and last meeting
    attended        uvarint
    planned         uvarint: meetings planned
    issued          day
    course          text; shortened it ends in "…"
    digest          only when shortened: first 8 bytes of SHA-256 of the whole course's UTF-8
    signature       64 bytes, Ed25519 over DOMAIN and every byte before it

The bytes are written in the 41 signs of `services/signs.py`. There is one text for the same facts
and signature: a text that is written any other way is refused.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from circledesk.errors import InvalidValue
from circledesk.services.code_bytes import CodeBytes, uvarint
from circledesk.services.signs import from_signs, to_signs

DOMAIN = b"circledesk certificate proof\x00"
"""Set before the signed bytes, so that no other signature of the same key can stand in."""
VERSION = 2
KINDS = ("completion", "participation", "facilitator", "training", "trainer", "service")
"""Of certificates, and last a record of service. A further one needs a further version."""
FIRST_KINDS = 2
"""As many kinds version 1 has."""
SIGNATURE_BYTES = 64
DIGEST_BYTES = 8
CAPACITY = (400, 646)
"""Bytes in all that QR versions 15-M and 20-M hold: 600 and 970 alphanumeric signs."""

State = Literal["genuine", "altered", "unknown-signer", "newer"]


@dataclass(frozen=True, slots=True)
class ProofFacts:
    """What a certificate's QR states. Texts are NFC once they were decoded."""

    serial: str
    name: str
    course: str
    branch: str
    first: date
    last: date
    attended: int
    planned: int
    issued: date
    kind: str = "completion"


@dataclass(frozen=True, slots=True)
class SignedProof:
    """A text taken apart; nothing is proven before the signature over `signed` was checked."""

    facts: ProofFacts
    key_number: int
    signature: bytes
    signed: bytes
    """DOMAIN and the facts' bytes: what the signature is over."""
    course_digest: bytes = b""
    """8 bytes of the whole course's SHA-256 where `facts.course` is shortened."""


@dataclass(frozen=True, slots=True)
class ProofVerdict:
    """What a text proves. `proof` is set where the text could be taken apart, genuine or not."""

    state: State
    proof: SignedProof | None = None


class NotAProof(InvalidValue):
    """The text is no proof: altered, cut, or something else."""

    def __init__(self) -> None:
        super().__init__(
            "This is not the text of a certificate's code, or it was altered or cut.",
            "Scan the code again, from the paper itself.",
            field="text",
        )


class NewerProof(InvalidValue):
    """The text was made by a newer CircleDesk; whether it is genuine cannot be told here."""

    def __init__(self) -> None:
        super().__init__(
            "This certificate was signed by a newer CircleDesk than this one.",
            "Check it with the newest CircleDesk or the newest verifier file.",
            field="text",
        )


def encode_proof(facts: ProofFacts, sign: Callable[[bytes], bytes], key_number: int) -> str:
    """Return the QR's text. `sign` is given DOMAIN and the bytes, and returns 64 bytes.

    The course is shortened only as far as version 15-M asks, or 20-M for a name that needs it;
    what does not fit even then raises InvalidValue.
    """
    body = _fitting(_normalised(facts), key_number)
    signature = sign(DOMAIN + body)
    if len(signature) != SIGNATURE_BYTES:
        raise ValueError(f"an Ed25519 signature has {SIGNATURE_BYTES} bytes")
    return to_signs(body + signature)


def decode_proof(text: str) -> SignedProof:
    """Take a text apart; white space around and inside it (from a chat's line breaks) is ignored.

    Raises NewerProof or NotAProof. The signature is not checked here.
    """
    try:
        raw = from_signs("".join(text.split()))
    except ValueError:
        raise NotAProof from None
    if raw and raw[0] > VERSION:
        raise NewerProof
    if len(raw) <= SIGNATURE_BYTES or not raw[0]:
        raise NotAProof
    body, signature = raw[:-SIGNATURE_BYTES], raw[-SIGNATURE_BYTES:]
    facts, key_number, digest = _read(body)
    return SignedProof(facts, key_number, signature, DOMAIN + body, digest)


def verify_proof(text: str, keys: Mapping[int, bytes]) -> ProofVerdict:
    """Say what a text proves, by the known keys: key number to 32-byte Ed25519 public key."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        proof = decode_proof(text)
    except NewerProof:
        return ProofVerdict("newer")
    except NotAProof:
        return ProofVerdict("altered")
    if proof.key_number not in keys:
        return ProofVerdict("unknown-signer", proof)
    try:
        public = Ed25519PublicKey.from_public_bytes(keys[proof.key_number])
        public.verify(proof.signature, proof.signed)
    except InvalidSignature:
        return ProofVerdict("altered", proof)
    return ProofVerdict("genuine", proof)


def is_course(proof: SignedProof, course: str) -> bool:
    """Tell whether a whole course title is the one that was signed, shortened or not."""
    whole = unicodedata.normalize("NFC", course)
    if proof.course_digest:
        return proof.course_digest == _digest(whole)
    return proof.facts.course == whole


def _normalised(facts: ProofFacts) -> ProofFacts:
    def nfc(text: str) -> str:
        return unicodedata.normalize("NFC", text)

    return replace(
        facts,
        serial=nfc(facts.serial),
        name=nfc(facts.name),
        course=nfc(facts.course),
        branch=nfc(facts.branch),
    )


def _fitting(facts: ProofFacts, key_number: int) -> bytes:
    whole = _body(facts, key_number)
    if len(whole) + SIGNATURE_BYTES <= CAPACITY[0]:
        return whole
    for capacity in CAPACITY:
        for end in range(len(facts.course) - 1, -1, -1):
            # A mark stays with its letter: never cut between them.
            if unicodedata.combining(facts.course[end]):
                continue
            short = replace(facts, course=facts.course[:end].rstrip() + "…")
            body = _body(short, key_number, _digest(facts.course))
            if len(body) + SIGNATURE_BYTES <= capacity:
                return body
    raise InvalidValue(
        "The name is too long for the code on a certificate.",
        "Shorten the learner's name, or the branch's.",
        field="name",
    )


def _digest(course: str) -> bytes:
    return hashlib.sha256(course.encode()).digest()[:DIGEST_BYTES]


def _body(facts: ProofFacts, key_number: int, digest: bytes = b"") -> bytes:
    kind = KINDS.index(facts.kind)
    flags = kind << 1 | bool(digest)
    parts = [bytes((_version(kind), flags)), uvarint(key_number)]
    parts += (_text(text) for text in (facts.serial, facts.name, facts.branch))
    numbers = (facts.first.toordinal(), facts.last.toordinal(), facts.attended, facts.planned)
    parts += (uvarint(number) for number in (*numbers, facts.issued.toordinal()))
    return b"".join((*parts, _text(facts.course), digest))


def _version(kind: int) -> int:
    return 1 if kind < FIRST_KINDS else 2


def _text(text: str) -> bytes:
    raw = text.encode()
    return uvarint(len(raw)) + raw


def _read(body: bytes) -> tuple[ProofFacts, int, bytes]:
    """Take the bytes apart; whatever is not exactly as `_body` writes it is NotAProof."""
    flags = body[1] if len(body) > 1 else 0xFF
    kind, shortened = flags >> 1, flags & 1
    if kind >= len(KINDS) or body[0] != _version(kind):
        raise NotAProof
    code = CodeBytes(body, 2, NotAProof, bits=64)
    key_number = code.uvarint()
    serial, name, branch = code.text(), code.text(), code.text()
    first, last = code.day(), code.day()
    attended, planned, issued = code.uvarint(), code.uvarint(), code.day()
    course = code.text()
    digest = code.take(DIGEST_BYTES) if shortened else b""
    code.end()
    facts = ProofFacts(
        serial, name, course, branch, first, last, attended, planned, issued, KINDS[kind]
    )
    return facts, key_number, digest
