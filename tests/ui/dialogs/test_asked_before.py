"""Who waits for a topic is told while a circle on it is planned, and offered when it is made."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from circledesk.services.interest import add_interest
from circledesk.services.team import branches
from circledesk.ui import asking_circles
from circledesk.ui.dialogs.new_circle import NewCircleDialog
from circledesk.ui.dialogs.sign_up_interested import SignUpInterestedDialog
from circledesk.ui.main_window import MainWindow
from tests.ui.conftest import settle


def wish(window: MainWindow, *names: str) -> None:
    with window.context.desk.session() as session:
        branch = next(row.id for row in branches(session) if not row.office)
        for name in names:
            add_interest(session, branch_id=branch, name=name, topic="Public Speaking")


def planned(window: MainWindow, qtbot: QtBot) -> NewCircleDialog:
    asked = asking_circles.new_circle(window.context)
    assert isinstance(asked, NewCircleDialog)
    settle(qtbot, window)
    asked.branch.setCurrentText("Mjini")
    asked.course.setEditText("Public Speaking")
    qtbot.wait(300)
    settle(qtbot, window)
    return asked


def test_who_waits_is_told_and_offered(window: MainWindow, qtbot: QtBot) -> None:
    wish(window, "Chebet Rono", "Daudi Mwangi")
    dialog = planned(window, qtbot)
    assert dialog.asked.text().startswith("2 people wait")
    dialog.submit()
    settle(qtbot, window)
    (offered,) = window.findChildren(SignUpInterestedDialog)
    names = sorted(tick.box.accessibleName() for tick in offered.ticks.values())
    assert names == ["Chebet Rono", "Daudi Mwangi"]


def test_where_nobody_waits_nothing_is_said_or_asked(window: MainWindow, qtbot: QtBot) -> None:
    dialog = planned(window, qtbot)
    assert dialog.asked.isHidden()
    dialog.submit()
    settle(qtbot, window)
    assert window.findChildren(SignUpInterestedDialog) == []
