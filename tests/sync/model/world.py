"""What happens to a made-up team: each step is a word and three numbers, whatever came before.

A step picks by the numbers among what there is, so that a history from which steps were dropped is
a history still. That is how a falsifying one becomes short.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import blake2b
from typing import Any

from circledesk.errors import FileRefused
from circledesk.models.base import (
    ORGANIZERS,
    TEAM,
    branch_scope,
    derived_id,
    public_scope,
    utc_text,
)
from circledesk.models.changes import ERASE, Change
from circledesk.models.fold import DELETED, fold, over_to_settle
from circledesk.models.journal import _over
from circledesk.models.trust import ERASURE, REVOCATION, Subjects, device_of, is_cut
from circledesk.services import aside, settle
from circledesk.services.own_changes import Draft
from circledesk.sync import export, plan
from tests.sync.model.computer import NEWER, OLDER, Computer, Letter

START = datetime(2018, 8, 6, 7, tzinfo=UTC)
MOST_COMPUTERS = 11
Step = tuple[str, int, int, int]
CELLS = {
    "course": ("title", "caption"), "learning_circle": ("name", "place", "course_id"), "meeting": ("when", "venue"),
    "learner": ("name", "phone", "mood"), "signup": ("goal", "place"), "attendance": ("state",),
    "invitation": ("name",), "future": ("colour",),
}  # fmt: skip
"""Cells to edit; no version knows a learner's mood, nor the table of the future."""
JOINED = {("learning_circle", "place"): 3, ("meeting", "when"): 2, ("signup", "place"): 2}


@dataclass
class History:
    """All that a play needs: how many branches, which have two PCs, who is old, and the steps."""

    branches: int
    seconds: tuple[int, ...]
    old: tuple[int, ...]
    steps: list[Step]


@dataclass
class World:
    """A team of computers, the letters under way, and what was reached."""

    history: History
    computers: list[Computer] = field(default_factory=list)
    letters: list[tuple[str, Letter]] = field(default_factory=list)
    """(device, letter)"""
    snapshots: list[Computer] = field(default_factory=list)
    machine: dict[int, Subjects] = field(default_factory=dict)
    """What is remembered as erased beside each computer."""
    unnoticed: bool = False
    """Whether some copy or restore was not noticed: then one number may be given twice."""
    apart: set[str] = field(default_factory=set)
    """Scopes that copies of the only organizer's PC hold, who cannot write to each other."""
    reached: Counter[str] = field(default_factory=Counter)
    count: int = 0

    def __post_init__(self) -> None:
        history = self.history
        self.branch_ids = [f"b{number}" for number in range(history.branches)]
        self.devices: dict[str, tuple[str, tuple[str, ...]]] = {
            "o0": ("organizer", ()), "o1": ("organizer", ()),
        }  # fmt: skip
        for number, branch in enumerate(self.branch_ids):
            self.devices[f"p{number}"] = ("branch", (branch,))
            if number in history.seconds:
                self.devices[f"q{number}"] = ("branch", (branch,))
        for number, (device, (role, branches)) in enumerate(self.devices.items()):
            known = OLDER if number in history.old else NEWER
            self.computers.append(Computer(device, role, branches, self.life(device), known))
        drafts = [Draft(TEAM, "branch", b, {"name": b}) for b in self.branch_ids]
        drafts.append(Draft(TEAM, "course", "c0", {"title": "Kilimo"}))
        first = self.computers[0]
        changes = first.write(drafts, "team.found", self.uid(), self.at(first))
        for computer in self.computers[1:]:
            computer.take(list(changes), self.reach(first.device, computer), first.device)

    # names and times -----------------------------------------------------------------------------

    def uid(self) -> str:
        self.count += 1
        return blake2b(str(self.count).encode(), digest_size=8).hexdigest()

    def life(self, device: str) -> str:
        return f"{device}.{self.uid()[:8]}"

    def at(self, computer: Computer) -> str:
        return utc_text(START + timedelta(days=3652 * computer.years, seconds=self.count))

    def reach(self, sender: str, computer: Computer) -> plan.Reach:
        return plan.Reach(
            sender, *self.devices[sender], computer.role, computer.branches, self.devices
        )

    def peers(self, computer: Computer, devices: Sequence[str]) -> list[export.Peer]:
        return [
            export.Peer(device, device, *self.devices[device], "")
            for device in sorted(devices)
            if device != computer.device and device not in computer.log.cuts
        ]

    # playing -----------------------------------------------------------------------------------

    def play(self) -> None:
        for word, *numbers in self.history.steps:
            if word != "deliver" or self.letters:
                step: Callable[..., None] = getattr(self, word)
                step(self.computers[numbers[0] % len(self.computers)], *numbers[1:])

    def write(self, computer: Computer, drafts: Sequence[Draft], verb: str = "x") -> list[Change]:
        return computer.write(drafts, verb, self.uid(), self.at(computer))

    def standing(self, computer: Computer, *tables: str) -> list[Change]:
        """Return a change of each row that it may write, rows of unknown tables too."""
        found = []
        for row, changes in computer.log.of_rows(sorted(computer.log.rows)).items():
            first = changes[0]
            shown = first.table == "future" or row in computer.rows.get(first.table, {})
            if first.table in tables and shown and computer.may_write(first.scope):
                found.append(first)
        return found

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
            drafts = [Draft(TEAM, "course", row, {"title": f"Course {m % 3}"}),
                      Draft(ORGANIZERS, "invitation", f"i{row}", {"name": f"Guest {m % 3}"})]  # fmt: skip
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

    # the post ------------------------------------------------------------------------------------

    def post(self, computer: Computer, n: int, m: int) -> None:
        """Write a bag for all, or a letter to one; it lies until somebody carries it."""
        others = [device for device in self.devices if device != computer.device]
        chosen = others if n % 3 == 0 else [others[m % len(others)]]
        peers = self.peers(computer, chosen)
        if peers:
            letter = computer.letter(peers)
            self.after_writing(computer, letter)
            self.letters += [(peer.device, letter) for peer in peers]
            del self.letters[:-40]

    def after_writing(self, computer: Computer, letter: Letter) -> None:
        """Nothing: who writes a letter learns nothing by it."""

    def deliver(self, computer: Computer, n: int, m: int) -> None:
        place = n % len(self.letters)
        device, letter = self.letters[place]
        fate = ("once", "once", "twice", "kept", "lost")[m % 5]
        if fate != "lost":
            copies = [c for c in self.computers if c.device == device]
            to = copies[m % len(copies)]
            self.bring(to, letter)
            if fate == "twice":
                self.bring(to, letter)
        if fate != "kept":
            del self.letters[place]

    def hand(self, computer: Computer, n: int, m: int) -> None:
        """Write a letter and carry it there at once."""
        self.carry(computer, self.computers[n % len(self.computers)])

    def carry(self, one: Computer, other: Computer) -> int:
        """Carry a letter from one to another; return how many changes were new there."""
        peers = self.peers(one, [other.device])
        if not peers:
            return 0
        letter = one.letter(peers)
        self.after_writing(one, letter)
        return self.bring(other, letter)

    def bring(self, to: Computer, letter: Letter) -> int:
        parts = letter.for_(to.device)
        incoming = [change for part in parts for change in part.changes]
        self.reached["bundles"] += 1
        before = dict(to.log.seqs), dict(to.log.sums), len(to.aside)
        try:
            decided = to.take(incoming, self.reach(letter.sender, to), letter.sender)
        except FileRefused:
            self.refuse(to, incoming)
            assert before == (to.log.seqs, to.log.sums, len(to.aside)), (
                "a refused bundle changed something"
            )
            self.reached["refused"] += 1
            return 0
        self._nothing_dropped(to, incoming, decided, before[0])
        if to.has_twin(decided, parts):
            to.writer = self.life(to.device)
            self.reached["copies found"] += 1
        to.remember(letter.sender, parts)
        self.reached["digests differed"] += to.compare(letter.sender, parts)
        self.reached["waiting"] += len(decided.waiting)
        self.reached["put aside"] += len(decided.put_aside)
        self.reached["conflicts"] += decided.new_conflicts
        return len(decided.changes) + len(decided.refills) + len(decided.put_aside)

    def refuse(self, to: Computer, incoming: Sequence[Change]) -> None:
        """Nothing: what is refused changes nothing."""

    def _nothing_dropped(
        self, to: Computer, incoming: Sequence[Change], decided: plan.Plan, before: dict[Any, int]
    ) -> None:
        for change in incoming:
            held = (change.seq, change.operation) in to.log.runs.get(
                (change.scope, change.writer), {}
            )
            assert held or (change.scope, *change.ref) in to.aside, "a change was dropped silently"
        assert all(to.log.seqs[run] >= seq for run, seq in before.items()), "a vector fell"
        same = decided.total - len(decided.changes) - len(decided.put_aside) - len(decided.refills)
        assert same >= 0, "more came of a bundle than was in it"

    def forge(self, computer: Computer, n: int, m: int) -> None:
        """Bring a letter with what its sender may not write: a wrong program's, not in its log."""
        branches = [d for d, (role, _) in self.devices.items() if role == "branch"]
        device = branches[n % len(branches)]
        branch = self.branch_ids[m % len(self.branch_ids)]
        public, own = public_scope(branch), branch_scope(branch)
        uid, foreign = self.uid(), n % 2 > 0
        scope, table = (TEAM, "course") if m % 2 else (public, "learning_circle")
        cells: dict[str, Any] = (
            {"title": "F"} if m % 2 else {"branch_id": branch, "course_id": "c0", "name": "F"}
        )
        kind = 0
        if m % 3 == 0 and export.may_read(computer.role, computer.branches, own):
            learners = [learner.row for learner in self.standing(computer, "learner")]
            scope, table, cells, kind = own, ERASURE, {"subjects": learners}, ERASE
        writer = f"{'o0' if foreign else device}.{uid[:8]}"
        may = export.may_send(*self.devices[device], scope) and not foreign
        if device == computer.device or device in computer.log.cuts or may:
            return
        change = Change(scope, writer, 1, uid, "x", self.at(computer), "", computer.lamport + 1,
                        table, f"f{uid}", tuple(cells), list(cells.values()), {}, None, kind)  # fmt: skip
        before = computer.log.keys()
        computer.take([change], self.reach(device, computer), device)
        assert computer.log.keys() == before, "a change out of bounds was taken in"
        self.reached["forged"] += 1

    def accept(self, computer: Computer, n: int, m: int) -> None:
        """Take in what is kept apart, under one sender and reason, as `services.aside` does."""
        groups: dict[tuple[str, str, str], list[Change]] = {}
        for sender, apart in computer.aside.values():
            groups.setdefault((sender, apart.kind, apart.why), []).append(apart.change)
        for change in self.cut_off(computer):
            groups.setdefault((device_of(change.writer), aside.CUT_OFF, ""), []).append(change)
        if groups:
            key = sorted(groups)[n % len(groups)]
            self.take_in(computer, key[1], groups[key])

    def cut_off(self, computer: Computer) -> list[Change]:
        log = computer.log
        cut = [c for c in log.everything() if is_cut(c, log.cuts)]
        return aside.not_taken(cut, log.naming(sorted({c.row for c in cut})), log.cuts)

    def take_in(self, computer: Computer, kind: str, changes: list[Change]) -> None:
        if kind == aside.HANDED_BACK:
            if computer.role != "organizer":
                return
            ordered = sorted(changes, key=lambda c: (c.scope, c.writer, c.seq, c.operation))
            own = plan.Reach(computer.device, "organizer", (), "organizer", (), {})
            try:
                computer.take(ordered, own, computer.device)
            except FileRefused:
                self.reached["refused"] += 1
                return
        else:
            known = [c for c in changes if c.kind == 0 and c.table in computer.kinds]
            if not known or not all(computer.may_write(c.scope) for c in known):
                return
            stand = computer.log.of_rows({c.row for c in known})
            self.write(computer, aside.drafts(known, stand), "aside.accept")
            for change in changes:
                computer.aside.pop((change.scope, *change.ref), None)
        self.reached["accepted"] += 1

    # disks and clocks ----------------------------------------------------------------------------

    def clone(self, computer: Computer, n: int, m: int) -> None:
        """Copy the whole disk to another machine; most copies are noticed, and begin a new life."""
        if len(self.computers) >= MOST_COMPUTERS:
            return
        copy = computer.copy()
        self.computers.append(copy)
        self.reached["clones"] += 1
        self.begin_anew(copy, noticed=n % 3 > 0)

    def snapshot(self, computer: Computer, n: int, m: int) -> None:
        self.snapshots = [*self.snapshots[-3:], computer.copy()]
        self.snapshots[-1].origin = computer  # type: ignore[attr-defined]

    def restore(self, computer: Computer, n: int, m: int) -> None:
        if not self.snapshots:
            return
        old = self.snapshots[m % len(self.snapshots)]
        place = next(i for i, c in enumerate(self.computers) if c is old.origin)  # type: ignore[attr-defined]
        now, back = self.computers[place], old.copy()
        for name in (
            "log",
            "rows",
            "waiting",
            "contested",
            "aside",
            "erased",
            "remembered",
            "said",
        ):
            setattr(now, name, getattr(back, name))
        last, now.lamport = now.lamport, back.lamport
        now.writer, self.reached["restores"] = back.writer, self.reached["restores"] + 1
        if now.kinds is not back.kinds:
            now.fold_anew()
        noticed = n % 4 > 0
        if noticed:
            now.lamport = max(last, now.lamport)
        self.begin_anew(now, noticed=noticed)
        missing = self.machine.get(id(now), set()) - now.erased - now.remembered
        if noticed and missing:
            self.write(now, [
                Draft(scope, ERASURE, f"e{self.uid()}", {"subjects": [subject]}, kind=ERASE)
                for scope, subject in sorted(missing)
            ])  # fmt: skip

    def begin_anew(self, computer: Computer, *, noticed: bool) -> None:
        if noticed:
            computer.writer = self.life(computer.device)
        else:
            self.unnoticed = True

    def clock(self, computer: Computer, n: int, m: int) -> None:
        computer.years = (-1, 0, 1)[n % 3]

    def upgrade(self, computer: Computer, n: int, m: int) -> None:
        if computer.kinds is OLDER and n % 2:
            computer.kinds = NEWER
            computer.fold_anew()

    def crash(self, computer: Computer, n: int, m: int) -> None:
        """Lose power after a write and a letter: what was committed stands."""
        self.edit(computer, n, m)
        self.post(computer, n, m)
