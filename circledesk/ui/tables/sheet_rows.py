"""Rows of sheets that came back, as a list: whose, the cut-out, the keys, and what to look at."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from circledesk.services.facts.sheets_back import RowBack
from circledesk.ui import words
from circledesk.ui.language import tr, translated
from circledesk.ui.pages.sheet_choices import Line
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.rows_model import RowsModel

WHO, PICTURE, KEYS, LOOK = range(4)


class SheetRows(RowsModel[Line]):
    """Lines in the order of looking; what is said repaints its row."""

    def __init__(self, where: Callable[[RowBack], str]) -> None:
        """`where` says which meeting or survey a row is of."""
        super().__init__(
            [
                Column(tr("Who"), lambda line: _who(line, where), _name, 190, least=120),
                Column(tr("On paper"), lambda line: Cell(), _name, 300, least=170, gives_way=1),
                Column(tr("Reads"), _reads, _name, 200, least=212),
                Column(tr("Look"), _look, _name, 280, least=110),
            ],
            key=lambda line: line.row.id,
        )

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show lines, in place where the same rows stand."""
        same = [line.row.id for line in lines] == [line.row.id for line in self._rows]
        if not same or self._filter:
            self.set_rows(lines)
            return
        self._rows, self._shown = tuple(lines), list(lines)
        self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, len(self.columns) - 1))


def reading(line: Line) -> str:
    """What stands for a row now, in words."""
    value, kind = line.choice.value, line.row.kind
    if line.choice.seen and not value:
        return tr("Left out")
    if kind in ("learner", "walk-in"):
        return words.attendance(value) or tr("Not read")
    return value or (tr("Left out") if kind == "gone" else tr("To be typed"))


def asked(line: Line) -> str:
    """What a person is still asked of a row, '' where nothing."""
    if not line.open:
        return ""
    if line.row.why:
        return translated(line.row.why)
    return tr("Type the name") if line.row.kind == "walk-in" else tr("Type what is written")


def _who(line: Line, where: Callable[[RowBack], str]) -> Cell:
    row = line.row
    name = row.name
    if row.kind == "walk-in":
        name = line.choice.name or tr("On an empty line")
    return Cell(name, where(row))


def _name(line: Line) -> str:
    return line.row.name.casefold()


def _reads(line: Line) -> Cell:
    return Cell(reading(line))


def _look(line: Line) -> Cell:
    row, choice = line.row, line.choice
    if line.open:
        return Cell(asked(line), tone="amber")
    if choice.seen:
        return Cell(reading(line), tone="green" if choice.value else "grey")
    same = row.recorded and row.recorded == choice.value
    return Cell(tr("As recorded") if same else "", tone="grey")
