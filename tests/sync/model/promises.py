"""The promises of the exchange: what is true of every computer, and of all when they met."""

from __future__ import annotations

from collections import Counter

from circledesk.models.base import ORGANIZERS, branch_scope
from circledesk.models.changes import ERASE, PUT, STRIPPED, Change
from circledesk.models.fold import at_home
from circledesk.models.sums import MASK, mark_of
from circledesk.models.trust import REVOCATION, cuts_of, device_of, erased_of, trusted
from circledesk.services import aside
from circledesk.sync import export
from tests.sync import oracle
from tests.sync.model.computer import NEW_TABLE, Computer, folded
from tests.sync.model.memory import digest
from tests.sync.model.world import World

ROUNDS = 8
"""And three more for each organizer: copies of one hear of each other by way of others only."""
Key = tuple[str, str, int, str]


def keep(world: World) -> None:
    """Play to the end, let all who were not put out meet, and look at all that was promised."""
    world.play()
    for computer in world.computers:
        look_at(computer, world)
    standing = those_that_stand(world)
    organizers = [computer for computer in standing if computer.role == "organizer"]
    if len({computer.device for computer in organizers}) == 1 < len(organizers):
        others = set().union(*(computer.branches for computer in standing))
        alone = set(world.branch_ids) - others
        world.apart = {ORGANIZERS, *map(branch_scope, alone)}
    if len({computer.device for computer in standing}) < 2:
        return  # copies of one PC only: nobody is there to carry from one to the other
    if beyond_mending(world):
        world.reached["beyond mending"] += 1
        return
    written = set().union(*(computer.log.keys() for computer in standing))
    meet(world, standing)
    for computer in standing:
        look_at(computer, world)
    all_hold_the_same(world, standing)
    for organizer in organizers:
        lost = {key for key in written - organizer.log.keys() if key[0] not in world.apart}
        assert not lost, f"lost: {sorted(lost)[:3]}"
    if not world.unnoticed:
        numbers = [key[:3] for key in set().union(*(c.log.keys() for c in world.computers))]
        assert len(numbers) == len(set(numbers)), "one number was given twice"


def beyond_mending(world: World) -> bool:
    """Whether two copies of a PC that is put out gave one number twice, unnoticed.

    What of it was trusted is then known to some only, and nothing can tell which of the two it was.
    """
    keys = set().union(*(computer.log.keys() for computer in world.computers))
    counts = Counter(key[:3] for key in keys)
    twins = {device_of(writer) for (_, writer, _), count in counts.items() if count > 1}
    return any(twins & computer.log.cuts.keys() for computer in world.computers)


def those_that_stand(world: World) -> list[Computer]:
    told = {
        (change.scope, change.ref): change
        for computer in world.computers
        for change in computer.log.everything()
        if change.table == REVOCATION
    }
    cuts = cuts_of(told.values())
    return [computer for computer in world.computers if computer.device not in cuts]


def meet(world: World, standing: list[Computer]) -> None:
    """Let each exchange with an organizer's, until there is nothing new."""
    organizers = [computer for computer in standing if computer.role == "organizer"]
    for number in range(ROUNDS + 3 * len(organizers)):
        news = 0
        hub = organizers[number % len(organizers)]
        for computer in standing:
            if computer is not hub:
                news += world.carry(computer, hub)
                news += world.carry(hub, computer)
                news += world.carry(computer, hub)
            if computer.role == "organizer":
                news += take_back(world, computer)
        if not news and number >= len(organizers) and same_vectors(standing, world.apart):
            world.reached["rounds"] += number
            return
    raise AssertionError("they met and met, and there was always news, or never the same")


def same_vectors(standing: list[Computer], apart: set[str]) -> bool:
    first = next(computer for computer in standing if computer.role == "organizer")
    vector, digests = first.log.vector(), first.log.digests()
    for computer in standing:
        mine, sums = computer.log.vector(), computer.log.digests()
        read = {s for s in digests if export.may_read(computer.role, computer.branches, s)} - apart
        theirs = {run: at for run, at in mine.items() if run[0] not in apart}
        if theirs != {run: at for run, at in vector.items() if run[0] in read}:
            return False
        if any(sums.get(scope) != digests[scope] for scope in read):
            return False
    return True


def take_back(world: World, computer: Computer) -> int:
    """Accept what branches hand back."""
    back = [a.change for _, a in computer.aside.values() if a.kind == aside.HANDED_BACK]
    if back:
        world.take_in(computer, aside.HANDED_BACK, back)
    return len(back)


def look_at(computer: Computer, world: World) -> None:
    """What must be true of one computer at any time."""
    log = computer.log
    rows, waiting, contested = folded(log, computer.kinds)
    shown = {table: some for table, some in computer.rows.items() if some}
    assert shown == rows, "the rows are not what the log folds to"
    assert computer.waiting == waiting, "the list of waiting rows is not what the log says"
    assert computer.contested == contested, "the list of two versions is not what the log says"
    assert contested == own_word(computer), "somebody's value is listed nowhere"
    everything = list(log.everything())
    sums: dict[str, int] = {}
    for (scope, writer), some in log.runs.items():
        assert export.may_read(computer.role, computer.branches, scope), f"{scope} is not for here"
        seqs = {seq for seq, _ in some}
        assert seqs == set(range(1, len(seqs) + 1)), "a number is missing in the log"
        assert log.seqs[(scope, writer)] == len(seqs), "log and vector disagree"
        mark = sum(mark_of(c.operation, c.table, c.row) for c in some.values()) & MASK
        assert log.marks[(scope, writer)] == mark, "log and mark disagree"
        sums[scope] = sums.get(scope, 0) + sum(map(digest, some.values()))
    assert {s: total & MASK for s, total in sums.items()} == log.sums, "log and digest disagree"
    assert log.cuts == cuts_of(c for c in everything if c.table == REVOCATION)
    assert computer.erased == erased_of((c for c in everything if c.kind == ERASE), log.cuts)
    named = {
        (change.scope, subject)
        for change in everything
        if change.kind == ERASE and trusted([change], log.cuts)
        for subject in change.values[0]
    }
    for change in everything:
        if (change.scope, change.subject) in named | computer.remembered:
            assert change.kind != PUT, "an erased learner is still in the log"
    for _, apart in computer.aside.values():
        change = apart.change
        gone = (change.scope, change.subject) in named and change.kind == PUT
        assert not gone, "an erased learner is kept apart still"


def own_word(computer: Computer) -> set[tuple[str, str]]:
    """Return what must be listed, by the tests' own slow fold."""
    found: list[Change] = []
    for some in computer.log.naming(list(computer.log.rows)).values():
        counting = trusted(some, computer.log.cuts)
        if counting and at_home(counting)[0].table in computer.kinds:
            found += at_home(counting)
    return oracle.contested(found)


def all_hold_the_same(world: World, standing: list[Computer]) -> None:
    first = next(computer for computer in standing if computer.role == "organizer")
    for other in standing:
        for scope in (first.log.sums.keys() & other.log.sums.keys()) - world.apart:
            one, two = picture(first, other, scope, world), picture(other, first, scope, world)
            for name, mine, theirs in zip(
                ("digest", "changes", "rows", "two versions"), one, two, strict=True
            ):
                assert mine == theirs, f"not the same {name} of {scope}"


def picture(computer: Computer, other: Computer, scope: str, world: World) -> tuple[object, ...]:
    """What one holds of a scope, as far as both their versions know it."""
    log = computer.log
    held = log.keys()
    keys = {key for key in held if key[0] == scope}
    left_out = {
        c.row for c in log.everything() if c.table == NEW_TABLE and c.kind == STRIPPED
    } if world.history.old else set()  # fmt: skip
    rows = {}
    for table in computer.kinds.keys() & other.kinds.keys():
        columns = [n for n in computer.kinds[table].columns if n in other.kinds[table].columns]
        places = [computer.kinds[table].columns.index(name) for name in columns]
        for row, values in computer.rows.get(table, {}).items():
            if values[1] == scope and row not in left_out:
                rows[row] = [values[place] for place in places]
    listed = log.of_rows({row for row, _ in computer.contested})
    of_row = {row: changes[0] for row, changes in listed.items()}
    contested = {
        pair for pair in computer.contested
        if of_row[pair[0]].scope == scope and pair[0] not in left_out
        and of_row[pair[0]].table in computer.kinds.keys() & other.kinds.keys()
    }  # fmt: skip
    return log.sums.get(scope), keys, rows, contested
