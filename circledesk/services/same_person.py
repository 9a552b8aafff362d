"""Finds learners who may be one person, and takes a person's word on each pair.

Not every two are compared, which would be five thousand million pairs of 100,000 learners: only
those that share a phone, an e-mail, or the words of a name within a branch. A shared phone or
e-mail alone proposes nothing: families share one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, combinations
from typing import Any

from sqlalchemy import ColumnElement, Select, String, func, select, type_coerce
from sqlalchemy.orm import Session

from circledesk.models.base import derived_id
from circledesk.models.learners import Learner, Signup
from circledesk.models.tables import BRANCH, LEARNER, SIGNUP
from circledesk.said import said
from circledesk.services.facts.changed import Done
from circledesk.services.facts.same_person import Like, Pair
from circledesk.services.joining_pairs import join_pair
from circledesk.services.living import Which, found, living, of_branches
from circledesk.services.lookalikes import note_word, told_apart
from circledesk.services.members import typed_phone
from circledesk.services.roles import contacts_shown
from circledesk.services.same_sides import sides_of
from circledesk.services.session import action, must_write
from circledesk.services.spelling import alike, parts_of, same_name

MOST_OF_ONE_CONTACT = 60
"""A school's phone is shared by hundreds: of so many only the very same names are compared."""
PAIRS_AT_ONCE = 200

_EMAIL = func.lower(LEARNER.c.email)

SAME_PHONE = said("same name, same phone")
SAME_EMAIL = said("same name, same e-mail")
LIKE_PHONE = said("name nearly the same, same phone")
LIKE_EMAIL = said("name nearly the same, same e-mail")
SAME_NAME = said("same name, nothing speaks against it")
_ORDER = (SAME_PHONE, SAME_EMAIL, LIKE_PHONE, LIKE_EMAIL, SAME_NAME)


@dataclass(frozen=True, slots=True)
class _Row:
    id: str
    branch_id: str
    name: str
    phone: str
    email: str
    seen: str


Found = tuple[int, _Row, _Row]
"""How sure it is (0 the surest), who was here first, who came later."""


def same_persons(
    session: Session, *, branch_id: Which = None, most: int = PAIRS_AT_ONCE
) -> tuple[int, tuple[Pair, ...]]:
    """Return how many pairs there are that may be one person, and the surest of them.

    The same name alone is looked for within one branch that is named: its librarian knows who is
    who, and for all branches at once there would be thousands.
    """
    if not isinstance(branch_id, str) and branch_id is not None and len(branch_id) == 1:
        branch_id = next(iter(branch_id))
    proposed = _by_contact(rows := _rows(session, branch_id))
    if isinstance(branch_id, str):
        proposed = chain(proposed, _by_name(rows))
    pairs = _pairs(proposed, told_apart(session, "learner"))
    ordered = sorted(pairs, key=lambda pair: (pair[0], parts_of(pair[1].name), pair[2].id))
    chosen = ordered[:most]
    sides = sides_of(session, {row.id for _, *two in chosen for row in two})
    branches = {row.id: row.name for row in session.execute(select(BRANCH.c.id, BRANCH.c.name))}
    return len(ordered), tuple(
        Pair(
            id=derived_id("breach", "learner-twice", *sorted((one.id, other.id))),
            why=_ORDER[sure],
            branch=branches.get(one.branch_id, ""),
            branch_id=one.branch_id,
            one=sides[one.id],
            other=sides[other.id],
        )
        for sure, one, other in chosen
    )


def merge_learners(session: Session, *, kept: str, gone: str) -> Done:
    """Make two learners one: `kept` stays, with all that `gone` did. Undo takes it back."""
    return join_pair(session, kept=kept, gone=gone, kind="learner")


def tell_apart(session: Session, *, one: str, other: str) -> Done:
    """Note that two learners are two people; they are not proposed again, anywhere."""
    with action(session, "pair.apart") as act:
        first = found(session, Learner, one)
        found(session, Learner, other)
        must_write(session, first.branch_id)
        note_word(
            session, kind="learner", gone=other, kept=one, branch_id=first.branch_id, same=False
        )
    note = said("Noted: they are two. It is not asked again.")
    return Done(one, act.changed, act.operation, note)


def like(
    session: Session, *, branch_id: str, name: str, phone: str = "", email: str = ""
) -> tuple[Like, ...]:
    """Return who at a branch may be the one that is typed; the surest first."""
    number, mail = typed_phone(session, phone).number, email.strip().lower()
    last = (
        select(func.max(SIGNUP.c.signed_up_at))
        .where(SIGNUP.c.learner_id == LEARNER.c.id, *living(Signup))
        .scalar_subquery()
    )
    query = select(LEARNER.c.id, LEARNER.c.name, LEARNER.c.phone, LEARNER.c.email, last).where(
        LEARNER.c.branch_id == branch_id, LEARNER.c.sort_name != "", *living(Learner)
    )
    likes = []
    for row_id, known, its_phone, its_email, signed in session.execute(query):
        sure = bool((number and its_phone == number) or (mail and its_email.lower() == mail))
        if (alike if sure else same_name)(name, known):
            likes.append(Like(row_id, known, its_phone, its_email, signed, sure))
    likes.sort(key=lambda one: (not one.sure, one.name, one.id))
    return contacts_shown(session.connection(), likes)


def _rows(session: Session, branch_id: Which) -> list[_Row]:
    """Return the learners of one branch; of several, those who share a phone or an e-mail."""
    query = select(
        LEARNER.c.id, LEARNER.c.branch_id, LEARNER.c.name, LEARNER.c.phone, _EMAIL,
        type_coerce(LEARNER.c.created_at, String),
    ).where(LEARNER.c.sort_name != "", *living(Learner))  # fmt: skip
    if isinstance(branch_id, str):
        lines = list(session.execute(query.where(LEARNER.c.branch_id == branch_id)))
    else:
        mine = of_branches(LEARNER.c.branch_id, branch_id)
        lines = [
            line
            for contact in (LEARNER.c.phone, _EMAIL)
            for line in session.execute(query.where(contact.in_(_shared(contact)), *mine))
        ]
    told = {line[0]: _row(line) for line in lines}
    return list(told.values())


def _row(line: Any) -> _Row:
    row_id, branch_id, name, phone, email, seen = line
    return _Row(row_id, branch_id, name, phone, email, seen or "")


def _shared(contact: ColumnElement[str]) -> Select[str]:
    """Return the phones, or e-mails, that two learners of one branch have."""
    return (
        select(contact)
        .where(contact > "", *living(Learner))
        .group_by(LEARNER.c.branch_id, contact)
        .having(func.count() > 1)
    )


def _pairs(proposed: Iterable[Found], apart: frozenset[frozenset[str]]) -> Iterator[Found]:
    seen: set[frozenset[str]] = set(apart)
    for sure, one, other in proposed:
        pair = frozenset((one.id, other.id))
        if pair not in seen:
            seen.add(pair)
            first, later = sorted((one, other), key=lambda row: (row.seen, row.id))
            yield sure, first, later


def _by_contact(rows: Sequence[_Row]) -> Iterator[Found]:
    for place, contact in enumerate((_phone, _email)):
        groups = list(_groups(rows, contact))
        for group in groups:
            yield from ((place, *two) for two in _named(group, same_name))
        for group in groups:
            if len(group) <= MOST_OF_ONE_CONTACT:
                yield from ((place + 2, *two) for two in _named(group, alike))


def _by_name(rows: Sequence[_Row]) -> Iterator[Found]:
    for group in _groups(rows, _whole_name):
        for one, other in combinations(group[:MOST_OF_ONE_CONTACT], 2):
            if not _differ(one.phone, other.phone) and not _differ(one.email, other.email):
                yield 4, one, other


def _named(group: Sequence[_Row], test: Callable[[str, str], bool]) -> Iterator[tuple[_Row, _Row]]:
    if len(group) > MOST_OF_ONE_CONTACT:
        for same in _groups(group, _whole_name):
            yield from combinations(same, 2)
        return
    for one, other in combinations(group, 2):
        if test(one.name, other.name):
            yield one, other


def _groups(
    rows: Iterable[_Row], key: Callable[[_Row], tuple[str, ...]]
) -> Iterator[Sequence[_Row]]:
    held: dict[tuple[str, ...], list[_Row]] = {}
    for row in rows:
        if told := key(row):
            held.setdefault((row.branch_id, *told), []).append(row)
    return (group for group in held.values() if len(group) > 1)


def _phone(row: _Row) -> tuple[str, ...]:
    return (row.phone,) if row.phone else ()


def _email(row: _Row) -> tuple[str, ...]:
    return (row.email,) if row.email else ()


def _whole_name(row: _Row) -> tuple[str, ...]:
    """Two words or more: half a town is called Mary."""
    parts = parts_of(row.name)
    return parts if len(parts) > 1 else ()


def _differ(one: str, other: str) -> bool:
    return bool(one and other and one != other)
