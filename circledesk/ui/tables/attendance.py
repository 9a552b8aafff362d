"""Who was at one meeting, as a list whose rows change in place."""

from __future__ import annotations

from collections.abc import Sequence

from circledesk.services.facts.meetings import AttendanceLine
from circledesk.ui import words
from circledesk.ui.language import tr
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.rows_model import RowsModel

LEARNER, SO_FAR, SHARE, KEYS, STATE = range(5)
LETTERS = (("P", "present"), ("L", "late"), ("E", "excused"), ("A", "absent"))
"""The keys are the same in every language; the heading says what they mean."""
_TONES = {"present": "green", "late": "amber", "excused": "grey", "absent": "grey"}


class AttendanceModel(RowsModel[AttendanceLine]):
    """Lines by name; a mark repaints its row and leaves cursor and scroll bar where they are."""

    def __init__(self) -> None:
        super().__init__(
            [
                Column(tr("Learner"), lambda line: Cell(line.name), _name, 246, least=150),
                Column(
                    tr("So far"),
                    _so_far,
                    lambda line: line.so_far.count("present"),
                    131,
                    whole=True,
                    gives_way=3,
                ),
                Column(tr("Of held · planned"), _share, _percent, 150, whole=True, gives_way=1),
                Column(
                    tr("P present, L late, E excused, A absent"), _mark, _state, 296, whole=True
                ),
                Column("", _word, _state, 115, whole=True, gives_way=2),
            ],
            key=lambda line: line.learner_id,
        )

    def show_lines(self, lines: Sequence[AttendanceLine]) -> None:
        """Show lines, in place where the same learners stand in the same order."""
        same = [line.learner_id for line in lines] == [line.learner_id for line in self._rows]
        if not same or self._filter or self._order:
            self.set_rows(lines)
            return
        old, self._rows = self._rows, tuple(lines)
        self._shown = list(lines)
        for number, (before, after) in enumerate(zip(old, lines, strict=True)):
            if before != after:
                last = self.index(number, len(self.columns) - 1)
                self.dataChanged.emit(self.index(number, 0), last)


def letter_of(line: AttendanceLine) -> str:
    """The key that a line is marked with, '' for none."""
    return next((letter for letter, state in LETTERS if state == line.state), "")


def _name(line: AttendanceLine) -> str:
    return line.name.casefold()


def _state(line: AttendanceLine) -> str:
    return line.state


def _so_far(line: AttendanceLine) -> Cell:
    return Cell(squares=line.so_far)


def _share(line: AttendanceLine) -> Cell:
    if line.of_held is None:
        return Cell()
    return Cell(tr("{held} % · {planned} %").format(held=line.of_held, planned=line.of_planned))


def _percent(line: AttendanceLine) -> float:
    return float(line.of_held or 0)


def _mark(line: AttendanceLine) -> Cell:
    return Cell(words.attendance(line.state) or tr("Not marked"))


def _word(line: AttendanceLine) -> Cell:
    return Cell(words.attendance(line.state), tone=_TONES.get(line.state, "ink"))
