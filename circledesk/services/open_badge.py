"""The Open Badges 3.0 credential of a certificate, signed by the issuing computer as a VC-JWT.

Pure: no database, no files. The credential is built from what was issued, so the same certificate
gives the same bytes for ever, and only the form's number, the public key and the signature are
kept beside it. A form is never changed: another look of the credential is a further form.

The learner's name stands in it as a salted hash: the badge proves the name that is said with it,
and tells nobody who reads the badge alone.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from circledesk.services.facts.certificates import CertificateFacts

NEWEST = 1
CONTEXTS = (
    "https://www.w3.org/ns/credentials/v2",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
)
_ED25519 = b"\xed\x01"
"""The multicodec of an Ed25519 public key."""
_BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_DEEDS = {
    "completion": "Completed",
    "participation": "Took part in",
    "facilitator": "Facilitated",
    "training": "Took part in the training",
    "trainer": "Gave the training",
}


def signed_badge(
    facts: CertificateFacts, sign: Callable[[bytes], bytes], public: bytes, form: int = NEWEST
) -> str:
    """Return the credential of a certificate as compact JWT."""
    signing = _signing_input(facts, public, form)
    return f"{signing}.{_text(sign(signing.encode()))}"


def kept_of(badge: str) -> str:
    """Return what is stored of a badge: form, public key and signature; '' for none."""
    if not badge:
        return ""
    head, _, signature = badge.split(".")
    header = json.loads(_bytes(head))
    return f"{header['form']}.{header['jwk']['x']}.{signature}"


def whole_badge(facts: CertificateFacts, kept: str) -> str:
    """Return the badge again, from the certificate and what was kept of it; '' for none."""
    if not kept:
        return ""
    form, public, signature = kept.split(".")
    return f"{_signing_input(facts, _bytes(public), int(form))}.{signature}"


def credential_of(badge: str) -> dict[str, Any]:
    """Return the credential that a badge says, unproven: without the JWT's own claims."""
    payload = json.loads(_bytes(badge.split(".")[1]))
    return {name: value for name, value in payload.items() if name not in _CLAIMS}


def did_key(public: bytes) -> str:
    """Return the did:key of an Ed25519 public key."""
    number, text = int.from_bytes(_ED25519 + public, "big"), ""
    while number:
        number, place = divmod(number, 58)
        text = _BASE58[place] + text
    return f"did:key:z{text}"


def _signing_input(facts: CertificateFacts, public: bytes, form: int) -> str:
    did = did_key(public)
    header = {
        "alg": "EdDSA",
        "typ": "JWT",
        "kid": f"{did}#{did.removeprefix('did:key:')}",
        "jwk": {"kty": "OKP", "crv": "Ed25519", "x": _text(public)},
        "form": form,
    }
    return f"{_json(header)}.{_json(_FORMS[form](facts, did))}"


def _first_form(facts: CertificateFacts, did: str) -> dict[str, Any]:
    issued = _instant(facts.issued)
    number = _uuid("certificate", facts.team, facts.serial)
    learner = _uuid("learner", facts.team, facts.serial)
    claims = {"iss": did, "jti": number, "nbf": int(issued.timestamp()), "sub": learner}
    credential = {
        "@context": list(CONTEXTS),
        "id": number,
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "name": facts.course,
        "issuer": {"id": did, "type": ["Profile"], "name": facts.team},
        "validFrom": _zulu(facts.issued),
        "credentialSubject": {
            "id": learner,
            "type": ["AchievementSubject"],
            "identifier": [_identity(facts)],
            "licenseNumber": facts.serial,
            "activityStartDate": _zulu(facts.first_meeting),
            "activityEndDate": _zulu(facts.last_meeting),
            "achievement": _achievement(facts),
        },
    }
    return {**credential, **claims}


def _identity(facts: CertificateFacts) -> dict[str, Any]:
    proven = hashlib.sha256(f"{facts.learner}{facts.serial}".encode()).hexdigest()
    return {
        "type": "IdentityObject",
        "hashed": True,
        "identityHash": f"sha256${proven}",
        "identityType": "name",
        "salt": facts.serial,
    }


def _achievement(facts: CertificateFacts) -> dict[str, Any]:
    completed = facts.kind == "completion"
    circle = f" with the learning circle “{facts.circle}”" if facts.circle else ""
    place = ", ".join(name for name in (facts.branch, facts.team) if name)
    return {
        "id": _uuid("achievement", facts.team, facts.kind, facts.course),
        "type": ["Achievement"],
        "achievementType": "CertificateOfCompletion" if completed else "Certificate",
        "name": facts.course,
        "description": f"{_DEEDS[facts.kind]} “{facts.course}”{circle} at {place}.",
        "criteria": {"narrative": _criteria(facts)},
    }


def _criteria(facts: CertificateFacts) -> str:
    days = dict.fromkeys((str(facts.first_meeting), str(facts.last_meeting)))
    told = [" to ".join(days)]
    if facts.meetings:
        told.append(f"{facts.meetings} meetings planned")
    if facts.attended:
        told.append(f"{facts.attended} attended")
    return f"{', '.join(told)}."


_FORMS: dict[int, Callable[[CertificateFacts, str], dict[str, Any]]] = {1: _first_form}
_CLAIMS = ("iss", "jti", "nbf", "sub")


def _uuid(*parts: str) -> str:
    return f"urn:uuid:{uuid5(NAMESPACE_URL, chr(10).join(('circledesk', *parts)))}"


def _instant(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC)


def _zulu(day: date) -> str:
    return f"{day.isoformat()}T00:00:00Z"


def _json(value: object) -> str:
    return _text(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode())


def _text(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def _bytes(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
