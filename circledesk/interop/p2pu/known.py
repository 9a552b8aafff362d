"""Reads from the database what an import is planned against: rows, branches, who wrote what."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from circledesk.interop.p2pu.board import Board
from circledesk.interop.p2pu.branches import Place
from circledesk.interop.p2pu.history import VERB, History
from circledesk.models.base import Replicated, branch_scope, public_scope
from circledesk.models.changes import OperationRow, UndoneRow
from circledesk.models.circles import CircleFacilitator, Course, LearningCircle, Meeting
from circledesk.models.feedback import Feedback
from circledesk.models.learners import Attendance, Learner, Rsvp, Signup
from circledesk.models.log import Log
from circledesk.models.statements import in_blocks
from circledesk.models.surveys import SurveyAnswer
from circledesk.models.team import Branch, Invitation, Membership, Person, Team
from circledesk.services.session import may_write, now, this_device

SECRET = "import_secret"
"""Key in the team's `external`: the same on all its computers, unknown outside the team."""


@dataclass(frozen=True, slots=True)
class OurTeam:
    """The team and this PC, as far as an import needs them."""

    id: str
    name: str
    country: str
    zone: str
    secret: str
    own_branch: str
    """This PC's branch; '' on an organizer's, which writes them all."""

    def hidden(self, *parts: str) -> str:
        """Return texts as an HMAC under the team's secret: nobody outside can test a guess."""
        text = "\x1f".join(parts).encode()
        return hmac.new(self.secret.encode(), text, hashlib.sha256).hexdigest()


class Known:
    """Reads what is needed, table by table, into a board."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._undoing: frozenset[str] | None = None
        self._own = "" if may_write(session, None) else this_device(session).branch_id
        self.board = Board(now(session), self._history, self._may_write)

    def start(self) -> OurTeam:
        """Read the tables that are small, and who we are. Without a team raises NotFound."""
        device = this_device(self._session)
        for model in (Team, Branch, Person, Membership, Course, LearningCircle):
            self._read(model)
        team = self.board.get(Team, device.team_id)
        external = (team.values["external"] if team else None) or {}
        return OurTeam(
            id=device.team_id,
            name=device.team,
            country=device.country,
            zone=device.zone,
            secret=external.get(SECRET) or secrets.token_hex(32),
            own_branch=self._own,
        )

    def places(self) -> list[Place]:
        """Return the branches that are not deleted."""
        rows = [row.values for row in self.board.rows(Branch) if row.alive]
        names = ("id", "name", "code", "city", "venue", "office")
        return [Place(**{name: row[name] for name in names}) for row in rows]

    def circles(self, circle_ids: Sequence[str]) -> None:
        """Read what hangs on circles: meetings, facilitators, sign-ups and their learners."""
        for model in (Meeting, CircleFacilitator, Signup, SurveyAnswer):
            for block in in_blocks(list(circle_ids)):
                self._read(model, model.circle_id.in_(block))
        self.learners(row.values["learner_id"] for row in self.board.rows(Signup))

    def hosts(self) -> None:
        """Read who facilitates the circles that a list named facilitators of."""
        rows = self.board.rows(LearningCircle)
        named = sorted(row.id for row in rows if row.source.get("facilitator_names"))
        for block in in_blocks(named):
            self._read(CircleFacilitator, CircleFacilitator.circle_id.in_(block))

    def invitations(self) -> None:
        """Read who was asked to join."""
        self._read(Invitation)

    def learners(self, learner_ids: Iterable[str]) -> None:
        """Read learners by their ids."""
        wanted = {i for i in learner_ids if self.board.get(Learner, i) is None}
        for block in in_blocks(sorted(wanted)):
            self._read(Learner, Learner.id.in_(block))

    def signups_of(self, learner_id: str) -> int:
        """Return how many sign-ups, not deleted, the database holds of a learner."""
        wanted = (Signup.learner_id == learner_id, Signup.deleted_at.is_(None))
        return self._session.scalar(select(func.count()).select_from(Signup).where(*wanted)) or 0

    def meeting_in_use(self, meeting_id: str) -> bool:
        """Whether somebody wrote something about a meeting."""
        return any(
            self._session.scalar(select(model.id).where(model.meeting_id == meeting_id).limit(1))
            for model in (Attendance, Feedback, Rsvp)
        )

    def _read(self, model: type[Replicated], *where: ColumnElement[bool]) -> None:
        rows = self._session.execute(select(model.__table__).where(*where))
        self.board.learn(model, (_plain(row._mapping) for row in rows))

    def _history(self, row_id: str) -> History:
        connection = self._session.connection()
        if self._undoing is None:
            took = select(UndoneRow.by).join(OperationRow, OperationRow.uid == UndoneRow.operation)
            self._undoing = frozenset(self._session.scalars(took.where(OperationRow.verb == VERB)))
        return History(Log(connection).of_rows([row_id]).get(row_id, []), self._undoing)

    def _may_write(self, scope: str) -> bool:
        return self._own == "" or scope in (public_scope(self._own), branch_scope(self._own))


def _plain(mapping: Any) -> dict[str, Any]:
    return {str(key): value for key, value in mapping.items()}
