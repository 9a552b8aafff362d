"""The programme's six steps in figures."""

from __future__ import annotations

from collections import Counter

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from circledesk.models.certificates import Certificate
from circledesk.models.messages import FollowUp
from circledesk.models.team import Branch, Invitation
from circledesk.services.certificate_reading import void_serials
from circledesk.services.facilitator_reading import facilitators
from circledesk.services.facts.programme import Programme
from circledesk.services.living import living
from circledesk.services.spans import spans
from circledesk.services.team_page import team_page


def programme(session: Session) -> Programme:
    """Return how far the team is."""
    states = Counter(session.scalars(select(Invitation.state).where(*living(Invitation))))
    stages = Counter(span.status for span in spans(session).values())
    hosts = facilitators(session)
    begun = sum(bool(row.running or row.done) for row in hosts)
    return Programme(
        branches=_count(session, select(Branch.id).where(~Branch.office, *living(Branch))),
        asked=sum(count for state, count in states.items() if state != "to-approach"),
        said_yes=states["yes"],
        begun=begun,
        not_begun=len(hosts) - begun,
        running=stages["running"],
        follow_ups=_count(
            session, select(FollowUp.id).where(FollowUp.done_at.is_(None), *living(FollowUp))
        ),
        finished=stages["finished"],
        certificates=_count(
            session,
            select(Certificate.id).where(
                Certificate.state == "issued",
                Certificate.learner_id.is_not(None),
                Certificate.serial.not_in(void_serials()),
                *living(Certificate),
            ),
        ),
        public=len(team_page(session).circles),
    )


def _count(session: Session, query: Select[str]) -> int:
    return session.execute(select(func.count()).select_from(query.subquery())).scalar_one()
