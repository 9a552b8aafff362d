"""Long lists: the first block at once, ids next, rows where seen; late answers are dropped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from circledesk.services.facts.lists import Listed, Order
from circledesk.ui.preferences import Preferences
from circledesk.ui.tables.blocks_model import BLOCK, KEPT_BLOCKS, BlocksModel
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.rows_model import CellRole
from circledesk.ui.theme import Theme
from circledesk.ui.widgets.long_list import LongList


@dataclass(frozen=True)
class Row:
    id: str
    name: str


@dataclass
class Worker:
    """Answers when told to, as the database's thread does in its own time."""

    waiting: list[tuple[Callable[[Any], Any], Callable[[Any], None], str]] = field(
        default_factory=list
    )

    def read(
        self,
        work: Callable[[Any], Any],
        done: Callable[[Any], None],
        slot: str,
        *,
        pause: int = 0,
    ) -> None:
        self.waiting.append((work, done, slot))

    def answer(self, slot: str = "") -> None:
        chosen = [job for job in self.waiting if slot in ("", job[2])]
        self.waiting = [job for job in self.waiting if job not in chosen]
        for work, done, _ in chosen:
            done(work(None))

    def answer_all(self) -> None:
        while self.waiting:
            self.answer()


@dataclass(frozen=True)
class Source:
    rows_by_id: tuple[Row, ...]
    asked: list[int] = field(default_factory=list, compare=False)

    def head(self, session: Any, order: Order) -> tuple[int, Sequence[Row]]:
        return len(self.rows_by_id), self._ordered(order)[:BLOCK]

    def listed(self, session: Any, order: Order) -> Listed:
        rows = self._ordered(order)
        return Listed([row.id for row in rows], [row.name.lower() for row in rows])

    def rows(self, session: Any, ids: Sequence[str]) -> Sequence[Row]:
        self.asked.append(len(ids))
        return [row for row in self.rows_by_id if row.id in set(ids)]

    def _ordered(self, order: Order) -> list[Row]:
        rows = list(self.rows_by_id)
        return rows[::-1] if order.descending else rows


def people(count: int, name: str = "Learner") -> Source:
    return Source(tuple(Row(f"id-{n}", f"{name} {n}") for n in range(count)))


def make(worker: Worker) -> BlocksModel[Row]:
    return BlocksModel(
        [
            Column("Name", lambda row: Cell(row.name), lambda row: row.name, 200),
            Column("Key", lambda row: Cell(row.id), lambda row: row.id, 100),
        ],
        key=lambda row: row.id,
        orders=("name", ""),
        read=worker.read,
    )


@pytest.fixture
def worker() -> Worker:
    return Worker()


def text(model: BlocksModel[Row], row: int) -> str:
    return str(model.index(row, 0).data())


def seen(qtbot: QtBot, model: BlocksModel[Row], worker: Worker, *rows: int) -> None:
    for row in rows:
        model.index(row, 0).data(CellRole)
    qtbot.waitUntil(lambda: bool(worker.waiting))
    worker.answer_all()


def test_count_and_first_rows_come_before_the_ids(
    qapp: QApplication, qtbot: QtBot, worker: Worker
) -> None:
    model = make(worker)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(people(1000))
    worker.answer("head")
    assert (model.rowCount(), model.total, model.complete) == (1000, 1000, False)
    assert [text(model, 0), text(model, 99), text(model, 500)] == ["Learner 0", "Learner 99", "…"]
    worker.answer("ids")
    assert model.complete
    seen(qtbot, model, worker, 500)
    assert [text(model, row) for row in (499, 500, 599)] == ["…", "Learner 500", "Learner 599"]
    assert tester is not None


def test_flags_and_counts_read_nothing(qapp: QApplication, worker: Worker) -> None:
    model = make(worker)
    model.show(people(1000))
    worker.answer_all()
    index = model.index(700, 0)
    assert model.flags(index) & Qt.ItemFlag.ItemIsSelectable
    assert model.key_at(index) == "id-700"
    assert not worker.waiting


def test_a_filter_needs_no_database_and_goes_on_from_what_was_found(
    qapp: QApplication, qtbot: QtBot, worker: Worker
) -> None:
    model = make(worker)
    model.show(people(1000))
    worker.answer_all()
    model.set_filter("99")
    assert model.rowCount() == 19
    assert model.total == 1000
    worker.answer_all()
    assert text(model, 0) == "Learner 99"
    model.set_filter("999")
    assert model.rowCount() == 1
    model.set_filter("LEARNER 12")
    assert model.key_at(model.index(1, 0)) == "id-112"
    model.set_filter("")
    assert model.rowCount() == 1000


def test_an_answer_for_another_list_is_dropped(
    qapp: QApplication, qtbot: QtBot, worker: Worker
) -> None:
    model = make(worker)
    model.show(people(1000, "Old"))
    late = list(worker.waiting)
    worker.waiting.clear()
    model.show(people(3, "New"))
    worker.answer_all()
    for work, done, _ in late:
        done(work(None))
    assert [text(model, row) for row in range(model.rowCount())] == ["New 0", "New 1", "New 2"]


def test_what_was_scrolled_past_is_not_read(
    qapp: QApplication, qtbot: QtBot, worker: Worker
) -> None:
    model, source = make(worker), people(10_000)
    model.show(source)
    worker.answer_all()
    seen(qtbot, model, worker, *range(1000, 9000, BLOCK))
    assert source.asked == [2 * BLOCK]
    assert text(model, 8950) == "Learner 8950"
    assert text(model, 1000) == "…"


def test_only_so_many_rows_stay_read(qapp: QApplication, qtbot: QtBot, worker: Worker) -> None:
    model = make(worker)
    model.show(people((KEPT_BLOCKS + 10) * BLOCK))
    worker.answer_all()
    for block in range(KEPT_BLOCKS + 10):
        model.index(block * BLOCK, 0).data(CellRole)
        qtbot.wait(1)
        worker.answer_all()
    assert len(model.shown_rows()) == KEPT_BLOCKS * BLOCK


def test_a_row_that_is_gone_is_asked_for_once(
    qapp: QApplication, qtbot: QtBot, worker: Worker
) -> None:
    model, source = make(worker), people(300)
    model.show(source)
    worker.answer_all()
    object.__setattr__(source, "rows_by_id", source.rows_by_id[:250])
    seen(qtbot, model, worker, 200)
    assert [text(model, 249), text(model, 260)] == ["Learner 249", "…"]
    qtbot.wait(5)
    assert not worker.waiting


def test_after_a_change_rows_stay_until_they_come_anew(
    qapp: QApplication, qtbot: QtBot, worker: Worker, theme: Theme
) -> None:
    model = make(worker)
    view = LongList(theme, Preferences(None), model, "people")
    qtbot.addWidget(view)
    view.resize(500, 300)
    view.show()
    source = people(1000)
    model.show(source)
    worker.answer_all()
    view.choose("id-500")
    seen(qtbot, model, worker, 500)
    changed = tuple(
        Row(row.id, "Renamed") if row.id == "id-500" else row for row in source.rows_by_id[1:]
    )
    object.__setattr__(source, "rows_by_id", changed)
    model.show(source)
    assert [job[2] for job in worker.waiting] == ["ids"]
    worker.answer("ids")
    assert view.currentIndex().row() == 499
    assert text(model, 499) == "Learner 500"
    qtbot.waitUntil(lambda: text(model, 499) == "Renamed" or bool(worker.waiting))
    seen(qtbot, model, worker, 499)
    assert text(model, 499) == "Renamed"


def test_the_source_orders(qapp: QApplication, worker: Worker) -> None:
    model = make(worker)
    model.show(people(500))
    worker.answer_all()
    model.sort(0, Qt.SortOrder.DescendingOrder)
    worker.answer_all()
    assert text(model, 0) == "Learner 499"
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Name ↓"
    assert [model.can_sort(0), model.can_sort(1)] == [True, False]


def test_rows_that_are_not_here_are_read_for_the_clipboard(
    qapp: QApplication, qtbot: QtBot, worker: Worker, theme: Theme
) -> None:
    model = make(worker)
    view = LongList(theme, Preferences(None), model, "people")
    qtbot.addWidget(view)
    view.show()
    model.show(people(700))
    worker.answer_all()
    view.selectAll()
    told: list[int] = []
    view.copied.connect(told.append)
    view.copy_chosen(headings=True)
    worker.answer_all()
    lines = QApplication.clipboard().text().split("\n")
    assert lines[0] == "Name\tKey"
    assert lines[-1] == "Learner 699\tid-699"
    assert (len(lines), told) == (701, [700])
