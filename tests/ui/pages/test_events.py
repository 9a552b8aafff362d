"""Events in the window: planned, people invited and marked, a branch's part, papers."""

from __future__ import annotations

import io
import zipfile
from datetime import date
from pathlib import Path

from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from circledesk.services.drafts import half_filled
from circledesk.services.equipment import add_equipment, equipment
from circledesk.services.event_reading import event_page, events
from circledesk.services.events import add_event, add_guest
from circledesk.services.facts.events import EventPage
from circledesk.services.feedback import give_feedback
from circledesk.services.regional_parts import parts_of
from circledesk.services.session import write_local
from circledesk.services.team import branches
from circledesk.ui import asking_events, asking_team
from circledesk.ui.dialogs.branch_part import BranchPartDialog
from circledesk.ui.dialogs.event_circles import EventCirclesDialog
from circledesk.ui.dialogs.invite_to_event import InviteToEventDialog
from circledesk.ui.dialogs.label_options import LabelOptions
from circledesk.ui.dialogs.lend import LendDialog
from circledesk.ui.dialogs.papers import PapersDialog
from circledesk.ui.dialogs.plan_event import NewEventDialog
from circledesk.ui.main_window import MainWindow
from circledesk.ui.pages.event_page import EventPageView
from circledesk.ui.tabs.events import EventsPage
from circledesk.ui.unfinished import form_words, open_again
from tests.ui.circle_at_hand import ask, do, page_of, type_key
from tests.ui.conftest import settle
from tests.ui.test_half_filled import as_after_a_power_cut, kept, wait_for

DAY = date(2018, 9, 6)


def planned(qtbot: QtBot, window: MainWindow, kind: str = "regional") -> EventPage:
    """An event with a guest on its list."""
    do(qtbot, window, lambda s: add_event(s, kind=kind, title="Autumn", date=DAY))
    event = ask(qtbot, window, lambda s: events(s, kind=kind))[0].id
    do(qtbot, window, lambda s: add_guest(s, event_id=event, name="Purity Wanjala"))
    return ask(qtbot, window, lambda s: event_page(s, event_id=event))


def page_shown(qtbot: QtBot, window: MainWindow, event: EventPage) -> EventPageView:
    window.context.nav.open_event(event.row.id)
    settle(qtbot, window)
    page = window.context.nav.page
    assert isinstance(page, EventPageView)
    return page


def mjini(qtbot: QtBot, window: MainWindow) -> str:
    return next(row.id for row in ask(qtbot, window, branches) if row.name == "Mjini")


def text_of(content: bytes) -> str:
    pages = PdfReader(io.BytesIO(content)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def test_an_event_is_planned_and_its_page_opens(window: MainWindow, qtbot: QtBot) -> None:
    dialog = asking_events.new_event(window.context, "regional")
    settle(qtbot, window)
    assert isinstance(dialog, NewEventDialog)
    dialog.submit()
    settle(qtbot, window)
    assert dialog.isVisible()  # it has no name yet
    dialog.fields.title.setText("Autumn meeting")
    dialog.fields.day.set_day(DAY)
    dialog.submit()
    settle(qtbot, window)
    page = window.context.nav.page
    assert isinstance(page, EventPageView)
    assert page.title() == "Autumn meeting"
    window.context.nav.back()
    window.context.nav.open_events()
    settle(qtbot, window)
    listed = window.context.nav.page
    assert isinstance(listed, EventsPage)
    assert [row.title for row in listed.model.shown_rows()] == ["Autumn meeting"]


def test_people_are_invited_and_marked_by_a_key(window: MainWindow, qtbot: QtBot) -> None:
    page = page_shown(qtbot, window, planned(qtbot, window))
    page.people.invite()
    settle(qtbot, window)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, InviteToEventDialog)
    dialog.filter.setText("amina")
    shown = [tick for tick in dialog.ticks.values() if not tick.isHidden()]
    assert len(shown) == 1 < len(dialog.ticks)
    dialog._tick_all()
    dialog.submit()
    settle(qtbot, window)
    rows = page.people.view.rows().shown_rows()
    assert [row.role for row in rows] == ["attendee", "guest"]
    page.show_tab("people")
    page.people.view.setCurrentIndex(page.people.view.first())
    page.people.enter()
    for key in (Qt.Key.Key_P, Qt.Key.Key_A):
        type_key(qtbot, window, key)
    told = ask(qtbot, window, lambda s: event_page(s, event_id=page.event_id))
    assert [one.came for one in told.people] == [True, False]
    type_key(qtbot, window, Qt.Key.Key_Delete)
    assert ask(qtbot, window, lambda s: event_page(s, event_id=page.event_id)).row.invited == 1


def test_a_branch_writes_its_part_from_what_facilitators_said(
    window: MainWindow, qtbot: QtBot
) -> None:
    meeting = page_of(qtbot, window).meetings[0].id
    do(
        qtbot, window,
        lambda s: give_feedback(s, meeting_id=meeting, rating=5, plus="All spoke", delta="Too hot"),
    )  # fmt: skip
    event, branch = planned(qtbot, window).row.id, mjini(qtbot, window)
    dialog = asking_events.branch_part(window.context, event, branch)
    settle(qtbot, window)
    assert isinstance(dialog, BranchPartDialog)
    begun = {name: field.toPlainText() for name, field in dialog.texts.items()}
    assert begun["worked"] == "Public Speaking, 2 Aug: All spoke"
    assert begun["challenges"] == "Public Speaking, 2 Aug: Too hot"
    assert begun["summary"].startswith("One circle met, with 3 learners")
    assert ask(qtbot, window, half_filled) == ()
    dialog.texts["questions"].setFocus()
    qtbot.keyClicks(dialog.texts["questions"], "Who has a projector?")
    wait_for(qtbot, window, 1)
    as_after_a_power_cut(window, dialog)
    [form] = kept(qtbot, window)
    assert form_words(form) == "what a library tells: Mjini, Autumn"
    open_again(window.context, form)
    settle(qtbot, window)
    again = QApplication.activeModalWidget()
    assert isinstance(again, BranchPartDialog)
    assert again.texts["questions"].toPlainText() == "Who has a projector?"
    again.submit()
    settle(qtbot, window)
    part = ask(qtbot, window, lambda s: parts_of(s, event_id=event))[branch]
    assert (part.questions, part.worked) == ("Who has a projector?", begun["worked"])
    assert kept(qtbot, window) == ()


def test_the_organizer_sees_who_has_written_and_saves_the_pack(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page = page_shown(qtbot, window, planned(qtbot, window))
    page.show_tab("parts")
    settle(qtbot, window)
    assert [row.part.branch for row in page.parts.view.rows().shown_rows()] == ["Mjini"]
    assert page.parts.line.text().startswith("0 of 1 libraries")
    page.parts.save_to(tmp_path / "pack.xlsx")
    settle(qtbot, window)
    with zipfile.ZipFile(tmp_path / "pack.xlsx") as book:
        assert any(b"Mjini" in book.read(name) for name in book.namelist())
    workshop = planned(qtbot, window, "workshop")
    assert not page_shown(qtbot, window, workshop).tabs.offers("parts")


def test_the_circles_that_graduate_are_ticked(window: MainWindow, qtbot: QtBot) -> None:
    page = page_shown(qtbot, window, planned(qtbot, window, "graduation"))
    page.day.steps["circles"].button.click()
    settle(qtbot, window)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, EventCirclesDialog)
    (tick,) = dialog.ticks.values()
    tick.ticked = True
    dialog.submit()
    settle(qtbot, window)
    assert page.note.text() == "Circles: Public Speaking"
    assert not page.day.steps["circles"].button.isHidden()


def test_the_papers_of_an_event_are_in_sight(window: MainWindow, qtbot: QtBot) -> None:
    page = page_shown(qtbot, window, planned(qtbot, window))
    page.print_page()
    settle(qtbot, window)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PapersDialog)
    assert "Agenda" in text_of(dialog.content)
    told = {"attendance": "Signature", "labels": "Purity Wanjala", "tents": "Purity Wanjala"}
    for kind, words in told.items():
        dialog.kind.show_value(kind)
        dialog.load()
        settle(qtbot, window)
        assert words in text_of(dialog.content), kind
    dialog.kind.show_value("labels")
    dialog.load()
    (options,) = dialog.findChildren(LabelOptions)
    assert not options.isHidden()
    before = dialog.content
    options.first.setValue(5)
    settle(qtbot, window)
    assert dialog.content != before
    options.sheet.setCurrentIndex(options.sheet.findData("2x5"))
    settle(qtbot, window)
    assert options.first.maximum() == 10
    dialog.reject()


def test_on_a_branchs_today_stands_what_it_is_to_write(window: MainWindow, qtbot: QtBot) -> None:
    planned(qtbot, window)
    branch = mjini(qtbot, window)
    do(qtbot, window, lambda s: write_local(s, {"role": "branch", "branch": branch}))
    from circledesk.ui.pages.parts_card import PartsCard
    from circledesk.ui.tabs.today import Today, _read_today

    facts = ask(qtbot, window, _read_today)
    assert [(event.title, part.written) for event, part in facts.parts] == [("Autumn", False)]
    today = Today(window.context)
    today.show_facts(facts)
    assert len(today.findChildren(PartsCard)) == 1
    today.deleteLater()


def test_a_loan_shows_its_slip_where_it_is_wanted(window: MainWindow, qtbot: QtBot) -> None:
    do(qtbot, window, lambda s: add_equipment(s, name="Laptops", quantity=5))
    dialog = asking_team.lend(window.context, ask(qtbot, window, equipment)[0])
    settle(qtbot, window)
    assert isinstance(dialog, LendDialog)
    dialog.slip.ticked = True
    dialog.submit()
    settle(qtbot, window)
    slip = QApplication.activeModalWidget()
    assert isinstance(slip, PapersDialog)
    assert text_of(slip.content).count("Laptops") == 2
    slip.reject()


def test_the_addresses_of_the_libraries_go_on_labels(window: MainWindow, qtbot: QtBot) -> None:
    window.context.nav.open_place("branches")
    settle(qtbot, window)
    page = window.context.nav.page
    assert page is not None
    page.print_page()
    settle(qtbot, window)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PapersDialog)
    assert "Mjini" in text_of(dialog.content)
    dialog.reject()
