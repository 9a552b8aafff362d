"""All that is kept about one person: gathered to answer her request, and written nowhere."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.models.learners import Learner
from circledesk.models.log import read_setting
from circledesk.models.rows import kinds
from circledesk.models.tables import BRANCH
from circledesk.services.backup_thinning import LIFETIME
from circledesk.services.facts.own_data import NamedIn, OwnData
from circledesk.services.learner_page import consents_of
from circledesk.services.living import found, must_not_be_erased
from circledesk.services.one_person import ids_of_one, rows_elsewhere
from circledesk.services.own_around import copies, named_in, on_paper, seen_by
from circledesk.services.own_log import beside, written
from circledesk.services.own_rows import own_rows
from circledesk.services.retention import rules
from circledesk.services.rights_law import team_law
from circledesk.services.roles import must_do
from circledesk.services.session import now, rooms, team_zone, this_device
from circledesk.services.survey_questions import questions
from circledesk.services.team_questions import team_questions


def own_data(session: Session, *, learner_id: str) -> OwnData:
    """Return all that is kept about a learner here; NotFound where she is unknown."""
    must_do(session.connection(), "learner.export")
    learner = found(session, Learner, learner_id)
    must_not_be_erased(learner)
    here = this_device(session)
    one = ids_of_one(session, learner_id)
    elsewhere = rows_elsewhere(session, set(one))
    ids = {*one, *(row for _, row in elsewhere)}
    people = session.scalars(select(Learner).where(Learner.id.in_(ids))).all()
    subjects = {(row.scope, row.id) for row in people}
    names = {row.name for row in people if row.name}
    rows = own_rows(session, ids)
    row_ids = {row.id for row in rows}
    branches = {row.branch_id for row in people}
    return OwnData(
        made_at=now(session),
        team=here.team,
        branch=session.scalar(select(BRANCH.c.name).where(BRANCH.c.id == learner.branch_id)) or "",
        name=learner.name,
        language=learner.language or "en",
        ids=tuple(sorted(ids)),
        whole_team=read_setting(session.connection(), "role", "branch") == "organizer",
        law=team_law(session),
        looked_in=tuple(kind.table for kind in kinds().values()),
        rows=rows,
        consents=tuple(line for row in sorted(ids) for line in consents_of(session, row)),
        written=written(session, subjects),
        aside=beside(session, subjects, row_ids, learner.name),
        seen=seen_by(session, ids),
        copies=copies(session, branches),
        backup_days=LIFETIME.days,
        kept_months={rule.key: rule.months for rule in rules(session) if rule.months},
        locked=rooms(session).database_key.exists(),
        zone=str(team_zone(session)),
        paper=on_paper(session, rows, ids),
        named_in=named_in(session, names, row_ids),
        questions=_questions(session, learner.language or "en"),
    )


def named_elsewhere(session: Session, *, learner_id: str) -> tuple[NamedIn, ...]:
    """Return where others wrote a learner's full name: to be looked for before she is erased."""
    one = ids_of_one(session, learner_id)
    ids = {*one, *(row for _, row in rows_elsewhere(session, set(one)))}
    names = set(session.scalars(select(Learner.name).where(Learner.id.in_(ids))))
    return named_in(session, names, {row.id for row in own_rows(session, ids)})


def _questions(session: Session, language: str) -> dict[str, str]:
    """Return the words of the surveys' questions and of the team's own."""
    told = {
        one.ref: one.ask.get(language) or one.ask["en"]
        for kind in ("learner", "facilitator")
        for one in questions(kind)
    }
    return told | {one.id: str(one.text) for one in team_questions(session) if one.id}
