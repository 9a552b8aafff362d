"""Lists: filter, order, cells, what screen readers hear; the list in use."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from circledesk.ui.preferences import Preferences
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.rows_model import CellRole, RowsModel
from circledesk.ui.theme import Theme
from circledesk.ui.widgets.list_view import ListView


@dataclass(frozen=True)
class Person:
    id: str
    name: str
    age: int


PEOPLE = (Person("1", "Baraka Mwakio", 31), Person("2", "akinyi Otieno", 9), Person("3", "Cb", 10))


def make() -> RowsModel[Person]:
    return RowsModel(
        [
            Column(
                "Name", lambda row: Cell(row.name, row.id), lambda row: row.name.casefold(), 200
            ),
            Column(
                "Age", lambda row: Cell(str(row.age), right=True), lambda row: row.age, 50, True
            ),
        ],
        key=lambda row: row.id,
    )


@pytest.fixture
def model(qapp: QApplication) -> RowsModel[Person]:
    made = make()
    made.set_rows(PEOPLE)
    return made


def names(model: RowsModel[Person]) -> list[str]:
    return [model.index(row, 0).data(CellRole).text for row in range(model.rowCount())]


def test_the_model_keeps_qts_rules(model: RowsModel[Person]) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(model, mode)
    model.sort(1)
    model.set_filter("b")
    model.set_rows(())
    assert tester is not None
    assert model.rowCount() == 0


def test_sorting_is_by_key_and_not_by_words(model: RowsModel[Person]) -> None:
    model.sort(1)
    assert names(model) == ["akinyi Otieno", "Cb", "Baraka Mwakio"]
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert names(model) == ["Cb", "Baraka Mwakio", "akinyi Otieno"]
    model.sort(-1)
    assert names(model) == [row.name for row in PEOPLE]


def test_each_word_filters_in_any_case(model: RowsModel[Person]) -> None:
    model.set_filter("MWA bar")
    assert names(model) == ["Baraka Mwakio"]
    model.set_filter("")
    assert model.rowCount() == model.total == 3


def test_screen_readers_hear_heading_and_words(model: RowsModel[Person]) -> None:
    index = model.index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Name: Baraka Mwakio, 1"


def test_numbers_stand_right_with_their_heading(model: RowsModel[Person]) -> None:
    right = Qt.AlignmentFlag.AlignRight
    head = model.headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
    assert head & right
    assert model.index(0, 1).data(Qt.ItemDataRole.TextAlignmentRole) & right


def test_the_heading_shows_the_order(model: RowsModel[Person]) -> None:
    model.sort(1)
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Age ↑"


def show(qtbot: QtBot, theme: Theme, folder: Path | None = None) -> ListView:
    model = make()
    model.set_rows(PEOPLE)
    view = ListView(theme, Preferences(folder), model, "people")
    qtbot.addWidget(view)
    view.resize(500, 300)
    view.show()
    return view


def test_enter_opens_and_letters_filter(qtbot: QtBot, theme: Theme) -> None:
    view, line, opened = show(qtbot, theme), QLineEdit(), []
    qtbot.addWidget(line)
    view.filter_with(line)
    view.opened.connect(opened.append)
    view.enter()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert opened == [PEOPLE[1]]
    qtbot.keyClick(view, "c")
    assert line.text() == "c"
    assert names(view.rows()) == ["Cb"]


def test_the_cursor_stays_on_its_row_when_rows_come_anew(qtbot: QtBot, theme: Theme) -> None:
    view = show(qtbot, theme)
    view.choose("3")
    view.rows().set_rows(tuple(reversed(PEOPLE)))
    assert view.current() == PEOPLE[2]


def test_columns_fill_the_width_and_are_remembered(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    view = show(qtbot, theme, tmp_path)
    width = view.viewport().width()
    assert view.columnWidth(0) + view.columnWidth(1) == width
    view.setColumnWidth(0, 200)
    assert view.columnWidth(0) + view.columnWidth(1) == width
    again = show(qtbot, theme, tmp_path)
    assert again.columnWidth(0) == pytest.approx(200, abs=1)


def test_a_hundred_thousand_rows_are_filtered_at_once(qapp: QApplication) -> None:
    """A bound so wide that only work for each row in Python's slow ways can break it."""
    import time

    model = make()
    model.set_rows([Person(str(n), f"Learner {n}", n % 90) for n in range(100_000)])
    model.set_filter("learner 7")
    begun = time.perf_counter()
    model.set_filter("learner 77")
    model.sort(1)
    assert time.perf_counter() - begun < 1.0
