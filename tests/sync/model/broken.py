"""The exchange, broken on purpose: each variant is a change that somebody could make in good faith.

A variant patches the real functions, or the computers of the model where the rule lies in services.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest

from circledesk.models import fold as folding
from circledesk.models import sums
from circledesk.models.changes import ERASE, Change
from circledesk.models.erasing import strip
from circledesk.models.fold import DELETED, Folded, Head
from circledesk.models.log import Vector
from circledesk.models.trust import Subjects
from circledesk.services import agreement
from circledesk.sync import export, plan
from circledesk.sync.sorting import Sorted, sort_in
from tests.sync.model import computer, promises
from tests.sync.model.team import History
from tests.sync.model.world import World

Break = Callable[[pytest.MonkeyPatch], type[World]]


def last_arrival_wins(patch: pytest.MonkeyPatch) -> type[World]:
    real = folding.fold

    def fold(changes: Sequence[Change]) -> Folded:
        folded = real(changes)
        came = {change.ref: place for place, change in enumerate(changes)}
        for heads in folded.heads.values():
            heads.sort(key=lambda head: came[head.change.ref], reverse=True)
        return folded

    patch.setattr(plan, "fold", fold)
    patch.setattr(computer, "fold", fold)
    return World


def no_final_tie_break(patch: pytest.MonkeyPatch) -> type[World]:
    """Of equal lamport numbers the one that came first is shown."""
    real = folding.fold

    def fold(changes: Sequence[Change]) -> Folded:
        folded = real(changes)
        came = {change.ref: place for place, change in enumerate(changes)}

        def rank(head: Head) -> tuple[int, int]:
            return (-head.change.lamport, came[head.change.ref])

        for heads in folded.heads.values():
            heads.sort(key=rank)
        return folded

    patch.setattr(plan, "fold", fold)
    patch.setattr(computer, "fold", fold)
    return World


def trusts_what_was_sent(patch: pytest.MonkeyPatch) -> type[World]:
    """What a computer says of itself only adds to what was sent to it."""
    real = computer.Computer.remember

    def remember(self: computer.Computer, sender: str, parts: Sequence[computer.Part]) -> None:
        before = dict(self.said.get(sender, {}))
        real(self, sender, parts)
        for run, at in before.items():
            self.said[sender][run] = max(at, self.said[sender].get(run, at))

    patch.setattr(computer.Computer, "remember", remember)

    class Trusting(World):
        def after_writing(self, computer: Any, letter: Any) -> None:
            for part in letter.parts:
                for peer in part.peers:
                    said = computer.said.setdefault(peer, {})
                    for scope, writers in part.vector.items():
                        said.update({(scope, writer): at for writer, at in writers.items()})

    return Trusting


def copy_keeps_its_writer(patch: pytest.MonkeyPatch) -> type[World]:
    class Same(World):
        def begin_anew(self, computer: Any, *, noticed: bool) -> None:
            self.unnoticed = self.unnoticed or not noticed

    return Same


def seq_is_used_again_after_a_crash(patch: pytest.MonkeyPatch) -> type[World]:
    class Forgetting(World):
        def crash(self, computer: Any, n: int, m: int) -> None:
            before = computer.copy()
            super().crash(computer, n, m)
            computer.become(before)

    return Forgetting


def vector_rises_at_a_gap(patch: pytest.MonkeyPatch) -> type[World]:
    class Rising(World):
        def refuse(self, to: Any, incoming: Sequence[Change]) -> None:
            for change in incoming:
                run = (change.scope, change.writer)
                if run in to.log.seqs:
                    to.log.seqs[run] = max(to.log.seqs[run], change.seq)

    return Rising


def one_vector_for_all_scopes(patch: pytest.MonkeyPatch) -> type[World]:
    class Every(dict[str, Any]):
        def get(self, scope: str, default: Any = None) -> Any:
            return dict(self)

    def by_scope(vector: Vector) -> Every:
        told = Every()
        for (_, writer), at in vector.items():
            told[writer] = max(dict.get(told, writer, (0, "")), at)
        return told

    patch.setattr(export, "_by_scope", by_scope)
    return World


def tombstones_are_dropped_by_age(patch: pytest.MonkeyPatch) -> type[World]:
    def sorting(incoming: list[Change], held: plan.Held, reach: plan.Reach) -> Sorted:
        found = sort_in(incoming, held, reach)
        newest = max((change.lamport for change in incoming), default=0)
        kept = [c for c in found.news if DELETED not in c.cells or c.lamport + 9 > newest]
        return Sorted(kept, found.again, found.aside)

    patch.setattr(plan, "sort_in", sorting)
    return World


def a_later_value_beats_an_erasure(patch: pytest.MonkeyPatch) -> type[World]:
    erasures: dict[tuple[str, str], int] = {}
    real = plan._learn

    def learn(news: list[Change], held: plan.Held, made: plan.Plan) -> None:
        real(news, held, made)
        for change in (*held.erasures, *news):
            if change.kind == ERASE:
                for subject in change.values[0]:
                    erasures[(change.scope, subject)] = change.lamport

    def strip_erased(changes: Sequence[Change], erased: Subjects) -> list[Change]:
        def gone(c: Change) -> bool:
            key = (c.scope, c.subject or "")
            return key in erased and c.lamport < erasures.get(key, 0)

        return [strip(c) if gone(c) else c for c in changes]

    patch.setattr(plan, "_learn", learn)
    patch.setattr(plan, "strip_erased", strip_erased)
    return World


def the_loser_is_not_listed(patch: pytest.MonkeyPatch) -> type[World]:
    patch.setattr(Folded, "contested", lambda self: list(self.unseen))
    return World


def a_second_import_revives_the_erased(patch: pytest.MonkeyPatch) -> type[World]:
    """A full copy of a change that is held stripped fills it, whoever was erased."""

    real = plan.make

    def make(incoming: list[Change], held: plan.Held, reach: plan.Reach) -> plan.Plan:
        made = real(incoming, held, reach)
        made.refills = sort_in(incoming, held, reach).again
        return made

    patch.setattr(plan, "make", make)
    return World


def a_deletion_hides_an_unseen_edit(patch: pytest.MonkeyPatch) -> type[World]:
    patch.setattr(folding, "_find_unseen", lambda folded: None)
    return World


def no_marks(patch: pytest.MonkeyPatch) -> type[World]:
    for room in (sums, export, agreement, promises):
        patch.setattr(room, "mark_of", lambda operation, table, row: 0)
    return World


ALL: tuple[Break, ...] = (
    last_arrival_wins, no_final_tie_break, trusts_what_was_sent, copy_keeps_its_writer,
    seq_is_used_again_after_a_crash, vector_rises_at_a_gap, one_vector_for_all_scopes,
    tombstones_are_dropped_by_age, a_later_value_beats_an_erasure, the_loser_is_not_listed,
    a_second_import_revives_the_erased, a_deletion_hides_an_unseen_edit, no_marks,
)  # fmt: skip


def player(kind: type[World]) -> Callable[[History], World]:
    """Return how a history is played in a team of this kind."""

    def play(history: History) -> World:
        world = kind(history)
        promises.keep(world)
        return world

    return play
