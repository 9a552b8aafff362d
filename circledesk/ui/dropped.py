"""What is dropped onto the window, wherever in it: pictures and scans are signed sheets,
spreadsheets and CSV are lists."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData

ENDINGS = (".jpg", ".jpeg", ".png", ".pdf")
LISTS = (".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".tsv")


def sheets_in(carried: QMimeData) -> list[Path]:
    """Return the files that may show sheets, where nothing else is carried."""
    files = [Path(url.toLocalFile()) for url in carried.urls() if url.isLocalFile()]
    fit = [file for file in files if file.suffix.lower() in ENDINGS]
    return fit if len(fit) == len(files) else []


def lists_in(carried: QMimeData) -> list[Path]:
    """Return the files that may hold lists, where nothing else is carried."""
    files = [Path(url.toLocalFile()) for url in carried.urls() if url.isLocalFile()]
    fit = [file for file in files if file.suffix.lower() in LISTS]
    return fit if len(fit) == len(files) else []
