"""A library moved out of a folder where it is not safe, onto this computer's own disk."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from circledesk.errors import RuleBroken
from circledesk.in_place import keep_whole
from circledesk.models import opening
from circledesk.models.copying import Tell, copy_opened
from circledesk.said import said
from circledesk.services.backups import must_be_sound, verify_backup
from circledesk.services.database_lock import Ask, hold_key
from circledesk.services.location import is_library
from circledesk.services.writer import WINDOW, WriterLock
from circledesk.settings import Paths, system_clock

_LEFT = ("circledesk.db", "circledesk.db-*", "writer.lock", "moved.json")
"""Not copied as they lie: the database is copied by SQLite, the others are this folder's own."""


def move_library(
    folder: Path,
    target: Path,
    *,
    ask: Ask = None,
    clock: Callable[[], datetime] = system_clock,
    tell: Tell | None = None,
) -> Path:
    """Copy a library to another folder, check it there to the bottom, and mark the old one.

    Raises RuleBroken where the target holds a library or the old one is in use, FileRefused where
    what was copied is not sound; then nothing is changed. The old files stay.
    """
    if is_library(target):
        raise RuleBroken(
            said("There is a library in {folder} already.", folder=target),
            "Ask your organizer which of the two is the right one; nothing was changed.",
        )
    part = target.with_name(target.name + ".moving")
    with WriterLock(Paths(folder).writer_lock, WINDOW):
        try:
            _copy(Paths(folder), Paths(part), ask, tell)
            must_be_sound(verify_backup(Paths(part), file=Paths(part).database, clock=clock))
            _settle_in(part, target)
        finally:
            shutil.rmtree(part, ignore_errors=True)
        keep_whole(Paths(folder).moved, json.dumps({"to": str(target)}).encode())
    return target


def _copy(old: Paths, new: Paths, ask: Ask, tell: Tell | None) -> None:
    shutil.rmtree(new.folder, ignore_errors=True)
    shutil.copytree(old.folder, new.folder, ignore=shutil.ignore_patterns(*_LEFT))
    hold_key(old, ask)
    with closing(opening.connect(old.database)) as source:
        copy_opened(source, new.database, tell)


def _settle_in(part: Path, target: Path) -> None:
    """Put the copy in its place, the database last: until then there is no library."""
    target.parent.mkdir(parents=True, exist_ok=True)
    if not target.exists():
        part.replace(target)
        return
    database = Paths(part).database
    for one in sorted(part.iterdir(), key=lambda one: one == database):
        if one.is_dir():
            shutil.copytree(one, target / one.name, dirs_exist_ok=True)
        else:
            one.replace(target / one.name)
