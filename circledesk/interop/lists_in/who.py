"""Finds the learner whom a row means: surely, perhaps (then a person is asked), or nobody."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.interop.lists_in.facts import Candidate
from circledesk.models.learners import Learner
from circledesk.services.living import living
from circledesk.services.phones import said_phone
from circledesk.services.session import this_device
from circledesk.services.spelling import alike, parts_of, same_name

_MOST = 6
"""So many who may be meant are offered."""


@dataclass(frozen=True, slots=True)
class Known:
    """A learner who is here."""

    id: str
    name: str
    phone: str
    email: str
    branch_id: str

    def contradicts(self, phone: str, email: str) -> bool:
        """Whether a contact is here, and another one in the row."""
        return bool(
            (phone and self.phone and phone != self.phone)
            or (email and self.email and email.lower() != self.email.lower())
        )

    def shares(self, phone: str, email: str) -> bool:
        """Whether a contact of the row is hers."""
        return bool(
            (phone and phone == self.phone)
            or (email and email.lower() == self.email.lower())
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Answer:
    """Who is meant: one, or several who may be; nobody where both are empty."""

    sure: Known | None = None
    maybe: tuple[Known, ...] = ()


class Who:
    """The learners of some branches, found by name and contact. Each row takes one of them."""

    def __init__(self, session: Session, branches: Collection[str]) -> None:
        query = select(
            Learner.id, Learner.name, Learner.phone, Learner.email, Learner.branch_id
        ).where(Learner.branch_id.in_(branches), Learner.name != "", *living(Learner))
        self.country = this_device(session).country
        self.known = {row[0]: Known(*row) for row in session.execute(query.order_by(Learner.id))}
        self._by_contact: dict[str, list[Known]] = {}
        self._by_words: dict[str, list[Known]] = {}
        for one in self.known.values():
            for contact in {one.phone, one.email.lower()} - {""}:
                self._by_contact.setdefault(contact, []).append(one)
            for word in ("".join(parts_of(one.name)), *parts_of(one.name)):
                self._by_words.setdefault(word, []).append(one)
        self._taken: set[str] = set()

    def take(self, learner_id: str) -> None:
        """Note that a row of the file is hers; another row means somebody else."""
        self._taken.add(learner_id)

    def is_taken(self, learner_id: str) -> bool:
        """Whether an earlier row is hers."""
        return learner_id in self._taken

    def find(
        self, name: str, phone: str, email: str, *, branch_id: str, inside: Collection[str]
    ) -> Answer:
        """Look for a row's learner; `inside` are the learners of the circle that is meant."""
        near = [one for one in self._near(name, phone, email) if one.branch_id == branch_id]
        named = [one for one in near if same_name(one.name, name)]
        exact = [one for one in named if one.shares(phone, email)]
        alike_here = [one for one in named if one.id in inside]
        twin = [o for o in alike_here if (o.phone, o.email.lower()) == (phone, email.lower())]
        free = [one for one in alike_here if not one.contradicts(phone, email)]
        for group in (exact, twin, free):
            if len(group) == 1:
                return Answer(sure=group[0])
            if group:
                return Answer(maybe=tuple(group[:_MOST]))
        spelt = [
            one
            for one in near
            if alike(one.name, name) and (one.id in inside or one.shares(phone, email))
        ]
        maybe = {one.id: one for one in (*named, *spelt)}
        return Answer(maybe=tuple(maybe.values())[:_MOST])

    def candidate(self, one: Known) -> Candidate:
        """Somebody who may be meant, as she is offered."""
        told = (one.name, said_phone(one.phone, self.country), one.email)
        return Candidate(one.id, " · ".join(part for part in told if part))

    def _near(self, name: str, phone: str, email: str) -> list[Known]:
        """Who shares a contact or a word of the name, whom no row has taken."""
        found: dict[str, Known] = {}
        for contact in {phone, email.lower()} - {""}:
            found.update({one.id: one for one in self._by_contact.get(contact, ())})
        for word in ("".join(parts_of(name)), *parts_of(name)):
            found.update({one.id: one for one in self._by_words.get(word, ())})
        return [one for one in found.values() if one.id not in self._taken]
