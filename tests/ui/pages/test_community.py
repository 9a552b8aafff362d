"""The programme's page, partners, what was shared, and a post that is written and noted."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path

from pypdf import PdfReader
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from circledesk.services.facts.changed import Done
from circledesk.services.partners import partner_page
from circledesk.services.shared_posts import shared_posts
from circledesk.services.stories import drop_story, tell_story
from circledesk.ui import asking_community
from circledesk.ui.dialogs.papers import PapersDialog
from circledesk.ui.dialogs.partner import NewPartnerDialog
from circledesk.ui.dialogs.shared_post import EditPostDialog
from circledesk.ui.dialogs.write_post import WritePostDialog
from circledesk.ui.main_window import MainWindow
from circledesk.ui.pages.gather_page import GatherPage
from circledesk.ui.pages.partner_page import PartnerPageView
from circledesk.ui.pages.rows_page import RowsPage
from circledesk.ui.tables.programme import FIRST_STAGE
from circledesk.ui.tabs.partners import PartnersPage
from circledesk.ui.tabs.programme import Programme
from circledesk.ui.tabs.programme_matrix import ProgrammeMatrix
from circledesk.ui.tabs.shared_posts import SharedPostsPage
from tests.ui.circle_at_hand import ask, do
from tests.ui.conftest import settle


def test_programme_partners_and_posts(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    see_the_programme(window, qtbot)
    thank_a_partner(window, qtbot, tmp_path)
    write_a_post(window, qtbot, tmp_path)


def see_the_programme(window: MainWindow, qtbot: QtBot) -> None:
    nav = window.context.nav
    nav.open_place("programme")
    settle(qtbot, window)
    page = nav.page
    assert isinstance(page, Programme)
    assert "0 of " in page.figures[1].text()
    assert page.nexts[0].accessibleName().startswith("Next: ")
    page.nexts[1].linkActivated.emit("site")
    settle(qtbot, window)
    assert isinstance(nav.page, GatherPage)
    nav.back()
    page.figures[2].open("draft")
    settle(qtbot, window)
    rows = nav.page
    assert isinstance(rows, RowsPage)
    counted = rows.model.rowCount()
    assert counted > 0
    nav.back()
    page.show_tab("branches")
    settle(qtbot, window)
    matrix = page.tabs.widget("branches")
    assert isinstance(matrix, ProgrammeMatrix)
    every = matrix.model.all_rows()
    assert sum(row.mark("draft").count for row in every) == counted
    row = next(row for row in every if row.mark("draft").count)
    matrix.open_figure(row, FIRST_STAGE + 4)
    settle(qtbot, window)
    behind = nav.page
    assert isinstance(behind, RowsPage)
    assert behind.title() == f"Circles planned: {row.branch}"
    assert behind.model.rowCount() == row.mark("draft").count
    nav.back()
    paper = asking_community.programme_paper(window.context, [row.id])
    settle(qtbot, window)
    assert isinstance(paper, PapersDialog)
    reader = PdfReader(BytesIO(paper.content))
    assert row.branch in reader.pages[0].extract_text()
    paper.reject()


def thank_a_partner(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    context, nav = window.context, window.context.nav
    asking_community.open_partners(context)
    settle(qtbot, window)
    page = nav.page
    assert isinstance(page, PartnersPage)
    dialog = asking_community.new_partner(context)
    assert isinstance(dialog, NewPartnerDialog)
    dialog.submit()
    settle(qtbot, window)
    assert dialog.isVisible(), "a name is needed"
    dialog.fields.texts["name"].setText("Ziwa College")
    dialog.submit()
    settle(qtbot, window)
    row = page.model.all_rows()[0]
    page.open_row(row)
    settle(qtbot, window)
    one = nav.page
    assert isinstance(one, PartnerPageView)
    letter = asking_community.thank_partner(context, row)
    settle(qtbot, window)
    assert isinstance(letter, PapersDialog)
    letter.save_to(tmp_path / "thanks.pdf")
    settle(qtbot, window)
    assert (tmp_path / "thanks.pdf").read_bytes() == letter.content
    letter.reject()
    settle(qtbot, window)
    assert one.shown is not None
    assert one.shown.row.thanked == context.today
    one.view.enter()
    one.drop_action.trigger()
    settle(qtbot, window)
    told = ask(qtbot, window, lambda session: partner_page(session, partner_id=row.id))
    assert told.contacts == ()


def write_a_post(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    context = window.context
    circle_id = _begun(window, qtbot)

    def tell(session: Session) -> Done:
        told = {"circle_id": circle_id, "outside": True, "agreed_on": date(2018, 8, 1)}
        tell_story(session, text="I found friends.", **told)
        return tell_story(session, text="I wrote a letter.", **told)

    do(qtbot, window, tell)
    dialog = asking_community.write_post(context, circle_id)
    settle(qtbot, window)
    assert isinstance(dialog, WritePostDialog)
    assert "I found friends." in dialog.text.toPlainText()
    gone = next(one for one in dialog.facts.stories if one.text == "I found friends.")  # type: ignore[union-attr]
    dialog.ticks[gone.id].ticked = True
    do(qtbot, window, lambda session: drop_story(session, story_id=gone.id))
    QGuiApplication.clipboard().setText("before")
    dialog.copy_text()
    settle(qtbot, window)
    assert QGuiApplication.clipboard().text() == "before"
    assert "I found friends." not in dialog.text.toPlainText()
    dialog.copy_text()
    settle(qtbot, window)
    assert "I wrote a letter." in QGuiApplication.clipboard().text()
    dialog.form.choose("story")
    dialog.text.appendPlainText("\nOur own line.")
    dialog.save_pdf(tmp_path / "story.pdf")
    settle(qtbot, window)
    dialog.save_html(tmp_path / "story.html")
    settle(qtbot, window)
    assert "Our own line." in PdfReader(tmp_path / "story.pdf").pages[0].extract_text()
    assert "Our own line." in (tmp_path / "story.html").read_text(encoding="utf-8")
    dialog.place.setText("Notice board in the hall")
    dialog.note_shared()
    settle(qtbot, window)
    row = ask(qtbot, window, shared_posts)[0]
    assert (row.kind, row.stories, row.circle_id) == ("story", 1, circle_id)
    asking_community.open_shared(context)
    settle(qtbot, window)
    page = context.nav.page
    assert isinstance(page, SharedPostsPage)
    page.open_row(row)
    settle(qtbot, window)
    changed = context.window.findChild(EditPostDialog)  # type: ignore[union-attr]
    assert changed is not None
    changed.fields.came.setPlainText("Two people asked")
    changed.submit()
    settle(qtbot, window)
    assert page.model.all_rows()[0].came_of_it == "Two people asked"


def _begun(window: MainWindow, qtbot: QtBot) -> str:
    from circledesk.services.outreach import circles_to_tell

    return ask(qtbot, window, circles_to_tell)[0][0]
