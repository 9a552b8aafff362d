"""Who may get a certificate: the attendance rule of circle and team, and what is missing to it."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.models.certificates import Certificate
from circledesk.models.circles import LearningCircle
from circledesk.models.learners import Learner, Signup
from circledesk.models.team import Team
from circledesk.services import words
from circledesk.services.certificate_facts import Page, draw_up
from circledesk.services.certificate_reading import page_of, standing
from circledesk.services.facts.certificates import (
    LEARNERS_KINDS,
    Candidate,
    CertificateFacts,
)
from circledesk.services.living import found, living
from circledesk.services.pictures import Album
from circledesk.services.serials import next_serials
from circledesk.services.session import today
from circledesk.services.signup_reading import Register, register


def candidates(
    session: Session, *, circle_id: str, kind: str = "completion"
) -> tuple[Candidate, ...]:
    """Return the learners signed up in a circle by name, with what the attendance rule says.

    Completion asks for the rule's share of the planned meetings, participation for one of them.
    """
    words.one_of(kind, "kind", LEARNERS_KINDS)
    circle = found(session, LearningCircle, circle_id)
    held, rows = register(session, circle_id), standing(session, circle_id, kind)
    query = (
        select(Learner.id, Learner.name, Learner.certificate_name)
        .join(Signup, Signup.learner_id == Learner.id)
        .where(Signup.circle_id == circle_id, Signup.state == "signed-up")
        .where(*living(Learner, Signup), Learner.name != "")
        .group_by(Learner.id)
        .order_by(Learner.sort_name, Learner.id)
    )
    return tuple(
        _candidate(circle, held, kind, (learner, name, printed), rows.get(learner))
        for learner, name, printed in session.execute(query)
    )


def _candidate(
    circle: LearningCircle,
    held: Register,
    kind: str,
    line: tuple[str, str, str],
    row: Certificate | None,
) -> Candidate:
    learner, name, printed = line
    came = held.came(learner)
    needed = held.needed if kind == "completion" else 1
    issued = row is not None and row.state == "issued"
    return Candidate(
        learner_id=learner,
        name=name,
        attended=came,
        meetings=len(held.meetings),
        eligible=held.reached(learner) if kind == "completion" else came > 0,
        serial=row.serial if row and issued else "",
        printed=printed,
        circle_id=circle.id,
        circle=circle.name,
        prepared=row.serial if row and not issued else "",
        missing=max(0, needed - came),
        to_come=held.open(learner),
        place=row.place if row else None,
        kind=kind,
        collected=row.collected_on if row else None,
    )


def preview(
    session: Session, *, circle_id: str, learner_id: str, kind: str = "completion"
) -> CertificateFacts:
    """Return the page that a learner's certificate is, or would be; one that is not issued proves
    nothing, its QR is empty.
    """
    circle = found(session, LearningCircle, circle_id)
    row = standing(session, circle_id, kind).get(learner_id)
    if row is not None:
        return Album(session).resolve(page_of(row))
    learner = found(session, Learner, learner_id)
    day = today(session)
    page = Page(next_serials(session, circle.branch_id, day.year, 1)[0], kind, day)
    name = learner.certificate_name or learner.name
    came = register(session, circle_id).came(learner_id)
    return Album(session).resolve(draw_up(session, circle, name, page, came))


def team_rule(session: Session) -> tuple[int, str]:
    """Return the percent of meetings for a certificate, and who may issue one."""
    team = session.scalars(select(Team).where(*living(Team)).limit(1)).one()
    return team.attendance_rule, team.issuers
