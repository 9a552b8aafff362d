"""Branches, courses, equipment and days off out of a list."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.interop.lists_in import kinds
from circledesk.interop.lists_in.plain_kinds import Held, Key, PlainRows
from circledesk.interop.lists_in.row_values import Values
from circledesk.models.circles import Course
from circledesk.models.equipment import Equipment
from circledesk.models.planning import Holiday
from circledesk.models.team import Branch
from circledesk.services import courses, equipment, holidays, team
from circledesk.services.living import living
from circledesk.services.names import search_form
from circledesk.services.session import may_write, this_device


class BranchRows(PlainRows):
    """A branch is found by its name, else by its code."""

    kind = kinds.BRANCHES
    _cells = ("name", "code", "county", "city", "venue", "address", "phone", "contact")

    def read_held(self) -> None:
        for row in self.session.scalars(select(Branch).where(*living(Branch))):
            values = {name: getattr(row, name) for name in self._cells}
            held = Held(row.id, values, None, row.name)
            self.held.setdefault(("name", search_form(row.name)), held)
            if row.code:
                self.held.setdefault(("code", row.code.upper()), held)

    def prepare(self, values: Values) -> None:
        if "code" in values:
            values["code"] = values["code"].upper()

    def keys(self, values: Values) -> tuple[Key, ...]:
        named: tuple[Key, ...] = (("name", search_form(values["name"])),)
        return (*named, ("code", values["code"])) if "code" in values else named

    def add(self, session: Session, values: Values) -> Any:
        return team.add_branch(session, **values)

    def edit(self, session: Session, row_id: str, values: Values) -> Any:
        return team.edit_branch(session, branch_id=row_id, **values)


class CourseRows(PlainRows):
    """A course is found by its link where both have one, else by its title."""

    kind = kinds.COURSES
    _cells = ("title", "provider", "link", "format", "caption", "keywords", "topics", "language",
              "licence")  # fmt: skip

    def read_held(self) -> None:
        query = select(Course).where(*living(Course)).order_by(Course.created_at, Course.id)
        for row in self.session.scalars(query):
            values = {name: getattr(row, name) for name in self._cells}
            held = Held(row.id, values, row.branch_id, row.title)
            self.held.setdefault(search_form(row.title), held)

    def keys(self, values: Values) -> tuple[Key, ...]:
        return (search_form(values["title"]),)

    def called(self, values: Values) -> str:
        return str(values["title"])

    def add(self, session: Session, values: Values) -> Any:
        return courses.add_course(session, **values)

    def edit(self, session: Session, row_id: str, values: Values) -> Any:
        return courses.edit_course(session, course_id=row_id, **values)


class EquipmentRows(PlainRows):
    """A thing is found by its branch, its name and the number on its label."""

    kind = kinds.EQUIPMENT
    _cells = ("name", "kind", "quantity", "working", "number", "note")

    def read_held(self) -> None:
        query = select(Equipment).where(*living(Equipment)).order_by(Equipment.id)
        for row in self.session.scalars(query):
            values = {name: getattr(row, name) for name in self._cells}
            held = Held(row.id, values, row.branch_id, row.name)
            self.held.setdefault((row.branch_id, search_form(row.name), row.number), held)

    def prepare(self, values: Values) -> None:
        own = None if may_write(self.session, None) else this_device(self.session).branch_id
        branch = values.get("branch") or self.how.branch_id or own
        values.pop("branch", None)
        if branch:
            values["branch_id"] = branch

    def keys(self, values: Values) -> tuple[Key, ...]:
        named = search_form(values["name"])
        return ((values.get("branch_id"), named, values.get("number", "")),)

    def add(self, session: Session, values: Values) -> Any:
        return equipment.add_equipment(session, **values)

    def edit(self, session: Session, row_id: str, values: Values) -> Any:
        return equipment.edit_equipment(session, equipment_id=row_id, **values)


class HolidayRows(PlainRows):
    """A day off of the whole team."""

    kind = kinds.HOLIDAYS
    changes_rows = False

    def read_held(self) -> None:
        for row in self.session.scalars(select(Holiday).where(*living(Holiday))):
            held = Held(row.id, {}, None, row.name)
            self.held[row.date, row.name.casefold()] = held

    def keys(self, values: Values) -> tuple[Key, ...]:
        return ((values["date"], values["name"].casefold()),)

    def called(self, values: Values) -> str:
        return f"{values['date'].isoformat()} {values['name']}"

    def add(self, session: Session, values: Values) -> Any:
        return holidays.add_holiday(session, date=values["date"], name=values["name"])
