"""Keys of a device and of the team, and the certificate that ties a device to its reach.

The team's root key and each device's signing key are Ed25519; bundles are sealed to a device's age
recipient (X25519). A certificate is compact JSON signed by the root key, written as
`base64(json).base64(signature)`. Every signature covers a prefix that names what is signed, so
that none can be taken for another.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
from dataclasses import dataclass

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

from circledesk.errors import FileRefused

MANIFEST = b"CircleDesk bundle manifest 1\n"
CERTIFICATE = b"CircleDesk device certificate 1\n"
PROOF = b"CircleDesk join request 1\n"


class Certificate(msgspec.Struct, frozen=True):
    """What the team's root key says of a device."""

    team: str
    device: str
    sign: str
    """Ed25519 public key, base64."""
    seal: str
    """age recipient."""
    role: str
    """organizer or branch."""
    branches: list[str]
    """Branches whose `public:` and `branch:` scopes it writes."""
    issued: str


class DeviceKeys(msgspec.Struct, frozen=True):
    """The private halves that this PC holds. `root` only on the organizer's."""

    device_id: str
    sign_seed: bytes
    identity: str
    root_seed: bytes = b""

    def __repr__(self) -> str:
        """Name the device; a private half stands in no message and no log."""
        return f"DeviceKeys({self.device_id})"

    def sign(self, message: bytes) -> bytes:
        """Sign with this device's key; 64 bytes."""
        return Ed25519PrivateKey.from_private_bytes(self.sign_seed).sign(message)

    @property
    def sign_public(self) -> bytes:
        """The public half of the signing key; 32 bytes."""
        return public_half(self.sign_seed)

    @property
    def key_number(self) -> int:
        """The number by which a certificate's QR means this key: 32 bits of its SHA-256."""
        return key_number(self.sign_public)

    @property
    def recipient(self) -> str:
        """The age recipient to which bundles for this PC are sealed."""
        from pyrage import x25519

        return str(x25519.Identity.from_str(self.identity).to_public())

    @property
    def root_public(self) -> str:
        """The team's root key, public half, base64; '' where this PC does not hold the root."""
        return text_of(public_half(self.root_seed)) if self.root_seed else ""


def new_keys(device_id: str, *, with_root: bool = False) -> DeviceKeys:
    """Make the keys of a new device; with the team's root key for its first organizer."""
    from pyrage import x25519

    return DeviceKeys(
        device_id=device_id,
        sign_seed=os.urandom(32),
        identity=str(x25519.Identity.generate()),
        root_seed=os.urandom(32) if with_root else b"",
    )


def public_half(seed: bytes) -> bytes:
    """Return the 32-byte public key of a 32-byte Ed25519 seed."""
    return Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()


def key_number(public: bytes) -> int:
    """Return the 32-bit number of a public key."""
    return int.from_bytes(hashlib.sha256(public).digest()[:4], "big")


def text_of(raw: bytes) -> str:
    """Return bytes as base64 text."""
    return base64.b64encode(raw).decode()


def bytes_of(text: str) -> bytes:
    """Return the bytes of base64 text; anything else raises ValueError."""
    return base64.b64decode(text, validate=True)


def verify(public: bytes, signature: bytes, message: bytes) -> bool:
    """Whether the signature is this key's over this message."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def issue_certificate(root_seed: bytes, certificate: Certificate) -> str:
    """Return the certificate signed by the team's root key, as text."""
    body = msgspec.json.encode(certificate)
    signature = Ed25519PrivateKey.from_private_bytes(root_seed).sign(CERTIFICATE + body)
    return f"{text_of(body)}.{text_of(signature)}"


def read_certificate(text: str, root_public: str, team: str) -> Certificate:
    """Return what a certificate says, if the team's root key signed it; else FileRefused."""
    stranger = FileRefused(
        "This parcel comes from a computer that does not belong to your team.",
        "Ask the sender whether it is from your team; nothing was changed here.",
    )
    try:
        body, signature = (bytes_of(part) for part in text.split("."))
        certificate = msgspec.json.decode(body, type=Certificate)
    except (ValueError, msgspec.MsgspecError):
        raise stranger from None
    if certificate.team != team or not verify(bytes_of(root_public), signature, CERTIFICATE + body):
        raise stranger
    return certificate


def named_device(certificate: str) -> str:
    """Return the device that a certificate names, unproven; '' where it names none."""
    try:
        body = msgspec.json.decode(bytes_of(certificate.partition(".")[0]))
        return str(body["device"])
    except (ValueError, KeyError, TypeError, msgspec.MsgspecError):
        return ""


@dataclass(frozen=True, slots=True)
class RequestFacts:
    """What a request to join binds together: the invitation, the new keys, and the place asked for.

    `branch` is the PC's home; `branches` all that it is to hold, where they are several.
    """

    invitation: str
    device: str
    sign: str
    seal: str
    branch: str
    role: str = "branch"
    branches: tuple[str, ...] = ()

    def message(self) -> bytes:
        """The bytes that the invitation's secret proves.

        A plain request, a branch's for that branch, has those that version 0.1 wrote.
        """
        parts = [self.invitation, self.device, self.sign, self.seal, self.branch]
        if self.role != "branch" or self.branches:
            parts += [self.role, *self.branches]
        return PROOF + "\n".join(parts).encode()


def prove_request(secret: bytes, facts: RequestFacts) -> str:
    """Return the proof that a request comes from who holds the invitation."""
    return hmac.new(secret, facts.message(), hashlib.sha256).hexdigest()


def short_code(sign: str, seal: str) -> str:
    """Return the code that both sides compare by telephone: six digits of the keys' SHA-256."""
    number = int.from_bytes(hashlib.sha256(f"{sign}\n{seal}".encode()).digest()[:8], "big")
    digits = f"{number % 1_000_000:06d}"
    return f"{digits[:3]} {digits[3:]}"
