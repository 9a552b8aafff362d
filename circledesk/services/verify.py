"""What the signed text of a certificate proves, by the keys and void serials known here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from circledesk.models.certificates import Certificate
from circledesk.models.changes import OperationRow
from circledesk.models.log import read_setting
from circledesk.models.team import Device, Team
from circledesk.services.certificate_reading import is_void
from circledesk.services.facts.certificates import Verdict
from circledesk.services.living import living
from circledesk.services.proof import ProofVerdict, SignedProof, is_course, verify_proof
from circledesk.services.session import team_zone, today

NEVER = date(1, 1, 1)
"""Nothing is known here of any team."""


@dataclass(frozen=True, slots=True)
class Signers:
    """Public keys of the team's computers by number; `own` is this one's number."""

    keys: dict[int, bytes]
    own: int | None
    team: str


def verify(session: Session | None, *, text: str) -> Verdict:
    """Say what the text of a code proves; without a session nobody's key is known.

    Void serials are known as of the newest change held here; as of today where this PC signed.
    """
    if session is None:
        return _verdict(verify_proof(text, {}), "", revoked=False, as_of=NEVER)
    known = signers(session)
    found = verify_proof(text, known.keys)
    own = found.proof is not None and found.proof.key_number == known.own
    genuine = found.state == "genuine" and found.proof is not None
    revoked = genuine and found.proof is not None and is_void(session, found.proof.facts.serial)
    as_of = today(session) if own else newest_change(session)
    if genuine and found.proof is not None:
        found = replace(found, proof=_whole(session, found.proof))
    return _verdict(found, known.team if genuine else "", revoked=revoked, as_of=as_of)


def _whole(session: Session, proof: SignedProof) -> SignedProof:
    """Give a shortened course its whole title, where the certificate here says what was signed."""
    if not proof.course_digest:
        return proof
    query = select(Certificate.content).where(Certificate.serial == proof.facts.serial)
    for content in session.scalars(query):
        course = str((content or {}).get("course", ""))
        if is_course(proof, course):
            return replace(proof, facts=replace(proof.facts, course=course))
    return proof


def _verdict(found: ProofVerdict, team: str, *, revoked: bool, as_of: date) -> Verdict:
    facts = found.proof.facts if found.proof else None
    return Verdict(
        valid=found.state == "genuine" and not revoked,
        serial=facts.serial if facts else "",
        name=facts.name if facts else "",
        course=facts.course if facts else "",
        branch=facts.branch if facts else "",
        dates=f"{facts.first} to {facts.last}" if facts else "",
        team=team,
        revoked=revoked,
        as_of=as_of,
        reason="void" if revoked else found.state,
        kind=facts.kind if facts else "",
        first=facts.first if facts else None,
        last=facts.last if facts else None,
        issued=facts.issued if facts else None,
        attended=facts.attended if facts else 0,
        planned=facts.planned if facts else 0,
    )


def signers(session: Session) -> Signers:
    """Read the keys of all computers the team ever had: what they signed stays genuine."""
    from circledesk.sync.keys import bytes_of, key_number

    own = read_setting(session.connection(), "device")
    keys: dict[int, bytes] = {}
    own_number = None
    for device, text in session.execute(select(Device.id, Device.sign_key)):
        public = bytes_of(text)
        keys[key_number(public)] = public
        own_number = key_number(public) if device == own else own_number
    team = session.scalar(select(Team.name).where(*living(Team)).limit(1))
    return Signers(keys, own_number, team or "")


def newest_change(session: Session) -> date:
    """Return the day, in the team's zone, of the newest change held here."""
    at = session.scalar(select(func.max(OperationRow.at)))
    if not at:
        return NEVER
    told = datetime.fromisoformat(at)
    told = told if told.tzinfo else told.replace(tzinfo=UTC)
    return told.astimezone(team_zone(session)).date()
