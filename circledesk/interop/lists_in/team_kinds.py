"""Facilitators, people to invite, and circles out of a list."""

from __future__ import annotations

from collections import Counter
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.interop.lists_in import kinds
from circledesk.interop.lists_in.grid import BadCell
from circledesk.interop.lists_in.plain_kinds import Held, Key, PlainRows
from circledesk.interop.lists_in.row_values import Values
from circledesk.models.circles import CircleFacilitator, LearningCircle, Meeting
from circledesk.models.team import Invitation, Membership, Person
from circledesk.said import said
from circledesk.services import circles, people
from circledesk.services.living import living
from circledesk.services.members import add_member, edit_person
from circledesk.services.names import search_form
from circledesk.services.session import may_write, must_write, this_device


class PeopleRows(PlainRows):
    """A person is found by her e-mail, else by her name where no e-mail says otherwise."""

    kind = kinds.PEOPLE

    def read_held(self) -> None:
        query = (
            select(Person, Membership.role)
            .outerjoin(Membership, Membership.person_id == Person.id)
            .where(*living(Person))
            .order_by(Person.created_at, Person.id)
        )
        for row, _ in self.session.execute(query):
            values = {"name": row.name, "email": row.email, "phone": row.phone}
            held = Held(row.id, values, row.branch_id, row.name)
            if row.email:
                self.held.setdefault(("email", row.email), held)
            if row.phone:
                self.held.setdefault(("phone", row.phone, search_form(row.name)), held)
            self.held.setdefault(("name", search_form(row.name)), held)

    def prepare(self, values: Values) -> None:
        if "name" not in values and "email" in values:
            values["name"] = values["email"]
        if "email" in values:
            values["email"] = values["email"].lower()

    def keys(self, values: Values) -> tuple[Key, ...]:
        name = search_form(values["name"])
        found: list[Key] = []
        if "email" in values:
            found.append(("email", values["email"]))
        if "phone" in values:
            found.append(("phone", values["phone"], name))
        named: Key = ("name", name)
        held = self.held.get(named)
        if not found or (held is not None and self._lacks_contact(held, values)):
            found.append(named)
        return tuple(found)

    def _lacks_contact(self, held: Held, values: Values) -> bool:
        """Whether no contact says that two of one name are two."""
        kinds_of = ("email", "phone")
        return not any(key in values and held.values[key] for key in kinds_of)

    def add(self, session: Session, values: Values) -> Any:
        branch = values.get("branch") or self.how.branch_id or None
        home = None if may_write(session, None) else this_device(session).branch_id
        must_write(session, home)
        return add_member(
            session, name=values["name"], email=values.get("email", ""),
            phone=values.get("phone", ""), branch_id=branch or home,
            role=values.get("role", "facilitator"), home_branch_id=home,
        )  # fmt: skip

    def edit(self, session: Session, row_id: str, values: Values) -> Any:
        told = {key: values[key] for key in ("name", "email", "phone") if key in values}
        return edit_person(session, person_id=row_id, **told)


class InvitationRows(PlainRows):
    """Somebody to approach; who belongs to the team or is noted already stays as she is."""

    kind = kinds.INVITATIONS
    changes_rows = False

    def read_held(self) -> None:
        query = select(Invitation).where(*living(Invitation))
        for row in self.session.scalars(query):
            self._hold(Held(row.id, {}), row.name, row.email)
        for person in self.session.scalars(select(Person).where(*living(Person))):
            if person.email:
                self.held.setdefault(("email", person.email), Held(person.id, {}))

    def _hold(self, held: Held, name: str, email: str) -> None:
        if email:
            self.held.setdefault(("email", email.lower()), held)
        if name:
            self.held.setdefault(("name", search_form(name)), held)

    def prepare(self, values: Values) -> None:
        if "name" not in values and "email" in values:
            values["name"] = values["email"]

    def keys(self, values: Values) -> tuple[Key, ...]:
        if "email" in values:
            return (("email", values["email"].lower()),)
        return (("name", search_form(values["name"])),)

    def add(self, session: Session, values: Values) -> Any:
        told = dict(values)
        branch = told.pop("branch", None) or self.how.branch_id or None
        return people.invite_person(session, **told, branch_id=branch, state="to-approach")


class CircleRows(PlainRows):
    """A circle is found by its branch, its course and its first date."""

    kind = kinds.CIRCLES

    def read_held(self) -> None:
        hosts: dict[str, list[str]] = {}
        query = select(CircleFacilitator).where(*living(CircleFacilitator))
        for host in self.session.scalars(query.order_by(CircleFacilitator.position)):
            hosts.setdefault(host.circle_id, []).append(host.person_id)
        standing = select(Meeting.circle_id, Meeting.cancelled).where(*living(Meeting))
        rows = self.session.execute(standing).all()
        many = Counter(row.circle_id for row in rows)
        broken = {row.circle_id for row in rows if row.cancelled}
        for row in self.session.scalars(select(LearningCircle).where(*living(LearningCircle))):
            values = {
                "name": row.name, "time": row.meeting_time, "duration": row.duration,
                "capacity": row.capacity, "venue": row.venue,
                "facilitators": tuple(hosts.get(row.id, ())),
            }  # fmt: skip
            if row.id not in broken:
                values["meetings"] = many[row.id]
            held = Held(row.id, values, row.branch_id, row.name)
            self.held.setdefault((row.branch_id, row.course_id, row.start_date), held)

    def prepare(self, values: Values) -> None:
        device = this_device(self.session)
        branch = values.pop("branch", None) or self.how.branch_id
        values["branch_id"] = branch or ("" if device.role == "organizer" else device.branch_id)
        if not values["branch_id"]:
            raise BadCell(said("The row names no branch."))

    def keys(self, values: Values) -> tuple[Key, ...]:
        return ((values["branch_id"], values["course"], values["start"]),)

    def called(self, values: Values) -> str:
        return str(values.get("name") or f"{values['start'].isoformat()}")

    def add(self, session: Session, values: Values) -> Any:
        told = dict(values)
        return circles.create_circle(session, course_id=told.pop("course"), **told)

    def edit(self, session: Session, row_id: str, values: Values) -> Any:
        return circles.edit_circle(session, circle_id=row_id, **values)
