"""A list is dropped, looked at, put right, brought in, and taken back by Undo."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from pytestqt.qtbot import QtBot

from circledesk.interop.lists_in.facts import What
from circledesk.services.circles import circles
from circledesk.services.signups import signups
from circledesk.services.undo import undo
from circledesk.ui.dropped import lists_in
from circledesk.ui.main_window import MainWindow
from circledesk.ui.pages.list_in_page import ListInPage
from tests.ui.circle_at_hand import ask, do
from tests.ui.conftest import settle

TEXT = (
    "Orodha;;\nJina;Simu;Mahitaji\nAmina Saidi;722000301.0;Kazi\n{known};;\n{like};;\n"
    "Brian Otieno;2.547E+11;\nJumla;3;\n"
)


def open_list(window: MainWindow, qtbot: QtBot, folder: Path) -> ListInPage:
    circle = ask(qtbot, window, circles)[0].id
    people = ask(qtbot, window, lambda session: signups(session, circle_id=circle))
    file = folder / "washiriki.csv"
    known = people[0].name
    file.write_text(TEXT.format(known=known, like=people[1].name + "a"), "utf-8")
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(file))])
    assert lists_in(carried) == [file]
    window.context.nav.open_list(file, circle_id=circle)
    settle(qtbot, window)
    page = window.context.nav.page
    assert isinstance(page, ListInPage)
    return page


def test_a_list_is_looked_at_put_right_and_brought_in(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page = open_list(window, qtbot, tmp_path)
    plan = page.plan
    assert plan is not None
    assert [row.what for row in plan.rows] == [What.NEW, What.SAME, What.ASKS, What.REFUSED]
    assert page.go_button.text() == "What will happen"
    goal = page.columns.combos[2]
    goal.setCurrentIndex(goal.findData("goal"))
    goal.activated.emit(goal.currentIndex())
    settle(qtbot, window)
    assert page.how.columns["mahitaji"] == "goal"
    page.go_on()
    assert page.tabs.chosen() == "rows"
    menu = page.rows.ask(plan.rows[2])
    assert menu is not None
    menu.actions()[0].trigger()
    menu.close()
    settle(qtbot, window)
    assert page.plan is not None
    assert [row.what for row in page.plan.rows][2] is What.SAME
    page.save(tmp_path / "left.xlsx")
    settle(qtbot, window)
    assert (tmp_path / "left.xlsx").stat().st_size > 1000
    assert page.go_button.text() == "Bring in (1)"
    page.go_on()
    settle(qtbot, window)
    assert page.plan.changes == 0  # one row is not taken: it stays in sight
    said = window.context.messages.last
    assert said is not None
    assert "1 new, 0 changed" in said.text
    assert said.undo
    do(qtbot, window, undo)
    circle = page.how.circle_id
    people = ask(qtbot, window, lambda session: signups(session, circle_id=circle))
    assert "Amina Saidi" not in {row.name for row in people}


def test_a_file_that_is_no_list_is_told(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "broken.xlsx"
    file.write_bytes(b"PK\x03\x04 and nothing of a workbook")
    window.context.nav.open_list(file)
    settle(qtbot, window)
    page = window.context.nav.page
    assert isinstance(page, ListInPage)
    assert page.plan is None
    assert "cannot be unpacked" in window.context.messages.history[-1].text
