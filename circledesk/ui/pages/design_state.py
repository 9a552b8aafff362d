"""A design while it is edited: its tables, what is chosen, what was refused, and every step back.

The page's parts show it and change it here; nobody else holds a copy.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from copy import deepcopy

from PySide6.QtCore import QObject, Signal

from circledesk.documents.design_file import design_from_text
from circledesk.documents.design_parts import TakenOut, at, places
from circledesk.documents.design_text import Tables, called, name_for, named, write_design
from circledesk.errors import InvalidValue
from circledesk.services.facts.designs import DesignRow
from circledesk.ui.language import now

_PAUSE = 0.8
"""Seconds after which the same field is another step for Undo."""
_MOST = 200


class DesignState(QObject):
    """`changed` follows every edit, `refilled` what the fields on screen do not show yet."""

    changed = Signal()
    refilled = Signal()
    chose = Signal()

    def __init__(self, row: DesignRow, tables: Tables, label: str, *, new: bool) -> None:
        super().__init__()
        self.row = row
        self.new = new
        self.label = label
        self.tables = tables
        self.taken = TakenOut()
        self.chosen = next((one for one in places(tables) if _is_name(tables, one)), "")
        self.saved = self._whole()
        self.fault: InvalidValue | None = None
        self._before: list[tuple[Tables, str]] = []
        self._after: list[tuple[Tables, str]] = []
        self._last = ("", 0.0)

    @property
    def text(self) -> str:
        """The design's file as it is now."""
        return write_design(self.tables)

    @property
    def touched(self) -> bool:
        """Whether it is to be saved."""
        return self.new or self._whole() != self.saved

    @property
    def can_undo(self) -> bool:
        """Whether there is a step back."""
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step forward again."""
        return bool(self._after)

    def choose(self, place: str) -> None:
        """Choose a part."""
        if place != self.chosen:
            self.chosen = place
            self.chose.emit()

    def edit(self, key: str, change: Callable[[Tables], object], *, refill: bool = False) -> None:
        """Change the tables; `key` says of what, so that typing a word is one step back."""
        self._remember(key)
        change(self.tables)
        self._look(refill=refill)

    def rename(self, label: str) -> None:
        """Call it otherwise."""
        self._remember("label")
        self.label = label
        self._look(refill=False)

    def undo(self) -> None:
        """Take the last step back."""
        self._swap(self._before, self._after)

    def redo(self) -> None:
        """Do what was taken back again."""
        self._swap(self._after, self._before)

    def writer(self) -> tuple[str, Callable[[str, int], str]]:
        """Return the name to save under, and what writes the checked file."""
        name = name_for(self.label) if self.new else self.row.name
        tables = deepcopy(self.tables)
        if self._relabelled():
            tables = called(tables, self.label.strip())

        def write(name: str, version: int) -> str:
            text = named(tables, name, version)
            design_from_text(text)
            return text

        return name, write

    def was_saved(self, name: str, version: int) -> None:
        """Go on from what is saved now."""
        if self._relabelled():
            self.tables["label"] = called(self.tables, self.label.strip())["label"]
        self.new, self.saved = False, self._whole()
        self.row = DesignRow(name, version, self.text, self.row.branch_id, self.row.branch,
                             used=self.row.used, editable=True)  # fmt: skip
        self.changed.emit()

    def _relabelled(self) -> bool:
        """Whether the person gave it a name; else the shipped words in each language stay."""
        labels = self.tables.get("label", {})
        return self.new or self.label.strip() not in labels.values()

    def _whole(self) -> str:
        return f"{self.label}\n{write_design(self.tables)}"

    def _remember(self, key: str) -> None:
        last, at = self._last
        moment = time.monotonic()
        self._last = (key, moment)
        if not key or key != last or moment - at > _PAUSE or not self._before:
            self._before = [*self._before[-_MOST:], (deepcopy(self.tables), self.label)]
        self._after.clear()

    def _swap(self, source: list[tuple[Tables, str]], into: list[tuple[Tables, str]]) -> None:
        if source:
            into.append((self.tables, self.label))
            self.tables, self.label = source.pop()
            self._last = ("", 0.0)
            self._look(refill=True)

    def _look(self, *, refill: bool) -> None:
        self.fault = None
        try:
            design_from_text(self.text)
        except InvalidValue as error:
            self.fault = error
        if self.chosen not in places(self.tables):
            self.chosen = next(iter(places(self.tables)), "")
            refill = True
        if refill:
            self.refilled.emit()
        self.changed.emit()


def _is_name(tables: Tables, place: str) -> bool:
    return bool(at(tables, place).get("field") == "learner")


def title_of(row: DesignRow, tables: Tables) -> str:
    """Return what a design is called in the window's language."""
    labels = tables.get("label", {})
    return labels.get(now().code) or labels.get("en") or row.name
