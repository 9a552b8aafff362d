"""What a certificate says: every word and figure of its page, drawn up once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk import languages
from circledesk.errors import RuleBroken
from circledesk.models.circles import Course, LearningCircle
from circledesk.models.events import Event
from circledesk.models.team import Branch, Membership, Person, Team
from circledesk.said import said
from circledesk.services import figures
from circledesk.services.designs import design_used
from circledesk.services.facts.certificates import CertificateFacts, Signatory
from circledesk.services.living import found, living
from circledesk.services.pictures import logo_mark
from circledesk.services.signatories import signing
from circledesk.services.spans import spans


@dataclass(frozen=True, slots=True)
class Page:
    """What is new about one certificate."""

    serial: str
    kind: str
    issued: date
    language: str = "en"
    """Of an event's; a circle has its own."""


def draw_up(
    session: Session, circle: LearningCircle, name: str, page: Page, attended: int
) -> CertificateFacts:
    """Return the facts of a certificate of a circle, not yet signed."""
    only = select(LearningCircle.id).where(LearningCircle.id == circle.id)
    span = spans(session, only)[circle.id]
    if span.first is None or span.last is None:
        raise RuleBroken(
            said("{circle} has no meetings.", circle=circle.name), "Plan its meetings first."
        )
    team = session.scalars(select(Team).where(*living(Team)).limit(1)).one()
    branch = found(session, Branch, circle.branch_id)
    language = languages.known(circle.language)
    speech = languages.speech(language)
    design = design_used(session, circle.branch_id)
    roles = speech.said("role.coordinator"), speech.said("role.facilitator")
    return CertificateFacts(
        serial=page.serial,
        kind=page.kind,
        learner=name,
        course=_title(session, circle),
        circle=circle.name,
        branch=branch.name,
        team=team.name,
        first_meeting=span.first.date(),
        last_meeting=span.last.date(),
        meetings=span.meetings,
        attended=attended,
        issued=page.issued,
        signatories=signing(session, circle.branch_id)
        or _signatories(session, circle, team.name, branch.name, roles),
        qr_text="",
        language=language,
        logo=logo_mark(session, team.logo),
        design=design.name,
        design_version=design.version,
        design_text=design.text,
    )


def draw_up_event(
    session: Session, event: Event, branch: Branch, name: str, page: Page
) -> CertificateFacts:
    """Return the facts of a certificate of an event, not yet signed."""
    team = session.scalars(select(Team).where(*living(Team)).limit(1)).one()
    language = languages.known(page.language)
    speech = languages.speech(language)
    organizer = organizer_of(session)
    design = design_used(session, branch.id)
    coordinator = (Signatory(organizer, speech.said("role.coordinator"), team.name),)
    return CertificateFacts(
        serial=page.serial,
        kind=page.kind,
        learner=name,
        course=event.title,
        circle="",
        branch=branch.name,
        team=team.name,
        first_meeting=event.date,
        last_meeting=event.date,
        meetings=0,
        attended=0,
        issued=page.issued,
        signatories=signing(session, branch.id) or (coordinator if organizer else ()),
        qr_text="",
        language=language,
        logo=logo_mark(session, team.logo),
        design=design.name,
        design_version=design.version,
        design_text=design.text,
    )


def _title(session: Session, circle: LearningCircle) -> str:
    title = session.scalar(select(Course.title).where(Course.id == circle.course_id))
    return title or circle.name


def _signatories(
    session: Session, circle: LearningCircle, team: str, branch: str, roles: tuple[str, str]
) -> tuple[Signatory, ...]:
    """Return the team's first organizer and the circle's first facilitator."""
    organizer = organizer_of(session)
    only = select(LearningCircle.id).where(LearningCircle.id == circle.id)
    hosts = figures.hosts(session, only).get(circle.id, ())
    signing = [Signatory(organizer, roles[0], team)] if organizer else []
    return (*signing, *(Signatory(host.name, roles[1], branch) for host in hosts[:1]))


def organizer_of(session: Session) -> str:
    """Return the name of the team's first organizer, or ''."""
    query = (
        select(Person.name)
        .join(Membership, Membership.person_id == Person.id)
        .where(Membership.role == "organizer", *living(Person, Membership))
        .order_by(Membership.created_at, Person.id)
    )
    return session.scalar(query.limit(1)) or ""
