"""The branches beside one another: what each has, in scores, and what they could learn together."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.models.team import Branch
from circledesk.services.facts.gathering import (
    SITE,
    FormRow,
    SharedInterest,
    SiteComparison,
    SiteRow,
)
from circledesk.services.gather_questions import form
from circledesk.services.gather_reading import newest_sites
from circledesk.services.living import living
from circledesk.services.names import fold
from circledesk.services.session import this_device, today
from circledesk.services.site_scores import score, total

HOST, INTERESTS = "host", "interests"


def compare_sites(session: Session) -> SiteComparison:
    """Return all branches with their newest answers, the highest total first.

    Branches that have not answered come last, without a score.
    """
    newest = newest_sites(session)
    named: dict[str, list[str]] = {}
    query = select(Branch).where(~Branch.office, *living(Branch))
    branches = sorted(session.scalars(query), key=lambda one: (fold(one.name), one.id))
    for branch in branches:
        for key in _interests(newest.get(branch.id)):
            named.setdefault(key, []).append(branch.name)
    rows = [_row(branch, newest.get(branch.id), named) for branch in branches]
    rows.sort(key=lambda row: -1 if row.total is None else row.total, reverse=True)
    return SiteComparison(this_device(session).team, today(session), tuple(rows), _shared(named))


def _row(branch: Branch, told: FormRow | None, named: dict[str, list[str]]) -> SiteRow:
    topics = form(SITE).topics
    scores = {topic.key: score(topic, told.answers) if told else None for topic in topics}
    interests = _interests(told)
    return SiteRow(
        branch_id=branch.id,
        branch=branch.name,
        region=branch.county,
        form_id=told.id if told else "",
        day=told.day if told else None,
        total=total(scores),
        scores=scores,
        answered=sum(one is not None for one in scores.values()),
        host=told.answers.get(HOST, "") if told else "",
        interests=interests,
        shared=sum(len(named[key]) > 1 for key in interests),
    )


def _interests(told: FormRow | None) -> tuple[str, ...]:
    return tuple(told.answers.get(INTERESTS, ())) if told else ()


def _shared(named: dict[str, list[str]]) -> tuple[SharedInterest, ...]:
    """Return each interest with who named it, those that most branches share first."""
    order = [one.key for question in form(SITE).questions if question.key == INTERESTS
             for one in question.options]  # fmt: skip
    found = [SharedInterest(key, tuple(named[key])) for key in order if key in named]
    return tuple(sorted(found, key=lambda one: -len(one.branches)))
