"""The organizer's desk in the window: facilitators, branches, equipment, courses, reports."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from circledesk.services.courses import courses
from circledesk.services.equipment import add_equipment, equipment
from circledesk.services.facilitator_reading import facilitators
from circledesk.services.facts.meetings import LastWeek
from circledesk.services.support import set_support
from circledesk.ui import asking_circles, asking_team
from circledesk.ui.dialogs.away import AwayDialog
from circledesk.ui.dialogs.invitation_letter import InvitationLetterDialog
from circledesk.ui.dialogs.lend import LendDialog
from circledesk.ui.dialogs.new_equipment import NewEquipmentDialog
from circledesk.ui.dialogs.transfer import TransferDialog
from circledesk.ui.main_window import MainWindow
from circledesk.ui.pages.branch_page import BranchPageView
from circledesk.ui.pages.facilitator_page import FacilitatorPageView
from circledesk.ui.screen_desk import invitation_at_hand
from circledesk.ui.tabs.active_circles import ActiveCircles
from circledesk.ui.tabs.branches import Branches
from circledesk.ui.tabs.dashboard import Dashboard
from circledesk.ui.tabs.equipment import EquipmentPage
from circledesk.ui.tabs.facilitators import Facilitators
from circledesk.ui.tabs.last_week import LastWeekLine
from circledesk.ui.tabs.reports import Reports
from tests.ui.circle_at_hand import ask, do, page_of, type_key
from tests.ui.conftest import settle


def dashboard_tab(window: MainWindow, qtbot: QtBot, name: str) -> Any:
    window.context.nav.open_place("dashboard", name)
    settle(qtbot, window)
    page = window.context.nav.page
    assert isinstance(page, Dashboard)
    return page.tabs.widget(name)


def test_a_facilitator_is_noted_spoken_to_and_away(window: MainWindow, qtbot: QtBot) -> None:
    tab = dashboard_tab(window, qtbot, "facilitators")
    assert isinstance(tab, Facilitators)
    tab.view.setCurrentIndex(tab.view.first())
    qtbot.keyClick(tab.view, Qt.Key.Key_Return)
    settle(qtbot, window)
    page = window.context.nav.page
    assert isinstance(page, FacilitatorPageView)
    assert page.shown is not None
    page.spoken_button.click()
    settle(qtbot, window)
    assert page.shown.row.last_spoken == window.context.today
    dialog = asking_team.away(window.context, page.shown.row)
    assert isinstance(dialog, AwayDialog)
    dialog.first.set_day(dialog.first.held + timedelta(days=30))
    assert dialog.last.held > dialog.first.held
    dialog.submit()
    settle(qtbot, window)
    assert [row.first for row in page.shown.absences] == [window.context.today + timedelta(days=30)]
    page.show_tab("absences")
    settle(qtbot, window)
    type_key(qtbot, window, Qt.Key.Key_Delete)
    assert page.shown.absences == ()
    assert page.none_away.isVisible()


def test_a_transfer_asks_for_the_branch_and_hands_the_ticked_circles_over(
    window: MainWindow, qtbot: QtBot
) -> None:
    circle = page_of(qtbot, window).row
    rows = ask(qtbot, window, facilitators)
    host = next(row for row in rows if row.name == circle.facilitators[0])
    window.context.nav.open_facilitator(host.id)
    settle(qtbot, window)
    page = window.context.nav.page
    assert isinstance(page, FacilitatorPageView)
    page.ask_transfer()
    settle(qtbot, window)
    found = window.findChildren(TransferDialog)
    dialog = found[-1]
    dialog.submit()
    assert dialog.isVisible(), "no branch was chosen"
    dialog.branch.setCurrentIndex(1)
    to = dialog.branch.currentText()
    colleague = next(row for row in rows if row.id != host.id)
    dialog.colleague.choose(colleague.id)
    assert all(tick.ticked and tick.isEnabled() for tick in dialog.circles.values())
    dialog.submit()
    settle(qtbot, window)
    assert page.shown is not None
    assert page.shown.row.branch == to
    if dialog.circles:
        assert page_of(qtbot, window).row.facilitators[0] == colleague.name


def test_branches_say_how_they_stand_and_open_their_page(window: MainWindow, qtbot: QtBot) -> None:
    nav = window.context.nav
    nav.open_place("branches")
    settle(qtbot, window)
    page = nav.page
    assert isinstance(page, Branches)
    row = next(row for row in page.model.all_rows() if row.name == "Mjini")
    page.open_row(row)
    settle(qtbot, window)
    branch = nav.page
    assert isinstance(branch, BranchPageView)
    assert branch.title() == "Mjini"
    for name in ("people", "equipment", "closures", "computers", "circles"):
        branch.show_tab(name)
        settle(qtbot, window)
        assert branch.tabs.chosen() == name
    qtbot.keyClick(branch.circles, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert nav.page is not branch


def test_equipment_is_added_lent_and_comes_back(window: MainWindow, qtbot: QtBot) -> None:
    context = window.context
    context.nav.open_page(lambda: EquipmentPage(context))
    settle(qtbot, window)
    page = context.nav.page
    assert isinstance(page, EquipmentPage)
    page.make_new()
    settle(qtbot, window)
    dialog = window.findChildren(NewEquipmentDialog)[-1]
    dialog.fields.name.setText("Laptops")
    dialog.fields.quantity.setValue(5)
    dialog.fields.broken.setValue(1)
    dialog.submit()
    settle(qtbot, window)
    row = page.model.all_rows()[0]
    assert (row.name, row.quantity, row.working, row.branch) == ("Laptops", 5, 4, "")
    page.open_row(row)
    settle(qtbot, window)
    lend = window.findChildren(LendDialog)[-1]
    lend.quantity.setValue(3)
    lend.submit()
    settle(qtbot, window)
    row = page.model.all_rows()[0]
    assert [loan.quantity for loan in row.loans] == [3]
    back = next(one for one in page.menu_for(row) if one.text().startswith("It is back"))
    back.trigger()
    settle(qtbot, window)
    assert page.model.all_rows()[0].loans == ()


def test_more_than_is_free_is_refused_at_its_field(window: MainWindow, qtbot: QtBot) -> None:
    do(qtbot, window, lambda s: add_equipment(s, name="Modem"))
    thing = ask(qtbot, window, equipment)[0]
    for _ in range(2):
        dialog = asking_team.lend(window.context, thing)
        assert isinstance(dialog, LendDialog)
        settle(qtbot, window)
        dialog.submit()
        settle(qtbot, window)
    assert dialog.isVisible()
    assert "only 0 are free" in dialog._faults["quantity"].text()
    QDialog.reject(dialog)


def test_active_circles_filter_and_order(window: MainWindow, qtbot: QtBot) -> None:
    tab = dashboard_tab(window, qtbot, "circles")
    assert isinstance(tab, ActiveCircles)
    shown = {}
    for stage in ("", "running", "upcoming", "report-due", "cancelled"):
        tab.stage.choose(stage)
        shown[stage] = tab.model.rowCount()
    assert shown[""] == shown["running"] + shown["upcoming"] > 0
    tab.stage.choose("")
    tab.order.choose("next")
    days = [tab.model.row(tab.model.index(n, 0)).next_meeting for n in range(shown[""])]
    assert days == sorted(days)


def test_a_course_says_all_that_is_known(window: MainWindow, qtbot: QtBot) -> None:
    course = ask(qtbot, window, courses)[0]
    dialog = asking_circles.edit_course(window.context, course)
    fields = dialog.fields  # type: ignore[attr-defined]
    fields.caption.text = "x" * 501
    fields.needs.setText("an e-mail address")
    dialog.submit()  # type: ignore[attr-defined]
    settle(qtbot, window)
    assert dialog.isVisible(), "501 letters are too many"
    fields.caption.text = "Short."
    dialog.submit()  # type: ignore[attr-defined]
    settle(qtbot, window)
    told = next(row for row in ask(qtbot, window, courses) if row.id == course.id)
    assert (told.needs, told.caption) == ("an e-mail address", "Short.")


def test_reports_save_the_team_page(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window.context.nav.open_place("reports")
    settle(qtbot, window)
    page = window.context.nav.page
    assert isinstance(page, Reports)
    page.save_team_page(tmp_path / "circles.html")
    assert page_of(qtbot, window).row.name in (tmp_path / "circles.html").read_text("utf-8")
    assert "circle" in page.circles.text()


def test_an_invitation_is_written_in_three_languages(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    invitation = ask(qtbot, window, invitation_at_hand)
    dialog = asking_team.invitation_letter(window.context, invitation)
    assert isinstance(dialog, InvitationLetterDialog)
    texts = []
    for language in ("en", "sw", "fr"):
        dialog.language.choose(language)
        texts.append(dialog.text.toPlainText())
    assert len(set(texts)) == 3
    dialog.save_draft(tmp_path / "invitation.eml")
    assert b"X-Unsent: 1" in (tmp_path / "invitation.eml").read_bytes()


def test_last_week_is_one_line_on_monday(window: MainWindow, qtbot: QtBot) -> None:
    line = LastWeekLine(window.context.theme, lambda: None)
    qtbot.addWidget(line)
    line.show_week(LastWeek(13, 9, 98, 131, 4.25))
    assert line.told.text() == "9 of 13 meetings reported · came 98 of 131 · rated 4.2 of 5"
    line.show_week(LastWeek(2, 0, 0, 0, None))
    assert line.told.text() == "0 of 2 meetings reported"
    line.show_week(None)
    assert line.isHidden()


def test_the_notes_of_a_facilitator_are_undone_by_name(window: MainWindow, qtbot: QtBot) -> None:
    person = ask(qtbot, window, facilitators)[0]

    def note(session: Session) -> Any:
        return set_support(session, person_id=person.id, level="trainer")

    do(qtbot, window, note)
    assert next(row for row in ask(qtbot, window, facilitators) if row.id == person.id).level_set
    assert window.context.messages.history[-1].text == f"{person.name} is noted."
