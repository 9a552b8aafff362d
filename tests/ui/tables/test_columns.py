"""Columns share the width; where it is too little, those that can be spared give way."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from circledesk.services.facts.certificates import CertificateRow
from circledesk.services.facts.meetings import MeetingRow
from circledesk.ui.language import Language
from circledesk.ui.preferences import Preferences
from circledesk.ui.tables.cell_width import needed
from circledesk.ui.tables.certificates import certificates_model
from circledesk.ui.tables.meetings import DETAILS, FACILITATOR, FEEDBACK, RSVPS, columns
from circledesk.ui.tables.rows_model import CellRole, RowsModel
from circledesk.ui.theme import Theme
from circledesk.ui.widgets.list_view import ListView


def meetings() -> RowsModel[MeetingRow]:
    return RowsModel(columns(date(2018, 8, 9)), key=lambda row: row.id)


def test_columns_give_way_in_their_order(qapp: QApplication, theme: Theme, qtbot: QtBot) -> None:
    view = ListView(theme, Preferences(None), meetings(), "narrow")
    qtbot.addWidget(view)
    hidden = {}
    for width in (1100, 700, 500, 460):
        view.resize(width, 300)
        view.show()
        qapp.processEvents()
        hidden[width] = [n for n in range(5) if view.isColumnHidden(n)]
        assert sum(view.columnWidth(n) for n in range(5)) == view.viewport().width()
        assert view.columnWidth(DETAILS) >= 150
        assert view.columnWidth(FEEDBACK) >= 150
    assert hidden[1100] == []
    assert hidden[700] == [FACILITATOR]
    assert hidden[460] == [FACILITATOR, RSVPS]
    view.resize(1100, 300)
    qapp.processEvents()
    assert not any(view.isColumnHidden(n) for n in range(5))


def test_dragging_in_a_narrow_window_leaves_the_hidden_ones_their_share(
    qapp: QApplication, theme: Theme, qtbot: QtBot
) -> None:
    view = ListView(theme, Preferences(None), meetings(), "dragged")
    qtbot.addWidget(view)
    view.resize(620, 300)
    view.show()
    qapp.processEvents()
    view.header().resizeSection(DETAILS, view.columnWidth(DETAILS) + 10)
    view.resize(1100, 300)
    qapp.processEvents()
    assert view.columnWidth(FACILITATOR) >= 128


@pytest.mark.parametrize("code", ["en", "sw"])
@pytest.mark.parametrize("width", [1100, 832, 640, 480])
def test_what_must_be_read_whole_is_not_cut(
    qapp: QApplication, theme: Theme, qtbot: QtBot, code: str, width: int
) -> None:
    language = Language(code)
    model = certificates_model()
    model.set_rows([certificate()])
    view = ListView(theme, Preferences(None), model, "whole")
    qtbot.addWidget(view)
    view.resize(width, 300)
    view.show()
    qapp.processEvents()
    shown = [n for n in range(5) if not view.isColumnHidden(n)]
    assert {0, 2, 4} <= set(shown)
    for number in shown:
        if model.columns[number].whole:
            cell = model.index(0, number).data(CellRole)
            assert view.columnWidth(number) >= needed(cell)
    assert sum(view.columnWidth(n) for n in shown) == view.viewport().width()
    language.use("en")


def certificate() -> CertificateRow:
    return CertificateRow(
        id="1",
        serial="ZPL-MLI-2026-00042",
        learner="Tabitha Maina",
        circle="Kilimo cha Mboga",
        branch="Mlimani",
        issued=date(2026, 9, 30),
        state="issued",
    )
