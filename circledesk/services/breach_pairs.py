"""One thing twice: a learner, a facilitator, a certificate's number."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from circledesk.models.base import derived_id
from circledesk.models.certificates import Certificate
from circledesk.models.circles import LearningCircle
from circledesk.models.learners import Learner, Signup
from circledesk.models.tables import CERTIFICATE, CIRCLE, LEARNER, PERSON, SIGNUP
from circledesk.models.team import Person
from circledesk.said import Sentence, said
from circledesk.services.certificate_reading import void_serials
from circledesk.services.facts.breaches import Breach, Way
from circledesk.services.living import living
from circledesk.services.lookalikes import pairs, told_apart

TWO = "two"
ONE = "one"


def learners_twice(session: Session, branches: Mapping[str, str]) -> Iterator[Breach]:
    """Yield learners of one branch with the same name and the same phone or e-mail.

    A shared phone alone proposes nothing: families share one.
    """
    apart = told_apart(session, "learner")
    listed: set[tuple[str, str]] = set()
    for column, contact, why in (
        (LEARNER.c.phone, LEARNER.c.phone, said("same name and same phone")),
        (LEARNER.c.email, func.lower(LEARNER.c.email), said("same name and same e-mail")),
    ):
        # Few share a phone or an e-mail; names are many times as common.
        shared = select(contact).where(column > "").group_by(contact).having(func.count() > 1)
        query = select(
            LEARNER.c.id,
            LEARNER.c.created_at,
            LEARNER.c.name,
            LEARNER.c.branch_id.label("key0"),
            LEARNER.c.sort_name.label("key1"),
            contact.label("key2"),
        ).where(column > "", contact.in_(shared), LEARNER.c.sort_name != "", *living(Learner))
        for first, later in _pairs_of(session, query, apart):
            if (first.id, later.id) not in listed:
                listed.add((first.id, later.id))
                yield _learner(session, first, later, why, branches)


def _learner(
    session: Session, first: Any, later: Any, why: Sentence, branches: Mapping[str, str]
) -> Breach:
    branch = branches.get(first.key0, "")
    rows = (first.id, later.id)
    return Breach(
        id=derived_id("breach", "learner-twice", *sorted(rows)),
        kind="learner-twice",
        what=said("{learner} looks like one person twice", learner=first.name),
        detail=said(
            "{branch} · {why} · {one}; {other}",
            branch=branch,
            why=why,
            one=_with_circles(session, first),
            other=_with_circles(session, later),
        ),
        next_step=said("Say whether they are one person or two."),
        rows=tuple(("learner", row) for row in rows),
        branch_id=first.key0,
        branch=branch,
        ways=(
            Way(ONE, said("One person: join them"), rows),
            Way(TWO, said("They are two persons"), rows),
        ),
    )


def _with_circles(session: Session, learner: Any) -> str:
    """Return a name as it was typed, with the circles it is signed up for."""
    query = (
        select(CIRCLE.c.name)
        .join(SIGNUP, SIGNUP.c.circle_id == CIRCLE.c.id)
        .where(SIGNUP.c.learner_id == learner.id, *living(Signup, LearningCircle))
        .order_by(SIGNUP.c.signed_up_at, SIGNUP.c.id)
    )
    circles = ", ".join(dict.fromkeys(session.scalars(query)))
    return f"{learner.name} ({circles})" if circles else str(learner.name)


def people_twice(session: Session, branches: Mapping[str, str]) -> Iterator[Breach]:
    """Yield facilitators and organizers who have one e-mail: two branches each noted the same."""
    shared = (
        select(PERSON.c.email)
        .where(PERSON.c.email != "", *living(Person))
        .group_by(PERSON.c.email)
        .having(func.count() > 1)
    )
    query = select(
        PERSON.c.id, PERSON.c.created_at, PERSON.c.name, PERSON.c.email.label("key0"),
        PERSON.c.branch_id,
    ).where(PERSON.c.email.in_(shared), *living(Person))  # fmt: skip
    for first, later in _pairs_of(session, query, told_apart(session, "person")):
        rows = (first.id, later.id)
        of_both = first.branch_id if first.branch_id == later.branch_id else None
        branch = branches.get(of_both or "", "")
        where = [branches[row.branch_id] for row in (first, later) if row.branch_id in branches]
        yield Breach(
            id=derived_id("breach", "person-twice", *sorted(rows)),
            kind="person-twice",
            what=said("{name} looks like one facilitator twice", name=first.name),
            detail=" · ".join(dict.fromkeys([first.key0, first.name, later.name, *where])),
            next_step=said("Say whether they are one person or two."),
            rows=tuple(("person", row) for row in rows),
            branch_id=of_both,
            branch=branch,
            ways=(
                Way(ONE, said("One person: join them"), rows),
                Way(TWO, said("They are two persons"), rows),
            ),
        )


def serials_twice(session: Session, branches: Mapping[str, str]) -> Iterator[Breach]:
    """Yield numbers that stand on two certificates: a computer's copy counted on beside it."""
    shared = select(CERTIFICATE.c.serial).group_by(CERTIFICATE.c.serial).having(func.count() > 1)
    query = (
        select(CERTIFICATE.c.id, CERTIFICATE.c.created_at, CERTIFICATE.c.serial.label("key0"),
               CERTIFICATE.c.branch_id, CERTIFICATE.c.content, LEARNER.c.name)
        .outerjoin(LEARNER, LEARNER.c.id == CERTIFICATE.c.learner_id)
        .where(CERTIFICATE.c.serial.in_(shared), CERTIFICATE.c.serial.not_in(void_serials()))
        .where(*living(Certificate))
    )  # fmt: skip
    for first, later in _pairs_of(session, query, frozenset()):
        one, other = ((row.content or {}).get("learner") or row.name for row in (first, later))
        branch = branches.get(later.branch_id, "")
        yield Breach(
            id=derived_id("breach", "serial-twice", *sorted((first.id, later.id))),
            kind="serial-twice",
            what=said("Two certificates have the number {serial}", serial=first.key0),
            detail=said("{branch} · {learner} and {other}", branch=branch, learner=one,
                        other=other),
            next_step=said("Give the later one a new number, and print it again."),
            rows=tuple(("certificate", row.id) for row in (first, later)),
            branch_id=later.branch_id,
            branch=branch,
            ways=(Way("renumber", said("Give {learner} a new number", learner=other),
                      (later.id,)),),
        )  # fmt: skip


def _pairs_of(session: Session, query: Any, apart: frozenset[Any]) -> Iterator[tuple[Any, Any]]:
    """Group the rows of a query by their keys and yield the pairs that may be one."""
    alike: dict[tuple[Any, ...], list[Any]] = {}
    for row in session.execute(query):
        told = row._mapping
        alike.setdefault(tuple(told[k] for k in told if k.startswith("key")), []).append(row)
    for rows in alike.values():
        yield from pairs(rows, apart)
