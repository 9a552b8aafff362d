"""Signed sheets that come back, by keys: doubtful first, nothing recorded unseen, one step back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from circledesk.documents.sign_in_sheet import render_sign_in_sheet
from circledesk.documents.survey_slip import render_survey_slips
from circledesk.services.attendance import attendance_sheet
from circledesk.services.drafts import half_filled
from circledesk.services.facts.sheet_layout import pages
from circledesk.services.facts.sheet_page import Rect
from circledesk.services.facts.sheets import SheetFacts
from circledesk.services.sheets import sheet_for_meeting, survey_slips
from circledesk.services.signups import sign_up
from circledesk.services.survey_reading import survey_rows
from circledesk.services.undo import undo
from circledesk.ui.dialogs.papers_back import of_meeting
from circledesk.ui.main_window import MainWindow
from circledesk.ui.pages.meeting_page import MeetingPageView
from circledesk.ui.pages.sheets_page import SheetsPage
from circledesk.ui.unfinished import form_words, open_again
from tests.sheet_pictures import graze, photographed, printed, tick, write
from tests.ui.circle_at_hand import CTRL, ask, do, page_of
from tests.ui.conftest import settle

FIRST = ("Akinyi Otieno", "Baraka Mwakio", "Ng'ang'a Njoroge")


def sides(rect: Rect) -> tuple[float, float, float, float]:
    return rect.x, rect.y, rect.width, rect.height


def photograph(facts: SheetFacts, folder: Path, marks: dict[str, str]) -> Path:
    """The sheet filled in, one walking in, photographed."""
    pdf = folder / "sheet.pdf"
    with pdf.open("wb") as out:
        render_sign_in_sheet(facts, out)
    image = printed(pdf)
    lines = pages(facts)[0].lines
    walk_in = next(line for line in lines if not line.name)
    for line in lines:
        mark = marks.get(line.name, "") if line.name else ""
        for box in line.boxes:
            if box.column == mark.lstrip("?"):
                (graze if mark.startswith("?") else tick)(image, sides(box.rect))
        if mark:
            write(image, sides(line.write[-1]))
    tick(image, sides(walk_in.boxes[0].rect))
    write(image, sides(walk_in.write[0]))
    file = folder / "photo.jpg"
    file.write_bytes(photographed(image))
    return file


def press(qtbot: QtBot, window: MainWindow, *keys: Qt.Key | str) -> None:
    for key in keys:
        where = QApplication.focusWidget()
        if isinstance(key, str):
            qtbot.keyClicks(where, key)
        else:
            qtbot.keyClick(where, key)
        settle(qtbot, window)


def states(qtbot: QtBot, window: MainWindow, meeting: str) -> dict[str, str]:
    sheet = ask(qtbot, window, lambda s: attendance_sheet(s, meeting_id=meeting))
    return {line.name: line.state for line in sheet.lines}


def brought(
    window: MainWindow, qtbot: QtBot, folder: Path, marks: dict[str, str]
) -> tuple[SheetsPage, str]:
    """The page with a photograph that was dropped onto the window, over the meeting's page."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    meeting = page_of(qtbot, window).meetings[0].id
    facts = ask(qtbot, window, lambda s: sheet_for_meeting(s, meeting_id=meeting))
    file = photograph(facts, folder, marks)
    window.context.nav.open_meeting(meeting)
    settle(qtbot, window)
    drop(window, file)
    settle(qtbot, window)
    page = window.context.nav.page
    assert isinstance(page, SheetsPage)
    qtbot.waitUntil(lambda: page.rows.hidden == 0)
    return page, meeting


def drop(window: MainWindow, *files: Path) -> None:
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    none, button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    at = QPointF(QPoint(300, 300))
    window.dropEvent(QDropEvent(at, Qt.DropAction.CopyAction, carried, button, none))


def test_doubtful_first_and_recorded_in_one_step(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    marks = {FIRST[0]: "excused", FIRST[1]: "present", FIRST[2]: "?late"}
    page, meeting = brought(window, qtbot, tmp_path, marks)
    circle = page_of(qtbot, window).row.id
    do(qtbot, window, lambda s: sign_up(s, circle_id=circle, name="Zeinab Hassan"))
    assert [one.name for one in page.choices.brought.sheets[0].since] == ["Zeinab Hassan"]
    order = [(line.row.name, line.row.read) for line in page.choices.lines]
    assert order == [
        (FIRST[2], ""), (FIRST[0], "excused"), ("", "present"), (FIRST[1], "present"),
    ]  # fmt: skip
    assert page.rows.left.text() == "3 rows are still to be looked at."
    assert not page.confirm_button.isEnabled()
    enter = Qt.Key.Key_Return
    press(qtbot, window, enter)
    assert page.rows.left.text().startswith("Nothing is read here")
    press(qtbot, window, "L", enter)
    assert page.rows.left.text() == "One row is still to be looked at."
    press(qtbot, window, enter, "zeinab hassan", enter)
    assert page.rows.left.text() == ""
    assert page.confirm_button.text() == "Record 3 marks"
    before = states(qtbot, window, meeting)
    assert before == {
        FIRST[0]: "present", FIRST[1]: "present", FIRST[2]: "", "Zeinab Hassan": "",
    }  # fmt: skip
    qtbot.keyClick(page.rows.view, Qt.Key.Key_Return, CTRL)
    settle(qtbot, window)
    assert isinstance(window.context.nav.page, MeetingPageView)
    assert window.context.messages.last is not None
    assert window.context.messages.last.text == "From the sheet, Public Speaking: 2 came."
    assert states(qtbot, window, meeting) == {
        FIRST[0]: "excused", FIRST[1]: "present", FIRST[2]: "late", "Zeinab Hassan": "present",
    }  # fmt: skip
    do(qtbot, window, undo)
    assert states(qtbot, window, meeting) == before


def test_left_out_and_said_again(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    marks = {FIRST[0]: "present", FIRST[1]: "present", FIRST[2]: "?late"}
    page, meeting = brought(window, qtbot, tmp_path, marks)
    press(qtbot, window, Qt.Key.Key_Backspace, Qt.Key.Key_Backspace)
    assert page.rows.left.text() == "Everything is as it is recorded already."
    assert not page.confirm_button.isEnabled()
    press(qtbot, window, Qt.Key.Key_Home, "E")
    assert page.confirm_button.text() == "Record one mark"
    qtbot.waitUntil(lambda: len(ask(qtbot, window, half_filled)) == 1)

    window.context.nav.back()
    settle(qtbot, window)
    [form] = ask(qtbot, window, half_filled)
    assert form_words(form) == "signed sheets: Public Speaking"
    open_again(window.context, form)
    settle(qtbot, window)
    again = window.context.nav.page
    assert isinstance(again, SheetsPage)
    assert again.confirm_button.text() == "Record one mark"
    qtbot.waitUntil(again.confirm_button.isEnabled)
    again.confirm()
    settle(qtbot, window)
    assert states(qtbot, window, meeting)[FIRST[2]] == "excused"
    qtbot.waitUntil(lambda: not ask(qtbot, window, half_filled))


def test_what_is_no_sheet_is_shown_with_what_to_do(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    other, pdf = tmp_path / "goats.png", tmp_path / "letter.pdf"
    other.write_bytes(b"not a picture")
    pdf.write_bytes(b"%PDF-1.4 torn")
    drop(window, other, tmp_path / "song.mp3")
    assert not isinstance(window.context.nav.page, SheetsPage)
    drop(window, other, pdf)
    settle(qtbot, window)
    page = window.context.nav.page
    assert isinstance(page, SheetsPage)
    told = [(one.file, one.what) for one in page.choices.brought.unread]
    assert told == [
        ("goats.png", "The file cannot be read as a picture."),
        ("letter.pdf", "«letter.pdf» cannot be read as a PDF."),
    ]
    assert page.notes.isVisible()
    assert page.confirm_button.isHidden()


def test_a_survey_slip_is_kept_as_it_was_seen(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    circle = page_of(qtbot, window).row.id
    facts = ask(qtbot, window, lambda s: survey_slips(s, circle_id=circle))
    pdf, file = tmp_path / "slip.pdf", tmp_path / "slip.jpg"
    with pdf.open("wb") as out:
        render_survey_slips(facts, out)
    image = printed(pdf)
    for line in pages(facts)[0].lines:
        if line.boxes:
            tick(image, sides(line.boxes[3].rect))
    write(image, sides(pages(facts)[0].lines[0].write[0]))
    file.write_bytes(photographed(image, turn=-3))
    drop(window, file)
    settle(qtbot, window)
    page = window.context.nav.page
    assert isinstance(page, SheetsPage)
    first, *scales = page.choices.lines
    assert (first.row.ref, first.row.kind) == ("goal", "text")
    assert {line.row.read for line in scales} == {"4"}
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page.arrive()
    press(qtbot, window, Qt.Key.Key_Return, "To write letters", Qt.Key.Key_Return, "2")
    assert page.confirm_button.text() == "Keep one slip"
    qtbot.waitUntil(page.confirm_button.isEnabled)
    page.confirm()
    settle(qtbot, window)
    [kept] = ask(qtbot, window, lambda s: survey_rows(s, circle_id=circle))
    assert (kept.how, kept.name, kept.answers["goal"]) == ("paper", "", "To write letters")
    assert sorted(str(kept.answers[line.row.ref]) for line in scales) == ["2", "4", "4", "4"]


def test_a_sheet_is_known_once_it_is_put_out(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    meeting = page_of(qtbot, window).meetings[0]

    def kept(session: Session) -> int:
        from sqlalchemy import func, select

        from circledesk.models.papers import Sheet

        return session.scalar(select(func.count()).select_from(Sheet)) or 0

    dialog = of_meeting(window.context, meeting)
    dialog.show()
    settle(qtbot, window)
    assert dialog.content.startswith(b"%PDF")
    assert ask(qtbot, window, kept) == 0
    dialog.save_to(tmp_path / "sheet.pdf")
    settle(qtbot, window)
    assert (tmp_path / "sheet.pdf").read_bytes() == dialog.content
    assert ask(qtbot, window, kept) == 1
    dialog.reject()
