"""The rows behind the programme's figures: one statement a kind, however many branches there are.

The rules, word for word as docs/manual/en/30-figures.md has them. Nothing of the Office counts.
- site: a site assessment of the branch was filled in.
- agreed: on the branch's form for the management at least one thing is agreed (`yes`).
- joined: somebody who was asked to join for the branch said yes; all who were asked are listed.
- trained: somebody whose place is the branch came to a workshop or training that is not ahead.
- draft: the branch has a circle, draft or published; the day is the one on which it was put in, or
  its first meeting where that is earlier.
- first: the first circle of the branch that met: published, not «did not happen», its first meeting
  not ahead. second: all that met after it. The day is that of the first meeting.
- certificates: learners' certificates, issued and not void, circle by circle.
- shared: posts of the branch, and those on one of its circles.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, literal, select
from sqlalchemy.orm import Session

from circledesk.models.circles import LearningCircle
from circledesk.models.events import Event, EventPerson
from circledesk.models.messages import FollowUp
from circledesk.models.partners import SharedPost
from circledesk.models.programme import AskedQuestion, FilledForm
from circledesk.models.tables import CERTIFICATE, CIRCLE
from circledesk.models.team import Branch, Invitation, Membership, Person
from circledesk.services.certificate_reading import void_serials
from circledesk.services.facts.programme import STAGES, Milestone
from circledesk.services.gather_reading import AGREED, agreement_keys
from circledesk.services.living import living
from circledesk.services.names import fold
from circledesk.services.session import team_zone, today
from circledesk.services.spans import spans

WORKSHOPS = ("workshop", "training")
"""Events at which facilitators are trained."""
MET = ("running", "finished")
_FORMS = {"site": "site", "buy-in": "agreed"}
Line = tuple[str, date | None, str, str, str, str, int, bool]
"""Branch, day, kind, id, text, detail, count, reached."""


def milestones(
    session: Session, stages: Collection[str] = STAGES, *, brief: bool = False
) -> tuple[Milestone, ...]:
    """Return the rows of these stages, by branch, then by day; those without a day last.

    `brief` ones are for counting: certificates are one row a branch, not one a circle.
    """
    names = branch_names(session)
    found = [
        Milestone(line[0], names[line[0]][0], stage, *line[1:])
        for stage, line in _lines(session, stages, brief)
        if line[0] in names
    ]
    return tuple(sorted(found, key=_order))


def branch_names(session: Session) -> dict[str, tuple[str, str]]:
    """Return name and region of each branch but the Office, by id."""
    query = select(Branch.id, Branch.name, Branch.county)
    lines = session.execute(query.where(~Branch.office, *living(Branch)))
    return {key: (name, county) for key, name, county in lines}


def _order(row: Milestone) -> tuple[str, str, int, date, str]:
    return (fold(row.branch), row.branch_id, STAGES.index(row.stage), row.day or date.max, row.id)


def _lines(session: Session, stages: Collection[str], brief: bool) -> Iterator[tuple[str, Line]]:
    wanted = set(stages)
    if wanted & {"site", "agreed"}:
        yield from _forms(session)
    if "joined" in wanted:
        yield from (("joined", line) for line in _invitations(session))
    if "trained" in wanted:
        yield from (("trained", line) for line in _trained(session))
    if wanted & {"draft", "first", "second"}:
        yield from ((stage, line) for stage, line in _circles(session) if stage in wanted)
    if "certificates" in wanted:
        yield from (("certificates", line) for line in _certificates(session, brief))
    if "shared" in wanted:
        yield from (("shared", line) for line in _posts(session))


def _forms(session: Session) -> Iterator[tuple[str, Line]]:
    query = select(FilledForm.branch_id, FilledForm.kind, FilledForm.day, FilledForm.created_at,
                   FilledForm.id, FilledForm.answers)  # fmt: skip
    query = query.where(FilledForm.kind.in_(_FORMS), *living(FilledForm))
    zone, asked = team_zone(session), agreement_keys()
    for branch, kind, day, made, key, answers in session.execute(query):
        agreed = sum(answers.get(one) == AGREED for one in asked)
        reached = kind == "site" or agreed > 0
        told = day or made.astimezone(zone).date()
        yield _FORMS[kind], (branch or "", told, "form", key, kind, "", 1, reached)


def _invitations(session: Session) -> Iterator[Line]:
    query = select(Invitation.branch_id, Invitation.state, Invitation.invited_at,
                   Invitation.responded_at, Invitation.id, Invitation.name,
                   Invitation.email)  # fmt: skip
    query = query.where(Invitation.state != "to-approach", *living(Invitation))
    zone = team_zone(session)
    for branch, state, asked, answered, key, name, email in session.execute(query):
        said_yes = state == "yes"
        at = (answered or asked) if said_yes else asked
        day = at.astimezone(zone).date() if at else None
        yield branch or "", day, "invitation", key, name or email, state, 1, said_yes


def _trained(session: Session) -> Iterator[Line]:
    """Each person once, with the first that she came to."""
    query = (
        select(Membership.branch_id, Event.date, Person.id, Person.name, Event.title)
        .select_from(EventPerson)
        .join(Event, Event.id == EventPerson.event_id)
        .join(Person, Person.id == EventPerson.person_id)
        .join(Membership, Membership.person_id == Person.id)
        .where(EventPerson.came.is_(True), Event.kind.in_(WORKSHOPS))
        .where(Event.date <= today(session), *living(EventPerson, Event, Person, Membership))
        .order_by(Event.date, Event.id)
    )
    seen: set[str] = set()
    for branch, day, key, name, title in session.execute(query):
        if key not in seen:
            seen.add(key)
            yield branch or "", day, "person", key, name, title, 1, True


def _circles(session: Session) -> Iterator[tuple[str, Line]]:
    zone, held = team_zone(session), spans(session)
    query = select(CIRCLE.c.branch_id, CIRCLE.c.id, CIRCLE.c.name, CIRCLE.c.created_at)
    lines = session.execute(query.where(*living(LearningCircle))).all()
    met: list[tuple[date, str, str, str]] = []
    for branch, key, name, made in lines:
        span, days = held[key], [made.astimezone(zone).date()] if made else []
        if span.first is not None:
            days.append(span.first.date())
        day = min(days, default=None)
        yield "draft", (branch, day, "circle", key, name, span.status, 1, True)
        if span.status in MET and span.first is not None:
            met.append((span.first.date(), key, branch, name))
    seen: set[str] = set()
    for begun, key, branch, name in sorted(met):
        stage = "second" if branch in seen else "first"
        seen.add(branch)
        yield stage, (branch, begun, "circle", key, name, held[key].status, 1, True)


def _certificates(session: Session, brief: bool) -> Iterator[Line]:
    grouped: list[Any] = [CERTIFICATE.c.branch_id]
    grouped += [literal(""), literal("")] if brief else [CIRCLE.c.id, CIRCLE.c.name]
    rows: Any = CERTIFICATE
    if not brief:
        rows = CERTIFICATE.outerjoin(CIRCLE, CIRCLE.c.id == CERTIFICATE.c.circle_id)
    query: Any = (
        select(*grouped, func.min(CERTIFICATE.c.issued_on), func.count())
        .select_from(rows)
        .where(CERTIFICATE.c.state == "issued", CERTIFICATE.c.learner_id.is_not(None))
        .where(CERTIFICATE.c.serial.not_in(void_serials()), CERTIFICATE.c.deleted_at.is_(None))
        .group_by(CERTIFICATE.c.branch_id, *([] if brief else grouped[1:]))
    )
    for branch, key, name, day, count in session.execute(query):
        yield branch, day, "circle", key or "", name or "", "", count, True


def _posts(session: Session) -> Iterator[Line]:
    query = (
        select(func.coalesce(SharedPost.branch_id, LearningCircle.branch_id), SharedPost.day,
               SharedPost.id, SharedPost.title, SharedPost.place)
        .outerjoin(LearningCircle, LearningCircle.id == SharedPost.circle_id)
        .where(*living(SharedPost))
    )  # fmt: skip
    for branch, day, key, title, place in session.execute(query):
        yield branch or "", day, "post", key, title or place, place, 1, True


def open_things(session: Session, kind: str) -> tuple[Milestone, ...]:
    """Return the rows behind open `follow-up`s or unanswered `question`s, the oldest first."""
    zone = team_zone(session)
    if kind == "follow-up":
        query: Any = select(FollowUp.branch_id, FollowUp.due, FollowUp.id, FollowUp.why)
        query = query.where(FollowUp.done_at.is_(None), *living(FollowUp))
    else:
        query = select(AskedQuestion.branch_id, AskedQuestion.asked_at, AskedQuestion.id,
                       AskedQuestion.text).where(*unanswered())  # fmt: skip
    names = dict(session.execute(select(Branch.id, Branch.name).where(*living(Branch))).all())
    found = []
    for branch, at, key, text in session.execute(query):
        day = at.astimezone(zone).date() if isinstance(at, datetime) else at
        found.append(Milestone(branch or "", names.get(branch, ""), kind, day, kind, key, text))
    return tuple(sorted(found, key=lambda row: (row.day or date.max, row.id)))


def unanswered() -> tuple[Any, ...]:
    """Return the conditions under which a question still waits for its answer."""
    return (
        AskedQuestion.answered_at.is_(None),
        AskedQuestion.answer == "",
        *living(AskedQuestion),
    )
