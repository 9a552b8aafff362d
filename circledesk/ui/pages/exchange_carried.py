"""Files that are dropped onto the window or pasted from the clipboard."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote, urlsplit

from PySide6.QtCore import QMimeData


def carried_paths(carried: QMimeData) -> list[Path]:
    """Return the files and folders that are carried: themselves, or as paths and addresses."""
    if carried.hasUrls():
        return [Path(url.toLocalFile()) for url in carried.urls() if url.isLocalFile()]
    if not carried.hasText():
        return []
    lines = (line.strip().strip('"') for line in carried.text().splitlines())
    return [path for line in lines if line and (path := _path(line)) is not None]


def _path(line: str) -> Path | None:
    """Return what a line names, where it is there; file managers copy addresses or paths."""
    if line.lower().startswith("file:"):
        parts = urlsplit(line)
        name = unquote(parts.path)
        if name[2:3] == ":":  # file:///C:/Users
            name = name[1:]
        line = f"//{parts.netloc}{name}" if parts.netloc not in ("", "localhost") else name
    path = Path(line).expanduser()
    try:
        return path if path.is_absolute() and path.exists() else None
    except (OSError, ValueError):
        return None
