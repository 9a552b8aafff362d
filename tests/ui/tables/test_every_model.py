"""Qt's own tester on every table model that there is, found by looking through the program.

A new model is met here without a line: a function `…_model` or a class over `RowsModel`. Its rows
are made up from the types of their fields; what a model is made with comes from `GIVEN` by name.
"""

from __future__ import annotations

import dataclasses
import importlib
import inspect
import types
import typing
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from enum import Enum
from pathlib import Path
from typing import Any, Union, get_args, get_origin
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

import circledesk.ui
from circledesk.services.facts.lists import Listed, Order
from circledesk.services.facts.meetings import MeetingRow, Week
from circledesk.ui.tables.blocks_model import BlocksModel
from circledesk.ui.tables.rows_model import CellRole, RowsModel
from circledesk.ui.tables.week_model import WeekModel

UI = Path(circledesk.ui.__path__[0])
DAY, AT = date(2018, 8, 9), datetime(2018, 8, 9, 7, tzinfo=UTC)
ZONE = ZoneInfo("Africa/Nairobi")


WORDS = {"ReadMessage": {"state": "clock"}}
"""Fields that hold one of a few words, where a model has no answer to any other."""


def at_once(
    work: Callable[[Any], Any], done: Callable[[Any], None], slot: str, *, pause: int = 0
) -> None:
    done(work(None))


GIVEN: dict[str, Any] = {
    "today": DAY, "zone": ZONE, "organizer": True, "country": "KE", "own": None, "read": at_once,
    "of_all": False, "language": "en", "where": lambda row: "",
    "viewpoints": 2,

}  # fmt: skip
VALUES: dict[Any, Any] = {
    str: "wambui", int: 3, float: 1.5, bool: True, date: DAY, datetime: AT, time: time(10),
    Path: Path("parcel.circledesk"), object: None, Any: None,
}  # fmt: skip


def made(kind: Any) -> Any:
    """A value of a type; rows are built field by field."""
    origin = get_origin(kind)
    if kind in VALUES:
        return VALUES[kind]
    if origin in (Union, types.UnionType):
        return made(next(one for one in get_args(kind) if one is not type(None)))
    if origin is tuple:
        parts = [part for part in get_args(kind) if part is not Ellipsis]
        return tuple(made(part) for part in parts)
    if origin is typing.Literal:
        return get_args(kind)[0]
    if origin in (dict,):
        return {}
    if origin is not None and origin.__module__ == "collections.abc":
        return (lambda *_: None) if "Callable" in str(origin) else ()
    if isinstance(kind, type) and issubclass(kind, Enum):
        return next(iter(kind))
    hints = typing.get_type_hints(kind)
    if dataclasses.is_dataclass(kind):
        names = [field.name for field in dataclasses.fields(kind) if field.init]
    else:
        names = list(getattr(kind, "_fields", ()))
    known = WORDS.get(kind.__name__, {})
    return kind(**{name: known.get(name) or made(hints[name]) for name in names})


def makers() -> dict[str, tuple[Callable[..., Any], Any]]:
    """Every maker of a model and the type of its rows."""
    found: dict[str, tuple[Callable[..., Any], Any]] = {}
    for file in sorted(UI.rglob("*.py")):
        parts = file.relative_to(UI.parents[1]).with_suffix("").parts
        module = importlib.import_module(".".join(p for p in parts if p != "__init__"))
        for name, thing in vars(module).items():
            if getattr(thing, "__module__", "") != module.__name__:
                continue
            if inspect.isfunction(thing) and name.endswith("_model"):
                told = typing.get_type_hints(thing, vars(module) | _typed(module))["return"]
                found[f"{file.stem}.{name}"] = (thing, get_args(told)[0])
            elif isinstance(thing, type) and issubclass(thing, RowsModel):
                rows = [
                    get_args(base)[0]
                    for base in getattr(thing, "__orig_bases__", ())
                    if get_origin(base) in (RowsModel, BlocksModel)
                ]
                if rows and not isinstance(rows[0], typing.TypeVar):
                    found[f"{file.stem}.{name}"] = (thing, rows[0])
    return found


def _typed(module: types.ModuleType) -> dict[str, Any]:
    """Names that a module imports for types only."""
    return {"Session": Any, "Read": Any}


MODELS = makers()


def test_the_models_were_found() -> None:
    assert {"learners.all_learners_model", "week_model.WeekModel", "people.devices_model"} <= set(
        MODELS
    )


class Held:
    """A long list's source that holds a few rows."""

    def __init__(self, rows: list[Any], key: Callable[[Any], str]) -> None:
        self._rows, self._key = rows, key

    def head(self, session: Any, order: Order) -> tuple[int, list[Any]]:
        return len(self._rows), self._rows

    def listed(self, session: Any, order: Order) -> Listed:
        return Listed([self._key(row) for row in self._rows], ["wambui"] * len(self._rows))

    def rows(self, session: Any, ids: Any) -> list[Any]:
        return [row for row in self._rows if self._key(row) in ids]


def fill(model: RowsModel[Any], rows: list[Any]) -> None:
    if isinstance(model, WeekModel):
        week = made(Week)
        model.set_week(dataclasses.replace(week, meetings=tuple(rows)))
    elif isinstance(model, BlocksModel):
        model.show(Held(rows, model.key))
    else:
        model.set_rows(rows)


@pytest.mark.parametrize("name", MODELS)
def test_every_model_keeps_qts_rules_and_speaks(name: str, qapp: QApplication) -> None:
    make, kind = MODELS[name]
    wanted = inspect.signature(make).parameters
    given = {key: GIVEN[key] for key in wanted if key in GIVEN}
    if "today" in given and "Callable" in str(wanted["today"].annotation):
        given["today"] = lambda: DAY
    model = make(**given)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows = [made(MeetingRow if isinstance(model, WeekModel) else kind)]
    fill(model, rows)
    assert model.rowCount() > 0
    for column in range(model.columnCount()):
        facts = model.columns[column]
        key = facts.sort(rows[0])
        assert isinstance(key, str | int | float), facts.title
        assert len(facts.values(rows[0])) == len(facts.headings())
        if not isinstance(model, WeekModel):
            model.sort(column, Qt.SortOrder.DescendingOrder)
        index = model.index(model.rowCount() - 1, column)
        spoken = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
        assert spoken.startswith(facts.title)
        assert index.data(CellRole) is not None
        across = Qt.Orientation.Horizontal
        aside = model.headerData(column, across, Qt.ItemDataRole.TextAlignmentRole)
        assert bool(aside & Qt.AlignmentFlag.AlignRight) == facts.right
    if not isinstance(model, WeekModel):  # a week's days stand between its rows: none is left out
        model.set_filter("wam")
        model.set_filter("nobody is called so")
        model.set_filter("")
    fill(model, [])
    assert tester is not None
