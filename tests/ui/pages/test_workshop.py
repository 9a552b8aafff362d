"""A workshop in the window, from its plan to the draft circle of one who was there."""

from __future__ import annotations

from datetime import date, time, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from circledesk.services.circles import circles
from circledesk.services.drafts import half_filled
from circledesk.services.event_reading import events
from circledesk.services.event_work import event_work
from circledesk.services.events import add_event, invite
from circledesk.services.facts.event_work import EventWork
from circledesk.services.people import facilitators
from circledesk.services.worksheets import worksheets
from circledesk.ui.dialogs.event_question import AnswerDialog, AskDialog
from circledesk.ui.dialogs.event_task import EventTaskDialog
from circledesk.ui.dialogs.new_circle import NewCircleDialog
from circledesk.ui.dialogs.note_follow_up import NoteFollowUpDialog
from circledesk.ui.dialogs.papers import PapersDialog
from circledesk.ui.dialogs.plan_part import PlanPartDialog
from circledesk.ui.dialogs.plus_delta import PlusDeltaDialog
from circledesk.ui.dialogs.remind_circle import RemindCircleDialog
from circledesk.ui.dialogs.worksheet import WorksheetDialog
from circledesk.ui.main_window import MainWindow
from circledesk.ui.pages.event_page import EventPageView
from circledesk.ui.pages.event_run import EventRunScreen
from circledesk.ui.unfinished import form_words, open_again
from tests.ui.circle_at_hand import ask, do, type_key
from tests.ui.conftest import settle
from tests.ui.test_half_filled import as_after_a_power_cut, kept, wait_for


def workshop(qtbot: QtBot, window: MainWindow) -> EventPageView:
    """A workshop the day after the library's own circle was made, everybody of the team invited."""
    told = {"kind": "workshop", "title": "First steps", "start": time(9)}
    day = window.context.today + timedelta(days=1)
    do(qtbot, window, lambda s: add_event(s, date=day, **told))
    event = ask(qtbot, window, events)[0].id
    people = [row.id for row in ask(qtbot, window, facilitators)]
    do(qtbot, window, lambda s: invite(s, event_id=event, person_ids=people))
    window.context.nav.open_event(event, "plan")
    settle(qtbot, window)
    page = window.context.nav.page
    assert isinstance(page, EventPageView)
    return page


def work_of(qtbot: QtBot, window: MainWindow, page: EventPageView) -> EventWork:
    return ask(qtbot, window, lambda s: event_work(s, event_id=page.event_id))


def asked(qtbot: QtBot, window: MainWindow) -> object:
    settle(qtbot, window)
    return QApplication.activeModalWidget()


def test_the_plan_is_begun_changed_and_run(window: MainWindow, qtbot: QtBot) -> None:
    page = workshop(qtbot, window)
    tab = page.plan
    tab.begin("full-day")
    settle(qtbot, window)
    tab.fit()
    tab.forms_menu.actions()[0].trigger()
    settle(qtbot, window)
    tab.fit()
    settle(qtbot, window)
    assert tab.sum.text() == "2 h in all: as long as the event."
    tab.enter()
    type_key(qtbot, window, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)
    assert tab.shown is not None
    assert [part.key for part in tab.shown.parts][:2] == ["coursework", "check-in"]
    tab.add()
    dialog = asked(qtbot, window)
    assert isinstance(dialog, PlanPartDialog)
    dialog.title_field.setText("A song")
    dialog.minutes.setValue(20)
    dialog.submit()
    settle(qtbot, window)
    assert "too long by 20 min" in tab.sum.text()
    tab.fit()
    settle(qtbot, window)
    tab.run()
    run = asked(qtbot, window)
    assert isinstance(run, EventRunScreen)
    assert (run.part.text(), run.clock.text()) == ("Coursework", "45:00")
    assert run.hint.text().startswith("•  Sit in threes")
    told = [run.delta.text()]
    for _ in tab.shown.parts:
        run.next_part()
        told.append(run.delta.text())
    assert told[0].startswith("Next: ")
    assert told[0].endswith(", 09:45")
    assert told[-1] == "The last part"
    run.reject()


def test_after_it_tasks_questions_and_plus_delta(window: MainWindow, qtbot: QtBot) -> None:
    page = workshop(qtbot, window)
    page.plan.begin("half-day")
    settle(qtbot, window)
    page.tasks.add()
    dialog = asked(qtbot, window)
    assert isinstance(dialog, EventTaskDialog)
    dialog.text.setText("Order tea")
    dialog.when.ticked = False
    dialog.submit()
    settle(qtbot, window)
    draft, tea = page.tasks.view.rows().shown_rows()
    assert (draft.kind, tea.text, tea.due) == ("draft-circle", "Order tea", None)
    page.tasks._tick(tea)
    page.questions.ask()
    question = asked(qtbot, window)
    assert isinstance(question, AskDialog)
    question.text.setPlainText("Who pays for tea?")
    question.submit()
    settle(qtbot, window)
    (row,) = page.questions.view.rows().shown_rows()
    page.questions._answer(row)
    answer = asked(qtbot, window)
    assert isinstance(answer, AnswerDialog)
    answer.text.setPlainText("The library")
    answer.submit()
    page.questions.ask_plus()
    both = asked(qtbot, window)
    assert isinstance(both, PlusDeltaDialog)
    both.plus.setPlainText("Tea")
    both.submit()
    settle(qtbot, window)
    assert page.questions.plus.text() == "Plus: Tea"
    work = work_of(qtbot, window, page)
    assert (work.open_tasks, work.open_questions) == (1, 0)


def test_a_worksheet_becomes_a_draft_circle(window: MainWindow, qtbot: QtBot) -> None:
    page = workshop(qtbot, window)
    one = page.circles.view.rows().shown_rows()[0]
    page.circles._remind(one)
    reminder = asked(qtbot, window)
    assert isinstance(reminder, RemindCircleDialog)
    reminder.submit()
    assert "draft circle" in QApplication.clipboard().text()
    page.circles._follow_up(one)
    follow = asked(qtbot, window)
    assert isinstance(follow, NoteFollowUpDialog)
    follow.reject()
    page.circles._fill(one)
    dialog = asked(qtbot, window)
    assert isinstance(dialog, WorksheetDialog)
    dialog.course.setEditText("Chess")
    dialog.known.ticked = True
    dialog.day.set_day(date(2018, 9, 5))
    dialog.capacity.setValue(12)
    wait_for(qtbot, window, 1)
    as_after_a_power_cut(window, dialog)
    (form,) = kept(qtbot, window)
    assert form_words(form) == f"planning worksheet: {one.name}"
    open_again(window.context, form)
    again = asked(qtbot, window)
    assert isinstance(again, WorksheetDialog)
    assert again.values()["start"] == date(2018, 9, 5)
    again.submit()
    settle(qtbot, window)
    assert ask(qtbot, window, half_filled) == ()
    page.circles.print_sheets()
    papers = asked(qtbot, window)
    assert isinstance(papers, PapersDialog)
    assert papers.content.startswith(b"%PDF")
    papers.reject()
    page.circles._circle(page.circles.view.rows().shown_rows()[0])
    new = asked(qtbot, window)
    assert isinstance(new, NewCircleDialog)
    assert (new.course.title, new.day.day, new.capacity.value()) == ("Chess", date(2018, 9, 5), 12)
    new.save_draft()
    settle(qtbot, window)
    (made,) = [row for row in ask(qtbot, window, circles) if row.name == "Chess"]
    (sheet,) = ask(qtbot, window, worksheets)
    assert sheet.circle_id == made.id
    assert work_of(qtbot, window, page).first_circles[0].draft
