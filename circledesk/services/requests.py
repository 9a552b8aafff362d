"""A bundle from a computer that asks to join: checked, noted, kept until a person accepts it."""

from __future__ import annotations

import hmac

import msgspec
from sqlalchemy.orm import Session

from circledesk.errors import FileRefused
from circledesk.models.changes import InvitationSecretRow
from circledesk.models.database import begin_write
from circledesk.models.team import Device
from circledesk.services.receipts import upsert_peer
from circledesk.sync.bundle import Opened
from circledesk.sync.keys import bytes_of, prove_request


def must_be_proven(session: Session, opened: Opened) -> None:
    """Refuse a request to join that no invitation of this PC proves, or a known computer's id."""
    request = opened.manifest.request
    assert request is not None
    stranger = FileRefused(
        "This parcel comes from a computer that holds no invitation of yours.",
        "Ask who sent it; make an invitation for that branch if it should join.",
    )
    secret = session.get(InvitationSecretRow, request.invitation)
    asked = (request.role, request.branch, list(request.branches))
    if secret is None or (secret.role, secret.branch, secret.branches) != asked:
        raise stranger
    if session.get(Device, request.device) is not None:
        raise stranger
    proof = prove_request(bytes_of(secret.secret), request.facts())
    if not hmac.compare_digest(proof, request.proof):
        raise stranger
    if secret.used_by and secret.used_by != request.device:
        raise FileRefused(
            "The invitation in this parcel was used by another computer already.",
            "Make a new invitation for this computer.",
        )


def note_request(session: Session, opened: Opened, name: str) -> None:
    """Note a proven request to join."""
    request = opened.manifest.request
    assert request is not None
    values = {
        "name": name,
        "branch": request.branch,
        "state": "requested",
        "request": msgspec.json.encode(request).decode(),
    }
    upsert_peer(begin_write(session), request.device, values)
    session.commit()
