"""The Open Badge of a certificate: as it was signed when the certificate was issued."""

from __future__ import annotations

from sqlalchemy.orm import Session

from circledesk.errors import RuleBroken
from circledesk.said import said
from circledesk.services.certificate_reading import certificate_of, is_void, page_of
from circledesk.services.facts.badges import Badge
from circledesk.services.open_badge import credential_of


def badge_of(session: Session, *, serial: str) -> Badge:
    """Return it; RuleBroken for a certificate that is void, not issued, or older than badges."""
    row = certificate_of(session, serial)
    if is_void(session, row.serial):
        raise RuleBroken(
            said("The certificate {serial} is void: it has no badge any more.", serial=row.serial),
            "Take the badge of the one that was issued in its place.",
        )
    if row.state != "issued":
        raise RuleBroken(
            said("The certificate {serial} is prepared, not issued.", serial=row.serial),
            "Issue it first: its badge is signed then.",
        )
    badge = page_of(row).badge
    if not badge:
        raise RuleBroken(
            said("{serial} was issued before certificates had badges.", serial=row.serial),
            "Declare it void and issue it anew: the new one has a badge.",
        )
    return Badge(row.serial, str(credential_of(badge)["issuer"]["id"]), badge)
