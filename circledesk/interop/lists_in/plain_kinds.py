"""Lists of things that are told apart by their own name: branches, courses, equipment, days off.

Each says how a row finds what is here, what it may change, and which verb of services does it.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from datetime import date, time
from typing import Any

from sqlalchemy.orm import Session

from circledesk.interop.lists_in.facts import CellChange, How, Step, What
from circledesk.interop.lists_in.grid import BadCell
from circledesk.interop.lists_in.kinds import Kind
from circledesk.interop.lists_in.row_values import Values
from circledesk.said import said
from circledesk.services.names import search_form
from circledesk.services.session import may_write

Key = Hashable


@dataclass(frozen=True, slots=True)
class Held:
    """A row that is here: its id, its values, whose it is."""

    id: str
    values: Values
    branch_id: str | None = None
    called: str = ""


class PlainRows:
    """Plans rows that a key finds. Subclasses read what is here, and call the verbs."""

    kind: Kind
    changes_rows = True
    """Whether what is here can be changed by a list."""

    def __init__(self, session: Session, how: How) -> None:
        self.session, self.how = session, how
        self.held: dict[Key, Held] = {}
        self._seen: dict[Key, tuple[int, Values]] = {}
        self.read_held()

    def read_held(self) -> None:
        """Read into `held` what is here."""
        raise NotImplementedError

    def keys(self, values: Values) -> tuple[Key, ...]:
        """By what a row finds what is here, the surest first."""
        raise NotImplementedError

    def add(self, session: Session, values: Values) -> Any:
        """Make a new one."""
        raise NotImplementedError

    def edit(self, session: Session, row_id: str, values: Values) -> Any:
        """Change one."""
        raise NotImplementedError

    def prepare(self, values: Values) -> None:
        """Fill in what the list leaves to the person or the program; BadCell where it may not."""

    def called(self, values: Values) -> str:
        """What a row is called in the preview."""
        return str(values.get("name", ""))

    def plan(self, line: int, values: Values) -> Step:
        """Say what becomes of a row."""
        self.prepare(values)
        for made in self.kind.fields:
            if made.needed and made.key not in values:
                raise BadCell(said("{field} is empty.", field=made.called))
        keys = self.keys(values)
        self._must_be_first(line, keys[0], values)
        held = next((self.held[key] for key in keys if key in self.held), None)
        name = self.called(values)
        if held is None:
            return Step(What.NEW, name, lambda session: self.add(session, values))
        told = self._changed(held, values)
        if not told or not self.changes_rows:
            return Step(What.SAME, name)
        if not may_write(self.session, held.branch_id):
            raise BadCell(said("This computer may not change {name}.", name=held.called or name))
        shown = tuple(self._shown(key, held.values.get(key), value) for key, value in told.items())
        return Step(What.CHANGED, name, lambda session: self.edit(session, held.id, told), shown)

    def _must_be_first(self, line: int, key: Key, values: Values) -> None:
        """A row that is said twice in a file is the same, or is refused."""
        first, earlier = self._seen.setdefault(key, (line, values))
        if first != line and earlier != values:
            raise BadCell(said("Row {row} says something else of the same.", row=first))
        if first != line:
            raise Repeated(first)

    def _changed(self, held: Held, values: Values) -> Values:
        return {
            key: value
            for key, value in values.items()
            if key in held.values and not _says_the_same(key, held.values[key], value)
        }

    def _shown(self, key: str, before: Any, after: Any) -> CellChange:
        made = self.kind.field(key)
        return CellChange(made.called if made else key, self.words(before), self.words(after))

    def words(self, value: Any) -> str:
        """A value in the preview."""
        if isinstance(value, time):
            return f"{value:%H:%M}"
        if isinstance(value, date):
            return value.isoformat()
        if isinstance(value, tuple):
            return ", ".join(map(str, value))
        return "" if value is None else str(value)


def _says_the_same(key: str, held: Any, value: Any) -> bool:
    """Capitals and accents alone change no name that is here."""
    if key in ("name", "title") and held:
        return search_form(held) == search_form(value)
    return bool(held == value)


class Repeated(Exception):
    """A row says again, word by word, what an earlier one of the file said."""

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


Planner = Callable[[int, Values], Step]
