"""What people asked about their own data, a lost stick that is settled, and who looked."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from circledesk.models.learners import Learner, Signup
from circledesk.models.rights import RightsRequest
from circledesk.sample.circle import Season
from circledesk.services import consent, incidents, rights
from circledesk.services.access_records import EXPORTED, PRINTED, SEEN, note_access

BRANCH = "BON"
SEEN_OFTEN = ((SEEN, "learner", 1), (PRINTED, "sign-in", 14), (EXPORTED, "learners", 40))


def note_rights(season: Season, today: date) -> None:
    """Note all of it within the last four weeks."""
    note, present = season.diary.note, season.present
    note(present - timedelta(days=26), _lost_stick)
    note(present - timedelta(days=25), _settle_stick)
    note(present - timedelta(days=13), partial(_ask, season, "correction", 0))
    note(present - timedelta(days=9), partial(_ask, season, "withdrawal", 1))
    note(present - timedelta(days=8), _withdraw)
    note(present - timedelta(days=2), partial(_ask, season, "access", 2))
    note(present - timedelta(hours=1), _look)


def _ask(season: Season, kind: str, number: int, session: Session) -> None:
    learner = _learners(session, season.branches[BRANCH])[number]
    how, wish = {
        "correction": ("At the desk", "Her name is written with one n on the list."),
        "withdrawal": ("By telephone", "No more messages, please."),
        "access": ("By letter", "She would like to know what the library keeps about her."),
    }[kind]
    rights.add_request(
        session, branch_id=season.branches[BRANCH], kind=kind, learner_id=learner, asked_how=how,
        wish=wish,
    )  # fmt: skip


def _withdraw(session: Session) -> None:
    (request,) = session.scalars(select(RightsRequest).where(RightsRequest.kind == "withdrawal"))
    consent.withdraw_consent(session, learner_id=str(request.learner_id))
    rights.answer_request(
        session, request_id=request.id, outcome="done", note="Told her on the telephone."
    )


def _lost_stick(session: Session) -> None:
    incidents.add_incident(
        session, kind="lost-stick", what="A stick with parcels was left in a bus.",
        encrypted="yes", measures=("sealed",),
    )  # fmt: skip


def _settle_stick(session: Session) -> None:
    (row,) = incidents.incidents(session)
    incidents.edit_incident(
        session, incident_id=row.id, measures=("sealed", "management"), commissioner_told=True
    )
    incidents.close_incident(session, incident_id=row.id)


def _look(session: Session) -> None:
    for deed, what, count in SEEN_OFTEN:
        note_access(session, deed=deed, what=what, count=count)


def _learners(session: Session, branch_id: str) -> list[str]:
    """Return three who agreed at their first sign-up, always the same ones."""
    query = (
        select(Learner.id)
        .join(Signup, Signup.learner_id == Learner.id)
        .where(Learner.branch_id == branch_id, Signup.consent_at.is_not(None))
        .group_by(Learner.id, Learner.sort_name)
        .order_by(func.min(Signup.signed_up_at), Learner.sort_name)
    )
    return list(session.scalars(query.limit(3)))
