"""Columns share the width; where it is too little, those that can be spared give way."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from circledesk.ui.preferences import Preferences
from circledesk.ui.tables.meetings import DETAILS, FACILITATOR, FEEDBACK, RSVPS, meetings_model
from circledesk.ui.theme import Theme
from circledesk.ui.widgets.list_view import ListView


def test_columns_give_way_in_their_order(qapp: QApplication, theme: Theme, qtbot: QtBot) -> None:
    view = ListView(theme, Preferences(None), meetings_model(date(2018, 8, 9)), "narrow")
    qtbot.addWidget(view)
    hidden = {}
    for width in (1100, 620, 500, 460):
        view.resize(width, 300)
        view.show()
        qapp.processEvents()
        hidden[width] = [n for n in range(5) if view.isColumnHidden(n)]
        assert sum(view.columnWidth(n) for n in range(5)) == view.viewport().width()
        assert view.columnWidth(DETAILS) >= 150
        assert view.columnWidth(FEEDBACK) >= 150
    assert hidden[1100] == []
    assert hidden[620] == [FACILITATOR]
    assert hidden[460] == [FACILITATOR, RSVPS]
    view.resize(1100, 300)
    qapp.processEvents()
    assert not any(view.isColumnHidden(n) for n in range(5))


def test_dragging_in_a_narrow_window_leaves_the_hidden_ones_their_share(
    qapp: QApplication, theme: Theme, qtbot: QtBot
) -> None:
    view = ListView(theme, Preferences(None), meetings_model(date(2018, 8, 9)), "dragged")
    qtbot.addWidget(view)
    view.resize(620, 300)
    view.show()
    qapp.processEvents()
    view.header().resizeSection(DETAILS, view.columnWidth(DETAILS) + 10)
    view.resize(1100, 300)
    qapp.processEvents()
    assert view.columnWidth(FACILITATOR) >= 128
