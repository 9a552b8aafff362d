"""Sheets of labels: data in `resources/labels/`, and in the room `labels` of the data folder."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from circledesk.documents.design import MM
from circledesk.documents.words import Language, say
from circledesk.errors import InvalidValue, NotFound
from circledesk.said import said
from circledesk.settings import RESOURCES, own_folder

FOLDER = RESOURCES / "labels"
USUAL, BADGES = "3x7", "badges"
_PAGE = (210.0, 297.0)
_LENGTHS = ("width", "height", "left", "top", "across", "down")
_SLACK = 0.5
"""Millimetres by which a maker's figures may be rounded."""


@dataclass(frozen=True, slots=True)
class LabelSheet:
    """Labels on one A4 page, in mm."""

    key: str
    columns: int
    rows: int
    width: float
    height: float
    left: float
    top: float
    across: float
    down: float
    cut: bool

    @property
    def count(self) -> int:
        """Labels on a page."""
        return self.columns * self.rows

    def corner(self, place: int) -> tuple[float, float]:
        """Return the left upper corner of a label, counted from 0, in pt from below."""
        row, column = divmod(place, self.columns)
        x, y = self.left + column * self.across, self.top + row * self.down
        return x * MM, (_PAGE[1] - y) * MM

    def called(self, language: Language) -> str:
        """Return what a person finds the sheet by."""
        key = "labels.cut" if self.cut else "labels.sheet"
        sizes = (f"{size:g}" for size in (self.width, self.height))
        width, height = (size.replace(".", _comma(language)) for size in sizes)
        return say(language, key, n=self.count, width=width, height=height)


def label_sheets() -> tuple[LabelSheet, ...]:
    """Return the sheets there are, the smallest labels first, badges last; a team's own win."""
    files = {file.stem: file for folder in _folders() for file in sorted(folder.glob("*.toml"))}
    sheets = [read_sheet(file) for file in files.values()]
    return tuple(sorted(sheets, key=lambda one: (one.cut, -one.count, one.width, one.key)))


def label_sheet(key: str) -> LabelSheet:
    """Return a sheet by its file's name; NotFound names those there are."""
    sheets = {sheet.key: sheet for sheet in label_sheets()}
    if key not in sheets:
        raise NotFound(
            said("There is no sheet of labels called «{key}».", key=key),
            said("Take one of these: {choices}.", choices=", ".join(sheets)),
        )
    return sheets[key]


def read_sheet(file: Path) -> LabelSheet:
    """Read a sheet; InvalidValue where its labels do not fit on A4."""
    try:
        told = tomllib.loads(file.read_text(encoding="utf-8"))
        lengths = {name: float(told[name]) for name in _LENGTHS}
        sheet = LabelSheet(
            file.stem, int(told["columns"]), int(told["rows"]), **lengths, cut=bool(told["cut"])
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise _wrong(file) from error
    wide = sheet.left + (sheet.columns - 1) * sheet.across + sheet.width
    high = sheet.top + (sheet.rows - 1) * sheet.down + sheet.height
    fits = wide <= _PAGE[0] + _SLACK and high <= _PAGE[1] + _SLACK
    if min(sheet.columns, sheet.rows) < 1 or min(lengths.values()) < 0 or not fits:
        raise _wrong(file)
    return sheet


def _wrong(file: Path) -> InvalidValue:
    return InvalidValue(
        said("The sheet of labels «{file}» cannot be used.", file=file.name),
        "It needs columns, rows and lengths in mm that fit on A4; copy one of ours and change it.",
        field="sheet",
    )


def _folders() -> list[Path]:
    own = own_folder("labels")
    return [FOLDER, own] if own else [FOLDER]


def _comma(language: Language) -> str:
    from circledesk import languages

    return languages.speech(language).decimal
