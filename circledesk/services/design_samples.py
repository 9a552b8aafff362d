"""Certificates to look at a design by: a real learner's where there is one, else an invented one.

They prove nothing: the code says so.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk import languages
from circledesk.errors import CircleDeskError
from circledesk.models.learners import Learner, Signup
from circledesk.models.team import Branch, Team
from circledesk.services.certificate_rule import preview
from circledesk.services.facts.certificates import CertificateFacts, Signatory
from circledesk.services.living import living
from circledesk.services.pictures import Album, logo_mark
from circledesk.services.session import today
from circledesk.services.signatories import signing

CODE = "SAMPLE ONLY " * 26
"""As long as a real code's text."""
_TRIES = 5


def sample_of(session: Session, *, branch_id: str | None, language: str) -> CertificateFacts:
    """Return a sample of a branch's, or of any branch's, in a language."""
    facts = _real(session, branch_id) or _invented(session, branch_id)
    home = branch_id or session.scalar(select(Branch.id).where(*living(Branch)).limit(1)) or ""
    try:
        signed = signing(session, home) or facts.signatories
    except CircleDeskError:
        signed = facts.signatories
    shown = replace(facts, signatories=signed, language=language, qr_text=CODE, void=False)
    return Album(session).resolve(shown)


def _real(session: Session, branch_id: str | None) -> CertificateFacts | None:
    """Return the page of one who signed up last, as far as her circle has meetings."""
    query = (
        select(Signup.circle_id, Signup.learner_id)
        .join(Learner, Learner.id == Signup.learner_id)
        .where(Signup.state == "signed-up", *living(Signup, Learner), Learner.name != "")
    )
    if branch_id is not None:
        query = query.where(Learner.branch_id == branch_id)
    rows = session.execute(query.order_by(Signup.created_at.desc(), Signup.id).limit(_TRIES))
    for circle, learner in rows.all():
        try:
            return preview(session, circle_id=circle, learner_id=learner)
        except CircleDeskError:
            continue
    return None


def _invented(session: Session, branch_id: str | None) -> CertificateFacts:
    team = session.scalars(select(Team).where(*living(Team)).limit(1)).one()
    branch = session.get(Branch, branch_id) if branch_id else None
    day = today(session)
    speech = languages.speech(languages.ENGLISH)
    people = (
        Signatory("Joy Makena", speech.said("role.coordinator"), team.name),
        Signatory("Amina Hassan", speech.said("role.facilitator"), "Ziwa"),
    )
    return CertificateFacts(
        serial="ZLS-ZIW-2018-00042",
        kind="completion",
        learner="Akinyi Otieno",
        course="Public Speaking",
        circle="Talking at the lake",
        branch=branch.name if branch else "Ziwa",
        team=team.name,
        first_meeting=day - timedelta(days=42),
        last_meeting=day - timedelta(days=7),
        meetings=6,
        attended=5,
        issued=day,
        signatories=people,
        qr_text="",
        logo=logo_mark(session, team.logo),
    )
