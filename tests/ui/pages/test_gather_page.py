"""Step 2 in the window: from nobody in sight to a letter that went out, and branches compared."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from pypdf import PdfReader
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from circledesk.ui.asking_gather import gather
from circledesk.ui.dialogs.fill_form import FillFormDialog
from circledesk.ui.dialogs.form_branch import FormBranchDialog
from circledesk.ui.dialogs.invitation_letter import InvitationLetterDialog
from circledesk.ui.dialogs.prospect import ProspectDialog
from circledesk.ui.main_window import MainWindow
from circledesk.ui.pages.gather_page import GatherPage
from circledesk.ui.pages.list_or_view import VIEW
from circledesk.ui.unfinished import OPENERS
from tests.ui.conftest import settle


def page_of(window: MainWindow, qtbot: QtBot) -> GatherPage:
    gather(window.context)
    settle(qtbot, window)
    page = window.context.nav.page
    assert isinstance(page, GatherPage)
    return page


Kind = TypeVar("Kind", bound=QDialog)


def opened(window: MainWindow, qtbot: QtBot, kind: type[Kind]) -> Kind:
    settle(qtbot, window)
    return window.findChildren(kind)[-1]


def test_from_nobody_to_a_letter_and_a_comparison(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page = page_of(window, qtbot)
    people: Any = page.tabs.widget("people")
    assert people.told.text() == "You have 0 people in sight; a team begins with 4 to 12."
    page.make_new()
    asked = opened(window, qtbot, ProspectDialog)
    asked.name.setText("Purity Wanjala")
    asked.ticks["known"].ticked = True
    asked.submit()
    settle(qtbot, window)
    (row,) = people.model.all_rows()
    assert (row.state, row.qualities) == ("to-approach", ("known",))
    people.open_row(row)
    letter = opened(window, qtbot, InvitationLetterDialog)
    letter.text.setPlainText(letter.text.toPlainText().replace("Dear", "Hello"))
    file = tmp_path / "letter.pdf"
    file.write_bytes(letter.letter())
    assert "Hello Purity Wanjala" in PdfReader(file).pages[0].extract_text()
    letter.copy_text()
    settle(qtbot, window)
    assert QApplication.clipboard().text().startswith("Hello Purity Wanjala")
    (row,) = people.model.all_rows()
    assert row.state == "invited"
    last = window.context.messages.last
    assert last is not None
    assert "counts as asked" in last.text
    people.open_row(row)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.actions()[0].trigger()
    menu.close()
    settle(qtbot, window)
    assert people.told.text().endswith("One has said yes.")
    compare(window, qtbot, page)


def compare(window: MainWindow, qtbot: QtBot, page: GatherPage) -> None:
    page.show_tab("sites")
    settle(qtbot, window)
    sites: Any = page.tabs.widget("sites")
    assert [one.total for one in sites.model.all_rows()] == [None]
    page.make_new()
    opened(window, qtbot, FormBranchDialog).submit()
    form = opened(window, qtbot, FillFormDialog)
    form.fields["room"].answer = "own"
    form.fields["seats"].answer = 6
    form.fields["interests"].answer = ["health"]
    assert form.scores is not None
    assert form.scores.total.text() == "Total 63 of 100"  # space 3 of 4, interest 1 of 2
    form.language.setCurrentIndex(form.language.findData("sw"))
    assert form.scores.topics.text().startswith("Nafasi 75 · Umeme –")
    form.submit()
    settle(qtbot, window)
    assert sites.count.text() == "1 of 1 have answered"
    assert [one.total for one in sites.model.all_rows()] == [63]
    sites.switch.choose(VIEW)
    assert sites.bars.accessibleDescription() == "Mjini: 63"
    sites.topic.choose("power")
    assert sites.bars.accessibleDescription() == "Mjini: not answered"


def test_a_form_that_was_begun_is_kept(window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(window, qtbot)
    page.show_tab("members")
    settle(qtbot, window)
    page.make_new()
    form = opened(window, qtbot, FillFormDialog)
    form.who.setCurrentText("Ann Mwende")
    form.fields["hours"].answer = 3
    assert form.half_filled is not None
    assert form.half_filled.key.partition(":")[0] in OPENERS
    assert form.typed() == {"hours": 3, "name": "Ann Mwende"}
    form.show_typed({"hours": 4, "name": "Ann"})
    form.day.set_day(date(2018, 8, 6))
    form.submit()
    settle(qtbot, window)
    members: Any = page.tabs.widget("members")
    (row,) = members.model.all_rows()
    assert (row.name, row.day, row.answers) == ("Ann", date(2018, 8, 6), {"hours": 4})
    members.open_row(row)
    again = opened(window, qtbot, FillFormDialog)
    again.fields["hours"].answer = 5
    again.submit()
    settle(qtbot, window)
    (row,) = members.model.all_rows()
    assert (row.name, row.day, row.answers) == ("Ann", date(2018, 8, 6), {"hours": 5})
