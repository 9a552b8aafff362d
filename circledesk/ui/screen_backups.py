"""What the pictures of backups are of."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from circledesk.services.facts.backups import (
    CarriedBackup,
    CountChange,
    LostAction,
    RestorePreview,
)
from circledesk.settings import Paths
from circledesk.ui import asking_backups

if TYPE_CHECKING:
    from circledesk.ui.context import Context
    from circledesk.ui.dialogs.first_run import FirstRun

_MADE = datetime(2018, 8, 6, 5, 10, tzinfo=UTC)
_PREVIEW = RestorePreview(
    "",
    _MADE,
    "daily",
    (
        CountChange("circles", 48, 47, 1, 0),
        CountChange("learners", 913, 908, 5, 0),
        CountChange("signups", 1204, 1197, 7, 0),
        CountChange("attendance", 6810, 6742, 68, 0),
        CountChange("certificates", 212, 209, 3, 0),
    ),
    (
        LostAction("sign-up · Brian Otieno", datetime(2018, 8, 9, 7, 2, tzinfo=UTC)),
        LostAction("new circle · Public Speaking", datetime(2018, 8, 8, 13, 40, tzinfo=UTC)),
    ),
    own=2,
    others=3,
)
_CARRIED = CarriedBackup(
    "E:/CircleDesk backups/20180806-051000-000000-daily.sealed",
    _MADE,
    "Ziwa Libraries",
    "Joy Makena's computer",
    12_400_000,
    {"circles": 48, "learners": 908},
)


def restore_dialog(context: Context) -> QWidget:
    """Return what putting a backup back would change."""
    return asking_backups.show_restore(context, _PREVIEW)


def sealed_dialog(context: Context) -> QWidget:
    """Return the question for the recovery sheet that opens a sealed backup."""
    file = Path(_CARRIED.file)
    return asking_backups.ask_sheet(context, Paths(file.parent), file, lambda _: None)


def put_back_dialog(first: FirstRun) -> QWidget:
    """Return the way back on a new computer, with a flash disk put in."""
    dialog = first.put_back()
    dialog.show_files((_CARRIED,))
    return dialog
