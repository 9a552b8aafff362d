"""What a locked database costs against the plain one: the same work on two copies of a library."""

from __future__ import annotations

import itertools
import shutil
import tempfile
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

from benchmarks.branches import START, Team
from benchmarks.timing import Claim, compare, seconds
from circledesk.models import opening
from circledesk.services.circle_reading import circles
from circledesk.services.dashboard import week
from circledesk.services.desk import Desk
from circledesk.services.exchange import bring_in
from circledesk.services.locking import lock_database
from circledesk.services.signups import sign_up

WEEKS = 40
"""Of a branch's work in its parcel, and in the library that is opened and read."""
WORDS = "kibo tano"
AT = START + timedelta(weeks=WEEKS)


def claims() -> Iterator[Claim]:
    """Lock a copy of a library, and do the same in both, in turn."""
    try:
        with tempfile.TemporaryDirectory() as name:
            team = Team(Path(name), 3)
            branch = team.branches[1]
            told = branch.beginning(WEEKS)
            told += [one for number in range(WEEKS) for one in branch.week(number)]
            branch.parcel(Path(name), told, team.what_all_hold())
            team.desk.close()
            yield from _work(Path(name), team, len(told))
    finally:
        opening.let_go()


def _work(folder: Path, team: Team, changes: int) -> Iterator[Claim]:
    bases = {"plain": team.desk.folder, "locked": folder / "base"}
    shutil.copytree(bases["plain"], bases["locked"])
    _lock(bases["locked"])
    files, count = list(folder.glob("*.circledesk")), itertools.count()

    def took(where: Path) -> float:
        copy = folder / f"{where.name}{next(count)}"
        desk = _open(Path(shutil.copytree(bases[where.name], copy)))

        def work(desk: Desk) -> None:
            with desk.session() as session:
                (line,) = bring_in(session, keys=team.keys, paths=files)
            assert line.state == "applied", line

        spent = _timed(desk, work)
        desk.close()
        where.unlink(missing_ok=True)
        where.symlink_to(copy)  # the last one is the library of all that follows
        return spent

    yield _claim(f"bringing {changes} changes in", 1.5, took, folder, runs=3)
    yield _claim("start", 2.0, lambda where: seconds(lambda: _open(where).close()), folder)
    desks = {one: _open(folder / one) for one in bases}
    for what, target, work in (
        ("the week's list", 1.5, _week),
        ("a sign-up", 1.5, _sign_up),
        ("a backup", 2.5, lambda desk: desk.backup("measured")),
    ):
        yield _claim(what, target, lambda where, work=work: _timed(desks[where.name], work), folder)
    sizes = [(folder / one / "circledesk.db").stat().st_size for one in ("locked", "plain")]
    yield Claim("locked: size", sizes[0] / sizes[1], 1.1, f"{sizes[0]} bytes against {sizes[1]}")
    for desk in desks.values():
        desk.close()


def _lock(folder: Path) -> None:
    desk = _open(folder)
    lock_database(desk)
    desk.close()


def _claim(
    what: str, target: float, took: Callable[[Path], float], folder: Path, *, runs: int = 5
) -> Claim:
    locked, plain = compare(
        lambda: took(folder / "locked"), lambda: took(folder / "plain"), runs=runs
    )
    note = f"{locked * 1000:.1f} ms against {plain * 1000:.1f} ms in the plain file"
    return Claim(f"locked: {what}", locked / plain, target, note)


def _timed(desk: Desk, work: Callable[[Desk], object]) -> float:
    return seconds(lambda: work(desk))


def _open(folder: Path) -> Desk:
    return Desk.open(folder, passphrase=lambda: WORDS, clock=lambda: AT)


def _week(desk: Desk) -> object:
    with desk.session() as session:
        return week(session, day=AT.date())


def _sign_up(desk: Desk) -> object:
    with desk.session() as session:
        circle = next(iter(circles(session))).id
        return sign_up(session, circle_id=circle, name="Baraka Otieno")


if __name__ == "__main__":
    for claim in claims():
        print(claim.line())
