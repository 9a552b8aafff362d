"""Every list keeps Qt's rules, speaks for screen readers, and says what its rows are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from circledesk.services.facts.certificates import CertificateRow
from circledesk.services.facts.circles import (
    BranchRow,
    CircleRow,
    CourseRow,
    SignupRow,
)
from circledesk.services.facts.people import DeviceRow, FacilitatorRow, InvitationRow
from circledesk.ui.tables.branches import branches_model
from circledesk.ui.tables.certificates import certificates_model
from circledesk.ui.tables.circles import circles_model
from circledesk.ui.tables.courses import courses_model
from circledesk.ui.tables.learner_circles import learner_circles_model
from circledesk.ui.tables.people import devices_model, facilitators_model, invitations_model
from circledesk.ui.tables.rows_model import CellRole, RowsModel

TODAY = date(2018, 8, 9)
NOW = datetime(2018, 8, 9, 7, tzinfo=UTC)
NAIROBI = ZoneInfo("Africa/Nairobi")
CIRCLE = CircleRow(
    id="c1",
    name="Public Speaking",
    course="Public Speaking",
    branch="Buruburu",
    facilitators=("Wanjikũ Kamau",),
    first_meeting=date(2018, 7, 23),
    last_meeting=date(2018, 8, 27),
    next_meeting=date(2018, 8, 13),
    meetings=6,
    signups=12,
    waiting=2,
    status="running",
    capacity=12,
    week=3,
    next_start=time(10),
    trend=(11, None, 9),
)
DRAFT = CircleRow("c2", "Marketing", "Marketing", "Nakuru", (), None, None, None, 0, 0, 0, "draft")
FACILITATOR = FacilitatorRow(
    "p1", "Samuel Koech", "s@example.org", "+254733000120", "Nakuru", "facilitator", 1, 2,
    date(2018, 7, 21),
)  # fmt: skip
LISTS: list[tuple[Callable[[], RowsModel[Any]], Any]] = [
    (circles_model, CIRCLE),
    (circles_model, DRAFT),
    (lambda: facilitators_model(TODAY), FACILITATOR),
    (
        invitations_model,
        InvitationRow("i", "", "a@example.org", "", "Thika", "facilitator", "yes", None, TODAY),
    ),
    (
        lambda: devices_model(NAIROBI, organizer=True),
        DeviceRow("d", "Desk", "Thika", "branch", "requested", "4F2A", None),
    ),
    (lambda: branches_model(TODAY), BranchRow("b", "Embu", "EMB", "Embu", False, 1, 9, NOW)),
    (
        courses_model,
        CourseRow("k", "Kilimo", "", "", "course", "sw", "", "CC BY", 1, 1, offline=True),
    ),
    (
        certificates_model,
        CertificateRow("x", "K-1", "Akinyi", "Kilimo", "Embu", None, "void", replaces="K-0"),
    ),
    (
        learner_circles_model,
        SignupRow("s", "c1", "Kilimo", "l", "Akinyi", "", "", "signed-up", NOW, came=("present",)),
    ),
]


@pytest.mark.parametrize(("make", "row"), LISTS)
def test_each_list_keeps_qts_rules_and_speaks(
    make: Callable[[], RowsModel[Any]], row: Any, qapp: QApplication
) -> None:
    model = make()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_rows([row])
    for column in range(model.columnCount()):
        model.sort(column)
        title = model.headerData(column, Qt.Orientation.Horizontal).removesuffix(" ↑")
        said = model.index(0, column).data(Qt.ItemDataRole.AccessibleTextRole)
        assert said.startswith(title)
        key = model.columns[column].sort(row)
        assert isinstance(key, str | int | float)
    assert tester is not None


def cells(model: RowsModel[Any], row: Any) -> list[str]:
    model.set_rows([row])
    return [model.index(0, column).data(CellRole).words for column in range(model.columnCount())]


def test_a_circle_says_where_it_stands(qapp: QApplication) -> None:
    assert cells(circles_model(), CIRCLE) == [
        "Public Speaking, Buruburu · Wanjikũ Kamau",
        "Week 3 of 6, Running",
        "Mon 13 Aug, 10:00",
        "12 / 12, 2 waiting",
        "11, –, 9",
        "",
    ]
    assert cells(circles_model(), DRAFT)[1:4] == ["Draft, 0 meetings", "—", "0"]


def test_a_circle_that_begins_today_is_in_its_first_week(qapp: QApplication) -> None:
    assert cells(circles_model(), replace(CIRCLE, week=0))[1] == "Week 1 of 6, Running"


def test_long_silence_is_amber_and_said(qapp: QApplication) -> None:
    model = facilitators_model(TODAY)
    model.set_rows([FACILITATOR])
    cell = model.index(0, 4).data(CellRole)
    assert (cell.text, cell.tone) == ("21 July", "amber")


def test_a_computer_that_asks_offers_to_accept(qapp: QApplication) -> None:
    model = devices_model(NAIROBI, organizer=True)
    model.set_rows([DeviceRow("d", "Desk", "Thika", "branch", "requested", "4F2A", None)])
    cell = model.index(0, 2).data(CellRole)
    assert (cell.text, cell.button) == ("Asks to join", "Accept…")


def test_a_branch_knows_nothing_of_other_branches_learners(qapp: QApplication) -> None:
    model = circles_model(("b1",))
    model.set_rows([replace(CIRCLE, branch_id="b1"), replace(CIRCLE, id="c9", branch_id="b2")])
    told = [[model.index(row, column).data(CellRole).text for column in (3, 4)] for row in (0, 1)]
    assert told == [["12 / 12", "9"], ["—", "—"]]


def test_the_last_parcel_is_told_in_the_teams_time(qapp: QApplication) -> None:
    late = datetime(2018, 8, 6, 22, 30, tzinfo=UTC)
    model = devices_model(NAIROBI, organizer=True)
    model.set_rows([DeviceRow("d", "Desk", "Thika", "branch", "active", "4F2A", late)])
    assert model.index(0, 4).data(CellRole).text == "7 Aug, 01:30"


def test_a_circle_that_did_not_happen_has_no_next_meeting_nor_an_end(qapp: QApplication) -> None:
    model = circles_model()
    model.set_rows([replace(CIRCLE, status="cancelled", next_meeting=None, next_start=None)])
    assert model.index(0, 2).data(CellRole).text == "—"
