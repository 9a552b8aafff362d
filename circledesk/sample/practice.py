"""Builds the practice library in its folder: whole, or not at all."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from circledesk.sample.diary import Tell
from circledesk.sample.library import build
from circledesk.services.practice import mark_practice
from circledesk.settings import Paths, system_clock


def build_practice(
    folder: Path, *, clock: Callable[[], datetime] = system_clock, tell: Tell | None = None
) -> None:
    """Build it as the library stands today; one that is there is left as it is.

    It is built beside the folder and moved there: what is cut off, or cancelled, leaves nothing.
    """
    if Paths(folder).database.exists():
        return
    half = folder.with_name(f"{folder.name}.half")
    shutil.rmtree(half, ignore_errors=True)
    try:
        desk = build(half, today=clock().astimezone().date(), clock=clock, tell=tell)
        built = desk.clock()
        desk.close()
        mark_practice(half, built)
        _move(half, folder)
    except BaseException:
        shutil.rmtree(half, ignore_errors=True)
        raise


def _move(half: Path, folder: Path) -> None:
    folder.parent.mkdir(parents=True, exist_ok=True)
    if folder.exists():
        folder.rmdir()
    half.rename(folder)
