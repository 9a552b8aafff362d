"""Several users of one PC, one library: what one of them wrote, each of the others may change."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from circledesk import everybody
from circledesk.errors import NotAllowed
from circledesk.services.desk import Desk
from circledesk.services.founding import found_team
from circledesk.services.writer import WriterLock
from circledesk.settings import Paths
from circledesk.sync import keystore
from tests.sync import kit


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The shared folder of this PC, under a umask that gives nobody else anything."""
    monkeypatch.setattr(everybody, "shared_folder", lambda: tmp_path / "shared")
    before = os.umask(0o077)
    yield tmp_path / "shared"
    os.umask(before)


def kept_back(folder: Path) -> list[str]:
    return [
        place.name
        for place in (folder, *folder.rglob("*"))
        if place.stat().st_mode & 0o006 != 0o006
    ]


def test_what_one_writes_all_may_change(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keystore, "keep_in_keyring", lambda name, value: True)
    with kit.cheap_keys():
        desk = Desk.create(folder, passphrase=kit.passphrase)
        found_team(desk, name="Ziwa Libraries", organizer="Joy Makena", email="joy@example.org")
        desk.backup("a day")
        desk.close()
    assert kept_back(folder) == []
    assert not keystore.lies_in_keyring(Paths(folder)), "a keyring is one user's"


def test_a_library_of_ones_own_stays_ones_own(folder: Path) -> None:
    own = folder.with_name("own")
    Desk.create(own).close()
    everybody.give_to_all(own)
    assert stat.S_IMODE(own.stat().st_mode) == 0o700


def test_who_begins_there_first_gives_the_lock_to_all_too(folder: Path) -> None:
    lock = WriterLock(Paths(folder).writer_lock)
    lock.take_first()
    lock.leave()
    assert kept_back(folder) == []


def test_links_in_it_are_not_followed(folder: Path) -> None:
    folder.mkdir()
    private = folder.with_name("private")
    private.write_text("mine")
    (folder / "soft").symlink_to(private)
    os.link(private, folder / "hard")
    everybody.give_to_all(folder)
    assert stat.S_IMODE(private.stat().st_mode) == 0o600


def test_where_only_an_administrator_may_make_it_that_is_said(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(paths: Paths) -> None:
        raise PermissionError(13, "Permission denied", str(paths.folder))

    monkeypatch.setattr(Paths, "make", refuse)
    for begin in (lambda: Desk.create(folder), WriterLock(Paths(folder).writer_lock).take_first):
        with pytest.raises(NotAllowed, match="all who use this computer") as caught:
            begin()
        assert "administrator" in caught.value.next_step


def test_windows_is_told_once_that_all_users_may_change_it(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[list[str]] = []
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(subprocess, "run", lambda words, **_: asked.append(words))
    for _ in range(2):
        everybody.make_rooms(Paths(folder))
        everybody.give_to_all(folder)
    assert asked == [["icacls", str(folder), "/grant", "*S-1-5-32-545:(OI)(CI)M", "/Q"]]
