"""The programme's six steps in figures, and how far each branch is.

The rules of the matrix stand in `programme_reading`; a figure is the sum of the rows behind it.
What comes next of a branch: before its first circle the first stage on the way there that is not
reached; after it nothing of that way is asked any more, and the first of what follows comes next.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue
from circledesk.models.certificates import Certificate
from circledesk.models.events import Event
from circledesk.models.messages import FollowUp
from circledesk.models.partners import Partner, SharedPost
from circledesk.models.programme import AskedQuestion
from circledesk.models.team import Invitation, Membership, Person
from circledesk.said import said
from circledesk.services.certificate_reading import void_serials
from circledesk.services.facts.programme import (
    GATHERED,
    GROWN,
    STAGES,
    BranchProgress,
    Mark,
    Milestone,
    Programme,
    StepNext,
)
from circledesk.services.living import living
from circledesk.services.names import fold
from circledesk.services.programme_reading import branch_names, milestones, open_things, unanswered
from circledesk.services.session import today
from circledesk.services.spans import spans
from circledesk.services.team_page import public_circles
from circledesk.services.track_record import records_of_all

GATHERINGS = ("regional", "training", "graduation")
"""Events by which a team grows."""


WAITING = ("follow-up", "question")
"""What waits for somebody; no stage of a branch."""


def programme(session: Session) -> Programme:
    """Return how far the team is, and each branch."""
    told = _figures(session)
    return replace(told, steps=steps(told))


def steps(told: Programme) -> tuple[StepNext, ...]:
    """Return what comes next of each of the six steps: the first of its list that is not nought."""
    gather = (
        ("site", told.lacking("site")),
        ("agreed", told.lacking("agreed")),
        ("approach", told.to_approach),
    )
    onboard = (("trained", told.lacking("trained")), ("begin", told.not_begun))
    support = (("answer", told.questions), ("follow-up", told.follow_ups))
    grow = (
        ("second", told.lacking("second", after="first")),
        ("certificates", told.lacking("certificates", after="first")),
    )
    community = (("shared", told.lacking("shared", after="first")), ("partner", not told.partners))
    first = StepNext("practise")
    return (first, *map(_first, (gather, onboard, support, grow, community)))


def _first(told: Sequence[tuple[str, int]]) -> StepNext:
    return next((StepNext(key, int(count)) for key, count in told if count), StepNext())


def _figures(session: Session) -> Programme:
    states = Counter(session.scalars(select(Invitation.state).where(*living(Invitation))))
    stages = Counter(span.status for span in spans(session).values())
    rows, trained = _matrix(session)
    begun, hosts = _hosts(session)
    return Programme(
        branches=len(rows),
        asked=sum(count for state, count in states.items() if state != "to-approach"),
        said_yes=states["yes"],
        begun=begun,
        not_begun=hosts - begun,
        running=stages["running"],
        follow_ups=_count(
            session, select(FollowUp.id).where(FollowUp.done_at.is_(None), *living(FollowUp))
        ),
        finished=stages["finished"],
        certificates=_certificates(session),
        public=public_circles(session),
        to_approach=states["to-approach"],
        trained=trained,
        questions=_count(session, _open_questions()),
        events=_count(session, _gatherings(session)),
        shared=_count(session, select(SharedPost.id).where(*living(SharedPost))),
        partners=_count(
            session, select(Partner.id).where(Partner.retired.is_(False), *living(Partner))
        ),
        rows=rows,
    )


def progress(
    session: Session, branch_ids: Collection[str] | None = None
) -> tuple[BranchProgress, ...]:
    """Return how far each branch is, by name; of the chosen ones where given."""
    rows = _matrix(session)[0]
    return rows if branch_ids is None else tuple(row for row in rows if row.id in branch_ids)


def rows_behind(session: Session, *, stage: str, branch_id: str = "") -> tuple[Milestone, ...]:
    """Return the rows behind a figure: of a stage, open `follow-up`s or `question`s."""
    if stage in WAITING:
        return open_things(session, stage)
    if stage not in STAGES:
        raise InvalidValue(
            said("«{text}» is no stage of the programme.", text=stage),
            said("Choose one of {choices}.", choices=", ".join(STAGES)),
            field="stage",
        )
    rows = milestones(session, (stage,))
    return tuple(row for row in rows if row.stage == stage and branch_id in ("", row.branch_id))


def next_stage(marks: Mapping[str, Mark]) -> str:
    """Return what comes next of a branch; '' where nothing is left."""
    way = GROWN if marks["first"].reached else GATHERED
    return next((stage for stage in way if not marks[stage].reached), "")


def mark_of(rows: Sequence[Milestone]) -> Mark:
    """Return the figure of some rows of one branch and stage."""
    reached = [row for row in rows if row.reached]
    days = [row.day for row in reached if row.day is not None]
    count = sum(row.count for row in reached)
    return Mark(count, sum(row.count for row in rows), min(days, default=None))


def _matrix(session: Session) -> tuple[tuple[BranchProgress, ...], int]:
    """Return each branch's marks, and how many people of all branches were trained."""
    held: dict[tuple[str, str], list[Milestone]] = defaultdict(list)
    for row in milestones(session, brief=True):
        held[row.branch_id, row.stage].append(row)
    made = [
        _progress(key, name, region, {stage: mark_of(held[key, stage]) for stage in STAGES})
        for key, (name, region) in branch_names(session).items()
    ]
    trained = sum(row.marks["trained"].count for row in made)
    return tuple(sorted(made, key=lambda row: (fold(row.branch), row.id))), trained


def _progress(key: str, name: str, region: str, marks: dict[str, Mark]) -> BranchProgress:
    return BranchProgress(key, name, region, marks, next_stage(marks))


def _hosts(session: Session) -> tuple[int, int]:
    """Return how many of the team's members have begun a circle, and how many they are."""
    query = select(Membership.person_id).join(Person).where(*living(Membership, Person))
    people, records = session.scalars(query).all(), records_of_all(session)
    begun = sum(bool(records[one].running or records[one].done) for one in people)
    return begun, len(people)


def _certificates(session: Session) -> int:
    return _count(
        session,
        select(Certificate.id).where(
            Certificate.state == "issued",
            Certificate.learner_id.is_not(None),
            Certificate.serial.not_in(void_serials()),
            *living(Certificate),
        ),
    )


def _open_questions() -> Select[str]:
    return select(AskedQuestion.id).where(*unanswered())


def _gatherings(session: Session) -> Select[str]:
    were = (Event.kind.in_(GATHERINGS), Event.date <= today(session))
    return select(Event.id).where(*were, *living(Event))


def _count(session: Session, query: Select[str]) -> int:
    return session.execute(select(func.count()).select_from(query.subquery())).scalar_one()
