"""A regional meeting, a focus group and a graduation in the window, from plan to minutes."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from circledesk.services.event_files import event_files
from circledesk.services.event_notes import event_notes
from circledesk.services.event_reading import events
from circledesk.services.event_work import event_work
from circledesk.services.events import add_event, add_guest
from circledesk.services.focus_group import focus_group
from circledesk.ui import asking_events
from circledesk.ui.dialogs.event_file import CaptionDialog, ForgetFileDialog, SendFileDialog
from circledesk.ui.dialogs.event_note import EventNoteDialog, OutcomeDialog
from circledesk.ui.dialogs.focus_questions import ChooseQuestionsDialog, GroupAnswerDialog
from circledesk.ui.dialogs.guest_messages import GuestMessagesDialog
from circledesk.ui.dialogs.papers import PapersDialog
from circledesk.ui.dialogs.plan_event import NewEventDialog
from circledesk.ui.main_window import MainWindow
from circledesk.ui.pages.event_page import EventPageView
from tests.ui.circle_at_hand import ask, do
from tests.ui.conftest import settle

DAY = date(2018, 9, 20)


def shown(qtbot: QtBot, window: MainWindow, kind: str) -> EventPageView:
    do(qtbot, window, lambda s: add_event(s, kind=kind, title="A day", date=DAY, start=time(9)))
    event = ask(qtbot, window, lambda s: events(s, kind=kind))[0].id
    window.context.nav.open_event(event)
    settle(qtbot, window)
    page = window.context.nav.page
    assert isinstance(page, EventPageView)
    return page


def answered(qtbot: QtBot, window: MainWindow, kind: type) -> object:
    dialog = window.findChild(kind)
    assert dialog is not None
    settle(qtbot, window)
    return dialog


def submitted(qtbot: QtBot, window: MainWindow, dialog: object) -> None:
    dialog.accept_button.click()  # type: ignore[attr-defined]
    settle(qtbot, window)
    QApplication.processEvents()


def test_a_meeting_is_noted_and_its_next_steps_are_tasks(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    page = shown(qtbot, window, "regional")
    event = page.event_id
    page.plan.begin("half-day")
    settle(qtbot, window)
    page.show_tab("notes")
    page.notes.add_button.click()
    dialog = answered(qtbot, window, EventNoteDialog)
    assert isinstance(dialog, EventNoteDialog)
    dialog.kind.setCurrentIndex(dialog.kind.findData("next-step"))
    dialog.text.setPlainText("List all headphones")
    assert not dialog.count.isVisibleTo(dialog)
    submitted(qtbot, window, dialog)
    page.notes.outcome_button.click()
    dialog = answered(qtbot, window, OutcomeDialog)
    assert isinstance(dialog, OutcomeDialog)
    dialog.text.setPlainText("We lend each other headphones.")
    submitted(qtbot, window, dialog)
    assert "We lend" in page.notes.outcome.text()
    (task,) = ask(qtbot, window, lambda s: event_work(s, event_id=event)).tasks
    assert task.text == "List all headphones"
    assert page.tabs.bar.isTabVisible(page.tabs.bar.currentIndex())
    photo = tmp_path / "All.png"
    Image.new("RGB", (40, 30), "teal").save(photo)
    page.files.add(photo)
    page.files.add(tmp_path / "gone.png")
    settle(qtbot, window)
    page.show_tab("files")
    page.files.caption_button.click()
    dialog = answered(qtbot, window, CaptionDialog)
    assert isinstance(dialog, CaptionDialog)
    dialog.caption_line.setText("All together")
    submitted(qtbot, window, dialog)
    page.files.send_button.click()
    dialog = answered(qtbot, window, SendFileDialog)
    assert isinstance(dialog, SendFileDialog)
    submitted(qtbot, window, dialog)
    assert dialog.isVisible()  # refused: nobody said that those in it agree
    dialog.agreed.ticked = True
    submitted(qtbot, window, dialog)
    (file,) = ask(qtbot, window, lambda s: event_files(s, event_id=event))
    assert (file.caption, file.sent) == ("All together", True)
    page.files.unsend_button.click()
    settle(qtbot, window)
    page.files.delete_button.click()
    dialog = answered(qtbot, window, ForgetFileDialog)
    submitted(qtbot, window, dialog)
    assert ask(qtbot, window, lambda s: event_files(s, event_id=event)) == ()


def test_a_focus_group_is_asked_counted_and_found(qtbot: QtBot, window: MainWindow) -> None:
    page = shown(qtbot, window, "focus-group")
    event = page.event_id
    assert page.tabs.chosen() == "focus"
    page.focus.begin_button.click()
    dialog = answered(qtbot, window, ChooseQuestionsDialog)
    assert isinstance(dialog, ChooseQuestionsDialog)
    submitted(qtbot, window, dialog)
    page.focus.answer_button.click()
    dialog = answered(qtbot, window, GroupAnswerDialog)
    assert isinstance(dialog, GroupAnswerDialog)
    dialog.text.setPlainText("Bees")
    submitted(qtbot, window, dialog)
    page.focus.view.setCurrentIndex(page.focus.view.rows().index(1, 0))
    page.focus.more_button.click()
    settle(qtbot, window)
    page.focus.finding_button.click()
    dialog = answered(qtbot, window, EventNoteDialog)
    assert isinstance(dialog, EventNoteDialog)
    dialog.text.setPlainText("They want to earn")
    dialog.topics.setText("farming")
    submitted(qtbot, window, dialog)
    group = ask(qtbot, window, lambda s: focus_group(s, event_id=event))
    assert len(group.questions) == 6
    assert [(one.text, one.count) for one in group.questions[0].answers] == [("Bees", 2)]
    (note,) = ask(qtbot, window, lambda s: event_notes(s, event_id=event))
    assert (note.kind, note.topics) == ("finding", "farming")


def test_a_graduation_goes_in_order(qtbot: QtBot, window: MainWindow) -> None:
    page = shown(qtbot, window, "graduation")
    event = page.event_id
    for name in ("The chief", "Damaris Achola"):
        do(qtbot, window, lambda s, name=name: add_guest(s, event_id=event, name=name))
    settle(qtbot, window)
    assert page.tabs.chosen() == "day"
    page.day.steps["messages"].button.click()
    dialog = answered(qtbot, window, GuestMessagesDialog)
    assert isinstance(dialog, GuestMessagesDialog)
    for name in ("Damaris Achola", "The chief"):
        assert f"Dear {name}" in dialog.message.words
        dialog.submit()
        assert name in QApplication.clipboard().text()
    page.day.steps["plan"].button.click()
    assert page.tabs.chosen() == "plan"
    assert page.shown is not None
    papers = asking_events.event_papers(window.context, page.shown.row)
    assert isinstance(papers, PapersDialog)
    for key in ("invitations", "programme", "minutes"):
        papers.kind.show_value(key)
        papers.load()
        settle(qtbot, window)
        assert papers.content.startswith(b"%PDF")
    assert papers.kind.value == "minutes"
    papers.reject()
    new = asking_events.new_event(window.context, "development")
    assert isinstance(new, NewEventDialog)
    assert new.fields.values()["form"] == "conference"
    new.fields.show_kind("workshop")
    assert "form" not in new.fields.values()
    assert not new.fields.form.isVisibleTo(new)
    new.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    new.reject()
