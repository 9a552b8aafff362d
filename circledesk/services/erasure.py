"""Erasing a learner: for good, here and, with the next parcels, on every computer of the team.

What names her goes from her rows, the log, the lists of two versions and what is kept apart; that
somebody signed up, came and was given a certificate of that serial stays, so that counts and
registers stay right. Her id is remembered for ever, also outside the database.
"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy.orm import Session

from circledesk.errors import NotFound
from circledesk.models.base import new_id
from circledesk.models.changes import ERASE
from circledesk.models.database import begin_write
from circledesk.models.erasing import strip_aside, strip_log
from circledesk.models.learners import Learner
from circledesk.models.log import Log, read_setting
from circledesk.models.log_search import about, erased_subjects
from circledesk.models.refold import refold
from circledesk.models.statements import insert_rows
from circledesk.models.trust import ERASURE, Subjects
from circledesk.said import said
from circledesk.services.backup_care import erase_in_backups
from circledesk.services.facts.changed import EVERYTHING, Done
from circledesk.services.one_person import ids_of_one, rows_elsewhere
from circledesk.services.outside import Subject, remember_erased
from circledesk.services.own_changes import Draft, write_own
from circledesk.services.roles import must_do
from circledesk.services.session import may_write, must_write, rooms
from circledesk.services.survivors import branch_of


class _Person(NamedTuple):
    """Who is to be erased: what she is called, what says so, and all rows that are hers."""

    name: str
    drafts: list[Draft]
    subjects: Subjects


def erase_learner(session: Session, *, learner_id: str) -> Done:
    """Erase a learner. NotFound where she is unknown or was erased; not undone by Undo."""
    one = _told(session, learner_id)
    operation = write_own(session, "learner.erase", one.drafts)
    spread(session, one.subjects)
    note = said("{name} was erased. The next parcels erase her everywhere.", name=one.name)
    return Done(learner_id, EVERYTHING, operation, note)


def erase_learners(session: Session, *, learner_ids: Sequence[str]) -> Done:
    """Erase several learners as one action, with one pass over all backups."""
    told: dict[frozenset[Subject], _Person] = {}
    for learner_id in dict.fromkeys(learner_ids):
        one = _told(session, learner_id)
        told[frozenset(one.subjects)] = one  # two rows of one person are erased once
    operation = write_own(
        session, "learner.erase", [draft for one in told.values() for draft in one.drafts]
    )
    spread(session, set().union(*told))
    note = said("Erased for good: {count}. Counts and registers stay.", count=len(told))
    return Done("", EVERYTHING, operation, note)


def _told(session: Session, learner_id: str) -> _Person:
    learner = session.get(Learner, learner_id)
    if learner is None or (learner.scope, learner.id) in erased_subjects(session.connection()):
        raise NotFound(
            "There is no such learner, or she was erased before.",
            "List the learners (list learners) and take the id of one.",
        )
    must_do(session.connection(), "learner.erase")
    must_write(session, learner.branch_id)
    scope, name = learner.scope, learner.name
    subjects = {(scope, row) for row in ids_of_one(session, learner_id)}
    elsewhere = rows_elsewhere(session, {row for _, row in subjects})
    # Remembered first: power may fail, and what is remembered is erased again at the next start.
    team = read_setting(session.connection(), "team")
    remember_erased(team, subjects | elsewhere)
    drafts = [_draft(scope, learner_id, *sorted(row for _, row in subjects if row != learner_id))]
    drafts += [_draft(*named) for named in sorted(elsewhere)]
    return _Person(name, drafts, subjects | elsewhere)


def erase_again(session: Session, subjects: Subjects) -> None:
    """Erase what was erased in another life of this library, before anything is shown of it.

    Where this computer may, it says so to the others again: it may have told nobody before.
    """
    told = {named for named in subjects if may_write(session, branch_of(named[0]))}
    if told:
        write_own(session, "learner.erase", [_draft(*named) for named in sorted(told)])
    if subjects - told:
        strip_here(session, subjects - told)


def _draft(scope: str, *subjects: str) -> Draft:
    return Draft(scope, ERASURE, new_id(), {"subjects": [*subjects]}, kind=ERASE)


def strip_here(session: Session, subjects: Subjects) -> None:
    """Strip here alone, saying nothing to others: in a backup, or what others are to speak of."""
    connection = begin_write(session)
    rows = {change.row for change in about(Log(connection), subjects)}
    strip_aside(connection, subjects)
    strip_log(connection, subjects)
    known = erased_subjects(connection)
    told = [(*named, "memory") for named in sorted(subjects - known)]
    insert_rows(connection, "erased_subject", ("scope", "subject", "source"), told)
    refold(connection, rows)
    session.commit()
    session.expire_all()


def spread(session: Session, subjects: Subjects) -> None:
    """Erase learners also beside the database: in its backups, and in parcels written before.

    These still name them; the next export is whole. Nothing here can fail the erasure itself.
    """
    remember_erased(read_setting(session.connection(), "team"), subjects)
    session.rollback()
    erase_in_backups(rooms(session).backups, subjects, session.info["clock"])
    for file in rooms(session).outbox.glob("*.circledesk"):
        with contextlib.suppress(OSError):
            file.unlink()
