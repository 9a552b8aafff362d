"""Pictures of papers, each kept once: signatures and logos, named by the digest of their PNG.

What was issued names a picture as `sha256:…`; it is put in just before drawing (`Album`).
"""

from __future__ import annotations

import base64
import hashlib
from dataclasses import replace
from io import BytesIO

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue, NotFound
from circledesk.models.papers import Picture
from circledesk.said import said
from circledesk.services.facts.certificates import CertificateFacts
from circledesk.services.living import put
from circledesk.services.signature import MOST_BYTES

MARK = "sha256:"
"""Before a digest where a picture's base64 could stand: no base64 has a colon."""
_MOST_PIXELS = 4_000_000


def keep_cut(session: Session, data: str, branch_id: str | None) -> str:
    """Keep a signature that `signature_png` cut, as base64, inside an action; return its digest."""
    png = base64.b64decode(data)
    if len(png) > MOST_BYTES or not _sound(data, hashlib.sha256(png).hexdigest()):
        raise InvalidValue(
            "The signature's file is no PNG or JPEG picture.",
            "Choose another one.",
            field="picture",
        )
    return keep(session, png, branch_id)


def keep(session: Session, png: bytes, branch_id: str | None) -> str:
    """Keep a PNG inside an action; return its digest. What is here already is not kept twice."""
    digest = hashlib.sha256(png).hexdigest()
    data = base64.b64encode(png).decode("ascii")
    row_id = Picture.id_for(digest, branch_id)
    put(session, Picture, row_id, branch_id=branch_id, digest=digest, data=data)
    return digest


def keep_logo(session: Session, logo: str | None) -> None:
    """Keep the team's new logo as a picture too, inside an action."""
    if logo:
        keep(session, base64.b64decode(logo), None)


def logo_mark(session: Session, logo: str | None) -> str:
    """Return how what is issued names the logo: by its digest where it is kept, else whole."""
    if not logo:
        return ""
    digest = hashlib.sha256(base64.b64decode(logo)).hexdigest()
    return MARK + digest if find(session, digest) else logo


def find(session: Session, digest: str) -> str:
    """Return the base64 of a picture, '' where none is here whose bytes have that digest.

    One that was deleted or taken back counts: it stands on what was issued before.
    """
    rows = session.scalars(
        select(Picture.data).where(Picture.digest == digest).order_by(Picture.id)
    )
    return next((data for data in rows if _sound(data, digest)), "")


def needed(session: Session, digest: str) -> str:
    """Return the base64 of a picture; NotFound where it has not arrived."""
    data = find(session, digest)
    if not data:
        raise NotFound(
            said(
                "A picture of this certificate, {digest}…, has not arrived on this computer.",
                digest=digest[:8],
            ),
            "Bring in the newest parcel of the computer that issued it, then print again.",
        )
    return data


class Album:
    """Puts pictures into certificates for drawing; each is read once."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._held: dict[str, str] = {}

    def resolve(self, facts: CertificateFacts) -> CertificateFacts:
        """Return a certificate with its pictures in it; NotFound where one has not arrived."""
        people = tuple(
            replace(one, image=self._picture(one.image)) if one.image.startswith(MARK) else one
            for one in facts.signatories
        )
        return replace(facts, logo=self._picture(facts.logo), signatories=people)

    def _picture(self, named: str) -> str:
        if not named.startswith(MARK):
            return named
        if named not in self._held:
            self._held[named] = needed(self._session, named.removeprefix(MARK))
        return self._held[named]


def _sound(data: str, digest: str) -> bool:
    """Tell whether a picture that came from elsewhere is the one named, and can be drawn."""
    from PIL import Image

    try:
        png = base64.b64decode(data, validate=True)
        if hashlib.sha256(png).hexdigest() != digest:
            return False
        with Image.open(BytesIO(png), formats=("PNG",)) as opened:
            small = opened.width * opened.height <= _MOST_PIXELS
            opened.verify()
        return small
    except (ValueError, OSError, SyntaxError, Image.DecompressionBombError):
        return False
