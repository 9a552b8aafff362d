"""Letting go what the rule says is due, on a person's word; and keeping somebody longer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue, RuleBroken
from circledesk.models.board import KeptFile
from circledesk.models.database import begin_write
from circledesk.models.learners import Learner
from circledesk.models.rights import KEEP, AccessRecord, RightsRequest
from circledesk.said import listed, said
from circledesk.services.erasure import erase_learners
from circledesk.services.facts.changed import Done
from circledesk.services.living import found
from circledesk.services.refusals import forget_refusals
from circledesk.services.retention import dry_run, looked_again, months_before, rules
from circledesk.services.retention_words import FADING, let_fade, old_rows
from circledesk.services.session import action, must_write, now, rooms, start_of_day, today
from circledesk.services.words import QUESTION, needed


def erase_due(session: Session, *, learner_ids: Sequence[str]) -> Done:
    """Erase learners who are due, for good and everywhere; RuleBroken for one who is not."""
    due = {one.id for one in dry_run(session).learners}
    if not set(learner_ids) <= due or not learner_ids:
        raise RuleBroken(
            "Only learners whom the rule names today are erased here.",
            "Make the dry run again, and choose from its list.",
        )
    done = erase_learners(session, learner_ids=learner_ids)
    looked_again(session)
    return done


def clear(session: Session, *, kinds: Sequence[str]) -> Done:
    """Empty old words of these kinds, see FADING; in one action, which Undo takes back."""
    for kind in kinds:
        if kind not in FADING:
            raise InvalidValue(
                said("«{kind}» is not emptied by a rule.", kind=kind),
                said("Take one of these: {choices}.", choices=listed(FADING)),
                field="kind",
            )
    day = today(session)
    limits = {rule.key: months_before(day, rule.months) for rule in rules(session) if rule.months}
    with action(session, "retention.clear") as act:
        old = [
            (fading, row_id)
            for kind in kinds
            for fading in FADING[kind]
            for row_id, _ in old_rows(session, fading, limits[kind])
        ]
        for fading, row_id in old:
            let_fade(session, fading, row_id)
    note = said("Old notes emptied: {count}.", count=len(old))
    return Done("", act.changed, act.operation, note)


def keep_longer(session: Session, *, learner_id: str, until: date, why: str) -> Done:
    """Keep a learner until a day though the rule would let her go; the reason is kept with her."""
    if until <= today(session):
        raise RuleBroken("This day is over.", "Choose a later day.")
    told = needed(why, "reason", QUESTION)
    with action(session, "retention.keep") as act:
        learner = found(session, Learner, learner_id)
        must_write(session, learner.branch_id)
        day = today(session)
        row = RightsRequest(
            branch_id=learner.branch_id, learner_id=learner.id, kind="restriction",
            asked_on=day, asked_how=KEEP, due_on=until, wish=told,
            outcome="done", answered_on=day,
        )  # fmt: skip
        session.add(row)
        session.flush()
    note = said("{learner} is kept until {day}.", learner=learner.name, day=until)
    return Done(row.id, act.changed, act.operation, note)


def let_local_go(session: Session) -> None:
    """Let go what is kept on this computer alone and is older than the rule keeps it."""
    months = {rule.key: rule.months for rule in rules(session)}
    limits = {
        key: min(start_of_day(session, months_before(today(session), months[key])), now(session))
        for key in ("access", "photographs", "refusals")
    }
    for model, old in (
        (AccessRecord, AccessRecord.at < limits["access"]),
        (KeptFile, KeptFile.added_at < limits["photographs"]),
    ):
        if session.scalar(select(model.id).where(old).limit(1)) is not None:
            begin_write(session)
            session.execute(delete(model).where(old))
            session.commit()
    forget_refusals(rooms(session).refusals, limits["refusals"])
