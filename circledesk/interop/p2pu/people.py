"""Plans people: users of the facilitators export, and who made a circle."""

from __future__ import annotations

from typing import Any

from circledesk.interop.p2pu.api_team_lines import MemberEntry
from circledesk.interop.p2pu.board import Board, Put, Row
from circledesk.interop.p2pu.known import OurTeam
from circledesk.interop.p2pu.records import CircleLine, PersonLine
from circledesk.models.base import derived_id
from circledesk.models.team import Membership, Person


class People:
    """Finds people by e-mail, in any case, and plans new ones."""

    def __init__(self, board: Board, team: OurTeam) -> None:
        self._board = board
        self._team = team
        self._born = {"branch_id": team.own_branch or None}
        self._by_email: dict[str, str] = {}
        for row in sorted(board.rows(Person), key=_first_choice):
            email = row.values.get("email")
            if email and not board.stays_deleted(row):
                self._by_email.setdefault(email, row.id)

    def find(self, email: str) -> str | None:
        """Return the id of the person with an e-mail."""
        return self._by_email.get(email.strip().lower())

    def plan(self, line: PersonLine) -> Put:
        """Plan a user: person and membership."""
        person_id = self._id(line.email)
        done = self._board.put(
            Person,
            person_id,
            self._parted(person_id, line.name, line.email)
            | _given(
                joined_at=line.joined_at,
                last_login_at=line.last_login_at,
                communication_opt_in=line.opt_in,
            ),
            self._source(line, person_id),
            born=self._born,
        )
        row = self._board.get(Person, person_id)
        exact = bool(row and row.source.get("membership_at"))
        made = {} if exact else _given(created_at=line.joined_at)
        return done.beside(self._join(person_id, made, update=True))

    def _source(self, line: PersonLine, person_id: str) -> dict[str, Any] | None:
        """Return what P2PU says of a person; of one who was typed here only what it adds."""
        told = {"team": line.team, "venue": line.venue, "circles_run": line.circles_run}
        return None if self._typed_here(person_id) else told

    def _typed_here(self, person_id: str) -> bool:
        """Whether a person was typed here with her branch: P2PU adds nothing to her place."""
        row = self._board.get(Person, person_id)
        member = self._board.get(Membership, Membership.id_for(person_id))
        placed = member is not None and bool(member.values.get("branch_id"))
        return row is not None and not row.is_new and not row.source and placed

    def plan_member(self, line: MemberEntry) -> Put:
        """Plan a member of the team: the list parts first and last name itself."""
        person_id = self._id(line.email)
        name = f"{line.first_name} {line.last_name}".strip() or line.email
        values = self._values(name, line.email)
        row = self._board.get(Person, person_id)
        if row is None or row.source or row.values.get("first_name"):
            values |= {"first_name": line.first_name, "last_name": line.last_name}
        else:
            values = {"name": name}
        done = self._board.put(
            Person,
            person_id,
            values | _given(email_confirmed_at=line.confirmed_at),
            {"membership": line.id, "first_name": line.first_name},
            born=self._born,
        )
        return done.beside(self._join(person_id, {"role": line.role}, update=True))

    def _parted(self, person_id: str, name: str, email: str) -> dict[str, Any]:
        """Return name and e-mail; where the team's list parted the name, its parts stay."""
        values = self._values(name, email)
        row = self._board.get(Person, person_id)
        if self._typed_here(person_id) and row and row.values["name"] == name:
            return {k: v for k, v in values.items() if k not in ("first_name", "last_name")}
        first = row.source.get("first_name") if row else None
        if first and name.strip().startswith(first):
            values |= {"first_name": first, "last_name": name.strip()[len(first) :].strip()}
        return values

    def maker(self, line: CircleLine) -> str | None:
        """Return who made a circle, planned where unknown; none where the file names nobody."""
        if not line.creator_email:
            return None
        person_id = self.find(line.creator_email)
        row = self._board.get(Person, person_id)
        if row is None or self._board.taken_back(row):
            person_id = self._id(line.creator_email)
            name = line.creator_name or line.creator_email
            values = self._values(name, line.creator_email)
            self._board.add(Person, person_id, values, {}, born=self._born)
            self._join(person_id, {"created_at": line.created_at}, update=False)
        return person_id

    def _id(self, email: str) -> str:
        email = email.lower()
        found = self._by_email.get(email)
        if found is None:
            hidden = self._team.hidden("person", email)
            own = self._team.own_branch
            found = derived_id("person", own, hidden) if own else derived_id("person", hidden)
            self._by_email[email] = found
        return found

    def _values(self, name: str, email: str) -> dict[str, Any]:
        first, _, last = name.strip().partition(" ")
        return {
            "name": name,
            "first_name": first,
            "last_name": last.strip(),
            "email": email.lower(),
            "email_typed": email,
        }

    def _join(self, person_id: str, made: dict[str, Any], *, update: bool) -> Put:
        membership = Membership.id_for(person_id)
        row = self._board.get(Membership, membership)
        if row is not None and row.alive:
            return self._board.put(Membership, membership, made) if update else Put.SAME
        own = self._team.own_branch or None
        born = {"person_id": person_id, "branch_id": own, "home_branch_id": own}
        return self._board.add(Membership, membership, made, born=born)


def _given(**values: Any) -> dict[str, Any]:
    """Leave out what the file does not say."""
    return {name: value for name, value in values.items() if value is not None}


def _first_choice(row: Row) -> tuple[bool, bool, str]:
    return (not row.alive, row.values.get("branch_id") is not None, row.id)
