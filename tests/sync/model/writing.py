"""What a person does at one computer: write, edit, delete, settle, erase, put out."""

from __future__ import annotations

from typing import Any

from circledesk.models.base import (
    ORGANIZERS,
    TEAM,
    branch_scope,
    derived_id,
    public_scope,
)
from circledesk.models.changes import ERASE, Change
from circledesk.models.fold import DELETED, fold, over_to_settle
from circledesk.models.journal import _over
from circledesk.models.trust import ERASURE, REVOCATION, device_of
from circledesk.services import settle
from circledesk.services.own_changes import Draft
from tests.sync.model.computer import Computer
from tests.sync.model.team import Team

CELLS = {
    "course": ("title", "caption"), "learning_circle": ("name", "place", "course_id"),
    "meeting": ("when", "venue"),
    "learner": ("name", "phone", "mood"), "signup": ("goal", "place"), "attendance": ("state",),
    "invitation": ("name",), "future": ("colour",),
}  # fmt: skip
"""Cells to edit; no version knows a learner's mood, nor the table of the future."""
JOINED = {("learning_circle", "place"): 3, ("meeting", "when"): 2, ("signup", "place"): 2}


class Writing(Team):
    """A team in which people write."""

    def add(self, computer: Computer, n: int, m: int) -> None:
        """Add a row of some table, in some scope that it may write."""
        branches = computer.branches or self.branch_ids
        branch = branches[m % len(branches)]
        public, own, row = public_scope(branch), branch_scope(branch), f"r{self.uid()[:10]}"
        circles = [c.row for c in self.standing(computer, "learning_circle") if c.scope == public]
        meetings = [c.row for c in self.standing(computer, "meeting") if c.scope == public]
        learners = [c.row for c in self.standing(computer, "learner") if c.scope == own]
        base: dict[str, Any] = {"branch_id": branch}
        kind = n % 8
        if kind == 0 and circles:
            circle = circles[m % len(circles)]
            when = {"circle_id": circle, "when": ["2018-08-06", "14:00"]}
            drafts = [Draft(public, "meeting", row, base | when)]
        elif kind in (1, 2) and circles and learners and n % 3:
            learner = learners[m % len(learners)]
            cells = base | {"circle_id": circles[n % len(circles)], "learner_id": learner,
                            "signed_up_at": self.at(computer)}  # fmt: skip
            drafts = [Draft(own, "signup", row, cells, subject=learner)]
        elif kind == 3 and meetings and learners:
            drafts = [
                self._attendance(
                    computer, own, meetings[n % len(meetings)], learners[m % len(learners)], m
                )
            ]
        elif kind == 4 and computer.role == "organizer":
            drafts = [
                Draft(TEAM, "course", row, {"title": f"Course {m % 3}"}),
                Draft(ORGANIZERS, "invitation", f"i{row}", {"name": f"Guest {m % 3}"}),
            ]
        elif kind == 5:
            drafts = [
                Draft(
                    own,
                    "future",
                    row,
                    {"colour": m % 4},
                    subject=(learners or [None])[m % max(1, len(learners))],
                )
            ]
        elif kind == 6 or not circles:
            courses = sorted(computer.rows.get("course", {}))
            circle = {"course_id": courses[n % len(courses)], "name": f"Circle {m % 3}"}
            drafts = [Draft(public, "learning_circle", row, base | circle)]
        else:
            drafts = [Draft(own, "learner", row, base | {"name": f"Learner {m % 3}"}, subject=row)]
        self.write(computer, drafts)

    def _attendance(
        self, computer: Computer, scope: str, meeting: str, learner: str, m: int
    ) -> Draft:
        row = derived_id("attendance", meeting, learner)
        cells = {"branch_id": scope[7:], "meeting_id": meeting, "learner_id": learner,
                 "state": ("present", "late", "absent")[m % 3]}  # fmt: skip
        changes = computer.log.of_rows([row]).get(row)
        folded = fold(changes) if changes else None
        return Draft(scope, "attendance", row, cells, _over(cells, folded, False), learner)

    def edit(self, computer: Computer, n: int, m: int) -> None:
        rows = self.standing(computer, *CELLS)
        if not rows:
            return
        row = rows[n % len(rows)]
        names = CELLS[row.table]
        cell = names[m % len(names)]
        parts = JOINED.get((row.table, cell), 1)
        courses = sorted(computer.rows.get("course", {}))
        if cell == "course_id":
            self._set(computer, row, {cell: courses[n % len(courses)]})
            return
        value: Any = f"v{m % 4}" if parts == 1 else [f"v{m % 4}"] * parts
        self._set(computer, row, {cell: value})

    def _set(
        self, computer: Computer, like: Change, cells: dict[str, Any], settling: bool = False
    ) -> None:
        folded = fold(computer.log.of_rows([like.row])[like.row])
        over = _over(cells, folded, settling)
        subject = like.subject
        verb = "conflict.settle" if settling else "x"
        self.write(computer, [Draft(like.scope, like.table, like.row, cells, over, subject)], verb)

    def delete(self, computer: Computer, n: int, m: int) -> None:
        rows = self.standing(computer, *CELLS)
        if rows:
            row = rows[n % len(rows)]
            deleted = fold(computer.log.of_rows([row.row])[row.row]).deleted
            self._set(computer, row, {DELETED: None if deleted else self.at(computer)})

    def settle(self, computer: Computer, n: int, m: int) -> None:
        listed = sorted(p for p in computer.contested)
        if not listed:
            return
        row, cell = listed[n % len(listed)]
        changes = computer.log.of_rows([row])[row]
        if not computer.may_write(changes[0].scope):
            return
        folded = fold(changes)
        if m % 2 and cell in folded.unseen:
            cells: dict[str, Any] = {DELETED: None}
            over = {DELETED: over_to_settle(folded, DELETED)}
        else:
            cells, over = settle._choice(folded, cell, bool(m % 2))
        like = changes[0]
        draft = Draft(like.scope, like.table, row, cells, over, like.subject)
        self.write(computer, [draft], "conflict.settle")
        self.reached["settled"] += 1
        assert (row, cell) not in computer.contested or m % 2, "what was settled is listed still"

    def erase(self, computer: Computer, n: int, m: int) -> None:
        learners = [
            c for c in self.standing(computer, "learner")
            if (c.scope, c.row) not in computer.erased | computer.remembered
        ]  # fmt: skip
        if learners:
            learner = learners[n % len(learners)]
            self.machine.setdefault(id(computer), set()).add((learner.scope, learner.row))
            cells = {"subjects": [learner.row]}
            self.write(
                computer, [Draft(learner.scope, ERASURE, f"e{self.uid()}", cells, kind=ERASE)]
            )
            self.reached["erasures"] += 1

    def revoke(self, computer: Computer, n: int, m: int) -> None:
        others = [d for d in self.devices if d != computer.device and d not in computer.log.cuts]
        if computer.role != "organizer" or self.reached["revocations"] > 2 or not others:
            return
        device = others[n % len(others)]
        cuts: dict[str, dict[str, list[Any]]] = {}
        for (scope, writer), (seq, mark) in sorted(computer.log.vector().items()):
            if device_of(writer) == device:
                cuts.setdefault(scope, {})[writer] = [seq, mark]
        cells = {"device_id": device, "cuts": cuts}
        self.write(computer, [Draft(TEAM, REVOCATION, f"x{self.uid()}", cells)], "device.revoke")
        self.reached["revocations"] += 1
        for put_out in [c for c in self.computers if c.device == device][: m % 3]:
            self.edit(put_out, m, n)  # it does not know yet, or it was stolen
            self.erase(put_out, n, m)
            self.work_on(put_out, n, m)

    def work_on(self, computer: Computer, n: int, m: int) -> None:
        """Bring to somebody what was written."""
