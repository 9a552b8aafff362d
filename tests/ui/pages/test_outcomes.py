"""What circles came to, in the window: the impact report, stories, goals, a circle's own papers."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from circledesk.services.feedback import give_feedback
from circledesk.services.stories import stories
from circledesk.services.team_goals import team_goals
from circledesk.ui import asking, asking_team
from circledesk.ui.dialogs.papers import PapersDialog
from circledesk.ui.dialogs.team_goals import CircleGoalDialog, TeamGoalsDialog
from circledesk.ui.dialogs.tell_story import TellStoryDialog
from circledesk.ui.main_window import MainWindow
from circledesk.ui.pages.circle_page import CirclePageView
from circledesk.ui.pages.impact_page import ImpactPage
from circledesk.ui.pages.periods import period_of
from circledesk.ui.pages.stories_page import StoriesPage
from tests.ui.circle_at_hand import ask, do, page_of
from tests.ui.conftest import settle


def read(content: bytes) -> str:
    return " ".join(" ".join(p.extract_text() for p in PdfReader(BytesIO(content)).pages).split())


@pytest.fixture
def impact(window: MainWindow, qtbot: QtBot) -> ImpactPage:
    window.context.nav.open_impact()
    settle(qtbot, window)
    page = window.context.nav.page
    assert isinstance(page, ImpactPage)
    return page


def test_the_report_of_this_year_is_in_view_and_saved_as_it_is(
    impact: ImpactPage, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    assert impact.report is not None
    assert (impact.report.first, impact.report.last) == (date(2018, 1, 1), date(2018, 12, 31))
    assert "1 January 2018 to 31 December 2018" in read(impact.content)
    impact.save_as("report", tmp_path / "impact.pdf")
    assert (tmp_path / "impact.pdf").read_bytes() == impact.content
    impact.save_as("xlsx", tmp_path / "impact.xlsx")
    assert ZipFile(tmp_path / "impact.xlsx").testzip() is None
    impact.kind.choose("brief")
    settle(qtbot, window)
    assert impact.paper.pages == 1
    impact.reader.choose("inside")
    settle(qtbot, window)
    assert "For the team only." in read(impact.content)


def test_periods_are_named_or_typed(impact: ImpactPage, window: MainWindow, qtbot: QtBot) -> None:
    impact.period.choose("last-quarter")
    settle(qtbot, window)
    assert impact.report is not None
    assert (impact.report.first, impact.report.last) == (date(2018, 4, 1), date(2018, 6, 30))
    impact.last.set_day(date(2018, 3, 1))
    settle(qtbot, window)
    assert impact.period.value == "other"
    assert not impact.trouble.isHidden()
    assert not impact.print_button.isEnabled()
    impact.first.set_day(date(2018, 1, 1))
    settle(qtbot, window)
    assert impact.print_button.isEnabled()


@pytest.mark.parametrize(
    ("key", "first", "last"),
    [
        ("year", date(2018, 1, 1), date(2018, 12, 31)),
        ("last-year", date(2017, 1, 1), date(2017, 12, 31)),
        ("quarter", date(2018, 1, 1), date(2018, 3, 31)),
        ("last-quarter", date(2017, 10, 1), date(2017, 12, 31)),
        ("month", date(2018, 2, 1), date(2018, 2, 28)),
        ("last-month", date(2018, 1, 1), date(2018, 1, 31)),
    ],
)
def test_the_days_of_a_named_period(key: str, first: date, last: date) -> None:
    assert period_of(key, date(2018, 2, 14)) == (first, last)
    assert period_of("other", first) is None


def test_words_are_told_by_keyboard_and_taken_back(window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(qtbot, window)
    meeting = page.meetings[0].id
    do(qtbot, window, lambda s: give_feedback(s, meeting_id=meeting, rating=4, plus="We laughed."))
    window.context.nav.open_stories(page.row.id)
    settle(qtbot, window)
    shown = window.context.nav.page
    assert isinstance(shown, StoriesPage)
    assert shown.whose.text() == page.row.name
    qtbot.keyClick(shown.view, Qt.Key.Key_Return)
    (dialog,) = window.findChildren(TellStoryDialog)
    assert dialog.text.toPlainText() == "We laughed."
    dialog.teller.setText("Amina")
    dialog.outside.ticked = True
    dialog.submit()
    settle(qtbot, window)
    (told,) = ask(qtbot, window, stories)
    assert (told.teller, told.outside, told.agreed_on) == ("Amina", True, date(2018, 8, 9))
    shown.view.setFocus()
    shown.view.setCurrentIndex(shown.view.first())
    shown.drop_action.trigger()
    settle(qtbot, window)
    assert ask(qtbot, window, stories) == ()


def test_stories_of_all_lead_to_their_circle(window: MainWindow, qtbot: QtBot) -> None:
    window.context.nav.open_stories()
    settle(qtbot, window)
    shown = window.context.nav.page
    assert isinstance(shown, StoriesPage)
    assert shown.model.rowCount() == 0
    shown.make_new()  # there is no circle to tell of
    assert window.findChildren(TellStoryDialog) == []


def test_goals_are_named_and_a_circle_is_counted_to_one(window: MainWindow, qtbot: QtBot) -> None:
    dialog = asking_team.team_goals(window.context)
    settle(qtbot, window)
    assert isinstance(dialog, TeamGoalsDialog)
    dialog.goals.setPlainText("Work\n\nReading\n")
    dialog.submit()
    settle(qtbot, window)
    circle = page_of(qtbot, window).row.id
    window.context.nav.open_circle(circle)
    settle(qtbot, window)
    page = window.context.nav.page
    assert isinstance(page, CirclePageView)
    page.can.goal.trigger()
    settle(qtbot, window)
    (asked,) = window.findChildren(CircleGoalDialog)
    asked.goal.setCurrentIndex(asked.goal.findText("Reading"))
    asked.submit()
    settle(qtbot, window)
    held = page_of(qtbot, window)
    counted = {row.id: (row.name, row.circles) for row in ask(qtbot, window, team_goals)}
    assert counted[held.team_goal_id] == ("Reading", 1)


def test_a_circle_that_began_has_its_report_among_its_papers(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = page_of(qtbot, window)
    dialog = asking.circle_papers(window.context, page)
    settle(qtbot, window)
    assert isinstance(dialog, PapersDialog)
    for key, told in (
        ("report", "Who came"), ("outside", "only where they agreed"), ("page", "Our circle in"),
        ("letter", "Thank you for leading"), ("branch-letter", "Dear colleagues"),
    ):  # fmt: skip
        dialog.kind.choose(key)
        settle(qtbot, window)
        assert told in read(dialog.content), key
    QDialog.reject(dialog)
