"""Plans sign-ups and their learners."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from typing import Any

from circledesk.interop.p2pu.board import Board, Put, Refused, Row, is_ours
from circledesk.interop.p2pu.circles import Circles
from circledesk.interop.p2pu.known import OurTeam
from circledesk.interop.p2pu.records import SignupLine
from circledesk.models.base import derived_id, utc_text
from circledesk.models.fold import DELETED
from circledesk.models.learners import Learner, Signup
from circledesk.services.countries import country
from circledesk.services.names import fold
from circledesk.services.phones import read_phone


class Signups:
    """Finds sign-ups by P2PU's id or, of its oldest export, by circle, instant and learner."""

    def __init__(
        self,
        board: Board,
        team: OurTeam,
        circles: Circles,
        signups_of: Callable[[str], int],
    ) -> None:
        self._board = board
        self._team = team
        self._circles = circles
        self._signups_of = signups_of
        self._phone_rules = country(team.country).phones
        self.names: dict[tuple[str, str], set[str]] = defaultdict(set)
        """(branch id, e-mail): the names that signed up there under it."""

    def learner_id(self, line: SignupLine, branch_id: str) -> str:
        """Return the id of a line's learner: one a branch, e-mail and name, else one a sign-up.

        Families and libraries share an e-mail: another name under it is another person, until
        somebody who knows says otherwise.
        """
        if line.email and not anonymous(line):
            hidden = self._team.hidden("learner", line.email.lower(), fold(line.name))
            return derived_id("p2pu-learner", branch_id, hidden)
        if line.id:
            return derived_id("p2pu-learner", branch_id, "signup", line.id)
        hidden = self._team.hidden("learner", line.circle_id, line.name, line.mobile)
        return derived_id("p2pu-learner", branch_id, hidden, utc_text(line.signed_up_at))

    def plan(self, line: SignupLine) -> Put:
        """Plan a sign-up and its learner. Raises Refused."""
        circle = self._circles.of_signup(line)
        branch_id = str(circle.values["branch_id"])
        learner_id = self.learner_id(line, branch_id)
        found = self._id(line, circle, learner_id)
        row = self._board.get(Signup, found)
        if row is not None:
            if is_ours(row):
                return Put.SAME
            _same_signup(row, line, branch_id)
            if self._board.stays_deleted(row) and circle.alive:
                return Put.SAME
            learner_id = self._learner_of(row, line, learner_id)
        done = self._learner(line, learner_id, branch_id)
        values = self._values(line) | {"circle_id": circle.id, "learner_id": learner_id}
        if not circle.alive and (row is None or not row.alive):
            values[DELETED] = circle.values[DELETED]
        put = self._board.put(
            Signup, found, values, self._source(line), born={"branch_id": branch_id}
        )
        return put.beside(done)

    def _id(self, line: SignupLine, circle: Row, learner_id: str) -> str:
        numbered = derived_id("p2pu-signup", line.id) if line.id else ""
        if numbered and self._board.get(Signup, numbered):
            return numbered
        for row in self._board.of_circle(Signup, circle.id):
            if row.id == line.uuid:
                return row.id
            same = row.values["signed_up_at"] == line.signed_up_at
            if same and self._is_old_self(row, line, learner_id):
                return row.id
        at = utc_text(line.signed_up_at)
        return numbered or derived_id("p2pu-signup-old", circle.id, learner_id, at)

    @staticmethod
    def _is_old_self(row: Row, line: SignupLine, learner_id: str) -> bool:
        """Whether a row is this sign-up as an export with, or without, ids told it."""
        known = row.source.get("id")
        if known and line.id:
            return bool(known == line.id)
        told = (row.source.get("name", ""), row.source.get("email", "").lower())
        return row.values["learner_id"] == learner_id or (
            line.email.lower() == told[1] and bool(line.email or line.name == told[0])
        )

    def _learner_of(self, row: Row, line: SignupLine, learner_id: str) -> str:
        """Return whose sign-up it stays; who is made anonymous is so in place if this is all.

        A name that was put right under the same e-mail leaves the learner who she is.
        """
        held = str(row.values["learner_id"])
        if anonymous(line):
            return held if self._signups_of(held) <= 1 else learner_id
        same = line.email.lower() in ("", str(row.source.get("email", "")).lower())
        return held if same else learner_id

    # the learner -----------------------------------------------------------------------------

    def _learner(self, line: SignupLine, learner_id: str, branch_id: str) -> Put:
        """Plan the learner as the newest sign-up tells; a number is not lost to an empty one."""
        row = self._board.get(Learner, learner_id)
        source = row.source if row else {}
        age = [utc_text(line.signed_up_at), int(line.id or 0)]
        told: dict[str, Any] = {}
        values: dict[str, Any] = {}
        if anonymous(line):
            values = _nobody(line.name)
        elif age >= source.get("newest", [""]):
            told["newest"] = age
            values = {"name": line.name, "sort_name": fold(line.name), "email": line.email}
        if line.mobile and age >= source.get("newest_phone", [""]):
            told["newest_phone"] = age
            values |= self._phone(line.mobile)
        if line.email and not anonymous(line):
            self.names[branch_id, line.email.lower()].add(fold(line.name))
        if not values:
            return Put.SAME
        return self._board.put(Learner, learner_id, values, told, born={"branch_id": branch_id})

    def _phone(self, mobile: str) -> dict[str, Any]:
        phone = read_phone(mobile, self._phone_rules)
        return {"phone": phone.number, "phone_typed": phone.typed, "phone_check": phone.check}

    # the sign-up -----------------------------------------------------------------------------

    @staticmethod
    def _values(line: SignupLine) -> dict[str, Any]:
        told: dict[str, Any] = {
            "signed_up_at": line.signed_up_at,
            "state_at": line.state_at or line.signed_up_at,
            "goal": line.goal,
            "support": line.support,
            "computer_access": line.computer_access,
            "use_internet": line.use_internet,
            "state": line.state,
            "survey_completed": line.survey_completed,
            "communications_opt_in": line.opt_in,
            DELETED: line.deleted_at,
        }
        return {name: value for name, value in told.items() if value is not None}

    @staticmethod
    def _source(line: SignupLine) -> dict[str, Any]:
        return {
            "id": line.id,
            "uuid": line.uuid,
            "name": line.name,
            "email": line.email,
            "mobile": line.mobile,
        }


def anonymous(line: SignupLine) -> bool:
    """Whether P2PU took the person out of a sign-up (p2pu.md, Anonymize)."""
    return line.email.startswith("devnull.") and line.email.endswith("@localhost")


def _nobody(name: str) -> dict[str, Any]:
    return {
        "name": name,
        "sort_name": fold(name),
        "anonymized": True,
        "email": "",
        "phone": "",
        "phone_typed": "",
        "phone_check": False,
    }


def _same_signup(row: Row, line: SignupLine, branch_id: str) -> None:
    known = row.source.get("uuid")
    if known and line.uuid and known != line.uuid:
        raise Refused("P2PU's id of the sign-up is known here with another uuid.")
    if row.values["branch_id"] != branch_id:
        raise Refused("The sign-up moved to a circle of another branch; sign the learner up there.")
