"""Who and what can be found by Ctrl+K: circles, learners, courses, branches, facilitators.

The book is read in small steps, so that other work comes between, and kept in the window's memory
until something changes. It is never written: an erased name leaves it with the next reading.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select, tuple_
from sqlalchemy.orm import Session

from circledesk.models.circles import Course, LearningCircle
from circledesk.models.learners import Learner
from circledesk.models.tables import BRANCH, CIRCLE, COURSE, LEARNER, PERSON
from circledesk.models.team import Branch, Membership, Person
from circledesk.services.facts.lists import Found
from circledesk.services.living import living
from circledesk.services.names import search_form
from circledesk.services.roles import unknown_contacts
from circledesk.services.word_index import WordIndex

KINDS = ("circle", "learner", "course", "branch", "facilitator")
EACH = 5
"""Lines of one kind that are shown."""
STEP = 2_500
"""Learners that are read at once: a step is shorter than a person notices."""
Line = tuple[str, str, str]
"""Key, name, detail."""


class Book:
    """All names by kind, each kind with its words. Read it to the end by `read_on`."""

    def __init__(self) -> None:
        self._lines: dict[str, list[Line]] = {kind: [] for kind in KINDS}
        self._words = {kind: WordIndex() for kind in KINDS}
        self._branches: dict[str, str] = {}
        self._next: tuple[str, ...] | None = None
        """The learner after whom the next step begins; () at the end."""

    def find(self, text: str, each: int = EACH) -> list[Found]:
        """Return the best of each kind; where nothing fits as typed, a typo a word is forgiven."""
        return self._find(text, each, False) or self._find(text, each, True)

    def _find(self, text: str, each: int, forgiving: bool) -> list[Found]:
        return [
            Found(kind, *self._lines[kind][place])
            for kind in KINDS
            for place in self._words[kind].find(text, each, forgiving=forgiving)
        ]

    def read_on(self, session: Session) -> bool:
        """Read a step more of all names here; return whether it was the last."""
        if self._next is None:
            self._read_team(session)
            self._next = ("", "")
        else:
            self._next = self._read_learners(session, self._next)
        if self._next:
            return False
        for words in self._words.values():
            words.close()
        return True

    def _read_team(self, session: Session) -> None:
        named = select(BRANCH.c.id, BRANCH.c.name).where(*living(Branch)).order_by(BRANCH.c.name)
        self._branches = {row[0]: row[1] for row in session.execute(named)}
        self._add("branch", [(key, name, "") for key, name in self._branches.items()])
        circles = (
            select(CIRCLE.c.id, CIRCLE.c.name, CIRCLE.c.branch_id)
            .where(*living(LearningCircle))
            .order_by(CIRCLE.c.created_at.desc(), CIRCLE.c.id)
        )
        self._add("circle", self._placed(session.execute(circles)))
        courses = (
            select(COURSE.c.id, COURSE.c.title, COURSE.c.provider)
            .where(*living(Course))
            .order_by(COURSE.c.title, COURSE.c.id)
        )
        self._add("course", [(row[0], row[1], row[2]) for row in session.execute(courses)])
        member = Membership.__table__
        people = (
            select(PERSON.c.id, PERSON.c.name, member.c.branch_id, PERSON.c.phone)
            .join(member, member.c.person_id == PERSON.c.id)
            .where(*living(Person, Membership))
            .order_by(PERSON.c.name, PERSON.c.id)
        )
        rows = session.execute(people).all()
        self._add("facilitator", self._placed(rows), [row[3] for row in rows])

    def _read_learners(self, session: Session, last: tuple[str, ...]) -> tuple[str, ...]:
        """Read the next learners by name; return where the next step begins, () at the end."""
        here = tuple_(LEARNER.c.sort_name, LEARNER.c.id)
        query = (
            select(
                LEARNER.c.id, LEARNER.c.name, LEARNER.c.branch_id, LEARNER.c.phone,
                LEARNER.c.sort_name,
            )
            .where(*living(Learner), LEARNER.c.name != "", here > last)
            .order_by(LEARNER.c.sort_name, LEARNER.c.id)
            .limit(STEP)
        )  # fmt: skip
        rows = session.execute(query).all()
        places = {key: search_form(name) for key, name in self._branches.items()}
        self._lines["learner"] += self._placed(rows)
        texts = [f"{row[4]} {places.get(row[2], '')}".replace("'", "") for row in rows]
        hidden = unknown_contacts(session.connection(), [row[0] for row in rows])
        numbers = ["" if row[0] in hidden else row[3] for row in rows]
        self._words["learner"].add(texts, numbers)
        return (rows[-1][4], rows[-1][0]) if len(rows) == STEP else ()

    def _placed(self, rows: Any) -> list[Line]:
        return [(row[0], row[1], self._branches.get(row[2], "")) for row in rows]

    def _add(self, kind: str, lines: list[Line], numbers: Sequence[str] = ()) -> None:
        self._lines[kind] += lines
        self._words[kind].add([search_form(f"{name} {more}") for _, name, more in lines], numbers)
