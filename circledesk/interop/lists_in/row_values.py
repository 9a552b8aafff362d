"""Turns a row's cells into typed values: by the fields that its columns hold."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy.orm import Session

from circledesk.errors import CircleDeskError
from circledesk.interop.lists_in import cells
from circledesk.interop.lists_in.days import Order, Reading, day_of, order_of, time_of
from circledesk.interop.lists_in.facts import How
from circledesk.interop.lists_in.grid import BadCell, Value, is_empty
from circledesk.interop.lists_in.heading_words import folded
from circledesk.interop.lists_in.kinds import Field
from circledesk.interop.lists_in.matching import Match
from circledesk.interop.lists_in.references import References
from circledesk.interop.lists_in.table import Table
from circledesk.said import said
from circledesk.services.countries import PhoneRules
from circledesk.services.members import phone_rules
from circledesk.services.words import allowed, email_of, likely_date

Values = dict[str, Any]


@dataclass(slots=True)
class RowReader:
    """Reads the rows of one table."""

    session: Session
    table: Table
    match: Match
    how: How
    epoch_1904: bool = False
    orders: dict[int, Order] = field(default_factory=dict)
    references: References = field(init=False)
    rules: PhoneRules | None = field(init=False)

    def __post_init__(self) -> None:
        self.references = References(self.session)
        self.rules = phone_rules(self.session)
        for place, key in self.match.columns.items():
            made = self.match.kind.field(key)
            if made is not None and made.sort == "day":
                told = order_of(self.table.column_values(place, 100_000))
                self.orders[place] = self.how.order or told

    @property
    def order_asked(self) -> bool:
        """Whether a column's days can be read two ways, and nobody said which."""
        return Order.UNKNOWN in self.orders.values()

    def is_blank(self, row: int) -> bool:
        """Whether nothing that is asked for stands in a row."""
        places = (*self.match.columns, *self.match.days)
        return all(is_empty(self.table.cell(row, place)) for place in places)

    def read(self, row: int) -> Values:
        """Return the values of a row by field, empty ones left out; BadCell names the column."""
        values: Values = {}
        for place, key in self.match.columns.items():
            made = self.match.kind.field(key)
            if made is None:
                continue
            try:
                value = self._value(self.table.cell(row, place), made, place)
            except BadCell as bad:
                raise BadCell(bad.reason, place) from bad
            except CircleDeskError as error:
                raise BadCell(error.what, place) from error
            if value not in ("", None):
                values[key] = value
        self._join_names(values)
        return values

    def _value(self, value: Value, made: Field, place: int) -> Any:
        plain: dict[str, Callable[[Value], Any]] = {
            "text": cells.text_of, "line": cells.line_of, "whole": cells.whole_of,
            "flag": cells.flag_of, "clock": time_of,
        }  # fmt: skip
        if made.sort in ("text", "line"):
            return allowed(plain[made.sort](value), made.key, made.limit)
        if made.sort in plain:
            return plain[made.sort](value)
        if made.sort == "name":
            return allowed(self._name(value), "name", made.limit)
        if made.sort == "phone":
            return allowed(cells.phone_of(value, self.rules), "phone", made.limit)
        if made.sort == "email":
            return email_of(cells.email_text(value))
        if made.sort == "day":
            order = self.orders.get(place, Order.DAY)
            day = day_of(value, Reading(order, self.epoch_1904))
            return day and likely_date(day, "date")
        text = cells.line_of(value)
        if made.sort == "choice":
            return _chosen(text, made)
        return self.references.find(made.sort, text) if text else ""

    def _name(self, value: Value) -> str:
        name = cells.name_of(value)
        return cells.tidy_name(name, turn=self.how.turn_names, capitals=self.how.capitals)

    def _join_names(self, values: Values) -> None:
        first, last = values.pop("first_name", ""), values.pop("last_name", "")
        if "name" in values and not first and last:
            values["name"] = f"{values['name']} {last}"
        elif "name" not in values and (first or last):
            values["name"] = f"{first} {last}".strip()


def _chosen(text: str, made: Field) -> str:
    if not text:
        return ""
    plain = folded(text)
    for written, value in made.choices:
        if plain in (written, value, value.replace("-", " ")):
            return value
    for written, value in made.choices:
        if f" {written} " in f" {plain} ":
            return value
    raise BadCell(said("«{text}» is not understood here.", text=text))
