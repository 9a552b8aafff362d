"""What a cell may name: a branch, a course, a circle, people of the team."""

from __future__ import annotations

import re
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.interop.lists_in.grid import BadCell
from circledesk.models.circles import Course, LearningCircle
from circledesk.models.team import Person
from circledesk.said import said
from circledesk.services.living import living
from circledesk.services.names import search_form
from circledesk.services.team import branch_named

_BETWEEN = re.compile(r"\s*[,;/&\n]\s*|\s+(?:and|na|et)\s+")


class References:
    """Looks names up, each once."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._found: dict[tuple[str, str], Any] = {}

    def find(self, sort: str, text: str) -> Any:
        """Return the id that a text names; of people a tuple. BadCell where nobody answers."""
        key = (sort, text)
        if key not in self._found:
            self._found[key] = getattr(self, f"_{sort}")(text)
        return self._found[key]

    def _branch(self, text: str) -> str:
        return branch_named(self._session, text).id

    def _course(self, text: str) -> str:
        query = select(Course.id, Course.title).where(*living(Course)).order_by(Course.created_at)
        for course, title in self._session.execute(query):
            if text == course or search_form(title) == search_form(text):
                return str(course)
        raise BadCell(said("There is no course «{text}» yet.", text=text))

    def _circle(self, text: str) -> str:
        query = select(LearningCircle.id, LearningCircle.name).where(*living(LearningCircle))
        rows = self._session.execute(query).all()
        named = [row[0] for row in rows if row[0] == text]
        named = named or [row[0] for row in rows if search_form(row[1]) == search_form(text)]
        if len(named) == 1:
            return str(named[0])
        if named:
            raise BadCell(said("Several circles are called «{text}».", text=text))
        raise BadCell(said("There is no circle «{text}».", text=text))

    def _people(self, text: str) -> tuple[str, ...]:
        return tuple(self._person(part) for part in _BETWEEN.split(text) if part)

    def _person(self, text: str) -> str:
        """Return a person's id, or the e-mail of somebody who is new."""
        query = select(Person.id, Person.name, Person.email).where(*living(Person))
        rows = self._session.execute(query).all()
        if "@" in text:
            known = (row.id for row in rows if row.email == text.lower())
            return str(next(known, text))
        named = [row.id for row in rows if row.id == text or same(row.name, text)]
        if len(named) == 1:
            return str(named[0])
        if named:
            raise BadCell(said("Several people are called «{text}»: write an e-mail.", text=text))
        raise BadCell(said("Nobody in the team answers to «{name}».", name=text))


def same(one: str, other: str) -> bool:
    """Whether two names are written with the same words."""
    return sorted(search_form(one).split()) == sorted(search_form(other).split())
