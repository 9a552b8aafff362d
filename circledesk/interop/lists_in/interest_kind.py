"""Who waits for a topic, out of a list."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.interop.lists_in import kinds
from circledesk.interop.lists_in.facts import How, Step, What
from circledesk.interop.lists_in.grid import BadCell
from circledesk.interop.lists_in.learner_kinds import ASKED, WithLearners
from circledesk.interop.lists_in.row_values import Values
from circledesk.interop.lists_in.who import Known
from circledesk.models.wishes import Interest
from circledesk.said import said
from circledesk.services.interest import add_interest
from circledesk.services.living import living
from circledesk.services.names import search_form
from circledesk.services.session import may_write, this_device


class InterestRows(WithLearners):
    """Each row puts somebody on the list of those who wait for a topic."""

    kind = kinds.INTEREST

    def __init__(self, session: Session, how: How, file: str) -> None:
        super().__init__(session, how, file)
        query = select(Interest.learner_id, Interest.topic).where(
            Interest.ended_at.is_(None), *living(Interest)
        )
        self._held = {(row[0], search_form(row[1])) for row in session.execute(query)}

    def plan(self, line: int, values: Values) -> Step:
        """Say what becomes of a row."""
        for key in ("name", "topic"):
            if key not in values:
                made = self.kind.field(key)
                raise BadCell(said("{field} is empty.", field=made.called if made else key))
        branch = values.get("branch") or self.how.branch_id or this_device(self.session).branch_id
        if not may_write(self.session, branch):
            raise BadCell(said("This computer may not write for that branch."))
        topic = search_form(values["topic"])
        inside = {one for one, held in self._held if held == topic}
        meant = self.meant(line, values, branch, inside)
        name = str(values["name"])
        if isinstance(meant, Known):
            if (meant.id, topic) in self._held:
                return Step(What.SAME, meant.name)
            return Step(What.NEW, meant.name, lambda s: self._add(s, branch, values, meant.id))
        if meant:
            return Step(What.ASKS, name, reason=ASKED, candidates=meant)
        return Step(What.NEW, name, lambda s: self._add(s, branch, values, None))

    def _add(self, session: Session, branch: str, values: Values, learner_id: str | None) -> None:
        add_interest(
            session, branch_id=branch, name=values["name"], topic=values["topic"],
            phone=values.get("phone", ""), learner_id=learner_id,
        )  # fmt: skip
