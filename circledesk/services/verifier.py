"""What the verifier file for employers is made of: the team's keys, and what is void."""

from __future__ import annotations

from sqlalchemy.orm import Session

from circledesk.services.certificate_reading import void_serials
from circledesk.services.facts.verifier import VerifierFacts
from circledesk.services.proof import KINDS
from circledesk.services.verify import newest_change, signers


def verifier_facts(session: Session) -> VerifierFacts:
    """Return what is known here and now; no name of a person is in it."""
    known = signers(session)
    return VerifierFacts(
        team=known.team,
        as_of=newest_change(session),
        keys=tuple(sorted(known.keys.items())),
        void=tuple(sorted(set(session.scalars(void_serials())))),
        kinds=KINDS,
    )
