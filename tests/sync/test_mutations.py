"""A parcel that was altered anywhere, in any way: refused in words, and nothing here is touched.

Every value of every byte of its frame, a flip of every other byte, every length, bytes added,
members swapped; then random alterations of all kinds. What reads the outside is asked in any case;
the whole way in is gone by some, and the database is the same to the byte afterwards.
"""

from __future__ import annotations

import hashlib
import io
import os
import random
import time
from collections.abc import Iterable
from itertools import permutations, product
from pathlib import Path

import pytest

from circledesk.errors import CircleDeskError
from circledesk.models.log import read_setting
from circledesk.services.desk import Desk
from circledesk.sync import bundle, container
from tests.sync import kit

SECONDS = 2.0
MANY = 100_000
"""Random alterations of the long form."""


class Target:
    """A parcel, a file to alter it in, and the desk that is to refuse it."""

    def __init__(self, desk: Desk, parcel: Path, file: Path) -> None:
        self.desk, self.file, self.content = desk, file, parcel.read_bytes()
        with desk.session() as session:
            self.team = read_setting(session.connection(), "team")
            self.root = read_setting(session.connection(), "root_key")
        self.before = self.state()
        self.file.write_bytes(self.content)
        self.frame = self._frame([content for _, content in members_of(self.file)])

    def _frame(self, contents: list[bytes]) -> list[int]:
        """Return the places of all bytes that are no member's own."""
        inside: set[int] = set()
        at = 0
        for content in contents:
            at = self.content.index(content, at)
            inside.update(range(at, at + len(content)))
            at += len(content)
        return [place for place in range(len(self.content)) if place not in inside]

    def state(self) -> tuple[str, list[str]]:
        """The database's bytes, and what lies in the inbox and the room for others."""
        paths = self.desk.paths
        lying = [f.name for room in (paths.inbox, paths.carried) for f in room.iterdir()]
        return hashlib.sha256(paths.database.read_bytes()).hexdigest(), lying

    def is_refused(self, content: bytes) -> bool:
        """Whether what reads the outside refuses it, in a sentence and what to do."""
        self.file.write_bytes(content)
        try:
            bundle.open_bundle(self.file, team=self.team, root_public=self.root)
        except CircleDeskError as error:
            return bool(error.what.endswith((".", "fit.")) and error.next_step.endswith("."))
        return False

    def goes_all_the_way(self, content: bytes) -> None:
        """Bring it in as a person does."""
        self.file.write_bytes(content)
        (line,) = kit.receive(self.desk, self.file)
        assert (line.state, line.changes) == ("refused", 0)
        assert line.reason
        assert self.state() == self.before


@pytest.fixture
def target(team: dict[str, Desk], tmp_path: Path, in_memory: Path) -> Target:
    branch = kit.branch_of(team["buruburu"], "Buruburu")
    circle, _ = kit.add_circle(team["buruburu"], branch)
    kit.add_learner(team["buruburu"], branch, circle, "Zeinab Mohamed Hassan")
    parcel = kit.send(team["buruburu"], "organizer", tmp_path / "post")
    return Target(team["office"], parcel, in_memory / "altered.circledesk")


def with_byte(content: bytes, place: int, value: int) -> bytes:
    return content[:place] + bytes([value]) + content[place + 1 :]


def must_refuse(target: Target, altered: Iterable[bytes]) -> int:
    """Let the outside refuse all of these, and some go all the way; return how many there were."""
    count = 0
    for content in altered:
        assert content != target.content
        assert target.is_refused(content), (count, len(content))
        count += 1
    assert target.state() == target.before
    return count


def test_the_parcel_itself_is_taken(target: Target) -> None:
    target.file.write_bytes(target.content)
    assert kit.receive(target.desk, target.file)[0].state == "applied"


def test_every_value_of_every_byte_of_the_frame(
    target: Target, capsys: pytest.CaptureFixture[str]
) -> None:
    content = target.content
    begun = time.monotonic()
    count = must_refuse(
        target,
        (
            with_byte(content, place, value)
            for place in target.frame
            for value in range(256)
            if value != content[place]
        ),
    )
    with capsys.disabled():
        print(f"\n{count} bytes of the frame refused in {time.monotonic() - begun:.1f} s")
    assert count == len(target.frame) * 255


def test_a_flip_of_every_byte(target: Target) -> None:
    chance = random.Random(7)
    flips = (
        with_byte(target.content, place, value ^ chance.randrange(1, 256))
        for place, value in enumerate(target.content)
    )
    assert must_refuse(target, flips) == len(target.content)


def test_every_length_and_what_is_added(target: Target) -> None:
    content = target.content
    must_refuse(target, (content[:length] for length in range(len(content))))
    must_refuse(target, (content[start:] for start in range(1, len(content), 7)))
    added = [b"\0", b"\n", b"PK\x05\x06" + bytes(18), bytes(5000), content]
    must_refuse(target, [content + more for more in added])
    must_refuse(target, [more + content for more in added])


def test_members_in_another_order_or_of_another_parcel(
    team: dict[str, Desk], target: Target, tmp_path: Path
) -> None:
    other = kit.send(team["second"], "organizer", tmp_path / "other")
    target.file.write_bytes(target.content)
    mine, theirs = members_of(target.file), members_of(other)
    names = [name for name, _ in mine]
    swapped = []
    for order in permutations(mine):
        swapped.append(list(order))
        swapped.append([(name, content) for name, (_, content) in zip(names, order, strict=True)])
    for chosen in product((0, 1), repeat=len(names)):
        swapped.append([(mine, theirs)[pick][place] for place, pick in enumerate(chosen)])
    whole = (target.content, other.read_bytes())
    altered = [built for members in swapped if (built := _built(members)) not in whole]
    assert must_refuse(target, altered) == 16
    for content in altered:
        target.goes_all_the_way(content)


def members_of(file: Path) -> list[tuple[str, bytes]]:
    read = container.read_container(file)
    parts = [(f"payload-{n}.age", part.read()) for n, part in enumerate(read.parts, 1)]
    return [("manifest.json", read.manifest), ("manifest.sig", read.signature), *parts]


def _built(members: list[tuple[str, bytes]]) -> bytes:
    out = io.BytesIO()
    container.write_container(out, members)
    return out.getvalue()


def random_alteration(content: bytes, chance: random.Random) -> bytes:
    """Return the parcel with one to four things done to it."""
    altered = bytearray(content)
    for _ in range(chance.choice((1, 1, 1, 2, 3, 4))):
        place = chance.randrange(len(altered) or 1)
        length = chance.choice((1, 1, 2, 4, 16, 200))
        kind = chance.randrange(6)
        if kind == 0:
            altered[place : place + length] = chance.randbytes(length)
        elif kind == 1:
            del altered[place : place + length]
        elif kind == 2:
            altered[place:place] = chance.randbytes(length)
        elif kind == 3:
            altered[place : place + length] = bytes(length)
        elif kind == 4:
            there = chance.randrange(len(altered) or 1)
            altered[place:place] = altered[there : there + length]
        else:
            altered[place : place + 1] = bytes([chance.randrange(256)])
    return bytes(altered)


def test_random_alterations(target: Target, capsys: pytest.CaptureFixture[str]) -> None:
    long = "HOURS" in os.environ
    chance, tried, end = random.Random(11), 0, time.monotonic() + SECONDS
    while tried < MANY and (long or time.monotonic() < end or tried < 500):
        content = random_alteration(target.content, chance)
        if content != target.content:
            assert target.is_refused(content), tried
            tried += 1
    assert target.state() == target.before
    with capsys.disabled():
        print(f"\nrandom alterations refused: {tried}")


def test_the_whole_way_in_changes_nothing(
    target: Target, capsys: pytest.CaptureFixture[str]
) -> None:
    """What a person does with such a file: it is copied, refused, and no copy stays."""
    chance, tried, end = random.Random(13), 0, time.monotonic() + SECONDS
    while time.monotonic() < end or tried < 25:
        content = random_alteration(target.content, chance)
        if content != target.content:
            target.goes_all_the_way(content)
            tried += 1
    with capsys.disabled():
        print(f"\nalterations refused all the way in: {tried}")
