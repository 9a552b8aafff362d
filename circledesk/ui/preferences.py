"""What a person chose on this computer: language, look, column widths, last role."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from circledesk.settings import Paths, read_preferences, write_preferences


class Preferences:
    """Kept in the data folder's preferences file, written at each change."""

    def __init__(self, folder: Path | None) -> None:
        """Without a folder nothing is kept: for pictures and tests."""
        self._paths = Paths(folder) if folder else None
        self._values: dict[str, Any] = read_preferences(self._paths) if self._paths else {}

    @property
    def folder(self) -> Path | None:
        """The data folder; None where nothing is kept."""
        return self._paths.folder if self._paths else None

    @property
    def practice(self) -> bool:
        """Whether the library here is the practice library."""
        return self._paths is not None and self._paths.practice_mark.exists()

    def text(self, name: str, default: str = "") -> str:
        """A chosen word, or the default where nothing sensible is kept."""
        value = self._values.get(name, default)
        return value if isinstance(value, str) else default

    def numbers(self, name: str) -> list[int]:
        """A kept list of whole numbers, or none."""
        value = self._values.get(name, [])
        if isinstance(value, list) and all(isinstance(item, int) for item in value):
            return value
        return []

    def words(self, name: str) -> dict[str, str]:
        """Kept words by name, or none."""
        value = self._values.get(name, {})
        kept = value.items() if isinstance(value, dict) else ()
        return {key: text for key, text in kept if isinstance(text, str)}

    def holds(self, name: str) -> bool:
        """Whether anything was kept under a name."""
        return name in self._values

    def keep(self, **values: object) -> None:
        """Keep values; a folder that cannot be written costs only the memory of them."""
        if all(self._values.get(name) == value for name, value in values.items()):
            return
        self._values.update(values)
        if self._paths is not None and self._paths.folder.exists():
            try:
                write_preferences(self._paths, self._values)
            except OSError:
                self._paths = None
